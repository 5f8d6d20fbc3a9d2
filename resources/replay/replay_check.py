"""Examines the replay's file as a reader would, and prints the figures that it is meant to show."""

import csv
import gzip
import json
import re
from collections import Counter, defaultdict
from datetime import datetime, timedelta

import replay_model as model

MOST_BYTES = 3_000_000
MOST_LINES = 170_000
PEAK = model.PEAK
HOUR = timedelta(hours=1)
FIVE_MINUTES = timedelta(minutes=5)
DAYS_BEFORE = 14

# Ordinary reports an hour, all hours together (reports/h), and how far off a share of them may be.
ORDINARY_HOURLY = {"SG": 3, "ID": 8, "PH": 5, "MY": 4, "BR": 15, "DE": 12, "GB": 10, "ES": 9, "IT": 9, "NL": 3,
                   "CH": 3, "US": 14, "IN": 12}
ORDINARY_TOLERANCE = 0.15

# Bounds of the reports of (19:50, 20:50] UTC over the mean of the same hour of the 14 days before.
RATIOS = {
    "DE": (45, 90), "GB": (45, 85), "ES": (45, 85), "IT": (45, 85), "CH": (45, 100), "NL": (40, 85), "BE": (35, 85),
    "AT": (35, 85), "BR": (40, 65), "AR": (38, 65), "CO": (35, 62), "CL": (35, 65), "UY": (30, 70), "SG": (35, 60),
    "ID": (6, 11), "PH": (5.5, 11), "MY": (10, 20), "IN": (10, 20), "CA": (10, 21), "ZA": (10, 21), "SA": (10, 21),
    "AE": (10, 22), "RU": (10, 20), "FR": (15, 30), "PT": (18, 38), "US": (22, 45), "US-NY": (38, 66),
    "US-NJ": (35, 70), "US-FL": (35, 65), "US-MA": (33, 70), "US-CA": (5, 15), "ID-JK": (7, 16),
}
# Where WhatsApp is little used nothing stands out: at most so many reports in that hour.
LITTLE_USED = {"JP": 4, "KR": 4, "CN": 4}
EASTERN_STATES = ["US-NY", "US-NJ", "US-FL", "US-MA", "US-PA", "US-VA", "US-MD"]
WORST_COUNTRIES = ["DE", "GB", "ES", "IT", "CH", "BR", "AR"]


