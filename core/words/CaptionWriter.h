// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/Caption.h"

#include <QCoreApplication>

namespace outagemap {

/// Makes the sentences of one caption; used by makeCaption only. A sentence that has nothing to say is empty.
class CaptionWriter
{
    Q_DECLARE_TR_FUNCTIONS(Caption)

public:
    CaptionWriter(const CaptionFacts& f, const RegionDirectory& directory, const LocalText& text,
                  const std::vector<Zone>& wanted)
        : m_facts(f)
        , m_regions(directory)
        , m_words(text)
        , m_zones(wanted)
    {
        std::erase_if(m_zones, [](const Zone& zone) { return zone.isUtc(); });
    }

    QString headline() const;
    QString lead() const;
    QString scale() const;
    QString worst() const;
    QString comparison() const;
    QString onset() const;
    QString kinds() const;
    QString notice() const;
    QString cause() const;
    QString certainty() const;
    QString nature() const;
    QString credit() const;

private:
    QString nameOf(RegionId region) const { return m_regions.name(region, m_words.language()); }
    LocalTime utc(UtcTime t) const { return Zone().at(t); }
    bool isTrouble() const { return m_facts.state >= CaptionState::Possible; }
    bool byShare() const { return m_facts.measure == Measure::FailingShare; }

    QString time(UtcTime t) const;
    QString atTime(UtcTime t) const;
    QString date(UtcTime t) const { return m_words.date(utc(t).date); }
    QString inZones(UtcTime t) const;
    QString inZones(UtcTime from, UtcTime to) const;
    QString leadSentence() const;
    QString howMany() const;

    QString rankedItem(const PlaceFigure& place, bool isFirst) const;
    QString rankedList(const std::vector<PlaceFigure>& places, bool explains) const;
    QString comparedItem(const PlaceFigure& place, bool isFirst) const;
    QString verdict() const;
    QString noticeSentence(const Notice& notice, bool isLater) const;

    const CaptionFacts& m_facts;
    const RegionDirectory& m_regions;
    const LocalText& m_words;
    std::vector<Zone> m_zones;
};

} // namespace outagemap
