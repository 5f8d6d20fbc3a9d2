#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills `outagemap ingest` at random moments, as often as asked for, lets it finish, and compares the cache with that
of an undisturbed run: never damaged, nothing lost, nothing twice. README.md beside says how to run it long."""

import argparse
import json
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SERVICES = [f"service-{n}" for n in range(1, 21)]
REGIONS = ["SG", "ID-JK", "BR-SP", "DE-BY", "US-CA", "FR", "JP-13", "ZA", "IN-MH", "001"]
TEXTS = ["cannot send messages", "消息发不出去", "não consigo usar", "nothing loads", "ข้อความไม่ส่ง"]

# All that must be the same; rows whose number is drawn by chance are compared without it.
COMPARED = [
    "SELECT id, hex(counts) FROM rollup_5min ORDER BY id",
    "SELECT id, hex(counts) FROM rollup_hour ORDER BY id",
    "SELECT id, hex(counts) FROM rollup_day ORDER BY id",
    "SELECT sum(reports), min(first), max(last) FROM report_block",
    "SELECT total(length(hashes)) FROM seen_id",
    "SELECT total(length(hashes)) FROM seen_reporter",
    "SELECT id >> 14, region, count, kind, lang, text FROM complaint ORDER BY 1, 2, 3, 4, 5, 6",
    "SELECT service, region, time, duration, tested, failed FROM measurement ORDER BY 1, 2, 3, 4, 5, 6",
    "SELECT service, first, last FROM coverage ORDER BY service",
    "SELECT slug FROM service ORDER BY id",
    "SELECT code FROM region ORDER BY id",
    "SELECT accepted FROM feed",
]


def write_feed(path, lines, rng):
    with open(path, "w", encoding="utf-8") as out:
        for number in range(lines):
            if number > 100 and rng.random() < 0.02:
                number -= rng.randrange(1, 100)  # a line that was there already
                state = random.Random(number)
            else:
                state = random.Random(number)
            line = {
                "id": f"r{number}",
                "service": state.choice(SERVICES),
                "time": 1_700_000_000 + number // 3 - (state.randrange(600_000) if state.random() < 0.01 else 0),
                "region": state.choice(REGIONS),
                "kind": state.choice(["messages", "app", "website"]),
            }
            if state.random() < 0.1:
                line["text"] = state.choice(TEXTS) + f" {number}"
            if state.random() < 0.5:
                line["reporter"] = f"person {state.randrange(lines // 20 + 1)}"
            if state.random() < 0.01:
                line = {"type": "measurement", "id": f"m{number}", "service": line["service"], "time": line["time"],
                        "duration": 3600, "region": "BR", "tested": 100, "failed": state.randrange(100)}
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


def contents(cache):
    with sqlite3.connect(f"file:{cache}?mode=ro", uri=True) as database:
        return [database.execute(sql).fetchall() for sql in COMPARED]


def check_sound(cache):
    with sqlite3.connect(cache) as database:
        found = database.execute("PRAGMA integrity_check").fetchall()
    if found != [("ok",)]:
        sys.exit(f"damaged: {found[:3]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the outagemap program")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--lines", type=int, default=300_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    print(f"seed {options.seed}")
    rng = random.Random(options.seed)

    with tempfile.TemporaryDirectory() as folder:
        feed = Path(folder, "feed.ndjson")
        write_feed(feed, options.lines, rng)

        def start(cache):
            return subprocess.Popen([options.program, "--cache", str(cache), "ingest", str(feed)],
                                    stdout=subprocess.DEVNULL)

        undisturbed = Path(folder, "undisturbed.db")
        began = time.monotonic()
        if start(undisturbed).wait() != 0:
            sys.exit("the undisturbed run failed")
        seconds = time.monotonic() - began
        expected = contents(undisturbed)
        print(f"undisturbed: {seconds:.2f} s, {expected[3][0][0]} reports")

        kills = 0
        caches = 0
        while kills < options.kills:
            cache = Path(folder, f"killed-{caches}.db")
            caches += 1
            # A handful a cache, so that every part of the reading is met, its beginning too.
            for _ in range(min(options.kills - kills, rng.randrange(4, 12))):
                process = start(cache)
                try:
                    process.wait(timeout=rng.uniform(0, seconds))
                except subprocess.TimeoutExpired:
                    process.send_signal(signal.SIGKILL)
                    process.wait()
                    kills += 1
                if cache.exists() and cache.stat().st_size > 0:
                    check_sound(cache)
            if start(cache).wait() != 0:
                sys.exit("a run after kills failed")
            check_sound(cache)
            for sql, before, after in zip(COMPARED, expected, contents(cache)):
                if before != after:
                    missing = [row for row in before if row not in after][:3]
                    extra = [row for row in after if row not in before][:3]
                    sys.exit(f"not the same after {kills} kills: {sql}\n  missing {missing}\n  extra {extra}")
            for file in Path(folder).glob(f"{cache.name}*"):
                file.unlink()
        print(f"{kills} kills over {caches} caches: all sound, all the same")


if __name__ == "__main__":
    main()
