// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <optional>
#include <span>

// app/cli is the command line of design and README: each command parses its own arguments, asks core, and
// prints. Standard output carries results only, standard error everything meant for a person beside them.

namespace outagemap::cli {

/// What the command line promises scripts.
enum ExitStatus : int
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
};

/// What every command is told.
struct Context
{
    QString cachePath;
    QString language; ///< of names and texts; empty: English for results, as scripts expect
};

struct Command
{
    const char* name;
    const char* arguments; ///< as the usage line shows them
    const char* summary;
    bool paints; ///< needs fonts, hence a QGuiApplication
    int (*run)(const Context& context, const QStringList& arguments);
};

std::span<const Command> commands();
const Command* findCommand(const QString& name);

int runIngest(const Context& context, const QStringList& arguments);
int runServices(const Context& context, const QStringList& arguments);
int runRegions(const Context& context, const QStringList& arguments);
int runIncidents(const Context& context, const QStringList& arguments);
int runCaption(const Context& context, const QStringList& arguments);
int runExport(const Context& context, const QStringList& arguments);
int runSearch(const Context& context, const QStringList& arguments);
int runCache(const Context& context, const QStringList& arguments);
int runFeeds(const Context& context, const QStringList& arguments);
int runExplain(const Context& context, const QStringList& arguments);
int runLocate(const Context& context, const QStringList& arguments);
int runWatch(const Context& context, const QStringList& arguments);

/// Parses a command's own arguments. Returns the exit status to end with, or nothing to go on: `--help`
/// prints the command's help (Done), an unknown option or a missing value one line and how to ask for help
/// (WrongUsage).
std::optional<int> parseArguments(QCommandLineParser& parser, const char* command,
                                  const QStringList& arguments);

/// For commands that take options only: WrongUsage, naming it, if there is a word beside them.
std::optional<int> refuseWords(const QCommandLineParser& parser, const char* command);

/// One line on standard error; returns Failed.
int failed(const QString& message);
inline int failed(const Error& error)
{
    return failed(error.message);
}
/// One line on standard error with a pointer to `--help`; returns WrongUsage.
int wrongUsage(const char* command, const QString& message);

/// To standard output / standard error, as UTF-8 on every system.
void print(const QString& text);
void printError(const QString& text);

} // namespace outagemap::cli
