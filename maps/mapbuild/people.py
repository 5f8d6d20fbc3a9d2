"""How many people live in each region."""

from shapely.geometry import Point
from shapely.prepared import prep

from mapbuild import topology

# Parts of places that are counted already, and places that are no more.
NOT_COUNTED = {"PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH"}


def share_out(total, weights):
    """Whole numbers in proportion to the weights that add up to `total` (largest remainders)."""
    whole = sum(weights)
    if whole == 0:
        return [0] * len(weights)
    exact = [total * weight / whole for weight in weights]
    result = [int(value) for value in exact]
    order = sorted(range(len(exact)), key=lambda i: (result[i] - exact[i], i))
    for i in order[:total - sum(result)]:
        result[i] += 1
    return result


def subdivision_populations(subdivisions, places, country_population):
    """code -> people: the places inside each subdivision, scaled to its country's population."""
    by_country = {}
    for region in subdivisions:
        shape = topology.to_shape(region.polygons)
        by_country.setdefault(region.parent, []).append((region.code, shape, prep(shape), shape.bounds))
    weights = {region.code: 0 for region in subdivisions}
    for place in places:
        if place.feature in NOT_COUNTED or place.country not in by_country:
            continue
        point = Point(place.lon, place.lat)
        rows = by_country[place.country]
        for code, _, prepared, (west, south, east, north) in rows:
            if west <= place.lon <= east and south <= place.lat <= north and prepared.contains(point):
                break
        else:
            # Coastal places off the simplified coast.
            code = min((shape.distance(point), code) for code, shape, _, _ in rows)[1]
        weights[code] += place.population
    result = {}
    for country, rows in by_country.items():
        members = [code for code, _, _, _ in rows]
        shares = [weights[code] for code in members]
        if not any(shares):
            # No place large enough for GeoNames: by area, in whole square metres near enough.
            shares = [int(shape.area * 1e10) for _, shape, _, _ in rows]
        people = share_out(country_population.get(country, 0), shares)
        result.update(zip(members, people))
    return result
