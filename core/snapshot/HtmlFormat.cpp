// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/RegionText.h"

#include "core/render/RegionColours.h"
#include "core/snapshot/ProvenanceCheck.h"
#include "core/snapshot/SnapshotLayout.h"
#include "core/snapshot/SvgFormat.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <algorithm>

namespace outagemap {

namespace {

class SnapshotTexts
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotTexts)
};

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray tableOf(const SnapshotJob& job)
{
    const SnapshotRequest& request = job.request;
    const RegionDirectory& regions = job.map->regions();
    const QLocale locale(request.language.isEmpty() ? QStringLiteral("en") : request.language);
    std::vector<RegionId> rows;
    for (int i = 0; i < regions.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        const bool isInFocus = !request.focus.isValid() || regions.isWithin(id, request.focus);
        if (isDrawnAt(regions, id, request.level) && isInFocus &&
            (*request.values)[id].classFor(request.measure))
            rows.push_back(id);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](RegionId a, RegionId b) {
        const RegionIntensity& x = (*request.values)[a];
        const RegionIntensity& y = (*request.values)[b];
        if (x.classFor(request.measure) != y.classFor(request.measure))
            return x.classFor(request.measure) > y.classFor(request.measure);
        return x.value(request.measure) > y.value(request.measure);
    });
    const auto figure = [&](std::optional<double> value, int decimals) {
        return value ? escaped(locale.toString(*value, 'f', decimals)) : QByteArrayLiteral("\u2013");
    };
    QByteArray out = "<table>\n<thead><tr>";
    for (const QString& column :
         {SnapshotTexts::tr("Region"), SnapshotTexts::tr("Class"), SnapshotTexts::tr("Reports"),
          SnapshotTexts::tr("Expected"), SnapshotTexts::tr("Times usual"), SnapshotTexts::tr("Per million"),
          SnapshotTexts::tr("Failing, %")})
        out += "<th scope=\"col\">" + escaped(column) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    const std::vector<QColor> colours = regionColours(regions, request, snapshotStyle(request));
    for (const RegionId id : rows) {
        const RegionIntensity& row = (*request.values)[id];
        out +=
            "<tr><th scope=\"row\">" + escaped(regions.name(id, request.language)) +
            "</th><td><svg width=\"14\" height=\"14\" aria-hidden=\"true\"><rect width=\"14\" height=\"14\" "
            "fill=\"" +
            colours[id.index()].name().toLatin1() + "\"/></svg> " +
            escaped(className(row.classFor(request.measure))) + "</td><td>" + figure(row.reports, 0) +
            "</td><td>" + figure(row.expected, 1) + "</td><td>" + figure(row.ratio, 1) + "</td><td>" +
            figure(row.perMillion, 1) + "</td><td>" +
            figure(row.failingShare ? std::optional(*row.failingShare * 100) : std::nullopt, 0) +
            "</td></tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

QByteArray styleSheet(const MapStyle& style)
{
    const QByteArray text = style.text.name().toLatin1();
    const QByteArray ground = style.background.name().toLatin1();
    return "body{margin:0 auto;max-width:1400px;padding:1em;font:16px/1.4 system-ui,sans-serif;color:" +
           text + ";background:" + ground +
           "}figure{margin:0}figure>svg{width:100%;height:auto}table{border-collapse:collapse;width:100%}"
           "th,td{padding:.25em .6em;text-align:right;border-bottom:1px solid #8884}"
           "th:first-child,:is(th,td):nth-child(2){text-align:left}thead "
           "th{position:sticky;top:0;background:" +
           ground + "}g[id^=region-]:hover path,g[id^=mark-]:hover path{stroke:" + text +
           ";stroke-width:1.6}.small{font-size:.8em}@media print{thead th{position:static}}";
}

} // namespace

Expected<void> writeHtml(const SnapshotJob& job, const QString& path)
{
    const Provenance provenance = withContentPlaceholder(job.provenance);
    const MapStyle style = snapshotStyle(job.request);
    const SnapshotLayout layout(*job.map, job.request, style);
    const SnapshotWords& words = layout.words();
    const QByteArray css = styleSheet(style);
    // Nothing may be loaded or run; the one style sheet is known by its digest.
    const QByteArray policy = "default-src 'none'; img-src data:; style-src 'sha256-" +
                              QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64() +
                              "'; base-uri 'none'; form-action 'none'";
    const QByteArray language =
        escaped(job.request.language.isEmpty() ? QStringLiteral("en") : job.request.language)
            .replace('_', '-');
    QByteArray out = "<!DOCTYPE html>\n<html lang=\"" + language +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
                     "content=\"" +
                     policy +
                     "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta "
                     "name=\"generator\" content=\"Outagemap\">\n<title>" +
                     escaped(words.title) + "</title>\n<style>" + css +
                     "</style>\n<script type=\"application/json\" id=\"provenance\">" + provenance.json() +
                     "</script>\n</head>\n<body>\n<figure>\n" +
                     svgElement(SnapshotJob{job.map, job.request, provenance}) + "</figure>\n" +
                     tableOf(job) + "</body>\n</html>\n";
    sealContent(out);
    return saveBytes(path, out);
}

} // namespace outagemap
