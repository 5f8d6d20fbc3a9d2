// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/GdalFile.h"
#include "core/snapshot/SnapshotFormats.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <ogr_spatialref.h>
#include <optional>

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
    double west = 0;
    double north = 0;
    double step = 1; ///< of a pixel, in units of the reference system
    /// By pixel: the one of the drawn map that it shows; -1 outside.
    std::vector<std::int32_t> from;
};

std::int32_t drawnPixel(const MapCamera& camera, const GeoPoint& point)
{
    const auto pixel = camera.pixelOf(point);
    if (!pixel)
        return -1;
    const int x = int(std::floor(pixel->x()));
    const int y = int(std::floor(pixel->y()));
    if (x < 0 || y < 0 || x >= camera.size.width() || y >= camera.size.height())
        return -1;
    return y * camera.size.width() + x;
}

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

/// In plain longitude and latitude, each pixel with what the map shows at its middle.
Grid inDegrees(const MapCamera& camera)
{
    const QRectF box = visibleDegrees(camera);
    Grid grid;
    grid.step = box.width() / camera.size.width();
    grid.west = box.left();
    grid.north = box.bottom();
    grid.size = QSize(camera.size.width(), std::max(1, int(std::lround(box.height() / grid.step))));
    grid.from.reserve(std::size_t(grid.size.width()) * std::size_t(grid.size.height()));
    for (int y = 0; y < grid.size.height(); ++y) {
        for (int x = 0; x < grid.size.width(); ++x)
            grid.from.push_back(
                drawnPixel(camera, {grid.west + (x + 0.5) * grid.step, grid.north - (y + 0.5) * grid.step}));
    }
    return grid;
}

/// The map as it is drawn, on a sphere of that radius in metres.
Grid asDrawn(const MapCamera& camera, double radius)
{
    const QPointF corner = camera.toProjected({0, 0});
    Grid grid{camera.size, corner.x() * radius, corner.y() * radius, radius / camera.pixelsPerUnit, {}};
    grid.from.resize(std::size_t(camera.size.width()) * std::size_t(camera.size.height()));
    std::iota(grid.from.begin(), grid.from.end(), 0);
    return grid;
}

/// EPSG's three Equal Earth systems; GeoTIFF can name these, but has no keys for one with another central
/// meridian.
std::optional<int> equalEarthCode(double meridian)
{
    if (meridian == 0)
        return 8857;
    if (meridian == -90)
        return 8858;
    if (meridian == 150)
        return 8859;
    return {};
}

/// Makes the file name the system by its code. GDAL before 3.7 refuses to, because it can spell Equal Earth
/// out neither in GeoTIFF's keys nor in WKT 1; under another projection's name it writes the code alone,
/// which readers look up.
QByteArray namedByCode(int code, double meridian)
{
    const QByteArray lon = QByteArray::number(meridian, 'g', 12);
    return "PROJCS[\"WGS 84 / Equal Earth\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS "
           "84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],"
           "PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433,"
           "AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4326\"]],PROJECTION[\"Natural_Earth\"],"
           "PARAMETER[\"central_meridian\"," +
           lon +
           "],PARAMETER[\"false_easting\",0],PARAMETER[\"false_northing\",0],UNIT[\"metre\",1,"
           "AUTHORITY[\"EPSG\",\"9001\"]],AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH],"
           "AUTHORITY[\"EPSG\",\"" +
           QByteArray::number(code) + "\"]]";
}

/// On EPSG's ellipsoid, each pixel with what the map (drawn on a sphere) shows at its middle; nothing where
/// PROJ does not know the code.
std::optional<Grid> inEqualEarth(const MapCamera& camera, int code)
{
    OGRSpatialReference plane;
    OGRSpatialReference degrees;
    if (plane.importFromEPSG(code) != OGRERR_NONE || degrees.importFromEPSG(4326) != OGRERR_NONE)
        return {};
    degrees.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    plane.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    const std::unique_ptr<OGRCoordinateTransformation> toDegrees(
        OGRCreateCoordinateTransformation(&plane, &degrees));
    if (!toDegrees)
        return {};
    Grid grid = asDrawn(camera, earthRadius);
    // Equal areas: the plane of the ellipsoid is that of the sphere of the same area, within a few metres.
    std::vector<double> x(std::size_t(grid.size.width()));
    std::vector<double> y(x.size());
    std::vector<int> ok(x.size());
    std::size_t pixel = 0;
    for (int row = 0; row < grid.size.height(); ++row) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = grid.west + (double(i) + 0.5) * grid.step;
            y[i] = grid.north - (row + 0.5) * grid.step;
        }
        toDegrees->Transform(int(x.size()), x.data(), y.data(), nullptr, ok.data());
        for (std::size_t i = 0; i < x.size(); ++i, ++pixel) {
            // The inverse goes on beyond the edge of the world, with longitudes that come round again.
            const bool isWithin = grid.from[pixel] >= 0 && ok[i] != 0 && std::abs(y[i]) <= 90 &&
                                  camera.pointAt(QPointF(double(i) + 0.5, row + 0.5)).has_value();
            grid.from[pixel] = isWithin ? drawnPixel(camera, {x[i], y[i]}) : -1;
        }
    }
    return grid;
}

