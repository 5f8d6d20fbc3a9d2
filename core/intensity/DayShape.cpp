// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/DayShape.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace outagemap {

namespace {

constexpr std::size_t hours = 24;
constexpr std::size_t waveCount = 4;
constexpr std::size_t partCount = 2 * waveCount; ///< a cosine and a sine each
constexpr double restFreedom = double(hours - 1 - partCount);
constexpr float leastShare = 0.01F / float(hours);
constexpr float leastExpected = 0.1F / float(hours);

using Parts = std::array<float, partCount>;

/// cos and sin of each wave at each hour. By hour and by part: sums over either go through memory in order.
struct Waves
{
    std::array<Parts, hours> atHour{};
    std::array<HoursOfDay, partCount> ofPart{};

    Waves()
    {
        for (std::size_t h = 0; h < hours; ++h) {
            for (std::size_t k = 0; k < waveCount; ++k) {
                const double angle = 2 * std::numbers::pi * double(k + 1) * double(h) / double(hours);
                atHour[h][2 * k] = ofPart[2 * k][h] = float(std::cos(angle));
                atHour[h][2 * k + 1] = ofPart[2 * k + 1][h] = float(std::sin(angle));
            }
        }
    }
};

const Waves& waves()
{
    static const Waves all;
    return all;
}

Parts partsOf(const HoursOfDay& day)
{
    Parts parts{};
    const Waves& all = waves();
    for (std::size_t h = 0; h < hours; ++h) {
        for (std::size_t k = 0; k < partCount; ++k)
            parts[k] += all.atHour[h][k] * day[h];
    }
    return parts;
}

HoursOfDay dayOf(const Parts& parts)
{
    HoursOfDay day{};
    const Waves& all = waves();
    for (std::size_t k = 0; k < partCount; ++k) {
        const float height = parts[k] * (2 / float(hours));
        for (std::size_t h = 0; h < hours; ++h)
            day[h] += all.ofPart[k][h] * height;
    }
    return day;
}

/// How far something is believed that lies so far off (chi-squared), with that many degrees of freedom.
double belief(double off, double freedom)
{
    return off > freedom ? 1 - freedom / off : 0;
}

} // namespace

DayShape shapeOfDay(const HoursOfDay& own, const HoursOfDay& around, double chance)
{
    HoursOfDay apart;
    for (std::size_t h = 0; h < hours; ++h)
        apart[h] = own[h] - around[h];
    const Parts measured = partsOf(apart);
    Parts believed;
    DayShape result;
    for (std::size_t k = 0; k < partCount; k += 2) {
        // The squares of a wave add up to half of what they are taken of.
        const double squares =
            double(measured[k]) * double(measured[k]) + double(measured[k + 1]) * double(measured[k + 1]);
        const double weight = belief(squares / (chance / 2), 2);
        believed[k] = float(weight) * measured[k];
        believed[k + 1] = float(weight) * measured[k + 1];
        result.parameters += 2 * weight * weight;
    }
    const HoursOfDay smooth = dayOf(measured);
    HoursOfDay rest;
    float squares = 0;
    for (std::size_t h = 0; h < hours; ++h) {
        rest[h] = apart[h] - smooth[h];
        squares += rest[h] * rest[h] / std::max(around[h] + smooth[h], leastExpected);
    }
    const double weight = belief(double(squares) / chance, restFreedom);
    result.parameters += restFreedom * weight * weight;
    result.shares = dayOf(believed);
    for (std::size_t h = 0; h < hours; ++h)
        result.shares[h] = std::max(around[h] + result.shares[h] + float(weight) * rest[h], leastShare);
    return result;
}

} // namespace outagemap
