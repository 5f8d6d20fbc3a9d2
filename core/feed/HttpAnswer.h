// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <QByteArray>
#include <QUrl>
#include <chrono>
#include <optional>

// What the headers and error pages of web servers say, apart from any connection.

namespace outagemap {

/// True for http and https.
bool isWeb(const QUrl& url);

/// Whether one may be sent on from `from` to `target`: within the web, and never from a sealed connection to
/// an open one. Returns the resolved target.
Expected<QUrl> followable(const QUrl& from, const QUrl& target);

/// Same scheme, host and port: what is meant for one (a token) may be said to the other.
bool isSameOrigin(const QUrl& a, const QUrl& b);

/// Whether a token may be sent there: over https, or to this machine.
bool isConfidential(const QUrl& url);

/// The target of `Link: <…>; rel="next"` (RFC 8288), empty without one.
QUrl nextLink(const QByteArray& header);

/// What `Retry-After` asks for (seconds or a date, RFC 9110 section 10.2.3), at most a day; nothing if it is
/// not there or cannot be read.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& header);

/// The publisher's own words in the body of an error (JSON with `detail`, `msg`, `message`, `error`, or
/// `errors`; or plain text, which is how ClickHouse answers), on one line and cut; empty for a web page.
QString errorText(const QByteArray& body, const QString& contentType);

} // namespace outagemap
