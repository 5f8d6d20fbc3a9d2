// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/UtcTime.h"

#include <QCommandLineOption>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace outagemap::cli {

/// `--json`, as every listing has it.
QCommandLineOption jsonOption();

/// A text of the commands in the program's language. Translators' files have those that a function named `tr`
/// is given under the name of the namespace, all others under `cli`.
QString tr(const char* text);

/// One document on standard output.
void printJson(const QJsonObject& document);

QJsonValue orNull(const std::optional<double>& value);
/// RFC 3339.
QJsonValue orNull(const std::optional<UtcTime>& time);

/// For tables: `-` where there is none; English, as scripts and eyes expect of columns.
QString figure(const std::optional<double>& value, int decimals);

} // namespace outagemap::cli
