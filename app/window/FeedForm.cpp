// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedForm.h"

#include "app/window/ColumnMapping.h"
#include "app/window/PlainLabel.h"
#include "app/window/WindowText.h"
#include "core/feed/FeedFormat.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

namespace outagemap {

namespace {

constexpr std::array<int, 8> intervals{60,   300,      900,    1800,
                                       3600, 6 * 3600, 86'400, 0}; // seconds; 0: when asked
constexpr std::chrono::seconds usualInterval{300};

} // namespace

FeedForm::FeedForm(QWidget* parent)
    : QWidget(parent)
    , m_about(plainLabel())
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_about);
    makeAddress(*form);
    m_more = new QToolButton;
    m_more->setText(tr("More"));
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    form->addRow(m_more);
    m_moreBox = new QWidget;
    auto* more = new QFormLayout(m_moreBox);
    more->setContentsMargins(0, 0, 0, 0);
    more->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    makeMore(*more);
    form->addRow(m_moreBox);
    connect(m_more, &QToolButton::toggled, this, &FeedForm::updateRows);
    showOwn();
}

void FeedForm::makeAddress(QFormLayout& form)
{
    m_location = new QLineEdit;
    m_location->setPlaceholderText(QStringLiteral("https://"));
    m_location->setAccessibleName(tr("Address, file or folder"));
    connect(m_location, &QLineEdit::textChanged, this, &FeedForm::changed);
    auto* file = new QPushButton(tr("File…"));
    auto* folder = new QPushButton(tr("Folder…"));
    connect(file, &QPushButton::clicked, this, [this] { browse(false); });
    connect(folder, &QPushButton::clicked, this, [this] { browse(true); });
    m_locationRow = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(file);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    // Beside the buttons an address has no room in a small window.
    auto* rows = new QVBoxLayout(m_locationRow);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_location);
    rows->addLayout(buttons);
    for (QPushButton* button : {file, folder})
        button->setAutoDefault(false);
    m_locationRow->setFocusProxy(m_location);
    form.addRow(tr("&Address"), m_locationRow);
    m_parameterBox = new QWidget;
    m_parameterForm = new QFormLayout(m_parameterBox);
    m_parameterForm->setContentsMargins(0, 0, 0, 0);
    form.addRow(m_parameterBox);
    m_name = new QLineEdit;
    form.addRow(tr("&Name"), m_name);
    m_interval = new QComboBox;
    for (const int seconds : intervals) {
        m_interval->addItem(seconds == 0 ? tr("Only when asked for")
                                         : tr("Every %1").arg(lengthText(std::chrono::seconds(seconds))),
                            seconds);
    }
    form.addRow(tr("&Read it"), m_interval);
    m_needsToken = new QCheckBox(tr("It needs a &token"));
    m_token = new QLineEdit;
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setAccessibleName(tr("Token"));
    m_tokenNote = plainLabel();
    setTokenNote(tr("Kept in the system's keychain; never in the cache, a log or a message."));
    form.addRow(m_needsToken, m_token);
    form.addRow(m_tokenNote);
    connect(m_needsToken, &QCheckBox::toggled, this, [this](bool needs) {
        updateRows();
        if (needs)
            Q_EMIT tokenWanted();
    });
}

void FeedForm::makeMore(QFormLayout& form)
{
    m_format = new QComboBox;
    m_format->addItem(tr("Found out by reading"), QString());
    for (const FeedFormat* format : feedFormats())
        m_format->addItem(QCoreApplication::translate("feeds", format->title), QLatin1String(format->name));
    connect(m_format, &QComboBox::currentIndexChanged, this, &FeedForm::updateRows);
    form.addRow(tr("&Format"), m_format);
    m_service = new QLineEdit;
    m_service->setPlaceholderText(QStringLiteral("whatsapp"));
    m_service->setToolTip(tr("Of lines that name none: small letters, digits and -"));
    form.addRow(tr("&Service"), m_service);
    m_credit = new QLineEdit;
    m_credit->setToolTip(tr("The line that its licence asks for; it stands on every snapshot"));
    form.addRow(tr("&Credit"), m_credit);
    m_query = new QPlainTextEdit;
    m_query->setTabChangesFocus(true);
    m_query->setFixedHeight(m_query->fontMetrics().lineSpacing() * 4);
    m_query->setPlaceholderText(QStringLiteral("SELECT … FORMAT JSONEachRow"));
    m_query->setToolTip(tr("For a database: sent to the address by POST"));
    form.addRow(tr("&Query"), m_query);
    m_columns = new ColumnMapping;
    m_columnsLabel =
        new QLabel(tr("Columns of the table; leave them empty where they have the fields' names"));
    m_columnsLabel->setWordWrap(true);
    form.addRow(m_columnsLabel);
    form.addRow(m_columns);
}

