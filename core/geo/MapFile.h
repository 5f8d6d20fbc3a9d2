// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/GdalErrors.h"
#include "core/model/Error.h"
#include "core/model/Region.h"

#include <QString>
#include <functional>
#include <gdal_priv.h>
#include <initializer_list>
#include <ogrsf_frmts.h>
#include <vector>

namespace outagemap {

/// The GeoPackage under WorldMap: opens it, hands out its features one by one and turns what GDAL and SQLite
/// say about a damaged file into one sentence. It knows no region and no city.
///
/// Everything in the file is taken for hostile. What could grow without bound is bounded here: the size of
/// the file, of a shape and of a text, and the tables are plain ones (a view could compute rows without end).
class MapFile
{
public:
    explicit MapFile(QString path)
        : m_path(std::move(path))
    {
    }

    Expected<void> open();

    /// True if the file has this layer or table.
    bool has(const char* layer) const;

    /// Calls `visit` with every feature of a layer and the positions of the `columns`; stops at its first
    /// failure. `withShapes` false leaves the geometries unread. Fails for a missing layer or column, for
    /// more than `maxFeatures`, and where the file is damaged on the way.
    using Visit = std::function<Expected<void>(const OGRFeature& feature, const std::vector<int>& columns)>;
    Expected<void> forEach(const char* layer, std::initializer_list<const char*> columns,
                           std::size_t maxFeatures, bool withShapes, const Visit& visit);

    /// The feature of that number with its shape; empty if there is none.
    OGRFeatureUniquePtr feature(const char* layer, GIntBig number);

    /// A text column, cut to 300 characters.
    static QString text(const OGRFeature& feature, int column);

    /// The position of a column that newer files have and older ones have not, -1 if it is missing.
    int column(const char* layer, const char* name) const;

    /// Appends the points of a line or ring. Fails where a point is not on Earth, and beyond 4 million points
    /// or 500,000 degrees of line in the file: more than any honest map has, and few enough to draw.
    Expected<void> readPoints(const OGRSimpleCurve& curve, const QString& where,
                              std::vector<GeoPoint>& points);

    /// "the map file … cannot be used: `what`", with what GDAL said about it.
    tl::unexpected<Error> damaged(const QString& what) const;

private:
    Expected<OGRLayer*> layer(const char* name) const;
    Expected<void> checkTables();
    Expected<void> checkShapeSizes(OGRLayer& layer);

    QString m_path;
    GdalErrors m_errors;
    GDALDatasetUniquePtr m_dataset;
    std::size_t m_vertices = 0;
    double m_degrees = 0;
};

} // namespace outagemap
