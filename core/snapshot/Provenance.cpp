// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/Provenance.h"

#include "core/model/LevelName.h"
#include "core/render/RegionColours.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <algorithm>
#include <zlib.h>

namespace outagemap {

namespace {

QString natureWord(SourceNature nature)
{
    switch (nature) {
    case SourceNature::Observed:
        return QStringLiteral("observed");
    case SourceNature::Reconstruction:
        return QStringLiteral("reconstruction");
    case SourceNature::Simulated:
        break;
    }
    return QStringLiteral("simulated");
}

QString plain(const std::string& text)
{
    constexpr qsizetype longest = 400;
    return QString::fromStdString(text).simplified().left(longest);
}

/// The address without what may be secret: user, password and query.
QString publicAddress(const std::string& text)
{
    const QUrl url(QString::fromStdString(text));
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return {};
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).left(400);
}

QJsonArray feedsOf(const SnapshotRequest& request)
{
    constexpr std::size_t most = 40;
    std::vector<FeedUse> feeds = request.feeds;
    if (feeds.empty()) {
        for (const SourceInfo& source : request.values->sources)
            feeds.push_back({source, {}, 0, 0});
    }
    QJsonArray list;
    for (std::size_t i = 0; i < feeds.size() && i < most; ++i) {
        const FeedUse& feed = feeds[i];
        QJsonObject row{{QStringLiteral("title"), plain(feed.source.title)},
                        {QStringLiteral("credit"), plain(feed.source.credit)},
                        {QStringLiteral("license"), plain(feed.source.license)},
                        {QStringLiteral("url"), publicAddress(feed.source.url)},
                        {QStringLiteral("nature"), natureWord(feed.source.nature)},
                        {QStringLiteral("last_fetch"),
                         feed.lastFetch ? QJsonValue(toRfc3339(*feed.lastFetch)) : QJsonValue()},
                        {QStringLiteral("accepted"), qint64(feed.accepted)},
                        {QStringLiteral("rejected"), qint64(feed.rejected)}};
        list.push_back(row);
    }
    return list;
}

QByteArray figure(double value)
{
    return QByteArray::number(value, 'g', 9);
}

QByteArray figure(std::optional<double> value)
{
    return value ? figure(*value) : QByteArrayLiteral("-");
}

QByteArray digestLines(const RegionDirectory& regions, const IntensityMap& values, RegionLevel level,
                       Measure measure)
{
    std::vector<RegionId> drawn;
    for (int i = 0; i < regions.size(); ++i) {
        if (const RegionId id{std::uint16_t(i)}; isDrawnAt(regions, id, level))
            drawn.push_back(id);
    }
    std::sort(drawn.begin(), drawn.end(),
              [&](RegionId a, RegionId b) { return regions[a].code < regions[b].code; });
    QByteArray lines;
    for (const RegionId id : drawn)
        lines += digestLine(regions[id].code, values[id], values[id].classFor(measure));
    return lines;
}

/// Deflated, in base64.
QString packed(const QByteArray& lines)
{
    // The compressed bytes of zlib follow a length that Qt puts before them.
    constexpr qsizetype lengthSize = 4;
    constexpr int best = 9;
    return QString::fromLatin1(qCompress(lines, best).mid(lengthSize).toBase64());
}

} // namespace

QByteArray digestLine(const QString& code, const RegionIntensity& row,
                      std::optional<IntensityClass> valueClass)
{
    return QByteArrayList{code.toUtf8(),
                          figure(row.reports),
                          figure(row.expected),
                          figure(row.ratio),
                          figure(row.perMillion),
                          figure(row.failingShare),
                          valueClass ? QByteArray::number(*valueClass) : QByteArrayLiteral("-")}
               .join('\t') +
           '\n';
}

QString digestOfLines(const QByteArray& lines)
{
    return QStringLiteral("sha256:") +
           QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex());
}

QString valuesDigest(const RegionDirectory& regions, const IntensityMap& values, RegionLevel level,
                     Measure measure)
{
    return digestOfLines(digestLines(regions, values, level, measure));
}

Provenance Provenance::withoutValues() const
{
    QJsonObject object = m_object;
    object.remove(QStringLiteral("values"));
    return Provenance(object);
}

std::optional<QByteArray> Provenance::values() const
{
    const QByteArray packed =
        QByteArray::fromBase64(m_object[QStringLiteral("values")].toString().toLatin1());
    if (packed.isEmpty())
        return {};
    // Bounded, whatever the bytes say: 10,000 regions of 100 letters each.
    constexpr uLongf most = 1'000'000;
    QByteArray lines(qsizetype(most), Qt::Uninitialized);
    uLongf size = most;
    if (uncompress(reinterpret_cast<Bytef*>(lines.data()), &size,
                   reinterpret_cast<const Bytef*>(packed.constData()), uLong(packed.size())) != Z_OK)
        return {};
    lines.truncate(qsizetype(size));
    return lines;
}

QString Provenance::seriesDigest(const std::vector<QString>& digests)
{
    QByteArray all;
    for (const QString& digest : digests)
        all += digest.toLatin1();
    return digestOfLines(all);
}

void Provenance::addSeries(const std::vector<UtcTime>& times, const std::vector<QString>& digests)
{
    m_object[QStringLiteral("frames")] = qint64(times.size());
    m_object[QStringLiteral("series_start")] = toRfc3339(times.front());
    m_object[QStringLiteral("series_end")] = toRfc3339(times.back());
    if (times.size() > 1)
        m_object[QStringLiteral("series_step_s")] = qint64((times[1] - times[0]).count());
    m_object[QStringLiteral("frame_digests")] = seriesDigest(digests);
}

