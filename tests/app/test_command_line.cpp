// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

/// Runs the program as scripts do.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ingestsTheReplayOnce();
    void ranksRegionsAsTheStoryTells();
    void comparesPlaces();
    void listsIncidents();
    void writesCaptions_data();
    void writesCaptions();
    void tellsTheState_data();
    void tellsTheState();
    void exportsASnapshot();
    void explainsAndVerifiesSnapshots();
    void exportsSeriesIntoAFolder();
    void locatesLines();
    void reportsWrongUsage_data();
    void reportsWrongUsage();
    void readsStandardInput();
    void survivesBeingKilled();
    void locatesRealRecordings_data();
    void locatesRealRecordings();

private:
    struct Result
    {
        int status = -1;
        QByteArray out;
        QByteArray error;
    };
    Result run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(OUTAGEMAP_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString cache() const { return m_folder.filePath(QStringLiteral("c.db")); }
    QByteArray dump(const QString& path) const;

    QTemporaryDir m_folder;
    QString m_replay = QStringLiteral(OUTAGEMAP_SOURCE_DIR "/resources/replay/whatsapp-2017-05-03.ndjson.gz");
};

void TestCommandLine::initTestCase()
{
    const Result first = run(
        {QStringLiteral("--cache"), cache(), QStringLiteral("ingest"), m_replay, QStringLiteral("--json")});
    QCOMPARE(first.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(first.out).object();
    QVERIFY(object[QStringLiteral("accepted")].toInteger() > 100'000);
    QCOMPARE(object[QStringLiteral("rejected")].toInteger(), 0);
}

void TestCommandLine::ingestsTheReplayOnce()
{
    // Also from another place: it says who it is.
    const QString copy = m_folder.filePath(QStringLiteral("copy.gz"));
    QVERIFY(QFile::copy(m_replay, copy));
    const Result again =
        run({QStringLiteral("--cache"), cache(), QStringLiteral("ingest"), copy, QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(again.out).object()[QStringLiteral("accepted")].toInteger(), 0);
}

void TestCommandLine::ranksRegionsAsTheStoryTells()
{
    const auto regions = [&](const char* level) {
        const Result result =
            run({QStringLiteral("--cache"), cache(), QStringLiteral("regions"), QStringLiteral("--service"),
                 QStringLiteral("whatsapp"), QStringLiteral("--at"), QStringLiteral("2017-05-03T20:50:00Z"),
                 QStringLiteral("--level"), QString::fromLatin1(level), QStringLiteral("--json")});
        QHash<QString, QJsonObject> rows;
        const QJsonArray list =
            QJsonDocument::fromJson(result.out).object()[QStringLiteral("regions")].toArray();
        int rank = 0;
        for (const QJsonValue& row : list) {
            QJsonObject object = row.toObject();
            object[QStringLiteral("rank")] = ++rank;
            rows[object[QStringLiteral("code")].toString()] = object;
        }
        return rows;
    };
    const auto countries = regions("country");
    const auto ratio = [&](const char* code) {
        return countries[QString::fromLatin1(code)][QStringLiteral("ratio")].toDouble();
    };
    QVERIFY(countries.size() >= 249);
    QVERIFY(ratio("SG") > 2 * ratio("ID"));
    QVERIFY(ratio("SG") > 2 * ratio("PH"));
    for (const char* code : {"GB", "ES", "DE", "BR", "US"})
        QVERIFY2(countries[QString::fromLatin1(code)][QStringLiteral("rank")].toInt() <= 20, code);
    const auto subdivisions = regions("subdivision");
    const auto classOf = [&](const char* code) {
        return subdivisions[QString::fromLatin1(code)][QStringLiteral("class")].toInt();
    };
    QVERIFY(classOf("US-NY") > classOf("US-CA"));
    QCOMPARE(classOf("US-NY"), 4);
    QVERIFY(classOf("ID-JK") == 2 || classOf("ID-JK") == 3);
}

void TestCommandLine::comparesPlaces()
{
    const Result result =
        run({QStringLiteral("--cache"), cache(), QStringLiteral("regions"), QStringLiteral("--service"),
             QStringLiteral("whatsapp"), QStringLiteral("--at"), QStringLiteral("2017-05-03T20:50:00Z"),
             QStringLiteral("--place"), QStringLiteral("Philippines,ID-JK,SG"), QStringLiteral("--explain"),
             QStringLiteral("--json")});
    QCOMPARE(result.status, 0);
    const QJsonArray rows = QJsonDocument::fromJson(result.out).object()[QStringLiteral("regions")].toArray();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].toObject()[QStringLiteral("code")].toString(), QStringLiteral("SG"));
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const double ratio = row[QStringLiteral("ratio")].toDouble();
        QVERIFY(row[QStringLiteral("ratio_low")].toDouble() < ratio);
        QVERIFY(ratio < row[QStringLiteral("ratio_high")].toDouble());
        QVERIFY(row[QStringLiteral("derivation")].toArray().size() >= 2);
    }
    // Singapore far worse than the others, beyond chance.
    QVERIFY(rows[0].toObject()[QStringLiteral("ratio_low")].toDouble() >
            rows[1].toObject()[QStringLiteral("ratio_high")].toDouble());
}

