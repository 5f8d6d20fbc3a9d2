"""The UN M.49 areas above the countries, as CLDR has them."""

import math
from collections import namedtuple

from mapbuild import rules

Area = namedtuple("Area", "code parent label population")


def area_tree(containment, countries):
    """(area -> parent area, country -> area), both strict trees below 001."""
    areas = {"001": ""}
    country_parent = {}
    queue = ["001"]
    while queue:
        area = queue.pop(0)
        for code in containment[area]:
            if code.isdigit():
                areas[code] = area
                queue.append(code)
            elif code in countries:
                country_parent[code] = area
    country_parent.update(rules.AREA_OF_COUNTRY)
    missing = sorted(set(countries) - set(country_parent))
    if missing:
        raise ValueError(f"countries without an area: {missing}")
    used = set(country_parent.values())
    while True:
        parents = {areas[area] for area in used} - {""}
        if parents <= used:
            break
        used |= parents
    return {area: parent for area, parent in areas.items() if area in used}, country_parent


def _vector(point):
    lon, lat = math.radians(point[0]), math.radians(point[1])
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


def _most_central(inside, labels, people):
    """The country nearest to the centre of population of the countries `inside`."""
    centre = [0.0, 0.0, 0.0]
    for country in inside:
        for axis, value in enumerate(_vector(labels[country])):
            centre[axis] += value * people[country]
    return max(inside, key=lambda c: (sum(a * b for a, b in zip(_vector(labels[c]), centre)), c))


def build_areas(areas, country_parent, labels, people):
    """Rows of Area; an area's label is that of the country nearest to its centre of population."""
    members = {area: [] for area in areas}
    for country, area in sorted(country_parent.items()):
        while area:
            members[area].append(country)
            area = areas[area]
    rows = []
    for area, inside in members.items():
        nearest = _most_central(inside, labels, people)
        rows.append(Area(area, areas[area], labels[nearest], sum(people[country] for country in inside)))
    return sorted(rows)
