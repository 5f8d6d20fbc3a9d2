// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/Decompressor.h"

#include <algorithm>
#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace outagemap {

namespace {

constexpr std::size_t magicBytes = 4;
constexpr std::string_view gzipMagic = "\x1f\x8b";
constexpr std::string_view zstdMagic = "\x28\xb5\x2f\xfd";
constexpr std::size_t pieceBytes = 256 * 1024;

} // namespace

class Decompressor::Stage
{
public:
    /// Output that stops where the limit is reached.
    struct Limited
    {
        const Output& output;
        std::int64_t& left;
        bool overflow = false;

        bool operator()(std::string_view piece)
        {
            left -= std::int64_t(piece.size());
            if (left < 0) {
                overflow = true;
                return false;
            }
            return output(piece);
        }
    };

    Stage() = default;
    virtual ~Stage() = default;
    Q_DISABLE_COPY_MOVE(Stage)
    virtual Expected<void> write(std::string_view bytes, Limited& output) = 0;
    virtual Expected<void> finish() = 0;
};

class Decompressor::Plain : public Stage
{
public:
    Expected<void> write(std::string_view bytes, Limited& output) override
    {
        output(bytes);
        return {};
    }
    Expected<void> finish() override { return {}; }
};

class Decompressor::Gzip : public Stage
{
public:
    Gzip()
        : m_piece(pieceBytes)
    {
        constexpr int gzipOnly = 16 + MAX_WBITS;
        m_ready = inflateInit2(&m_stream, gzipOnly) == Z_OK;
    }
    ~Gzip() override
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Gzip)

    Expected<void> write(std::string_view bytes, Limited& output) override
    {
        if (!m_ready)
            return fail(QStringLiteral("there is no memory to unpack gzip"));
        while (!bytes.empty()) {
            if (m_atEnd) {
                // Another member may follow; padding with zeros is usual, other rubbish is not.
                if (bytes.front() == '\0') {
                    bytes.remove_prefix(1);
                    continue;
                }
                inflateReset(&m_stream);
                m_atEnd = false;
            }
            const auto size = uInt(std::min<std::size_t>(bytes.size(), 1u << 30));
            m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
            m_stream.avail_in = size;
            m_stream.next_out = reinterpret_cast<Bytef*>(m_piece.data());
            m_stream.avail_out = uInt(m_piece.size());
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            const std::size_t made = m_piece.size() - m_stream.avail_out;
            if (made > 0 && !output({m_piece.data(), made}))
                return {};
            if (result == Z_STREAM_END)
                m_atEnd = true;
            else if (result != Z_OK && result != Z_BUF_ERROR)
                return fail(QStringLiteral("the gzip stream is damaged"));
            const std::size_t used = size - m_stream.avail_in;
            if (used == 0 && made == 0)
                return fail(QStringLiteral("the gzip stream is damaged"));
            bytes.remove_prefix(used);
        }
        return drain(output);
    }

    Expected<void> finish() override
    {
        if (!m_atEnd)
            return fail(QStringLiteral("the gzip stream ends too early"));
        return {};
    }

private:
    /// Hands out what inflate still holds after the input is used up.
    Expected<void> drain(Limited& output)
    {
        while (!m_atEnd) {
            m_stream.avail_in = 0;
            m_stream.next_out = reinterpret_cast<Bytef*>(m_piece.data());
            m_stream.avail_out = uInt(m_piece.size());
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            const std::size_t made = m_piece.size() - m_stream.avail_out;
            if (result == Z_STREAM_END)
                m_atEnd = true;
            if (made == 0 || !output({m_piece.data(), made}))
                break;
        }
        return {};
    }

    z_stream m_stream{};
    std::vector<char> m_piece;
    bool m_ready = false;
    bool m_atEnd = false;
};

class Decompressor::Zstd : public Stage
{
public:
    Zstd()
        : m_stream(ZSTD_createDStream())
        , m_piece(ZSTD_DStreamOutSize())
    {
    }
    ~Zstd() override { ZSTD_freeDStream(m_stream); }
    Q_DISABLE_COPY_MOVE(Zstd)

    Expected<void> write(std::string_view bytes, Limited& output) override
    {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        bool isFull = false;
        while (in.pos < in.size || isFull) {
            ZSTD_outBuffer out{m_piece.data(), m_piece.size(), 0};
            const std::size_t result = ZSTD_decompressStream(m_stream, &out, &in);
            if (ZSTD_isError(result)) {
                return fail(QStringLiteral("the zstd stream is damaged: %1")
                                .arg(QLatin1String(ZSTD_getErrorName(result))));
            }
            if (out.pos > 0 && !output({m_piece.data(), out.pos}))
                return {};
            m_atEnd = result == 0;
            isFull = out.pos == out.size;
        }
        return {};
    }

    Expected<void> finish() override
    {
        if (!m_atEnd)
            return fail(QStringLiteral("the zstd stream ends too early"));
        return {};
    }

private:
    ZSTD_DStream* m_stream;
    std::vector<char> m_piece;
    bool m_atEnd = false;
};

Decompressor::Decompressor(std::int64_t maxExpandedBytes)
    : m_left(maxExpandedBytes)
{
}

Decompressor::~Decompressor() = default;

Expected<void> Decompressor::begin(const Output& output)
{
    if (m_start.starts_with(gzipMagic))
        m_stage = std::make_unique<Gzip>();
    else if (m_start.starts_with(zstdMagic))
        m_stage = std::make_unique<Zstd>();
    else
        m_stage = std::make_unique<Plain>();
    const std::string start = std::move(m_start);
    m_start.clear();
    return start.empty() ? Expected<void>() : write(start, output);
}

Expected<void> Decompressor::write(std::string_view bytes, const Output& output)
{
    if (!m_stage) {
        m_start.append(bytes);
        return m_start.size() < magicBytes ? Expected<void>() : begin(output);
    }
    Stage::Limited limited{output, m_left};
    auto result = m_stage->write(bytes, limited);
    if (limited.overflow)
        return fail(QStringLiteral("it unpacks to more than is allowed"));
    return result;
}

Expected<void> Decompressor::finish(const Output& output)
{
    if (!m_stage) {
        if (auto result = begin(output); !result)
            return result;
    }
    return m_stage->finish();
}

} // namespace outagemap
