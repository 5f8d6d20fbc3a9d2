"""From the source's units to countries and subdivisions with codes and shapes."""

from collections import namedtuple

from mapbuild import codes, rules, topology

# A country or subdivision. unit_name: the source's name, '' for a country; similarity: of the name match, 0 for
# a code of ours.
Region = namedtuple("Region", "code parent unit_name similarity polygons")


def country_of(unit):
    """ISO 3166-1 code under which a unit is drawn, or None if it is left out."""
    if unit.gu in rules.LEFT_OUT:
        return None
    return rules.COUNTRY_OF_GEOUNIT.get(unit.gu) or rules.COUNTRY_OF_UNIT.get((unit.iso, unit.name)) or unit.iso


def cut_western_sahara(units, shapes):
    """Gives Western Sahara what lies south of Morocco's recognised border; returns its parts."""
    parallel = rules.WESTERN_SAHARA_PARALLEL
    parts = []
    crossing = set()
    for unit in units:
        if unit.iso == "MA":
            crossing |= topology.crossing_edges(shapes[unit.fid], parallel)
    for unit in units:
        if crossing.intersection(topology.edges(shapes[unit.fid])):
            shapes[unit.fid] = topology.insert_parallel(shapes[unit.fid], parallel, crossing)
    for unit in units:
        if unit.iso == "MA":
            south = topology.clip_parallel(shapes[unit.fid], parallel, north=False)
            if south:
                parts.append(south)
                shapes[unit.fid] = topology.clip_parallel(shapes[unit.fid], parallel, north=True)
    return parts


def take_islands_of_another(units, shapes):
    """Takes islands off the units that they are no part of; returns country -> [polygons]."""
    result = {}
    for unit in units:
        (west, south, east, north), country = rules.ISLANDS_OF_ANOTHER.get((unit.iso, unit.name), ((0, 0, 0, 0), ""))
        taken = [polygon for polygon in shapes[unit.fid]
                 if all(west < lon < east and south < lat < north for lon, lat in polygon[0])]
        if country and not taken:
            raise ValueError(f"{unit.name} has no islands for {country}")
        if taken:
            shapes[unit.fid] = [polygon for polygon in shapes[unit.fid] if polygon not in taken]
            result.setdefault(country, []).append(taken)
    return result


def fill_small_holes(shapes):
    """Gives every gap that is too small for a lake to the neighbour with most of its border."""
    owner = {edge: fid for fid, polygons in shapes.items() for edge in topology.edges(polygons)}
    for ring in topology.holes_of(shapes.values()):
        if topology.area_km2([[ring]]) > rules.LARGEST_GAP_KM2:
            continue
        share = {}
        for a, b in zip(ring, ring[1:]):
            fid = owner[(b, a)]
            share[fid] = share.get(fid, 0) + ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5
        fid = max(share, key=lambda f: (share[f], f))
        shapes[fid] = topology.dissolve([shapes[fid], [[ring]]])


def cut_enclaves(units, shapes):
    """Cuts countries that the source lacks out of the unit around them; returns country -> polygons."""
    result = {}
    for country, (outline, around) in rules.ENCLAVES.items():
        ring = topology.normalise([[outline + outline[:1]]])
        unit = next(u for u in units if (u.iso, u.name) == around)
        inside = topology.to_shape(ring)
        polygons = shapes[unit.fid]
        for polygon in polygons:
            if topology.to_shape([[polygon[0]]]).contains(inside):
                polygon.append(ring[0][0][::-1])
                break
        else:
            raise ValueError(f"{country} does not lie inside {around}")
        result[country] = ring
    return result


def _joined(unit, others, shapes):
    """The one of `others` with the longest common border, for units that are no region of their own."""
    mine = set(topology.edges(shapes[unit.fid]))
    best, length = None, 0.0
    for other in others:
        common = sum(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5
                     for a, b in topology.edges(shapes[other.fid]) if (b, a) in mine)
        if common > length:
            best, length = other, common
    if best is None:
        raise ValueError(f"{unit.iso} {unit.name} has no neighbour to join")
    return best


def build_regions(units, iso, cldr_english):
    """(countries, subdivisions), both lists of Region in order of their codes."""
    shapes = {unit.fid: topology.normalise([[[topology.to_world_edge(point) for point in ring] for ring in polygon]
                                            for polygon in unit.polygons]) for unit in units}
    topology.tidy_world_edge(shapes)
    units = [unit for unit in units if country_of(unit)]
    shapes = {unit.fid: shapes[unit.fid] for unit in units}
    extra = {"EH": cut_western_sahara(units, shapes)}
    fill_small_holes(shapes)
    for country, polygons in cut_enclaves(units, shapes).items():
        extra.setdefault(country, []).append(polygons)
    for country, parts in take_islands_of_another(units, shapes).items():
        extra.setdefault(country, []).extend(parts)

    by_country = {country: [] for country in extra}
    for unit in units:
        if shapes[unit.fid]:
            by_country.setdefault(country_of(unit), []).append(unit)
    countries, subdivisions = [], []
    for country, members in sorted(by_country.items()):
        parts = _subdivisions(country, members, shapes, iso, cldr_english)
        if len(parts) > 1:
            subdivisions += parts
            outline = topology.dissolve(part.polygons for part in parts)
        else:
            outline = topology.dissolve([shapes[unit.fid] for unit in members] + extra.get(country, []))
        countries.append(Region(country, "", "", 1.0, outline))
    return countries, subdivisions


def _subdivisions(country, members, shapes, iso, cldr_english):
    if not codes.has_subdivisions(country, iso):
        return []
    own = [unit for unit in members if (country, unit.name or "") not in rules.JOIN_NEIGHBOUR]
    matched = codes.match_country(country, own, iso, cldr_english)
    groups = {}
    for unit in own:
        code, similarity = matched.get(unit.fid) or (codes.own_code(country, unit.name), 0.0)
        groups.setdefault(code, []).append((unit, similarity))
    group_of = {unit.fid: code for code, group in groups.items() for unit, _ in group}
    for unit in members:
        if unit.fid not in group_of:
            neighbour = _joined(unit, own, shapes)
            groups[group_of[neighbour.fid]].append((unit, 1.0))
    result = []
    for code, group in sorted(groups.items()):
        shape = topology.dissolve(shapes[unit.fid] for unit, _ in group)
        result.append(Region(code, country, group[0][0].name or "", min(s for _, s in group), shape))
    return result
