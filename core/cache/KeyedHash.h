// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace outagemap {

/// SipHash-2-4 (Aumasson and Bernstein 2012) under a key: who does not know the key can neither tell what was
/// hashed nor make two texts collide on purpose.
class KeyedHash
{
public:
    static constexpr std::size_t keyBytes = 16;
    using Key = std::array<unsigned char, keyBytes>;

    explicit KeyedHash(const Key& key)
        : m_key(key)
    {
    }

    std::uint64_t operator()(std::string_view text) const;

    /// A hash of its own for each context, under a key that is the 128-bit SipHash of the context.
    KeyedHash within(std::string_view context) const;

    static Key randomKey();

private:
    Key m_key;
};

} // namespace outagemap
