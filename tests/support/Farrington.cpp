// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Farrington.h"

#include "core/intensity/Evidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace outagemap::test {

namespace {

constexpr std::size_t mostColumns = 24;
using Matrix = std::array<std::array<double, mostColumns>, mostColumns>;
using Vector = std::array<double, mostColumns>;

struct Row
{
    double y = 0;
    double time = 0; ///< 0 now
    int group = 0;   ///< 0: that of now
};

struct Model
{
    std::vector<double> mu;
    double intercept = 0;
    double phi = 1;
    std::vector<double> hat;
};

/// Inverts a positive definite matrix; false if it is singular.
bool invert(Matrix& a, std::size_t n)
{
    Matrix inverse{};
    for (std::size_t i = 0; i < n; ++i)
        inverse[i][i] = 1;
    for (std::size_t k = 0; k < n; ++k) {
        const double pivot = a[k][k];
        if (!(std::abs(pivot) > 1e-12))
            return false;
        for (std::size_t j = 0; j < n; ++j) {
            a[k][j] /= pivot;
            inverse[k][j] /= pivot;
        }
        for (std::size_t i = 0; i < n; ++i) {
            const double factor = a[i][k];
            if (i == k || factor == 0)
                continue;
            for (std::size_t j = 0; j < n; ++j) {
                a[i][j] -= factor * a[k][j];
                inverse[i][j] -= factor * inverse[k][j];
            }
        }
    }
    a = inverse;
    return true;
}

/// Quasi-Poisson regression with logarithmic link, as R's glm.
std::optional<Model> fit(const std::vector<Row>& rows, const std::vector<double>& weights, bool hasTrend,
                         std::size_t groups)
{
    const std::size_t columns = 1 + (hasTrend ? 1 : 0) + groups;
    const auto place = [&](const Row& row) {
        return row.group > 0 ? std::size_t(row.group) + (hasTrend ? 1 : 0) : std::size_t(0);
    };
    Model model;
    model.mu.resize(rows.size());
    std::vector<double> eta(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        model.mu[i] = rows[i].y + 0.1;
        eta[i] = std::log(model.mu[i]);
    }
    Matrix normal{};
    double deviance = 0;
    bool converged = false;
    constexpr int rounds = 25;
    for (int round = 0; round < rounds && !converged; ++round) {
        normal = {};
        Vector right{};
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double weight = weights[i] * model.mu[i];
            const double z = eta[i] + (rows[i].y - model.mu[i]) / model.mu[i];
            const std::size_t g = place(rows[i]);
            normal[0][0] += weight;
            right[0] += weight * z;
            if (hasTrend) {
                normal[0][1] += weight * rows[i].time;
                normal[1][1] += weight * rows[i].time * rows[i].time;
                right[1] += weight * z * rows[i].time;
            }
            if (g > 0) {
                normal[0][g] += weight;
                normal[g][g] += weight;
                right[g] += weight * z;
                if (hasTrend)
                    normal[1][g] += weight * rows[i].time;
            }
        }
        for (std::size_t i = 0; i < columns; ++i) {
            for (std::size_t j = 0; j < i; ++j)
                normal[i][j] = normal[j][i];
        }
        if (!invert(normal, columns))
            return std::nullopt;
        Vector beta{};
        for (std::size_t i = 0; i < columns; ++i) {
            for (std::size_t j = 0; j < columns; ++j)
                beta[i] += normal[i][j] * right[j];
        }
        double next = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t g = place(rows[i]);
            eta[i] = std::clamp(beta[0] + (hasTrend ? beta[1] * rows[i].time : 0) + (g > 0 ? beta[g] : 0),
                                -30.0, 30.0);
            model.mu[i] = std::exp(eta[i]);
            const double y = rows[i].y;
            next += 2 * weights[i] * ((y > 0 ? y * std::log(y / model.mu[i]) : 0) - (y - model.mu[i]));
        }
        converged = std::abs(next - deviance) / (std::abs(next) + 0.1) < 1e-8;
        deviance = next;
        model.intercept = beta[0];
    }
    if (!converged)
        return std::nullopt;
    double squares = 0;
    model.hat.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double off = rows[i].y - model.mu[i];
        squares += weights[i] * off * off / model.mu[i];
        const std::size_t g = place(rows[i]);
        double h = normal[0][0];
        const double t = rows[i].time;
        if (hasTrend)
            h += 2 * t * normal[0][1] + t * t * normal[1][1];
        if (g > 0)
            h += 2 * normal[0][g] + normal[g][g] + (hasTrend ? 2 * t * normal[1][g] : 0);
        model.hat[i] = weights[i] * model.mu[i] * h;
    }
    model.phi = std::max(1.0, squares / std::max(1.0, double(rows.size() - columns)));
    return model;
}

