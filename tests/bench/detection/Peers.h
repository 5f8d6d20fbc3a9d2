// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/detection/Score.h"
#include "tests/bench/detection/Simulation.h"

#include <cstdint>
#include <vector>

namespace outagemap::sim {

/// A method that gives every watched stream a statistic over time. Its threshold is chosen afterwards on the
/// very data it is scored on, so that it raises one false alarm per service-month: better than anyone could
/// set it beforehand.
class Peer
{
public:
    /// Statistics in steps of `minutes`, from the beginning of the test month; `weight`: of how many steps
    /// the step is one (where only some are computed); 0: not computed.
    struct Series
    {
        RegionId region;
        std::vector<float> values;
        std::vector<float> weights; ///< empty: all 1
    };
    void add(const RegionDirectory& regions, const ServiceMonths& months, const std::vector<Series>& series,
             int minutes);

    Tally result() const;

private:
    struct Record
    {
        Outcome outcome;
        std::vector<std::pair<float, float>> highs;
    };
    struct Calm
    {
        float high = 0;
        float weight = 1;
    };
    std::vector<Record> m_records;
    std::vector<Calm> m_calm;
    double m_serviceMonths = 0;
};

/// Counts of a service in 5-minute steps of the whole time, of the world, areas, and countries that report
/// five times an hour or more.
struct Streams
{
    std::vector<RegionId> regions;
    std::vector<std::vector<float>> counts;
};
Streams streamsOf(const RegionDirectory& regions, const ServiceMonths& months);

/// What outage sites publish as their method: the last quarter of an hour against the average of that hour of
/// the day over the last four weeks, from ten reports on.
std::vector<Peer::Series> thresholdSeries(const Streams& streams);
/// Exponentially weighted moving average of the standardised residuals from that average (Roberts 1959,
/// Technometrics 1:239), weight 0.2 a step of five minutes.
std::vector<Peer::Series> ewmaSeries(const Streams& streams);
/// Farrington's improved algorithm on hourly counts, seasons of a week, three of them: -ln p. Computed for
/// hours in and after outages and every sixth other.
std::vector<Peer::Series> farringtonSeries(const RegionDirectory& regions, const ServiceMonths& months,
                                           const Streams& streams);

} // namespace outagemap::sim
