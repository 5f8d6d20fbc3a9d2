"""Every exception from "as the source has it"; README.md gives the reasons."""

# Version of the map, and the date written into the file.
DATE = "2025-01-01"

NAME_SIMILARITY = 0.80

# Gaps between regions below this size are closed; the Caspian Sea (396,000 km2) stays open.
LARGEST_GAP_KM2 = 5.0

# Cities are drawn from this many people on, and lakes from this size, in GSHHG's sense without islands.
SMALLEST_CITY = 15_000
SMALLEST_LAKE_KM2 = 200
SMALLEST_ISLAND_KM2 = 20
# Degrees; the shores are of one kilometre, the borders of a few.
LAKE_TOLERANCE = 0.015
# A lake of which less than this share lies inside regions is left open by them already.
LAKE_ON_LAND = 0.6

# A place farther than this off all land of the map stands on an island that the source has lost: the outline of
# GSHHG within the second distance of it (its coast of less than so many degrees), else a round islet.
OFF_COAST_KM = 20.0
ISLAND_NEAR_KM = 3.0
LONGEST_ISLAND_COAST = 3.0
ISLET_KM = 1.0
# (country, GeoNames code) of islands whose subdivision the source has lost as a whole: atolls of the Maldives.
SUBDIVISION_OF_CODE = {
    ("MV", "31"): "MV-20", ("MV", "32"): "MV-17", ("MV", "34"): "MV-27", ("MV", "35"): "MV-28", ("MV", "38"): "MV-26",
    ("MV", "41"): "MV-12", ("MV", "43"): "MV-25", ("MV", "44"): "MV-13", ("MV", "45"): "MV-24", ("MV", "47"): "MV-04",
    ("MV", "10346475"): "MV-00",
}
# GeoNames' numbers of places on islands that are given to none of those that claim them: Hoang Sa (Paracel Islands).
NOBODYS_PLACES = {11496092}

# Countries whose ISO 3166-2 codes were given new meanings, which CLDR does not follow.
RECODED = {"IR", "MA"}

# Countries whose renewed ISO 3166-2 codes CLDR has and iso-codes has not.
NEWER_IN_CLDR = {"GT", "KZ"}

# Countries whose units get ISO codes from unit_codes only: the source draws Morocco's sixteen former regions.
OWN_CODES = {"MA"}

# English names where CLDR has none, or not the name of the place in English.
ENGLISH_NAME = {
    "CN-NM": "Inner Mongolia", "CO-DC": "Bogotá", "GB-BCP": "Bournemouth, Christchurch and Poole",
    "GB-PTE": "Peterborough", "IN-CG": "Chhattisgarh", "IN-UK": "Uttarakhand",
    "IN-DH": "Dadra and Nagar Haveli and Daman and Diu", "FR-CP": "Clipperton", "FR-75C": "Paris",
    "IR-01": "Gilan", "IR-02": "Mazandaran", "IR-03": "East Azerbaijan", "IR-04": "West Azerbaijan",
    "IR-05": "Kermanshah", "IR-06": "Khuzestan", "IR-07": "Fars", "IR-08": "Kerman", "IR-09": "Razavi Khorasan",
    "IR-10": "Isfahan", "IR-11": "Sistan and Baluchestan", "IR-12": "Kurdistan", "IR-13": "Hamadan",
    "IR-14": "Chaharmahal and Bakhtiari", "IR-15": "Lorestan", "IR-16": "Ilam",
    "IR-17": "Kohgiluyeh and Boyer-Ahmad", "IR-18": "Bushehr", "IR-19": "Zanjan", "IR-20": "Semnan", "IR-21": "Yazd",
    "IR-22": "Hormozgan", "IR-23": "Tehran", "IR-24": "Ardabil", "IR-25": "Qom", "IR-26": "Qazvin",
    "IR-27": "Golestan", "IR-28": "North Khorasan", "IR-29": "South Khorasan", "IR-30": "Alborz", "IR-00": "Markazi",
    "KE-200": "Central", "KE-300": "Coast", "KE-400": "Eastern", "KE-500": "North Eastern", "KE-600": "Nyanza",
    "KE-700": "Rift Valley", "KE-800": "Western",
    "KZ-11": "Aqmola", "KZ-15": "Aqtöbe", "KZ-19": "Almaty Region", "KZ-23": "Atyrau", "KZ-27": "West Kazakhstan",
    "KZ-31": "Zhambyl", "KZ-35": "Qaraghandy", "KZ-39": "Qostanay", "KZ-43": "Qyzylorda", "KZ-47": "Mangystau",
    "KZ-55": "Pavlodar", "KZ-59": "North Kazakhstan", "KZ-61": "Turkistan", "KZ-63": "East Kazakhstan",
    "MX-CMX": "Mexico City", "VE-A": "Capital District",
    "MA-01": "Tanger-Tétouan-Al Hoceïma", "MA-02": "Oriental", "MA-04": "Rabat-Salé-Kénitra", "MR-NKC": "Nouakchott",
    "NA-OK": "Kavango", "NO-31": "Østfold", "NO-32": "Akershus", "NO-33": "Buskerud", "NO-39": "Vestfold",
    "NO-40": "Telemark", "NO-55": "Troms", "NO-56": "Finnmark", "NZ-MBH": "Marlborough", "SO-BY": "Bay",
    "TD-EN": "Ennedi",
    "UA-05": "Vinnytsia", "UA-07": "Volyn", "UA-09": "Luhansk", "UA-12": "Dnipropetrovsk", "UA-14": "Donetsk",
    "UA-18": "Zhytomyr", "UA-21": "Zakarpattia", "UA-23": "Zaporizhzhia", "UA-26": "Ivano-Frankivsk",
    "UA-30": "Kyiv", "UA-32": "Kyiv Oblast", "UA-35": "Kirovohrad", "UA-46": "Lviv", "UA-48": "Mykolaiv",
    "UA-51": "Odesa", "UA-53": "Poltava", "UA-56": "Rivne", "UA-59": "Sumy", "UA-61": "Ternopil", "UA-63": "Kharkiv",
    "UA-65": "Kherson", "UA-68": "Khmelnytskyi", "UA-71": "Cherkasy", "UA-74": "Chernihiv", "UA-77": "Chernivtsi",
}
# Codes whose translations CLDR keeps under another code, or that must not be translated by CLDR ("").
CLDR_KEY = {"IN-DH": "indh", "IN-CG": "inct", "IN-UK": "inut", "CN-NM": "cnmn", "FR-CP": "", "FR-75C": "fr75",
            "KZ-11": "kzakm", "KZ-15": "kzakt", "KZ-19": "kzalm", "KZ-23": "kzaty", "KZ-27": "kzzap", "KZ-31": "kzzha",
            "KZ-35": "kzkar", "KZ-39": "kzkus", "KZ-43": "kzkzy", "KZ-47": "kzman", "KZ-55": "kzpav", "KZ-59": "kzsev",
            "KZ-61": "kzyuz", "KZ-63": "kzvos", "NO-31": "no01", "NO-32": "no02", "NO-33": "no06", "NO-39": "no07",
            "NO-40": "no08", "NO-55": "no19", "NO-56": "no20"}