void TestCommandLine::listsIncidents()
{
    const Result result =
        run({QStringLiteral("--cache"), cache(), QStringLiteral("incidents"), QStringLiteral("--service"),
             QStringLiteral("whatsapp"), QStringLiteral("--json")});
    QCOMPARE(result.status, 0);
    const QJsonArray rows =
        QJsonDocument::fromJson(result.out).object()[QStringLiteral("incidents")].toArray();
    QVERIFY(rows.size() > 10);
    QString newest;
    bool world = false;
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        for (const char* field :
             {"service", "region", "start", "end", "peak", "peak_ratio", "reports", "status"})
            QVERIFY2(row.contains(QLatin1String(field)), field);
        const QString start = row[QStringLiteral("start")].toString();
        QVERIFY(newest.isEmpty() || start <= newest);
        newest = start;
        if (row[QStringLiteral("region")].toString() == QLatin1String("001") &&
            start >= QLatin1String("2017-05-03T20:05:00Z") &&
            start <= QLatin1String("2017-05-03T20:15:00Z")) {
            world = true;
            QCOMPARE(row[QStringLiteral("status")].toString(), QStringLiteral("over"));
            QVERIFY(row[QStringLiteral("part_of")].isNull());
        }
    }
    QVERIFY(world);

    // In the middle of it, it is not over.
    const Result during = run({QStringLiteral("--cache"), cache(), QStringLiteral("incidents"),
                               QStringLiteral("--to"), QStringLiteral("2017-05-03T21:00:00Z"),
                               QStringLiteral("--from"), QStringLiteral("2017-05-03T12:00:00Z"),
                               QStringLiteral("--level"), QStringLiteral("world"), QStringLiteral("--json")});
    const QJsonArray open =
        QJsonDocument::fromJson(during.out).object()[QStringLiteral("incidents")].toArray();
    int going = 0;
    for (const QJsonValue& value : open) {
        const QJsonObject row = value.toObject();
        QVERIFY(row[QStringLiteral("end")].isNull());
        going += row[QStringLiteral("part_of")].isNull() ? 1 : 0; // the rest is what measurements say of it
    }
    QCOMPARE(going, 1);
}

void TestCommandLine::writesCaptions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("part");
    QTest::newRow("en") << "en"
                        << " EDT, Thu 03:";
    QTest::newRow("id") << "id"
                        << "EDT, Kamis 03.";
    QTest::newRow("es") << "es"
                        << "Europa occidental (";
    QTest::newRow("pt_BR") << "pt_BR"
                           << "quarta-feira, 3 de maio de 2017";
    QTest::newRow("fr") << "fr"
                        << "le mercredi 3 mai 2017";
    QTest::newRow("de") << "de"
                        << "Mittwoch, 3. Mai 2017";
    QTest::newRow("none of ours") << "tlh"
                                  << "Worst hit countries";
}

