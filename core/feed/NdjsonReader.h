// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedItemBuilder.h"
#include "core/feed/FeedReader.h"
#include "core/feed/LineSplitter.h"

#include <memory>

namespace outagemap {

class FlatLines;

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
    std::size_t readFlat(std::string_view block, FeedBatch& out);
    template <typename Content>
    void addItem(const FeedLine& fields, std::int64_t line, FeedBatch& out, Content content);

    LineSplitter m_splitter{maxLineBytes, 1};
    FeedItemBuilder m_builder;
    std::unique_ptr<Parser> m_parser;
    std::unique_ptr<FlatLines> m_flat;
    int m_withoutFlat = 0; ///< blocks that are not worth trying
    bool m_isCutShort = false;
};

} // namespace outagemap
