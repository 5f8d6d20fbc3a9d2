// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"
#include "app/cli/CommandLine.h"
#include "app/window/RunWindow.h"

#include <QApplication>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <functional>
#include <memory>

using namespace outagemap;

namespace {

QStringList argumentList(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Standard error belongs to what a command says: of Qt's own messages only those about what must not happen.
void keepQtQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        cli::printError(message);
}

/// The language of texts on the terminal.
QString spoken(const cli::CommandLine& line)
{
    return line.context.language.isEmpty() ? QStringLiteral("en") : line.context.language;
}

/// What there is to say instead of doing anything, in the language asked for: translations need an
/// application.
int answer(const cli::CommandLine& line, const std::function<cli::CommandLine()>& readAgain, int argc,
           char** argv)
{
    const QCoreApplication application(argc, argv);
    const Language language(spoken(line));
    return readAgain().answer();
}

int runCommand(const cli::CommandLine& line, int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(keepQtQuiet);
    // Commands that paint need fonts but never a display: the same picture on a desk and on a server.
    if (line.command->paints)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(
        line.command->paints ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    const Language language(spoken(line));
    // Figures in texts are of the texts' language, not of the machine's: the same output everywhere.
    QLocale::setDefault(QLocale(language.tag()));
    return line.command->run(line.context, line.arguments);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("outagemap"));
    QCoreApplication::setOrganizationName(QStringLiteral("outagemap"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTAGEMAP_VERSION));

    const auto read = [arguments = argumentList(argc, argv)] { return cli::parseCommandLine(arguments); };
    const cli::CommandLine line = read();
    if (line.answer)
        return answer(line, read, argc, argv);
    if (line.command != nullptr)
        return runCommand(line, argc, argv);

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") &&
        !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        const QCoreApplication application(argc, argv);
        const Language language(spoken(line));
        return cli::failed(
            QCoreApplication::translate("cli", "there is no display to open a window on; use a command, like "
                                               "\"outagemap export map.png --service whatsapp\""));
    }
#endif
    QApplication application(argc, argv);
    WindowOptions options;
    options.cachePath = line.context.cachePath;
    options.language = line.context.language;
    options.view = line.view;
    return runWindow(application, options);
}
