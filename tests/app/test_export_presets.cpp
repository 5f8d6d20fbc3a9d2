// SPDX-License-Identifier: GPL-3.0-or-later
// What is said before a command runs, in the language asked for, and presets as people use them from a shell.
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class TestExportPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheLanguageAskedFor_data();
    void answersInTheLanguageAskedFor();
    void seriesOfALength();
    void seriesOfALengthAsksForSense_data();
    void seriesOfALengthAsksForSense();

private:
    struct Result
    {
        int status = -1;
        QString out;
        QString error;
    };
    Result run(const QString& line) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path()); // presets go there
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(OUTAGEMAP_PROGRAM), QProcess::splitCommand(line));
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_folder;
};

void TestExportPresets::answersInTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* line, int status, const char* said) {
        QTest::newRow(line) << QString::fromUtf8(line) << status << QString::fromUtf8(said);
    };
    row("--help", 0, "Usage: outagemap");
    row("--lang de --help", 0, "Aufruf: outagemap");
    row("nothing", 2, "there is no command \"nothing\"");
    row("--lang de nothing", 2, "den Befehl „nothing“ gibt es nicht");
    row("nothing --lang de", 2, "den Befehl „nothing“ gibt es nicht");
    row("export a.png --preset none", 1, "there is no preset \"none\"");
    row("--lang de export a.png --preset none", 1, "es gibt keine Voreinstellung „none“");
    row("export a.png --preset none --lang=de", 1, "es gibt keine Voreinstellung „none“");
    row("--lang de --cache= services", 2, "--cache braucht einen Dateinamen");
    row("--lang de --lang //", 2, "is not a language");
}

void TestExportPresets::answersInTheLanguageAskedFor()
{
    QFETCH(const QString, line);
    QFETCH(const int, status);
    QFETCH(const QString, said);
    const Result result = run(line);
    QCOMPARE(result.status, status);
    const QString text = status == 0 ? result.out : result.error;
    QVERIFY2(text.contains(said), qPrintable(text));
}

void TestExportPresets::seriesOfALength()
{
    QCOMPARE(run(QStringLiteral("--cache c.db ingest " OUTAGEMAP_SOURCE_DIR
                                "/resources/replay/whatsapp-2017-05-03.ndjson.gz"))
                 .status,
             0);
    QCOMPARE(run(QStringLiteral("export --save-preset desk --service whatsapp --sheet --span 2h --every 1h "
                                "--no-timeline --size 600x500"))
                 .status,
             0);
    // For another day nothing has to be told but the day; what is told wins.
    Result result = run(QStringLiteral("--cache c.db export page.png --preset desk --at 2017-05-03T21:00Z"));
    QVERIFY2(result.status == 0, qPrintable(result.error));
    result = run(QStringLiteral("--cache c.db export same.png --preset desk --from 2017-05-03T19:00Z --to "
                                "2017-05-03T21:00Z"));
    QVERIFY2(result.status == 0, qPrintable(result.error));
    QCOMPARE(QImage(m_folder.filePath(QStringLiteral("page.png"))),
             QImage(m_folder.filePath(QStringLiteral("same.png"))));
    // Into a folder: each time one file.
    result =
        run(QStringLiteral("--cache c.db export maps/ --service whatsapp --at 2017-05-03T21:00Z --span 1h "
                           "--every 30m --size 320x200 --template map"));
    QVERIFY2(result.status == 0, qPrintable(result.error));
    QCOMPARE(QDir(m_folder.filePath(QStringLiteral("maps"))).entryList(QDir::Files),
             (QStringList{QStringLiteral("whatsapp-20170503T2000Z.png"),
                          QStringLiteral("whatsapp-20170503T2030Z.png"),
                          QStringLiteral("whatsapp-20170503T2100Z.png")}));
    // One map takes no length: a film's preset is good for a picture, too.
    result =
        run(QStringLiteral("--cache c.db export one.png --service whatsapp --at 2017-05-03T21:00Z --span "
                           "1h --size 320x200 --template map"));
    QVERIFY2(result.status == 0, qPrintable(result.error));
    QCOMPARE(QImage(m_folder.filePath(QStringLiteral("one.png"))).size(), QSize(320, 200));
}

void TestExportPresets::seriesOfALengthAsksForSense_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("said");
    QTest::newRow("neither") << QStringLiteral("a.pdf --sheet") << QStringLiteral("or --span");
    QTest::newRow("no length") << QStringLiteral("a.pdf --sheet --span x") << QStringLiteral("--span: ");
    QTest::newRow("too many") << QStringLiteral("a/ --span 300d --every 1m") << QStringLiteral("at most");
    QTest::newRow("half a range") << QStringLiteral("a/ --span 1h --to 2017-05-03T21:00Z")
                                  << QStringLiteral("--from and --to");
}

void TestExportPresets::seriesOfALengthAsksForSense()
{
    QFETCH(const QString, options);
    QFETCH(const QString, said);
    const Result result = run(QStringLiteral("--cache c.db export --service whatsapp ") + options);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.error.contains(said), qPrintable(result.error));
}

QTEST_GUILESS_MAIN(TestExportPresets)
#include "test_export_presets.moc"
