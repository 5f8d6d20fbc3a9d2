"""How many people live in each subdivision."""

from mapbuild import places as place_rules
from mapbuild import topology


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


def subdivision_populations(subdivisions, places, region_of, country_population):
    """code -> people: the places of each subdivision, scaled to its country's population."""
    weights = {region.code: 0 for region in subdivisions}
    for place, code in zip(places, region_of):
        if code in weights and place.feature not in place_rules.NOT_COUNTED:
            weights[code] += place.population
    by_country = {}
    for region in subdivisions:
        by_country.setdefault(region.parent, []).append(region)
    result = {}
    for country, members in by_country.items():
        shares = [weights[region.code] for region in members]
        if not any(shares):
            # No place large enough for GeoNames: by area, in whole square metres near enough.
            shares = [int(topology.to_shape(region.polygons).area * 1e10) for region in members]
        people = share_out(country_population.get(country, 0), shares)
        result.update(zip((region.code for region in members), people))
    return result
