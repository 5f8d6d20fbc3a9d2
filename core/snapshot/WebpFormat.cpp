// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotFormats.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QCoreApplication>
#include <memory>
#include <webp/encode.h>
#include <webp/mux.h>

namespace outagemap {

Expected<void> writeWebp(const SnapshotJob& job, const QString& path)
{
    const SnapshotRequest& request = job.request;
    if (request.size.width() > WEBP_MAX_DIMENSION || request.size.height() > WEBP_MAX_DIMENSION)
        return fail(
            QCoreApplication::translate("SnapshotTexts", "a WebP picture has at most %1 pixels a side")
                .arg(WEBP_MAX_DIMENSION));
    const QImage image = snapshotImage(job.map, request);
    if (image.isNull())
        return fail(QCoreApplication::translate(
            "SnapshotTexts", "a WebP picture of that size needs too much memory: use PNG, TIFF or JPEG"));

    WebPConfig config;
    WebPPicture picture;
    if (!WebPConfigInit(&config) || !WebPPictureInit(&picture))
        return fail(QCoreApplication::translate("SnapshotTexts", "the WebP library is of another version"));
    const std::unique_ptr<WebPPicture, decltype(&WebPPictureFree)> picturesEnd(&picture, WebPPictureFree);
    // Without loss: flat colours and letters are smaller that way, and right.
    config.lossless = 1;
    config.method = 2;
    config.quality = 30; // effort
    picture.use_argb = 1;
    picture.width = image.width();
    picture.height = image.height();
    const auto* const pixels = image.constBits();
    const int stride = int(image.bytesPerLine());
    const int imported = request.transparent ? WebPPictureImportRGBA(&picture, pixels, stride)
                                             : WebPPictureImportRGB(&picture, pixels, stride);
    WebPMemoryWriter memory;
    WebPMemoryWriterInit(&memory);
    const std::unique_ptr<WebPMemoryWriter, decltype(&WebPMemoryWriterClear)> memorysEnd(
        &memory, WebPMemoryWriterClear);
    picture.writer = WebPMemoryWrite;
    picture.custom_ptr = &memory;
    if (!imported || !WebPEncode(&config, &picture))
        return fail(
            QCoreApplication::translate("SnapshotTexts", "the picture could not be encoded (WebP error %1)")
                .arg(int(picture.error_code)));

    const QByteArray xmp = job.provenance.xmp();
    const WebPData encoded{memory.mem, memory.size};
    const WebPData chunk{reinterpret_cast<const std::uint8_t*>(xmp.constData()), std::size_t(xmp.size())};
    const std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)> mux(WebPMuxNew(), WebPMuxDelete);
    WebPData assembled{};
    if (!mux || WebPMuxSetImage(mux.get(), &encoded, 0) != WEBP_MUX_OK ||
        WebPMuxSetChunk(mux.get(), "XMP ", &chunk, 0) != WEBP_MUX_OK ||
        WebPMuxAssemble(mux.get(), &assembled) != WEBP_MUX_OK)
        return fail(
            QCoreApplication::translate("SnapshotTexts", "the picture could not be encoded (WebP error %1)")
                .arg(0));
    const auto saved = saveBytes(path, QByteArray::fromRawData(reinterpret_cast<const char*>(assembled.bytes),
                                                               qsizetype(assembled.size)));
    WebPDataClear(&assembled);
    return saved;
}

} // namespace outagemap
