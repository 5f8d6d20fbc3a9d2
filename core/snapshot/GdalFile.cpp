// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/GdalFile.h"

#include <QCoreApplication>
#include <QSize>

namespace outagemap {

CPLStringList gdalOptions(const QStringList& options)
{
    CPLStringList list;
    for (const QString& option : options)
        list.AddString(option.toUtf8().constData());
    return list;
}

void setTiffTags(GDALDataset& data, const Provenance& provenance)
{
    data.SetMetadataItem("TIFFTAG_SOFTWARE", "Outagemap");
    data.SetMetadataItem("TIFFTAG_DOCUMENTNAME", provenance.title().toUtf8().constData());
    data.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", provenance.json().constData());
    data.SetMetadataItem(
        "TIFFTAG_DATETIME",
        provenance.date().toString(QStringLiteral("yyyy:MM:dd HH:mm:ss")).toUtf8().constData());
}

Expected<GdalFile> GdalFile::create(const char* driverName, const QString& path, const QStringList& options,
                                    QSize size, int bands)
{
    GDALAllRegister();
    GDALDriver* const driver = GetGDALDriverManager()->GetDriverByName(driverName);
    if (driver == nullptr) {
        return fail(
            QCoreApplication::translate("SnapshotTexts", "this machine's GDAL library was built without %1")
                .arg(QLatin1String(driverName)));
    }
    GdalFile file;
    file.m_errors = std::make_unique<GdalErrors>();
    CPLStringList list = gdalOptions(options);
    file.m_data.reset(driver->Create(QFile::encodeName(path).constData(), size.width() > 0 ? size.width() : 0,
                                     size.height() > 0 ? size.height() : 0, bands,
                                     bands > 0 ? GDT_Byte : GDT_Unknown, list.List()));
    if (!file.m_data)
        return file.failure(QCoreApplication::translate("SnapshotTexts", "it cannot be made"));
    return file;
}

tl::unexpected<Error> GdalFile::failure(const QString& otherwise) const
{
    // GDAL names the temporary file, which says nothing to anybody.
    const QString first = m_errors->first();
    return fail(first.isEmpty() ? otherwise : first);
}

Expected<void> GdalFile::close()
{
    m_data->FlushCache(true);
    m_data.reset();
    if (!m_errors->isEmpty())
        return failure({});
    return {};
}

} // namespace outagemap
