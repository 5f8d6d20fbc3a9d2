// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a large cache: 50 million reports of 50 services over 60 days, unless told otherwise.
//   bench_cache [--reports N] [--folder DIR]    in a temporary folder, of DIR if one is named
//   bench_cache [--reports N] --keep FILE       in FILE, made first if it is not there (of N reports)
// The questions are asked by a process of its own, as a window would that has just been opened.

#include "core/cache/CacheReader.h"
#include "core/cache/CacheWriter.h"
#include "core/geo/WorldMap.h"
#include "tests/bench/SyntheticReports.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <thread>
#include <utility>

using namespace outagemap;

namespace {

using bench::SyntheticReports;

constexpr std::size_t batchReports = 20'000;
constexpr int values = 4000;
constexpr int timelines = 2000;
constexpr int searches = 1000;
constexpr int page = 20;

void print(const char* name, double value, const char* unit)
{
    std::printf("%s %.6g %s\n", name, value, unit);
    std::fflush(stdout);
}

template <typename T>
T must(Expected<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

/// Milliseconds that this process has computed: what a quiet machine would take, whatever else runs now. (Of
/// all threads; where only one asks.)
double processorMilliseconds()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

std::vector<double> processorTimes;

/// Milliseconds that `question` takes.
template <typename Question>
double timed(Question question)
{
    const double before = processorMilliseconds();
    QElapsedTimer timer;
    timer.start();
    question();
    const double time = double(timer.nsecsElapsed()) / 1e6;
    processorTimes.push_back(processorMilliseconds() - before);
    return time;
}

void printPercentiles(const char* name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[std::size_t(share * double(times.size() - 1))]; };
    print((std::string(name) + "_p99").c_str(), at(0.99), "ms");
    print((std::string(name) + "_p50").c_str(), at(0.5), "ms");
    std::vector<double> computed = std::exchange(processorTimes, {});
    if (computed.size() != times.size())
        return; // others computed meanwhile
    std::sort(computed.begin(), computed.end());
    print((std::string(name) + "_p99_of_processor_time").c_str(),
          computed[std::size_t(0.99 * double(computed.size() - 1))], "ms");
}

double residentMegabytes(const char* field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(int(qstrlen(field))).simplified().split(' ').at(0).toDouble() / 1024;
    }
    return 0;
}

FeedBatch nextBatch(SyntheticReports& source)
{
    FeedBatch batch;
    batch.items.resize(batchReports);
    for (FeedItem& item : batch.items)
        source.next(std::get<Report>(item));
    return batch;
}

void fill(const QString& path, const RegionDirectory& regions, std::int64_t reports)
{
    const auto writer = must(CacheWriter::open(path, regions));
    must(writer->beginFeed(QStringLiteral("/synthetic")));
    SyntheticReports source(regions);
    double seconds = 0;
    for (std::int64_t done = 0; done < reports; done += std::int64_t(batchReports)) {
        const FeedBatch batch = nextBatch(source);
        seconds += timed([&] { must(writer->write(batch, {})); }) / 1000;
    }
    print("fill", double(reports) / seconds, "reports/s");
    while (must(writer->tidy())) {
    }
}

class Questions
{
public:
    Questions(const RegionDirectory& regions, std::int64_t reports)
        : m_regions(regions)
        , m_seconds(std::int64_t(double(reports) / SyntheticReports::perSecond))
        , m_services(SyntheticReports(regions).services())
    {
    }

    const ServiceId& service() { return m_services[m_random.bounded(quint32(m_services.size()))]; }

    TimeRange window(std::int64_t longest)
    {
        const std::int64_t length = 300 * (1 + m_random.bounded(int(std::min(longest, m_seconds) / 300)));
        const std::int64_t end = SyntheticReports::firstTime + m_random.bounded(int(m_seconds));
        return TimeRange::endingAt(UtcTime(end / 300 * 300), std::chrono::seconds(length));
    }

    /// The world in one of three, else any region.
    RegionId region()
    {
        if (m_random.bounded(3) == 0)
            return RegionId::world();
        return RegionId(std::uint16_t(m_random.bounded(m_regions.size())));
    }

    QString words()
    {
        static const char* const words[] = {"send messages",
                                            "nothing loads",
                                            "mensajes fotos",
                                            "Nachrichten",
                                            "消息",
                                            "繋がらない",
                                            "ส่งข้อความ",
                                            "сообщения",
                                            "\"down for everybody\"",
                                            "terkirim",
                                            "connecter",
                                            "lok",
                                            "m",
                                            "не отпр"};
        return QString::fromUtf8(words[m_random.bounded(int(std::size(words)))]);
    }

private:
    const RegionDirectory& m_regions;
    std::int64_t m_seconds;
    std::vector<ServiceId> m_services;
    QRandomGenerator m_random{1};
};

