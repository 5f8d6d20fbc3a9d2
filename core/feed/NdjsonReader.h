// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedItemBuilder.h"
#include "core/feed/FeedReader.h"
#include "core/feed/LineSplitter.h"

#include <memory>

namespace outagemap {

/// Reads the feed format, version 1: one JSON object a line.
class NdjsonReader : public FeedReader
{
public:
    explicit NdjsonReader(const FeedReaderOptions& options);
    ~NdjsonReader() override;

    void read(std::string_view bytes, FeedBatch& out) override;
    void finish(FeedBatch& out) override;
    FeedPage page() const override;

private:
    class Parser; ///< keeps simdjson out of this header

    void readLine(const LineSplitter::Line& line, FeedBatch& out);
    void addItem(const FeedLine& fields, std::int64_t line, FeedBatch& out);

    LineSplitter m_splitter{maxLineBytes, 1};
    FeedItemBuilder m_builder;
    std::unique_ptr<Parser> m_parser;
    bool m_isCutShort = false;
};

} // namespace outagemap
