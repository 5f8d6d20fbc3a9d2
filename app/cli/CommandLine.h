// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QStringList>
#include <functional>

namespace outagemap::cli {

/// The command line up to the command, read before any application object exists (which kind of application
/// is made depends on it).
struct CommandLine
{
    Context context;
    const Command* command = nullptr; ///< none: the window
    QStringList arguments;            ///< the command's own
    QString view;                     ///< without a command: a view file or link for the window; may be empty

    /// Set when there is nothing to run: says the help or the version, or what is wrong, and returns the exit
    /// status. Its words are of the language that was installed when the line was read.
    std::function<int()> answer;
};

/// `arguments` with the program's name first. Says nothing itself: the context's language, as far as it is
/// told, is known only afterwards.
CommandLine parseCommandLine(const QStringList& arguments);

} // namespace outagemap::cli
