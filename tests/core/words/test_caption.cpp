// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/Caption.h"
#include "tests/support/MadeRegions.h"

#include <QTranslator>
#include <QtTest>

using namespace outagemap;

namespace {

const QStringList languages{QStringLiteral("en"),    QStringLiteral("id"), QStringLiteral("es"),
                            QStringLiteral("pt_BR"), QStringLiteral("fr"), QStringLiteral("de")};

UtcTime time(const char* text)
{
    return *parseTime(text);
}

} // namespace

/// Captions in every language, from the translations that the program embeds.
class TestCaption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void leads_data();
    void leads();
    void countsInPlurals_data();
    void countsInPlurals();
    void joinsLists_data();
    void joinsLists();
    void isWholeInEveryState_data();
    void isWholeInEveryState();
    void comparesPlaces();
    void tellsWhatWasPublished();
    void keepsOutsideTextPlain();
    void saysHowSureItIs();

private:
    /// Loads a language and returns what writes in it.
    LocalText speak(const QString& language);
    CaptionFacts facts() const;
    RegionId find(const char* code) const { return m_regions.find(QString::fromLatin1(code)); }
    QString sentence(const Caption& caption, CaptionRole role) const;
    Caption write(const CaptionFacts& f, const QString& language);

    RegionDirectory m_regions;
    std::vector<Zone> m_zones;
    std::unique_ptr<QTranslator> m_translator;
};

void TestCaption::initTestCase()
{
    m_regions = test::madeRegions(
        {{"001", RegionLevel::World, "", "world"},
         {"155", RegionLevel::Area, "001", "Western Europe"},
         {"035", RegionLevel::Area, "001", "Southeast Asia"},
         {"DE", RegionLevel::Country, "155", "Germany"},
         {"SG", RegionLevel::Country, "035", "Singapore"},
         {"ID", RegionLevel::Country, "035", "Indonesia"},
         {"PH", RegionLevel::Country, "035", "Philippines"},
         {"ID-JK", RegionLevel::Subdivision, "ID", "Jakarta"}},
        {{QStringLiteral("155"), QStringLiteral("de"), QStringLiteral("Westeuropa")},
         {QStringLiteral("155"), QStringLiteral("pt"), QStringLiteral("Europa Ocidental")}});
    const auto zones = Zone::fromNames({QStringLiteral("America/New_York"), QStringLiteral("Asia/Jakarta")});
    QVERIFY(zones);
    m_zones = *zones;
}

void TestCaption::cleanup()
{
    m_translator.reset();
}

LocalText TestCaption::speak(const QString& language)
{
    m_translator = std::make_unique<QTranslator>();
    if (!m_translator->load(QStringLiteral(OUTAGEMAP_QM_FOLDER "/outagemap_%1.qm").arg(language)))
        qFatal("no translation for %s", qPrintable(language));
    QCoreApplication::installTranslator(m_translator.get());
    return LocalText(language);
}

CaptionFacts TestCaption::facts() const
{
    CaptionFacts f;
    f.service = *ServiceId::fromSlug("whatsapp");
    f.at = time("2017-05-03T20:50:00Z");
    f.window = TimeRange::endingAt(f.at, oneHour);
    f.state = CaptionState::GoingOn;
    f.since = time("2017-05-03T20:10:00Z");
    f.reports = 8725;
    f.ratio = 38.2;
    f.countries = 99;
    f.worstAreas = {{find("155"), 2500, 57.3, 51, 63, {}, IntensityClass(4)},
                    {find("035"), 200, 21.4, 18, 25, {}, IntensityClass(3)}};
    f.worstCountries = {{find("DE"), 900, 66, 61, 71, {}, IntensityClass(4)}};
    f.comparison = {{find("SG"), 72, 47, 41, 54, {}, IntensityClass(4)},
                    {find("ID-JK"), 31, 9.2, 7.9, 10.6, {}, IntensityClass(2)},
                    {find("PH"), 22, 8.04, 6.5, 10, {}, IntensityClass(2)}};
    f.onsets = {{find("155"), time("2017-05-03T20:05:00Z")}, {find("035"), time("2017-05-03T20:20:00Z")}};
    f.kinds = {{QStringLiteral("messages"), 500, 0.51},
               {QStringLiteral("app"), 400, 0.42},
               {QStringLiteral("website"), 70, 0.07}};
    f.evidence[EvidenceSource::Reports] = {true, 8725, 228, 8725, 1e-30, 1e-30};
    f.evidence.pValue = 1e-30;
    f.certainty = Certainty::PracticallyCertain;
    f.nature = SourceNature::Reconstruction;
    f.credits = {QStringLiteral("Somebody")};
    return f;
}

