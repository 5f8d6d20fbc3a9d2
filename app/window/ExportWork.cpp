// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ExportWork.h"

#include "app/ThreadLanguage.h"
#include "app/cli/ExportPresets.h"
#include "core/snapshot/SnapshotCaption.h"
#include "core/snapshot/SnapshotWriter.h"
#include "core/words/ZonedTime.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cmath>

namespace outagemap {

namespace {

constexpr double previewPixels = 4e6;
constexpr std::size_t mostKept = 40; ///< times, each with the values of all regions

/// The picture itself; of one that is too large to be held whole, a smaller one of the same page.
QImage pictureOf(const std::shared_ptr<const WorldMap>& map, SnapshotRequest request)
{
    QImage picture = snapshotImage(map, request);
    if (!picture.isNull())
        return picture;
    const double shrink =
        std::sqrt(previewPixels / (double(request.size.width()) * double(request.size.height())));
    request.size = {int(request.size.width() * shrink), int(request.size.height() * shrink)};
    return snapshotImage(map, request);
}

/// There until the program ends: who took a dragged file may read it later.
const QTemporaryDir& dragFolder()
{
    static const QTemporaryDir folder;
    return folder;
}

} // namespace

ExportWork::ExportWork(std::shared_ptr<const WorldMap> map, QString cachePath)
    : m_map(std::move(map))
    , m_cachePath(std::move(cachePath))
{
}

ExportLimits ExportWork::limits() const
{
    ExportLimits limits;
    for (const SnapshotFormat& format : snapshotFormatTable()) {
        if (format.unavailable == nullptr)
            continue;
        if (const QString why = format.unavailable(); !why.isEmpty())
            limits.formats.emplace(QLatin1String(format.name), why);
    }
    limits.films = filmsUnavailable();
    limits.presets = cli::presetNames().value_or(QStringList());
    return limits;
}

Expected<cli::ExportPlan> ExportWork::planOf(const ExportChoices& choices)
{
    cli::ExportPlan plan = choices.plan;
    const auto zones = Zone::fromNames(choices.zones);
    if (!zones)
        return tl::unexpected(zones.error());
    plan.look.zones.clear();
    for (const Zone& zone : *zones)
        plan.look.zones.emplace_back(zone.name().toLatin1());
    return plan;
}

Expected<SnapshotRequest> ExportWork::gathered(const cli::ExportPlan& plan, const ServiceId& service,
                                               UtcTime at)
{
    if (!m_query) {
        auto reader = CacheReader::open(m_cachePath, m_map->regions());
        if (!reader)
            return tl::unexpected(reader.error());
        m_query = std::make_unique<OutageQuery>(std::move(*reader), m_map->regions());
    }
    if (const auto known = m_gathered.find(at); known != m_gathered.end())
        return known->second;
    auto request = gatherSnapshot(*m_query, service, at, plan.map.window);
    if (request && m_gathered.size() < mostKept)
        m_gathered.emplace(at, *request);
    return request;
}

cli::SnapshotSource ExportWork::source(const cli::ExportPlan& plan, const QString& language)
{
    return {m_map, [&plan](const ServiceId&) -> Expected<UtcTime> { return *plan.map.at; },
            [this, &plan, language](const ServiceId& service, UtcTime at) -> Expected<SnapshotRequest> {
                const QMutexLocker locker(&m_lock);
                auto request = gathered(plan, service, at);
                if (!request)
                    return request;
                if (const auto applied = cli::applyPlan(*request, plan, m_map->regions(), language); !applied)
                    return tl::unexpected(applied.error());
                if (!plan.wantsSentences())
                    return request;
                // The dearest part of it, and the same for every size, colour and page.
                QStringList depends{language, plan.look.region, measureName(request->measure)};
                for (const QTimeZone& zone : plan.look.zones)
                    depends += QString::fromLatin1(zone.id());
                const std::pair key(at, depends.join(QLatin1Char('\n')));
                auto known = m_sentences.find(key);
                if (known == m_sentences.end()) {
                    auto sentences = snapshotSentences(*m_query, m_map->regions(), *request);
                    if (!sentences)
                        return tl::unexpected(sentences.error());
                    known = m_sentences.emplace(key, *std::move(sentences)).first;
                }
                request->sentences = known->second;
                return request;
            }};
}

ExportWork::Shown ExportWork::shown(const ExportChoices& choices)
{
    Shown shown;
    const auto plan = planOf(choices);
    if (!plan) {
        shown.request = tl::unexpected(plan.error());
        return shown;
    }
    const cli::SnapshotSource from = source(*plan, choices.language);
    const auto snapshotAt = [&](UtcTime t) { return from.snapshot(plan->services.front(), t); };
    shown.at = *plan->map.at;
    if (!plan->range) {
        shown.request = snapshotAt(shown.at);
        return shown;
    }
    const auto times = seriesTimes(*plan->range, plan->step);
    if (!times) {
        shown.request = tl::unexpected(times.error());
    } else if (plan->sheet) {
        shown.at = times->back();
        shown.request = contactSheet(*times, snapshotAt);
    } else {
        shown.frames = int(times->size());
        shown.at = (*times)[std::size_t(std::clamp(choices.frame, 0, shown.frames - 1))];
        shown.request = snapshotAt(shown.at);
    }
    return shown;
}

ExportPreview ExportWork::preview(const ExportChoices& choices)
{
    const SpokenLanguage language(choices.language);
    ExportPreview preview;
    const Shown seen = shown(choices);
    preview.frames = seen.frames;
    preview.at = seen.at;
    if (!seen.request) {
        preview.problem = seen.request.error().message;
        return preview;
    }
    preview.picture = pictureOf(m_map, *seen.request);
    preview.caption = seen.request->sentences.join(QLatin1Char(' '));
    return preview;
}

Expected<QStringList> ExportWork::inTheWay(const ExportChoices& choices)
{
    const auto plan = planOf(choices);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto files = cli::planFiles(source(*plan, choices.language), *plan);
    if (!files)
        return files;
    QStringList existing;
    for (const QString& path : *files) {
        if (QFileInfo::exists(path))
            existing += path;
    }
    return existing;
}

Expected<void> ExportWork::write(const ExportChoices& choices)
{
    const SpokenLanguage language(choices.language);
    const auto plan = planOf(choices);
    if (!plan)
        return tl::unexpected(plan.error());
    return cli::runPlan(source(*plan, choices.language), *plan);
}

Expected<QByteArray> ExportWork::png(const ExportChoices& choices)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    const SpokenLanguage language(choices.language);
    const Shown seen = shown(choices);
    if (!seen.request)
        return tl::unexpected(seen.request.error());
    if (const auto written = writeSnapshot(m_map, *seen.request, path); !written)
        return tl::unexpected(written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    return file.readAll();
}

Expected<QString> ExportWork::fileToDrag(const ExportChoices& choices)
{
    const SpokenLanguage language(choices.language);
    const Shown seen = shown(choices);
    if (!seen.request)
        return tl::unexpected(seen.request.error());
    const cli::ExportPlan& plan = choices.plan;
    const SnapshotFormat* format = findFormat({}, plan.format);
    if (format == nullptr) // a film: what is dragged is the picture that is seen
        format = findFormat({}, QStringLiteral("png"));
    const QString path =
        dragFolder().filePath(seriesFileName(plan.services.front(), seen.at, format->usualEnding()));
    if (const auto written = writeSnapshot(m_map, *seen.request, path, QLatin1String(format->name)); !written)
        return tl::unexpected(written.error());
    return path;
}

Expected<LoadedPreset> ExportWork::loadPreset(const QString& name)
{
    const auto words = cli::loadPreset(name);
    if (!words)
        return tl::unexpected(words.error());
    QCommandLineParser parser;
    cli::addExportOptions(parser);
    const QCommandLineOption language(QStringLiteral("lang"), {}, QStringLiteral("xx")); // the program's own
    parser.addOption(language);
    if (!parser.parse(QStringList{QStringLiteral("outagemap")} + *words))
        return fail(parser.errorText());
    auto look = cli::ExportOptions::from(parser);
    if (!look)
        return tl::unexpected(look.error());
    LoadedPreset preset;
    preset.look = *std::move(look);
    preset.format = parser.value(QStringLiteral("format"));
    preset.language = parser.value(language);
    preset.sheet = parser.isSet(QStringLiteral("sheet"));
    for (const auto& [name, length] : {std::pair(QStringLiteral("every"), &preset.step),
                                       std::pair(QStringLiteral("span"), &preset.span)}) {
        if (!parser.isSet(name))
            continue;
        const auto given = parseDuration(parser.value(name));
        if (!given)
            return fail(QStringLiteral("--%1: %2").arg(name, given.error().message));
        *length = *given;
    }
    if (const QString speed = QStringLiteral("fps"); parser.isSet(speed))
        preset.framesPerSecond = parser.value(speed).toDouble();
    return preset;
}

} // namespace outagemap
