// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/PreparedMap.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <zlib.h>

using namespace outagemap;

class TestPreparedMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheSameMap();
    void isMadeAgainWhenTheMapChanged();
    void refusesDamage_data();
    void refusesDamage();
    void refusesHostileNumbers();

private:
    QTemporaryDir m_folder;
    QString m_map;      ///< a small file that stands for the map's
    QString m_prepared; ///< of the small content
    QByteArray m_bytes; ///< of it
};

namespace {

MapContent smallContent()
{
    MapContent content;
    const auto region = [](const char* code, RegionLevel level, int parent) {
        Region r;
        r.code = QLatin1String(code);
        r.name = r.code;
        r.level = level;
        r.parent = parent < 0 ? RegionId() : RegionId(quint16(parent));
        return r;
    };
    content.regions = {region("001", RegionLevel::World, -1), region("150", RegionLevel::Area, 0),
                       region("AA", RegionLevel::Country, 1)};
    content.names = {{QStringLiteral("AA"), QStringLiteral("id"), QStringLiteral("Alandia")}};
    const std::vector<Topology::PolygonRing> rings{
        {RegionId(2), {{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, false}};
    content.topology = Topology::fromRings(rings);
    content.cities = {{{5, 5}, QStringLiteral("Town"), 1000, RegionId(2), true, true}};
    content.cityNames[QStringLiteral("id")].insert(0, QStringLiteral("Kota"));
    content.disputed = {{{1, 1}, {2, 2}}};
    content.lakes = {{500, {{{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}}}};
    content.credit = QStringLiteral("Credit");
    content.borders = BorderDetails(content.topology, content.lakes[0].rings);
    return content;
}

} // namespace

void TestPreparedMap::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_map = m_folder.filePath(QStringLiteral("world.gpkg"));
    QFile file(m_map);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a map");
    file.close();
    m_prepared = m_folder.filePath(QStringLiteral("small.prepared"));
    QVERIFY(PreparedMap::write(m_prepared, m_map, smallContent()));
    QFile prepared(m_prepared);
    QVERIFY(prepared.open(QIODevice::ReadOnly));
    m_bytes = prepared.readAll();
    const auto read = PreparedMap::read(m_prepared, m_map);
    QVERIFY(read);
    QCOMPARE(read->regions.size(), std::size_t(3));
    QCOMPARE(read->cities[0].name, QStringLiteral("Town"));
    QCOMPARE(read->cityNames[QStringLiteral("id")][0], QStringLiteral("Kota"));
    QCOMPARE(read->lakes[0].rings, smallContent().lakes[0].rings);
    QCOMPARE(read->disputed, smallContent().disputed);
}

void TestPreparedMap::givesTheSameMap()
{
    const QString prepared = m_folder.filePath(QStringLiteral("world.prepared"));
    const QString path = WorldMap::defaultPath();
    const auto fresh = WorldMap::open(path, prepared);
    QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().message));
    QVERIFY(QFile::exists(prepared));
    QVERIFY(PreparedMap::read(prepared, path));
    const auto again = WorldMap::open(path, prepared);
    QVERIFY(again);
    const WorldMap& a = **fresh;
    const WorldMap& b = **again;
    QCOMPARE(a.regions().size(), b.regions().size());
    for (int i = 0; i < a.regions().size(); ++i) {
        const RegionId id{quint16(i)};
        QCOMPARE(a.regions()[id].code, b.regions()[id].code);
        QCOMPARE(a.regions()[id].parent, b.regions()[id].parent);
        QCOMPARE(a.regions()[id].population, b.regions()[id].population);
        QCOMPARE(a.regions()[id].labelPoint, b.regions()[id].labelPoint);
        QCOMPARE(a.regions()[id].timeZone, b.regions()[id].timeZone);
        QCOMPARE(a.regions().name(id, QStringLiteral("id")), b.regions().name(id, QStringLiteral("id")));
    }
    QVERIFY(std::ranges::equal(a.topology().vertices(), b.topology().vertices()));
    QCOMPARE(a.topology().arcs().size(), b.topology().arcs().size());
    QCOMPARE(a.topology().rings().size(), b.topology().rings().size());
    QCOMPARE(a.cities().size(), b.cities().size());
    for (std::size_t i = 0; i < a.cities().size(); i += 97)
        QCOMPARE(a.cityName(i, QStringLiteral("id")), b.cityName(i, QStringLiteral("id")));
    QCOMPARE(a.lakes().size(), b.lakes().size());
    QCOMPARE(a.disputedBorders(), b.disputedBorders());
    QCOMPARE(a.credit(), b.credit());
    QCOMPARE(a.borders().details().size(), b.borders().details().size());
    for (std::size_t i = 0; i < a.borders().details().size(); ++i) {
        QVERIFY(a.borders().details()[i].points == b.borders().details()[i].points);
        QCOMPARE(a.borders().details()[i].runs.size(), b.borders().details()[i].runs.size());
    }
}

