// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportSeries.h"

#include "core/snapshot/SnapshotCaption.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace outagemap::cli {

namespace {

/// One of many files: what it shows, and its name.
struct PlannedFile
{
    ServiceId service;
    UtcTime at;
    QString path;
};

Expected<std::vector<UtcTime>> timesOf(const SnapshotSource& source, const ExportPlan& plan,
                                       const ServiceId& service)
{
    if (plan.range)
        return seriesTimes(*plan.range, plan.step);
    const auto at = source.time(service);
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

Expected<const SnapshotFormat*> folderFormat(const ExportPlan& plan)
{
    const SnapshotFormat* const format =
        findFormat({}, plan.format.isEmpty() ? QStringLiteral("png") : plan.format);
    if (format == nullptr)
        return fail(
            QCoreApplication::translate("cli", "there is no format \"%1\"").arg(plan.format.left(60)));
    return format;
}

Expected<std::vector<PlannedFile>> filesInFolder(const SnapshotSource& source, const ExportPlan& plan)
{
    const auto format = folderFormat(plan);
    if (!format)
        return tl::unexpected(format.error());
    const QString ending = (*format)->usualEnding();
    const QDir folder(plan.out);
    std::vector<PlannedFile> files;
    for (const ServiceId& service : plan.services) {
        const auto times = timesOf(source, plan, service);
        if (!times)
            return tl::unexpected(times.error());
        for (const UtcTime t : *times)
            files.push_back({service, t, folder.filePath(seriesFileName(service, t, ending))});
    }
    return files;
}

bool isCancelled(const ExportPlan& plan, double share)
{
    return plan.progress && !plan.progress(share);
}

Expected<void> writeFolder(const SnapshotSource& source, const ExportPlan& plan)
{
    if (!QDir(plan.out).exists() && !QDir().mkpath(plan.out))
        return fail(QCoreApplication::translate("cli", "the folder %1 cannot be made").arg(plan.out));
    const auto format = folderFormat(plan);
    const auto files = filesInFolder(source, plan);
    if (!files)
        return tl::unexpected(files.error());
    // Before the first is written it is known that none is in the way.
    for (const PlannedFile& file : *files) {
        if (const auto free = refuseExisting(plan, file.path); !free)
            return free;
    }
    std::size_t done = 0;
    for (const PlannedFile& file : *files) {
        if (isCancelled(plan, double(done++) / double(files->size())))
            return fail(QCoreApplication::translate("cli", "cancelled before %1").arg(file.path));
        const auto request = source.snapshot(file.service, file.at);
        if (!request)
            return tl::unexpected(request.error());
        if (const auto written =
                writeSnapshot(source.map, *request, file.path, QLatin1String((*format)->name));
            !written)
            return written;
    }
    isCancelled(plan, 1);
    return {};
}

Expected<void> writeSheet(const SnapshotSource& source, const ExportPlan& plan)
{
    const auto times = seriesTimes(*plan.range, plan.step);
    if (!times)
        return tl::unexpected(times.error());
    std::size_t done = 0;
    const auto sheet = contactSheet(*times, [&](UtcTime at) -> Expected<SnapshotRequest> {
        if (isCancelled(plan, double(done++) / double(times->size())))
            return fail(QCoreApplication::translate("cli", "cancelled before %1").arg(plan.out));
        return source.snapshot(plan.services.front(), at);
    });
    if (!sheet)
        return tl::unexpected(sheet.error());
    return writeSnapshot(source.map, *sheet, plan.out, plan.format);
}

} // namespace

Expected<void> applyPlan(SnapshotRequest& request, const ExportPlan& plan, const RegionDirectory& regions,
                         const QString& language)
{
    request.level = plan.map.level;
    if (plan.map.measure)
        request.measure = *plan.map.measure;
    request.language = language;
    if (const auto applied = plan.look.applyTo(request, regions); !applied)
        return applied;
    request.camera = plan.camera;
    return {};
}

SnapshotSource cacheSource(OpenCache& cache, const ExportPlan& plan, const QString& language)
{
    return {cache.map, [&](const ServiceId& service) { return timeFor(cache, service, plan.map.at); },
            [&cache, &plan, language](const ServiceId& service, UtcTime at) -> Expected<SnapshotRequest> {
                auto request = gatherSnapshot(*cache.query, service, at, plan.map.window);
                if (!request)
                    return request;
                const RegionDirectory& regions = cache.map->regions();
                if (const auto applied = applyPlan(*request, plan, regions, language); !applied)
                    return tl::unexpected(applied.error());
                if (!plan.wantsSentences())
                    return request;
                auto sentences = snapshotSentences(*cache.query, regions, *request);
                if (!sentences)
                    return tl::unexpected(sentences.error());
                request->sentences = *std::move(sentences);
                return request;
            }};
}

Expected<QStringList> planFiles(const SnapshotSource& source, const ExportPlan& plan)
{
    if (!plan.manyFiles)
        return QStringList{plan.out};
    const auto files = filesInFolder(source, plan);
    if (!files)
        return tl::unexpected(files.error());
    QStringList paths;
    for (const PlannedFile& file : *files)
        paths += file.path;
    return paths;
}

Expected<void> runPlan(const SnapshotSource& source, const ExportPlan& plan)
{
    if (plan.manyFiles)
        return writeFolder(source, plan);
    if (const auto free = refuseExisting(plan, plan.out); !free)
        return free;
    if (plan.range && plan.sheet)
        return writeSheet(source, plan);
    const ServiceId& service = plan.services.front();
    if (plan.range) {
        const auto times = seriesTimes(*plan.range, plan.step);
        if (!times)
            return tl::unexpected(times.error());
        return writeFilm(
            source.map, *times, [&](UtcTime at) { return source.snapshot(service, at); }, plan.out,
            plan.framesPerSecond, plan.progress);
    }
    const auto at = source.time(service);
    if (!at)
        return tl::unexpected(at.error());
    auto request = source.snapshot(service, *at);
    if (!request)
        return tl::unexpected(request.error());
    request->progress = plan.progress;
    return writeSnapshot(source.map, *request, plan.out, plan.format);
}

} // namespace outagemap::cli
