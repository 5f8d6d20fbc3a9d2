"""Every exception from "as the source has it"; README.md gives the reasons."""

NAME_SIMILARITY = 0.80

# (country, Natural Earth name) -> ISO 3166-2 code, where the names do not lead there. Several units with one
# code are merged.
CODE_OF_UNIT = {}

# Natural Earth's country or geographic unit (adm0_a3, gu_a3) -> ISO 3166-1 code, where the file's iso_a2 is not it.
COUNTRY_OF_GEOUNIT = {
    "GLP": "GP", "MTQ": "MQ", "GUF": "GF", "REU": "RE", "MYT": "YT", "NSV": "SJ", "BVT": "BV", "CCK": "CC",
    "CXR": "CX", "TKL": "TK", "CYN": "CY", "SOL": "SO", "KAB": "KZ", "USG": "CU", "ESB": "CY", "WSB": "CY",
    "KAS": "IN", "CLP": "FR",
}
COUNTRY_OF_UNIT = {
    ("NL", "Bonaire"): "BQ", ("NL", "Saba"): "BQ", ("NL", "St. Eustatius"): "BQ",
    ("RU", "Crimea"): "UA", ("RU", "Sevastopol"): "UA",
}
# Geographic units without a country: left out, with the reason kept in region_note.
LEFT_OUT = {"PGA": ("x-SPRATLY", "Spratly Islands: claimed by BN, CN, MY, PH, TW and VN, given to none of them")}

# Western Sahara (UN list of non-self-governing territories): everything of Morocco south of this parallel.
WESTERN_SAHARA_PARALLEL = 27.0 + 40.0 / 60.0
