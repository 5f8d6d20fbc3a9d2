"""Lakes from the GSHHG data base, as far as they lie inside the regions."""

from collections import namedtuple

from shapely.geometry import LineString, Polygon
from shapely.ops import linemerge
from shapely.strtree import STRtree

from mapbuild import rules, sources, topology

# polygon: [shore, islands...], closed rings of (lon, lat).
Lake = namedtuple("Lake", "area_km2 polygon")

# GSHHG's levels of shore lines.
LAKE, ISLAND_IN_LAKE = 2, 3


def _closed_rings(level, smallest_km2):
    """The shore lines of a level, whose pieces GSHHG keeps by tiles of its grid, joined to rings."""
    merged = linemerge([LineString(line) for line in sources.read_shores(level, smallest_km2) if len(line) > 1])
    lines = list(getattr(merged, "geoms", [merged]))
    if not all(line.is_closed for line in lines):
        raise ValueError("a shore line is not closed")
    simple = (line.simplify(rules.LAKE_TOLERANCE) for line in lines)
    return [[(round(x, 5), round(y, 5)) for x, y in line.coords] for line in simple if len(line.coords) > 3]


def build_lakes(countries):
    """Rows of Lake, the largest first. What the regions leave open themselves (the Caspian Sea) is left out."""
    land = [Polygon(polygon[0], polygon[1:]) for country in countries for polygon in country.polygons]
    tree = STRtree(land)
    position = {id(shape): index for index, shape in enumerate(land)}
    shores = [Polygon(ring) for ring in _closed_rings(LAKE, rules.SMALLEST_LAKE_KM2)]
    islands = [Polygon(ring) for ring in _closed_rings(ISLAND_IN_LAKE, rules.SMALLEST_ISLAND_KM2)]
    rows = []
    for shore in shores:
        if not shore.is_valid:
            shore = max(getattr(shore.buffer(0), "geoms", [shore.buffer(0)]), key=lambda part: part.area)
        # Shapely 1.8 hands back the shapes themselves, 2 their positions.
        near = [land[position.get(id(found), found)] for found in tree.query(shore)]
        on_land = sum(shape.buffer(0).intersection(shore).area for shape in near)
        if on_land < rules.LAKE_ON_LAND * shore.area:
            continue
        rings = [list(shore.exterior.coords)]
        rings += [list(island.exterior.coords) for island in islands if shore.contains(island)]
        polygon = topology.normalise([rings])[0]
        rows.append(Lake(round(topology.area_km2([polygon]), 1), polygon))
    return sorted(rows, key=lambda lake: (-lake.area_km2, lake.polygon[0][0]))
