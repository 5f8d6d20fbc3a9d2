"""Exact polygon topology: everything works on identical vertices, nothing is fuzzy.

A region is [[outer ring, hole, ...], ...]; rings are closed lists of (lon, lat), outer rings
counter-clockwise and holes clockwise, so that the inside is on the left of every edge and two neighbours
use a common edge in opposite directions.
"""

import math

from shapely.geometry import MultiPolygon, Point, Polygon
from shapely.ops import polylabel

WORLD_LIMITS = ((180.0, 0), (90.0, 1))
# The source is clipped at 179.9 and 89.9 degrees; vertices there belong on the edge of the world.
CLIP_MARGIN = 0.1001
# Twice the clipping distance: a coast at 45 degrees to the antimeridian.
END_TOLERANCE = 0.2


def signed_area(ring):
    """Area in square degrees, positive for counter-clockwise."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def to_world_edge(point):
    """Moves a vertex of the source's clip box onto the edge of the world; others are kept to 1e-7 degrees."""
    values = [round(point[0], 7), round(point[1], 7)]
    for limit, axis in WORLD_LIMITS:
        if abs(values[axis]) >= limit - CLIP_MARGIN:
            values[axis] = math.copysign(limit, values[axis])
    return values[0], values[1]


def _edge_runs(shapes):
    """(axis, limit) -> [[from, to], ...]: the stretches of the world's edge that regions border."""
    pieces = {}
    for polygons in shapes.values():
        for a, b in edges(polygons):
            for limit, axis in WORLD_LIMITS:
                if abs(a[axis]) == limit and a[axis] == b[axis]:
                    pieces.setdefault((axis, a[axis]), []).append(sorted((a[1 - axis], b[1 - axis])))
    runs = {}
    for line, intervals in pieces.items():
        merged = []
        for low, high in sorted(intervals):
            if merged and low <= merged[-1][1]:
                merged[-1][1] = max(high, merged[-1][1])
            else:
                merged.append([low, high])
        runs[line] = merged
    return runs


def tidy_world_edge(shapes):
    """Makes both sides of the antimeridian alike: coasts meet, and in between there is a vertex a degree.

    The source is clipped 0.1 degree short of it, so that a coast reaches the two sides at latitudes which
    differ a little; ends nearer than END_TOLERANCE are moved to their mean.
    """
    runs = _edge_runs(shapes)
    ends = {line: sorted({end for run in intervals for end in run}) for line, intervals in runs.items()}
    moved = {}
    west, east = (0, -180.0), (0, 180.0)
    pairs = sorted((abs(a - b), a, b) for a in ends.get(west, ()) for b in ends.get(east, ()))
    for distance, a, b in pairs:
        if distance < END_TOLERANCE and (west, a) not in moved and (east, b) not in moved:
            moved[west, a] = moved[east, b] = round((a + b) / 2, 7)
    corners = {line: set(values) for line, values in ends.items()}

    def along(point):
        for limit, axis in WORLD_LIMITS:
            if abs(point[axis]) == limit:
                return axis, point[axis]
        return None

    def place(line, value):
        return (line[1], value) if line[0] == 0 else (value, line[1])

    for fid, polygons in shapes.items():
        if not any(along(point) for polygon in polygons for point in polygon[0]):
            continue
        result = []
        for polygon in polygons:
            rings = []
            for ring in polygon:
                points = []
                for point in ring:
                    line = along(point)
                    if line is None:
                        points.append(point)
                        continue
                    # A corner of the world lies on two lines and stays.
                    if abs(point[0]) == 180 and abs(point[1]) == 90:
                        points.append(point)
                    elif point[1 - line[0]] in corners.get(line, ()):
                        points.append(place(line, moved.get((line, point[1 - line[0]]), point[1 - line[0]])))
                    elif not any(low < point[1 - line[0]] < high for low, high in runs.get(line, ())):
                        points.append(point)
                rings.append(_with_degrees(points))
            result.append(rings)
        shapes[fid] = normalise(result)


def _with_degrees(points):
    """Adds a vertex at every whole degree of an edge that runs along the world's edge."""
    if points and points[0] != points[-1]:
        points = points + points[:1]
    result = points[:1]
    for a, b in zip(points, points[1:]):
        for limit, axis in WORLD_LIMITS:
            if abs(a[axis]) == limit and a[axis] == b[axis]:
                low, high = sorted((a[1 - axis], b[1 - axis]))
                steps = [float(v) for v in range(math.floor(low) + 1, math.ceil(high))]
                for value in steps if a[1 - axis] < b[1 - axis] else reversed(steps):
                    result.append((a[0], value) if axis == 0 else (value, a[1]))
        result.append(b)
    return result


def normalise(polygons):
    """Orients rings, drops repeated vertices and rings without area."""
    result = []
    for polygon in polygons:
        rings = []
        for index, ring in enumerate(polygon):
            clean = [ring[0]]
            for point in ring[1:]:
                if point != clean[-1]:
                    clean.append(point)
            if len(clean) < 4 or signed_area(clean) == 0:
                if index == 0:
                    break
                continue
            if (signed_area(clean) > 0) != (index == 0):
                clean.reverse()
            rings.append(clean)
        if rings:
            result.append(rings)
    return result


def edges(polygons):
    for polygon in polygons:
        for ring in polygon:
            yield from zip(ring, ring[1:])


