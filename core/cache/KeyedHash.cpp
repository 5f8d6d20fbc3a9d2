// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/KeyedHash.h"

#include <cstring>
#include <sodium.h>

namespace outagemap {

namespace {

const unsigned char* bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

std::uint64_t KeyedHash::operator()(std::string_view text) const
{
    static_assert(crypto_shorthash_siphash24_KEYBYTES == keyBytes);
    std::array<unsigned char, crypto_shorthash_siphash24_BYTES> hash{};
    crypto_shorthash_siphash24(hash.data(), bytes(text), text.size(), m_key.data());
    std::uint64_t value = 0;
    for (std::size_t i = hash.size(); i-- > 0;)
        value = value << 8 | hash[i];
    return value;
}

KeyedHash KeyedHash::within(std::string_view context) const
{
    Key key{};
    static_assert(crypto_shorthash_siphashx24_BYTES == keyBytes);
    crypto_shorthash_siphashx24(key.data(), bytes(context), context.size(), m_key.data());
    return KeyedHash(key);
}

KeyedHash::Key KeyedHash::randomKey()
{
    Key key{};
    if (sodium_init() < 0)
        return key;
    randombytes_buf(key.data(), key.size());
    return key;
}

} // namespace outagemap
