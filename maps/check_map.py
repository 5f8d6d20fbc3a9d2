#!/usr/bin/python3
"""Checks world.gpkg against everything that README.md promises; prints what it found, exits 1 on a fault.

usage: check_map.py MAP [RECORDING.csv...]
  RECORDING  recordings with columns iso, name_1, lat, lon (states by name, ISO 3166-1 alpha-3 countries): at
             least 97 % of their rows must fall into the state that they name
"""

import csv
import os
import sys

from shapely.geometry import Point
from shapely.strtree import STRtree

from mapbuild import codes, mapfile, places_by_name, sources, topology

LARGEST_FILE = 15_000_000
LEAST_MATCHED = 0.97
# Square degrees; what rounding leaves where edges meet.
NEGLIGIBLE_AREA = 1e-11
SMALLEST_LAKE_KM2 = 5.0
# Coasts are simplified: a place off the coast counts for the region within this distance.
OFF_COAST_KM = 25.0
KM_PER_DEGREE = 111.2
RECORDED_COUNTRIES = {"IRN": "IR", "VEN": "VE"}
# The tz database has no zone for Kosovo and uninhabited islands.
ALSO_ZONES = {"Europe/Belgrade", "Indian/Kerguelen", "Atlantic/South_Georgia", "Etc/GMT", "Etc/GMT-5"}
# ISO 3166-1 codes of states in the UN of 193 members: all but territories.
MEMBERS_OF_UN = set("""
    AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM
    CG CR CI HR CU CY CZ KP CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU
    IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN
    ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA KR MD RO RU RW KN LC VC WS SM ST SA SN
    RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN
    YE ZM ZW""".split())
# (lon, lat) -> country, subdivision
KNOWN_PLACES = {
    "Singapore": (103.85, 1.29, "SG", None), "Jakarta": (106.83, -6.18, "ID", "ID-JK"),
    "Hong Kong": (114.17, 22.32, "HK", None), "Vatican City": (12.4534, 41.9033, "VA", None),
    "Rome": (12.48, 41.89, "IT", "IT-RM"), "Monaco": (7.42, 43.735, "MC", None),
    "Batam": (104.03, 1.10, "ID", "ID-KR"), "Simferopol": (34.10, 44.95, "UA", "UA-43"),
    "Laayoune": (-13.2, 27.15, "EH", None), "Taipei": (121.54, 25.04, "TW", "TW-TPE"),
    "Cayenne": (-52.32, 4.92, "GF", None), "Longyearbyen": (15.6, 78.2, "SJ", None),
    "Kralendijk": (-68.25, 12.15, "BQ", "BQ-BO"), "Tehran": (51.42, 35.70, "IR", "IR-23"),
    "Caracas": (-66.90, 10.49, "VE", "VE-A"), "Casablanca": (-7.6, 33.57, "MA", None),
    "London": (-0.12, 51.50, "GB", None), "Paris": (2.35, 48.857, "FR", "FR-75C"),
    "Prishtina": (21.16, 42.66, "XK", None), "Macao": (113.56, 22.16, "MO", None),
}


class Checks:
    def __init__(self):
        self.faults = 0

    def expect(self, what, wrong):
        """`wrong`: list of what does not fit, empty if all does."""
        self.faults += bool(wrong)
        print(f"{'FAULT' if wrong else 'ok':5} {what}" + (f": {len(wrong)}, e.g. {wrong[:5]}" if wrong else ""))


def check_tables(checks, path, data):
    found = data.schema()
    checks.expect("tables and columns", [name for name in {**found, **mapfile.SCHEMA}
                                         if found.get(name) != mapfile.SCHEMA.get(name)])
    checks.expect("reference system is EPSG:4326", [name for name, (kind, _) in mapfile.SCHEMA.items()
                                                    if kind != "None" and data.spatial_reference(name) != "4326"])
    size = os.path.getsize(path)
    checks.expect(f"size {size / 1e6:.2f} MB", [size] if size >= LARGEST_FILE else [])
    checks.expect("metadata", sorted({"credit", "version", "schema_version"}
                                     - {key for key, _ in data.rows("metadata")}))


