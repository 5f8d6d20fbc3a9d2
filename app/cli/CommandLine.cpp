// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "core/cache/CacheWriter.h"

#include <QCoreApplication>

namespace outagemap::cli {

namespace {

QString usage()
{
    QString text = QCoreApplication::translate(
        "cli", "Usage: outagemap [--cache FILE] [--lang xx] [COMMAND]\n"
               "Shows where in the world an online service is down, and how badly.\n"
               "Without a command, opens the window.\n"
               "\n"
               "Commands:\n");
    for (const Command& command : commands()) {
        const QString head =
            QLatin1String(command.name) + QLatin1Char(' ') + QLatin1String(command.arguments);
        text += QStringLiteral("  %1 %2\n")
                    .arg(head, -24)
                    .arg(QCoreApplication::translate("cli", command.summary));
    }
    text += QCoreApplication::translate("cli",
                                        "\n"
                                        "Options:\n"
                                        "  --cache FILE   the cache file (else the one in your data folder)\n"
                                        "  --lang xx      language of texts and names: en, id\n"
                                        "  --version      the program's version\n"
                                        "  --help         this text; after a command, that command's\n"
                                        "\n"
                                        "Exit status: 0 done, 1 failed, 2 wrong usage.\n");
    return text;
}

/// A language tag goes into file names (translations) and look-ups: letters, digits, `-` and `_` only.
bool isLanguageTag(const QString& text)
{
    return !text.isEmpty() && text.size() <= 35 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
    });
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    CommandLine line;
    QCommandLineParser parser;
    // From the first word that is no option on, everything belongs to the command.
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const QCommandLineOption cache(QStringLiteral("cache"), {}, QStringLiteral("FILE"));
    const QCommandLineOption lang(QStringLiteral("lang"), {}, QStringLiteral("xx"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    parser.addOptions({cache, lang, help, version});
    if (!parser.parse(arguments)) {
        line.exitStatus = wrongUsage("", parser.errorText());
        return line;
    }
    if (parser.isSet(help)) {
        print(usage());
        line.exitStatus = Done;
        return line;
    }
    if (parser.isSet(version)) {
        print(QStringLiteral("outagemap %1\n").arg(QLatin1String(OUTAGEMAP_VERSION)));
        line.exitStatus = Done;
        return line;
    }
    line.context.language = parser.value(lang);
    if (parser.isSet(lang) && !isLanguageTag(line.context.language)) {
        line.exitStatus =
            wrongUsage("", QCoreApplication::translate("cli", "\"%1\" is not a language like en or id")
                               .arg(parser.value(lang)));
        return line;
    }
    if (parser.isSet(cache) && parser.value(cache).isEmpty()) {
        line.exitStatus = wrongUsage("", QCoreApplication::translate("cli", "--cache needs a file name"));
        return line;
    }
    line.context.cachePath = parser.isSet(cache) ? parser.value(cache) : QString();
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return line;
    line.command = findCommand(words.first());
    if (line.command == nullptr) {
        line.exitStatus = wrongUsage(
            "", QCoreApplication::translate("cli", "there is no command \"%1\"").arg(words.first().left(60)));
        return line;
    }
    line.arguments = words.mid(1);
    return line;
}

} // namespace outagemap::cli
