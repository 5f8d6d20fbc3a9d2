// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/GdalErrors.h"
#include "core/model/Error.h"
#include "core/snapshot/Provenance.h"

#include <QFile>
#include <QSize>
#include <QStringList>
#include <cpl_conv.h>
#include <cpl_string.h>
#include <functional>
#include <gdal_priv.h>

namespace outagemap {

/// A file being written through a GDAL driver; the driver's messages become the error.
class GdalFile
{
public:
    /// For pictures `size` and `bands` count, for regions neither.
    static Expected<GdalFile> create(const char* driver, const QString& path, const QStringList& options,
                                     QSize size = {}, int bands = 0);

    GDALDataset* operator->() const { return m_data.get(); }
    GDALDataset& operator*() const { return *m_data; }

    /// Closes the file; fails with the first message that there was since it was made.
    Expected<void> close();
    /// The first message, or `otherwise`.
    tl::unexpected<Error> failure(const QString& otherwise) const;

private:
    std::unique_ptr<GdalErrors> m_errors;
    GDALDatasetUniquePtr m_data;
};

/// Puts title, program, date and provenance into a TIFF's own tags.
void setTiffTags(GDALDataset& data, const Provenance& provenance);

/// A list of `KEY=VALUE` for GDAL.
CPLStringList gdalOptions(const QStringList& options);

} // namespace outagemap