def _turn(back, out):
    """Clockwise angle from direction `back` to direction `out`, in (0, 2 pi]."""
    angle = (math.atan2(back[1], back[0]) - math.atan2(out[1], out[0])) % (2 * math.pi)
    return angle or 2 * math.pi


def _trace(outgoing):
    """Closes directed edges to rings; a ring that meets itself at a vertex is split there."""
    rings = []
    while outgoing:
        start = next(iter(outgoing))
        path = [start]
        place = {start: 0}
        while True:
            here = path[-1]
            choices = outgoing[here]
            if len(choices) == 1 or len(path) < 2:
                chosen = choices[0]
            else:
                back = (path[-2][0] - here[0], path[-2][1] - here[1])
                chosen = min(choices, key=lambda p: _turn(back, (p[0] - here[0], p[1] - here[1])))
            choices.remove(chosen)
            if not choices:
                del outgoing[here]
            if chosen in place:
                first = place[chosen]
                rings.append(path[first:] + [chosen])
                for point in path[first + 1:]:
                    del place[point]
                del path[first + 1:]
                if chosen == start:
                    break
            else:
                place[chosen] = len(path)
                path.append(chosen)
    return rings


def assemble(rings):
    """Sorts rings into polygons: each hole goes to the smallest outer ring around it."""
    outers = sorted(([ring] for ring in rings if signed_area(ring) > 0), key=lambda p: signed_area(p[0]))
    shapes = [Polygon(polygon[0]) for polygon in outers]
    for hole in sorted(ring for ring in rings if signed_area(ring) < 0):
        inside = Polygon(hole).representative_point()
        for polygon, shape in zip(outers, shapes):
            if shape.contains(inside):
                polygon.append(hole)
                break
        else:
            raise ValueError(f"hole without outer ring at {hole[0]}")
    return sorted(outers, key=lambda p: -signed_area(p[0]))


def dissolve(regions):
    """The exact union of regions that do not overlap: common edges vanish, all other vertices stay."""
    remaining = set()
    for polygons in regions:
        for a, b in edges(polygons):
            if (b, a) in remaining:
                remaining.remove((b, a))
            elif (a, b) in remaining:
                raise ValueError(f"overlap along {a} {b}")
            else:
                remaining.add((a, b))
    outgoing = {}
    for a, b in sorted(remaining):
        outgoing.setdefault(a, []).append(b)
    return assemble(_trace(outgoing))


def holes_of(regions):
    """Rings (counter-clockwise) of the places that the union of the regions leaves open inside."""
    return [ring[::-1] for polygon in dissolve(regions) for ring in polygon[1:]]


def crossing_edges(polygons, latitude):
    """Both directions of every edge that crosses the parallel."""
    crossing = {edge for edge in edges(polygons) if (edge[0][1] - latitude) * (edge[1][1] - latitude) < 0}
    return crossing | {(b, a) for a, b in crossing}


def insert_parallel(polygons, latitude, crossing):
    """Adds a vertex where one of the `crossing` edges meets the parallel; the same for both directions."""
    result = []
    for polygon in polygons:
        rings = []
        for ring in polygon:
            points = [ring[0]]
            for a, b in zip(ring, ring[1:]):
                if (a, b) in crossing:
                    low, high = min(a, b), max(a, b)
                    share = (latitude - low[1]) / (high[1] - low[1])
                    points.append((round(low[0] + share * (high[0] - low[0]), 7), latitude))
                points.append(b)
            rings.append(points)
        result.append(rings)
    return result


def clip_parallel(polygons, latitude, north):
    """The part north or south of a parallel, whose crossings are vertices already."""
    box = [(-180, latitude), (180, latitude), (180, 90 if north else -90), (-180, 90 if north else -90)]
    part = to_shape(polygons).intersection(Polygon(box))
    parts = [p for p in getattr(part, "geoms", [part]) if p.geom_type == "Polygon" and not p.is_empty]
    return normalise([[list(p.exterior.coords)] + [list(r.coords) for r in p.interiors] for p in parts])


def to_shape(polygons):
    return MultiPolygon([Polygon(p[0], p[1:]) for p in polygons])


def area_km2(polygons):
    """Area on the authalic sphere (R = 6371.0072 km), edges taken as straight in lon, sin(lat)."""
    total = 0.0
    for a, b in edges(polygons):
        total += math.radians(b[0] - a[0]) * (math.sin(math.radians(a[1])) + math.sin(math.radians(b[1]))) / 2
    return -total * 6371.0072 ** 2


def label_point(polygons):
    """The pole of inaccessibility of the largest part, to a fiftieth of the part's smaller side."""
    largest = max(polygons, key=lambda polygon: area_km2([polygon]))
    # Longitudes are squeezed to true proportion at the part's mean latitude first.
    south, north = min(p[1] for p in largest[0]), max(p[1] for p in largest[0])
    squeeze = max(math.cos(math.radians((south + north) / 2)), 0.05)
    shape = Polygon([(x * squeeze, y) for x, y in largest[0]],
                    [[(x * squeeze, y) for x, y in ring] for ring in largest[1:]])
    west, low, east, high = shape.bounds
    point = polylabel(shape, max(min(east - west, high - low) / 50, 1e-7))
    result = Point(round(point.x / squeeze, 6), round(point.y, 6))
    if not Polygon(largest[0], largest[1:]).contains(result):
        result = Polygon(largest[0], largest[1:]).representative_point()
    return result.x, result.y