# (code, language) -> name where iso-codes' translation is misspelt, in another language or means something else;
# "" for none, so that the English name stands.
CORRECTED_NAME = {
    ("AG-10", "fr"): "Barbuda", ("AL-03", "fr"): "Elbasan", ("AR-V", "fr"): "Terre de Feu", ("AR-X", "fr"): "",
    ("BR-AM", "fr"): "", ("BR-AP", "fr"): "", ("BR-CE", "fr"): "", ("BR-ES", "fr"): "", ("BR-GO", "fr"): "",
    ("BR-MA", "fr"): "", ("BR-PA", "fr"): "", ("BR-PB", "fr"): "", ("BR-PI", "fr"): "", ("BR-PR", "fr"): "",
    ("BR-RO", "fr"): "", ("BR-SC", "fr"): "", ("BR-SP", "fr"): "", ("CO-AMA", "fr"): "", ("CZ-51", "fr"): "Liberec",
    ("DE-TH", "fr"): "Thuringe", ("DO-01", "fr"): "District national", ("ES-AL", "fr"): "Almería",
    ("ES-J", "fr"): "Jaén", ("ES-LE", "fr"): "León", ("ES-TE", "fr"): "Teruel", ("GB-EDH", "fr"): "Édimbourg",
    ("GB-ERY", "fr"): "", ("GB-KTT", "fr"): "Kingston-upon-Thames", ("GB-NET", "fr"): "Newcastle-upon-Tyne",
    ("GB-RIC", "fr"): "Richmond-upon-Thames", ("IT-PC", "fr"): "Plaisance", ("IT-RM", "fr"): "Rome",
    ("IT-TA", "fr"): "Tarente", ("MM-17", "fr"): "Shan", ("MX-NLE", "fr"): "Nuevo León", ("NI-LE", "fr"): "",
    ("PG-ESW", "fr"): "Sepik oriental", ("PH-PAM", "fr"): "Pampanga", ("TH-75", "fr"): "",
    ("US-WV", "fr"): "Virginie-Occidentale", ("UY-FD", "fr"): "Florida", ("VE-F", "fr"): "Bolívar",
    ("VE-Z", "fr"): "Amazonas", ("ZM-06", "fr"): "Nord-Ouest",
    ("BB-01", "id"): "", ("CU-05", "id"): "", ("DZ-25", "id"): "",
    ("BR-ES", "es"): "", ("PE-AMA", "es"): "", ("PE-APU", "es"): "Apurímac", ("PE-JUN", "es"): "Junín",
    ("PE-LMA", "es"): "Lima Metropolitana", ("PE-SAM", "es"): "San Martín",
}