class CityFinder:
    """Finds the area of a place of the replay by its nearest city (within 0.05 degrees)."""

    def __init__(self):
        self._cells = defaultdict(list)
        with open(model.FOLDER / "cities.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                lat, lon = float(row["lat"]), float(row["lon"])
                self._cells[(int(lat * 10 // 1), int(lon * 10 // 1))].append((lat, lon, row["country"],
                                                                             row["subdivision"]))

    def find(self, lat, lon):
        row, column = int(lat * 10 // 1), int(lon * 10 // 1)
        near = [city for dy in (-1, 0, 1) for dx in (-1, 0, 1) for city in self._cells[(row + dy, column + dx)]]
        best = min(near, key=lambda city: (city[0] - lat) ** 2 + (city[1] - lon) ** 2, default=None)
        if best is None or max(abs(best[0] - lat), abs(best[1] - lon)) > 0.05:
            return None
        return best[2], best[3]


class Check:
    """Collects what is wrong instead of stopping at the first."""

    def __init__(self):
        self.failures = []

    def that(self, condition, what):
        if not condition:
            self.failures.append(what)


def shrunk(n, b, a):
    """Times usual after Clayton and Kaldor 1987, as the map shows it."""
    return (n + a) / (b + a)


def parse_time(text):
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def valid_place(row, codes):
    if "lat" in row:
        return (-90 <= row["lat"] <= 90 and -180 <= row["lon"] <= 180 and "region" not in row
                and round(row["lat"], 3) == row["lat"] and round(row["lon"], 3) == row["lon"])
    return "lon" not in row and ("region" not in row or row["region"] in codes)


def check_lines(check, rows, codes):
    """Each line by itself, and the lines' order."""
    check.that(rows[0].get("type") == "source" and rows[0].get("nature") == "reconstruction", "first line: no source")
    ids = Counter(row["id"] for row in rows)
    check.that(ids.most_common(1)[0][1] == 1, f"id twice: {ids.most_common(1)}")
    backward = 0
    newest = model.BEGIN
    for number, row in enumerate(rows[1:], start=2):
        where = f"line {number}"
        check.that(row.get("service") == "whatsapp" and re.fullmatch(r"wa17-[mn]?\d+", row["id"]), f"{where}: id, service")
        time = parse_time(row["time"])
        check.that(model.BEGIN <= time < model.END, f"{where}: time {time}")
        if row["type"] == "report":
            check.that(valid_place(row, codes), f"{where}: place")
            check.that(row.get("kind", "app") in ("messages", "app", "website"), f"{where}: kind")
            check.that(row.get("count", 1) >= 1 and ("count" not in row or "region" in row), f"{where}: count")
            check.that(("text" in row) == ("lang" in row) and len(row.get("text", "")) <= 140, f"{where}: text")
            backward += time < newest
            newest = max(newest, time)
        elif row["type"] == "measurement":
            check.that(0 <= row["failed"] <= row["tested"] and row["duration"] == 3600, f"{where}: measurement")
        else:
            check.that(row["type"] == "notice" and row["text"].startswith("Reconstruction:"), f"{where}: notice")
            check.that("end" not in row or parse_time(row["end"]) > time, f"{where}: end before begin")
    share = backward / len(rows)
    print(f"out of order: {100 * share:.2f} % of the lines")
    check.that(0.001 < share < 0.006, f"out of order: {share}")


def check_mixture(check, reports):
    """Kinds, forms of place, texts and languages."""
    outage = [row for row in reports if "2017-05-03T20:10" <= row["time"] < "2017-05-03T22:30" and "kind" in row]
    before = [row for row in reports if row["time"] < "2017-05-03T19:45" and "kind" in row]
    kinds = Counter(row["kind"] for row in outage)
    languages = Counter(row["lang"] for row in reports if "lang" in row)
    forms = Counter("place" if "lat" in row else
                    "none" if "region" not in row else
                    "area" if row["region"].isdigit() else
                    "subdivision" if "-" in row["region"] else
                    "total" if "count" in row else "country" for row in reports)
    text_outage = sum("text" in row for row in outage) / len(outage)
    text_before = sum("text" in row for row in before) / len(before)
    print(f"kinds in the outage: {dict(kinds)}")
    print(f"forms of place: {dict(forms)}")
    print(f"texts: {100 * text_before:.1f} % before, {100 * text_outage:.1f} % in the outage, {len(languages)} languages: "
          + " ".join(f"{language} {count}" for language, count in languages.most_common()))
    check.that(0.47 < kinds["messages"] / len(outage) < 0.56, "messages are not about half")
    check.that(0.37 < kinds["app"] / len(outage) < 0.45, "app is not about four in ten")
    check.that(set(forms) == {"place", "none", "area", "subdivision", "country", "total"}, "a form of place is missing")
    check.that(0.003 < forms["none"] / len(reports) < 0.008, "share without any place")
    check.that(0.11 < text_outage < 0.13 and 0.045 < text_before < 0.055, "share of texts")
    check.that(len(languages) >= 30, "too few languages")


def count_areas(check, reports):
    """Times of the reports by area: country, subdivision where cities.csv has it, and the world "001"."""
    finder = CityFinder()
    times = defaultdict(list)
    for row in reports:
        codes = []
        if "lat" in row:
            found = finder.find(row["lat"], row["lon"])
            check.that(found, f"{row['id']}: no city near")
            codes = [code for code in found or () if code]
        elif "region" in row and not row["region"].isdigit():
            codes = [row["region"]] if "-" not in row["region"] else [row["region"][:2], row["region"]]
        for code in ["001", *codes]:
            times[code].extend([parse_time(row["time"])] * row.get("count", 1))
    return times


def window_count(times, end):
    return sum(end - HOUR < time <= end for time in times)


def check_places(check, times):
    """Ordinary levels, ratios at the peak, and who is worse than whom."""
    ordinary_hours = (model.OUTAGE_BEGIN - model.BEGIN) / HOUR
    hourly = {code: sum(time < model.OUTAGE_BEGIN for time in all_times) / ordinary_hours
              for code, all_times in times.items()}
    same_hour = {code: [window_count(all_times, PEAK - timedelta(days=day)) for day in range(1, DAYS_BEFORE + 1)]
                 for code, all_times in times.items()}
    usual = {code: sum(counts) / DAYS_BEFORE for code, counts in same_hour.items()}
    weekday = {code: (counts[6] + counts[13]) / 2 for code, counts in same_hour.items()}
    now = {code: window_count(all_times, PEAK) for code, all_times in times.items()}
    total = {code: len(all_times) for code, all_times in times.items()}

    countries = [code for code in times if len(code) == 2]
    enough = [code for code in countries if total[code] >= 5]
    print(f"countries: {len(countries)}, of which {len(enough)} with at least 5 reports")
    check.that(len(enough) >= 120, "too few countries")
    check.that(150 <= hourly["001"] <= 235, f"ordinary reports an hour, world: {hourly['001']:.0f}")
    for code, expected in ORDINARY_HOURLY.items():
        check.that(abs(hourly[code] / expected - 1) <= ORDINARY_TOLERANCE, f"{code}: {hourly[code]:.1f} an hour")

    print("area     total  usual/h  19:50-20:50  same hour before  ratio  shrunk (a = 2)")
    for code in sorted(times, key=lambda code: -shrunk(now[code], usual[code], 2)):
        if total[code] >= 150 or code in RATIOS:
            ratio = now[code] / usual[code] if usual[code] else float("nan")
            print(f"{code:7}{total[code]:7}{hourly[code]:9.2f}{now[code]:13}{usual[code]:18.2f}{ratio:7.1f}"
                  f"{shrunk(now[code], usual[code], 2):8.1f}")
    for code, (low, high) in RATIOS.items():
        ratio = now[code] / usual[code] if usual[code] else 0.0
        check.that(low <= ratio <= high, f"{code}: ratio {ratio:.1f} is not in {low} to {high}")

    for code, most in LITTLE_USED.items():
        check.that(now[code] <= most, f"{code}: {now[code]} reports")

    check.that(usual["SG"] >= 1.5, f"SG: baseline {usual['SG']:.2f} is too low to measure against")
    for a in (1, 2, 3):
        for name, baseline in (("14 days", usual), ("same weekday", weekday)):
            value = {code: shrunk(now[code], baseline[code], a) for code in ("SG", "ID", "PH", "ID-JK")}
            print(f"a = {a}, {name}: " + ", ".join(f"{code} {ratio:.1f}" for code, ratio in value.items()))
            check.that(value["SG"] > 2 * max(value["ID"], value["PH"], value["ID-JK"]),
                       f"a = {a}, {name}: SG is not over twice ID, PH and ID-JK")
    ranking = sorted(countries, key=lambda code: -shrunk(now[code], usual[code], 2))
    check.that(set(WORST_COUNTRIES) <= set(ranking[:12]), f"worst countries: {ranking[:12]}")
    california = shrunk(now["US-CA"], usual["US-CA"], 2)
    for code in EASTERN_STATES:
        check.that(shrunk(now[code], usual[code], 2) > 2 * california, f"{code}: not far worse than US-CA")


def check_course(check, times):
    """Begin, dip, peak and end in the world's five-minute counts."""
    bins = Counter()
    for time in times["001"]:
        bins[time.replace(minute=time.minute - time.minute % 5, second=0)] += 1
    usual = {}
    start = datetime(2017, 5, 3, 19, 30)
    slots = [start + index * FIVE_MINUTES for index in range(48)]
    print("world, five minutes each (times usual):")
    for slot in slots:
        # Three bins of each day before: one alone is noisy.
        near = [bins[slot - timedelta(days=day) + step * FIVE_MINUTES]
                for day in range(1, DAYS_BEFORE + 1) for step in (-1, 0, 1)]
        usual[slot] = sum(near) / len(near)
    print("  ".join(f"{slot:%H:%M} {bins[slot]} ({bins[slot] / usual[slot]:.1f})" for slot in slots))

    def times_usual(hour, minute):
        slot = datetime(2017, 5, 3, hour, minute)
        return bins[slot] / usual[slot]

    onset = next(slot for slot in slots if bins[slot] > 6 * usual[slot])
    check.that(onset == datetime(2017, 5, 3, 20, 10), f"onset at {onset}")
    check.that(times_usual(20, 0) < 3 and times_usual(19, 50) < 2, "complaints before the onset are too many")
    first = max(times_usual(20, minute) for minute in (10, 15, 20))
    dip = min(times_usual(20, minute) for minute in (25, 30, 35))
    second = max(times_usual(20, minute) for minute in (40, 45, 50, 55))
    check.that(dip < 0.5 * first and dip > 3, f"dip {dip:.1f}, first peak {first:.1f}")
    check.that(second > 1.2 * first, f"second peak {second:.1f}, first {first:.1f}")
    peak = max(slots, key=lambda slot: bins[slot])
    check.that(datetime(2017, 5, 3, 20, 45) <= peak <= datetime(2017, 5, 3, 20, 55), f"peak at {peak}")
    check.that(times_usual(21, 20) > 15, "not still down at 21:20")
    check.that(times_usual(22, 35) < 4.5 and times_usual(23, 20) < 1.6, "not back after 22:30")
    before = [sum(bins[slot - timedelta(days=day)] for slot in slots[:12]) for day in range(1, DAYS_BEFORE + 1)]
    check.that(max(before) < 2 * min(before), f"a day before is not ordinary: {before}")


def run(path, fresh_lines, areas):
    """Checks the file at `path`; `fresh_lines` is what the script makes now. 0 if all is well, else 1."""
    check = Check()
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        lines = file.read().split("\n")
    check.that(lines.pop() == "", "the file does not end with a line feed")
    check.that(lines == fresh_lines, "the file is not what make_replay.py makes")
    check.that(path.read_bytes()[4:8] == bytes(4), "the gzip header has a time")
    size = path.stat().st_size
    print(f"{path.name}: {len(lines)} lines, {size} bytes")
    check.that(size <= MOST_BYTES and len(lines) <= MOST_LINES, "the file is too large")

    rows = [json.loads(line) for line in lines]
    codes = {area.code for area in areas} | {"155", "005", "035"}
    check_lines(check, rows, codes)
    reports = [row for row in rows if row["type"] == "report"]
    check.that(sum(row["type"] == "notice" for row in rows) == 5, "notices are missing")
    check.that(any(row["type"] == "measurement" for row in rows), "measurements are missing")
    check_mixture(check, reports)
    times = count_areas(check, reports)
    check_places(check, times)
    check_course(check, times)

    for failure in check.failures[:50]:
        print(f"WRONG: {failure}")
    print(f"{len(check.failures)} wrong")
    return 1 if check.failures else 0
