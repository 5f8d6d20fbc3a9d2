// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzz targets themselves, over what they found so far: every run of the tests replays it, under the
// sanitizers too.
#define LLVMFuzzerTestOneInput fuzzReader
#include "tests/fuzz/fuzz_reader.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzzColumns
#include "tests/fuzz/fuzz_columns.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzzDecompressor
#include "tests/fuzz/fuzz_decompressor.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzzAnswers
#include "tests/fuzz/fuzz_answers.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput fuzzCache
#include "tests/fuzz/fuzz_cache.cpp"
#undef LLVMFuzzerTestOneInput

#include <QDir>
#include <QtTest>

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replays_data();
    void replays();
};

void TestFuzzCorpus::replays_data()
{
    QTest::addColumn<QString>("name");
    const QDir corpus(QStringLiteral(OUTAGEMAP_TEST_DATA "/fuzz"));
    const QStringList names = corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(names.size() >= 12);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestFuzzCorpus::replays()
{
    QFETCH(QString, name);
    int (*target)(const std::uint8_t*, std::size_t) = fuzzReader;
    if (name == QLatin1String("columns"))
        target = fuzzColumns;
    else if (name == QLatin1String("decompressor"))
        target = fuzzDecompressor;
    else if (name == QLatin1String("answers"))
        target = fuzzAnswers;
    else if (name == QLatin1String("cache"))
        target = fuzzCache;
    else
        QVERIFY2(findFeedFormat(name) != nullptr, "neither a target nor a format");
    qputenv("OUTAGEMAP_FUZZ_FORMAT", name.toLatin1());
    const QDir folder(QStringLiteral(OUTAGEMAP_TEST_DATA "/fuzz/") + name);
    const QStringList files = folder.entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString& path : files) {
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        // Whatever is wrong ends the program.
        QCOMPARE(target(reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())),
                 0);
        // Cut short, it is another input.
        for (qsizetype size = bytes.size() / 2; size > 0; size /= 2)
            target(reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(size));
    }
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "test_fuzz_corpus.moc"
