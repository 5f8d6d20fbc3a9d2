// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/snapshot/SnapshotRequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <optional>
#include <vector>

namespace outagemap {

/// What a snapshot shows and how it was made, as every file carries it within itself. Nothing in it depends
/// on the machine, the user, the place of a file or the moment of writing: the same cache and the same
/// request give the same bytes.
class Provenance
{
public:
    /// Whether the figures that the digest is of come with it (`values`: the lines of valuesDigest, deflated,
    /// in base64), for files that hold no table of them. checkFile hashes them again.
    enum class Figures : std::uint8_t
    {
        Elsewhere,
        Within,
    };

    Provenance(const WorldMap& map, const SnapshotRequest& request, Figures figures = Figures::Elsewhere);
    explicit Provenance(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    const QJsonObject& object() const { return m_object; }

    Provenance withoutValues() const;
    /// The lines of the figures again; nothing where there are none or they are damaged.
    std::optional<QByteArray> values() const;

    /// Adds what makes it a series of maps, each with its digest: a film, a contact sheet.
    void addSeries(const std::vector<UtcTime>& times, const std::vector<QString>& digests);
    /// Of the digests of all its maps, in their order.
    static QString seriesDigest(const std::vector<QString>& digests);

    /// Compact JSON in ASCII, with `<`, `>` and `&` escaped: it can stand as it is in XML, HTML, a comment or
    /// a text chunk, and is found there by readProvenance.
    QByteArray json() const;

    /// The same as an XMP packet (ISO 16684-1), with title, description and creator as programs for pictures
    /// show them. Its length is below 64 KB, the most that a JPEG segment holds.
    QByteArray xmp() const;

    /// One line for people: "WhatsApp, 2017-05-03T19:50:00Z to 20:50:00Z, times-usual by country".
    QString summary() const;
    QString title() const;
    QString digest() const;

    /// The time that files are dated with: SOURCE_DATE_EPOCH
    /// (https://reproducible-builds.org/specs/source-date-epoch/) where it is set, else the window's end.
    QDateTime date() const;

private:
    QJsonObject m_object;
};

/// `sha256:` and the SHA-256, in hexadecimal, of the values of the level's regions: a line for each that is
/// drawn, in the order of codes, of code, reports, expected, times usual, per million, failing share and
/// class of the measure, separated by tabs, figures with 9 significant digits, `-` where one is absent.
QString valuesDigest(const RegionDirectory& regions, const IntensityMap& values, RegionLevel level,
                     Measure measure);

/// One region's figures as valuesDigest has them, with the line's end.
QByteArray digestLine(const QString& code, const RegionIntensity& row,
                      std::optional<IntensityClass> valueClass);
QString digestOfLines(const QByteArray& lines);

/// Reads back what writeSnapshot put into a file of any of its formats. Fails, naming the file, where there
/// is nothing. Reads at most the first and last 32 MB of a file.
Expected<Provenance> readProvenance(const QString& path);

} // namespace outagemap
