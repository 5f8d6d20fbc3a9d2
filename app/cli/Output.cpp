// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include "app/cli/Command.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace outagemap::cli {

QString tr(const char* text)
{
    const QString here = QCoreApplication::translate("outagemap::cli", text);
    return here == QString::fromUtf8(text) ? QCoreApplication::translate("cli", text) : here;
}

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), QCoreApplication::translate("cli", "Prints one JSON document.")};
}

void printJson(const QJsonObject& document)
{
    print(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<UtcTime>& time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue(QJsonValue::Null);
}

QString figure(const std::optional<double>& value, int decimals)
{
    return value ? QLocale::c().toString(*value, 'f', decimals) : QStringLiteral("-");
}

} // namespace outagemap::cli
