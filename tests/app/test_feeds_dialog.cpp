// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds set up, tried, watched, paused and removed through the dialogs, against a server of our own. Pictures
// are left in build/pictures.
#include "app/window/ColumnMapping.h"
#include "app/window/FeedEditDialog.h"
#include "app/window/FeedForm.h"
#include "app/window/FeedPreviewPane.h"
#include "app/window/FeedsDialog.h"
#include "app/window/MapSession.h"
#include "app/window/RetentionPage.h"
#include "app/window/SideQuestions.h"
#include "tests/support/MisbehavingServer.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace outagemap;
using namespace outagemap::test;

namespace {

constexpr int longWait = 60'000;

QByteArray line(const QByteArray& id)
{
    return R"({"service":"whatsapp","time":"2017-05-03T20:10:00Z","region":"SG","id":")" + id + "\"}\n";
}

template <typename Widget>
Widget& named(const QWidget& parent, const char* name)
{
    for (Widget* const widget : parent.findChildren<Widget*>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return *widget;
    }
    qFatal("there is no %s", name);
}

QAbstractButton& button(const QWidget& parent, const char* text)
{
    for (QAbstractButton* const one : parent.findChildren<QAbstractButton*>()) {
        if (one->text() == QString::fromUtf8(text))
            return *one;
    }
    qFatal("there is no button %s", text);
}

} // namespace

class TestFeedsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void triesAndAddsAnAddress();
    void turnsOnAReadyFeed();
    void mapsTheColumnsOfATable();
    void stopsTrying();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void showsErrorsWithLineAndReason();
    void pausesEditsAndRemoves();
    void keepsATokenWithoutAKeychain();
    void setsRetention();
    void canBeUsedByKeys();

private:
    void keep(QWidget& widget, const char* name)
    {
        const QDir folder(QStringLiteral(OUTAGEMAP_PICTURES));
        QDir().mkpath(folder.path());
        QVERIFY(widget.grab().save(folder.filePath(QLatin1String(name) + QStringLiteral(".png"))));
    }
    /// Sets up a feed of that address through the dialog.
    void add(const QString& location)
    {
        FeedEditDialog* const dialog = m_dialog->openAdd();
        named<QLineEdit>(*dialog, "Address, file or folder").setText(location);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(row() >= 0, longWait);
    }
    /// Of the one feed that is on the list; the built-in replay, which the session reads, is not. -1: none
    /// is.
    int row() const
    {
        FeedTableModel& model = m_dialog->model();
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.feedAt(i).configured)
                return i;
        }
        return -1;
    }
    QString cell(int column) const { return m_dialog->model().index(row(), column).data().toString(); }
    void select() { m_dialog->view().setCurrentIndex(m_dialog->model().index(row(), 0)); }

    std::shared_ptr<const WorldMap> m_map;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MapSession> m_session;
    std::unique_ptr<SideQuestions> m_side;
    std::unique_ptr<FeedsDialog> m_dialog;
};

void TestFeedsDialog::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // never the keychain of who runs the tests
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
}

void TestFeedsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<MapSession>(m_map, m_folder->filePath(QStringLiteral("c.db")), Settings());
    m_side = std::make_unique<SideQuestions>(*m_session);
    m_session->feeds().keepFeedsRead();
    m_dialog = std::make_unique<FeedsDialog>(m_map, *m_side, m_session->feeds());
    new QAbstractItemModelTester(&m_dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_dialog.get());
    m_dialog->show();
}

void TestFeedsDialog::cleanup()
{
    m_dialog.reset();
    m_side.reset();
    m_session.reset();
}

void TestFeedsDialog::triesAndAddsAnAddress()
{
    MisbehavingServer server({Answer(ok(line("1") + line("2") + "{}\n"))});
    FeedEditDialog* const dialog = m_dialog->openAdd();
    QSignalSpy gone(dialog, &QObject::destroyed);
    QLineEdit& address = named<QLineEdit>(*dialog, "Address, file or folder");
    QVERIFY(address.isEnabled());
    address.setText(server.url());
    button(*dialog, "&Try it").click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->preview().summary().contains(QLatin1String("2 reports")), longWait);
    QVERIFY(dialog->preview().summary().contains(QLatin1String("1 line could not be used")) ||
            dialog->preview().summary().contains(QLatin1String("1 line(s) could not be used")));
    keep(*dialog, "feeds-try");
    QCOMPARE(row(), -1); // nothing was stored
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(cell(FeedTableModel::State), QStringLiteral("fine"), longWait);
    QTRY_COMPARE_WITH_TIMEOUT(cell(FeedTableModel::Items), QStringLiteral("2"), longWait);
    QVERIFY(cell(FeedTableModel::Lag).contains(QLatin1String("year")));
    QVERIFY(!cell(FeedTableModel::Next).isEmpty());
    QTRY_COMPARE(gone.count(), 1);
    keep(*m_dialog, "feeds");
}