void FeedForm::updateRows()
{
    m_moreBox->setVisible(m_more->isChecked());
    m_more->setArrowType(m_more->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    m_token->setEnabled(m_needsToken->isChecked());
    m_tokenNote->setVisible(m_needsToken->isChecked());
    const QString format = m_format->currentData().toString();
    const bool mayBeTable = format.isEmpty() || format == QLatin1String(FeedFormat::Csv.name);
    m_columns->setVisible(mayBeTable);
    m_columnsLabel->setVisible(mayBeTable);
}

void FeedForm::clearParameters()
{
    while (m_parameterForm->rowCount() > 0)
        m_parameterForm->removeRow(0);
    m_parameters.clear();
    m_parameterBox->hide();
}

void FeedForm::take(const FeedConfig& config)
{
    m_base = config;
    const auto settings = FeedSettings::fromJson(config.settings).value_or(FeedSettings());
    m_location->setText(config.location);
    m_name->setText(settings.name);
    const int seconds = int(config.interval.count());
    if (m_interval->findData(seconds) < 0)
        m_interval->addItem(tr("Every %1").arg(lengthText(config.interval)), seconds);
    m_interval->setCurrentIndex(m_interval->findData(seconds));
    m_format->setCurrentIndex(std::max(0, m_format->findData(config.kind)));
    m_service->setText(settings.service);
    m_credit->setText(settings.credit);
    m_query->setPlainText(settings.query);
    m_columns->setMapping(settings.columns);
    m_needsToken->setChecked(settings.needsToken);
    m_token->clear();
    m_token->setPlaceholderText({});
    updateRows();
    Q_EMIT changed();
}

void FeedForm::showOwn(const QString& location)
{
    m_entry = nullptr;
    clearParameters();
    FeedConfig config;
    config.location = location;
    config.interval = usualInterval;
    m_about->setText(tr("An address (http or https), a file, or a folder whose new files are read."));
    m_locationRow->setEnabled(true);
    take(config);
}

void FeedForm::showEntry(const CatalogueEntry& entry)
{
    m_entry = &entry;
    clearParameters();
    for (const CatalogueEntry::Parameter& parameter : entry.parameters) {
        auto* edit = new QLineEdit;
        edit->setPlaceholderText(parameter.example);
        edit->setToolTip(parameter.about);
        connect(edit, &QLineEdit::textChanged, this, &FeedForm::changed);
        auto* label = new QLabel(parameter.about);
        label->setWordWrap(true);
        label->setBuddy(edit);
        m_parameterForm->addRow(label, edit);
        m_parameters.emplace_back(parameter.name, edit);
    }
    m_parameterBox->setVisible(!m_parameters.empty());
    QStringList about{entry.about};
    if (!entry.settings.license.isEmpty())
        about += tr("Licence: %1").arg(entry.settings.license);
    if (!entry.settings.credit.isEmpty())
        about += tr("Credit: %1").arg(entry.settings.credit);
    m_about->setText(about.join(QLatin1Char('\n')));
    m_locationRow->setEnabled(false);
    take(entry.config);
    m_location->setCursorPosition(0);
}

void FeedForm::showConfig(const FeedConfig& config)
{
    m_entry = nullptr;
    clearParameters();
    m_about->setText({});
    m_about->hide();
    m_locationRow->setEnabled(true);
    take(config);
    m_token->setPlaceholderText(needsToken() ? tr("as before") : QString());
}

Expected<FeedConfig> FeedForm::config() const
{
    FeedConfig config = m_base;
    if (m_entry != nullptr) {
        std::map<QString, QString> values;
        for (const auto& [name, edit] : m_parameters)
            values[name] = edit->text();
        auto filled = m_entry->filledIn(values);
        if (!filled)
            return filled;
        config = *filled;
    } else {
        const auto location = feedLocation(m_location->text().trimmed());
        if (!location)
            return tl::unexpected(location.error());
        config.location = *location;
    }
    auto settings = FeedSettings::fromJson(config.settings);
    if (!settings)
        return tl::unexpected(settings.error());
    settings->name = m_name->text().trimmed();
    settings->service = m_service->text().trimmed();
    settings->credit = m_credit->text().trimmed();
    settings->query = m_query->toPlainText().trimmed();
    settings->columns = m_columns->mapping();
    settings->needsToken = needsToken();
    config.settings = settings->toJson();
    config.kind = m_format->currentData().toString();
    config.interval = std::chrono::seconds(m_interval->currentData().toInt());
    // Says what makes no sense: a service that is no slug, columns that are none.
    if (const auto request = feedRequest(config); !request)
        return tl::unexpected(request.error());
    return config;
}

QByteArray FeedForm::token() const
{
    return needsToken() ? m_token->text().trimmed().toUtf8() : QByteArray();
}

bool FeedForm::needsToken() const
{
    return m_needsToken->isChecked();
}

QString FeedForm::location() const
{
    return m_location->text().trimmed();
}

void FeedForm::setColumns(const QStringList& columns)
{
    m_columns->setColumns(columns);
    if (!columns.isEmpty())
        m_more->setChecked(true);
}

void FeedForm::setTokenNote(const QString& text)
{
    m_tokenNote->setText(text);
}

QString FeedForm::fileFilter()
{
    return tr("Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)");
}

void FeedForm::browse(bool folder)
{
    const QString path =
        folder ? QFileDialog::getExistingDirectory(this, tr("Folder of feed files"), m_location->text())
               : QFileDialog::getOpenFileName(this, tr("Feed file"), m_location->text(), fileFilter());
    if (!path.isEmpty())
        m_location->setText(path);
}

} // namespace outagemap
