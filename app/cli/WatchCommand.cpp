// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/MapOptions.h"
#include "core/snapshot/SnapshotSeries.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QProcess>
#include <QThread>
#include <QTimeZone>
#include <map>

namespace outagemap::cli {

namespace {

constexpr std::chrono::seconds lookBack = 2 * oneDay; ///< for incidents that began before the first look

QString fileTime(UtcTime t)
{
    return QDateTime::fromSecsSinceEpoch(t.seconds(), QTimeZone::utc())
        .toString(QStringLiteral("yyyyMMdd'T'HHmm'Z'"));
}

/// What a command is told.
struct Occasion
{
    ServiceId service;
    UtcTime at;                   ///< the newest data
    QString place;                ///< code; `001` for the world and on a schedule
    std::optional<UtcTime> start; ///< of the incident
};

/// Words of a command with what is known put in for {service}, {place}, {time} and {start} (20170503T2050Z),
/// {at} and {since} (RFC 3339). A value never becomes several words: it is put in after the text was cut into
/// words.
QStringList fillIn(const QStringList& words, const Occasion& occasion)
{
    const UtcTime start = occasion.start.value_or(occasion.at);
    QStringList filled;
    for (QString word : words) {
        word.replace(QStringLiteral("{service}"), occasion.service.toString());
        word.replace(QStringLiteral("{place}"), occasion.place);
        word.replace(QStringLiteral("{time}"), fileTime(occasion.at));
        word.replace(QStringLiteral("{at}"), toRfc3339(occasion.at));
        word.replace(QStringLiteral("{start}"), fileTime(start));
        word.replace(QStringLiteral("{since}"), toRfc3339(start));
        filled += word;
    }
    return filled;
}

/// Runs another command of this program, as a process of its own: there is no shell, and a failure of it does
/// not end the watch.
void runCommandLine(const Context& context, const QStringList& words)
{
    QStringList arguments;
    if (!context.cachePath.isEmpty())
        arguments += {QStringLiteral("--cache"), context.cachePath};
    if (!context.language.isEmpty())
        arguments += {QStringLiteral("--lang"), context.language};
    const int status = QProcess::execute(QCoreApplication::applicationFilePath(), arguments + words);
    if (status != 0)
        printError(
            QCoreApplication::translate("cli", "outagemap: \"%1\" failed").arg(words.join(QLatin1Char(' '))));
}

class Watch
{
public:
    explicit Watch(const Context& context)
        : m_context(context)
    {
    }

    QStringList onIncident;
    QStringList onEnd;
    QStringList onSchedule;
    std::optional<ServiceId> only;
    QStringList places; ///< codes; empty: what stands at the top of the list of incidents

    /// Looks at the cache as it is at `time`, tells what has begun and ended since the last look.
    Expected<void> lookOnce(OpenCache& cache, UtcTime time)
    {
        const auto services = cache.query->reader().services();
        if (!services)
            return tl::unexpected(services.error());
        for (const ServiceSummary& summary : *services) {
            if (only && summary.service != *only)
                continue;
            const auto latest = cache.query->latestTime(summary.service, time);
            const UtcTime at = latest ? std::min(*latest, time) : time;
            if (!onSchedule.isEmpty())
                runCommandLine(m_context,
                               fillIn(onSchedule, {summary.service, at, QStringLiteral("001"), {}}));
            if (const auto looked = lookAt(cache, summary.service, time, at); !looked)
                return looked;
        }
        return {};
    }

private:
    using Key = std::pair<QString, QString>; ///< service and place

