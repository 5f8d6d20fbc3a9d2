// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/PictureBands.h"
#include "core/snapshot/SnapshotFormats.h"

#include <QFile>
#include <csetjmp>
#include <png.h>

namespace outagemap {

namespace {

/// libpng, row by row: unlike Qt's writer it takes a picture in bands, and writes XMP as the standard asks
/// (an international text chunk that is not compressed).
class PngFile
{
public:
    explicit PngFile(QFile& file)
        : m_file(file)
        , m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, this, onError, onWarning))
        , m_info(m_png != nullptr ? png_create_info_struct(m_png) : nullptr)
    {
    }
    ~PngFile() { png_destroy_write_struct(&m_png, &m_info); }
    Q_DISABLE_COPY_MOVE(PngFile)

    bool begin(QSize size, bool alpha, double dotsPerInch, QByteArray title, QByteArray description,
               QByteArray xmp)
    {
        if (m_info == nullptr)
            return false;
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        png_set_write_fn(m_png, &m_file, onWrite, nullptr);
        png_set_IHDR(m_png, m_info, png_uint_32(size.width()), png_uint_32(size.height()), 8,
                     alpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                     PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        // Flat areas: rows repeat the row above, and the fastest level that finds that is hardly larger.
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
        png_set_compression_level(m_png, 2);
        png_set_sRGB_gAMA_and_cHRM(m_png, m_info, PNG_sRGB_INTENT_PERCEPTUAL);
        const auto perMetre = png_uint_32(dotsPerInch / 0.0254 + 0.5);
        png_set_pHYs(m_png, m_info, perMetre, perMetre, PNG_RESOLUTION_METER);
        QByteArray software("Outagemap");
        QByteArray keys[4] = {"Title", "Software", "Description", "XML:com.adobe.xmp"};
        QByteArray* const texts[4] = {&title, &software, &description, &xmp};
        png_text rows[4] = {};
        for (int i = 0; i < 4; ++i) {
            rows[i].compression = PNG_ITXT_COMPRESSION_NONE;
            rows[i].key = keys[i].data();
            rows[i].text = texts[i]->data();
            rows[i].itxt_length = std::size_t(texts[i]->size());
        }
        png_set_text(m_png, m_info, rows, 4);
        png_write_info(m_png, m_info);
        return true;
    }

    bool write(const QImage& band)
    {
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        for (int y = 0; y < band.height(); ++y)
            png_write_row(m_png, band.constScanLine(y));
        return true;
    }

    bool end()
    {
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        png_write_end(m_png, nullptr);
        return true;
    }

    QString problem() const
    {
        return m_file.error() != QFileDevice::NoError ? m_file.errorString() : m_problem;
    }

private:
    static void onWrite(png_structp png, png_bytep bytes, png_size_t size)
    {
        auto* const file = static_cast<QFile*>(png_get_io_ptr(png));
        if (file->write(reinterpret_cast<const char*>(bytes), qint64(size)) != qint64(size))
            png_error(png, "the disk does not take it");
    }
    static void onError(png_structp png, png_const_charp message)
    {
        static_cast<PngFile*>(png_get_error_ptr(png))->m_problem = QString::fromLatin1(message);
        longjmp(png_jmpbuf(png), 1);
    }
    static void onWarning(png_structp, png_const_charp) {}

    QFile& m_file;
    QString m_problem;
    png_structp m_png;
    png_infop m_info;
};

} // namespace

Expected<void> writePng(const SnapshotJob& job, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(file.errorString());
    PngFile png(file);
    const PictureBands bands(job.map, job.request);
    if (!png.begin(job.request.size, bands.hasAlpha(), job.request.dotsPerInch,
                   job.provenance.title().toUtf8(), job.provenance.summary().toUtf8(), job.provenance.xmp()))
        return fail(png.problem());
    const auto painted = bands.forEach([&](const QImage& band, int) { return png.write(band); });
    if (!painted)
        return painted.error().message.isEmpty() ? fail(png.problem()) : painted;
    if (!png.end() || !file.flush())
        return fail(png.problem());
    return {};
}

} // namespace outagemap
