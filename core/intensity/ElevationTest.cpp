// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/ElevationTest.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outagemap {

namespace {

constexpr double leastExpected = 1e-9;

/// The part of a step after `at` (a step's weight in a rate that jumps at `at`).
double stepWeight(double at, std::size_t step)
{
    return std::clamp(double(step) + 1 - at, 0.0, 1.0);
}

/// The mean over a step of a ramp that is 0 until `at` and 1 at `end`.
double rampWeight(double at, double end, std::size_t step)
{
    const double from = std::max(double(step), at);
    const double to = double(step) + 1;
    if (to <= from)
        return 0;
    return (to - from) * ((from + to) / 2 - at) / std::max(end - at, 1e-9);
}

struct Fit
{
    double likelihood = 0;
    double excess = 0; ///< ratio - 1
};

/// Maximises sum n ln(1 + x w) - b x w over x >= 0 (concave: Newton from below, kept positive).
template <typename Weight>
Fit fitExcess(std::span<const float> counts, std::span<const float> expected, std::size_t first,
              Weight weight)
{
    double n = 0;
    double b = 0;
    for (std::size_t i = first; i < counts.size(); ++i) {
        const double w = weight(i);
        n += w > 0 ? double(counts[i]) : 0;
        b += w * double(expected[i]);
    }
    double x = std::max(n / std::max(b, leastExpected) - 1, 0.0);
    if (!(x > 0))
        return {};
    constexpr int rounds = 6;
    for (int round = 0; round < rounds; ++round) {
        double slope = -b;
        double curve = 0;
        for (std::size_t i = first; i < counts.size(); ++i) {
            const double w = weight(i);
            if (w <= 0)
                continue;
            const double f = w / (1 + x * w);
            slope += double(counts[i]) * f;
            curve += double(counts[i]) * f * f;
        }
        if (!(curve > 0))
            break;
        const double next = std::max(x + slope / curve, x / 4);
        const bool isDone = std::abs(next - x) < 1e-3 * x;
        x = next;
        if (isDone)
            break;
    }
    Fit fit;
    fit.excess = x;
    for (std::size_t i = first; i < counts.size(); ++i) {
        const double w = weight(i);
        if (w > 0)
            fit.likelihood += double(counts[i]) * std::log1p(x * w) - double(expected[i]) * x * w;
    }
    return fit;
}

} // namespace

double elevationEvidence(double n, double b, double d, double v)
{
    b = std::max(b, leastExpected);
    if (!(n > b))
        return 0;
    const double poisson = n * std::log(n / b);
    constexpr double hardlyVaried = 1e-9;
    if (!(v > hardlyVaried))
        return (poisson - (n - b)) / d;
    const double k = 1 / v;
    return (poisson - (n + k) * std::log((n + k) / (b + k))) / d;
}

double logOfSum(std::span<const double> logs)
{
    if (logs.empty())
        return noEvidence;
    const double most = *std::max_element(logs.begin(), logs.end());
    double sum = 0;
    for (const double one : logs)
        sum += std::exp(one - most);
    return most + std::log(sum);
}

double courseEvidence(double logRatios, double n, double b, double excess, double d, double v)
{
    const double k = 1 / std::max(v, 1e-6);
    return (logRatios - (n + k) * std::log1p(excess / (k + b))) / d;
}

double mixtureEvidence(double n, double b, double d, double v)
{
    struct Rise
    {
        double ratio;
        double weight;
        double logRatio = std::log(ratio);
        double logWeight = std::log(weight / 8.7);
    };
    static const std::array<Rise, 6> rises{Rise{1.25, 1},  Rise{1.5, 3}, Rise{2, 1.5},
                                           Rise{3.5, 1.2}, Rise{8, 1},   Rise{40, 1}};
    b = std::max(b, leastExpected);
    std::array<double, rises.size()> logRatios{};
    std::size_t count = 0;
    for (const Rise& rise : rises) {
        // Where it is less likely than the usual rate the smaller rises say all.
        if (n < b * (1 + 0.45 * (rise.ratio - 1)))
            break;
        logRatios[count++] =
            courseEvidence(n * rise.logRatio, n, b, b * (rise.ratio - 1), d, v) + rise.logWeight;
    }
    return logOfSum(std::span(logRatios).first(count));
}

Onset onsetOf(std::span<const float> counts, std::span<const float> expected, std::size_t first)
{
    Onset best;
    best.at = double(first);
    double likelihood = -1;
    const auto end = double(counts.size());
    const auto lookStep = [&](double at) {
        const Fit step =
            fitExcess(counts, expected, std::size_t(at), [at](std::size_t i) { return stepWeight(at, i); });
        if (step.likelihood > likelihood) {
            likelihood = step.likelihood;
            best = {at, 1 + step.excess, false};
        }
    };
    const auto lookRamp = [&](double at) {
        // A ramp is one of many shapes: it must be clearly likelier, or every step looks a little like one.
        constexpr double rampPenalty = 2;
        const Fit ramp = fitExcess(counts, expected, std::size_t(at),
                                   [at, end](std::size_t i) { return rampWeight(at, end, i); });
        if (ramp.likelihood - rampPenalty > likelihood) {
            likelihood = ramp.likelihood - rampPenalty;
            best = {at, 1 + ramp.excess, true};
        }
    };
    // Steps at whole boundaries need no search: their best ratio is the mean one.
    double n = 0;
    double b = 0;
    for (std::size_t i = counts.size(); i-- > first;) {
        n += double(counts[i]);
        b += std::max(double(expected[i]), leastExpected);
        const double value = n > b ? n * std::log(n / b) - (n - b) : 0;
        if (value > likelihood) {
            likelihood = value;
            best = {double(i), n / b, false};
        }
    }
    // A ramp that looks like a step at some boundary began before it. A handful of reports cannot tell them
    // apart.
    constexpr double rampReach = 5;
    constexpr double fewReports = 40;
    const double step = best.at;
    for (double at = std::max(double(first), step - rampReach);
         n >= fewReports && at < std::min(step + 2, end); ++at)
        lookRamp(at);
    // Within the steps beside the best whole one.
    const int parts = n >= fewReports ? 8 : 4;
    const double around = best.at;
    const bool isRamp = best.isRamp;
    for (int part = 1 - parts; part < parts; ++part) {
        const double at = around + double(part) / parts;
        if (part == 0 || at < double(first) || at >= end)
            continue;
        if (isRamp)
            lookRamp(at);
        else
            lookStep(at);
    }
    return best;
}

double offsetOf(std::span<const float> counts, std::span<const float> expected, double ratio,
                std::size_t first)
{
    const double cut = std::sqrt(std::max(ratio, 1.0));
    // Adding a step raises the likelihood while it lies above the cut.
    double sum = 0;
    double most = 0;
    double end = double(first);
    for (std::size_t i = first; i < counts.size(); ++i) {
        sum += double(counts[i]) - cut * double(expected[i]);
        if (sum > most) {
            most = sum;
            end = double(i) + 1;
        }
    }
    // The step after it may have begun elevated.
    const auto last = std::size_t(end);
    if (last > first && last < counts.size() && counts[last] > expected[last]) {
        const double before = double(counts[last - 1]) - double(expected[last - 1]);
        if (before > 0)
            end += std::clamp((double(counts[last]) - double(expected[last])) / before, 0.0, 0.5);
    }
    return end;
}

} // namespace outagemap