void TestFeedsDialog::turnsOnAReadyFeed()
{
    FeedEditDialog* const dialog = m_dialog->openAdd();
    QListWidget& list = *dialog->catalogue();
    QVERIFY(list.count() > 10);
    int row = -1;
    for (int i = 1; i < list.count(); ++i) {
        list.setCurrentRow(i);
        const auto config = dialog->form().config();
        if (!config && config.error().message.contains(QLatin1String("page=")))
            row = i;
        else if (config)
            QVERIFY(config->location.startsWith(QLatin1String("https://")));
    }
    // What it needs is asked for, and nothing is turned on without it.
    QVERIFY(row > 0);
    list.setCurrentRow(row);
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY(!named<QLabel>(*dialog, "What is missing").text().isEmpty());
    for (QLineEdit* const edit : dialog->form().findChildren<QLineEdit*>()) {
        if (edit->placeholderText().contains(QLatin1String("status")))
            edit->setText(QStringLiteral("status.example.org"));
    }
    keep(*dialog, "feeds-catalogue");
    const auto config = dialog->form().config();
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QCOMPARE(config->location, QStringLiteral("https://status.example.org/api/v2/incidents.json"));
    dialog->reject(); // it would make a connection
}

void TestFeedsDialog::mapsTheColumnsOfATable()
{
    MisbehavingServer server(
        {Answer(ok("when,where,n\n2017-05-03T20:10:00Z,SG,3\n", "Content-Type: text/csv\r\n"))});
    FeedEditDialog* const dialog = m_dialog->openAdd(server.url(QStringLiteral("/table.csv")));
    // It says that the columns do not fit, and offers them.
    auto& column = named<QComboBox>(*dialog, "Column for Time");
    QTRY_COMPARE_WITH_TIMEOUT(column.count(), 4, longWait);
    column.setCurrentIndex(column.findText(QStringLiteral("when")));
    named<QComboBox>(*dialog, "Column for Region (code)").setCurrentText(QStringLiteral("where"));
    named<QComboBox>(*dialog, "Column for Number of reports").setCurrentText(QStringLiteral("n"));
    auto* const service = dialog->form().findChildren<QLineEdit*>().value(0);
    QVERIFY(service != nullptr);
    for (QLineEdit* const edit : dialog->form().findChildren<QLineEdit*>()) {
        if (edit->placeholderText() == QLatin1String("whatsapp"))
            edit->setText(QStringLiteral("signal"));
    }
    dialog->tryIt();
    QTRY_VERIFY2_WITH_TIMEOUT(dialog->preview().summary().contains(QLatin1String("1 reports")),
                              qPrintable(dialog->preview().summary()), longWait);
    QVERIFY(dialog->preview().summary().contains(QLatin1String("signal")));
    keep(*dialog, "feeds-columns");
    const auto config = dialog->form().config();
    QVERIFY(config->settings.contains(QLatin1String("time=when")));
    // What is set up is shown again, with what has no row here.
    ColumnMapping mapping;
    QVERIFY(mapping.setMapping(QStringLiteral("time=when,availability=percent/100,lang=language")));
    QCOMPARE(mapping.mapping(), QStringLiteral("time=when,availability=percent/100,lang=language"));
    QVERIFY(!mapping.setMapping(QStringLiteral("nonsense")));
}

void TestFeedsDialog::stopsTrying()
{
    MisbehavingServer server({Answer::hang()});
    FeedEditDialog* const dialog = m_dialog->openAdd(server.url());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), qsizetype(1), longWait);
    QVERIFY(dialog->preview().summary().contains(QLatin1String("127.0.0.1")));
    QAbstractButton& stop = button(*dialog, "S&top");
    stop.click();
    QTRY_COMPARE(stop.text(), QStringLiteral("&Try it"));
    // A dialog that is closed while it tries waits for nothing.
    dialog->tryIt();
    QElapsedTimer timer;
    timer.start();
    dialog->reject();
    QVERIFY(timer.elapsed() < 500);
}

