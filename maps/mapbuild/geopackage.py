"""Writes world.gpkg; the same input gives the same bytes."""

import itertools
import os

from osgeo import gdal, ogr, osr

gdal.UseExceptions()

TEXT, NUMBER, WHOLE, LARGE = ogr.OFTString, ogr.OFTReal, ogr.OFTInteger, ogr.OFTInteger64
REGION = (("code", TEXT), ("parent", TEXT), ("name", TEXT), ("population", LARGE), ("label_lon", NUMBER),
          ("label_lat", NUMBER))


def point(lon, lat):
    result = ogr.Geometry(ogr.wkbPoint)
    result.AddPoint_2D(lon, lat)
    return result


def polygon(rings):
    result = ogr.Geometry(ogr.wkbPolygon)
    for points in rings:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for lon, lat in points:
            ring.AddPoint_2D(lon, lat)
        result.AddGeometry(ring)
    return result


def multipolygon(polygons):
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    for rings in polygons:
        result.AddGeometry(polygon(rings))
    return result


class Writer:
    """One GeoPackage; close() finishes it."""

    def __init__(self, path, date):
        # GDAL stamps tables with the time of writing; a fixed date keeps the file reproducible.
        gdal.SetConfigOption("OGR_CURRENT_DATE", date + "T00:00:00.000Z")
        if os.path.exists(path):
            os.remove(path)
        self._path = path
        self._data = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown, ["ADD_GPKG_OGR_CONTENTS=NO"])
        self._srs = osr.SpatialReference()
        self._srs.ImportFromEPSG(4326)
        self._srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)

    def table(self, name, fields, rows, geometry=ogr.wkbNone, numbers=None):
        """rows: tuples of the fields, with the geometry last unless the table has none; numbers: their ids."""
        spatial = geometry != ogr.wkbNone
        options = ["SPATIAL_INDEX=NO", "GEOMETRY_NAME=geom"] if spatial else []
        layer = self._data.CreateLayer(name, self._srs if spatial else None, geometry, options)
        for field, kind in fields:
            layer.CreateField(ogr.FieldDefn(field, kind))
        self._data.StartTransaction()
        for number, row in zip(numbers or itertools.repeat(ogr.NullFID), rows):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetFID(number)
            for index, value in enumerate(row[:len(fields)]):
                feature.SetField(index, value)
            if spatial:
                feature.SetGeometry(row[-1])
            layer.CreateFeature(feature)
        self._data.CommitTransaction()

    def close(self):
        self._data.ExecuteSQL("VACUUM")
        self._data = None