void TestPreparedMap::isMadeAgainWhenTheMapChanged()
{
    QFile map(m_map);
    // Another time of change alone: the contents decide.
    QVERIFY(map.open(QIODevice::ReadWrite));
    QVERIFY(map.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000), QFileDevice::FileModificationTime));
    map.close();
    QVERIFY(PreparedMap::read(m_prepared, m_map));
    QVERIFY(map.open(QIODevice::WriteOnly));
    map.write("b map"); // the same size
    map.close();
    QVERIFY(map.open(QIODevice::ReadWrite));
    QVERIFY(map.setFileTime(QDateTime::fromSecsSinceEpoch(1'100'000'000), QFileDevice::FileModificationTime));
    map.close();
    QVERIFY(!PreparedMap::read(m_prepared, m_map));
    QVERIFY(map.open(QIODevice::WriteOnly));
    map.write("a map");
    map.close();
    QVERIFY(PreparedMap::read(m_prepared, m_map));
    QVERIFY(!PreparedMap::read(m_prepared, m_folder.filePath(QStringLiteral("gone"))));
    QVERIFY(!PreparedMap::read(QString(), m_map));
}

void TestPreparedMap::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header only") << m_bytes.left(40);
    QTest::newRow("cut") << m_bytes.left(m_bytes.size() - 1);
    QTest::newRow("longer") << m_bytes + 'x';
    QByteArray other = m_bytes;
    other[0] = 'X';
    QTest::newRow("magic") << other;
    other = m_bytes;
    other[11] = char(other[11] + 1);
    QTest::newRow("format") << other;
    other = m_bytes;
    other[m_bytes.size() / 2] = char(other[m_bytes.size() / 2] ^ 0x40);
    QTest::newRow("one bit") << other;
    QTest::newRow("text") << QByteArray(5000, 'a');
}

void TestPreparedMap::refusesDamage()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(QStringLiteral("damaged"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(!PreparedMap::read(path, m_map));
}

void TestPreparedMap::refusesHostileNumbers()
{
    // Every word of the payload set to an extreme, with a checksum that fits: it is read as a map or it is
    // not, but nothing is read or allocated out of bounds (which the sanitizers watch).
    constexpr qsizetype header = 8 + 4 + 4 + 8 + 8 + 32 + 8 + 4;
    const QString path = m_folder.filePath(QStringLiteral("hostile"));
    int refused = 0;
    int tried = 0;
    for (qsizetype at = header; at + 4 <= m_bytes.size(); at += 14) {
        for (const char fill : {char(0xff), char(0x7f), char(0)}) {
            QByteArray bytes = m_bytes;
            for (qsizetype k = 0; k < 4; ++k)
                bytes[at + k] = k == 0 ? fill : char(fill == 0 ? 0 : 0xff);
            const QByteArray payload = bytes.mid(header);
            const quint32 sum = quint32(
                crc32_z(0, reinterpret_cast<const Bytef*>(payload.constData()), std::size_t(payload.size())));
            for (qsizetype k = 0; k < 4; ++k)
                bytes[header - 4 + k] = char(sum >> (24 - 8 * k));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            ++tried;
            const auto read = PreparedMap::read(path, m_map);
            refused += read ? 0 : 1;
            if (read)
                QVERIFY(read->borders.isSound(read->regions.size()));
        }
    }
    QVERIFY(tried > 100);
    QVERIFY(refused > 10);
}

QTEST_GUILESS_MAIN(TestPreparedMap)
#include "test_prepared_map.moc"
