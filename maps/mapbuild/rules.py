"""Every exception from "as the source has it"; README.md gives the reasons."""

# Version of the map, and the date written into the file.
DATE = "2025-01-01"

NAME_SIMILARITY = 0.80

# Gaps between regions below this size are closed; the Caspian Sea (396,000 km2) stays open.
LARGEST_GAP_KM2 = 5.0

# Countries whose ISO 3166-2 codes were given new meanings, which CLDR does not follow.
RECODED = {"IR", "MA"}

# ISO 3166-2 codes newer than the iso-codes package.
NEWER_CODES = set()

# Better English names than the sources have.
ENGLISH_NAME = {}

# (country, Natural Earth name) -> ISO 3166-2 code, where the names do not lead there; '' for a code of ours.
# Several units with one code are merged.
CODE_OF_UNIT = {
    ("KI", ""): "KI-L", ("KI", "Kiribati"): "KI-G", ("CO", ""): "CO-VAC", ("MX", ""): "MX-YUC", ("RU", ""): "RU-YAN",
    ("UA", "Crimea"): "UA-43", ("UA", "Sevastopol"): "UA-40",
}

# (country, Natural Earth name) of units that are no subdivision: they join the one with the longest common border.
JOIN_NEIGHBOUR = {
    ("AE", "Neutral Zone"), ("CU", "Guantanamo Bay USNB"), ("CY", "Dhekelia"), ("CY", "Akrotiri"),
    ("IN", "Kashmir"), ("KZ", "Baykonur lease in Qyzylorda"), ("SY", "UNDOF"),
}

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
# Geographic units without a country, given to none of those that claim them.
LEFT_OUT = {"PGA", "PFA"}

# Countries that the source lacks -> (outline, unit around it). Vatican City: its walls and the edge of
# St Peter's Square to about 50 m.
ENCLAVES = {
    "VA": ([(12.4457, 41.9021), (12.4480, 41.9002), (12.4520, 41.9002), (12.4545, 41.9010), (12.4582, 41.9012),
            (12.4583, 41.9033), (12.4573, 41.9046), (12.4566, 41.9064), (12.4541, 41.9074), (12.4520, 41.9062),
            (12.4490, 41.9053), (12.4466, 41.9040)], ("IT", "Roma")),
}

# Western Sahara (UN list of non-self-governing territories): everything of Morocco south of this parallel.
WESTERN_SAHARA_PARALLEL = round(27.0 + 40.0 / 60.0, 7)

# Countries that CLDR puts into no area of UN M.49; the UN puts Antarctica directly below the world.
AREA_OF_COUNTRY = {"AQ": "001"}

# code -> how a disputed place is treated, or why a place has no shape.
NOTES = {
    "AQ": "Belongs to no area: it stands directly below the world.",
    "EH": "UN list of non-self-governing territories; drawn up to 27 deg 40' N, Moroccan-controlled part included.",
}
DISPUTED = {"EH", "XK", "UA-43", "UA-40"}
