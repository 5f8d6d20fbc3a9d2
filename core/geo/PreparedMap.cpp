// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/PreparedMap.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <zlib.h>

namespace outagemap::PreparedMap {

namespace {

// Raise `format` with every change of what is written, or of how borders are simplified.
constexpr quint32 format = 1;
constexpr quint64 magic = 0x4f55544147454d50; // "OUTAGEMP"
constexpr qint64 largestFile = 256LL << 20;
constexpr qsizetype headerSize = 8 + 4 + 4 + 8 + 8 + 32 + 8 + 4;

struct Header
{
    quint64 magicNumber = magic;
    quint32 formatNumber = format;
    quint32 byteOrder = QSysInfo::ByteOrder; // points are stored as the machine has them
    qint64 sourceSize = 0;
    qint64 sourceTime = 0;
    QByteArray sourceDigest; // 32 bytes
    qint64 payloadSize = 0;
    quint32 payloadChecksum = 0;

    QByteArray toBytes() const
    {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out << magicNumber << formatNumber << byteOrder << sourceSize << sourceTime;
        out.writeRawData(sourceDigest.constData(), 32);
        out << payloadSize << payloadChecksum;
        return bytes;
    }
    static Header fromBytes(const QByteArray& bytes)
    {
        Header h;
        QDataStream in(bytes);
        in >> h.magicNumber >> h.formatNumber >> h.byteOrder >> h.sourceSize >> h.sourceTime;
        h.sourceDigest.resize(32);
        in.readRawData(h.sourceDigest.data(), 32);
        in >> h.payloadSize >> h.payloadChecksum;
        return h;
    }
};

QByteArray digestOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return QByteArray(32, '\0');
    return hash.result();
}

quint32 checksumOf(const QByteArray& bytes)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.constData()), std::size_t(bytes.size())));
}

/// Values whose bytes mean the same for every bit pattern are copied as they are.
template <typename T>
void writeBlock(QDataStream& out, const std::vector<T>& values)
{
    out << quint32(values.size());
    out.writeRawData(reinterpret_cast<const char*>(values.data()), int(values.size() * sizeof(T)));
}

/// Fails the stream where fewer bytes are left than are promised: nothing is allocated for them.
template <typename T>
void readBlock(QDataStream& in, std::vector<T>& values)
{
    quint32 count = 0;
    in >> count;
    const qint64 bytes = qint64(count) * qint64(sizeof(T));
    if (in.status() != QDataStream::Ok || bytes > in.device()->bytesAvailable()) {
        in.setStatus(QDataStream::ReadCorruptData);
        return;
    }
    values.resize(count);
    in.readRawData(reinterpret_cast<char*>(values.data()), int(bytes));
}

/// A count of things of which each takes at least `least` bytes.
quint32 readCount(QDataStream& in, qint64 least)
{
    quint32 count = 0;
    in >> count;
    if (in.status() != QDataStream::Ok || count * least > in.device()->bytesAvailable()) {
        in.setStatus(QDataStream::ReadCorruptData);
        return 0;
    }
    return count;
}

struct StoredArc
{
    quint32 first;
    quint32 count;
    quint16 left;
    quint16 right;
    quint32 onMapEdge;
};

struct StoredRun
{
    quint32 first;
    quint16 count;
    quint16 kind;
    quint16 left;
    quint16 right;
    quint32 continues;
    BorderDetails::Point low;
    BorderDetails::Point high;
};

struct StoredEdge
{
    BorderDetails::Point low;
    BorderDetails::Point high;
    quint32 inside;
};

quint16 stored(RegionId id)
{
    return id.isValid() ? id.index() : quint16(0xffff);
}

RegionId regionOf(quint32 index)
{
    return index < 0xffff ? RegionId(quint16(index)) : RegionId();
}

void writeTopology(QDataStream& out, const Topology& topology)
{
    const auto vertices = topology.vertices();
    writeBlock(out, std::vector<GeoPoint>(vertices.begin(), vertices.end()));
    std::vector<StoredArc> arcs;
    for (const Topology::Arc& arc : topology.arcs())
        arcs.push_back({arc.first, arc.count, stored(arc.left), stored(arc.right), arc.onMapEdge ? 1U : 0U});
    writeBlock(out, arcs);
    std::vector<qint32> rings; // face, number of arcs, arcs
    for (const Topology::Ring& ring : topology.rings()) {
        rings.push_back(stored(ring.face));
        rings.push_back(qint32(ring.arcs.size()));
        rings.insert(rings.end(), ring.arcs.begin(), ring.arcs.end());
    }
    writeBlock(out, rings);
}

