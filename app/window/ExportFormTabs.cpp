// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"
#include "app/window/ExportForm.h"
#include "app/window/WindowText.h"
#include "core/snapshot/SnapshotFormats.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

// The widgets of the export dialog's tabs, and what they begin with; ExportForm.cpp reads them.

namespace outagemap {

namespace {

constexpr int mostLetters = 200; ///< of title and subtitle
constexpr int fewestCombo =
    12; ///< letters that a list asks room for; longer ones are cut there, not in the list

/// Lists do not make the dialog wider than the longest of their lines is.
QComboBox* makeCombo(const char* name)
{
    auto* const combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(fewestCombo);
    return combo;
}

QDateTime inUtc(UtcTime t)
{
    return QDateTime::fromSecsSinceEpoch(t.seconds(), QTimeZone::utc());
}

} // namespace

QWidget* ExportForm::makePresets()
{
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_presets = makeCombo("presets");
    auto* const label = new QLabel(tr("P&reset:"));
    label->setBuddy(m_presets);
    auto* const save = new QPushButton(tr("Save &as…"));
    save->setToolTip(tr("Saves these choices under a name, for here and for the command line"));
    save->setAutoDefault(false);
    layout->addWidget(label);
    layout->addWidget(m_presets, 1);
    layout->addWidget(save);
    m_presets->addItem(tr("none"));
    connect(m_presets, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            Q_EMIT presetChosen(m_presets->itemText(index));
    });
    connect(save, &QPushButton::clicked, this, &ExportForm::savePreset);
    return row;
}

QWidget* ExportForm::makePageTab()
{
    auto* const box = new QWidget;
    auto* const form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_template = makeCombo("template");
    for (const TemplateInfo& info : snapshotTemplates())
        m_template->addItem(snapshotText(info.title), int(info.id));
    form->addRow(tr("&Layout:"), m_template);
    m_format = makeCombo("format");
    form->addRow(tr("&Format:"), m_format);
    auto* const size = new QWidget;
    auto* const sizes = new QHBoxLayout(size);
    sizes->setContentsMargins(0, 0, 0, 0);
    m_width = new QSpinBox;
    m_height = new QSpinBox;
    for (QSpinBox* const side : {m_width, m_height}) {
        side->setRange(64, 16'384);
        side->setSuffix(tr(" px"));
        side->setKeyboardTracking(false);
        sizes->addWidget(side, 1);
        connect(side, &QSpinBox::valueChanged, this, &ExportForm::changed);
    }
    sizes->insertWidget(1, new QLabel(QStringLiteral("\u00d7")));
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    auto* const sizeLabel = new QLabel(tr("Si&ze:"));
    sizeLabel->setBuddy(m_width);
    form->addRow(sizeLabel, size);
    m_density = new QDoubleSpinBox;
    m_density->setRange(30, 1200);
    m_density->setDecimals(0);
    m_density->setSuffix(tr(" dpi"));
    m_density->setKeyboardTracking(false);
    form->addRow(tr("&Density:"), m_density);
    m_quality = new QSpinBox;
    m_quality->setRange(1, 100);
    m_quality->setValue(90);
    m_quality->setKeyboardTracking(false);
    m_quality->setToolTip(tr("Of JPEG pictures and films: less is smaller"));
    form->addRow(tr("&Quality:"), m_quality);
    const auto check = [&](const QString& text, bool on) {
        auto* const button = new QCheckBox(text);
        button->setChecked(on);
        form->addRow(button);
        connect(button, &QCheckBox::toggled, this, &ExportForm::changed);
        return button;
    };
    m_view =
        check(tr("&Only what the window shows of the map"), m_start.camera && m_start.camera->zoom() > 1.01);
    m_strip = check(tr("Ti&me-line strip"), true);
    m_dark = check(tr("Dar&k"), m_start.darkTheme);
    m_transparent = check(tr("Transparent &background"), false);
    connect(m_template, &QComboBox::currentIndexChanged, this, &ExportForm::chooseTemplate);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportForm::refresh);
    connect(m_density, &QDoubleSpinBox::valueChanged, this, &ExportForm::changed);
    connect(m_quality, &QSpinBox::valueChanged, this, &ExportForm::changed);
    return box;
}

