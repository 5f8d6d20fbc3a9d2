// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedSettings.h"

#include "core/feed/FeedTemplate.h"
#include "core/feed/HttpAnswer.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace outagemap {

namespace {

constexpr std::chrono::hours longestLookBack{366 * 24};

struct TextMember
{
    const char* key;
    QString FeedSettings::*member;
};

constexpr TextMember textMembers[] = {
    {"name", &FeedSettings::name},
    {"service", &FeedSettings::service},
    {"columns", &FeedSettings::columns},
    {"query", &FeedSettings::query},
    {"token_header", &FeedSettings::tokenHeader},
    {"token_prefix", &FeedSettings::tokenPrefix},
    {"credit", &FeedSettings::credit},
    {"license", &FeedSettings::license},
    {"url", &FeedSettings::url},
};

struct DurationMember
{
    const char* key;
    std::chrono::seconds FeedSettings::*member;
};

constexpr DurationMember durationMembers[] = {
    {"look_back_s", &FeedSettings::lookBack},
    {"overlap_s", &FeedSettings::overlap},
};

} // namespace

Expected<FeedSettings> FeedSettings::fromJson(const QString& json)
{
    FeedSettings settings;
    if (json.isEmpty())
        return settings;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (!document.isObject())
        return fail(QStringLiteral("the feed's settings cannot be read: %1").arg(error.errorString()));
    const QJsonObject object = document.object();
    for (const TextMember& text : textMembers) {
        const QJsonValue value = object.value(QLatin1String(text.key));
        if (value.isString())
            settings.*text.member = value.toString();
    }
    for (const DurationMember& duration : durationMembers) {
        const double seconds = object.value(QLatin1String(duration.key)).toDouble(-1);
        if (seconds >= 0 && seconds <= double(std::chrono::seconds(longestLookBack).count()))
            settings.*duration.member = std::chrono::seconds(std::int64_t(seconds));
    }
    settings.needsToken = object.value(QLatin1String("needs_token")).toBool();
    return settings;
}

QString FeedSettings::toJson() const
{
    const FeedSettings usual;
    QJsonObject object;
    for (const TextMember& text : textMembers) {
        if (this->*text.member != usual.*text.member)
            object.insert(QLatin1String(text.key), this->*text.member);
    }
    for (const DurationMember& duration : durationMembers) {
        if (this->*duration.member != usual.*duration.member)
            object.insert(QLatin1String(duration.key), qint64((this->*duration.member).count()));
    }
    if (needsToken)
        object.insert(QStringLiteral("needs_token"), true);
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Expected<FeedRequest> feedRequest(const FeedConfig& config, const QByteArray& token)
{
    const auto settings = FeedSettings::fromJson(config.settings);
    if (!settings)
        return tl::unexpected(settings.error());
    FeedRequest request;
    request.location = config.location;
    request.reader.format = config.kind;
    if (!config.kind.isEmpty() && findFeedFormat(config.kind) == nullptr) {
        QStringList names;
        for (const FeedFormat* format : feedFormats())
            names += QLatin1String(format->name);
        return fail(QStringLiteral("there is no format \"%1\"; there are %2")
                        .arg(config.kind.left(60), names.join(QStringLiteral(", "))));
    }
    if (!settings->service.isEmpty()) {
        auto service = ServiceId::fromSlug(settings->service.toStdString());
        if (!service)
            return tl::unexpected(service.error());
        request.reader.defaultService = std::move(*service);
    }
    if (!settings->columns.isEmpty()) {
        auto columns = CsvColumns::parse(settings->columns);
        if (!columns)
            return tl::unexpected(columns.error());
        request.reader.columns = std::move(*columns);
    }
    request.query = settings->query.toUtf8();
    request.lookBack = settings->lookBack;
    request.overlap = settings->overlap;
    request.token.value = token;
    request.token.header = settings->tokenHeader.toLatin1();
    request.token.prefix = settings->tokenPrefix.toLatin1();
    if (!settings->credit.isEmpty() || !settings->license.isEmpty()) {
        request.source.emplace();
        request.source->title = settings->name.toStdString();
        request.source->credit = settings->credit.toStdString();
        request.source->license = settings->license.toStdString();
        request.source->url = settings->url.toStdString();
    }
    return request;
}

Expected<QString> feedLocation(const QString& text)
{
    if (text.isEmpty())
        return fail(QStringLiteral("a feed needs an address or a path"));
    if (text == QLatin1String("-"))
        return fail(
            QStringLiteral("standard input can be read once (ingest -), but is no feed to come back to"));
    if (text.indexOf(QLatin1String("://")) <= 1)
        return QFileInfo(text).absoluteFilePath();
    const QUrl url(fillTimePlaces(text, earliestTime, earliestTime));
    if (!isWeb(url))
        return fail(QStringLiteral("\"%1\": feeds are read over http and https").arg(text.left(200)));
    if (!url.isValid() || url.host().isEmpty())
        return fail(QStringLiteral("\"%1\" is not a valid address").arg(text.left(200)));
    if (!url.password().isEmpty()) {
        return fail(
            QStringLiteral("a password in the address would be stored and shown: take it out, and give "
                           "it as a token"));
    }
    return text;
}

} // namespace outagemap