void TestFeedsDialog::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << ""
                             << "address";
    QTest::newRow("ftp") << "ftp://example.org/x"
                         << "http";
    QTest::newRow("password") << "https://a:b@example.org/"
                              << "token";
}

void TestFeedsDialog::saysWhatIsMissing()
{
    QFETCH(QString, location);
    QFETCH(QString, word);
    FeedEditDialog* const dialog = m_dialog->openAdd();
    named<QLineEdit>(*dialog, "Address, file or folder").setText(location);
    dialog->accept();
    QVERIFY(dialog->isVisible());
    const QString problem = named<QLabel>(*dialog, "What is missing").text();
    QVERIFY2(problem.contains(word), qPrintable(problem));
    dialog->tryIt();
    QVERIFY(dialog->preview().summary().contains(word));
}

void TestFeedsDialog::showsErrorsWithLineAndReason()
{
    MisbehavingServer server(
        {Answer(ok(line("1") + "<b>bold</b>\n" + R"({"service":"<i>x","time":1})" + "\n")),
         Answer(status("404 <b>Gone"))});
    add(server.url());
    select();
    auto& lines = named<QPlainTextEdit>(*m_dialog, "Lines that could not be used");
    QTRY_VERIFY_WITH_TIMEOUT(lines.toPlainText().contains(QLatin1String("line 3: ")), longWait);
    QVERIFY(lines.toPlainText().startsWith(QLatin1String("line 2: it is not valid JSON")));
    QTRY_COMPARE(cell(FeedTableModel::BadLines), QStringLiteral("2"));
    // The next reading fails: said in the row and below it, as plain text.
    button(*m_dialog, "&Read now").click();
    QTRY_VERIFY_WITH_TIMEOUT(cell(FeedTableModel::State).contains(QLatin1String("404")), longWait);
    QVERIFY(cell(FeedTableModel::State).startsWith(QLatin1String("failing")));
    QVERIFY(m_dialog->details().contains(QLatin1String("404 <b>Gone")));
    QVERIFY(cell(FeedTableModel::Next).contains(QLatin1String("min")) ||
            cell(FeedTableModel::Next) == QLatin1String("at once"));
    QCOMPARE(named<QLabel>(*m_dialog, "About the feed").textFormat(), Qt::PlainText);
    QVERIFY(!m_dialog->model()
                 .index(row(), FeedTableModel::State)
                 .data(Qt::ToolTipRole)
                 .toString()
                 .contains(QLatin1String("<b>")));
    keep(*m_dialog, "feeds-failing");
}

void TestFeedsDialog::pausesEditsAndRemoves()
{
    MisbehavingServer server({Answer::hang()});
    add(server.url());
    QTRY_COMPARE_WITH_TIMEOUT(cell(FeedTableModel::State), QStringLiteral("waiting for the server"),
                              longWait);
    // A feed that hangs can be paused: its reading ends.
    select();
    button(*m_dialog, "&Pause").click();
    QTRY_COMPARE_WITH_TIMEOUT(cell(FeedTableModel::State), QStringLiteral("paused"), longWait);
    QTRY_VERIFY(button(*m_dialog, "&Pause").isChecked());
    FeedEditDialog* const dialog = m_dialog->openEdit();
    QVERIFY(dialog != nullptr);
    QCOMPARE(named<QLineEdit>(*dialog, "Address, file or folder").text(), server.url());
    for (QLineEdit* const edit : dialog->form().findChildren<QLineEdit*>()) {
        if (edit->accessibleName().isEmpty() && edit->placeholderText().isEmpty() && edit->isEnabled() &&
            edit->text().isEmpty()) {
            edit->setText(QStringLiteral("Mine"));
            break;
        }
    }
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(cell(FeedTableModel::Name), QStringLiteral("Mine"), longWait);
    QCOMPARE(cell(FeedTableModel::State), QStringLiteral("paused")); // editing does not end a pause
    // Removing asks first.
    button(*m_dialog, "Re&move…").click();
    auto* box = m_dialog->findChild<QMessageBox*>();
    QVERIFY(box != nullptr && box->textFormat() == Qt::PlainText);
    box->reject();
    QVERIFY(row() >= 0);
    QTRY_VERIFY(m_dialog->findChild<QMessageBox*>() == nullptr);
    button(*m_dialog, "Re&move…").click();
    box = m_dialog->findChild<QMessageBox*>();
    button(*box, "Remove").click();
    QTRY_COMPARE_WITH_TIMEOUT(row(), -1, longWait);
}

