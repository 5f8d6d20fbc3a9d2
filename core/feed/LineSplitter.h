// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace outagemap {

/// Cuts bytes that come in pieces of any size into lines that end with a line feed. Lines within one piece
/// are not copied; a line of more than `maxBytes` is passed over without being held.
class LineSplitter
{
public:
    /// `firstLine` is the number of the first line.
    LineSplitter(std::size_t maxBytes, std::int64_t firstLine)
        : m_maxBytes(maxBytes)
        , m_line(firstLine)
    {
    }

    struct Line
    {
        std::int64_t number;
        std::string_view text; ///< without the line feed; empty when too long
        std::size_t readable;  ///< bytes after `text` that may be read (they mean nothing)
        bool tooLong;
        bool terminated; ///< false for a last line without line feed
    };

    /// Calls `use(const Line&)` for every line that `bytes` complete.
    template <typename Use>
    void read(std::string_view bytes, Use&& use)
    {
        while (!bytes.empty()) {
            const std::size_t end = bytes.find('\n');
            if (end == std::string_view::npos) {
                hold(bytes);
                return;
            }
            if (m_held.empty() && !m_tooLong && end <= m_maxBytes) {
                use(Line{m_line++, bytes.substr(0, end), bytes.size() - end, false, true});
            } else {
                hold(bytes.substr(0, end));
                release(use, true);
            }
            bytes.remove_prefix(end + 1);
        }
    }

    /// Calls `use` for a last line without line feed, if there is one.
    template <typename Use>
    void finish(Use&& use)
    {
        if (!m_held.empty() || m_tooLong)
            release(use, false);
    }

    /// Whether the last piece ended in the middle of a line.
    bool isWithinLine() const { return !m_held.empty() || m_tooLong; }

    /// Counts lines that were read some other way; not within a line.
    void skipLines(std::int64_t lines) { m_line += lines; }

    /// Lines handed out so far and before.
    std::int64_t lines() const { return m_line - 1; }
    std::size_t heldBytes() const { return m_held.capacity(); }

private:
    void hold(std::string_view bytes)
    {
        if (m_tooLong)
            return;
        if (m_held.size() + bytes.size() > m_maxBytes) {
            m_tooLong = true;
            m_held.clear();
            m_held.shrink_to_fit();
            return;
        }
        m_held.append(bytes);
    }

    template <typename Use>
    void release(Use& use, bool terminated)
    {
        use(Line{m_line++, m_held, 0, m_tooLong, terminated});
        m_held.clear();
        m_tooLong = false;
    }

    std::size_t m_maxBytes;
    std::int64_t m_line;
    std::string m_held;
    bool m_tooLong = false;
};

} // namespace outagemap
