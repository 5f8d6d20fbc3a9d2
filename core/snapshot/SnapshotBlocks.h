// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotSheet.h"
#include "core/snapshot/SnapshotTexts.h"

namespace outagemap {

/// The parts of a page. Each is put at a place and as wide as it is told, and returns its height.
struct SnapshotBlocks
{
    const SnapshotRequest& request;
    const SnapshotWords& words;
    const Legend& legend;
    const MapStyle& style;
    double scale;               ///< of text and lines; 1: nominal
    const QString& captionText; ///< plain text

    double header(SnapshotSheet& sheet, QPointF at, double width, bool withSubtitle) const;
    double badge(SnapshotSheet& sheet, QPointF at, double width) const;
    double colours(SnapshotSheet& sheet, QPointF at, double width, bool withNote) const;
    double ranking(SnapshotSheet& sheet, QPointF at, double width, int rows) const;
    double caption(SnapshotSheet& sheet, QPointF at, double width) const;
    double strip(SnapshotSheet& sheet, QPointF at, double width) const;
    double credits(SnapshotSheet& sheet, QPointF at, double width) const;

private:
    QFont font(double size, bool bold = false) const { return SnapshotSheet::font(size * scale, bold); }
    QColor faint() const;
    QColor accent() const;
};

} // namespace outagemap