void TestFeedsDialog::keepsATokenWithoutAKeychain()
{
    MisbehavingServer server({Answer(ok(line("1")))});
    FeedEditDialog* const dialog = m_dialog->openAdd();
    named<QLineEdit>(*dialog, "Address, file or folder").setText(server.url());
    button(*dialog, "It needs a &token").click();
    auto& token = named<QLineEdit>(*dialog, "Token");
    QCOMPARE(token.echoMode(), QLineEdit::Password);
    token.setText(QStringLiteral("s3cret"));
    // This machine has none, and says what happens instead.
    const auto notes = dialog->form().findChildren<QLabel*>();
    const auto saysSo = [&] {
        return std::any_of(notes.begin(), notes.end(), [](const QLabel* label) {
            return label->text().contains(QLatin1String("in memory only"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysSo(), longWait);
    keep(*dialog, "feeds-token");
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), qsizetype(1), longWait);
    QVERIFY(server.requests.at(0).contains("Authorization: Bearer s3cret"));
    QTRY_COMPARE_WITH_TIMEOUT(cell(FeedTableModel::State), QStringLiteral("fine"), longWait);
    for (const char* const ending : {"", "-wal"}) {
        QFile cache(m_folder->filePath(QStringLiteral("c.db")) + QLatin1String(ending));
        if (cache.open(QIODevice::ReadOnly))
            QVERIFY(!cache.readAll().contains("s3cret"));
    }
}

void TestFeedsDialog::setsRetention()
{
    RetentionPage page;
    QVERIFY(!page.isEnabled() && !page.changed());
    connect(&m_session->feeds(), &FeedController::retentionReady, &page, &RetentionPage::setRetention);
    m_session->feeds().askRetention();
    QTRY_VERIFY_WITH_TIMEOUT(page.isEnabled(), longWait);
    QVERIFY(!page.changed());
    auto* const days = page.findChild<QSpinBox*>();
    QCOMPARE(days->value(), 90);
    days->setValue(500);
    const auto changed = page.changed();
    QVERIFY(changed && changed->raw == std::chrono::hours(500 * 24));
    QVERIFY(changed->fiveMinutes >= changed->raw && changed->hours >= changed->fiveMinutes);
    m_session->feeds().setRetention(*changed);
    m_session->feeds().askRetention();
    QTRY_VERIFY_WITH_TIMEOUT(!page.changed() && days->value() == 500, longWait);
}

void TestFeedsDialog::canBeUsedByKeys()
{
    FeedEditDialog* const edit = m_dialog->openAdd();
    // The offscreen screen is as small as any.
    const QSize room = edit->screen()->availableSize();
    for (const QWidget* const dialog : std::initializer_list<const QWidget*>{m_dialog.get(), edit})
        QVERIFY(dialog->width() <= room.width() && dialog->height() <= room.height());
    for (QWidget* const dialog : {static_cast<QWidget*>(m_dialog.get()), static_cast<QWidget*>(edit)}) {
        // Everything that can be used can be reached by Tab, and says what it is.
        for (QWidget* const widget : dialog->findChildren<QWidget*>()) {
            const bool isField = qobject_cast<QLineEdit*>(widget) != nullptr ||
                                 (qobject_cast<QAbstractItemView*>(widget) != nullptr &&
                                  qobject_cast<QHeaderView*>(widget) == nullptr) ||
                                 qobject_cast<QPlainTextEdit*>(widget) != nullptr;
            if (!isField || widget->parentWidget()->inherits("QComboBox") ||
                widget->parentWidget()->inherits("QAbstractSpinBox") || widget->window() != dialog->window())
                continue;
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, widget->metaObject()->className());
            QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible != nullptr);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestFeedsDialog)
#include "test_feeds_dialog.moc"
