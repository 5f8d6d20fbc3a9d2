// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotSheet.h"
#include "core/snapshot/SnapshotTexts.h"

class QPainter;

namespace outagemap {

/// Everything on a snapshot but the map itself: where it stands and what it says. Text is as large as the
/// template has it, and becomes smaller, then less, where the map would have too little room: notes first,
/// then caption, time line, the end of the ranking.
class SnapshotLayout
{
public:
    SnapshotLayout(const WorldMap& map, const SnapshotRequest& request, const MapStyle& style);

    /// The place of the map, or of each of the panels, whole pixels.
    const std::vector<QRect>& mapAreas() const { return m_maps; }
    /// How large text and lines within the map are: on contact sheets as small as the maps.
    double mapScale() const { return m_mapScale; }
    /// How much larger than on a screen of 96 dpi text and lines are.
    double scale() const { return m_scale; }

    const QString& title() const { return m_words.title; }
    const SnapshotWords& words() const { return m_words; }
    const SnapshotSheet& sheet() const { return m_sheet; }

    void paint(QPainter& painter) const { m_sheet.paint(painter); }

private:
    struct Attempt;
    /// Divides the place of the map among the panels of a contact sheet, each with its time above.
    void placePanels(const SnapshotRequest& request, const MapStyle& style, const QRect& place);
    /// Lays the page out once; false if that leaves the map less than its share.
    bool arrange(const SnapshotRequest& request, const MapStyle& style, const Attempt& attempt);

    Legend m_legend;
    SnapshotWords m_words;
    SnapshotSheet m_sheet;
    double m_scale = 1;
    double m_mapScale = 1;
    std::vector<QRect> m_maps;
};

} // namespace outagemap
