// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"
#include "app/window/LanguageMenu.h"
#include "app/window/SummaryView.h"
#include "core/words/LocalText.h"
#include "tests/support/SmallWorld.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

using namespace outagemap;

/// The map in words, as the window shows it.
class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCaption();
    void copiesTheCaption();
    void followsTheLanguage();
    void readsPlaces();
    void showsWhatTheEvidenceRestsOn();
    void offersLanguages();

private:
    CaptionFacts facts() const
    {
        CaptionFacts f;
        f.service = *ServiceId::fromSlug("whatsapp");
        f.at = *parseTime("2017-05-03T20:50:00Z");
        f.window = TimeRange::endingAt(f.at, oneHour);
        f.state = CaptionState::GoingOn;
        f.since = *parseTime("2017-05-03T20:10:00Z");
        f.reports = 100;
        f.ratio = 20;
        Notice notice;
        notice.time = *f.since;
        notice.title = "<img src=x> &amp; <b>bold</b>";
        f.notices = {notice};
        return f;
    }
    static QPlainTextEdit* text(const SummaryView& view, const char* name)
    {
        return view.findChild<QPlainTextEdit*>(QLatin1String(name));
    }

    RegionDirectory m_regions = test::smallWorld();
    QStringList m_zones{QStringLiteral("Asia/Jakarta"), QStringLiteral("No/Where")};
};

void TestSummary::showsTheCaption()
{
    SummaryView view(m_regions, m_zones);
    QVERIFY(!view.findChild<QPushButton*>()->isEnabled());
    view.setFacts(facts());
    const QString shown = text(view, "caption")->toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("Thu 03:10 WIB")), qPrintable(shown));
    // What comes from outside stays what it is.
    QVERIFY2(shown.contains(QStringLiteral("“<img src=x> &amp; <b>bold</b>”")), qPrintable(shown));
    QVERIFY(text(view, "caption")->isReadOnly());
}

void TestSummary::copiesTheCaption()
{
    SummaryView view(m_regions, m_zones);
    view.setFacts(facts());
    view.findChild<QPushButton*>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), view.caption());
    QVERIFY(view.caption().startsWith(QStringLiteral("WhatsApp")));
}

void TestSummary::followsTheLanguage()
{
    SummaryView view(m_regions, m_zones);
    view.setFacts(facts());
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(OUTAGEMAP_QM_FOLDER "/outagemap_id.qm")));
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(text(view, "caption")->toPlainText().contains(QStringLiteral("Kamis 03.10 WIB")));
    QCoreApplication::removeTranslator(&translator);
    QTRY_VERIFY(text(view, "caption")->toPlainText().contains(QStringLiteral("Thu 03:10 WIB")));
}

void TestSummary::readsPlaces()
{
    SummaryView view(m_regions, m_zones);
    QSignalSpy changed(&view, &SummaryView::placesChanged);
    auto* const field = view.findChild<QLineEdit*>();
    field->setText(QStringLiteral("AA, bland"));
    Q_EMIT field->editingFinished();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<std::vector<RegionId>>(),
             (std::vector{m_regions.find(QStringLiteral("AA")), m_regions.find(QStringLiteral("BB"))}));
    // What is no place is said, and the last comparison stays.
    field->setText(QStringLiteral("<b>Atlantis</b>"));
    Q_EMIT field->editingFinished();
    QCOMPARE(changed.count(), 1);
    bool isSaid = false;
    for (const QLabel* label : view.findChildren<QLabel*>()) {
        isSaid = isSaid || (label->text().contains(QStringLiteral("<b>Atlantis</b>")) &&
                            label->textFormat() == Qt::PlainText && label->isVisibleTo(&view));
    }
    QVERIFY(isSaid);
}

void TestSummary::showsWhatTheEvidenceRestsOn()
{
    SummaryView view(m_regions, m_zones);
    auto values = std::make_shared<IntensityMap>();
    values->hasReports = true;
    for (int i = 0; i < m_regions.size(); ++i) {
        RegionIntensity row;
        row.region = RegionId(std::uint16_t(i));
        row.reports = 30;
        row.expected = 2;
        row.ratio = 31.0 / 3;
        row.evidence[EvidenceSource::Reports] = {true, 30, 2, 30, 1e-20, 1e-19};
        combine(row.evidence);
        values->regions.push_back(row);
    }
    view.setEvidence(values, m_regions.find(QStringLiteral("AA")));
    const QString shown = text(view, "evidence")->toPlainText();
    QVERIFY2(shown.contains(QStringLiteral("Aland")) && shown.contains(QStringLiteral("10 times usual")) &&
                 shown.contains(QStringLiteral("30 where 2.0 are usual")),
             qPrintable(shown));
    view.setEvidence({}, RegionId::world());
    QVERIFY(text(view, "evidence")->toPlainText().isEmpty());
}

void TestSummary::offersLanguages()
{
    LanguageMenu menu(QStringLiteral("pt"));
    QSignalSpy chosen(&menu, &LanguageMenu::languageChosen);
    QCOMPARE(menu.actions().size(), Language::available().size());
    for (QAction* action : menu.actions()) {
        QCOMPARE(action->isChecked(), action->data().toString() == QLatin1String("pt_BR"));
        QVERIFY(!action->text().isEmpty());
    }
    menu.actions().first()->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("en"));
}

QTEST_MAIN(TestSummary)
#include "test_summary.moc"
