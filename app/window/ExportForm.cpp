// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ExportForm.h"

#include "core/snapshot/SnapshotFormats.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
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

constexpr int mostCaption = 1200;

/// Leaves the choice as it is where `data` is not offered.
void chooseIfThere(QComboBox* box, const QVariant& data)
{
    if (const int index = box->findData(data); index >= 0)
        box->setCurrentIndex(index);
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

QString ExportForm::snapshotText(const char* text)
{
    return QCoreApplication::translate("SnapshotTexts", text);
}

ExportForm::Kind ExportForm::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void ExportForm::fillFormats()
{
    const QString before = m_format->currentData().toString();
    const QSignalBlocker quiet(m_format);
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
    int chosen = m_format->findData(before);
    if (chosen < 0)
        chosen = m_format->findData(QStringLiteral("mp4"));
    m_format->setCurrentIndex(std::max(chosen, 0));
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
    return findFormat({}, name)->usualEnding();
}

QString ExportForm::formatTitle() const
{
    return m_format->currentText();
}

QStringList ExportForm::presetOptions() const
{
    const ExportChoices chosen = choices();
    QStringList words = chosen.plan.look.toArguments();
    for (const QString& zone : chosen.zones)
        words += {QStringLiteral("--zone"), zone};
    words += {QStringLiteral("--lang"), chosen.language};
    if (kind() != Film)
        words += {QStringLiteral("--format"), m_format->currentData().toString()};
    if (kind() != OneMap)
        words += {QStringLiteral("--every"), m_every->currentData().toString() + QLatin1Char('m')};
    // How long, not from when: a preset is for other days.
    if (const auto range = chosen.plan.range; range && range->end > range->start)
        words += {QStringLiteral("--span"), QStringLiteral("%1m").arg(range->length().count() / 60)};
    if (kind() == Film)
        words += {QStringLiteral("--fps"), QString::number(m_speed->value())};
    if (kind() == Sheet)
        words += QStringLiteral("--sheet");
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
    // Only to what takes several times: a preset says how long, not from when.
    if (preset.sheet && kind() != Sheet) {
        chooseIfThere(m_kind, int(Sheet));
        chooseKind();
    }
    if (preset.step)
        chooseIfThere(m_every, int(preset.step->count() / 60));
    if (preset.span)
        m_from->setDateTime(m_to->dateTime().addSecs(-preset.span->count()));
    if (preset.framesPerSecond)
        m_speed->setValue(*preset.framesPerSecond);
    if (!preset.language.isEmpty())
        chooseIfThere(m_language, preset.language);
    chooseIfThere(m_template, int(look.arrangement));
    chooseIfThere(m_format, preset.format);
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
    chooseIfThere(m_captionLength, int(look.captionLength));
    m_caption->setPlainText(look.caption);
    QStringList zones;
    for (const QTimeZone& zone : look.zones)
        zones += QString::fromLatin1(zone.id());
    m_zones->setText(zones.join(QStringLiteral(", ")));
    for (QLineEdit* const line : {m_title, m_subtitle, m_zones})
        line->home(false);
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
