// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/snapshot/Provenance.h"
#include "core/snapshot/SnapshotRequest.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <span>

namespace outagemap {

/// What a writer is given.
struct SnapshotJob
{
    std::shared_ptr<const WorldMap> map;
    const SnapshotRequest& request;
    const Provenance& provenance;
};

enum class FormatKind : std::uint8_t
{
    Picture, ///< pixels
    Drawing, ///< vectors and text
    Map,     ///< for geographic information systems
    Table,
};

/// A kind of file that snapshots can be written as. To add one: write its function in a file of its own,
/// declare it below, and give it a row in SnapshotFormats.cpp.
struct SnapshotFormat
{
    const char* name;    ///< of the command line: `png`
    const char* endings; ///< of files, without dots, separated by blanks
    const char* title;   ///< for people, to be translated in the context SnapshotTexts
    FormatKind kind;
    bool tabular;     ///< has a row of figures for every region
    bool seenThrough; ///< can be without a background
    /// Writes to a file that does not exist yet.
    Expected<void> (*write)(const SnapshotJob& job, const QString& path);
    /// Why it cannot be written on this machine; empty when it can. Null: it always can.
    QString (*unavailable)();

    /// The ending that a new file gets, without a dot.
    QString usualEnding() const { return QString::fromLatin1(endings).section(QLatin1Char(' '), 0, 0); }
};

std::span<const SnapshotFormat> snapshotFormatTable();

/// By name (not empty) or the path's ending, the longest that fits; null for none.
const SnapshotFormat* findFormat(const QString& path, const QString& name = {});

/// All endings of files, without a dot.
QStringList snapshotFormats();

Expected<void> writePng(const SnapshotJob& job, const QString& path);
Expected<void> writeJpeg(const SnapshotJob& job, const QString& path);
Expected<void> writeWebp(const SnapshotJob& job, const QString& path);
Expected<void> writeTiff(const SnapshotJob& job, const QString& path);
Expected<void> writeSvg(const SnapshotJob& job, const QString& path);
Expected<void> writePdf(const SnapshotJob& job, const QString& path);
Expected<void> writeHtml(const SnapshotJob& job, const QString& path);
Expected<void> writeGeoTiff(const SnapshotJob& job, const QString& path);
Expected<void> writeGeoPackage(const SnapshotJob& job, const QString& path);
Expected<void> writeGeoJson(const SnapshotJob& job, const QString& path);
Expected<void> writeFlatGeobuf(const SnapshotJob& job, const QString& path);
Expected<void> writeKml(const SnapshotJob& job, const QString& path);
Expected<void> writeCsv(const SnapshotJob& job, const QString& path);
Expected<void> writeParquet(const SnapshotJob& job, const QString& path);
QString parquetUnavailable();

/// Saves bytes made in memory; fails with the system's reason.
Expected<void> saveBytes(const QString& path, const QByteArray& bytes);

} // namespace outagemap
