"""Finds a region by a name that another source wrote its own way."""

from difflib import SequenceMatcher

from mapbuild import codes

# Former names, and descriptions that the names of the map do not have.
OTHER_NAMES = {"esfahan": "IR-10", "vargas": "VE-X"}
# Regions that were part of another until lately, where a recording knows the former one only: Alborz was cut out
# of Tehran in 2010.
CUT_OUT_OF = {"IR-30": "IR-23"}


def former_region(code, known):
    """The region that `code` was part of, unless it is itself among the `known` ones."""
    return code if code in known else CUT_OUT_OF.get(code, code)


def region_called(name, spellings):
    """The code whose spellings are nearest to `name`; spellings: code -> set of keys."""
    wanted = codes.keys(name)
    for key in wanted:
        if OTHER_NAMES.get(key) in spellings:
            return OTHER_NAMES[key]
    best = max((max((SequenceMatcher(None, a, b).ratio() for a in wanted for b in keys), default=0.0), code)
               for code, keys in spellings.items())
    return best[1] if best[0] >= 0.7 else None