Provenance::Provenance(const WorldMap& map, const SnapshotRequest& request, Figures figures)
{
    const RegionDirectory& regions = map.regions();
    const IntensityMap& values = *request.values;
    const MapStyle style = snapshotStyle(request);
    const Legend legend = makeLegend(regions, values, request.level, request.measure, style);
    QJsonArray classes;
    for (const LegendEntry& entry : legend.entries) {
        classes.push_back(QJsonObject{{QStringLiteral("label"), entry.label},
                                      {QStringLiteral("colour"), entry.colour.name()},
                                      {QStringLiteral("regions"), entry.regions}});
    }
    const RegionIntensity& world = values[RegionId::world()];
    const QByteArray lines = digestLines(regions, values, request.level, request.measure);
    m_object = {
        {QStringLiteral("outagemap_provenance"), 1},
        {QStringLiteral("program"), QStringLiteral("Outagemap " OUTAGEMAP_VERSION)},
        {QStringLiteral("service"), values.service.toString()},
        {QStringLiteral("service_name"), values.service.displayName()},
        {QStringLiteral("window_start"), toRfc3339(values.window.start)},
        {QStringLiteral("window_end"), toRfc3339(values.window.end)},
        {QStringLiteral("level"), levelName(request.level)},
        {QStringLiteral("measure"), measureName(request.measure)},
        {QStringLiteral("classes"), classes},
        {QStringLiteral("classes_note"), legend.note},
        {QStringLiteral("projection"), request.projection.fullName()},
        {QStringLiteral("region"),
         request.focus.isValid() ? regions[request.focus].code : regions[RegionId::world()].code},
        {QStringLiteral("nature"), natureWord(values.nature())},
        {QStringLiteral("feeds"), feedsOf(request)},
        {QStringLiteral("reports"), world.reports},
        {QStringLiteral("reports_expected"), world.expected},
        {QStringLiteral("tests"), world.tested},
        {QStringLiteral("language"), request.language.isEmpty() ? QStringLiteral("en") : request.language},
        {QStringLiteral("map"), map.credit()},
        {QStringLiteral("digest"), digestOfLines(lines)},
    };
    if (figures == Figures::Within)
        m_object[QStringLiteral("values")] = packed(lines);
    constexpr qsizetype longestTitle = 200;
    if (const QString own = request.title.simplified().left(longestTitle); !own.isEmpty())
        m_object[QStringLiteral("title")] = own;
    if (!request.panels.empty()) {
        std::vector<UtcTime> times;
        std::vector<QString> digests;
        for (const IntensityMapPtr& panel : request.panels) {
            times.push_back(panel->window.end);
            digests.push_back(valuesDigest(regions, *panel, request.level, request.measure));
        }
        addSeries(times, digests);
    }
}

QByteArray Provenance::json() const
{
    const QString text = QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Compact));
    QByteArray out;
    out.reserve(text.size() + 64);
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 128 && unit != '<' && unit != '>' && unit != '&')
            out += char(unit);
        else
            out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
    return out;
}

QString Provenance::summary() const
{
    const auto text = [&](const char* key) { return m_object[QLatin1String(key)].toString(); };
    return QStringLiteral("%1, %2 to %3, %4 by %5")
        .arg(text("service_name"), text("window_start"), text("window_end"), text("measure"), text("level"));
}

QString Provenance::title() const
{
    if (const QString own = m_object[QStringLiteral("title")].toString(); !own.isEmpty())
        return own;
    return QCoreApplication::translate("SnapshotTexts", "%1: where it fails")
        .arg(m_object[QStringLiteral("service_name")].toString());
}

QString Provenance::digest() const
{
    return m_object[QStringLiteral("digest")].toString();
}

QDateTime Provenance::date() const
{
    bool ok = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    if (ok && epoch >= 0 && epoch < latestTime.seconds())
        return QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::utc());
    const auto end = parseTime(m_object[QStringLiteral("window_end")].toString().toStdString());
    return QDateTime::fromSecsSinceEpoch(end ? end->seconds() : 0, QTimeZone::utc());
}

QByteArray Provenance::xmp() const
{
    const auto escaped = [](const QString& text) { return text.toHtmlEscaped().toUtf8(); };
    const QByteArray day = date().toString(Qt::ISODate).toUtf8();
    const QByteArray program = escaped(m_object[QStringLiteral("program")].toString());
    // The identifier of the packet is fixed by the standard.
    return QByteArrayLiteral("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                             "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                             "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                             "<rdf:Description rdf:about=\"\"\n"
                             "  xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                             "  xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                             "  xmlns:outagemap=\"https://outagemap.org/ns/1.0/\">\n") +
           "<xmp:CreatorTool>" + program + "</xmp:CreatorTool>\n<xmp:CreateDate>" + day +
           "</xmp:CreateDate>\n<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(title()) +
           "</rdf:li></rdf:Alt></dc:title>\n<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           escaped(summary()) +
           "</rdf:li></rdf:Alt></dc:description>\n<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           escaped(m_object[QStringLiteral("map")].toString()) +
           "</rdf:li></rdf:Alt></dc:rights>\n<outagemap:provenance>" + json() +
           "</outagemap:provenance>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace outagemap
