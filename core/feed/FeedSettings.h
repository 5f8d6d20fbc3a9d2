// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedRequest.h"
#include "core/model/Counts.h"

namespace outagemap {

/// What is set up for a feed beside its location, format, interval and whether it is on; kept as JSON in
/// FeedConfig::settings. Never holds a token, only whether there is one.
struct FeedSettings
{
    QString name;    ///< for a person
    QString service; ///< a slug, for feeds that name none
    QString columns; ///< as CsvColumns::parse reads them
    QString query;   ///< sent by POST
    std::chrono::seconds lookBack{7 * 86'400};
    std::chrono::seconds overlap{86'400};
    bool needsToken = false;
    QString tokenHeader = QStringLiteral("Authorization");
    QString tokenPrefix = QStringLiteral("Bearer ");
    QString credit; ///< for snapshots, where the feed does not say itself
    QString license;
    QString url;

    static Expected<FeedSettings> fromJson(const QString& json);
    QString toJson() const;
};

/// The reading of a feed that is set up so. Fails, saying what, for settings that make no sense.
Expected<FeedRequest> feedRequest(const FeedConfig& config, const QByteArray& token = {});

/// The location as it is kept: files and folders by their absolute path. Fails for what can be no feed:
/// another scheme than http and https, a password in the address.
Expected<QString> feedLocation(const QString& text);

} // namespace outagemap
