// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/IncidentDetector.h"
#include "tests/bench/detection/Simulation.h"

#include <array>
#include <cmath>
#include <random>
#include <vector>

namespace outagemap::sim {

/// Shares of calm counts whose p-value (a tie is broken evenly) lies below some limits: the limits, if right.
struct Calibration
{
    std::array<double, 3> below{};
    double all = 0;

    void add(double n, const Expectation& usual, double u);
};

/// How far what was learned lies from the truth: root mean square of the logarithm of their ratio.
struct LearnedError
{
    double squares = 0;
    double all = 0;

    void add(double learned, double truth)
    {
        squares += std::pow(std::log(learned / truth), 2);
        all += 1;
    }
    double value() const { return std::sqrt(squares / std::max(all, 1.0)); }
};

struct Calm
{
    Calibration world;
    Calibration countries;
    LearnedError worldError;
    LearnedError countryError; ///< of those with five reports an hour
    std::mt19937_64 random{7};
};

/// What the detector finds, fed minute by minute as the reports come in. `learned`: of each outage the sum of
/// its region, with what the detector thought usual then.
std::vector<Incident> runLive(const RegionDirectory& regions, const ServiceMonths& months,
                              const TrackerOptions& options, Calm& calm, std::vector<Sum>& learned);

} // namespace outagemap::sim
