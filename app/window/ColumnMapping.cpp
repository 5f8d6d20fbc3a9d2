// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ColumnMapping.h"

#include "app/window/WindowText.h"
#include "core/feed/FeedField.h"
#include "core/feed/FeedReader.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <array>

namespace outagemap {

namespace {

struct FieldRow
{
    FeedField field;
    const char* about;
    bool hasDivisor;
};

constexpr std::array<FieldRow, 12> fieldRows{{
    {FeedField::Time, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Time"), false},
    {FeedField::Service, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Service"), false},
    {FeedField::Region, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Region (code)"), false},
    {FeedField::Lat, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Latitude"), false},
    {FeedField::Lon, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Longitude"), false},
    {FeedField::Count, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Number of reports"), true},
    {FeedField::Text, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Text"), false},
    {FeedField::Kind, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Kind of fault"), false},
    {FeedField::Tested, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Tested"), true},
    {FeedField::Failed, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Failed"), true},
    {FeedField::Availability, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Availability (0 to 1)"), true},
    {FeedField::Id, QT_TRANSLATE_NOOP("outagemap::ColumnMapping", "Identifier"), false},
}};

QString partOf(const QString& field, const QString& column, double divisor)
{
    const QString part = field + QLatin1Char('=') + column;
    return divisor == 1 ? part : part + QLatin1Char('/') + QString::number(divisor);
}

} // namespace

ColumnMapping::ColumnMapping(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(new QLabel(tr("Field")), 0, 0);
    grid->addWidget(new QLabel(tr("Column of the table")), 0, 1);
    grid->addWidget(new QLabel(tr("Divided by")), 0, 2);
    grid->setColumnStretch(1, 1);
    int line = 1;
    for (const FieldRow& fieldRow : fieldRows) {
        const std::string_view name = nameOf(fieldRow.field);
        Row row{QString::fromLatin1(name.data(), qsizetype(name.size())), new QComboBox, nullptr};
        auto* label = new QLabel(tr(fieldRow.about));
        row.column->setEditable(true);
        row.column->setInsertPolicy(QComboBox::NoInsert);
        row.column->setMinimumContentsLength(12);
        row.column->setAccessibleName(tr("Column for %1").arg(label->text()));
        label->setBuddy(row.column);
        grid->addWidget(label, line, 0);
        grid->addWidget(row.column, line, 1);
        connect(row.column, &QComboBox::currentTextChanged, this, &ColumnMapping::changed);
        if (fieldRow.hasDivisor) {
            row.divisor = new QDoubleSpinBox;
            row.divisor->setDecimals(3);
            row.divisor->setRange(0.001, 1e9);
            row.divisor->setValue(1);
            row.divisor->setAccessibleName(tr("%1 divided by").arg(label->text()));
            grid->addWidget(row.divisor, line, 2);
            connect(row.divisor, &QDoubleSpinBox::valueChanged, this, &ColumnMapping::changed);
        }
        m_rows.push_back(row);
        ++line;
    }
}

void ColumnMapping::setColumns(const QStringList& columns)
{
    for (const Row& row : m_rows) {
        const QString chosen = row.column->currentText();
        const QSignalBlocker blocker(row.column);
        row.column->clear();
        row.column->addItem(QString());
        for (const QString& column : columns)
            row.column->addItem(oneLine(column, 200));
        row.column->setCurrentText(chosen);
        // What has the name of a field is that field, as long as nothing else is said.
        if (chosen.isEmpty() && mapping().isEmpty()) {
            const int at = row.column->findText(row.field, Qt::MatchFixedString);
            row.column->lineEdit()->setPlaceholderText(at > 0 ? row.column->itemText(at) : QString());
        }
    }
}

bool ColumnMapping::setMapping(const QString& mapping)
{
    const auto columns = mapping.isEmpty() ? CsvColumns() : CsvColumns::parse(mapping);
    if (!columns)
        return false;
    m_others.clear();
    for (const auto& [field, column] : columns->fields) {
        if (std::none_of(m_rows.begin(), m_rows.end(),
                         [&f = field](const Row& row) { return row.field == f; }))
            m_others += partOf(field, column.header, column.divisor);
    }
    for (const Row& row : m_rows) {
        const auto found = columns->fields.find(row.field);
        const bool has = found != columns->fields.end();
        row.column->setCurrentText(has ? found->second.header : QString());
        if (row.divisor != nullptr)
            row.divisor->setValue(has ? found->second.divisor : 1);
    }
    return true;
}

QString ColumnMapping::mapping() const
{
    QStringList parts;
    for (const Row& row : m_rows) {
        const QString column = row.column->currentText().trimmed();
        if (column.isEmpty())
            continue;
        parts += partOf(row.field, column, row.divisor != nullptr ? row.divisor->value() : 1);
    }
    return (parts + m_others).join(QLatin1Char(','));
}

} // namespace outagemap