int ask(const QString& path, const RegionDirectory& regions, std::int64_t reports)
{
    std::unique_ptr<CacheReader> reader;
    print("open", timed([&] { reader = must(CacheReader::open(path, regions)); }), "ms");
    Questions questions(regions, reports);
    std::vector<double> times;
    processorTimes.clear();
    for (int i = 0; i < values; ++i) {
        const ServiceId& service = questions.service();
        const TimeRange window = questions.window(7 * 86'400);
        times.push_back(timed([&] { must(reader->windowCounts(service, window)); }));
    }
    printPercentiles("values", std::exchange(times, {}));
    for (int i = 0; i < timelines; ++i) {
        const ServiceId& service = questions.service();
        const RegionId region = questions.region();
        const TimeRange day = TimeRange::endingAt(questions.window(86'400).end, oneDay);
        times.push_back(timed([&] { must(reader->timeline(service, region, day, fiveMinutes)); }));
    }
    printPercentiles("timeline", std::exchange(times, {}));
    std::size_t hits = 0;
    for (int i = 0; i < searches; ++i) {
        const ServiceId& service = questions.service();
        const RegionId region = questions.region();
        const TimeRange window = questions.window(60 * 86'400);
        const QString words = questions.words();
        times.push_back(timed(
            [&] { hits += must(reader->searchComplaints(service, region, window, words, page)).size(); }));
    }
    printPercentiles("search", std::exchange(times, {}));
    print("search_hits", double(hits) / searches, "a_page");
    print("resident", residentMegabytes("VmHWM:"), "MB");
    return 0;
}

/// A reader's times while a writer on a thread of its own takes in 50,000 reports a second.
void askUnderLoad(const QString& path, const RegionDirectory& regions, std::int64_t reports)
{
    constexpr double perSecond = 50'000;
    constexpr double duration = 15;
    const auto writer = must(CacheWriter::open(path, regions));
    must(writer->beginFeed(QStringLiteral("/live")));
    SyntheticReports source(regions);
    std::vector<FeedBatch> batches;
    for (double n = 0; n < perSecond * duration; n += double(batchReports))
        batches.push_back(nextBatch(source));
    // All of now: behind what is there already.
    const UtcTime now(SyntheticReports::firstTime +
                      std::int64_t(double(reports) / SyntheticReports::perSecond));
    std::size_t number = 0;
    for (FeedBatch& batch : batches) {
        for (FeedItem& item : batch.items)
            std::get<Report>(item).time =
                now + std::chrono::seconds(std::int64_t(double(number++) / perSecond));
    }
    std::atomic<bool> done{false};
    double busy = 0;
    QElapsedTimer clock;
    clock.start();
    std::thread stream([&] {
        for (std::size_t i = 0; i < batches.size(); ++i) {
            const auto due = std::chrono::duration<double>(double(i * batchReports) / perSecond);
            const auto ahead = due - std::chrono::duration<double>(double(clock.nsecsElapsed()) / 1e9);
            if (ahead.count() > 0)
                std::this_thread::sleep_for(ahead);
            QElapsedTimer timer;
            timer.start();
            must(writer->write(batches[i], {}));
            busy += double(timer.nsecsElapsed()) / 1e6;
        }
        done = true;
    });
    const auto reader = must(CacheReader::open(path, regions));
    Questions questions(regions, reports);
    std::vector<double> times;
    while (!done) {
        const ServiceId& service = questions.service();
        const TimeRange window = questions.window(7 * 86'400);
        times.push_back(timed([&] { must(reader->windowCounts(service, window)); }));
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    stream.join();
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    printPercentiles("values_under_load", times);
    std::sort(times.begin(), times.end());
    print("values_p99_under_load", times[std::size_t(0.99 * double(times.size() - 1))], "ms");
    print("load", double(batches.size() * batchReports) / seconds, "reports/s");
    print("load_writer_busy", busy / 10 / seconds, "%");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("reports"), QStringLiteral("How many."), QStringLiteral("N"),
          QStringLiteral("50000000")},
         {QStringLiteral("folder"), QStringLiteral("Where the cache is made."), QStringLiteral("DIR")},
         {QStringLiteral("keep"), QStringLiteral("The cache, which stays."), QStringLiteral("FILE")},
         {QStringLiteral("ask"), QStringLiteral("Only asks an existing cache."), QStringLiteral("FILE")}});
    parser.process(application);
    const std::int64_t reports =
        std::max<std::int64_t>(100'000, parser.value(QStringLiteral("reports")).toLongLong());
    const auto map = must(WorldMap::open(WorldMap::defaultPath()));
    if (parser.isSet(QStringLiteral("ask")))
        return ask(parser.value(QStringLiteral("ask")), map->regions(), reports);

    const QString kept = parser.value(QStringLiteral("keep"));
    const QString parent = !kept.isEmpty()                          ? QFileInfo(kept).absolutePath()
                           : parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder"))
                                                                    : QDir::tempPath();
    const QTemporaryDir folder(parent + QStringLiteral("/bench_cache-XXXXXX"));
    const QString path = kept.isEmpty() ? folder.filePath(QStringLiteral("cache.db")) : kept;
    if (!QFileInfo::exists(path))
        fill(path, map->regions(), reports);
    print("bytes_per_report", double(QFileInfo(path).size()) / double(reports), "bytes");

    QProcess asker;
    asker.setProcessChannelMode(QProcess::ForwardedChannels);
    asker.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--ask"), path, QStringLiteral("--reports"), QString::number(reports)});
    asker.waitForFinished(-1);
    // What streams in meanwhile is not to stay in a cache that is kept.
    const QString live = kept.isEmpty() ? path : folder.filePath(QStringLiteral("live.db"));
    if (live != path && !QFile::copy(path, live))
        qFatal("%s cannot be copied", qPrintable(path));
    askUnderLoad(live, map->regions(), reports);
    return asker.exitCode();
}