void TestCommandLine::writesCaptions()
{
    QFETCH(QString, language);
    QFETCH(QString, part);
    QStringList arguments{QStringLiteral("--cache"),
                          cache(),
                          QStringLiteral("caption"),
                          QStringLiteral("--service"),
                          QStringLiteral("whatsapp"),
                          QStringLiteral("--at"),
                          QStringLiteral("2017-05-03T20:50:00Z"),
                          QStringLiteral("--zone"),
                          QStringLiteral("America/New_York"),
                          QStringLiteral("--zone"),
                          QStringLiteral("Asia/Jakarta"),
                          QStringLiteral("--place"),
                          QStringLiteral("SG,ID-JK,PH")};
    const QStringList tail{QStringLiteral("--lang"), language};
    const Result result = run(arguments + tail);
    QCOMPARE(result.status, 0);
    const QString text = QString::fromUtf8(result.out);
    QVERIFY2(text.contains(part), qPrintable(text));
    // The option may stand before the command too.
    QCOMPARE(run(tail + arguments).out, result.out);

    const QJsonObject json =
        QJsonDocument::fromJson(run(arguments + tail + QStringList{QStringLiteral("--json")}).out).object();
    QCOMPARE(json[QStringLiteral("text")].toString(), text);
    QCOMPARE(json[QStringLiteral("state")].toString(), QStringLiteral("confirmed"));
    QCOMPARE(json[QStringLiteral("nature")].toString(), QStringLiteral("reconstruction"));
    QVERIFY(json[QStringLiteral("kinds")].toArray().size() >= 3);
    // What the story told: western Europe and South America among the worst.
    QStringList areas;
    for (const QJsonValue& area : json[QStringLiteral("worst_areas")].toArray())
        areas += area.toObject()[QStringLiteral("code")].toString();
    QVERIFY(areas.contains(QLatin1String("155")) && areas.contains(QLatin1String("005")));
}

void TestCommandLine::tellsTheState_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("hasNotice");
    QTest::newRow("before") << "2017-05-03T12:00:00Z"
                            << "001"
                            << "ok" << false;
    QTest::newRow("during") << "2017-05-03T20:50:00Z"
                            << "001"
                            << "confirmed" << true;
    QTest::newRow("during, one country") << "2017-05-03T20:50:00Z"
                                         << "BR"
                                         << "confirmed" << true;
    QTest::newRow("after") << "2017-05-04T00:30:00Z"
                           << "001"
                           << "over" << true;
    QTest::newRow("long after") << "2017-05-04T05:00:00Z"
                                << "001"
                                << "ok" << false;
    QTest::newRow("no data") << "2016-05-03T12:00:00Z"
                             << "001"
                             << "unknown" << false;
}

