"""Which region each place of GeoNames belongs to, and what follows from it: cities and time zones."""

import json
import math
import os
import subprocess
from collections import namedtuple

from shapely.geometry import Point
from shapely.prepared import prep

from mapbuild import codes, rules, sources, topology

# Parts of places that are counted already, and places that are no more.
NOT_COUNTED = {"PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH"}
CAPITAL, SEAT = "PPLC", "PPLA"

# A drawn city. number: GeoNames' number, which the names in other languages refer to.
City = namedtuple("City", "number name region population capital seat lon lat")


def leaf_regions(countries, subdivisions):
    """Subdivisions, and the countries that have none: every place belongs to one of them."""
    divided = {region.parent for region in subdivisions}
    return [*subdivisions, *(country for country in countries if country.code not in divided)]


def regions_of_places(leaves, places):
    """Per place the code of the region of its own country that it lies in or, off a simplified coast or border,
    is nearest to; None where the map has no such country."""
    by_country = {}
    for region in leaves:
        shape = topology.to_shape(region.polygons)
        by_country.setdefault(region.parent or region.code, []).append(
            (region.code, shape, prep(shape), shape.bounds))
    result = []
    for place in places:
        rows = by_country.get(place.country, ())
        point = Point(place.lon, place.lat)
        for code, _, prepared, (west, south, east, north) in rows:
            if west <= place.lon <= east and south <= place.lat <= north and prepared.contains(point):
                result.append(code)
                break
        else:
            result.append(min(((shape.distance(point), code) for code, shape, _, _ in rows),
                              default=(0, None))[1])
    return result


def cities(places, region_of):
    """Places worth drawing: large ones, capitals and seats of first-level subdivisions."""
    rows = [City(place.number, place.name, region, place.population, int(place.feature == CAPITAL),
                 int(place.feature in (CAPITAL, SEAT)), place.lon, place.lat)
            for place, region in zip(places, region_of)
            if region and place.feature not in NOT_COUNTED
            and (place.population >= rules.SMALLEST_CITY or place.feature in (CAPITAL, SEAT))]
    return sorted(rows, key=lambda city: (-city.population, city.number))


def city_names(drawn, packages):
    """(GeoNames number, language, name): CLDR names the cities that time zones are called after."""
    zones = sources.zone_countries()
    largest = {}
    for city in drawn:
        country = city.region.split("-")[0]
        for key in codes.keys(city.name):
            largest.setdefault((country, key), city.number)
    english = sources.exemplar_cities(packages, "en")
    for language in sources.LANGUAGES[1:]:
        done = set()
        for zone, name in sorted(sources.exemplar_cities(packages, language).items()):
            if zone not in zones:
                continue
            plain = english.get(zone, zone.rsplit("/", 1)[-1].replace("_", " "))
            for country in zones[zone]:
                number = next((largest[country, key] for key in sorted(codes.keys(plain), key=lambda k: (-len(k), k))
                               if (country, key) in largest), None)
                if number and number not in done and name != plain:
                    done.add(number)
                    yield number, language, name


def _zones_of_points(points, packages):
    """The time zone of each (lon, lat), from npm's tz-lookup."""
    script = ("const z = require(process.argv[1]); const p = JSON.parse(require('fs').readFileSync(0));"
              "console.log(JSON.stringify(p.map(([lon, lat]) => z(lat, lon))))")
    path = os.path.join(packages, "@photostructure", "tz-lookup")
    found = subprocess.run(["node", "-e", script, os.path.abspath(path)], input=json.dumps(points),
                           capture_output=True, text=True, check=True)
    return json.loads(found.stdout)


def time_zones(leaves, places, region_of, labels, packages):
    """region code -> IANA zone in which most of its people live, for the leaves and for all countries.

    A place's zone is that of tz-lookup if the tz database lists it for the place's country, else the country's
    nearest zone there. A region without places has the zone of its label point."""
    listed = sources.zones_of_countries()
    country_of = {region.code: region.parent or region.code for region in leaves}
    votes = {region.code: {} for region in leaves}
    points = [(place.lon, place.lat) for place in places]
    labelled = [labels[region.code] for region in leaves]
    zones = _zones_of_points([*points, *labelled], packages)

    def zone_for(country, point, zone):
        choices = listed.get(country, {})
        if zone in choices or not choices:
            return zone
        return min((_squared_distance(point, where), name) for name, where in choices.items())[1]

    def add(code, zone, people):
        for region in {code, country_of[code]}:
            row = votes.setdefault(region, {})
            row[zone] = row.get(zone, 0) + people

    for place, code, point, zone in zip(places, region_of, points, zones):
        if code and place.feature not in NOT_COUNTED:
            add(code, zone_for(place.country, point, zone), place.population + 1)
    for region, point, zone in zip(leaves, labelled, zones[len(points):]):
        # Less than any place, more than nothing.
        add(region.code, zone_for(country_of[region.code], point, zone), 0.001)
    return {code: max(row, key=lambda zone: (row[zone], zone)) for code, row in votes.items() if row}


def _squared_distance(a, b):
    east = ((a[0] - b[0] + 180) % 360 - 180) * math.cos(math.radians(a[1]))
    return east * east + (a[1] - b[1]) ** 2
