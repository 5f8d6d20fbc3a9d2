// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/Classification.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace outagemap {

namespace {

class ClassTexts
{
    Q_DECLARE_TR_FUNCTIONS(ClassTexts)
};

struct MethodName
{
    ClassMethod method;
    const char* name;
};

constexpr std::array methodNames{
    MethodName{ClassMethod::Fixed, "fixed"},
    MethodName{ClassMethod::Quantile, "quantile"},
    MethodName{ClassMethod::EqualInterval, "equal-interval"},
    MethodName{ClassMethod::Geometric, "geometric"},
    MethodName{ClassMethod::NaturalBreaks, "natural-breaks"},
    MethodName{ClassMethod::Continuous, "continuous"},
};

/// Different values with how often each comes, for the sums of squares of any run of them.
class Runs
{
public:
    explicit Runs(std::span<const double> sorted)
    {
        // Around the middle, so that large values do not eat up the digits of small differences.
        const double middle = sorted[sorted.size() / 2];
        m_count = {0};
        m_sum = {0};
        m_squares = {0};
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                values.push_back(sorted[i]);
                m_count.push_back(m_count.back());
                m_sum.push_back(m_sum.back());
                m_squares.push_back(m_squares.back());
            }
            const double d = sorted[i] - middle;
            m_count.back() += 1;
            m_sum.back() += d;
            m_squares.back() += d * d;
        }
    }

    /// The sum of squared differences from their mean of values[first..last).
    double cost(std::size_t first, std::size_t last) const
    {
        const double n = m_count[last] - m_count[first];
        const double sum = m_sum[last] - m_sum[first];
        return std::max(0.0, m_squares[last] - m_squares[first] - sum * sum / n);
    }

    std::vector<double> values;

private:
    std::vector<double> m_count;
    std::vector<double> m_sum;
    std::vector<double> m_squares;
};

/// Fills one row of the programme: the least cost of values[0..j) in one class more than `before` has, for j
/// in [low, high), the last class beginning within [from, to].
void solve(const Runs& runs, const std::vector<double>& before, std::vector<double>& cost,
           std::vector<std::uint32_t>& start, std::size_t low, std::size_t high, std::size_t from,
           std::size_t to)
{
    if (low >= high)
        return;
    const std::size_t middle = (low + high) / 2;
    double best = std::numeric_limits<double>::infinity();
    std::size_t at = from;
    for (std::size_t i = from; i <= std::min(to, middle - 1); ++i) {
        const double c = before[i] + runs.cost(i, middle);
        if (c < best) {
            best = c;
            at = i;
        }
    }
    cost[middle] = best;
    start[middle] = std::uint32_t(at);
    solve(runs, before, cost, start, low, middle, from, at);
    solve(runs, before, cost, start, middle + 1, high, at, to);
}

std::vector<double> naturalBreaks(std::span<const double> sorted, std::size_t count)
{
    const Runs runs(sorted);
    const std::size_t n = runs.values.size();
    count = std::min(count, n);
    std::vector<double> cost(n + 1, std::numeric_limits<double>::infinity());
    for (std::size_t j = 1; j <= n; ++j)
        cost[j] = runs.cost(0, j);
    std::vector<std::vector<std::uint32_t>> starts(count);
    for (std::size_t k = 1; k < count; ++k) {
        std::vector<double> next(n + 1, std::numeric_limits<double>::infinity());
        starts[k].resize(n + 1);
        solve(runs, cost, next, starts[k], k + 1, n + 1, k, n);
        cost = std::move(next);
    }
    std::vector<double> limits(count - 1);
    std::size_t end = n;
    for (std::size_t k = count; k-- > 1;) {
        end = starts[k][end];
        limits[k - 1] = runs.values[end];
    }
    return limits;
}

} // namespace

QString ClassChoice::name() const
{
    for (const MethodName& entry : methodNames) {
        if (entry.method == method) {
            const QString text = QLatin1String(entry.name);
            return hasCount() ? QStringLiteral("%1:%2").arg(text).arg(count) : text;
        }
    }
    return {};
}

Expected<ClassChoice> ClassChoice::fromName(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView name = colon < 0 ? text : text.first(colon);
    QStringList known;
    for (const MethodName& entry : methodNames) {
        known += QLatin1String(entry.name);
        if (name != QLatin1String(entry.name))
            continue;
        ClassChoice choice;
        choice.method = entry.method;
        if (colon >= 0) {
            bool ok = false;
            choice.count = text.mid(colon + 1).toInt(&ok);
            if (!ok || !choice.hasCount() || choice.count < fewest || choice.count > most) {
                return fail(
                    ClassTexts::tr("\"%1\" is no choice of classes: after the colon stands how many, %2 "
                                   "to %3, with a method other than fixed and continuous")
                        .arg(text.left(60))
                        .arg(fewest)
                        .arg(most));
            }
        }
        return choice;
    }
    return fail(ClassTexts::tr("\"%1\" is no way to make classes; there are %2")
                    .arg(name.left(60), known.join(QStringLiteral(", "))));
}

std::vector<ClassMethod> ClassChoice::methods()
{
    std::vector<ClassMethod> result;
    for (const MethodName& entry : methodNames)
        result.push_back(entry.method);
    return result;
}

QString ClassChoice::title(ClassMethod method)
{
    switch (method) {
    case ClassMethod::Fixed:
        return ClassTexts::tr("fixed limits");
    case ClassMethod::Quantile:
        return ClassTexts::tr("quantiles");
    case ClassMethod::EqualInterval:
        return ClassTexts::tr("equal intervals");
    case ClassMethod::Geometric:
        return ClassTexts::tr("geometric intervals");
    case ClassMethod::NaturalBreaks:
        return ClassTexts::tr("natural breaks");
    case ClassMethod::Continuous:
        break;
    }
    return ClassTexts::tr("continuous colours");
}

std::vector<double> breaks(const ClassChoice& choice, std::span<const double> values)
{
    std::vector<double> sorted;
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted),
                 [](double v) { return std::isfinite(v); });
    std::sort(sorted.begin(), sorted.end());
    if (sorted.empty() || sorted.front() == sorted.back() || !choice.hasCount())
        return {};
    const int count = std::clamp(choice.count, ClassChoice::fewest, ClassChoice::most);
    const double low = sorted.front();
    const double high = sorted.back();
    std::vector<double> limits;
    switch (choice.method) {
    case ClassMethod::Quantile:
        for (int i = 1; i < count; ++i)
            limits.push_back(sorted[sorted.size() * std::size_t(i) / std::size_t(count)]);
        break;
    case ClassMethod::EqualInterval:
        for (int i = 1; i < count; ++i)
            limits.push_back(low + (high - low) * i / count);
        break;
    case ClassMethod::Geometric: {
        // Nothing below the least positive value has a ratio.
        const auto positive = std::upper_bound(sorted.begin(), sorted.end(), 0.0);
        if (positive == sorted.end())
            return {};
        for (int i = 1; i < count; ++i)
            limits.push_back(*positive * std::pow(high / *positive, double(i) / count));
        break;
    }
    case ClassMethod::NaturalBreaks:
        limits = naturalBreaks(sorted, std::size_t(count));
        break;
    case ClassMethod::Fixed:
    case ClassMethod::Continuous:
        break;
    }
    // Equal limits (many equal values) and a limit that leaves the lowest class empty say nothing.
    limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
    if (!limits.empty() && limits.front() <= low)
        limits.erase(limits.begin());
    return limits;
}

int classOf(double value, std::span<const double> limits)
{
    return int(std::upper_bound(limits.begin(), limits.end(), value) - limits.begin());
}

} // namespace outagemap
