#!/usr/bin/python3
"""Checks that places of GeoNames are found where they are, with the program itself.

usage: check_places.py PACKAGES PROGRAM [SAMPLE.csv]
  PACKAGES  folder with the npm packages (node_modules)
  PROGRAM   the built program: its `locate` command is asked (OUTAGEMAP_MAPS names another map than its own)
  SAMPLE    is written: every 27th place, for the test of RegionLocator

Two questions: does a place lie in its own country, and does its subdivision agree with GeoNames' first-level code?
GeoNames has no ISO 3166-2 codes. Its codes are matched with subdivisions in two ways:
- by places: a code stands for the subdivision that most of its places lie in, and for all those most of whose
  places have it (where GeoNames' level is coarser than the map's: regions of France, countries of Britain);
- by FIPS 10-4, which GeoNames uses in most countries and of which Natural Earth says which unit has which code:
  independent of the shapes, but neither is kept up to date (the Philippines' codes are of before 1980).
"""

import os
import subprocess
import sys

from mapbuild import codes, regions, rules, sources

LEAST_IN_COUNTRY = 0.993
LEAST_AGREEING = 0.97
SAMPLE_EVERY = 27
# GeoNames' code for "not known".
NO_CODE = {"", "00"}


def locate(program, places):
    """(country, subdivision) per place; both empty for nowhere."""
    lines = "".join(f"{place.lon},{place.lat}\n" for place in places)
    found = subprocess.run([program, "locate"], input=lines, capture_output=True, text=True, check=True)
    rows = [tuple(line.split(",")) for line in found.stdout.splitlines()]
    if len(rows) != len(places):
        raise ValueError(f"{len(rows)} answers to {len(places)} places")
    return rows


def _most(votes):
    return {key: max(row, key=lambda other: (row[other], other)) for key, row in votes.items()}


def regions_of_codes(pairs):
    """(country, code) -> subdivisions that agree with it; pairs: ((country, code), subdivision) of places."""
    by_code, by_region = {}, {}
    for code, region in pairs:
        row = by_code.setdefault(code, {})
        row[region] = row.get(region, 0) + 1
        row = by_region.setdefault(region, {})
        row[code] = row.get(code, 0) + 1
    result = {code: {region} for code, region in _most(by_code).items()}
    for region, code in _most(by_region).items():
        result[code].add(region)
    return result


def regions_of_fips(packages):
    """(country, FIPS 10-4 code without its country) -> subdivisions, from Natural Earth's attributes."""
    iso, english = sources.read_iso_subdivisions(), sources.Cldr(packages).subdivisions["en"]
    by_country = {}
    for unit in sources.read_units():
        country = regions.country_of(unit)
        if country and (country, unit.name or "") not in rules.JOIN_NEIGHBOUR:
            by_country.setdefault(country, []).append(unit)
    result = {}
    for country, units in by_country.items():
        if not codes.has_subdivisions(country, iso):
            continue
        matched = codes.match_country(country, units, iso, english)
        for unit in units:
            for fips in (unit.fips or "").split("|") if unit.fid in matched else ():
                if len(fips.strip()) > 2:
                    result.setdefault((country, fips.strip()[2:]), set()).add(matched[unit.fid][0])
    return result


def share(right, count):
    return f"{right} of {count}, {100 * right / count:.2f} %"


def main(packages, program, sample):
    places = sources.read_places(packages)
    found = locate(program, places)
    at_home = sum(place.country == country for place, (country, _) in zip(places, found))
    nowhere = [place.name for place, (country, _) in zip(places, found) if not country]
    print(f"in their own country: {share(at_home, len(places))}; nowhere: {len(nowhere)} {nowhere[:5]}")

    both = [((place.country, place.admin), region) for place, (country, region) in zip(places, found)
            if region and country == place.country and place.admin not in NO_CODE]
    agreeing = regions_of_codes(both)
    right = sum(region in agreeing[code] for code, region in both)
    print(f"subdivision agrees with GeoNames' code, matched by places: {share(right, len(both))}")
    fips = regions_of_fips(packages)
    by_fips = [(code, region) for code, region in both if code in fips]
    fips_right = sum(region in fips[code] for code, region in by_fips)
    print(f"the same, matched by FIPS: {share(fips_right, len(by_fips))}")
    known = [(code, region) for code, region in by_fips if code[0] != "PH"]
    print(f"the same without the Philippines: {share(sum(r in fips[c] for c, r in known), len(known))}")
    wrong = {}
    for code, region in both:
        if region not in agreeing[code]:
            wrong[code[0]] = wrong.get(code[0], 0) + 1
    print("most that do not agree, matched by places:",
          sorted(wrong.items(), key=lambda item: (-item[1], item[0]))[:12])

    if sample:
        with open(sample, "w", encoding="utf-8") as file:
            file.write("lon,lat,country,subdivisions\n")
            for place in places[::SAMPLE_EVERY]:
                code = (place.country, place.admin)
                expected = " ".join(sorted(agreeing.get(code, ()))) if place.admin not in NO_CODE else ""
                file.write(f"{place.lon},{place.lat},{place.country},{expected}\n")
    return 0 if at_home >= LEAST_IN_COUNTRY * len(places) and right >= LEAST_AGREEING * len(both) else 1


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], os.path.abspath(sys.argv[2]), sys.argv[3] if len(sys.argv) == 4 else None))