QString TestCaption::sentence(const Caption& caption, CaptionRole role) const
{
    for (const CaptionSentence& one : caption.sentences) {
        if (one.role == role)
            return one.text;
    }
    return {};
}

Caption TestCaption::write(const CaptionFacts& f, const QString& language)
{
    const LocalText words = speak(language);
    return makeCaption(f, m_regions, words, m_zones);
}

void TestCaption::leads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("lead");
    QTest::newRow("en") << "en"
                        << "WhatsApp: service disrupted"
                        << "WhatsApp has been disrupted since 20:10 UTC on Wednesday, 3 May 2017 (Wed 16:10 "
                           "EDT, Thu 03:10 WIB).";
    QTest::newRow("id") << "id"
                        << "WhatsApp: layanan terganggu"
                        << "WhatsApp mengalami gangguan sejak Rabu, 3 Mei 2017 pukul 20.10 UTC (Rabu 16.10 "
                           "EDT, Kamis 03.10 WIB).";
    QTest::newRow("es") << "es"
                        << "WhatsApp: servicio interrumpido"
                        << "WhatsApp sufre una interrupción del servicio desde las 20:10 UTC del miércoles 3 "
                           "de mayo de 2017 (mié 16:10 EDT, jue 3:10 WIB).";
    QTest::newRow("pt_BR") << "pt_BR"
                           << "WhatsApp: serviço com falhas"
                           << "WhatsApp apresenta falhas desde as 20h10 UTC de quarta-feira, 3 de maio de "
                              "2017 (qua. 16h10 EDT, qui. 3h10 WIB).";
    QTest::newRow("fr") << "fr" << QStringLiteral("WhatsApp\u00a0: service perturbé")
                        << "WhatsApp connaît une panne depuis le mercredi 3 mai 2017 à 20h10 UTC (mer. 16h10 "
                           "EDT, jeu. 3h10 WIB).";
    QTest::newRow("de") << "de"
                        << "WhatsApp: Dienst gestört"
                        << "WhatsApp ist seit Mittwoch, 3. Mai 2017, 20:10 Uhr UTC (Mi. 16:10 EDT, Do. 03:10 "
                           "WIB), gestört.";
}

void TestCaption::leads()
{
    QFETCH(QString, language);
    QFETCH(QString, headline);
    QFETCH(QString, lead);
    const Caption caption = write(facts(), language);
    QCOMPARE(caption.headline, headline);
    QCOMPARE(sentence(caption, CaptionRole::Lead), lead);
}

void TestCaption::countsInPlurals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("reports");
    QTest::addColumn<QString>("part");
    QTest::newRow("en one") << "en" << 1.0 << " 1 report came";
    QTest::newRow("en many") << "en" << 8725.0 << " 8,725 reports came";
    QTest::newRow("id one") << "id" << 1.0 << " 1 laporan";
    QTest::newRow("id many") << "id" << 8725.0 << " 8.725 laporan";
    QTest::newRow("es one") << "es" << 1.0 << " llegó 1 aviso";
    QTest::newRow("es many") << "es" << 8725.0 << " llegaron 8725 avisos";
    QTest::newRow("es million") << "es" << 1234567.0 << " 1.234.567 avisos";
    QTest::newRow("pt one") << "pt_BR" << 1.0 << " chegou 1 relato,";
    QTest::newRow("pt many") << "pt_BR" << 8725.0 << " chegaram 8.725 relatos,";
    QTest::newRow("fr none") << "fr" << 0.0 << "0 signalement a";
    QTest::newRow("fr many") << "fr" << 8725.0 << "signalements ont";
    QTest::newRow("de one") << "de" << 1.0 << " ging 1 Meldung ein";
    QTest::newRow("de many") << "de" << 8725.0 << " gingen 8.725 Meldungen ein";
}

