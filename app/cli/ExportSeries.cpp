// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportSeries.h"

#include "app/cli/Command.h"
#include "core/snapshot/SnapshotWriter.h"
#include "core/words/Caption.h"
#include "core/words/CaptionQuery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace outagemap::cli {

namespace {

/// What is said of the map in whole sentences, without credits (those have their own line).
Expected<QString> longCaption(OpenCache& cache, const SnapshotRequest& request)
{
    CaptionRequest wanted;
    wanted.service = request.values->service;
    wanted.at = request.values->window.end;
    wanted.window = request.values->window.length();
    wanted.place = request.focus;
    const auto facts = captionFacts(*cache.query, cache.map->regions(), wanted);
    if (!facts)
        return tl::unexpected(facts.error());
    const Caption caption =
        makeCaption(*facts, cache.map->regions(), LocalText(LocalText::translationLanguage()), {});
    QStringList sentences;
    for (const CaptionSentence& sentence : caption.sentences) {
        if (sentence.role != CaptionRole::Credit && sentence.role != CaptionRole::Nature)
            sentences += sentence.text;
    }
    return sentences.join(QLatin1Char(' '));
}

/// The snapshot of one service at one time with everything that was asked for.
Expected<SnapshotRequest> snapshotOf(OpenCache& cache, const ExportPlan& plan, const ServiceId& service,
                                     UtcTime at, const QString& language)
{
    auto request = gatherSnapshot(*cache.query, service, at, plan.map.window);
    if (!request)
        return request;
    request->level = plan.map.level;
    if (plan.map.measure)
        request->measure = *plan.map.measure;
    request->language = language;
    if (const auto applied = plan.look.applyTo(*request, cache.map->regions()); !applied)
        return tl::unexpected(applied.error());
    if (plan.look.longCaption && request->caption.isEmpty()) {
        const auto caption = longCaption(cache, *request);
        if (!caption)
            return tl::unexpected(caption.error());
        request->caption = *caption;
    }
    return request;
}

/// Says on standard error how far it is, in whole hundredths.
std::function<bool(double)> progressPrinter(bool wanted)
{
    if (!wanted)
        return {};
    return [last = -1](double share) mutable {
        const int percent = int(share * 100);
        if (percent != last)
            printError(QStringLiteral("%1 %").arg(percent));
        last = percent;
        return true;
    };
}

Expected<std::vector<UtcTime>> timesOf(OpenCache& cache, const ExportPlan& plan, const ServiceId& service)
{
    if (plan.range)
        return seriesTimes(*plan.range, plan.step);
    const auto at = timeFor(cache, service, plan.map.at);
    if (!at)
        return tl::unexpected(at.error());
    return std::vector<UtcTime>{*at};
}

Expected<void> refuseExisting(const ExportPlan& plan, const QString& path)
{
    if (!plan.replace && QFileInfo::exists(path))
        return fail(QCoreApplication::translate("cli", "%1 exists already; --force replaces it").arg(path));
    return {};
}

Expected<void> writeFolder(OpenCache& cache, const ExportPlan& plan, const QString& language)
{
    const QDir folder(plan.out);
    if (!folder.exists() && !QDir().mkpath(plan.out))
        return fail(QCoreApplication::translate("cli", "the folder %1 cannot be made").arg(plan.out));
    const SnapshotFormat* const format =
        findFormat({}, plan.format.isEmpty() ? QStringLiteral("png") : plan.format);
    if (format == nullptr)
        return fail(
            QCoreApplication::translate("cli", "there is no format \"%1\"").arg(plan.format.left(60)));
    const QString ending = QString::fromLatin1(format->endings).section(QLatin1Char(' '), 0, 0);
    std::vector<std::pair<ServiceId, UtcTime>> all;
    for (const ServiceId& service : plan.services) {
        const auto times = timesOf(cache, plan, service);
        if (!times)
            return tl::unexpected(times.error());
        for (const UtcTime t : *times)
            all.emplace_back(service, t);
    }
    // Before the first is written it is known that none is in the way.
    for (const auto& [service, at] : all) {
        if (const auto free = refuseExisting(plan, folder.filePath(seriesFileName(service, at, ending)));
            !free)
            return free;
    }
    const auto progress = progressPrinter(plan.progress);
    std::size_t done = 0;
    for (const auto& [service, at] : all) {
        const auto request = snapshotOf(cache, plan, service, at, language);
        if (!request)
            return tl::unexpected(request.error());
        const QString path = folder.filePath(seriesFileName(service, at, ending));
        if (const auto written = writeSnapshot(cache.map, *request, path, QLatin1String(format->name));
            !written)
            return written;
        if (progress)
            progress(double(++done) / double(all.size()));
    }
    return {};
}

} // namespace

Expected<void> runPlan(OpenCache& cache, const ExportPlan& plan, const QString& language)
{
    if (plan.manyFiles)
        return writeFolder(cache, plan, language);
    if (const auto free = refuseExisting(plan, plan.out); !free)
        return free;
    const ServiceId& service = plan.services.front();
    const SnapshotAt snapshotAt = [&](UtcTime at) { return snapshotOf(cache, plan, service, at, language); };
    if (plan.range) {
        const auto times = seriesTimes(*plan.range, plan.step);
        if (!times)
            return tl::unexpected(times.error());
        if (!plan.sheet)
            return writeFilm(cache.map, *times, snapshotAt, plan.out, plan.framesPerSecond,
                             progressPrinter(plan.progress));
        const auto sheet = contactSheet(*times, snapshotAt);
        if (!sheet)
            return tl::unexpected(sheet.error());
        return writeSnapshot(cache.map, *sheet, plan.out, plan.format);
    }
    const auto at = timeFor(cache, service, plan.map.at);
    if (!at)
        return tl::unexpected(at.error());
    auto request = snapshotAt(*at);
    if (!request)
        return tl::unexpected(request.error());
    request->progress = progressPrinter(plan.progress);
    return writeSnapshot(cache.map, *request, plan.out, plan.format);
}

} // namespace outagemap::cli
