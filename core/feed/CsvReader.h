// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedItemBuilder.h"
#include "core/feed/FeedReader.h"

#include <csv.h>
#include <optional>
#include <string>
#include <vector>

namespace outagemap {

/// Reads a table (RFC 4180, with a header; separated by commas, or by semicolons or tabs where the header
/// is), its columns mapped to the feed format's fields.
class CsvReader : public FeedReader
{
public:
    explicit CsvReader(const FeedReaderOptions& options);
    ~CsvReader() override;
    Q_DISABLE_COPY_MOVE(CsvReader)

    void read(std::string_view bytes, FeedBatch& out) override;
    void finish(FeedBatch& out) override;
    FeedPage page() const override;

private:
    /// Which field a column is, and how its numbers are read.
    struct Column
    {
        FeedField field;
        double divisor = 1;
    };

    void startParser();
    void readPiece(std::string_view piece, FeedBatch& out);
    void addField(std::string_view text);
    void endRecord();
    void readHeader();
    void readRecord();

    CsvColumns m_columns;
    FeedItemBuilder m_builder;
    csv_parser m_parser{};
    bool m_started = false;

    std::vector<std::optional<Column>> m_fieldOfColumn;
    bool m_hasHeader = false;
    QStringList m_headers;
    QString m_headerProblem; ///< why no record can be used; empty if they can

    std::vector<std::string> m_record;
    std::size_t m_recordBytes = 0;
    bool m_recordTooLong = false;
    bool m_skippingLine = false; ///< up to the next line feed, after a record that was too long
    std::int64_t m_line = 1;     ///< of the byte that comes next
    std::int64_t m_recordLine = 1;
    bool m_inRecord = false;
    FeedBatch* m_out = nullptr;
    FeedLine m_fields;
};

} // namespace outagemap