void TestCaption::countsInPlurals()
{
    QFETCH(QString, language);
    QFETCH(double, reports);
    QFETCH(QString, part);
    CaptionFacts f = facts();
    f.reports = reports;
    const QString scale = sentence(write(f, language), CaptionRole::Scale);
    QVERIFY2(scale.contains(part), qPrintable(scale));
}

void TestCaption::joinsLists_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("joined");
    const QStringList three{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    QTest::newRow("en") << "en" << three << "A, B and C";
    QTest::newRow("en, nothing said") << "" << three << "A, B and C";
    QTest::newRow("id") << "id" << three << "A, B, dan C";
    QTest::newRow("es") << "es" << three << "A, B y C";
    QTest::newRow("es before an i") << "es"
                                    << QStringList{QStringLiteral("España"),
                                                   QStringLiteral("Italia (5 veces)")}
                                    << "España e Italia (5 veces)";
    QTest::newRow("es before hie") << "es" << QStringList{QStringLiteral("agua"), QStringLiteral("hielo")}
                                   << "agua y hielo";
    QTest::newRow("pt_BR") << "pt_BR" << three << "A, B e C";
    QTest::newRow("fr") << "fr" << three << "A, B et C";
    QTest::newRow("de") << "de" << three << "A, B und C";
    QTest::newRow("one") << "de" << QStringList{QStringLiteral("A")} << "A";
}

void TestCaption::joinsLists()
{
    QFETCH(QString, language);
    QFETCH(QStringList, items);
    QFETCH(QString, joined);
    QCOMPARE(LocalText(language).list(items), joined);
}

void TestCaption::isWholeInEveryState_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("state");
    for (const QString& language : languages) {
        for (int state = 0; state <= int(CaptionState::Over); ++state)
            QTest::addRow("%s %d", qPrintable(language), state) << language << state;
    }
}

/// Every sentence is there, filled in, ended, and in the language: nothing of the English one is left over.
void TestCaption::isWholeInEveryState()
{
    QFETCH(QString, language);
    QFETCH(int, state);
    for (const int variant : {0, 1, 2, 3}) {
        CaptionFacts f = facts();
        f.state = CaptionState(state);
        if (f.state == CaptionState::Over)
            f.until = time(variant == 1 ? "2017-05-04T01:30:00Z" : "2017-05-03T22:35:00Z");
        if (variant == 2) {
            f.place = find("SG");
            f.measure = Measure::FailingShare;
            f.tested = 53;
            f.failingShare = 0.27;
            for (auto* places : {&f.worstAreas, &f.worstCountries, &f.comparison}) {
                for (PlaceFigure& place : *places)
                    place.failingShare = 0.5;
            }
        }
        if (variant == 3) {
            f.scattered = f.state == CaptionState::GoingOn;
            f.window = TimeRange::endingAt(f.at, std::chrono::minutes(90));
            f.worstSubdivisions = {f.comparison[1]};
            f.ratio.reset();
            f.comparison[0].ratio.reset();
            if (f.state == CaptionState::Possible)
                f.since.reset();
        }
        const Caption caption = write(f, language);
        m_translator.reset();
        const Caption english = makeCaption(f, m_regions, LocalText(QString()), m_zones);
        QCOMPARE(caption.sentences.size(), english.sentences.size());
        static const QRegularExpression open(QStringLiteral("%\\d|%n|\\(s\\)|  "));
        for (std::size_t i = 0; i < caption.sentences.size(); ++i) {
            const QString text = caption.sentences[i].text;
            QVERIFY2(!text.contains(open), qPrintable(text));
            if (caption.sentences[i].role != CaptionRole::Credit)
                QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
            if (language != QLatin1String("en"))
                QVERIFY2(text != english.sentences[i].text, qPrintable(text));
        }
        QVERIFY(caption.text().startsWith(caption.headline + QStringLiteral("\n\n")));
    }
}