bool readTopology(QDataStream& in, std::size_t regionCount, Topology& topology)
{
    std::vector<GeoPoint> vertices;
    std::vector<StoredArc> storedArcs;
    std::vector<qint32> storedRings;
    readBlock(in, vertices);
    readBlock(in, storedArcs);
    readBlock(in, storedRings);
    std::vector<Topology::Arc> arcs;
    arcs.reserve(storedArcs.size());
    for (const StoredArc& s : storedArcs)
        arcs.push_back({s.first, s.count, regionOf(s.left), regionOf(s.right), s.onMapEdge != 0});
    std::vector<Topology::Ring> rings;
    for (std::size_t i = 0; i + 1 < storedRings.size();) {
        const auto count = std::size_t(quint32(storedRings[i + 1]));
        if (count > storedRings.size() - i - 2)
            return false;
        Topology::Ring& ring = rings.emplace_back();
        ring.face = regionOf(quint32(storedRings[i]));
        const auto begin = storedRings.begin() + std::ptrdiff_t(i + 2);
        ring.arcs.assign(begin, begin + std::ptrdiff_t(count));
        i += 2 + count;
    }
    return topology.assign(std::move(vertices), std::move(arcs), std::move(rings), regionCount);
}

void writeBorders(QDataStream& out, const BorderDetails& borders)
{
    out << quint32(borders.details().size());
    for (const BorderDetails::Detail& detail : borders.details()) {
        out << detail.tolerance;
        writeBlock(out, detail.points);
        std::vector<StoredRun> runs;
        for (const BorderDetails::Run& run : detail.runs) {
            runs.push_back({run.first, run.count, quint16(run.kind), stored(run.left), stored(run.right),
                            run.continues ? 1U : 0U, run.low, run.high});
        }
        writeBlock(out, runs);
    }
    std::vector<StoredEdge> edges;
    for (const BorderDetails::MapEdge& edge : borders.mapEdges())
        edges.push_back({edge.low, edge.high, stored(edge.inside)});
    writeBlock(out, edges);
}

BorderDetails readBorders(QDataStream& in)
{
    std::vector<BorderDetails::Detail> details(std::min(readCount(in, 16), quint32(32)));
    for (BorderDetails::Detail& detail : details) {
        in >> detail.tolerance;
        readBlock(in, detail.points);
        std::vector<StoredRun> runs;
        readBlock(in, runs);
        detail.runs.reserve(runs.size());
        for (const StoredRun& s : runs) {
            BorderDetails::Run run;
            run.first = s.first;
            run.count = s.count;
            run.kind = s.kind == 0 ? BorderDetails::RunKind::Border : BorderDetails::RunKind::Lake;
            run.continues = s.continues != 0;
            run.left = regionOf(s.left);
            run.right = regionOf(s.right);
            run.low = s.low;
            run.high = s.high;
            detail.runs.push_back(run);
        }
    }
    std::vector<StoredEdge> storedEdges;
    readBlock(in, storedEdges);
    std::vector<BorderDetails::MapEdge> edges;
    for (const StoredEdge& s : storedEdges)
        edges.push_back({s.low, s.high, regionOf(s.inside)});
    return {std::move(details), std::move(edges)};
}

bool isPlace(GeoPoint p)
{
    return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90;
}

void writeLines(QDataStream& out, const std::vector<std::vector<GeoPoint>>& lines)
{
    out << quint32(lines.size());
    for (const auto& line : lines)
        writeBlock(out, line);
}

bool readLines(QDataStream& in, std::vector<std::vector<GeoPoint>>& lines)
{
    lines.resize(readCount(in, 4));
    bool sound = true;
    for (auto& line : lines) {
        readBlock(in, line);
        sound = sound && std::all_of(line.begin(), line.end(), isPlace);
    }
    return sound;
}

QByteArray toPayload(const MapContent& content)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << quint32(content.regions.size());
    for (const Region& r : content.regions) {
        out << r.code << quint8(r.level) << stored(r.parent) << r.name << qint64(r.population)
            << r.labelPoint.lon << r.labelPoint.lat << r.disputed << r.timeZone;
    }
    out << quint32(content.names.size());
    for (const RegionDirectory::Name& name : content.names)
        out << name.code << name.language << name.name;
    writeTopology(out, content.topology);
    writeLines(out, content.disputed);
    out << quint32(content.cities.size());
    for (const City& c : content.cities) {
        out << c.point.lon << c.point.lat << c.name << qint64(c.population) << stored(c.region) << c.capital
            << c.seat;
    }
    quint32 cityNames = 0;
    for (const auto& names : content.cityNames)
        cityNames += quint32(names.size());
    out << cityNames;
    for (auto language = content.cityNames.begin(); language != content.cityNames.end(); ++language) {
        for (auto name = language->begin(); name != language->end(); ++name)
            out << language.key() << quint32(name.key()) << name.value();
    }
    out << quint32(content.lakes.size());
    for (const Lake& lake : content.lakes) {
        out << lake.areaKm2;
        writeLines(out, lake.rings);
    }
    out << content.credit;
    writeBorders(out, content.borders);
    return bytes;
}

