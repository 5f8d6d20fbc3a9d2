// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

using namespace outagemap;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one for each plural form
    bool isPlural = false;
    bool isFinished = true;

    QString key() const { return context + QChar(4) + source + QChar(4) + comment; }
};

/// Reads a .ts file (https://doc.qt.io/qt-6/linguist-ts-file-format.html).
std::vector<Message> readMessages(const QString& path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages.push_back(
                {context, {}, {}, {}, xml.attributes().hasAttribute(QLatin1String("numerus")), true});
        } else if (name == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (name == QLatin1String("comment")) {
            messages.back().comment = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.back().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.back().isPlural)
                messages.back().forms += xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.back().forms += xml.readElementText();
        }
    }
    return messages;
}

/// `%1`, `%n` … each once, in order.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:\\d+|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/// The .ts files are complete and sound for the sources as they are. New texts: `cmake --build build --target
/// update_translations`, then fill in what is unfinished.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isComplete_data();
    void isComplete();
    void isSound_data();
    void isSound();
    void loads_data();
    void loads();
    void knowsAllThatIsMarked();
    void choosesTheClosest_data();
    void choosesTheClosest();

private:
    void eachLanguage() const
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : Language::available())
            QTest::newRow(qPrintable(language)) << language;
    }
    static QString fileName(const QString& language)
    {
        return QStringLiteral("outagemap_%1.ts").arg(language);
    }

    QTemporaryDir m_updated; ///< copies, brought up to date with the sources
    QDir m_kept{QStringLiteral(OUTAGEMAP_SOURCE_DIR "/resources/translations")};
};