void TestCommandLine::tellsTheState()
{
    QFETCH(QString, at);
    QFETCH(QString, place);
    QFETCH(QString, state);
    QFETCH(bool, hasNotice);
    const Result result =
        run({QStringLiteral("--cache"), cache(), QStringLiteral("caption"), QStringLiteral("--service"),
             QStringLiteral("whatsapp"), QStringLiteral("--at"), at, QStringLiteral("--region"), place,
             QStringLiteral("--json")});
    QCOMPARE(result.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(json[QStringLiteral("state")].toString(), state);
    QCOMPARE(json[QStringLiteral("place")].toString(), place);
    const bool isTrouble = state == QLatin1String("confirmed") || state == QLatin1String("over");
    QCOMPARE(json[QStringLiteral("since")].isNull(), !isTrouble);
    QCOMPARE(json[QStringLiteral("until")].isNull(), state != QLatin1String("over"));
    bool told = false;
    for (const QJsonValue& sentence : json[QStringLiteral("sentences")].toArray())
        told = told || sentence.toObject()[QStringLiteral("role")].toString() == QLatin1String("notice");
    QCOMPARE(told, hasNotice);
}

void TestCommandLine::exportsASnapshot()
{
    const QString picture = m_folder.filePath(QStringLiteral("map.png"));
    const Result result =
        run({QStringLiteral("--cache"), cache(), QStringLiteral("export"), picture,
             QStringLiteral("--service"), QStringLiteral("whatsapp"), QStringLiteral("--at"),
             QStringLiteral("2017-05-03T20:50:00Z"), QStringLiteral("--size"), QStringLiteral("800x450")});
    QVERIFY2(result.status == 0, result.error.constData());
    QCOMPARE(QImage(picture).size(), QSize(800, 450));
}

void TestCommandLine::explainsAndVerifiesSnapshots()
{
    const QString at = QStringLiteral("2017-05-03T20:50:00Z");
    for (const char* const name : {"e.svg", "e.gpkg"}) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QCOMPARE(run({QStringLiteral("--cache"), cache(), QStringLiteral("export"), path,
                      QStringLiteral("--service"), QStringLiteral("whatsapp"), QStringLiteral("--at"), at})
                     .status,
                 0);
        const Result result = run({QStringLiteral("--cache"), cache(), QStringLiteral("explain"), path,
                                   QStringLiteral("--json"), QStringLiteral("--verify")});
        QVERIFY2(result.status == 0, result.error.constData());
        const QJsonObject about = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(about[QStringLiteral("window_end")].toString(), at);
        QVERIFY(about[QStringLiteral("reports")].toDouble() > 1000);
        QVERIFY(!result.out.contains(m_folder.path().toUtf8()));
    }
    // Changed by somebody: the figures are no longer those of the cache.
    QFile file(m_folder.filePath(QStringLiteral("e.svg")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content.replace("\"digest\":\"sha256:", "\"digest\":\"sha256:0");
    QVERIFY(file.seek(0) && file.write(content) == content.size());
    file.close();
    QCOMPARE(run({QStringLiteral("--cache"), cache(), QStringLiteral("explain"), file.fileName(),
                  QStringLiteral("--verify")})
                 .status,
             1);
    QCOMPARE(run({QStringLiteral("explain"), m_replay}).status, 1);
}

void TestCommandLine::exportsSeriesIntoAFolder()
{
    const QString folder = m_folder.filePath(QStringLiteral("series/"));
    const QStringList words{QStringLiteral("--cache"),   cache(),
                            QStringLiteral("export"),    folder,
                            QStringLiteral("--service"), QStringLiteral("whatsapp"),
                            QStringLiteral("--from"),    QStringLiteral("2017-05-03T20:00:00Z"),
                            QStringLiteral("--to"),      QStringLiteral("2017-05-03T20:15:00Z"),
                            QStringLiteral("--size"),    QStringLiteral("320x200")};
    QCOMPARE(run(words).status, 0);
    QVERIFY(QFile::exists(folder + QStringLiteral("whatsapp-20170503T2000Z.png")));
    QVERIFY(QFile::exists(folder + QStringLiteral("whatsapp-20170503T2015Z.png")));
    const Result again = run(words);
    QCOMPARE(again.status, 1);
    QVERIFY(again.error.contains("--force"));
    QCOMPARE(run(words + QStringList{QStringLiteral("--force")}).status, 0);

    // Without a shell: what looks like one stays a word.
    const Result watched =
        run({QStringLiteral("--cache"), cache(), QStringLiteral("watch"), QStringLiteral("--at"),
             QStringLiteral("2017-05-03T20:50:00Z"), QStringLiteral("--on-incident"),
             QStringLiteral("export \"%1/{service}-{time};touch x.png\" --service {service} --at {at} --size "
                            "320x200")
                 .arg(m_folder.path())});
    QCOMPARE(watched.status, 0);
    QVERIFY2(watched.out.startsWith("whatsapp\t2017-05-03T"), watched.out.constData());
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("whatsapp-20170503T2050Z;touch x.png"))));
    QCOMPARE(
        run({QStringLiteral("watch"), QStringLiteral("--on-incident"), QStringLiteral("rm -rf x")}).status,
        2);
    // An incident begins once and ends once, whoever looks how often in between.
    const Result day =
        run({QStringLiteral("--cache"), cache(), QStringLiteral("watch"), QStringLiteral("--from"),
             QStringLiteral("2017-05-03T19:00:00Z"), QStringLiteral("--to"),
             QStringLiteral("2017-05-04T02:00:00Z"), QStringLiteral("--every"), QStringLiteral("30m"),
             QStringLiteral("--place"), QStringLiteral("001"), QStringLiteral("--on-end"),
             QStringLiteral("export \"%1/{service}-{start}-{place}.csv\" --service {service} "
                            "--at {since}")
                 .arg(m_folder.path())});
    QCOMPARE(day.status, 0);
    const QByteArrayList lines = day.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith("whatsapp\t2017-05-03T20:") && lines[0].contains("\tbegins\t001\t"),
             lines[0].constData());
    QVERIFY2(lines[1].contains("\tends\t001\t"), lines[1].constData());
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("whatsapp-20170503T20*-001.csv")}).size(), 1);
    QCOMPARE(run({QStringLiteral("--cache"), cache(), QStringLiteral("watch"), QStringLiteral("--once"),
                  QStringLiteral("--place"), QStringLiteral("XX")})
                 .status,
             1);
}

