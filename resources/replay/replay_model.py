"""The model behind the replay: how many reports an area sends, minute by minute.

Areas (a country, or a subdivision that behaves differently) come from areas.csv, cities from cities.csv.
All times are naive datetimes in UTC.
"""

import csv
import math
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

FOLDER = Path(__file__).resolve().parent

BEGIN = datetime(2017, 4, 19, 0, 0)
END = datetime(2017, 5, 4, 6, 0)
OUTAGE_BEGIN = datetime(2017, 5, 3, 19, 45)
OUTAGE_END = datetime(2017, 5, 4, 0, 30)
# The hour (PEAK - 60 min, PEAK] is where an area's `times` of areas.csv holds.
PEAK = datetime(2017, 5, 3, 20, 50)

# Variance over mean of an ordinary hour's count.
OVERDISPERSION = 1.2

# Complaints per hour of local time, relative to each other.
HOUR_OF_DAY = [0.55, 0.42, 0.36, 0.34, 0.34, 0.38, 0.50, 0.70, 0.90, 1.05, 1.12, 1.15,
               1.18, 1.18, 1.17, 1.18, 1.20, 1.28, 1.40, 1.52, 1.60, 1.55, 1.30, 0.90]
HOUR_MEAN = sum(HOUR_OF_DAY) / 24
# Monday to Sunday; the week's mean is 1.
DAY_OF_WEEK = [0.98, 0.97, 0.97, 0.98, 1.00, 1.04, 1.06]
# The outage met South-East Asia between three and five in the morning. There the night's level is raised to at
# least this share of the mean, or two weeks would be too short to tell what is usual at that hour.
NIGHT_FLOOR = {"SG": 0.6, "MY": 0.5, "ID": 0.5, "PH": 0.5}

# Curves are (minute of 3 May after 19:00 UTC, height), linear in between, 0 outside.
FIRST_COMPLAINTS = [(45, 0.0), (50, 0.006), (60, 0.012), (66, 0.025), (69, 0.04), (71, 0.0)]
BRAZILIAN_SPIKE = [(59, 0.0), (60, 0.06), (63, 0.07), (66, 0.0)]
FIRST_WAVE = [(69, 0.0), (70, 0.15), (73, 0.9), (76, 1.0), (80, 0.85), (85, 0.28), (91, 0.15), (97, 0.17),
              (101, 0.15), (105, 0.0)]
SECOND_WAVE = [(97, 0.0), (100, 0.25), (104, 0.75), (110, 1.0), (115, 0.95), (125, 0.75), (140, 0.58),
               (160, 0.40), (180, 0.26), (200, 0.13), (210, 0.055), (225, 0.025), (270, 0.008), (330, 0.0)]


@dataclass(frozen=True)
class Wave:
    """How the outage reached a group of areas: heights of the two waves, and their delays in minutes."""
    early: float
    first: float
    first_delay: float
    second: float
    second_delay: float


# Europe and the US east coast first, then South America, then the others, who mostly saw the second wave.
WAVES = {
    "europe": Wave(early=1.0, first=1.0, first_delay=0, second=1.5, second_delay=0),
    "east": Wave(early=0.8, first=0.95, first_delay=0.5, second=1.5, second_delay=0),
    "brazil": Wave(early=0.6, first=0.75, first_delay=3, second=1.5, second_delay=0.5),
    "south": Wave(early=0.5, first=0.75, first_delay=4, second=1.5, second_delay=1),
    "singapore": Wave(early=0.0, first=0.80, first_delay=5, second=1.5, second_delay=1),
    "other": Wave(early=0.2, first=0.45, first_delay=7, second=1.4, second_delay=1.5),
    "late": Wave(early=0.0, first=0.25, first_delay=9, second=1.4, second_delay=3),
}


@dataclass
class City:
    name: str
    lat: float
    lon: float
    jitter: float
    weight: float


@dataclass
class Area:
    """One row of areas.csv with its cities: `hourly` ordinary reports an hour, `times` that in the outage's hour."""
    code: str
    hourly: float
    times: float
    utc_offset: float
    wave: str
    languages: list
    language_weights: list
    cities: list = field(default_factory=list)
    city_weights: list = field(default_factory=list)

    @property
    def country(self):
        return self.code[:2]


