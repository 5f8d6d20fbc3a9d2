#!/usr/bin/env python3
"""Makes the built-in replay: a reconstruction of the WhatsApp outage of 3 May 2017.

    make_replay.py            writes whatsapp-2017-05-03.ndjson.gz beside this script
    make_replay.py --check    examines that file, prints its figures, exits with 1 if it is not as it should be

The same seed gives the same lines; README.md says what is known and what is invented.
"""

import argparse
import gzip
import json
import random
import sys
from datetime import datetime, timedelta

import replay_check
import replay_model as model

SEED = 5
OUTPUT = model.FOLDER / "whatsapp-2017-05-03.ndjson.gz"

SOURCE = {
    "type": "source",
    "id": "outagemap-replay-whatsapp-2017-05-03",
    "title": "WhatsApp outage of 3 May 2017, a reconstruction",
    "nature": "reconstruction",
    "credit": "Outagemap reconstruction; no recording of reports by place is public; "
              "places after GeoNames (CC BY 4.0)",
    "license": "CC0-1.0",
    "url": "",
}

SHARE_WITHOUT_PLACE = 0.005
SHARE_AREA_ONLY = 0.001
SHARE_REGION_ONLY = 0.015
SHARE_LATE = 0.003
SHARE_TEXT_OUTAGE = 0.12
SHARE_TEXT_ORDINARY = 0.05
SHARE_EMOJI = 0.15

# A German-language complaints site that passes on only totals: this share of these countries' reports, every
# five minutes.
TOTALS_COUNTRIES = {"DE", "AT", "CH"}
TOTALS_SHARE = 0.15
TOTALS_MINUTES = 5

KINDS = ["messages", "app", "website"]
KIND_WEIGHTS_OUTAGE = [52, 42, 6]
KIND_WEIGHTS_ORDINARY = [47, 40, 13]

EMOJI = ["😡", "😤", "🙄", "🤷", "😭", "🤦‍♀️", "📵", "⏳"]

# UN M.49 areas that a few reports name instead of a country.
AREA_OF_COUNTRY = {
    **dict.fromkeys(["DE", "FR", "NL", "BE", "AT", "CH"], "155"),
    **dict.fromkeys(["BR", "AR", "CO", "CL", "UY", "PE"], "005"),
    **dict.fromkeys(["SG", "MY", "ID", "PH"], "035"),
}

# What joins a complaint and its tail where that is not a comma and a space.
JOINTS = {"ar": "، ", "fa": "، ", "ur": "، ", "zh": "，", "ja": "、", "th": " "}

# Share of failed tests in the hours from 20, 21 and 22 UTC on 3 May; about 1.5 % fail otherwise.
PROBES = {
    "BR": (90, (0.52, 0.66, 0.27)),
    "DE": (120, (0.62, 0.71, 0.24)),
    "GB": (110, (0.60, 0.69, 0.22)),
    "ID": (60, (0.14, 0.19, 0.08)),
    "SG": (50, (0.42, 0.60, 0.20)),
    "US": (140, (0.33, 0.41, 0.15)),
}

WORST_REGIONS = ["DE", "GB", "ES", "IT", "CH", "BR", "AR", "US-NY", "US-NJ", "US-FL", "US-MA"]

# (arrival, fields): a notice stands in the file where it was published; the annotated event comes at the end.
NOTICES = [
    ("2017-05-03T20:55:00Z", {
        "time": "2017-05-03T20:55:00Z", "status": "investigating", "title": "WhatsApp: aware of the problem",
        "text": "Reconstruction: the company says it knows that people cannot use WhatsApp and is working on it.",
        "lang": "en", "regions": ["DE", "GB", "ES", "IT", "BR", "US"]}),
    ("2017-05-03T21:25:00Z", {
        "time": "2017-05-03T21:25:00Z", "status": "investigating", "title": "WhatsApp: still working on it",
        "text": "Reconstruction: still down after a short recovery; the second wave of complaints is wider than the "
                "first.",
        "lang": "en", "regions": WORST_REGIONS}),
    ("2017-05-03T22:35:00Z", {
        "time": "2017-05-03T22:35:00Z", "status": "resolved", "title": "WhatsApp: working again",
        "text": "Reconstruction: the service is back in nearly all countries after about two and a half hours.",
        "lang": "en", "regions": WORST_REGIONS}),
    ("2017-05-03T22:50:00Z", {
        "time": "2017-05-03T22:50:00Z", "status": "resolved", "title": "WhatsApp: an apology",
        "text": "Reconstruction: the company says that users in all parts of the world could not reach WhatsApp for a "
                "few hours, that this is mended, and that it is sorry. The fault was its own, not an outside one.",
        "lang": "en", "regions": ["001"], "cause": "server"}),
    ("2017-05-03T23:00:00Z", {
        "time": "2017-05-03T20:10:00Z", "end": "2017-05-03T22:30:00Z", "status": "resolved",
        "title": "WhatsApp down in much of the world",
        "text": "Reconstruction: began about 20:10 UTC, recovered shortly at about 20:30, wider again from 20:40, "
                "back about 22:30. Worst in western Europe, the US east coast and South America.",
        "lang": "en", "regions": WORST_REGIONS, "cause": "server"}),
]


