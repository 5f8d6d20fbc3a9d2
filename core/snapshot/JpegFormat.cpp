// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/PictureBands.h"
#include "core/snapshot/SnapshotFormats.h"

#include <QCoreApplication>
#include <QFile>
#include <csetjmp>
#include <cstdio> // before jpeglib.h, which needs it

#include <jpeglib.h>

namespace outagemap {

namespace {

/// libjpeg, row by row, into a QFile.
class JpegFile
{
public:
    explicit JpegFile(QFile& file)
        : m_file(file)
    {
        m_jpeg.err = jpeg_std_error(&m_errors.base);
        m_errors.base.error_exit = [](j_common_ptr jpeg) {
            longjmp(reinterpret_cast<Errors*>(jpeg->err)->back, 1);
        };
        m_errors.base.output_message = [](j_common_ptr) {};
        jpeg_create_compress(&m_jpeg);
        m_destination.owner = this;
        m_destination.base.init_destination = [](j_compress_ptr jpeg) { self(jpeg).emptied(); };
        m_destination.base.empty_output_buffer = [](j_compress_ptr jpeg) -> boolean {
            self(jpeg).save(bufferSize);
            self(jpeg).emptied();
            return TRUE;
        };
        m_destination.base.term_destination = [](j_compress_ptr jpeg) {
            self(jpeg).save(bufferSize - self(jpeg).m_destination.base.free_in_buffer);
        };
        m_jpeg.dest = &m_destination.base;
    }
    ~JpegFile() { jpeg_destroy_compress(&m_jpeg); }
    Q_DISABLE_COPY_MOVE(JpegFile)

    bool begin(QSize size, int quality, double dotsPerInch, const QByteArray& xmp)
    {
        if (setjmp(m_errors.back) != 0)
            return false;
        m_jpeg.image_width = JDIMENSION(size.width());
        m_jpeg.image_height = JDIMENSION(size.height());
        m_jpeg.input_components = 3;
        m_jpeg.in_color_space = JCS_RGB;
        jpeg_set_defaults(&m_jpeg);
        jpeg_set_quality(&m_jpeg, quality, TRUE);
        // Full colour resolution: borders and red letters fringe without.
        m_jpeg.comp_info[0].h_samp_factor = 1;
        m_jpeg.comp_info[0].v_samp_factor = 1;
        m_jpeg.density_unit = 1;
        m_jpeg.X_density = m_jpeg.Y_density = UINT16(dotsPerInch + 0.5);
        jpeg_start_compress(&m_jpeg, TRUE);
        // XMP lives in an APP1 segment that begins with its name space.
        jpeg_write_marker(&m_jpeg, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(xmp.constData()),
                          unsigned(xmp.size()));
        return true;
    }

    bool write(const QImage& band)
    {
        if (setjmp(m_errors.back) != 0)
            return false;
        for (int y = 0; y < band.height(); ++y) {
            auto* row = const_cast<JSAMPROW>(band.constScanLine(y)); // read only
            jpeg_write_scanlines(&m_jpeg, &row, 1);
        }
        return m_isWhole;
    }

    bool end()
    {
        if (setjmp(m_errors.back) != 0)
            return false;
        jpeg_finish_compress(&m_jpeg);
        return m_isWhole;
    }

private:
    static constexpr std::size_t bufferSize = 1 << 16;
    struct Errors
    {
        jpeg_error_mgr base;
        std::jmp_buf back;
    };
    struct Destination
    {
        jpeg_destination_mgr base;
        JpegFile* owner;
    };

    static JpegFile& self(j_compress_ptr jpeg) { return *reinterpret_cast<Destination*>(jpeg->dest)->owner; }
    void emptied()
    {
        m_destination.base.next_output_byte = m_buffer;
        m_destination.base.free_in_buffer = bufferSize;
    }
    void save(std::size_t size)
    {
        m_isWhole &= m_file.write(reinterpret_cast<const char*>(m_buffer), qint64(size)) == qint64(size);
    }

    QFile& m_file;
    jpeg_compress_struct m_jpeg{};
    Errors m_errors{};
    Destination m_destination{};
    bool m_isWhole = true;
    JOCTET m_buffer[bufferSize];
};

/// A segment has 64 KB, the name of what it holds included; the figures of all subdivisions are more.
QByteArray xmpFor(const Provenance& provenance)
{
    constexpr qsizetype most = 65'000;
    const QByteArray whole = provenance.xmp();
    return whole.size() <= most ? whole : provenance.withoutValues().xmp();
}

} // namespace

Expected<void> writeJpeg(const SnapshotJob& job, const QString& path)
{
    if (job.request.transparent)
        return fail(QCoreApplication::translate("SnapshotTexts",
                                                "JPEG knows no transparency: use PNG, WebP or TIFF"));
    QFile file(path);
    // The library has a buffer of its own; with two, a write that failed would be told of too late.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(file.errorString());
    const auto jpeg = std::make_unique<JpegFile>(file);
    const QByteArray name("http://ns.adobe.com/xap/1.0/", 29); // with its ending zero
    if (!jpeg->begin(job.request.size, job.request.quality, job.request.dotsPerInch,
                     name + xmpFor(job.provenance)))
        return fail(file.errorString());
    const auto painted = PictureBands(job.map, job.request).forEach([&](const QImage& band, int) {
        return jpeg->write(band);
    });
    if (!painted)
        return painted.error().message.isEmpty() ? fail(file.errorString()) : painted;
    if (!jpeg->end())
        return fail(file.errorString());
    return {};
}

} // namespace outagemap
