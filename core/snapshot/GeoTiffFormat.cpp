// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/GdalFile.h"
#include "core/snapshot/SnapshotFormats.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QCoreApplication>
#include <algorithm>
#include <gdal_utils.h>
#include <ogr_spatialref.h>

namespace outagemap {

namespace {

constexpr double earthRadius = 6'371'008.8;    // metres, mean (IUGG)
constexpr double mercatorRadius = 6'378'137.0; // of EPSG:3857
constexpr GByte nothing = 255;                 // sea and what is outside the world
constexpr double mostPixels = 40e6;

/// GeoTIFF's keys know no Equal Earth; there are EPSG codes for three centres of it, on the ellipsoid. Others
/// become plain longitude and latitude.
const char* codeInsteadOf(const Projection& projection)
{
    if (projection.kind() != ProjectionKind::EqualEarth)
        return nullptr;
    const double lon = projection.centre().lon;
    return lon == 0 ? "EPSG:8857" : lon == -90 ? "EPSG:8858" : lon == 150 ? "EPSG:8859" : "EPSG:4326";
}

/// The projection in PROJ's terms. The program projects longitude and latitude on a sphere.
QByteArray projText(const Projection& projection)
{
    const auto number = [](double v) { return QByteArray::number(v, 'g', 12); };
    const GeoPoint centre = projection.centre();
    const char* name = "eqearth";
    switch (projection.kind()) {
    case ProjectionKind::EqualEarth:
        break;
    case ProjectionKind::NaturalEarth:
        name = "natearth";
        break;
    case ProjectionKind::Robinson:
        name = "robin";
        break;
    case ProjectionKind::Mollweide:
        name = "moll";
        break;
    case ProjectionKind::WebMercator:
        if (centre.lon == 0)
            return "EPSG:3857";
        return "+proj=merc +lon_0=" + number(centre.lon) + " +R=" + number(mercatorRadius) +
               " +units=m +no_defs +type=crs";
    case ProjectionKind::Orthographic:
        return "+proj=ortho +lat_0=" + number(centre.lat) + " +lon_0=" + number(centre.lon) +
               " +R=" + number(earthRadius) + " +units=m +no_defs +type=crs";
    }
    return QByteArray("+proj=") + name + " +lon_0=" + number(centre.lon) + " +R=" + number(earthRadius) +
           " +units=m +no_defs +type=crs";
}

} // namespace

Expected<void> writeGeoTiff(const SnapshotJob& job, const QString& path)
{
    const SnapshotRequest& request = job.request;
    if (double(request.size.width()) * request.size.height() > mostPixels)
        return fail(QCoreApplication::translate("SnapshotTexts", "a GeoTIFF has at most 40 million pixels"));
    const MapStyle style = snapshotStyle(request);
    const Legend legend =
        makeLegend(job.map->regions(), *request.values, request.level, request.measure, style);

    RenderRequest drawing;
    drawing.camera = snapshotCamera(*job.map, request, request.size, 1);
    drawing.level = request.level;
    drawing.measure = request.measure;
    drawing.values = request.values;
    drawing.style = style;
    drawing.labels = false;
    drawing.graticule = false;
    const Frame frame = ChoroplethRenderer(job.map).render(drawing);
    if (frame.image.isNull() || !frame.regionIndex)
        return fail(QCoreApplication::translate("SnapshotTexts",
                                                "there is not enough memory for a picture of that size"));

    // A pixel's value is the place of its colour in the legend, counted from the least: class 0 is 0.
    const std::size_t entries = std::min<std::size_t>(legend.entries.size(), nothing);
    std::vector<GByte> valueOf(std::size_t(job.map->regions().size()), nothing);
    for (std::size_t i = 0; i < valueOf.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        const QColor colour = regionColour(request, style, id);
        for (std::size_t e = 0; e < entries; ++e) {
            if (legend.entries[e].colour == colour)
                valueOf[i] = GByte(legend.entries[e].hatched ? entries - 1 : entries - 2 - e);
        }
    }
    std::vector<GByte> pixels(frame.regionIndex->size(), nothing);
    std::transform(frame.regionIndex->begin(), frame.regionIndex->end(), pixels.begin(),
                   [&](std::uint16_t region) { return region < valueOf.size() ? valueOf[region] : nothing; });

    const QStringList packing{QStringLiteral("COMPRESS=DEFLATE"), QStringLiteral("TILED=YES")};
    const char* const code = codeInsteadOf(drawing.camera.projection);
    auto file = GdalFile::create(code == nullptr ? "GTiff" : "MEM", code == nullptr ? path : QString(),
                                 code == nullptr ? packing : QStringList(), request.size, 1);
    if (!file)
        return tl::unexpected(file.error());
    GDALDataset& data = **file;
    OGRSpatialReference reference;
    if (reference.SetFromUserInput(projText(drawing.camera.projection).constData()) != OGRERR_NONE)
        return file->failure(QStringLiteral("PROJ"));
    data.SetSpatialRef(&reference);
    const double radius =
        drawing.camera.projection.kind() == ProjectionKind::WebMercator ? mercatorRadius : earthRadius;
    const QPointF corner = drawing.camera.toProjected({0, 0});
    const double step = radius / drawing.camera.pixelsPerUnit;
    double transform[6] = {corner.x() * radius, step, 0, corner.y() * radius, 0, -step};
    data.SetGeoTransform(transform);

    GDALRasterBand& band = *data.GetRasterBand(1);
    GDALColorTable colours;
    char** names = nullptr;
    for (std::size_t value = 0; value < entries; ++value) {
        const std::size_t e = value + 1 == entries ? value : entries - 2 - value;
        const QColor& c = legend.entries[e].colour;
        const GDALColorEntry entry{short(c.red()), short(c.green()), short(c.blue()), 255};
        colours.SetColorEntry(int(value), &entry);
        names = CSLAddString(names, legend.entries[e].label.toUtf8().constData());
    }
    const GDALColorEntry none{255, 255, 255, 0};
    colours.SetColorEntry(nothing, &none);
    band.SetColorTable(&colours);
    band.SetNoDataValue(nothing);
    band.SetCategoryNames(names);
    CSLDestroy(names);
    band.SetDescription(job.provenance.object()[QStringLiteral("measure")].toString().toUtf8().constData());
    data.SetMetadataItem("TIFFTAG_SOFTWARE", "Outagemap");
    data.SetMetadataItem("TIFFTAG_DOCUMENTNAME", job.provenance.title().toUtf8().constData());
    data.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", job.provenance.json().constData());
    data.SetMetadataItem(
        "TIFFTAG_DATETIME",
        job.provenance.date().toString(QStringLiteral("yyyy:MM:dd HH:mm:ss")).toUtf8().constData());
    if (band.RasterIO(GF_Write, 0, 0, request.size.width(), request.size.height(), pixels.data(),
                      request.size.width(), request.size.height(), GDT_Byte, 0, 0, nullptr) != CE_None)
        return file->failure(QStringLiteral("GeoTIFF"));
    if (code == nullptr)
        return file->close();

    CPLStringList words;
    for (const char* const word : {"-of", "GTiff", "-r", "near", "-t_srs", code, "-dstnodata", "255", "-co",
                                   "COMPRESS=DEFLATE", "-co", "TILED=YES", "-et", "0"})
        words.AddString(word);
    const std::unique_ptr<GDALWarpAppOptions, decltype(&GDALWarpAppOptionsFree)> options(
        GDALWarpAppOptionsNew(words.List(), nullptr), GDALWarpAppOptionsFree);
    GDALDatasetH source = GDALDataset::ToHandle(&data);
    int misused = 0;
    GDALDatasetUniquePtr warped(GDALDataset::FromHandle(
        GDALWarp(QFile::encodeName(path).constData(), nullptr, 1, &source, options.get(), &misused)));
    if (!warped)
        return file->failure(QStringLiteral("GDALWarp"));
    warped->GetRasterBand(1)->SetCategoryNames(band.GetCategoryNames());
    warped->GetRasterBand(1)->SetDescription(band.GetDescription());
    warped.reset();
    return file->close();
}

} // namespace outagemap