std::optional<Model> fitReweighted(const std::vector<Row>& rows, bool hasTrend, std::size_t groups,
                                   double threshold)
{
    std::vector<double> weights(rows.size(), 1.0);
    const auto first = fit(rows, weights, hasTrend, groups);
    if (!first)
        return std::nullopt;
    double sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double mu = first->mu[i];
        const double anscombe = 1.5 *
                                (std::pow(rows[i].y, 2.0 / 3) * std::pow(mu, -1.0 / 6) - std::sqrt(mu)) /
                                std::sqrt(first->phi * (1 - first->hat[i]));
        weights[i] = anscombe > threshold ? 1 / (anscombe * anscombe) : 1;
        sum += weights[i];
    }
    for (double& weight : weights)
        weight *= double(rows.size()) / sum;
    return fit(rows, weights, hasTrend, groups);
}

} // namespace

std::optional<FarringtonFit> farrington(std::span<const float> counts, std::size_t now,
                                        const FarringtonOptions& options)
{
    const auto k = std::ptrdiff_t(now);
    if (k - std::ptrdiff_t(options.b) * options.frequency - options.w < 0 || now >= counts.size())
        return std::nullopt;
    std::vector<int> group(now + 1, -1);
    const auto mark = [&](std::ptrdiff_t from, std::ptrdiff_t to, int value) {
        for (std::ptrdiff_t i = std::max<std::ptrdiff_t>(from, 0); i <= std::min(to, k); ++i)
            group[std::size_t(i)] = value;
    };
    const int parts = options.noPeriods - 1;
    for (int season = 1; season <= options.b; ++season) {
        const std::ptrdiff_t reference = k - std::ptrdiff_t(season) * options.frequency;
        mark(reference - options.w, reference + options.w, 0);
        if (parts <= 0)
            continue;
        const int period = options.frequency - 2 * options.w - 1;
        std::ptrdiff_t at = reference + options.w + 1;
        for (int part = 1; part <= parts; ++part) {
            const int length = period / parts + (part <= period % parts ? 1 : 0);
            mark(at, at + length - 1, part);
            at += length;
        }
    }
    std::vector<Row> rows;
    double most = 0;
    for (std::ptrdiff_t i = 0; i < k - options.pastNotIncluded; ++i) {
        if (group[std::size_t(i)] < 0)
            continue;
        rows.push_back(
            {double(counts[std::size_t(i)]), double(i - k) / options.frequency, group[std::size_t(i)]});
        most = std::max(most, rows.back().y);
    }
    const auto groups = std::size_t(std::max(parts, 0));
    auto model = fitReweighted(rows, true, groups, options.weightsThreshold);
    // Without a trend where it would extrapolate beyond all that was seen.
    if (!model || options.b < 3 || std::exp(model->intercept) > most)
        model = fitReweighted(rows, false, groups, options.weightsThreshold);
    if (!model)
        return std::nullopt;
    FarringtonFit result;
    result.mu = std::exp(model->intercept);
    result.phi = model->phi;
    result.pValue = countEvidence(double(counts[now]), result.mu, result.phi);
    return result;
}

} // namespace outagemap::test