def check_tree(checks, areas, countries, subdivisions, names, notes):
    every = [*areas, *countries, *subdivisions]
    seen = set()
    checks.expect("codes are unique", [r.code for r in every if not r.code or r.code in seen or seen.add(r.code)])
    area_codes = {area.code for area in areas}
    country_codes = {country.code for country in countries}
    parents = {area.code: area.parent for area in areas}
    wrong = [area.code for area in areas if (area.parent == "") != (area.code == "001")]
    wrong += [area.code for area in areas if area.parent and area.parent not in area_codes]
    for area in areas:
        code, steps = area.code, 0
        while parents.get(code) and steps < 10:
            code, steps = parents[code], steps + 1
        wrong += [area.code] if code != "001" else []
    wrong += [country.code for country in countries if country.parent not in area_codes]
    wrong += [region.code for region in subdivisions if region.parent not in country_codes]
    wrong += [region.code for region in subdivisions if not region.code.startswith(region.parent + "-")]
    checks.expect("the regions form one tree", wrong)
    children = {}
    for region in subdivisions:
        children[region.parent] = children.get(region.parent, 0) + 1
    checks.expect("no country has a single subdivision", [code for code, count in children.items() if count == 1])
    official = set(sources.read_iso_countries()) | {"XK"}
    checks.expect("every ISO 3166-1 code has a shape or a note", sorted(official - country_codes - set(notes)))
    checks.expect("no country outside ISO 3166-1 but XK", sorted(country_codes - official))
    people = {region.code: region.population for region in every}
    total = {}
    for region in every:
        total[region.parent] = total.get(region.parent, 0) + region.population
    checks.expect("populations add up", [code for code, count in people.items()
                                         if total.get(code, count) != count])
    checks.expect("world population is 7.5 to 9 thousand million",
                  [] if 7.5e9 < people["001"] < 9e9 else [people["001"]])
    english = {code for code, language, _ in names if language == "en"}
    checks.expect("English names are complete", [r.code for r in every if r.code not in english or not r.name])
    checks.expect("names belong to regions", [row for row in names if row[0] not in people])
    in_subdivisions = sum(region.population for region in subdivisions)
    own = sum(region.population for region in subdivisions if codes.is_own(region.code))
    share = 1 - own / in_subdivisions
    checks.expect(f"{100 * share:.2f} % of the people in subdivisions have an ISO 3166-2 code",
                  [] if share >= LEAST_MATCHED else [share])


def check_shapes(checks, countries, subdivisions):
    members = {}
    for region in subdivisions:
        members.setdefault(region.parent, []).append(region.polygons)
    leaves = [*subdivisions, *(country for country in countries if country.code not in members)]
    shapes = [topology.to_shape(region.polygons) for region in leaves]
    checks.expect("shapes are valid", [r.code for r, s in zip(leaves, shapes) if not s.is_valid])
    owner, twice = {}, []
    for region in leaves:
        for edge in topology.edges(region.polygons):
            twice += [(owner[edge], region.code)] if edge in owner else []
            owner[edge] = region.code
    checks.expect("no edge is used twice in one direction", twice)
    index = {id(shape): position for position, shape in enumerate(shapes)}
    tree = STRtree(shapes)
    overlaps = []
    for position, shape in enumerate(shapes):
        for found in tree.query(shape):
            # Shapely 1.8 hands back the shapes themselves, 2 their positions.
            other = index.get(id(found), found)
            if other > position and shape.intersection(shapes[other]).area > NEGLIGIBLE_AREA:
                overlaps.append((leaves[position].code, leaves[other].code))
    checks.expect("regions do not overlap", overlaps)
    union = topology.dissolve(region.polygons for region in leaves)
    gaps = [ring[0] for polygon in union for ring in polygon[1:]
            if topology.area_km2([[ring[::-1]]]) < SMALLEST_LAKE_KM2]
    checks.expect("no gaps between regions", gaps)
    wrong = []
    for country in countries:
        if country.code in members:
            outline = set()
            for polygons in members[country.code]:
                for a, b in topology.edges(polygons):
                    if (b, a) in outline:
                        outline.remove((b, a))
                    else:
                        outline.add((a, b))
            wrong += [country.code] if outline != set(topology.edges(country.polygons)) else []
    checks.expect("countries are the exact union of their subdivisions", wrong)
    checks.expect("label points lie inside", [region.code for region in [*countries, *subdivisions]
                                              if not topology.to_shape(region.polygons).contains(Point(region.label))])
    sides = {side: sorted({point[1] for edge in owner for point in edge if point[0] == side})
             for side in (-180.0, 180.0)}
    runs = {side: {tuple(sorted((a[1], b[1]))) for a, b in owner if a[0] == b[0] == side} for side in sides}
    both = runs[-180.0] & runs[180.0]
    length = {side: sum(high - low for low, high in runs[side]) for side in runs}
    common = sum(high - low for low, high in both)
    checks.expect(f"land meets at the antimeridian: {common:.1f} of {length[-180.0]:.1f} and "
                  f"{length[180.0]:.1f} degrees",
                  [] if common > 0.95 * max(length.values()) else [common])
    return leaves, shapes


