// SPDX-License-Identifier: GPL-3.0-or-later
// Where it is worst, how places compare, where it began.
#include "core/words/CaptionWriter.h"

#include <algorithm>

namespace outagemap {

namespace {

constexpr std::size_t mostWorst = 5;
constexpr std::size_t mostOnsets = 5;

} // namespace

QString CaptionWriter::rankedItem(const PlaceFigure& place, bool isFirst) const
{
    QString name = nameOf(place.region);
    // A subdivision means little without its country.
    if (m_regions.level(place.region) == RegionLevel::Subdivision) {
        const RegionId country = m_regions.ancestorAt(place.region, RegionLevel::Country);
        if (country.isValid() && country != m_facts.place)
            name = tr("%1/%2", "subdivision and country as in New York/United States")
                       .arg(name, nameOf(country));
    }
    if (byShare()) {
        const QString share = m_words.percent(place.failingShare.value_or(0));
        return isFirst ? tr("%1 (%2 of measurements failing)", "place, per cent; first of a list")
                             .arg(name, share)
                       : tr("%1 (%2)", "place, per cent; in a list").arg(name, share);
    }
    const QString ratio = m_words.rate(place.ratio.value_or(0));
    return isFirst ? tr("%1 (%2 times the usual number of reports)", "place, rate; first of a list")
                         .arg(name, ratio)
                   : tr("%1 (%2 times)", "place, rate; in a list").arg(name, ratio);
}

/// `explains`: the first item says what the figures are.
QString CaptionWriter::rankedList(const std::vector<PlaceFigure>& places, bool explains) const
{
    QStringList items;
    for (const PlaceFigure& place : places) {
        if (std::size_t(items.size()) < mostWorst)
            items += rankedItem(place, explains && items.isEmpty());
    }
    return m_words.list(items);
}

QString CaptionWriter::worst() const
{
    QStringList sentences;
    const auto add = [&](const QString& sentence, const std::vector<PlaceFigure>& places) {
        if (!places.empty())
            sentences += sentence.arg(rankedList(places, sentences.isEmpty()));
    };
    add(tr("Worst hit parts of the world: %1.", "list"), m_facts.worstAreas);
    add(tr("Worst hit countries: %1.", "list"), m_facts.worstCountries);
    add(tr("Worst hit states and provinces: %1.", "list"), m_facts.worstSubdivisions);
    return sentences.join(QLatin1Char(' '));
}

QString CaptionWriter::comparedItem(const PlaceFigure& place, bool isFirst) const
{
    const QString name = nameOf(place.region);
    if (byShare() && place.failingShare)
        return rankedItem(place, isFirst);
    if (byShare() || !place.ratio)
        return tr("%1 (too little data)", "place").arg(name);
    const QString ratio = m_words.rate(*place.ratio);
    if (!place.ratioLow || !place.ratioHigh)
        return rankedItem(place, isFirst);
    const QString low = m_words.rate(*place.ratioLow);
    const QString high = m_words.rate(*place.ratioHigh);
    return isFirst
               ? tr("%1 %2 times the usual number of reports (between %3 and %4 times, allowing for chance)",
                    "place, rate, lower and upper limit; first of a list")
                     .arg(name, ratio, low, high)
               : tr("%1 %2 times (%3 to %4)", "place, rate, lower and upper limit; in a list")
                     .arg(name, ratio, low, high);
}

/// Whether the first place is worse than every other beyond what chance explains.
QString CaptionWriter::verdict() const
{
    const PlaceFigure& first = m_facts.comparison.front();
    if (!first.ratioLow || !first.ratioHigh)
        return {};
    int compared = 0;
    double highest = 0;
    bool allOverlap = true;
    for (std::size_t i = 1; i < m_facts.comparison.size(); ++i) {
        const PlaceFigure& other = m_facts.comparison[i];
        if (!other.ratioLow || !other.ratioHigh)
            continue;
        ++compared;
        highest = std::max(highest, *other.ratioHigh);
        allOverlap = allOverlap && *other.ratioHigh >= *first.ratioLow;
    }
    if (compared == 0)
        return {};
    if (*first.ratioLow > highest)
        return tr("Chance does not explain the lead of the place named first.");
    return allOverlap ? tr("Chance alone may explain the differences between these places.") : QString();
}

QString CaptionWriter::comparison() const
{
    if (m_facts.comparison.empty())
        return {};
    QStringList items;
    for (const PlaceFigure& place : m_facts.comparison)
        items += comparedItem(place, items.isEmpty());
    QString text = tr("In comparison: %1.", "list").arg(m_words.list(items));
    if (const QString last = verdict(); !last.isEmpty())
        text += QLatin1Char(' ') + last;
    return text;
}

QString CaptionWriter::onset() const
{
    if (!isTrouble() || m_facts.onsets.size() < 2)
        return {};
    QStringList items;
    for (const OnsetFigure& step : m_facts.onsets) {
        if (std::size_t(items.size()) >= mostOnsets)
            break;
        const QString clock = m_words.clock(utc(step.start));
        items += items.isEmpty()
                     ? tr("%1 (%2 UTC)", "place, time; first of a list").arg(nameOf(step.region), clock)
                     : tr("%1 (%2)", "place, time; in a list").arg(nameOf(step.region), clock);
    }
    return tr("Where it began, in order: %1.", "list").arg(m_words.list(items));
}

} // namespace outagemap
