"""Inhabited islands that the source's generalisation has lost, so that places on them are found."""

import math

from shapely.affinity import scale
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import linemerge
from shapely.strtree import STRtree

from mapbuild import regions, rules, sources, topology

KM_PER_DEGREE = 111.195
# GSHHG's level of coasts.
COAST = 1
# Degrees; a search this wide around a place finds everything within OFF_COAST_KM up to latitude 75.
WIDE = 0.8


class _Shapes:
    """Shapes found by what is near a point."""

    def __init__(self, shapes):
        self._shapes = shapes
        self._tree = STRtree(shapes)
        self._position = {id(shape): index for index, shape in enumerate(shapes)}

    def near(self, shape):
        # Shapely 1.8 hands back the shapes themselves, 2 their positions.
        return [self._shapes[self._position.get(id(found), found)] for found in self._tree.query(shape)]

    def within_km(self, point, km):
        """(distance in km, shape) of those that near, the nearest first."""
        squeeze = math.cos(math.radians(point.y))
        here = Point(point.x * squeeze, point.y)
        found = ((scale(shape, squeeze, 1, origin=(0, 0)).distance(here) * KM_PER_DEGREE, shape)
                 for shape in self.near(point.buffer(WIDE)))
        return sorted(((distance, shape) for distance, shape in found if distance <= km),
                      key=lambda item: (item[0], item[1].wkt))


def _coasts():
    pieces = [LineString(line) for line in sources.read_shores(COAST, 0) if len(line) > 1]
    lines = [line for line in linemerge(pieces).geoms if line.is_closed and len(line.coords) > 3]
    rings = ([(round(x, 7), round(y, 7)) for x, y in line.coords] for line in lines
             if line.length < rules.LONGEST_ISLAND_COAST)
    return _Shapes([shape for shape in map(Polygon, rings) if shape.is_valid and shape.area > 0])


def _octagon(point):
    """An islet of a kilometre around a place of which GSHHG has no outline either."""
    high = rules.ISLET_KM / KM_PER_DEGREE
    wide = high / math.cos(math.radians(point.y))
    turns = [math.pi / 4 * step for step in range(8)]
    corners = [(round(point.x + wide * math.cos(a), 7), round(point.y + high * math.sin(a), 7)) for a in turns]
    return Polygon(corners)


class _Owners:
    """Which region an island belongs to: the nearest of those whose places have the same GeoNames code."""

    def __init__(self, leaves, places, region_of):
        votes = {}
        for place, region in zip(places, region_of):
            row = votes.setdefault(region, {})
            row[place.country, place.admin] = row.get((place.country, place.admin), 0) + 1
        self._shapes = {}
        for region in leaves:
            row = votes.get(region.code)
            if row:
                key = max(row, key=lambda code: (row[code], code))
                self._shapes.setdefault(key, []).append((region.code, topology.to_shape(region.polygons)))

    def owner(self, place, nearest):
        point = Point(place.lon, place.lat)
        known = [(shape.distance(point), code) for code, shape in self._shapes.get((place.country, place.admin), ())]
        return min(known)[1] if known else nearest


def missing_islands(leaves, places, region_of):
    """[(region code, ring)] for the places more than OFF_COAST_KM off all land of the map."""
    land = _Shapes([Polygon(polygon[0], polygon[1:]) for region in leaves for polygon in region.polygons])
    lost = []
    for place, region in zip(places, region_of):
        point = Point(place.lon, place.lat)
        if region and place.number not in rules.NOBODYS_PLACES and not any(
                shape.contains(point) for shape in land.near(point)):
            if not land.within_km(point, rules.OFF_COAST_KM):
                lost.append((place, region, point))
    if not lost:
        return []
    coasts, owners = _coasts(), _Owners(leaves, places, region_of)
    rings = {}
    for place, region, point in lost:
        found = [shape for _, shape in coasts.within_km(point, rules.ISLAND_NEAR_KM)
                 if not any(other.intersects(shape) for other in land.near(shape))]
        shape = found[0] if found else _octagon(point)
        ring = topology.normalise([[list(shape.exterior.coords)]])[0][0]
        given = rules.SUBDIVISION_OF_CODE.get((place.country, place.admin))
        rings.setdefault(tuple(ring), given or owners.owner(place, region))
    return [(region, list(ring)) for ring, region in sorted(rings.items())]


def add_islands(countries, subdivisions, islands):
    """Gives every island to its region and to the country of that; makes the region where there is none."""
    by_code = {region.code: region for region in [*countries, *subdivisions]}
    for code, ring in islands:
        if code not in by_code:
            by_code[code] = regions.Region(code, code.split("-")[0], "", 1.0, [])
            subdivisions.append(by_code[code])
        by_code[code].polygons.append([ring])
        if by_code[code].parent:
            by_code[by_code[code].parent].polygons.append([list(ring)])
    subdivisions.sort(key=lambda region: region.code)
