// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ExportForm.h"

#include "app/Language.h"
#include "core/snapshot/SnapshotFormats.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace outagemap {

namespace {

constexpr int mostLetters = 200; ///< of title and subtitle
constexpr int mostCaption = 1200;
constexpr int fewestCombo =
    12; ///< letters that a list asks room for; longer ones are cut there, not in the list

QString snapshotText(const char* text)
{
    return QCoreApplication::translate("SnapshotTexts", text);
}

/// Lists do not make the dialog wider than the longest of their lines is.
QComboBox* makeCombo(const char* name)
{
    auto* const combo = new QComboBox;
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(fewestCombo);
    return combo;
}

QWidget* scrolling(QWidget* inner)
{
    auto* const area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QDateTime inUtc(UtcTime t)
{
    return QDateTime::fromSecsSinceEpoch(t.seconds(), QTimeZone::utc());
}

} // namespace

ExportForm::ExportForm(const ExportStart& start, QWidget* parent)
    : QWidget(parent)
    , m_start(start)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(makePresets());
    auto* const tabs = new QTabWidget;
    tabs->addTab(scrolling(makePageTab()), tr("&Page"));
    tabs->addTab(scrolling(makeTextTab()), tr("&Words"));
    tabs->addTab(scrolling(makeHouseTab()), tr("&House"));
    tabs->addTab(scrolling(makeTimeTab()), tr("T&ime"));
    all->addWidget(tabs, 1);
    setFixedWidth(std::max(340, 26 * fontMetrics().horizontalAdvance(QLatin1Char('n')) + 120));
    fillFormats();
    chooseTemplate();
    chooseKind();
}

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
    for (const QString& tag : Language::available()) {
        QString name = QLocale(tag).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        m_language->addItem(name, tag);
    }
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

ExportForm::Kind ExportForm::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void ExportForm::fillFormats()
{
    const QString before = m_format->currentData().toString();
    m_format->blockSignals(true);
    m_format->clear();
    const auto add = [&](const QString& title, const QString& name, const QString& why) {
        m_format->addItem(title, name);
        if (why.isEmpty())
            return;
        const int row = m_format->count() - 1;
        m_format->setItemData(row, why, Qt::ToolTipRole);
        if (auto* const model = qobject_cast<QStandardItemModel*>(m_format->model()))
            model->item(row)->setEnabled(false);
    };
    if (kind() == Film) {
        for (const FilmFormat& film : filmFormats())
            add(snapshotText(film.title), QLatin1String(film.ending), m_limits.films);
    } else {
        for (const SnapshotFormat& format : snapshotFormatTable()) {
            const QString name = QLatin1String(format.name);
            const auto limit = m_limits.formats.find(name);
            // A contact sheet is a page; tables and maps show one time.
            if (kind() != Sheet || format.kind == FormatKind::Picture || format.kind == FormatKind::Drawing)
                add(snapshotText(format.title), name,
                    limit == m_limits.formats.end() ? QString() : limit->second);
        }
    }
    const int known = m_format->findData(before);
    m_format->setCurrentIndex(known >= 0 ? known
                              : m_format->findData(QStringLiteral("mp4")) >= 0
                                  ? m_format->findData(QStringLiteral("mp4"))
                                  : 0);
    m_format->blockSignals(false);
}

void ExportForm::chooseKind()
{
    m_series->setEnabled(kind() != OneMap);
    m_speed->setEnabled(kind() == Film);
    fillFormats();
    refresh();
}

void ExportForm::chooseTemplate()
{
    const TemplateInfo& info = templateInfo(SnapshotTemplate(m_template->currentData().toInt()));
    const bool before = std::exchange(m_filling, true);
    m_width->setValue(info.size.width());
    m_height->setValue(info.size.height());
    m_density->setValue(info.dotsPerInch);
    m_filling = before;
    refresh();
}

void ExportForm::refresh()
{
    const QString name = m_format->currentData().toString();
    const SnapshotFormat* const format = kind() == Film ? nullptr : findFormat({}, name);
    m_transparent->setEnabled(format != nullptr && format->seenThrough);
    m_quality->setEnabled(name == QLatin1String("jpeg") || name == QLatin1String("mp4") ||
                          name == QLatin1String("webm"));
    m_view->setEnabled(m_start.camera.has_value());
    m_noLogo->setEnabled(!m_house.logo.isNull());
    m_kindNote->setText(kind() == Film ? m_limits.films : QString());
    for (const auto& [button, member] : m_colours) {
        QPixmap swatch(16, 16);
        swatch.fill((m_house.*member).isValid() ? m_house.*member : Qt::transparent);
        button->setIcon(swatch);
    }
    if (!m_filling)
        Q_EMIT changed();
}