    Expected<void> lookAt(OpenCache& cache, const ServiceId& service, UtcTime time, UtcTime at)
    {
        const auto incidents = cache.query->incidents(service, {time - lookBack, time});
        if (!incidents)
            return tl::unexpected(incidents.error());
        std::map<Key, UtcTime> open;
        for (const Incident& incident : *incidents) {
            const QString place = cache.map->regions()[incident.region].code;
            // Of thousands of subdivisions some always have a small one.
            const bool isWide = incident.partOf < 0 &&
                                cache.map->regions().level(incident.region) != RegionLevel::Subdivision;
            const bool isWanted = places.isEmpty() ? isWide : places.contains(place);
            const bool isOpen = incident.start <= time && (!incident.end || *incident.end > time);
            const Key key(service.toString(), place);
            // A beginning is told once it is sure; what was told stays open as long as anything is left.
            if (isWanted && isOpen && (incident.status != IncidentStatus::Possible || m_open.contains(key)))
                open.emplace(key, m_open.contains(key) ? m_open.at(key) : incident.start);
        }
        for (const auto& [key, start] : open) {
            if (!m_open.contains(key))
                tell(QStringLiteral("begins"), onIncident, {service, at, key.second, start});
        }
        for (auto one = m_open.begin(); one != m_open.end();) {
            const bool isOver = one->first.first == service.toString() && !open.contains(one->first);
            if (isOver)
                tell(QStringLiteral("ends"), onEnd, {service, at, one->first.second, one->second});
            one = isOver ? m_open.erase(one) : std::next(one);
        }
        m_open.merge(open);
        return {};
    }

    void tell(const QString& what, const QStringList& command, const Occasion& occasion)
    {
        print(QStringList{occasion.service.toString(), toRfc3339(*occasion.start), what, occasion.place,
                          toRfc3339(occasion.at)}
                  .join(QLatin1Char('\t')) +
              QLatin1Char('\n'));
        if (!command.isEmpty())
            runCommandLine(m_context, fillIn(command, occasion));
    }

    const Context& m_context;
    std::map<Key, UtcTime> m_open; ///< incidents told of and not over, with their beginnings
};

void addOptions(QCommandLineParser& parser)
{
    const auto text = [](const char* t) { return QCoreApplication::translate("cli", t); };
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "cli",
        "Looks at the cache again and again and prints a line (service, beginning, begins or ends, place, "
        "time) when an incident begins or ends. Commands are those of outagemap, like \"export "
        "maps/{service}-{time}.png --service {service} --at {at}\"; they are run without a shell. In "
        "them stand {service}, {place}, {time}, {at}, {start} and {since}.")));
    const QString command = QStringLiteral("COMMAND");
    parser.addOptions({
        {QStringLiteral("on-incident"),
         text(QT_TRANSLATE_NOOP("cli", "The command to run when an incident begins.")), command},
        {QStringLiteral("on-end"), text(QT_TRANSLATE_NOOP("cli", "The command to run when it is over.")),
         command},
        {QStringLiteral("run"),
         text(QT_TRANSLATE_NOOP("cli", "The command to run at every look, for every service.")), command},
        {QStringLiteral("every"),
         text(QT_TRANSLATE_NOOP("cli", "How often to look; at whole multiples of it on the clock in UTC.")),
         QStringLiteral("LENGTH"), QStringLiteral("5m")},
        {QStringLiteral("service"), text(QT_TRANSLATE_NOOP("cli", "This service only.")),
         QStringLiteral("S")},
        {QStringLiteral("place"),
         text(QT_TRANSLATE_NOOP("cli", "Incidents of these regions only: codes with commas between, 001 for "
                                       "the world (default: the widest of each).")),
         QStringLiteral("CODES")},
        {QStringLiteral("at"), text(QT_TRANSLATE_NOOP("cli", "Looks at this time instead of now, once.")),
         QStringLiteral("T")},
        {QStringLiteral("from"),
         text(QT_TRANSLATE_NOOP("cli",
                                "Looks at the times from here to --to instead of now, without waiting: "
                                "to try a command on what has been.")),
         QStringLiteral("T")},
        {QStringLiteral("to"), text(QT_TRANSLATE_NOOP("cli", "The last of these times.")),
         QStringLiteral("T")},
        {QStringLiteral("once"), text(QT_TRANSLATE_NOOP("cli", "Looks once and ends."))},
    });
}

