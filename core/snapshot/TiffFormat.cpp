// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/GdalFile.h"
#include "core/snapshot/PictureBands.h"
#include "core/snapshot/SnapshotFormats.h"

namespace outagemap {

Expected<void> writeTiff(const SnapshotJob& job, const QString& path)
{
    const PictureBands bands(job.map, job.request);
    const int channels = bands.hasAlpha() ? 4 : 3;
    const int width = job.request.size.width();
    QStringList options{QStringLiteral("COMPRESS=DEFLATE"), QStringLiteral("PREDICTOR=2"),
                        QStringLiteral("ZLEVEL=4"),         QStringLiteral("INTERLEAVE=PIXEL"),
                        QStringLiteral("PHOTOMETRIC=RGB"),  QStringLiteral("BIGTIFF=IF_SAFER")};
    if (bands.hasAlpha())
        options += QStringLiteral("ALPHA=NON-PREMULTIPLIED");
    auto file = GdalFile::create("GTiff", path, options, job.request.size, channels);
    if (!file)
        return tl::unexpected(file.error());
    GDALDataset& data = **file;
    const QByteArray density = QByteArray::number(job.request.dotsPerInch, 'g', 6);
    data.SetMetadataItem("TIFFTAG_XRESOLUTION", density.constData());
    data.SetMetadataItem("TIFFTAG_YRESOLUTION", density.constData());
    data.SetMetadataItem("TIFFTAG_RESOLUTIONUNIT", "2 (pixels/inch)");
    setTiffTags(data, job.provenance);

    const auto painted = bands.forEach([&](const QImage& band, int top) {
        auto* const pixels = const_cast<uchar*>(band.constBits()); // read only
        return data.RasterIO(GF_Write, 0, top, width, band.height(), pixels, width, band.height(), GDT_Byte,
                             channels, nullptr, channels, band.bytesPerLine(), 1, nullptr) == CE_None;
    });
    if (!painted)
        return painted.error().message.isEmpty() ? Expected<void>(file->failure({})) : painted;
    return file->close();
}

} // namespace outagemap
