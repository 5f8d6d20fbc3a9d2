// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QStringList>
#include <optional>

namespace outagemap::cli {

/// The command line up to the command, read before any application object exists (which kind of application
/// is made depends on it).
struct CommandLine
{
    Context context;
    const Command* command = nullptr; ///< none: the window
    QStringList arguments;            ///< the command's own
    QString view;                     ///< without a command: a view file or link for the window; may be empty

    /// Set when there is nothing to run: help or version was printed, or the usage was wrong.
    std::optional<int> exitStatus;
};

/// `arguments` with the program's name first.
CommandLine parseCommandLine(const QStringList& arguments);

} // namespace outagemap::cli
