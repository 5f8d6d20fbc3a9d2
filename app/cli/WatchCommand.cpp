// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/MapOptions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QProcess>
#include <QThread>
#include <QTimeZone>

namespace outagemap::cli {

namespace {

/// Words of a command with what is known put in for {service}, {time} (20170503T2050Z) and {at} (RFC 3339). A
/// value never becomes several words: it is put in after the text was cut into words.
QStringList fillIn(const QStringList& words, const ServiceId& service, UtcTime at)
{
    const QString time = QDateTime::fromSecsSinceEpoch(at.seconds(), QTimeZone::utc())
                             .toString(QStringLiteral("yyyyMMdd'T'HHmm'Z'"));
    QStringList filled;
    for (QString word : words) {
        word.replace(QStringLiteral("{service}"), service.toString());
        word.replace(QStringLiteral("{time}"), time);
        word.replace(QStringLiteral("{at}"), toRfc3339(at));
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

struct Watch
{
    const Context& context;
    QStringList onIncident;
    QStringList onSchedule;
    std::optional<ServiceId> only;
    QHash<QString, UtcTime> known; ///< troubles already told, by service and beginning

    Expected<void> lookOnce(UtcTime time)
    {
        auto cache = openCache(context.cachePath);
        if (!cache)
            return tl::unexpected(cache.error());
        const auto states = cache->query->services(time);
        if (!states)
            return tl::unexpected(states.error());
        for (const ServiceState& state : *states) {
            const ServiceId& service = state.summary.service;
            if (only && service != *only)
                continue;
            const auto latest = cache->query->latestTime(service, time);
            const UtcTime at = latest ? *latest : time;
            if (!onSchedule.isEmpty())
                runCommandLine(context, fillIn(onSchedule, service, at));
            const QString name = service.toString();
            if (state.status != ServiceStatus::Problem || !state.since) {
                known.remove(name);
                continue;
            }
            if (known.contains(name))
                continue;
            known[name] = *state.since;
            print(QStringLiteral("%1\t%2\n").arg(name, toRfc3339(*state.since)));
            if (!onIncident.isEmpty())
                runCommandLine(context, fillIn(onIncident, service, at));
        }
        return {};
    }
};

} // namespace

int runWatch(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("cli", "Looks at the cache again and again and prints a line (service, "
                                           "beginning) when a service has become worse "
                                           "than usual. Commands are those of outagemap, like \"export "
                                           "maps/{service}-{time}.png --service {service} "
                                           "--at {at}\"; they are run without a shell."));
    parser.addOptions({
        {QStringLiteral("on-incident"),
         QCoreApplication::translate("cli", "The command to run when trouble begins."),
         QStringLiteral("COMMAND")},
        {QStringLiteral("run"),
         QCoreApplication::translate("cli", "The command to run at every look, for every service."),
         QStringLiteral("COMMAND")},
        {QStringLiteral("every"), QCoreApplication::translate("cli", "How long to wait between looks."),
         QStringLiteral("LENGTH"), QStringLiteral("5m")},
        {QStringLiteral("service"), QCoreApplication::translate("cli", "This service only."),
         QStringLiteral("S")},
        {QStringLiteral("at"), QCoreApplication::translate("cli", "Looks at this time instead of now, once."),
         QStringLiteral("T")},
        {QStringLiteral("once"), QCoreApplication::translate("cli", "Looks once and ends.")},
    });
    if (const auto status = parseArguments(parser, "watch", arguments))
        return *status;
    Watch watch{context,
                QProcess::splitCommand(parser.value(QStringLiteral("on-incident"))),
                QProcess::splitCommand(parser.value(QStringLiteral("run"))),
                {},
                {}};
    for (const QStringList* command : {&watch.onIncident, &watch.onSchedule}) {
        if (!command->isEmpty() &&
            (findCommand(command->first()) == nullptr || command->first() == QLatin1String("watch")))
            return wrongUsage("watch",
                              QCoreApplication::translate("cli", "\"%1\" is not a command of outagemap")
                                  .arg(command->first().left(60)));
    }
    if (parser.isSet(QStringLiteral("service"))) {
        const auto service = ServiceId::fromSlug(parser.value(QStringLiteral("service")).toStdString());
        if (!service)
            return wrongUsage("watch", QStringLiteral("--service: ") + service.error().message);
        watch.only = *service;
    }
    const auto pause = parseDuration(parser.value(QStringLiteral("every")));
    if (!pause || *pause < std::chrono::seconds(1))
        return wrongUsage(
            "watch", QCoreApplication::translate("cli", "--every: \"%1\" is not a length of time like 5m")
                         .arg(parser.value(QStringLiteral("every")).left(60)));
    std::optional<UtcTime> at;
    if (parser.isSet(QStringLiteral("at"))) {
        const auto time = parseTime(parser.value(QStringLiteral("at")).toStdString());
        if (!time)
            return wrongUsage("watch", QStringLiteral("--at: ") + time.error().message);
        at = *time;
    }
    const bool once = at || parser.isSet(QStringLiteral("once"));
    while (true) {
        const auto looked = watch.lookOnce(at.value_or(now()));
        if (!looked && once)
            return failed(looked.error());
        if (!looked) // the cache may come back
            printError(QStringLiteral("outagemap: ") + looked.error().message);
        if (once)
            return Done;
        QThread::sleep(static_cast<unsigned long>(pause->count()));
    }
}

} // namespace outagemap::cli