void TestCommandLine::locatesLines()
{
    const Result result = run({QStringLiteral("locate")}, "103.85,1.29\n106.83,-6.18\n-140,-40\nnonsense\n");
    QCOMPARE(result.status, 0);
    const QList<QByteArray> lines = result.out.trimmed().split('\n');
    QVERIFY(lines.at(0).startsWith("SG"));
    QCOMPARE(lines.at(1), QByteArray("ID,ID-JK"));
    QCOMPARE(result.out.count('\n'), 4);
}

void TestCommandLine::reportsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char* text, int status) {
        QTest::newRow(text) << QString::fromLatin1(text).split(QLatin1Char(' ')) << status;
    };
    row("frobnicate", 2);
    row("regions", 2);
    row("--cache /nonexistent.db regions --service whatsapp", 1);
    row("regions --service Whats/App", 2);
    row("export x.png --service a --size 5", 2);
    row("export x.png --service a --projection flat", 2);
    row("export x.png --service a --classes jenks", 2);
    row("export x.png --service a --classes quantile:12", 2);
    row("export x.png --service a --colours rainbow", 2);
    row("caption", 2);
    row("caption --service whatsapp --zone Mars/Olympus", 2);
    row("caption --service whatsapp --lang", 2);
    row("caption --service whatsapp --measure reports", 2);
    row("incidents --from 2017-05-04 --to 2017-05-03", 2);
    row("incidents --level galaxy", 2);
    row("incidents more", 2);
    row("ingest", 2);
    row("ingest --columns nonsense a.csv", 2);
    row("ingest /nonexistent/feed", 1);
}

void TestCommandLine::reportsWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    if (!arguments.contains(QStringLiteral("--cache")))
        arguments =
            QStringList{QStringLiteral("--cache"), m_folder.filePath(QStringLiteral("x.db"))} + arguments;
    const Result result = run(arguments);
    QCOMPARE(result.status, status);
    QVERIFY(!result.error.isEmpty());
}

void TestCommandLine::readsStandardInput()
{
    const Result result = run({QStringLiteral("--cache"), m_folder.filePath(QStringLiteral("in.db")),
                               QStringLiteral("ingest"), QStringLiteral("-"), QStringLiteral("--json")},
                              "{\"service\":\"s\",\"time\":1500000000,\"region\":\"SG\"}\nbad\n");
    QCOMPARE(result.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object[QStringLiteral("accepted")].toInt(), 1);
    QCOMPARE(object[QStringLiteral("rejected")].toInt(), 1);
}

