"""Reads a finished world.gpkg back, for the checks."""

from collections import namedtuple

from osgeo import gdal, ogr

gdal.UseExceptions()

Region = namedtuple("Region", "code parent name population label disputed polygons")
REGION_FIELDS = ["code", "parent", "name", "population", "label_lon", "label_lat"]
# table -> (geometry type, fields)
SCHEMA = {
    "country": ("Multi Polygon", [*REGION_FIELDS, "disputed"]),
    "subdivision": ("Multi Polygon", [*REGION_FIELDS, "disputed"]),
    "border_disputed": ("Multi Line String", ["name", "left", "right"]),
    "area": ("None", REGION_FIELDS),
    "name": ("None", ["code", "lang", "name"]),
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
                               (row["label_lon"], row["label_lat"]), row.get("disputed", 0),
                               _rings(shape) if shape else []))
        return rows

    def rows(self, table):
        layer = self._data.GetLayerByName(table)
        return [tuple(feature.items().values()) for feature in layer]
