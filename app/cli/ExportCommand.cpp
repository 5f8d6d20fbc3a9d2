// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/ExportPresets.h"
#include "app/cli/ExportSeries.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <csignal>

namespace outagemap::cli {

void addExportOptions(QCommandLineParser& parser)
{
    QStringList films;
    for (const FilmFormat& film : filmFormats())
        films += QLatin1String(film.ending);
    parser.setApplicationDescription(
        QCoreApplication::translate(
            "cli",
            "Writes the map of one service at one time to a file; its ending (%1) decides on the format. "
            "With "
            "--from and --to: a film (%2), with --sheet a page of small maps, or, where OUT is a folder, one "
            "file for each time. A file that is named is replaced, files in a folder only with --force.")
            .arg(snapshotFormats().join(QStringLiteral(", ")), films.join(QStringLiteral(", "))));
    parser.addPositionalArgument(
        QStringLiteral("OUT"),
        QCoreApplication::translate("cli", "The file to write, or a folder (ending with /)."));
    MapOptions::addTo(parser);
    ExportOptions::addTo(parser);
    QStringList formats;
    for (const SnapshotFormat& format : snapshotFormatTable())
        formats += QLatin1String(format.name);
    parser.addOptions({
        {QStringLiteral("format"),
         QCoreApplication::translate("cli", "The format, whatever the ending: %1.")
             .arg(formats.join(QStringLiteral(", "))),
         QStringLiteral("NAME")},
        {QStringLiteral("from"), QCoreApplication::translate("cli", "First time of a series."),
         QStringLiteral("T")},
        {QStringLiteral("to"), QCoreApplication::translate("cli", "Last time of a series."),
         QStringLiteral("T")},
        {QStringLiteral("span"),
         QCoreApplication::translate(
             "cli", "In place of --from and --to: a series of that length, up to --at or the "
                    "newest data; ignored where OUT takes one map only."),
         QStringLiteral("LENGTH")},
        {QStringLiteral("every"), QCoreApplication::translate("cli", "Step of a series."),
         QStringLiteral("LENGTH"), QStringLiteral("15m")},
        {QStringLiteral("fps"), QCoreApplication::translate("cli", "Pictures a second of a film, 0.2 to 60."),
         QStringLiteral("N"), QStringLiteral("8")},
        {QStringLiteral("sheet"), QCoreApplication::translate("cli", "All times of the series on one page.")},
        {QStringLiteral("force"), QCoreApplication::translate("cli", "Replaces files in a folder.")},
        {QStringLiteral("keep"), QCoreApplication::translate("cli", "Does not replace a file that exists.")},
        {QStringLiteral("progress"),
         QCoreApplication::translate("cli", "Says on standard error how far it is.")},
        {QStringLiteral("preset"),
         QCoreApplication::translate("cli", "Options saved under that name; those given here win."),
         QStringLiteral("NAME")},
        {QStringLiteral("save-preset"),
         QCoreApplication::translate("cli", "Saves the options given here under that name."),
         QStringLiteral("NAME")},
    });
}

namespace {

/// The options without places and names of files and without the preset's own name.
QStringList presetOptions(const QCommandLineParser& parser, const QString& language)
{
    QStringList options;
    if (!language.isEmpty())
        options = QStringList{QStringLiteral("--lang"), language};
    const QStringList names = parser.optionNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString& name = names[i];
        if (name == QLatin1String("save-preset") || options.contains(QStringLiteral("--") + name))
            continue;
        const QStringList values = parser.values(name);
        if (values.isEmpty())
            options += QStringLiteral("--") + name;
        for (const QString& value : values)
            options += {QStringLiteral("--") + name, value};
    }
    return options;
}

volatile std::sig_atomic_t interrupted = 0;

/// Ctrl+C ends the writing in an orderly way; a second one at once.
void onInterrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

/// Whether to go on; says on standard error how far it is, in whole hundredths, where that is wanted.
std::function<bool(double)> progressOf(bool isTold)
{
    return [isTold, last = -1](double share) mutable {
        const int percent = int(share * 100);
        if (isTold && percent != last)
            printError(QStringLiteral("%1 %").arg(percent));
        last = percent;
        return interrupted == 0;
    };
}

Expected<ExportPlan> planOf(const QCommandLineParser& parser, const QString& out)
{
    const auto value = [&](const char* name) { return parser.value(QLatin1String(name)); };
    ExportPlan plan;
    plan.out = out;
    plan.format = value("format");
    // Several services are allowed here and nowhere else.
    const QStringList slugs = value("service").split(QLatin1Char(','));
    const auto map = MapOptions::from(parser, slugs.first().trimmed());
    if (!map)
        return tl::unexpected(map.error());
    plan.map = *map;
    const auto look = ExportOptions::from(parser);
    if (!look)
        return tl::unexpected(look.error());
    plan.look = *look;
    for (const QString& slug : slugs) {
        const auto service = ServiceId::fromSlug(slug.trimmed().toStdString());
        if (!service)
            return fail(QStringLiteral("--service: ") + service.error().message);
        plan.services.push_back(*service);
    }
    if (parser.isSet(QStringLiteral("from")) != parser.isSet(QStringLiteral("to")))
        return fail(QCoreApplication::translate("cli", "a series needs --from and --to"));
    if (parser.isSet(QStringLiteral("from"))) {
        const auto from = parseTime(value("from").toStdString());
        if (!from)
            return fail(QStringLiteral("--from: ") + from.error().message);
        const auto to = parseTime(value("to").toStdString());
        if (!to)
            return fail(QStringLiteral("--to: ") + to.error().message);
        plan.range = TimeRange{*from, *to};
    }
    plan.sheet = parser.isSet(QStringLiteral("sheet"));
    plan.manyFiles = out.endsWith(QLatin1Char('/')) || QFileInfo(out).isDir();
    const bool takesSeveral = plan.manyFiles || plan.sheet || findFilmFormat(out) != nullptr;
    if (parser.isSet(QStringLiteral("span")) && takesSeveral && !plan.range) {
        const auto span = parseDuration(value("span"));
        if (!span)
            return fail(QStringLiteral("--span: ") + span.error().message);
        plan.span = *span;
    }
    if (plan.range || plan.span) {
        const auto step = parseDuration(value("every"));
        if (!step)
            return fail(QStringLiteral("--every: ") + step.error().message);
        plan.step = *step;
        const TimeRange range =
            plan.range.value_or(TimeRange::endingAt(UtcTime(0), plan.span.value_or(oneDay)));
        if (const auto times = seriesTimes(range, plan.step); !times)
            return tl::unexpected(times.error());
    }
    bool ok = false;
    plan.framesPerSecond = value("fps").toDouble(&ok);
    if (!ok || !(plan.framesPerSecond >= 0.2 && plan.framesPerSecond <= 60))
        return fail(QCoreApplication::translate("cli", "--fps: \"%1\" is not a number from 0.2 to 60")
                        .arg(value("fps").left(60)));
    plan.progress = progressOf(parser.isSet(QStringLiteral("progress")));
    plan.replace =
        plan.manyFiles ? parser.isSet(QStringLiteral("force")) : !parser.isSet(QStringLiteral("keep"));
    if (plan.sheet && !plan.range && !plan.span)
        return fail(QCoreApplication::translate("cli", "--sheet needs --from and --to, or --span"));
    if (plan.services.size() > 1 && !plan.manyFiles)
        return fail(
            QCoreApplication::translate("cli", "several services go into a folder: end its name with /"));
    if (plan.range && !takesSeveral)
        return fail(QCoreApplication::translate(
            "cli",
            "a series goes into a folder (end its name with /), a film (gif, apng, webp, mp4, webm) or, "
            "with --sheet, on a page"));
    return plan;
}

} // namespace

int runExport(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    addExportOptions(parser);
    if (const auto status = parseArguments(parser, "export", arguments))
        return *status;
    const QStringList outputs = parser.positionalArguments();
    if (const QString name = parser.value(QStringLiteral("save-preset")); !name.isEmpty()) {
        if (const auto saved = savePreset(name, presetOptions(parser, context.language)); !saved)
            return failed(saved.error());
        if (outputs.isEmpty())
            return Done;
    }
    if (outputs.size() != 1)
        return wrongUsage("export",
                          QCoreApplication::translate("cli", "exactly one file to write must be named"));
    auto plan = planOf(parser, outputs.first());
    if (!plan)
        return wrongUsage("export", plan.error().message);

    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    auto cache = openCache(context.cachePath);
    if (!cache)
        return failed(cache.error());
    for (const ServiceId& service : plan->services) {
        const auto known = timeFor(*cache, service, plan->map.at);
        if (!known)
            return failed(known.error());
        if (plan->span && (!plan->range || plan->range->end < *known))
            plan->range = TimeRange::endingAt(*known, *plan->span);
    }
    if (const auto written = runPlan(cacheSource(*cache, *plan, context.language), *plan); !written)
        return failed(written.error());
    return Done;
}

} // namespace outagemap::cli
