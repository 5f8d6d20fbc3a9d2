// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace outagemap::cli {

/// Every option of `export`, and so of a preset.
void addExportOptions(QCommandLineParser& parser);

/// Options of `export` saved under a name, in `export-presets.json` in the settings' folder. Names are 1 to
/// 60 letters, digits, `-`, `_` and blanks.
Expected<void> savePreset(const QString& name, const QStringList& options);
/// Fails, listing those there are, for an unknown name.
Expected<QStringList> loadPreset(const QString& name);
Expected<QStringList> presetNames();

/// The words after `export`, with `--preset NAME` replaced by what was saved, put before everything else so
/// that what is given beside it wins. Of the program's own options a preset may hold `--lang`.
Expected<QStringList> withPreset(const QStringList& arguments);

} // namespace outagemap::cli