QWidget* ExportForm::makeTextTab()
{
    auto* const box = new QWidget;
    auto* const form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_language = makeCombo("language");
    for (const QString& tag : Language::available())
        m_language->addItem(ownLanguageName(tag), tag);
    m_language->setCurrentIndex(m_language->findData(Language::closest(m_start.language)));
    form->addRow(tr("&Language:"), m_language);
    m_title = new QLineEdit;
    m_title->setMaxLength(mostLetters);
    m_title->setPlaceholderText(tr("the service and where"));
    form->addRow(tr("&Title:"), m_title);
    m_subtitle = new QLineEdit;
    m_subtitle->setMaxLength(mostLetters);
    m_subtitle->setPlaceholderText(tr("a line above the time"));
    form->addRow(tr("S&ubtitle:"), m_subtitle);
    m_zones = new QLineEdit(m_start.zones.join(QStringLiteral(", ")));
    m_zones->setMaxLength(mostLetters);
    m_zones->home(false); // else a narrow field shows the end of the list
    m_zones->setObjectName(QStringLiteral("zones"));
    m_zones->setPlaceholderText(tr("UTC only"));
    m_zones->setToolTip(tr("Time zones with commas between: America/New_York, Asia/Jakarta"));
    form->addRow(tr("Time &zones:"), m_zones);
    m_captionLength = makeCombo("captionLength");
    using Caption = cli::ExportOptions::Caption;
    m_captionLength->addItem(tr("as much as there is room for"), int(Caption::Fitting));
    m_captionLength->addItem(tr("one short sentence"), int(Caption::Short));
    m_captionLength->addItem(tr("whole, in series too"), int(Caption::Full));
    form->addRow(tr("&Caption:"), m_captionLength);
    m_caption = new QPlainTextEdit;
    m_caption->setTabChangesFocus(true);
    m_caption->setMinimumHeight(120);
    m_caption->setAccessibleName(tr("Caption of your own"));
    form->addRow(m_caption);
    for (QComboBox* const combo : {m_language, m_captionLength})
        connect(combo, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
    for (QLineEdit* const line : {m_title, m_subtitle, m_zones})
        connect(line, &QLineEdit::textChanged, this, &ExportForm::changed);
    connect(m_caption, &QPlainTextEdit::textChanged, this, &ExportForm::changed);
    return box;
}

QPushButton* ExportForm::makeColour(QColor HouseStyle::*member, const QString& text)
{
    auto* const button = new QPushButton(text);
    button->setAutoDefault(false);
    m_colours.emplace_back(button, member);
    connect(button, &QPushButton::clicked, this, [this, member, text] {
        const QColor colour =
            QColorDialog::getColor(m_house.*member, this, QString(text).remove(QLatin1Char('&')));
        if (!colour.isValid())
            return;
        m_house.*member = colour;
        refresh();
    });
    return button;
}

QWidget* ExportForm::makeHouseTab()
{
    auto* const box = new QWidget;
    auto* const rows = new QVBoxLayout(box);
    auto* const choose = new QPushButton(tr("L&ogo…"));
    choose->setAutoDefault(false);
    m_noLogo = new QPushButton(tr("&No logo"));
    m_noLogo->setAutoDefault(false);
    m_logo = new QLabel;
    m_logo->setAlignment(Qt::AlignCenter);
    m_logo->setMinimumHeight(60);
    rows->addWidget(choose);
    rows->addWidget(m_logo);
    rows->addWidget(m_noLogo);
    rows->addWidget(makeColour(&HouseStyle::accent, tr("&Colour of rule and badge…")));
    rows->addWidget(makeColour(&HouseStyle::background, tr("Colour of the pa&ge…")));
    rows->addWidget(makeColour(&HouseStyle::text, tr("Colour of the te&xt…")));
    auto* const usual = new QPushButton(tr("Colours of the th&eme"));
    usual->setAutoDefault(false);
    rows->addWidget(usual);
    rows->addStretch();
    connect(choose, &QPushButton::clicked, this, &ExportForm::logoWanted);
    connect(m_noLogo, &QPushButton::clicked, this, [this] { setLogo({}, {}); });
    connect(usual, &QPushButton::clicked, this, [this] {
        m_house = HouseStyle{{}, {}, {}, m_house.logo};
        refresh();
    });
    return box;
}

QWidget* ExportForm::makeTimeTab()
{
    auto* const box = new QWidget;
    auto* const rows = new QVBoxLayout(box);
    m_kind = makeCombo("kind");
    m_kind->addItem(tr("one map"), int(OneMap));
    m_kind->addItem(tr("a film"), int(Film));
    m_kind->addItem(tr("a page of small maps"), int(Sheet));
    m_kind->addItem(tr("a file for each time"), int(Folder));
    auto* const kind = new QFormLayout;
    kind->addRow(tr("&Make:"), m_kind);
    rows->addLayout(kind);
    m_series = new QWidget;
    auto* const form = new QFormLayout(m_series);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto moment = [&](const char* name, UtcTime t) {
        auto* const edit = new QDateTimeEdit;
        edit->setObjectName(QLatin1String(name));
        edit->setTimeSpec(Qt::UTC);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
        edit->setDateTime(inUtc(t));
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &ExportForm::changed);
        return edit;
    };
    m_from = moment("from", m_start.at - 3 * oneHour);
    m_to = moment("to", m_start.at + 2 * oneHour);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("T&o:"), m_to);
    m_every = makeCombo("every");
    for (const int minutes : {5, 15, 30, 60, 180, 360, 1440}) {
        m_every->addItem(minutes < 60 ? tr("%n minute(s)", nullptr, minutes)
                                      : tr("%n hour(s)", nullptr, minutes / 60),
                         minutes);
    }
    m_every->setCurrentIndex(1);
    form->addRow(tr("&Every:"), m_every);
    m_speed = new QDoubleSpinBox;
    m_speed->setRange(0.2, 60);
    m_speed->setDecimals(1);
    m_speed->setValue(8);
    m_speed->setSuffix(tr(" a second"));
    form->addRow(tr("Pict&ures:"), m_speed);
    rows->addWidget(m_series);
    m_kindNote = new QLabel;
    m_kindNote->setTextFormat(Qt::PlainText);
    m_kindNote->setWordWrap(true);
    rows->addWidget(m_kindNote);
    rows->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportForm::chooseKind);
    connect(m_every, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
    return box;
}

} // namespace outagemap
