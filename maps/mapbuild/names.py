"""Names of regions in the languages of the program."""

import re

from mapbuild import codes, rules, sources


def _plain(name):
    """Without the notes and second names that iso-codes puts into brackets."""
    return re.sub(r"[*]| *\[.*\]", "", name)


class Names:
    def __init__(self, cldr, iso):
        self._cldr = cldr
        self._iso = iso
        self._translations = {language: sources.iso_translations(language) for language in sources.LANGUAGES}
        self._recoded = self._keys_of_recoded()

    def _keys_of_recoded(self):
        """ISO code -> CLDR key in countries whose codes CLDR still uses in their former meaning."""
        result = {}
        english = self._cldr.subdivisions["en"]
        for country in rules.RECODED:
            former = {key: codes.keys(name) for key, name in english.items() if key.startswith(country.lower())}
            for code, (name, _, _) in self._iso.items():
                if code.startswith(country + "-"):
                    wanted = codes.keys(name) | codes.keys(rules.ENGLISH_NAME.get(code, name))
                    found = sorted(key for key, spellings in former.items() if spellings & wanted)
                    result[code] = found[0] if found else ""
        return result

    def _key(self, code):
        for table in (rules.CLDR_KEY, self._recoded):
            if code in table:
                return table[code]
        return code.lower().replace("-", "")

    def country(self, code, language="en"):
        """Name of a country or area, '' if CLDR has none."""
        return self._cldr.territories[language].get(code, "")

    def subdivision(self, region, language="en"):
        """Name of a subdivision; '' if there is none in this language. In English there always is."""
        if (region.code, language) in rules.CORRECTED_NAME:
            return rules.CORRECTED_NAME[region.code, language]
        # CLDR marks some units that are no more with a dagger.
        found = self._cldr.subdivisions[language].get(self._key(region.code), "").rstrip("† ")
        official = self._iso.get(region.code, ("", "", ""))[0]
        if language != "en":
            # ISO 3166-2 has the names in the country's own language, written in Latin letters.
            own = official if self._cldr.official_language.get(region.parent) == language != "ar" else ""
            translated = self._translations[language].get(official, "")
            # "Translated" by the local name: English is understood better.
            return _plain(found or (translated if translated != official else "") or own)
        return rules.ENGLISH_NAME.get(region.code) or found or region.unit_name or _plain(official)

    def rows(self, areas, countries, subdivisions):
        """(code, language, name): English for all, another language where it differs from English."""
        for language in sources.LANGUAGES:
            for row in [*areas, *countries]:
                name = self.country(row.code, language)
                if name and (language == "en" or name != self.country(row.code)):
                    yield row.code, language, name
            for region in subdivisions:
                name = self.subdivision(region, language)
                if name and (language == "en" or name != self.subdivision(region)):
                    yield region.code, language, name
