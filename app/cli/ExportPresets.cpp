// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportPresets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace outagemap::cli {

namespace {

QString presetsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/export-presets.json");
}

Expected<QJsonObject> readAll()
{
    constexpr qint64 largest = 1'000'000;
    QFile file(presetsPath());
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return fail(QCoreApplication::translate("cli", "%1 cannot be read: %2")
                        .arg(file.fileName(), file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largest));
    if (!document.isObject())
        return fail(QCoreApplication::translate("cli", "%1 is damaged: it is not a JSON object")
                        .arg(file.fileName()));
    return document.object();
}

bool isName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 60 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_') ||
               c == QLatin1Char(' ');
    });
}

} // namespace

Expected<void> savePreset(const QString& name, const QStringList& options)
{
    if (!isName(name))
        return fail(
            QCoreApplication::translate("cli", "\"%1\" is not a name for a preset").arg(name.left(60)));
    auto all = readAll();
    if (!all)
        return tl::unexpected(all.error());
    (*all)[name] = QJsonArray::fromStringList(options);
    const QString path = presetsPath();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(*all).toJson()) < 0 || !file.commit())
        return fail(
            QCoreApplication::translate("cli", "%1 could not be written: %2").arg(path, file.errorString()));
    return {};
}

Expected<QStringList> loadPreset(const QString& name)
{
    const auto all = readAll();
    if (!all)
        return tl::unexpected(all.error());
    if (!all->contains(name)) {
        return fail(QCoreApplication::translate("cli", "there is no preset \"%1\"; there are: %2")
                        .arg(name.left(60), all->keys().join(QStringLiteral(", "))));
    }
    QStringList options;
    for (const QJsonValue& value : (*all)[name].toArray())
        options += value.toString();
    return options;
}

Expected<QStringList> withPreset(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name;
        qsizetype words = 0;
        if (arguments[i] == QLatin1String("--preset") && i + 1 < arguments.size()) {
            name = arguments[i + 1];
            words = 2;
        } else if (arguments[i].startsWith(QLatin1String("--preset="))) {
            name = arguments[i].section(QLatin1Char('='), 1);
            words = 1;
        }
        if (words == 0)
            continue;
        const auto saved = loadPreset(name);
        if (!saved)
            return tl::unexpected(saved.error());
        QStringList rest = arguments;
        rest.remove(i, words);
        return *saved + rest;
    }
    return arguments;
}

Expected<QStringList> presetNames()
{
    const auto all = readAll();
    if (!all)
        return tl::unexpected(all.error());
    return all->keys();
}

} // namespace outagemap::cli
