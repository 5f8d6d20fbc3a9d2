// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/detection/Score.h"
#include "tests/bench/detection/Simulation.h"

#include <cstdint>

namespace outagemap::sim {

/// The ceiling: the likelihood-ratio test that is told the true usual rate, the over-dispersion (gamma noise
/// by the hour), and the size, shape and duration of the outage to come minute by minute, but neither where
/// (the world, one of 27 areas, 240 countries, 4,232 subdivisions; it knows how often each level is hit) nor
/// when. Like everybody else it watches them all and may raise one false alarm per service-month. By Neyman
/// and Pearson's lemma and Moustakides' theorem (1986, Ann. Stat. 14:1379) no test of the counts it watches
/// finds more. It also sees every report at once, without delay.
///
/// What it watches and is told of the outage is a Sum: of the whole region, as everybody watches it, with how
/// far the region rises in all (`.oracle`); of the countries in it that are hit and no others (told the
/// spread, which no watcher can be); or of the whole region with what a detector has learned to be usual in
/// place of the truth.
///
/// With `knowsWhere` it is told that, too, watches one sum of regions, and has the whole month's false alarm
/// for it: a limit that no program can have, as it would have to know the outage beforehand.
class Oracle
{
public:
    /// Adds the outages of the test month, each with its sum (`sums` of all outages of both months). `unsure`
    /// is, by level, the relative variance of what was learned to be usual around the truth; 0 if that is
    /// told.
    void add(const RegionDirectory& regions, const ServiceMonths& months, const std::vector<Sum>& sums,
             std::uint64_t seed, const std::array<double, 4>& unsure = {});

    /// What it found, at the threshold for one false alarm per service-month.
    Tally result(bool knowsWhere) const;
    double threshold(bool knowsWhere) const;

private:
    struct Record
    {
        Outcome outcome;
        std::vector<std::pair<float, float>> highs; ///< delay in minutes, statistic: record highs in time
    };
    std::vector<Record> m_records;
    /// A highest statistic of two hours of calm, and for how many false alarms a month it stands.
    struct Calm
    {
        double high = 0;
        double weight = 0;
    };
    void simulateCalm(const Sum& sum, double perMinute, double relativeVariance, double unsure,
                      double penalty, double streams, std::uint64_t seed, std::vector<Calm>& calm) const;
    double limit(std::vector<Calm> calm, double months) const;

    std::vector<Calm> m_here; ///< of the sums that are hit
    std::vector<Calm> m_everywhere;
    double m_monthsHere = 0; ///< simulated
    double m_monthsEverywhere = 0;
    double m_serviceMonths = 0;
};

} // namespace outagemap::sim
