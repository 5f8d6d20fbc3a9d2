"""Matching of Natural Earth's first-level units with ISO 3166-2 codes by name."""

import re
import unicodedata
from difflib import SequenceMatcher

from mapbuild import rules, unit_codes

# Letters that Unicode does not decompose.
LETTERS = str.maketrans({"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ə": "a", "æ": "ae", "œ": "oe", "ß": "ss",
                         "þ": "th", "ħ": "h", "ŋ": "n", "’": "", "'": "", "ʻ": "", "ʼ": "", "`": "", "‘": ""})

# Words that say what kind of unit it is, not which; dropped unless nothing else is left.
KINDS = set("""
    province provincia provincie provincial prov region regiao regio regione regions district distrito distrikt
    departamento departement department county comte state estado states territory territoire territorio oblast oblasts
    kray krai republic republika respublika rep municipality municipio municipal governorate muhafazat mintaqat
    prefecture parish canton voivodeship wojewodztwo raion rayon rayonu judet judetul sheng shi fylke lan lani
    kommun opcina obcina obshtina oblasti division city borough council metropolitan unitary authority of the de
    del della di da do dos das la le les el los las al ash ad an ar as az and et y e a i und ja kanton land avtonomna
    autonomous autonoma autonome special administrative union gobolka iklim tumani viloyati welayaty shahri
    changwat tinh thanh pho propinsi provinsi daerah istimewa lalawigan ng zupanija megye novads nahiya ostan ostane
    dzongkhag zila aimag hot marz novad pilseta capital federal town towns
    """.split())


def normal(name):
    """Words of a name without accents, case and punctuation."""
    text = unicodedata.normalize("NFKD", name.lower().translate(LETTERS))
    text = "".join(c for c in text if not unicodedata.combining(c)).translate(LETTERS)
    return re.sub(r"[^a-z0-9]+", " ", text).split()


def keys(name):
    """Spellings under which a name is compared: the whole, without kinds, and each of its alternatives."""
    variants = [name, re.sub(r"[\[(].*?[\])]", "", name)]
    variants += re.findall(r"[\[(](.*?)[\])]", name)
    variants += re.split(r"[/;=]| - ", name) if re.search(r"[/;=]| - ", name) else []
    result = set()
    for variant in variants:
        words = normal(variant)
        result.add("".join(words))
        result.add("".join(word for word in words if word not in KINDS))
    return {key for key in result if len(key) > 1}


def _similarity(unit_keys, code_keys):
    if unit_keys & code_keys:
        return 1.0
    return max((SequenceMatcher(None, a, b).ratio() for a in unit_keys for b in code_keys
                if min(len(a), len(b)) > 3), default=0.0)


def candidates(country, iso, cldr_english):
    """code -> (keys, current) of a country's ISO 3166-2 codes, withdrawn and newer ones (known to CLDR) too."""
    result = {}
    for code, (name, _, _) in iso.items():
        if code.startswith(country + "-") and country not in rules.NEWER_IN_CLDR:
            names = [name, rules.ENGLISH_NAME.get(code, name)]
            if country not in rules.RECODED:
                names.append(cldr_english.get(code.lower().replace("-", ""), name))
            result[code] = (set().union(*(keys(n) for n in names)), True)
    if country in rules.RECODED:
        return result
    for short, name in cldr_english.items():
        code = f"{short[:2]}-{short[2:]}".upper()
        if code.startswith(country + "-") and code not in result:
            result[code] = (keys(name), False)
    return result


def match_country(country, units, iso, cldr_english):
    """fid -> (code, similarity); a code may serve several units only through unit_codes."""
    result = {}
    if country in rules.OWN_CODES:
        units = [unit for unit in units if unit_codes.code_of(country, unit)]
    left = []
    for unit in units:
        fixed = unit_codes.code_of(country, unit)
        if fixed:
            result[unit.fid] = (fixed, 1.0)
        else:
            left.append(unit)
    codes = candidates(country, iso, cldr_english)
    used = {code for code, _ in result.values()}
    pairs = []
    for unit in left:
        first = keys(unit.name) if unit.name else set()
        unit_keys = set().union(*(keys(name) for name in unit.alternatives)) if unit.alternatives else set()
        for code, (code_keys, current) in codes.items():
            if code in used:
                continue
            similarity = _similarity(unit_keys, code_keys)
            if similarity >= rules.NAME_SIMILARITY:
                # Same name before alternative name before similar name; current code before a withdrawn one.
                rank = similarity + (0.02 if first & code_keys else 0) + (0.01 if current else 0)
                pairs.append((-rank, code, unit.fid, similarity))
    for _, code, fid, similarity in sorted(pairs):
        if code not in used and fid not in result:
            result[fid] = (code, similarity)
            used.add(code)
    return result


def has_subdivisions(country, iso):
    """Whether ISO 3166-2 divides this country; one that it does not divide stands for itself."""
    return any(code.startswith(country + "-") for code in iso)


def is_own(code):
    """Whether a code is one of ours."""
    return "-x-" in code


def own_code(country, name):
    """The code of a unit without an ISO code: `ID-x-NAME`."""
    return f"{country}-x-" + "-".join(normal(name)).upper()