def load_areas():
    """All areas in file order, each with at least one city."""
    areas = {}
    with open(FOLDER / "areas.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            weighted = [part.partition(":")[::2] for part in row["languages"].split()]
            areas[row["area"]] = Area(row["area"], float(row["hourly"]), float(row["times"]),
                                      float(row["utc_offset"]), row["wave"],
                                      [language for language, _ in weighted],
                                      [float(weight or 1) for _, weight in weighted])
    with open(FOLDER / "cities.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            area = areas.get(row["subdivision"]) or areas.get(row["country"])
            if area is None:
                continue
            population = max(float(row["population"]), 1000.0)
            # Capped, so that a capital whose boroughs are listed too does not swallow its country.
            weight = min(population, 3e6) ** 0.8
            area.cities.append(City(row["name"], float(row["lat"]), float(row["lon"]), float(row["jitter"]), weight))
    for area in areas.values():
        if not area.cities:
            raise ValueError(f"areas.csv: {area.code} has no city in cities.csv")
        area.city_weights = [city.weight for city in area.cities]
    return list(areas.values())


def usual_rate(area, time):
    """Ordinary reports an hour of an area in the hour around `time`."""
    local = time + timedelta(hours=area.utc_offset)
    level = max(HOUR_OF_DAY[local.hour] / HOUR_MEAN, NIGHT_FLOOR.get(area.country, 0.0))
    return area.hourly * level * DAY_OF_WEEK[local.weekday()]


def height(curve, minute):
    """Linear interpolation in a curve, 0 outside it."""
    for (x0, y0), (x1, y1) in zip(curve, curve[1:]):
        if x0 <= minute < x1:
            return y0 + (y1 - y0) * (minute - x0) / (x1 - x0)
    return 0.0


def outage_shape(area, first_shift, second_scale):
    """Extra reports per minute of the outage as a multiple of the usual rate, [(time, multiple), ...].

    The mean over the hour before PEAK is `times - 1`. The two parameters vary the shape from area to area:
    minutes of delay of the first wave, and a factor on the second.
    """
    wave = WAVES[area.wave]
    minutes = int((OUTAGE_END - OUTAGE_BEGIN).total_seconds() // 60)
    shape = []
    for index in range(minutes):
        time = OUTAGE_BEGIN + timedelta(minutes=index)
        minute = 45.5 + index
        value = (wave.early * height(FIRST_COMPLAINTS, minute)
                 + wave.first * height(FIRST_WAVE, minute - wave.first_delay - first_shift)
                 + wave.second * second_scale * height(SECOND_WAVE, minute - wave.second_delay))
        if area.country == "BR":
            value += height(BRAZILIAN_SPIKE, minute)
        shape.append((time, value))
    window = [value for time, value in shape if PEAK - timedelta(hours=1) <= time < PEAK]
    scale = (area.times - 1.0) * len(window) / sum(window)
    return [(time, value * scale) for time, value in shape]


def poisson(random, mean):
    """A Poisson number; the mean is split so that exp() cannot underflow."""
    total = 0
    while mean > 30.0:
        total += poisson(random, 25.0)
        mean -= 25.0
    limit = math.exp(-mean)
    product = random.random()
    while product > limit:
        total += 1
        product *= random.random()
    return total


def ordinary_times(random, area):
    """Times of the ordinary reports of an area from BEGIN to END: Poisson, mixed by a gamma per hour."""
    times = []
    spread = OVERDISPERSION - 1.0
    hour = BEGIN
    while hour < END:
        rate = usual_rate(area, hour)
        count = poisson(random, random.gammavariate(rate / spread, spread))
        times.extend(hour + timedelta(seconds=random.randrange(3600)) for _ in range(count))
        hour += timedelta(hours=1)
    return times


def outage_times(random, area):
    """Times of the reports that the outage adds, with a little noise of its own per ten minutes."""
    shape = outage_shape(area, random.uniform(-1.0, 1.0), random.uniform(0.92, 1.08))
    times = []
    noise = 1.0
    for index, (minute, multiple) in enumerate(shape):
        if index % 10 == 0:
            noise = random.gammavariate(200.0, 1 / 200.0)
        count = poisson(random, usual_rate(area, minute) / 60.0 * multiple * noise)
        times.extend(minute + timedelta(seconds=random.randrange(60)) for _ in range(count))
    return times
