// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/GdalFile.h"
#include "core/snapshot/PictureBands.h"
#include "core/snapshot/SnapshotFormats.h"

#include <algorithm>

namespace outagemap {

namespace {

/// GDAL keeps what is not yet compressed, up to a twentieth of the machine's memory: less is as fast here.
class SmallCache
{
public:
    SmallCache()
        : m_before(GDALGetCacheMax64())
    {
        constexpr GIntBig most = 64 << 20;
        GDALSetCacheMax64(std::min(most, m_before));
    }
    ~SmallCache() { GDALSetCacheMax64(m_before); }
    Q_DISABLE_COPY_MOVE(SmallCache)

private:
    GIntBig m_before;
};

} // namespace

Expected<void> writeTiff(const SnapshotJob& job, const QString& path)
{
    const SmallCache small;
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