# Codes in force that neither iso-codes nor the name matching have (ISO 3166-2 of 2023 and 2024, Norway 2024).
NEWER_CODES = {"FR-75C", "IN-CG", "IN-OD", "IN-UK", "NO-31", "NO-32", "NO-33", "NO-39", "NO-40", "NO-55",
               "NO-56"}

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
# Islands that the source counts to a unit of another country: (country, unit) -> box around them (west, south,
# east, north), country. Jan Mayen is run by Nordland, but has a code together with Svalbard.
ISLANDS_OF_ANOTHER = {("NO", "Nordland"): ((-10.0, 70.0, -7.0, 72.0), "SJ")}
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

# Drawn as disputed: land that ISO 3166 or the UN gives to another state than the one that controls it, or whose
# status the UN lists as open.
DISPUTED = {"EH", "XK", "UA-43", "UA-40", "CY-x-NORTHERN-CYPRUS", "GE-AB", "MD-SN", "SO-x-SOMALILAND", "IN-JK", "PK-JK",
            "PK-GB"}

# code -> how a disputed place is treated, or why a place has no shape. Codes starting with x- are no regions.
NOTES = {
    "AQ": "Belongs to no area of UN M.49 but the world.",
    "BV": "A country of its own in ISO 3166-1; the source has it in Norway.",
    "CU-14": "Contains the naval base at Guantanamo Bay.",
    "CY": "Drawn as one country: Northern Cyprus is a subdivision, disputed; the British base areas Akrotiri and "
          "Dhekelia, which have no ISO code, are part of Limassol and of the district around Dhekelia.",
    "CY-x-NORTHERN-CYPRUS": "Under Turkish Cypriot administration, part of Cyprus in the UN's view; the source does "
                            "not divide it into districts.",
    "EH": "On the UN's list of non-self-governing territories: drawn up to 27 deg 40 min north with the part that "
          "Morocco controls.",
    "FK": "Claimed by Argentina; drawn as ISO 3166-1 has it.",
    "GE-AB": "Controlled by Abkhazia, part of Georgia in the UN's view.",
    "GE-SK": "Contains South Ossetia, which the source does not draw as a unit.",
    "GL-QA": "Qaasuitsup, divided in 2018 into Avannaata and Qeqertalik.",
    "IL-Z": "Contains the part of the Golan Heights that Israel controls and the UN regards as Syrian; the source "
            "draws no line there.",
    "IN-AP": "With Telangana, which the source does not separate.",
    "IN-JK": "Jammu and Kashmir with Ladakh and the Siachen Glacier; drawn along the line of control.",
    "IR": "Codes of ISO 3166-2 since 2020; CLDR still has the former ones, which mean other provinces.",
    "KE": "The provinces of before 2013, with their former codes; the source does not have the counties.",
    "KZ-43": "Contains Baikonur, leased to Russia.",
    "MA": "The sixteen regions of before 2015. Those that became one of today's twelve have its code, the others "
          "codes of ours.",
    "MD-SN": "Controlled by Transnistria, part of Moldova in the UN's view; with the city of Bender (MD-BD in ISO 3166-2), "
             "which the source has in one piece with Tiraspol and the district around that.",
    "PK-GB": "Controlled by Pakistan, claimed by India.",
    "PK-JK": "Controlled by Pakistan, claimed by India.",
    "PS": "Drawn along the armistice lines of 1949; the source has the West Bank in one piece.",
    "SJ": "A country of its own in ISO 3166-1: Svalbard, and Jan Mayen, which the source counts to Nordland.",
    "SO-x-SOMALILAND": "Controlled by Somaliland, part of Somalia in the UN's view; it covers several regions of "
                       "ISO 3166-2.",
    "SY-QU": "Contains the zone of the UN Disengagement Observer Force.",
    "TW": "ISO 3166-1 has a code for it, so it is drawn as a country; ISO calls it a province of China.",
    "UA-40": "Occupied by Russia, part of Ukraine (UN General Assembly resolution 68/262).",
    "UA-43": "Occupied by Russia, part of Ukraine (UN General Assembly resolution 68/262).",
    "UM": "Of the nine groups of islands the source has Jarvis, Johnston, Midway, Navassa, Palmyra and Wake.",
    "VA": "Not in the source: its outline, good to about 50 m, is cut out of Rome.",
    "XK": "Not in ISO 3166-1, which keeps XK free for users; it stands for Kosovo as in CLDR.",
    "x-PARACEL": "Paracel Islands: claimed by China, Taiwan and Vietnam, given to none of them, not drawn.",
    "x-SPRATLY": "Spratly Islands: claimed by Brunei, China, Malaysia, the Philippines, Taiwan and Vietnam, given "
                 "to none of them, not drawn.",
}