ExportChoices ExportForm::choices() const
{
    ExportChoices choices;
    cli::ExportPlan& plan = choices.plan;
    plan.services = {m_start.service};
    plan.format = m_format->currentData().toString();
    plan.manyFiles = kind() == Folder;
    plan.sheet = kind() == Sheet;
    plan.framesPerSecond = m_speed->value();
    plan.map.service = m_start.service;
    plan.map.at = m_start.at;
    plan.map.window = m_start.window;
    plan.map.level = m_start.level;
    plan.map.measure = m_start.measure;
    if (kind() != OneMap) {
        plan.range = TimeRange{UtcTime(m_from->dateTime().toSecsSinceEpoch()),
                               UtcTime(m_to->dateTime().toSecsSinceEpoch())};
        plan.step = std::chrono::minutes(m_every->currentData().toInt());
    }
    cli::ExportOptions& look = plan.look;
    look.arrangement = SnapshotTemplate(m_template->currentData().toInt());
    look.projection = m_start.projection;
    look.size = QSize(m_width->value(), m_height->value());
    look.dotsPerInch = m_density->value();
    look.darkTheme = m_dark->isChecked();
    look.colours = m_start.colours;
    look.classing = m_start.classing;
    look.transparent = m_transparent->isEnabled() && m_transparent->isChecked();
    look.withTimeline = m_strip->isChecked();
    look.captionLength = cli::ExportOptions::Caption(m_captionLength->currentData().toInt());
    look.quality = m_quality->value();
    look.title = m_title->text();
    look.subtitle = m_subtitle->text();
    look.caption = m_caption->toPlainText().left(mostCaption);
    look.house = m_house;
    look.logoPath = m_logoPath;
    if (m_view->isChecked())
        plan.camera = m_start.camera;
    else
        look.region = m_start.region;
    choices.zones = m_zones->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& zone : choices.zones)
        zone = zone.trimmed();
    choices.zones.removeAll(QString());
    choices.language = m_language->currentData().toString();
    return choices;
}

QString ExportForm::ending() const
{
    const QString name = m_format->currentData().toString();
    if (kind() == Film)
        return name;
    return QString::fromLatin1(findFormat({}, name)->endings).section(QLatin1Char(' '), 0, 0);
}

QString ExportForm::formatTitle() const
{
    return m_format->currentText();
}

QStringList ExportForm::presetOptions() const
{
    cli::ExportOptions look = choices().plan.look;
    // What the map shows is the window's, not the preset's.
    look.region.clear();
    QStringList words = look.toArguments();
    for (const QString& zone : choices().zones)
        words += {QStringLiteral("--zone"), zone};
    if (kind() != Film)
        words += {QStringLiteral("--format"), m_format->currentData().toString()};
    return words;
}

void ExportForm::setLimits(const ExportLimits& limits)
{
    m_limits = limits;
    fillFormats();
    const QString chosen = m_presets->currentText();
    const bool hadOne = m_presets->currentIndex() > 0;
    m_presets->clear();
    m_presets->addItem(tr("none"));
    m_presets->addItems(limits.presets);
    if (hadOne)
        m_presets->setCurrentText(chosen);
    refresh();
}

void ExportForm::apply(const LoadedPreset& preset)
{
    const cli::ExportOptions& look = preset.look;
    m_filling = true;
    m_template->setCurrentIndex(m_template->findData(int(look.arrangement)));
    if (const int format = m_format->findData(preset.format); format >= 0)
        m_format->setCurrentIndex(format);
    if (look.size) {
        m_width->setValue(look.size->width());
        m_height->setValue(look.size->height());
    }
    if (look.dotsPerInch)
        m_density->setValue(*look.dotsPerInch);
    m_quality->setValue(look.quality);
    m_dark->setChecked(look.darkTheme);
    m_transparent->setChecked(look.transparent);
    m_strip->setChecked(look.withTimeline);
    m_title->setText(look.title);
    m_subtitle->setText(look.subtitle);
    m_captionLength->setCurrentIndex(m_captionLength->findData(int(look.captionLength)));
    m_caption->setPlainText(look.caption);
    QStringList zones;
    for (const QTimeZone& zone : look.zones)
        zones += QString::fromLatin1(zone.id());
    m_zones->setText(zones.join(QStringLiteral(", ")));
    m_start.projection = look.projection == Projection() ? m_start.projection : look.projection;
    m_start.classing = look.classing;
    m_start.colours = look.colours;
    m_house = look.house;
    setLogo(look.logoPath, look.house.logo);
    m_filling = false;
    refresh();
}

void ExportForm::setLogo(const QString& path, const QImage& logo)
{
    m_logoPath = path;
    m_house.logo = logo;
    // In two steps: a large picture is not to be smoothed on this thread.
    constexpr QSize shown(200, 60);
    const QImage rough = logo.isNull() ? logo : logo.scaled(shown * 4, Qt::KeepAspectRatio);
    m_logo->setPixmap(rough.isNull() ? QPixmap()
                                     : QPixmap::fromImage(rough.scaled(shown, Qt::KeepAspectRatio,
                                                                       Qt::SmoothTransformation)));
    refresh();
}

void ExportForm::setUsualCaption(const QString& caption)
{
    m_caption->setPlaceholderText(caption.isEmpty() ? tr("as usual") : caption);
}

void ExportForm::savePreset()
{
    bool ok = false;
    const QString name =
        QInputDialog::getText(this, tr("Save a preset"), tr("Its name:"), QLineEdit::Normal,
                              m_presets->currentIndex() > 0 ? m_presets->currentText() : QString(), &ok);
    if (ok && !name.trimmed().isEmpty())
        Q_EMIT presetToBeSaved(name.trimmed());
}

} // namespace outagemap