QByteArray TestCommandLine::dump(const QString& path) const
{
    QProcess process;
    process.start(
        QStringLiteral("sqlite3"),
        {path,
         QStringLiteral("SELECT sum(reports), min(first), max(last) FROM report_block; SELECT "
                        "id >> 14, region, count, kind, lang, text FROM complaint ORDER BY 1, 2, 3, 4, 5, "
                        "text; SELECT * FROM notice; SELECT id, hex(counts) FROM rollup_5min; SELECT "
                        "id, hex(counts) FROM rollup_hour; SELECT id, hex(counts) FROM rollup_day; "
                        "SELECT total(length(hashes)) FROM seen_id; SELECT * FROM coverage; SELECT "
                        "* FROM region; SELECT identity, accepted, rejected FROM feed;")});
    if (!process.waitForFinished(60'000))
        return {};
    return process.readAllStandardOutput();
}

void TestCommandLine::survivesBeingKilled()
{
#ifndef Q_OS_UNIX
    QSKIP("needs SIGKILL");
#endif
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
        QSKIP("the program sqlite3 is not installed");
    const QByteArray undisturbed = dump(cache());
    QVERIFY(undisturbed.size() > 500'000);
    int killed = 0;
    for (const int size : {30'000, 300'000, 900'000, 1'400'000}) {
        const QString path = m_folder.filePath(QStringLiteral("killed%1.db").arg(size));
        QFile replay(m_replay);
        QVERIFY(replay.open(QIODevice::ReadOnly));
        // Through a pipe that stays open, so that it is surely still reading when it is killed.
        QProcess process;
        process.start(QStringLiteral(OUTAGEMAP_PROGRAM),
                      {QStringLiteral("--cache"), path, QStringLiteral("ingest"), QStringLiteral("-")});
        QVERIFY(process.waitForStarted());
        process.write(replay.read(size));
        // Something is stored before the end comes.
        if (size > 100'000)
            QTRY_VERIFY_WITH_TIMEOUT(
                QFileInfo(path + QStringLiteral("-wal")).size() > 0 && QFileInfo(path).size() > 0, 20'000);
        else
            QVERIFY(process.waitForBytesWritten());
        kill(pid_t(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
        ++killed;
        QCOMPARE(run({QStringLiteral("--cache"), path, QStringLiteral("ingest"), m_replay}).status, 0);
        QVERIFY(dump(path) == undisturbed);
    }
    QCOMPARE(killed, 4);
}

void TestCommandLine::locatesRealRecordings_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Venezuela") << "ven-2019-07-22_gif.csv";
    QTest::newRow("Iran") << "irn-2019-11-11_gif.csv";
}

void TestCommandLine::locatesRealRecordings()
{
    QFETCH(QString, name);
    const QString folder =
        qEnvironmentVariable("OUTAGEMAP_SAMPLES", QStringLiteral(OUTAGEMAP_SOURCE_DIR "/../shared/samples"));
    QFile file(folder + QStringLiteral("/monash/") + name);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the recordings are not there (OUTAGEMAP_SAMPLES)");
    // Rows of one state must agree on one subdivision, and no two states on the same: names differ in
    // spelling.
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    const QList<QByteArray> header = lines.takeFirst().trimmed().split(',');
    const qsizetype lon = header.indexOf("lon");
    const qsizetype lat = header.indexOf("lat");
    const qsizetype name1 = header.indexOf("name_1");
    QByteArray input;
    for (const QByteArray& line : lines) {
        const QList<QByteArray> fields = line.split(',');
        input += fields.at(lon) + ',' + fields.at(lat) + '\n';
    }
    QByteArray located = run({QStringLiteral("locate")}, input).out.trimmed();
    // The recording has Iran's provinces from before 2010, when Alborz was a part of Tehran.
    located.replace("IR-30", "IR-23");
    const QList<QByteArray> places = located.split('\n');
    QCOMPARE(places.size(), lines.size());
    QHash<QByteArray, QHash<QByteArray, int>> byState;
    for (qsizetype i = 0; i < lines.size(); ++i)
        ++byState[lines[i].split(',').at(name1)][places[i]];
    int right = 0;
    QSet<QByteArray> taken;
    for (auto state = byState.cbegin(); state != byState.cend(); ++state) {
        QByteArray best;
        int most = 0;
        for (auto place = state->cbegin(); place != state->cend(); ++place) {
            if (place.value() > most) {
                most = place.value();
                best = place.key();
            }
        }
        QVERIFY2(!taken.contains(best), best.constData());
        taken.insert(best);
        right += best.contains('-') ? most : 0;
    }
    qInfo("%s: %.2f %% of %lld rows in their state", qPrintable(name), 100.0 * right / double(lines.size()),
          static_cast<long long>(lines.size()));
    QVERIFY(right >= 0.97 * double(lines.size()));
}

QTEST_MAIN(TestCommandLine)
#include "test_command_line.moc"
