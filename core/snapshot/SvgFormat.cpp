// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SvgFormat.h"

#include "core/snapshot/ProvenanceCheck.h"
#include "core/snapshot/RegionText.h"
#include "core/snapshot/SnapshotWriter.h"
#include "core/snapshot/SvgDevice.h"

#include <QPainter>
#include <QSet>

namespace outagemap {

QByteArray svgElement(const SnapshotJob& job, const QByteArray& styleSheet)
{
    const RegionDirectory& regions = job.map->regions();
    SvgDevice device(job.request.size);
    QPainter painter(&device);
    QSet<std::uint16_t> seen;
    paintSnapshot(painter, job.map, job.request, [&](RegionId region) {
        if (!region.isValid()) {
            device.endGroup();
            return;
        }
        // A region comes once with its area, and again with its mark where it is small.
        const QString id = seen.contains(region.index()) ? QStringLiteral("mark-") + regions[region].code
                                                         : regionElementId(regions, region);
        seen.insert(region.index());
        device.beginGroup(id, regionTip(regions, job.request, region));
    });
    painter.end();
    QByteArray head = "<title>" + job.provenance.title().toHtmlEscaped().toUtf8() + "</title>\n<desc>" +
                      job.provenance.summary().toHtmlEscaped().toUtf8() + "</desc>\n<metadata>" +
                      job.provenance.json() + "</metadata>\n";
    if (!styleSheet.isEmpty())
        head += "<style>" + styleSheet + "</style>\n";
    return device.take(head);
}

Expected<void> writeSvg(const SnapshotJob& job, const QString& path)
{
    const Provenance provenance = withContentPlaceholder(job.provenance);
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" +
                     svgElement(SnapshotJob{job.map, job.request, provenance});
    sealContent(out);
    return saveBytes(path, out);
}

} // namespace outagemap
