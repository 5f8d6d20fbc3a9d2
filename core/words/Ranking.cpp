// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/Ranking.h"

#include <QCoreApplication>
#include <algorithm>

namespace outagemap {

namespace {

bool isWorse(const RegionIntensity& a, const RegionIntensity& b, Measure measure)
{
    const int classA = a.classFor(measure) ? int(*a.classFor(measure)) : -1;
    const int classB = b.classFor(measure) ? int(*b.classFor(measure)) : -1;
    if (classA != classB)
        return classA > classB;
    return a.value(measure).value_or(-1) > b.value(measure).value_or(-1);
}

bool consistsOfAreas(const RegionDirectory& regions, RegionId area)
{
    const auto children = regions.children(area);
    return !children.empty() && regions.level(children.front()) == RegionLevel::Area;
}

} // namespace

std::vector<RegionId> worstFirst(const RegionDirectory& regions, const IntensityMap& values,
                                 RegionLevel level, Measure measure)
{
    std::vector<RegionId> rows;
    for (const RegionIntensity& row : values.regions) {
        if (regions.level(row.region) == level)
            rows.push_back(row.region);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&](RegionId a, RegionId b) { return isWorse(values[a], values[b], measure); });
    return rows;
}

PlaceFigure placeFigure(const IntensityMap& values, RegionId region, Measure measure)
{
    const RegionIntensity& row = values[region];
    PlaceFigure place;
    place.region = region;
    place.reports = row.reports;
    place.failingShare = row.failingShare;
    place.intensityClass = row.classFor(measure);
    if (row.ratio && row.classFor(Measure::TimesUsual)) {
        place.ratio = row.ratio;
        if (const auto interval = row.interval()) {
            place.ratioLow = interval->low;
            place.ratioHigh = interval->high;
        }
    }
    return place;
}

std::vector<PlaceFigure> standingOut(const RegionDirectory& regions, const IntensityMap& values,
                                     RegionLevel level, Measure measure, RegionId place, std::size_t limit)
{
    constexpr IntensityClass moderate = 2;
    std::vector<PlaceFigure> rows;
    for (const RegionId region : worstFirst(regions, values, level, measure)) {
        if (rows.size() >= limit || values[region].classFor(measure).value_or(0) < moderate)
            break;
        if (region == place || !regions.isWithin(region, place) || consistsOfAreas(regions, region))
            continue;
        rows.push_back(placeFigure(values, region, measure));
    }
    return rows;
}

std::vector<PlaceFigure> comparePlaces(const IntensityMap& values, const std::vector<RegionId>& places,
                                       Measure measure)
{
    std::vector<PlaceFigure> rows;
    for (const RegionId region : places)
        rows.push_back(placeFigure(values, region, measure));
    const auto rank = [&](const PlaceFigure& place) {
        return place.intensityClass ? values[place.region].value(measure).value_or(-1) : -1;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const PlaceFigure& a, const PlaceFigure& b) { return rank(a) > rank(b); });
    return rows;
}

Expected<std::vector<RegionId>> parsePlaces(const RegionDirectory& regions, const QStringList& texts,
                                            const QString& language)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("Places", source); };
    std::vector<RegionId> places;
    const auto add = [&](RegionId region) {
        if (std::find(places.begin(), places.end(), region) == places.end())
            places.push_back(region);
    };
    for (const QString& joined : texts) {
        for (const QString& part : joined.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const QString wanted = part.simplified();
            if (wanted.isEmpty())
                continue;
            if (const RegionId byCode = regions.find(wanted); byCode.isValid()) {
                add(byCode);
                continue;
            }
            // By name: the coarsest level that has it, so that "Luxembourg" is the country.
            std::vector<RegionId> found;
            for (int i = 0; i < regions.size(); ++i) {
                const auto id = RegionId(std::uint16_t(i));
                const bool matches = regions[id].name.compare(wanted, Qt::CaseInsensitive) == 0 ||
                                     regions.name(id, language).compare(wanted, Qt::CaseInsensitive) == 0;
                if (!matches)
                    continue;
                if (!found.empty() && regions.level(id) < regions.level(found.front()))
                    found.clear();
                if (found.empty() || regions.level(id) == regions.level(found.front()))
                    found.push_back(id);
            }
            if (found.empty()) {
                return fail(text(QT_TRANSLATE_NOOP("Places", "there is no place \"%1\" (use a code like SG, "
                                                             "ID-JK or 155, or a name)"))
                                .arg(wanted.left(60)));
            }
            if (found.size() > 1) {
                QStringList codes;
                for (const RegionId id : found)
                    codes += regions[id].code;
                return fail(text(QT_TRANSLATE_NOOP("Places", "several places are called \"%1\"; name one of "
                                                             "them by its code: %2"))
                                .arg(wanted.left(60), codes.mid(0, 10).join(QStringLiteral(", "))));
            }
            add(found.front());
        }
    }
    if (places.size() > mostPlaces) {
        return fail(text(QT_TRANSLATE_NOOP("Places", "%1 places are too many; at most %2 can be compared"))
                        .arg(places.size())
                        .arg(mostPlaces));
    }
    return places;
}

} // namespace outagemap
