// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedField.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace outagemap {

/// The fast way through the lines of a feed that are what nearly all are: one JSON object each, whose values
/// are texts and numbers. Walks simdjson's index of a block of lines itself (its "on demand" interface)
/// instead of making a document of each line first, and gives out texts as they stand in the block.
///
/// It checks all that a document parser would, and stops before the first line that it does not want: one
/// with an object or a list in it, with mistakes, with several objects, or an object over several lines. What
/// is wrong with it, if anything, is for a slower parser to say.
class FlatLines
{
public:
    /// The longest block, in bytes.
    static constexpr std::size_t maxBlockBytes = 1 << 16;
    /// Bytes behind a block that may be read; they mean nothing.
    static constexpr std::size_t padding = 64;

    FlatLines();
    ~FlatLines();

    /// Takes whole lines; the block ends with a line feed.
    void begin(std::string_view block);
    /// Reads the fields of the next line that has any, valid until the next call; null at the end, or before
    /// a line that is left to others.
    const FeedLine* next();

    /// Bytes of the block, and lines, up to and with the last one that `next` gave out (or was blank).
    std::size_t bytesDone() const { return m_done; }
    std::int64_t linesDone() const { return m_lines; }
    /// The last line that `next` gave out, without blanks around it.
    std::string_view text() const { return m_text; }

private:
    class Walk; ///< keeps simdjson out of this header

    std::unique_ptr<Walk> m_walk;
    std::string_view m_block;
    std::string_view m_text;
    std::size_t m_done = 0;
    std::int64_t m_lines = 0;
    bool m_usable = false;
    FeedLine m_line;
};

} // namespace outagemap