void TestCaption::comparesPlaces()
{
    const QString text = sentence(write(facts(), QStringLiteral("en")), CaptionRole::Comparison);
    QCOMPARE(text,
             QStringLiteral("In comparison: Singapore 47 times the usual number of reports (between 41 and "
                            "54 times, allowing for chance), Jakarta 9.2 times (7.9 to 11) and "
                            "Philippines 8 times (6.5 to 10). Chance does not explain the lead of the "
                            "place named first."));
    CaptionFacts f = facts();
    f.comparison[0].ratioLow = 9;
    QVERIFY(sentence(write(f, QStringLiteral("en")), CaptionRole::Comparison)
                .contains(QStringLiteral("Chance alone may explain")));
}

void TestCaption::tellsWhatWasPublished()
{
    CaptionFacts f = facts();
    const auto notice = [&](const char* at, const char* title, const char* status, const char* cause) {
        Notice one;
        one.time = time(at);
        one.title = title;
        one.status = status;
        one.cause = cause;
        return one;
    };
    QCOMPARE(sentence(write(f, QStringLiteral("en")), CaptionRole::Notice),
             QStringLiteral("There is no official notice so far."));
    QCOMPARE(sentence(write(f, QStringLiteral("en")), CaptionRole::Cause),
             QStringLiteral("No cause has been published."));

    f.notices = {notice("2017-05-03T20:30:00Z", "Aware", "investigating", ""),
                 notice("2017-05-03T22:50:00Z", "Sorry", "resolved", "server")};
    const Caption english = write(f, QStringLiteral("en"));
    QCOMPARE(sentence(english, CaptionRole::Notice),
             QStringLiteral("Official notice (Wed 20:30 UTC, being looked into): “Aware”. Later notice (Wed "
                            "22:50 UTC, resolved): “Sorry”."));
    QCOMPARE(
        sentence(english, CaptionRole::Cause),
        QStringLiteral("Cause, as published later (Wed 22:50 UTC): a fault of the provider's own servers."));
    const Caption german = write(f, QStringLiteral("de"));
    QVERIFY(sentence(german, CaptionRole::Notice).contains(QStringLiteral("„Aware“")));

    // Told afterwards, the same is no longer later.
    f.at = time("2017-05-03T23:00:00Z");
    QCOMPARE(sentence(write(f, QStringLiteral("en")), CaptionRole::Cause),
             QStringLiteral("Cause, as published: a fault of the provider's own servers."));
}

void TestCaption::keepsOutsideTextPlain()
{
    CaptionFacts f = facts();
    Notice notice;
    notice.time = f.at;
    notice.title = "<b>%1</b>\x1b[2J\n\xe2\x80\xae" + std::string(500, 'x');
    notice.cause = "<i>aliens</i>";
    f.notices = {notice};
    f.kinds = {{QStringLiteral("%2\nkind"), 5, 1.0}};
    const Caption caption = write(f, QStringLiteral("en"));
    const QString said = sentence(caption, CaptionRole::Notice);
    QVERIFY(said.contains(QStringLiteral("<b>%1</b> [2J xxx")));
    QVERIFY(!said.contains(QChar(0x1b)) && !said.contains(QChar(0x202e)) && said.size() < 300);
    QVERIFY(sentence(caption, CaptionRole::Cause).contains(QStringLiteral("“<i>aliens</i>”")));
    QVERIFY(sentence(caption, CaptionRole::Kinds).contains(QStringLiteral("“%2 kind” (100%)")));
}

void TestCaption::saysHowSureItIs()
{
    CaptionFacts f = facts();
    QString text = sentence(write(f, QStringLiteral("en")), CaptionRole::Certainty);
    QCOMPARE(text, QStringLiteral("How sure is this: practically certain. Evidence: user reports. By chance "
                                  "alone, so many reports would come less than once in a million cases."));
    f.evidence[EvidenceSource::Measurements] = {true, 0.02, 0.05, 60, 0.9, 0.9};
    text = sentence(write(f, QStringLiteral("en")), CaptionRole::Certainty);
    QVERIFY(text.endsWith(QStringLiteral("Measurements do not confirm it.")));
    f.state = CaptionState::Usual;
    QVERIFY(sentence(write(f, QStringLiteral("en")), CaptionRole::Certainty).isEmpty());
}

QTEST_GUILESS_MAIN(TestCaption)
#include "test_caption.moc"
