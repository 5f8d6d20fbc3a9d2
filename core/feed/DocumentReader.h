// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedItemBuilder.h"
#include "core/feed/FeedReader.h"

#include <QUrl>
#include <simdjson.h>
#include <string>

namespace outagemap {

/// The largest document that is read, in bytes: a publisher's answer is held whole. Ten times what the
/// largest real ones need (OONI, a week of hours for every country).
inline constexpr std::size_t maxDocumentBytes = 32u << 20;

/// Parses a feed that is one JSON document: collects it, and hands it to the format once it is complete.
class DocumentReader : public FeedReader
{
public:
    explicit DocumentReader(const FeedReaderOptions& options);

    void read(std::string_view bytes, FeedBatch& out) final;
    void finish(FeedBatch& out) final;
    FeedPage page() const final { return m_page; }

protected:
    using Object = simdjson::dom::object;
    using Element = simdjson::dom::element;

    /// Reads the rows of the document, adding each with add, reject or skip. Fails where the document is not
    /// of this format, or says that the publisher could not answer.
    virtual Expected<void> readDocument(Object document, FeedBatch& out) = 0;

    const FeedReaderOptions& options() const { return m_options; }
    UtcTime now() const;

    /// Goes on to the next row of the document; every row ends in add, reject or skip.
    void nextRow() { ++m_page.rows; }
    /// Builds an item of the row. Without an id of its own it gets one from `identity`: what stays the same
    /// when the publisher revises the row.
    void add(const FeedLine& line, std::string_view identity, FeedBatch& out);
    void reject(const QString& reason, FeedBatch& out);
    void skip() { ++m_page.skipped; }

    // What a member of an object is; empty where it is missing, null or of another kind.
    static std::string_view text(Object object, std::string_view key);
    static std::optional<double> number(Object object, std::string_view key);
    static std::optional<Object> object(Object object, std::string_view key);
    static std::optional<simdjson::dom::array> array(Object object, std::string_view key);
    /// A text, or a number with all its digits.
    static std::string label(Object object, std::string_view key);
    /// The time that a text or a number of Unix seconds is.
    static std::optional<UtcTime> time(Object object, std::string_view key);

    static FieldValue textValue(std::string_view text);
    static FieldValue numberValue(double number);
    static FieldValue timeValue(UtcTime time) { return numberValue(double(time.seconds())); }

private:
    FeedReaderOptions m_options;
    FeedItemBuilder m_builder;
    simdjson::dom::parser m_parser{maxDocumentBytes + 1024};
    std::string m_bytes;
    bool m_tooLong = false;
    FeedPage m_page;
};

/// The service that the publishers of internet outages (IODA, Cloudflare) speak of.
ServiceId internetService();

/// For publishers that page by arguments of the address, `limit` and one more: the page after `page`
/// (invalid: the first, `base`), until one is not full. `step` is added to `argument` from page to page; 0:
/// the limit is.
QUrl nextPageByArgument(const QUrl& base, const QUrl& page, const FeedPage& read, const QString& argument,
                        qint64 step);

} // namespace outagemap
