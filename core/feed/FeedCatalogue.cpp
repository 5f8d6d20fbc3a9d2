// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedCatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>

namespace outagemap {

namespace {

constexpr QLatin1String replayLocation("replay:");

CatalogueEntry readEntry(const QJsonObject& object)
{
    const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
    CatalogueEntry entry;
    entry.id = text("id");
    entry.about = text("about");
    for (const QJsonValue value : object.value(QLatin1String("services")).toArray())
        entry.services += value.toString();
    for (const QJsonValue value : object.value(QLatin1String("parameters")).toArray()) {
        const QJsonObject parameter = value.toObject();
        entry.parameters.push_back({parameter.value(QLatin1String("name")).toString(),
                                    parameter.value(QLatin1String("about")).toString(),
                                    parameter.value(QLatin1String("example")).toString()});
    }
    // The settings are members of the entry itself.
    const auto settings =
        FeedSettings::fromJson(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    if (settings)
        entry.settings = *settings;
    entry.config.location = text("location");
    entry.isBuiltIn = entry.config.location == replayLocation;
    if (entry.isBuiltIn)
        entry.config.location = builtInReplayPath();
    entry.config.kind = text("format");
    entry.config.enabled = entry.isBuiltIn && object.value(QLatin1String("enabled")).toBool();
    entry.config.interval = std::chrono::seconds(object.value(QLatin1String("interval_s")).toInt());
    entry.config.settings = entry.settings.toJson();
    return entry;
}

} // namespace

const std::vector<CatalogueEntry>& feedCatalogue()
{
    static const std::vector<CatalogueEntry> entries = [] {
        std::vector<CatalogueEntry> all;
        QFile file(QStringLiteral(":/feeds/catalogue.json"));
        if (!file.open(QIODevice::ReadOnly))
            return all;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        for (const QJsonValue value : document.object().value(QLatin1String("feeds")).toArray())
            all.push_back(readEntry(value.toObject()));
        return all;
    }();
    return entries;
}

const CatalogueEntry* findInCatalogue(const QString& id)
{
    const auto& all = feedCatalogue();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const CatalogueEntry& entry) { return entry.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Expected<FeedConfig> CatalogueEntry::filledIn(const std::map<QString, QString>& values) const
{
    FeedConfig filled = config;
    filled.enabled = true;
    for (const auto& entry : values) {
        const QString& name = entry.first;
        const bool isKnown = std::any_of(parameters.begin(), parameters.end(),
                                         [&](const Parameter& parameter) { return parameter.name == name; });
        if (!isKnown)
            return fail(QStringLiteral("%1 has nothing to fill in for \"%2\"").arg(id, name.left(60)));
    }
    for (const Parameter& parameter : parameters) {
        const auto value = values.find(parameter.name);
        if (value == values.end() || value->second.trimmed().isEmpty()) {
            return fail(QStringLiteral("%1 needs %2=… (%3, like %4)")
                            .arg(id, parameter.name, parameter.about, parameter.example));
        }
        filled.location.replace(QLatin1Char('{') + parameter.name + QLatin1Char('}'),
                                value->second.trimmed());
    }
    const auto location = feedLocation(filled.location);
    if (!location)
        return tl::unexpected(location.error());
    filled.location = *location;
    return filled;
}

QString builtInReplayPath()
{
    const QString name = QStringLiteral("whatsapp-2017-05-03.ndjson.gz");
    const QString given = qEnvironmentVariable("OUTAGEMAP_REPLAY");
    if (!given.isEmpty())
        return given;
    const QString installed = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                     QStringLiteral("outagemap/replay/") + name);
    return installed.isEmpty() ? QStringLiteral(OUTAGEMAP_SOURCE_REPLAY "/") + name : installed;
}

} // namespace outagemap
