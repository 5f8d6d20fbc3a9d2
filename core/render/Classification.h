// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <QStringView>
#include <cstdint>
#include <span>
#include <vector>

namespace outagemap {

/// How the values of a map are put into classes.
enum class ClassMethod : std::uint8_t
{
    Fixed,         ///< limits fixed per measure, with evidence asked for; two maps compare. The default
    Quantile,      ///< equally many regions in each
    EqualInterval, ///< equally wide
    Geometric,     ///< each as many times its lower limit as the next: for values over many powers of ten
    NaturalBreaks, ///< least variance within classes (Jenks 1967; exact, after Fisher 1958)
    Continuous,    ///< none: every value has a colour of its own
};

/// A method and how many classes.
struct ClassChoice
{
    static constexpr int fewest = 3;
    static constexpr int most = 9;

    ClassMethod method = ClassMethod::Fixed;
    int count = 5; ///< fewest..most; the fixed classes are always five, continuous ones none

    bool operator==(const ClassChoice&) const = default;

    /// `fixed`, `quantile`, `equal-interval`, `geometric`, `natural-breaks`, `continuous`, where it matters
    /// with
    /// `:N` for the count; `fromName` fails for anything else, saying what there is.
    QString name() const;
    static Expected<ClassChoice> fromName(QStringView text);
    static std::vector<ClassMethod> methods();
    /// For people: "quantiles".
    static QString title(ClassMethod method);
    bool hasCount() const { return method != ClassMethod::Fixed && method != ClassMethod::Continuous; }
};

/// The lower limits of all classes but the lowest, ascending, each larger than the one before: up to count -
/// 1, fewer where the values have too few different ones. `values` in any order; those that are not finite
/// are left out. Nothing for the methods Fixed and Continuous.
///
/// Natural breaks minimise the sum of squared differences from the class means. Fisher (1958, JASA 53:789)
/// showed that dynamic programming finds them exactly; as the best last break moves to the right with the
/// values, it is found by divide and conquer in O(k n log n) instead of O(k n^2) (Gronlund et al. 2017,
/// arXiv:1701.07204).
std::vector<double> breaks(const ClassChoice& choice, std::span<const double> values);

/// Which class a value is in, from 0.
int classOf(double value, std::span<const double> limits);

} // namespace outagemap
