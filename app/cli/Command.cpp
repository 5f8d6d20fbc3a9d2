// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include <QCoreApplication>
#include <array>
#include <cstdio>

namespace outagemap::cli {

namespace {

constexpr std::array<Command, 12> table{{
    {"ingest", "SOURCE...", QT_TRANSLATE_NOOP("cli", "reads feeds (files, - or URLs) into the cache"), false,
     runIngest},
    {"services", "", QT_TRANSLATE_NOOP("cli", "lists the services and how they do"), false, runServices},
    {"regions", "--service S", QT_TRANSLATE_NOOP("cli", "lists the regions, worst first"), false, runRegions},
    {"incidents", "[--service S]", QT_TRANSLATE_NOOP("cli", "lists when and where services were disrupted"),
     false, runIncidents},
    {"caption", "--service S", QT_TRANSLATE_NOOP("cli", "puts the map into words"), false, runCaption},
    {"export", "OUT --service S", QT_TRANSLATE_NOOP("cli", "writes a map to a file"), true, runExport},
    {"feeds", "list|add|fetch|...",
     QT_TRANSLATE_NOOP("cli", "sets up the feeds that are read again and again"), false, runFeeds},
    {"search", "--service S [WORDS]", QT_TRANSLATE_NOOP("cli", "finds complaints by their words"), false,
     runSearch},
    {"cache", "check|repair|keep",
     QT_TRANSLATE_NOOP("cli", "checks or repairs the cache, limits what it keeps"), false, runCache},
    {"explain", "FILE", QT_TRANSLATE_NOOP("cli", "says how an exported file was made"), false, runExplain},
    {"watch", "", QT_TRANSLATE_NOOP("cli", "runs a command when trouble begins"), false, runWatch},
    {"locate", "[FILE]", QT_TRANSLATE_NOOP("cli", "turns lon,lat lines into region codes"), false, runLocate},
}};

void write(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

/// Control characters from outside could move a terminal's cursor or fake a second line.
QString oneLine(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : table) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

std::optional<int> parseArguments(QCommandLineParser& parser, const char* command,
                                  const QStringList& arguments)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QCoreApplication::translate("cli", "Shows this help."));
    parser.addOption(help);
    QStringList all{QStringLiteral("outagemap ") + QLatin1String(command)};
    all += arguments;
    if (!parser.parse(all))
        return wrongUsage(command, parser.errorText());
    if (parser.isSet(help)) {
        // Qt names the program by the path that it was called with, and knows nothing of commands.
        QString text = parser.helpText();
        const QString called = QCoreApplication::arguments().value(0);
        if (const qsizetype at = text.indexOf(called); !called.isEmpty() && at >= 0)
            text.replace(at, called.size(), all.first());
        print(text);
        return Done;
    }
    return {};
}

std::optional<int> refuseWords(const QCommandLineParser& parser, const char* command)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return {};
    return wrongUsage(
        command,
        QCoreApplication::translate("cli", "\"%1\" is one word too many").arg(words.first().left(60)));
}

int failed(const QString& message)
{
    printError(QStringLiteral("outagemap: ") + oneLine(message));
    return Failed;
}

int wrongUsage(const char* command, const QString& message)
{
    const QString name = *command == '\0' ? QString() : QLatin1Char(' ') + QLatin1String(command);
    printError(QCoreApplication::translate("cli", "outagemap%1: %2 (see: outagemap%1 --help)")
                   .arg(name, oneLine(message)));
    return WrongUsage;
}

void print(const QString& text)
{
    write(stdout, text);
    std::fflush(stdout);
}

void printError(const QString& text)
{
    write(stderr, text + QLatin1Char('\n'));
}

} // namespace outagemap::cli