/// A projection in PROJ's terms. The program projects longitude and latitude on a sphere.
QByteArray projText(const Projection& projection)
{
    const auto number = [](double v) { return QByteArray::number(v, 'g', 12); };
    const GeoPoint centre = projection.centre();
    const char* name = "";
    switch (projection.kind()) {
    case ProjectionKind::EqualEarth:
        name = "eqearth";
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

/// The grid that the map is stored in and the name of its reference system.
std::pair<Grid, QByteArray> placed(const MapCamera& camera)
{
    const Projection& projection = camera.projection;
    if (projection.kind() != ProjectionKind::EqualEarth) {
        const bool mercator = projection.kind() == ProjectionKind::WebMercator;
        return {asDrawn(camera, mercator ? mercatorRadius : earthRadius), projText(projection)};
    }
    if (const auto code = equalEarthCode(projection.centre().lon)) {
        if (auto grid = inEqualEarth(camera, *code))
            return {*std::move(grid), namedByCode(*code, projection.centre().lon)};
    }
    return {inDegrees(camera), "EPSG:4326"};
}

/// What is drawn at every pixel of the grid; invalid at sea.
std::vector<std::uint16_t> regionsOf(const Grid& grid, const std::vector<std::uint16_t>& drawn)
{
    std::vector<std::uint16_t> regions(grid.from.size(), RegionId().index());
    std::transform(grid.from.begin(), grid.from.end(), regions.begin(), [&](std::int32_t from) {
        return from < 0 ? RegionId().index() : drawn[std::size_t(from)];
    });
    return regions;
}

/// One band: a pixel's value is the place of its colour in the legend, counted from the least (class 0 is 0,
/// "too little data" the highest), with a table of the colours and their names.
CPLErr writeClasses(GDALDataset& data, const std::vector<std::uint16_t>& regions,
                    const std::vector<QColor>& drawn, const Legend& legend)
{
    const std::size_t entries = std::min<std::size_t>(legend.entries.size(), nothing);
    std::vector<GByte> valueOf(drawn.size(), nothing);
    for (std::size_t i = 0; i < valueOf.size(); ++i) {
        for (std::size_t e = 0; e < entries; ++e) {
            if (legend.entries[e].colour == drawn[i])
                valueOf[i] = GByte(legend.entries[e].hatched ? entries - 1 : entries - 2 - e);
        }
    }
    std::vector<GByte> pixels(regions.size());
    std::transform(regions.begin(), regions.end(), pixels.begin(),
                   [&](std::uint16_t region) { return region < valueOf.size() ? valueOf[region] : nothing; });
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
    const int width = data.GetRasterXSize();
    const int height = data.GetRasterYSize();
    return band.RasterIO(GF_Write, 0, 0, width, height, pixels.data(), width, height, GDT_Byte, 0, 0,
                         nullptr);
}

/// Four bands, where every value has a colour of its own; the sea is seen through.
CPLErr writeColours(GDALDataset& data, const std::vector<std::uint16_t>& regions,
                    const std::vector<QColor>& drawn)
{
    std::vector<GByte> pixels;
    pixels.reserve(regions.size() * 4);
    for (const std::uint16_t region : regions) {
        if (region >= drawn.size()) {
            pixels.insert(pixels.end(), 4, 0);
            continue;
        }
        const QColor& c = drawn[region];
        pixels.insert(pixels.end(), {GByte(c.red()), GByte(c.green()), GByte(c.blue()), GByte(255)});
    }
    const int width = data.GetRasterXSize();
    const int height = data.GetRasterYSize();
    return data.RasterIO(GF_Write, 0, 0, width, height, pixels.data(), width, height, GDT_Byte, 4, nullptr, 4,
                         width * 4, 1, nullptr);
}

} // namespace

Expected<void> writeGeoTiff(const SnapshotJob& job, const QString& path)
{
    const SnapshotRequest& request = job.request;
    if (double(request.size.width()) * request.size.height() > mostPixels)
        return fail(QCoreApplication::translate("SnapshotTexts", "a GeoTIFF has at most 40 million pixels"));
    const MapStyle style = snapshotStyle(request);

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

    const auto [grid, reference] = placed(drawing.camera);
    const std::vector<std::uint16_t> regions = regionsOf(grid, *frame.regionIndex);
    const std::vector<QColor> drawn = regionColours(job.map->regions(), request, style);
    const bool classed = request.classing.method != ClassMethod::Continuous;
    QStringList options{QStringLiteral("COMPRESS=DEFLATE"), QStringLiteral("TILED=YES")};
    if (!classed)
        options += {QStringLiteral("PHOTOMETRIC=RGB"), QStringLiteral("ALPHA=NON-PREMULTIPLIED"),
                    QStringLiteral("INTERLEAVE=PIXEL")};
    auto file = GdalFile::create("GTiff", path, options, grid.size, classed ? 1 : 4);
    if (!file)
        return tl::unexpected(file.error());
    GDALDataset& data = **file;
    OGRSpatialReference system;
    if (system.SetFromUserInput(reference.constData()) != OGRERR_NONE)
        return file->failure(QStringLiteral("PROJ"));
    data.SetSpatialRef(&system);
    double transform[6] = {grid.west, grid.step, 0, grid.north, 0, -grid.step};
    data.SetGeoTransform(transform);
    data.GetRasterBand(1)->SetDescription(
        job.provenance.object()[QStringLiteral("measure")].toString().toUtf8().constData());
    setTiffTags(data, job.provenance);
    const CPLErr written = classed ? writeClasses(data, regions, drawn,
                                                  makeLegend(job.map->regions(), *request.values,
                                                             request.level, request.measure, style))
                                   : writeColours(data, regions, drawn);
    if (written != CE_None)
        return file->failure(QStringLiteral("GeoTIFF"));
    return file->close();
}

} // namespace outagemap
