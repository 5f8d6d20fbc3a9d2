// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/ExportPresets.h"
#include "core/cache/CacheWriter.h"

#include <QCoreApplication>
#include <QUrl>

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
    text += QCoreApplication::translate(
        "cli", "\n"
               "Options:\n"
               "  --cache FILE   the cache file (else the one in your data folder)\n"
               "  --lang xx      language of texts and names: en, id, es, pt_BR, fr, de\n"
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

/// Sets what `--cache` or `--lang` says; returns what is wrong with it, or nothing.
QString setGlobal(const QString& name, const QString& value, Context& context)
{
    if (name == QLatin1String("cache")) {
        if (value.isEmpty())
            return QCoreApplication::translate("cli", "--cache needs a file name");
        context.cachePath = value;
        return {};
    }
    if (!isLanguageTag(value))
        return QCoreApplication::translate("cli", "\"%1\" is not a language like en or id")
            .arg(value.left(60));
    context.language = value;
    return {};
}

/// The options that belong to the program may stand behind the command too: takes them out of `arguments`,
/// up to a `--`. Returns what is wrong with one, or nothing.
QString takeGlobalOptions(QStringList& arguments, Context& context)
{
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QLatin1String("--");) {
        const QString name = arguments[i].section(QLatin1Char('='), 0, 0);
        if (name != QLatin1String("--lang") && name != QLatin1String("--cache")) {
            ++i;
            continue;
        }
        const bool isJoined = arguments[i].contains(QLatin1Char('='));
        const QString value = isJoined ? arguments[i].section(QLatin1Char('='), 1) : arguments.value(i + 1);
        arguments.remove(i, std::min<qsizetype>(isJoined ? 1 : 2, arguments.size() - i));
        if (const QString problem = setGlobal(name.mid(2), value, context); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    CommandLine line;
    const auto isWrong = [&line](const char* command, const QString& problem) {
        line.answer = [command, problem] { return wrongUsage(command, problem); };
        return line;
    };
    QCommandLineParser parser;
    // From the first word that is no option on, everything belongs to the command.
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const QCommandLineOption cache(QStringLiteral("cache"), {}, QStringLiteral("FILE"));
    const QCommandLineOption lang(QStringLiteral("lang"), {}, QStringLiteral("xx"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    parser.addOptions({cache, lang, help, version});
    const bool isUnderstood = parser.parse(arguments);
    // First of all, so that whatever is said is said in it.
    if (const QString tag = parser.value(lang); isLanguageTag(tag))
        line.context.language = tag;
    if (!isUnderstood)
        return isWrong("", parser.errorText());
    if (parser.isSet(help)) {
        line.answer = [] {
            print(usage());
            return int(Done);
        };
        return line;
    }
    if (parser.isSet(version)) {
        line.answer = [] {
            print(QStringLiteral("outagemap %1\n").arg(QLatin1String(OUTAGEMAP_VERSION)));
            return int(Done);
        };
        return line;
    }
    for (const QCommandLineOption* const option : {&cache, &lang}) {
        const QString name = option->names().first();
        const QString problem =
            parser.isSet(*option) ? setGlobal(name, parser.value(*option), line.context) : QString();
        if (!problem.isEmpty())
            return isWrong("", problem);
    }
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return line;
    // What the desktop hands over: a link, or a view file.
    if (words.first().startsWith(QLatin1String("outagemap:")) ||
        words.first().endsWith(QLatin1String(".outagemap"))) {
        line.view = words.first().startsWith(QLatin1String("file:")) ? QUrl(words.first()).toLocalFile()
                                                                     : words.first();
        return line;
    }
    line.command = findCommand(words.first());
    line.arguments = words.mid(1);
    if (line.command == nullptr) {
        takeGlobalOptions(line.arguments, line.context); // for the language
        return isWrong(
            "", QCoreApplication::translate("cli", "there is no command \"%1\"").arg(words.first().left(60)));
    }
    if (line.command == findCommand(QStringLiteral("export"))) {
        // What stands before the command wins over the preset as what stands behind it does.
        if (parser.isSet(lang))
            line.arguments = QStringList{QStringLiteral("--lang"), parser.value(lang)} + line.arguments;
        const auto expanded = withPreset(line.arguments);
        if (!expanded) {
            takeGlobalOptions(line.arguments, line.context);
            line.answer = [problem = expanded.error()] { return failed(problem); };
            return line;
        }
        line.arguments = *expanded;
    }
    if (const QString problem = takeGlobalOptions(line.arguments, line.context); !problem.isEmpty())
        return isWrong(line.command->name, problem);
    return line;
}

} // namespace outagemap::cli