def check_cities(checks, data, leaves, shapes):
    cities, lakes = data.cities(), data.lakes()
    shape_of = {region.code: shape for region, shape in zip(leaves, shapes)}
    checks.expect("cities lie in regions without subdivisions", [c for c in cities if c.region not in shape_of])
    far = [c for c in cities if c.region in shape_of
           and shape_of[c.region].distance(Point(c.point)) * KM_PER_DEGREE > OFF_COAST_KM]
    checks.expect(f"{len(cities)} cities, no more than a thousandth off their region",
                  far if len(far) > len(cities) / 1000 else [])
    capitals = [c.region.split("-")[0] for c in cities if c.capital]
    checks.expect("a country has one capital at most", [c for c in set(capitals) if capitals.count(c) > 1])
    checks.expect("every member of the United Nations but Israel has a capital",
                  sorted(MEMBERS_OF_UN - set(capitals) - {"IL"}))
    numbers = {c.number for c in cities}
    checks.expect("names of cities belong to cities", [row for row in data.rows("city_name")
                                                       if int(row[0]) not in numbers])
    checks.expect("shapes of lakes are valid", [area for area, shape in lakes if not shape.is_valid])
    checks.expect(f"{len(lakes)} lakes of {min(area for area, _ in lakes):.0f} km2 and more",
                  [area for area, _ in lakes if not 100 < area < 250_000])


def check_time_zones(checks, countries, subdivisions):
    listed = sources.zones_of_countries()
    checks.expect("every country and subdivision has a time zone that the tz database lists for the country",
                  [(region.code, region.time_zone) for region in [*countries, *subdivisions]
                   if region.time_zone not in listed.get(region.code.split("-")[0], ALSO_ZONES)])


def check_places(checks, leaves, shapes):
    wrong = []
    for name, (lon, lat, country, subdivision) in KNOWN_PLACES.items():
        found = [region for region, shape in zip(leaves, shapes) if shape.contains(Point(lon, lat))]
        is_right = len(found) == 1 and country in (found[0].code, found[0].parent)
        if not is_right or (subdivision and found[0].code != subdivision):
            wrong.append((name, [region.code for region in found]))
    checks.expect(f"{len(KNOWN_PLACES)} known places are found", wrong)


def read_recording(path, leaves, shapes, names):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    country = RECORDED_COUNTRIES[rows[0]["iso"]]
    inside = [(region, shape) for region, shape in zip(leaves, shapes) if region.parent == country]
    spellings = {}
    for code, _, name in names:
        spellings.setdefault(code, set()).update(codes.keys(name))
    for code, (name, _, _) in sources.read_iso_subdivisions().items():
        spellings.setdefault(code, set()).update(codes.keys(name))
    wanted = {name: places_by_name.region_called(name, {r.code: spellings[r.code] for r, _ in inside})
              for name in {row["name_1"] for row in rows}}
    known = set(wanted.values())
    found, right, wrong = {}, 0, {}
    for row in rows:
        place = (float(row["lon"]), float(row["lat"]))
        if place not in found:
            distance, code = min((shape.distance(Point(place)), region.code) for region, shape in inside)
            code = places_by_name.former_region(code, known)
            found[place] = code if distance * KM_PER_DEGREE <= OFF_COAST_KM else None
        if found[place] and found[place] == wanted[row["name_1"]]:
            right += 1
        else:
            key = (row["name_1"], wanted[row["name_1"]], found[place])
            wrong[key] = wrong.get(key, 0) + 1
    for (name, code, got), count in sorted(wrong.items(), key=lambda item: -item[1])[:8]:
        print(f"      {count} rows of {name} ({code}) are in {got}")
    print(f"      {os.path.basename(path)}: {right} of {len(rows)} rows ({100 * right / len(rows):.2f} %)")
    return right, len(rows)


def main(path, recordings):
    checks = Checks()
    data = mapfile.MapFile(path)
    check_tables(checks, path, data)
    areas, countries, subdivisions = (data.regions(table) for table in ("area", "country", "subdivision"))
    names = data.rows("name")
    check_tree(checks, areas, countries, subdivisions, names, dict(data.rows("region_note")))
    leaves, shapes = check_shapes(checks, countries, subdivisions)
    check_cities(checks, data, leaves, shapes)
    check_time_zones(checks, countries, subdivisions)
    check_places(checks, leaves, shapes)
    if recordings:
        right, rows = map(sum, zip(*(read_recording(path, leaves, shapes, names) for path in recordings)))
        checks.expect(f"{100 * right / rows:.2f} % of the recordings' rows lie in the state that they name",
                      [] if right >= LEAST_MATCHED * rows else [right])
    print(f"{len(areas)} areas, {len(countries)} countries, {len(subdivisions)} subdivisions, {len(names)} names, "
          f"{sum(len(ring) for r in leaves for p in r.polygons for ring in p)} vertices; {checks.faults} faults")
    return 1 if checks.faults else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