bool isTree(const std::vector<Region>& regions)
{
    if (regions.empty() || regions.size() > 65'000 || regions[0].level != RegionLevel::World)
        return false;
    for (std::size_t i = 1; i < regions.size(); ++i) {
        if (!regions[i].parent.isValid() || regions[i].parent.index() >= i ||
            regions[i].level == RegionLevel::World)
            return false;
    }
    return true;
}

std::optional<MapContent> fromPayload(const QByteArray& bytes)
{
    MapContent content;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    content.regions.resize(std::min(readCount(in, 30), quint32(65'536)));
    for (Region& r : content.regions) {
        quint8 level = 0;
        quint16 parent = 0;
        qint64 population = 0;
        in >> r.code >> level >> parent >> r.name >> population >> r.labelPoint.lon >> r.labelPoint.lat >>
            r.disputed >> r.timeZone;
        if (level > quint8(RegionLevel::Subdivision) || !isPlace(r.labelPoint))
            return std::nullopt;
        r.level = RegionLevel(level);
        r.parent = regionOf(parent);
        r.population = population;
    }
    if (!isTree(content.regions))
        return std::nullopt;
    content.names.resize(readCount(in, 12));
    for (RegionDirectory::Name& name : content.names)
        in >> name.code >> name.language >> name.name;
    if (!readTopology(in, content.regions.size(), content.topology) || !readLines(in, content.disputed))
        return std::nullopt;
    content.cities.resize(readCount(in, 32));
    for (City& c : content.cities) {
        qint64 population = 0;
        quint16 region = 0;
        in >> c.point.lon >> c.point.lat >> c.name >> population >> region >> c.capital >> c.seat;
        c.population = population;
        c.region = regionOf(region);
        if (!isPlace(c.point) || (c.region.isValid() && c.region.index() >= content.regions.size()))
            return std::nullopt;
    }
    for (quint32 left = readCount(in, 12); left > 0 && in.status() == QDataStream::Ok; --left) {
        QString language;
        quint32 city = 0;
        QString name;
        in >> language >> city >> name;
        if (city >= content.cities.size())
            return std::nullopt;
        content.cityNames[language].insert(city, name);
    }
    content.lakes.resize(readCount(in, 12));
    for (Lake& lake : content.lakes) {
        in >> lake.areaKm2;
        if (!readLines(in, lake.rings))
            return std::nullopt;
    }
    in >> content.credit;
    content.borders = readBorders(in);
    if (in.status() != QDataStream::Ok || !content.borders.isSound(content.regions.size()))
        return std::nullopt;
    return content;
}

} // namespace

QString pathFor(const QString& mapPath)
{
    QString folder;
    if (qEnvironmentVariableIsSet("OUTAGEMAP_PREPARED")) {
        folder = qEnvironmentVariable("OUTAGEMAP_PREPARED");
        if (folder.isEmpty())
            return {};
    } else {
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
        if (folder.isEmpty())
            return {};
        folder += QStringLiteral("/outagemap");
    }
    const QByteArray place = QFileInfo(mapPath).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    return folder + QStringLiteral("/map-%1.prepared").arg(QString::fromLatin1(hash));
}

std::optional<MapContent> read(const QString& path, const QString& mapPath)
{
    QFile file(path);
    const QFileInfo source(mapPath);
    if (path.isEmpty() || !source.isFile() || !file.open(QIODevice::ReadOnly) || file.size() < headerSize ||
        file.size() > largestFile)
        return std::nullopt;
    const Header header = Header::fromBytes(file.read(headerSize));
    const Header expected;
    if (header.magicNumber != expected.magicNumber || header.formatNumber != expected.formatNumber ||
        header.byteOrder != expected.byteOrder || header.sourceSize != source.size() ||
        header.payloadSize != file.size() - headerSize)
        return std::nullopt;
    if (header.sourceTime != source.lastModified().toMSecsSinceEpoch() &&
        header.sourceDigest != digestOf(mapPath))
        return std::nullopt;
    const QByteArray payload = file.read(header.payloadSize);
    if (payload.size() != header.payloadSize || checksumOf(payload) != header.payloadChecksum)
        return std::nullopt;
    return fromPayload(payload);
}

bool write(const QString& path, const QString& mapPath, const MapContent& content)
{
    const QFileInfo source(mapPath);
    if (path.isEmpty() || !QDir().mkpath(QFileInfo(path).absolutePath()))
        return false;
    const QByteArray payload = toPayload(content);
    Header header;
    header.sourceSize = source.size();
    header.sourceTime = source.lastModified().toMSecsSinceEpoch();
    header.sourceDigest = digestOf(mapPath);
    header.payloadSize = payload.size();
    header.payloadChecksum = checksumOf(payload);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(header.toBytes()) == headerSize &&
           file.write(payload) == payload.size() && file.commit();
}

} // namespace outagemap::PreparedMap