def stamp(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def parse(text):
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")


def complaint(rng, language, phrases, kind, in_outage, city):
    """A short text in one language; an ordinary day's complaint is about some smaller trouble."""
    if not in_outage:
        return rng.choice(phrases["ordinary"])
    text = rng.choice(phrases[kind])
    if rng.random() < 0.45:
        tail = rng.choice(phrases["tails"])
        if "{city}" not in tail or city:
            joint = " " if text[-1] in "?;？؟" else JOINTS.get(language, ", ")
            text += joint + tail.replace("{city}", city or "")
    if rng.random() < SHARE_EMOJI:
        text += " " + rng.choice(EMOJI)
    return text


def place(rng, area):
    """The place fields of one report, in one of the forms that the feed format knows, and the city's name."""
    draw = rng.random()
    if draw < SHARE_WITHOUT_PLACE:
        return {}, None
    draw -= SHARE_WITHOUT_PLACE
    if draw < SHARE_AREA_ONLY and area.country in AREA_OF_COUNTRY:
        return {"region": AREA_OF_COUNTRY[area.country]}, None
    draw -= SHARE_AREA_ONLY
    if draw < SHARE_REGION_ONLY:
        return {"region": area.code}, None
    city = rng.choices(area.cities, area.city_weights)[0]
    lat = round(city.lat + rng.uniform(-city.jitter, city.jitter), 3)
    lon = round(city.lon + rng.uniform(-city.jitter, city.jitter), 3)
    return {"lat": lat, "lon": lon}, city.name


def reports_of(rng, area, complaints):
    """(arrival, fields without id) of every report of an area."""
    events = [(time, False) for time in model.ordinary_times(rng, area)]
    events += [(time, True) for time in model.outage_times(rng, area)]
    totals = {}
    for time, in_outage in events:
        if area.code in TOTALS_COUNTRIES and rng.random() < TOTALS_SHARE:
            slot = time.replace(minute=time.minute - time.minute % TOTALS_MINUTES, second=0)
            totals[slot] = totals.get(slot, 0) + 1
            continue
        kind = rng.choices(KINDS, KIND_WEIGHTS_OUTAGE if in_outage else KIND_WEIGHTS_ORDINARY)[0]
        where, city = place(rng, area)
        fields = {"time": stamp(time), **where, "kind": kind}
        if rng.random() < (SHARE_TEXT_OUTAGE if in_outage else SHARE_TEXT_ORDINARY):
            language = rng.choices(area.languages, area.language_weights)[0]
            fields["text"] = complaint(rng, language, complaints[language], kind, in_outage, city)
            fields["lang"] = language
        late = timedelta(seconds=rng.randrange(60, 720)) if rng.random() < SHARE_LATE else timedelta()
        yield min(time + late, model.END - timedelta(seconds=1)), fields
    for slot, count in sorted(totals.items()):
        yield slot, {"time": stamp(slot), "region": area.code, "count": count}


def measurements(rng):
    """(arrival, fields without id) of hourly measurements on 3 May and the night after."""
    for region, (usual_tests, failing) in PROBES.items():
        hour = datetime(2017, 5, 3, 0, 0)
        while hour < model.END:
            index = int((hour - datetime(2017, 5, 3, 20, 0)).total_seconds() // 3600)
            share = failing[index] if 0 <= index < len(failing) else 0.015
            tested = model.poisson(rng, usual_tests)
            failed = sum(rng.random() < share for _ in range(tested))
            yield hour, {"time": stamp(hour), "duration": 3600, "region": region, "tested": tested, "failed": failed}
            hour += timedelta(hours=1)


def lines():
    """Every line of the replay, without its line feed."""
    with open(model.FOLDER / "complaints.json", encoding="utf-8") as file:
        complaints = json.load(file)
    # Each kind of line has its own number prefix; its numbers rise in the order of arrival.
    arrivals = []
    for area in model.load_areas():
        rng = random.Random(f"{SEED} {area.code}")
        arrivals += [(arrival, "report", "", fields) for arrival, fields in reports_of(rng, area, complaints)]
    rng = random.Random(f"{SEED} measurements")
    arrivals += [(arrival, "measurement", "m", fields) for arrival, fields in measurements(rng)]
    arrivals += [(parse(arrival), "notice", "n", fields) for arrival, fields in NOTICES]
    arrivals.sort(key=lambda entry: entry[0])

    yield json.dumps(SOURCE, ensure_ascii=False, separators=(",", ":"))
    numbers = {"report": 0, "measurement": 0, "notice": 0}
    digits = {"report": 6, "measurement": 3, "notice": 1}
    for _, kind, prefix, fields in arrivals:
        numbers[kind] += 1
        line = {"type": kind, "id": f"wa17-{prefix}{numbers[kind]:0{digits[kind]}}", "service": "whatsapp", **fields}
        yield json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def main():
    parser = argparse.ArgumentParser(description="Makes or checks the built-in replay.")
    parser.add_argument("--check", action="store_true", help="examine the file instead of writing it")
    if parser.parse_args().check:
        return replay_check.run(OUTPUT, list(lines()), model.load_areas())
    text = "".join(line + "\n" for line in lines())
    # No name and no time in the header: the same lines give the same file.
    with open(OUTPUT, "wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, compresslevel=9, mtime=0) as out:
        out.write(text.encode("utf-8"))
    print(f"{OUTPUT.name}: {text.count(chr(10))} lines, {OUTPUT.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