/// The times that are named; none: now, again and again.
Expected<std::vector<UtcTime>> timesOf(const QCommandLineParser& parser, std::chrono::seconds step)
{
    const auto timeOf = [&](const char* name) -> Expected<UtcTime> {
        const auto time = parseTime(parser.value(QLatin1String(name)).toStdString());
        if (!time)
            return fail(QStringLiteral("--%1: %2").arg(QLatin1String(name), time.error().message));
        return *time;
    };
    if (parser.isSet(QStringLiteral("from")) != parser.isSet(QStringLiteral("to")))
        return fail(QCoreApplication::translate("cli", "a series needs --from and --to"));
    if (parser.isSet(QStringLiteral("from"))) {
        const auto from = timeOf("from");
        const auto to = timeOf("to");
        if (!from || !to)
            return tl::unexpected(!from ? from.error() : to.error());
        return seriesTimes({*from, *to}, step);
    }
    if (!parser.isSet(QStringLiteral("at")))
        return parser.isSet(QStringLiteral("once")) ? std::vector{now()} : std::vector<UtcTime>();
    const auto at = timeOf("at");
    if (!at)
        return tl::unexpected(at.error());
    return std::vector{*at};
}

Expected<void> readOptions(Watch& watch, const QCommandLineParser& parser)
{
    for (const auto& [name, words] :
         {std::pair("on-incident", &watch.onIncident), std::pair("on-end", &watch.onEnd),
          std::pair("run", &watch.onSchedule)}) {
        *words = QProcess::splitCommand(parser.value(QLatin1String(name)));
        if (!words->isEmpty() &&
            (findCommand(words->first()) == nullptr || words->first() == QLatin1String("watch")))
            return fail(QCoreApplication::translate("cli", "\"%1\" is not a command of outagemap")
                            .arg(words->first().left(60)));
    }
    if (parser.isSet(QStringLiteral("service"))) {
        const auto service = ServiceId::fromSlug(parser.value(QStringLiteral("service")).toStdString());
        if (!service)
            return fail(QStringLiteral("--service: ") + service.error().message);
        watch.only = *service;
    }
    watch.places = parser.value(QStringLiteral("place")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& place : watch.places)
        place = place.trimmed();
    return {};
}

Expected<void> checkPlaces(const QStringList& places, const RegionDirectory& regions)
{
    for (const QString& place : places) {
        if (!regions.find(QStringView(place)).isValid())
            return fail(QCoreApplication::translate(
                            "cli", "--place: \"%1\" is not on the map; codes are like VE, ID-JK or 155")
                            .arg(place.left(60)));
    }
    return {};
}

} // namespace

int runWatch(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parseArguments(parser, "watch", arguments))
        return *status;
    if (const auto status = refuseWords(parser, "watch"))
        return *status;
    Watch watch(context);
    if (const auto read = readOptions(watch, parser); !read)
        return wrongUsage("watch", read.error().message);
    const auto pause = parseDuration(parser.value(QStringLiteral("every")));
    if (!pause || *pause < std::chrono::seconds(1))
        return wrongUsage(
            "watch", QCoreApplication::translate("cli", "--every: \"%1\" is not a length of time like 5m")
                         .arg(parser.value(QStringLiteral("every")).left(60)));
    const auto times = timesOf(parser, *pause);
    if (!times)
        return wrongUsage("watch", times.error().message);

    const auto look = [&](OpenCache& cache, UtcTime time) -> Expected<void> {
        if (const auto known = checkPlaces(watch.places, cache.map->regions()); !known)
            return known;
        return watch.lookOnce(cache, time);
    };
    if (!times->empty()) {
        auto cache = openCache(context.cachePath);
        if (!cache)
            return failed(cache.error());
        for (const UtcTime time : *times) {
            if (const auto looked = look(*cache, time); !looked)
                return failed(looked.error());
        }
        return Done;
    }
    while (true) {
        // Opened anew at every look: the cache may come back, or be another.
        auto cache = openCache(context.cachePath);
        const auto looked = cache ? look(*cache, now()) : Expected<void>(tl::unexpected(cache.error()));
        if (!looked)
            printError(QStringLiteral("outagemap: ") + looked.error().message);
        const std::int64_t step = pause->count();
        QThread::sleep(static_cast<unsigned long>(step - now().seconds() % step));
    }
}

} // namespace outagemap::cli
