// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/FilmMetadata.h"

#include "core/snapshot/SnapshotFormats.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>
#include <memory>
#include <webp/mux.h>
#include <zlib.h>

namespace outagemap {

namespace {

tl::unexpected<Error> strange()
{
    return fail(QCoreApplication::translate("SnapshotTexts", "ffmpeg has written something unexpected"));
}

/// An application extension before the trailer. The packet is not cut into sub-blocks; 258 bytes after it
/// lead any reader of sub-blocks to the end (XMP specification, part 3, section 1.1.2).
bool addToGif(QByteArray& gif, const QByteArray& xmp)
{
    if (!gif.startsWith("GIF8") || !gif.endsWith(';'))
        return false;
    QByteArray block = QByteArray("\x21\xFF\x0BXMP DataXMP", 14) + xmp + '\x01';
    for (int i = 255; i >= 0; --i)
        block += char(i);
    block += '\0';
    gif.insert(gif.size() - 1, block);
    return true;
}

/// An international text chunk before the last one: readers look for the animation among the first.
bool addToPng(QByteArray& png, const QByteArray& xmp)
{
    constexpr qsizetype endSize = 12;
    if (!png.startsWith("\x89PNG") || png.size() < endSize || !png.right(endSize).contains("IEND"))
        return false;
    const QByteArray data = QByteArray("iTXtXML:com.adobe.xmp\0\0\0\0\0", 4 + 17 + 5) + xmp;
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(data.constData()), uInt(data.size()));
    png.insert(png.size() - endSize, number(quint32(data.size() - 4)) + data + number(quint32(sum)));
    return true;
}

bool addToWebp(QByteArray& webp, const QByteArray& xmp)
{
    const WebPData file{reinterpret_cast<const std::uint8_t*>(webp.constData()), std::size_t(webp.size())};
    const WebPData chunk{reinterpret_cast<const std::uint8_t*>(xmp.constData()), std::size_t(xmp.size())};
    const std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)> mux(WebPMuxCreate(&file, 1), WebPMuxDelete);
    WebPData assembled{};
    if (!mux || WebPMuxSetChunk(mux.get(), "XMP ", &chunk, 0) != WEBP_MUX_OK ||
        WebPMuxAssemble(mux.get(), &assembled) != WEBP_MUX_OK)
        return false;
    webp = QByteArray(reinterpret_cast<const char*>(assembled.bytes), qsizetype(assembled.size));
    WebPDataClear(&assembled);
    return true;
}

} // namespace

Expected<void> addFilmMetadata(const QString& path, const Provenance& provenance)
{
    const auto add = path.endsWith(QLatin1String(".gif"), Qt::CaseInsensitive)    ? addToGif
                     : path.endsWith(QLatin1String(".apng"), Qt::CaseInsensitive) ? addToPng
                     : path.endsWith(QLatin1String(".webp"), Qt::CaseInsensitive) ? addToWebp
                                                                                  : nullptr;
    if (add == nullptr)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    QByteArray bytes = file.readAll();
    file.close();
    if (!add(bytes, provenance.xmp()))
        return strange();
    return saveBytes(path, bytes);
}

} // namespace outagemap