void TestTranslations::initTestCase()
{
    const QString root = QStringLiteral(OUTAGEMAP_SOURCE_DIR);
    for (const QString& language : Language::available()) {
        const QString copy = m_updated.filePath(fileName(language));
        QVERIFY2(QFile::copy(m_kept.filePath(fileName(language)), copy), qPrintable(language));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QStringList arguments{QStringLiteral("-silent"),     QStringLiteral("-no-obsolete"),
                              QStringLiteral("-locations"),  QStringLiteral("none"),
                              QStringLiteral("-I"),          root,
                              root + QStringLiteral("/app"), root + QStringLiteral("/core")};
        if (language == QLatin1String("en"))
            arguments += QStringLiteral("-pluralonly");
        arguments += {QStringLiteral("-ts"), copy};
        QProcess lupdate;
        lupdate.start(QStringLiteral(OUTAGEMAP_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(120'000), "lupdate does not run");
        QCOMPARE(lupdate.exitCode(), 0);
    }
    QCOMPARE(m_kept.entryList({QStringLiteral("*.ts")}).size(), Language::available().size());
}

void TestTranslations::isComplete_data()
{
    eachLanguage();
}

void TestTranslations::isComplete()
{
    QFETCH(QString, language);
    const auto updated = readMessages(m_updated.filePath(fileName(language)));
    QVERIFY(language == QLatin1String("en") || updated.size() > 300);
    QStringList missing;
    for (const Message& message : updated) {
        const bool isFilled = std::none_of(message.forms.begin(), message.forms.end(),
                                           [](const QString& form) { return form.isEmpty(); });
        if (!message.isFinished || !isFilled || message.forms.isEmpty())
            missing += QStringLiteral("%1: %2").arg(message.context, message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    QSet<QString> known;
    for (const Message& message : updated)
        known += message.key();
    for (const Message& message : readMessages(m_kept.filePath(fileName(language))))
        QVERIFY2(known.contains(message.key()),
                 qPrintable(message.source + QStringLiteral(" is no longer used")));
}

void TestTranslations::isSound_data()
{
    eachLanguage();
}

void TestTranslations::isSound()
{
    QFETCH(QString, language);
    // Plural forms as Qt counts them: https://doc.qt.io/qt-6/i18n-plural-rules.html.
    const qsizetype plurals = language == QLatin1String("id") ? 1 : 2;
    for (const Message& message : readMessages(m_kept.filePath(fileName(language)))) {
        const QString& source = message.source;
        QCOMPARE(message.forms.size(), message.isPlural ? plurals : 1);
        for (const QString& form : message.forms) {
            QVERIFY2(placeholders(form) == placeholders(source),
                     qPrintable(source + QLatin1Char('\n') + form));
            QVERIFY2(form.count(QLatin1Char('\n')) == source.count(QLatin1Char('\n')), qPrintable(form));
            QVERIFY2(form.startsWith(QLatin1Char(' ')) == source.startsWith(QLatin1Char(' ')),
                     qPrintable(form));
            QVERIFY2(form.endsWith(QLatin1Char(' ')) == source.endsWith(QLatin1Char(' ')), qPrintable(form));
            QVERIFY2(form.count(QLatin1Char('&')) == source.count(QLatin1Char('&')), qPrintable(form));
            QVERIFY2(!form.contains(QLatin1String("(s)")), qPrintable(form));
        }
    }
}

void TestTranslations::loads_data()
{
    eachLanguage();
}

void TestTranslations::loads()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(OUTAGEMAP_QM_FOLDER "/outagemap_%1.qm").arg(language)));
    QCOMPARE(translator.language(), language);
    if (language != QLatin1String("en")) {
        QCOMPARE(translator.translate(
                     "LocalText", "en",
                     "the tag of the language that this is translated into, as in the file's name"),
                 language);
    }
    // One and many, in languages that tell them apart.
    const QString one = translator.translate("LocalText", "%1 hour(s)", nullptr, 1);
    const QString many = translator.translate("LocalText", "%1 hour(s)", nullptr, 2);
    QVERIFY(!one.isEmpty() && !many.isEmpty());
    QCOMPARE(one == many, language == QLatin1String("id"));
}

/// What is marked for translation is in the files: handed straight to a function called translate() it is not
/// found by lupdate, and stays English without a word of warning.
void TestTranslations::knowsAllThatIsMarked()
{
    QSet<QString> known;
    for (const Message& message : readMessages(m_kept.filePath(fileName(QStringLiteral("de")))))
        known += message.context + QChar(4) + message.source;
    static const QRegularExpression marked(
        QStringLiteral("QT_TRANSLATE_NOOP3?\\(\\s*\"([\\w:]+)\",\\s*\"((?:[^\"\\\\]|\\\\.)+)\"\\s*[,)]"));
    int count = 0;
    for (const char* folder : {"/app", "/core"}) {
        QDirIterator files(QStringLiteral(OUTAGEMAP_SOURCE_DIR) + QLatin1String(folder),
                           {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            for (auto found = marked.globalMatch(code); found.hasNext();) {
                const auto match = found.next();
                if (match.captured(2).contains(QLatin1Char('\\')))
                    continue;
                ++count;
                QVERIFY2(known.contains(match.captured(1) + QChar(4) + match.captured(2)),
                         qPrintable(file.fileName() + QStringLiteral(": ") + match.captured(2)));
            }
        }
    }
    QVERIFY(count > 100);
    QVERIFY(known.contains(QStringLiteral("WindowText\x04Problem")));
}

void TestTranslations::choosesTheClosest_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("closest");
    for (const auto& [tag, closest] :
         {std::pair("en", "en"), std::pair("en_US", "en"), std::pair("pt", "pt_BR"),
          std::pair("pt-PT", "pt_BR"), std::pair("de_AT", "de"), std::pair("es-419", "es"),
          std::pair("id", "id"), std::pair("in", "id"), std::pair("tlh", "en"), std::pair("", "en"),
          std::pair("C", "en")})
        QTest::addRow("<%s>", tag) << QString::fromLatin1(tag) << QString::fromLatin1(closest);
}

void TestTranslations::choosesTheClosest()
{
    QFETCH(QString, tag);
    QFETCH(QString, closest);
    QCOMPARE(Language::closest(tag), closest);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
