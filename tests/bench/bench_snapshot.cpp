// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotCaption.h"
#include "core/snapshot/SnapshotSeries.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace outagemap;

// Snapshots of the replay's worst hour from an open cache, each as the median of several; beside them what
// the bare encoding of the same pixels by Qt takes (the part that no renderer can save).

namespace {

template <typename Work>
double medianMs(int times, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

void print(const char* name, double value, const char* unit)
{
    std::printf("%s %.1f %s\n", name, value, unit);
    std::fflush(stdout);
}

void check(const Expected<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString cachePath = folder.filePath(QStringLiteral("cache.db"));
    const QString program = QStringLiteral(OUTAGEMAP_PROGRAM);
    if (QProcess::execute(program, {QStringLiteral("--cache"), cachePath, QStringLiteral("ingest"),
                                    QStringLiteral(OUTAGEMAP_SOURCE_DIR
                                                   "/resources/replay/whatsapp-2017-05-03.ndjson.gz")}) != 0)
        return 1;
    const auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        qFatal("%s", qPrintable(map.error().message));
    auto reader = CacheReader::open(cachePath, (*map)->regions());
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    OutageQuery query(std::move(*reader), (*map)->regions());
    const ServiceId service = *ServiceId::fromSlug("whatsapp");
    const UtcTime at = *parseTime("2017-05-03T20:50:00Z");
    const auto snapshot = [&](UtcTime t, QSize size) {
        auto request = gatherSnapshot(query, service, t, std::chrono::seconds(3600));
        if (!request)
            qFatal("%s", qPrintable(request.error().message));
        request->size = size;
        return *std::move(request);
    };
    const auto write = [&](const char* name, QSize size, const char* file, RegionLevel level, int times) {
        const double ms = medianMs(times, [&] {
            SnapshotRequest request = snapshot(at, size);
            request.level = level;
            // As the command and the dialog: the map in words, asked of the cache, is part of the page.
            if (auto sentences = snapshotSentences(query, (*map)->regions(), request))
                request.sentences = *std::move(sentences);
            check(writeSnapshot(*map, request, folder.filePath(QLatin1String(file))));
        });
        print(name, ms, "ms");
        return ms;
    };
    (void)snapshot(at, {1920, 1080}); // reads the baseline, as an open window has
    for (const auto& [name, size] :
         {std::pair("png_1080p", QSize(1920, 1080)), std::pair("png_2160p", QSize(3840, 2160))}) {
        const double ours = write(name, size, "a.png", RegionLevel::Country, 7);
        const QImage picture = snapshotImage(*map, snapshot(at, size));
        const double qt = medianMs(3, [&] { picture.save(folder.filePath(QStringLiteral("q.png"))); });
        std::printf("%s_qt_encoding_only %.1f ms\n%s_ratio %.2f x\n", name, qt, name, ours / qt);
    }
    write("svg", {1920, 1080}, "a.svg", RegionLevel::Country, 7);
    write("pdf", {1920, 1080}, "a.pdf", RegionLevel::Country, 7);
    write("geopackage", {1920, 1080}, "a.gpkg", RegionLevel::Subdivision, 5);

    if (filmsUnavailable().isEmpty()) {
        QElapsedTimer timer;
        timer.start();
        const auto times = seriesTimes({at - std::chrono::hours(12), at + std::chrono::minutes(11 * 60 + 45)},
                                       std::chrono::minutes(15));
        check(writeFilm(
            *map, *times,
            [&](UtcTime t) -> Expected<SnapshotRequest> {
                return snapshot(t, {1280, 720});
            },
            folder.filePath(QStringLiteral("day.mp4")), 12));
        print("mp4_day", double(timer.elapsed()) / 1000, "s");
    } else {
        std::printf("mp4_day - %s\n", qPrintable(filmsUnavailable()));
    }
    print("export_cold",
          medianMs(5,
                   [&] {
                       QProcess::execute(program,
                                         {QStringLiteral("--cache"), cachePath, QStringLiteral("export"),
                                          folder.filePath(QStringLiteral("cold.png")),
                                          QStringLiteral("--service"), QStringLiteral("whatsapp"),
                                          QStringLiteral("--at"), QStringLiteral("2017-05-03T20:50:00Z")});
                   }),
          "ms");
    return 0;
}
