// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotFormats.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace outagemap {

namespace {

/// Qt dates a PDF with the present moment; the same snapshot must give the same bytes. Of the same length, so
/// that no position in the file changes.
void setDate(QByteArray& pdf, const QDateTime& date)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
    if (end < 0)
        return;
    const qsizetype from = at + key.size();
    const QByteArray stamp = date.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z00'00'";
    pdf.replace(from, end - from, stamp.left(end - from).leftJustified(end - from, ' '));
}

} // namespace

Expected<void> writePdf(const SnapshotJob& job, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const double dotsPerInch = job.request.dotsPerInch;
        writer.setResolution(int(dotsPerInch + 0.5));
        const QSizeF inches(job.request.size.width() / dotsPerInch, job.request.size.height() / dotsPerInch);
        writer.setPageSize(QPageSize(inches, QPageSize::Inch, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(job.provenance.title());
        writer.setCreator(QStringLiteral("Outagemap"));
        writer.setDocumentXmpMetadata(job.provenance.xmp());
        QPainter painter(&writer);
        if (!painter.isActive())
            return fail(QStringLiteral("PDF"));
        // The page in whole points is not quite as large as wanted.
        painter.scale(double(writer.width()) / job.request.size.width(),
                      double(writer.height()) / job.request.size.height());
        paintSnapshot(painter, job.map, job.request);
    }
    QByteArray pdf = buffer.data();
    setDate(pdf, job.provenance.date());
    return saveBytes(path, pdf);
}

} // namespace outagemap
