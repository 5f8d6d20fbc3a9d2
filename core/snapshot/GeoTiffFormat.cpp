// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/GdalFile.h"
#include "core/snapshot/SnapshotFormats.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <ogr_spatialref.h>

namespace outagemap {

namespace {

constexpr double earthRadius = 6'371'008.8;    // metres, mean (IUGG)
constexpr double mercatorRadius = 6'378'137.0; // of EPSG:3857
constexpr GByte nothing = 255;                 // sea and what is outside the world
constexpr double mostPixels = 40e6;

/// A raster and where it lies: GDAL's transform without rotation.
struct Grid
{
    QSize size;
    std::vector<GByte> pixels;
    double west = 0;
    double north = 0;
    double step = 1; ///< of a pixel, in units of the reference system
};

/// What of the Earth the camera sees, in degrees; all longitudes where the antimeridian is among it.
QRectF visibleDegrees(const MapCamera& camera)
{
    const QRectF all(-180, -90, 360, 180);
    if (camera.zoom() < 1.01)
        return all;
    constexpr int stride = 4;
    double west = 180;
    double east = -180;
    double south = 90;
    double north = -90;
    for (int y = 0; y < camera.size.height(); y += stride) {
        for (int x = 0; x < camera.size.width(); x += stride) {
            if (const auto point = camera.pointAt(QPointF(x, y))) {
                west = std::min(west, point->lon);
                east = std::max(east, point->lon);
                south = std::min(south, point->lat);
                north = std::max(north, point->lat);
            }
        }
    }
    return west < east && south < north ? QRectF(west, south, east - west, north - south) : all;
}

/// GeoTIFF's keys know no Equal Earth (GDAL 3.6 stores neither its parameters nor its EPSG codes): such a map
/// is written in plain longitude and latitude, each pixel with what the map shows at its middle.
Grid inDegrees(const std::vector<GByte>& pixels, const MapCamera& camera)
{
    const QRectF box = visibleDegrees(camera);
    Grid grid;
    grid.step = box.width() / camera.size.width();
    grid.west = box.left();
    grid.north = box.bottom();
    grid.size = QSize(camera.size.width(), std::max(1, int(std::lround(box.height() / grid.step))));
    grid.pixels.resize(std::size_t(grid.size.width()) * std::size_t(grid.size.height()), nothing);
    for (int y = 0; y < grid.size.height(); ++y) {
        for (int x = 0; x < grid.size.width(); ++x) {
            const GeoPoint middle{grid.west + (x + 0.5) * grid.step, grid.north - (y + 0.5) * grid.step};
            const auto pixel = camera.pixelOf(middle);
            if (!pixel)
                continue;
            const int px = int(std::floor(pixel->x()));
            const int py = int(std::floor(pixel->y()));
            if (px < 0 || py < 0 || px >= camera.size.width() || py >= camera.size.height())
                continue;
            grid.pixels[std::size_t(y) * std::size_t(grid.size.width()) + std::size_t(x)] =
                pixels[std::size_t(py) * std::size_t(camera.size.width()) + std::size_t(px)];
        }
    }
    return grid;
}

/// The projection in PROJ's terms. The program projects longitude and latitude on a sphere.
QByteArray projText(const Projection& projection)
{
    const auto number = [](double v) { return QByteArray::number(v, 'g', 12); };
    const GeoPoint centre = projection.centre();
    const char* name = "";
    switch (projection.kind()) {
    case ProjectionKind::EqualEarth:
        return "EPSG:4326"; // see inDegrees
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
    const std::vector<QColor> drawn = regionColours(job.map->regions(), request, style);
    for (std::size_t i = 0; i < valueOf.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        const QColor colour = drawn[i];
        for (std::size_t e = 0; e < entries; ++e) {
            if (legend.entries[e].colour == colour)
                valueOf[i] = GByte(legend.entries[e].hatched ? entries - 1 : entries - 2 - e);
        }
    }
    std::vector<GByte> pixels(frame.regionIndex->size(), nothing);
    std::transform(frame.regionIndex->begin(), frame.regionIndex->end(), pixels.begin(),
                   [&](std::uint16_t region) { return region < valueOf.size() ? valueOf[region] : nothing; });

    const MapCamera& camera = drawing.camera;
    Grid grid;
    if (camera.projection.kind() == ProjectionKind::EqualEarth) {
        grid = inDegrees(pixels, camera);
    } else {
        const double radius =
            camera.projection.kind() == ProjectionKind::WebMercator ? mercatorRadius : earthRadius;
        const QPointF corner = camera.toProjected({0, 0});
        grid = {request.size, std::move(pixels), corner.x() * radius, corner.y() * radius,
                radius / camera.pixelsPerUnit};
    }
    auto file = GdalFile::create(
        "GTiff", path, {QStringLiteral("COMPRESS=DEFLATE"), QStringLiteral("TILED=YES")}, grid.size, 1);
    if (!file)
        return tl::unexpected(file.error());
    GDALDataset& data = **file;
    OGRSpatialReference reference;
    if (reference.SetFromUserInput(projText(drawing.camera.projection).constData()) != OGRERR_NONE)
        return file->failure(QStringLiteral("PROJ"));
    data.SetSpatialRef(&reference);
    double transform[6] = {grid.west, grid.step, 0, grid.north, 0, -grid.step};
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
    const int width = grid.size.width();
    const int height = grid.size.height();
    if (band.RasterIO(GF_Write, 0, 0, width, height, grid.pixels.data(), width, height, GDT_Byte, 0, 0,
                      nullptr) != CE_None)
        return file->failure(QStringLiteral("GeoTIFF"));
    return file->close();
}

} // namespace outagemap
