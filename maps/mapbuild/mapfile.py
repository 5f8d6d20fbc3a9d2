"""Reads a finished world.gpkg back, for the checks."""

from collections import namedtuple

from osgeo import gdal, ogr
from shapely.geometry import Polygon

gdal.UseExceptions()

Region = namedtuple("Region", "code parent name population label disputed time_zone polygons")
City = namedtuple("City", "number name region population capital seat point")
REGION_FIELDS = ["code", "parent", "name", "population", "label_lon", "label_lat"]
# table -> (geometry type, fields)
SCHEMA = {
    "country": ("Multi Polygon", [*REGION_FIELDS, "disputed", "time_zone"]),
    "subdivision": ("Multi Polygon", [*REGION_FIELDS, "disputed", "time_zone"]),
    "border_disputed": ("Multi Line String", ["name", "left", "right"]),
    "city": ("Point", ["name", "region", "population", "capital", "seat"]),
    "lake": ("Polygon", ["area_km2"]),
    "area": ("None", REGION_FIELDS),
    "name": ("None", ["code", "lang", "name"]),
    "city_name": ("None", ["city", "lang", "name"]),
    "region_note": ("None", ["code", "note"]),
    "metadata": ("None", ["key", "value"]),
}


def _rings(geometry):
    return [[[point[:2] for point in ring.GetPoints()] for ring in polygon] for polygon in geometry]


class MapFile:
    def __init__(self, path):
        # As the program opens it: tables that are not registered in gpkg_contents are not seen.
        self._data = gdal.OpenEx(path, gdal.OF_VECTOR, open_options=["NOLOCK=YES", "LIST_ALL_TABLES=NO"])

    def schema(self):
        """table -> (geometry type, fields), as found."""
        result = {}
        for index in range(self._data.GetLayerCount()):
            layer = self._data.GetLayer(index)
            definition = layer.GetLayerDefn()
            fields = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
            result[layer.GetName()] = (ogr.GeometryTypeToName(layer.GetGeomType()), fields)
        return result

    def spatial_reference(self, table):
        return self._data.GetLayerByName(table).GetSpatialRef().GetAuthorityCode(None)

    def regions(self, table):
        rows = []
        for feature in self._data.GetLayerByName(table):
            row = feature.items()
            shape = feature.GetGeometryRef()
            rows.append(Region(row["code"], row["parent"], row["name"], row["population"],
                               (row["label_lon"], row["label_lat"]), row.get("disputed", 0), row.get("time_zone", ""),
                               _rings(shape) if shape else []))
        return rows

    def cities(self):
        return [City(feature.GetFID(), *feature.items().values(), feature.GetGeometryRef().GetPoint_2D())
                for feature in self._data.GetLayerByName("city")]

    def lakes(self):
        """[(area in km2, shape)]"""
        result = []
        for feature in self._data.GetLayerByName("lake"):
            rings = [ring.GetPoints() for ring in feature.GetGeometryRef()]
            result.append((feature["area_km2"], Polygon(rings[0], rings[1:])))
        return result

    def rows(self, table):
        layer = self._data.GetLayerByName(table)
        return [tuple(feature.items().values()) for feature in layer]
