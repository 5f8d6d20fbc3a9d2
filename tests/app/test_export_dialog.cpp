// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"
#include "app/cli/CommandLine.h"
#include "app/window/ExportDialog.h"
#include "core/snapshot/ProvenanceCheck.h"
#include "core/snapshot/SnapshotFormats.h"
#include "tests/support/WithDialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QColorSpace>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTranslator>
#include <QtTest>

using namespace outagemap;

namespace {

constexpr int longWait = 60'000; // for what is computed, on a machine that has other things to do

/// As pixels alone: PNG files say which colours they mean, pictures in memory do not.
QImage pixels(QImage image)
{
    image.setColorSpace({});
    return image.convertToFormat(QImage::Format_RGBA8888);
}

/// What `ask` makes the program ask is answered with the button of that text.
void answer(const QString& text, const std::function<void()>& ask)
{
    test::withDialog(ask, [&](QWidget* dialog) {
        const auto buttons = dialog->findChildren<QAbstractButton*>();
        for (QAbstractButton* const button : buttons) {
            if (button->text().remove(QLatin1Char('&')) == text)
                return button->click();
        }
        QFAIL(qPrintable(QStringLiteral("there is no button %1").arg(text)));
    });
}

} // namespace

/// The export dialog on the built-in replay: what is written is what was seen.
class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void previewIsTheFile_data();
    void previewIsTheFile();
    void framesAreThePreview();
    void asksBeforeReplacing();
    void stopsWithNothingLeft();
    void tellsWhatIsWrong();
    void copiesAndDrags();
    void keepsPresets();
    void hasKeysForEverything_data();
    void hasKeysForEverything();

private:
    ExportStart start() const
    {
        ExportStart start;
        start.service = *ServiceId::fromSlug("whatsapp");
        start.at = UtcTime(1'493'844'600); // 2017-05-03 20:50
        start.language = QStringLiteral("en");
        start.zones = {QStringLiteral("Asia/Jakarta")};
        return start;
    }
    std::unique_ptr<ExportDialog> open() const
    {
        return std::make_unique<ExportDialog>(m_map, start(), m_cache, m_folder.path());
    }
    template <typename Widget>
    static Widget* find(ExportDialog& dialog, const char* name)
    {
        return dialog.form().findChild<Widget*>(QLatin1String(name));
    }
    static void choose(ExportDialog& dialog, const char* list, const QVariant& value)
    {
        auto* const combo = find<QComboBox>(dialog, list);
        combo->setCurrentIndex(combo->findData(value));
    }
    /// The preview once no other is to come.
    static QImage settledPreview(ExportDialog& dialog)
    {
        QSignalSpy shown(&dialog, &ExportDialog::previewShown);
        constexpr int quiet = 300; // ms: longer than the dialog waits for a last change
        while (shown.wait(shown.isEmpty() ? longWait : quiet)) {
        }
        return shown.isEmpty() ? QImage() : shown.last().first().value<QImage>();
    }

    std::shared_ptr<const WorldMap> m_map;
    QTemporaryDir m_folder;
    QString m_cache;
};

void TestExportDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // presets go elsewhere
    ThreadLanguages::setFolder(QStringLiteral(OUTAGEMAP_QM_FOLDER));
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
    m_cache = m_folder.filePath(QStringLiteral("c.db"));
    QCOMPARE(QProcess::execute(
                 QStringLiteral(OUTAGEMAP_PROGRAM),
                 {QStringLiteral("--cache"), m_cache, QStringLiteral("ingest"),
                  QStringLiteral(OUTAGEMAP_SOURCE_DIR "/resources/replay/whatsapp-2017-05-03.ndjson.gz")}),
             0);
}

void TestExportDialog::previewIsTheFile_data()
{
    QTest::addColumn<SnapshotTemplate>("arrangement");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("transparent");
    QTest::newRow("news") << SnapshotTemplate::News << QSize(1280, 720) << "png"
                          << "en" << false << false;
    QTest::newRow("story in Indonesian") << SnapshotTemplate::Story << QSize(540, 960) << "webp"
                                         << "id" << true << false;
    QTest::newRow("page in German") << SnapshotTemplate::A4 << QSize(620, 877) << "tiff"
                                    << "de" << false << false;
    QTest::newRow("seen through") << SnapshotTemplate::Square << QSize(600, 600) << "png"
                                  << "fr" << false << true;
}

void TestExportDialog::previewIsTheFile()
{
    QFETCH(SnapshotTemplate, arrangement);
    QFETCH(QSize, size);
    QFETCH(QString, format);
    QFETCH(QString, language);
    QFETCH(bool, dark);
    QFETCH(bool, transparent);
    const auto dialog = open();
    LoadedPreset preset;
    preset.look.arrangement = arrangement;
    preset.look.size = size;
    preset.look.darkTheme = dark;
    preset.look.transparent = transparent;
    preset.look.subtitle = QStringLiteral("A line of our own");
    preset.look.house.accent = Qt::darkRed;
    preset.format = format;
    dialog->form().apply(preset);
    choose(*dialog, "language", language);
    find<QLineEdit>(*dialog, "zones")->setText(QStringLiteral("America/New_York, Asia/Jakarta"));
    const QImage seen = settledPreview(*dialog);
    QCOMPARE(seen.size(), size);

    QSignalSpy saved(dialog.get(), &ExportDialog::saved);
    QSignalSpy failed(dialog.get(), &ExportDialog::failed);
    dialog->saveTo(m_folder.filePath(QStringLiteral("seen-%1").arg(language)));
    QVERIFY2(saved.wait(longWait), failed.isEmpty() ? "" : qPrintable(failed.first().first().toString()));
    const QString path = saved.first().first().toString();
    QVERIFY2(path.endsWith(dialog->form().ending()), qPrintable(path));
    const QImage written(path);
    QCOMPARE(written.size(), size);
    QCOMPARE(pixels(written), pixels(seen));
    const auto about = readProvenance(path);
    QVERIFY2(about, about ? "" : qPrintable(about.error().message));
    QCOMPARE(about->object()[QStringLiteral("language")].toString(), language);
    // The window stays English; the page and what is said of it are not.
    if (language == QLatin1String("id"))
        QCOMPARE(about->object()[QStringLiteral("classes")][0][QStringLiteral("label")].toString().section(
                     QLatin1Char(':'), 0, 0),
                 QStringLiteral("parah"));
}

void TestExportDialog::framesAreThePreview()
{
    if (!filmsUnavailable().isEmpty())
        QSKIP(qPrintable(filmsUnavailable()));
    const auto dialog = open();
    LoadedPreset preset;
    preset.look.size = QSize(480, 270);
    dialog->form().apply(preset);
    const auto moment = [](int minutes) {
        return QDateTime(QDate(2017, 5, 3), QTime(20, 0), QTimeZone::utc()).addSecs(minutes * 60);
    };
    find<QDateTimeEdit>(*dialog, "from")->setDateTime(moment(0));
    find<QDateTimeEdit>(*dialog, "to")->setDateTime(moment(30));
    choose(*dialog, "kind", int(ExportForm::Film));
    choose(*dialog, "format", QStringLiteral("apng"));
    const QImage first = settledPreview(*dialog);
    QCOMPARE(first.size(), QSize(480, 270));
    QSignalSpy saved(dialog.get(), &ExportDialog::saved);
    const QString film = m_folder.filePath(QStringLiteral("film.apng"));
    dialog->saveTo(film);
    QVERIFY(saved.wait(longWait));
    QCOMPARE(pixels(QImage(film, "png")), pixels(first));

    // The same times as files.
    choose(*dialog, "kind", int(ExportForm::Folder));
    choose(*dialog, "format", QStringLiteral("png"));
    QCOMPARE(pixels(settledPreview(*dialog)), pixels(first));
    const QString folder = m_folder.filePath(QStringLiteral("frames"));
    dialog->saveTo(folder);
    QVERIFY(saved.wait(longWait));
    const QStringList names = QDir(folder).entryList(QDir::Files);
    QCOMPARE(names, (QStringList{QStringLiteral("whatsapp-20170503T2000Z.png"),
                                 QStringLiteral("whatsapp-20170503T2015Z.png"),
                                 QStringLiteral("whatsapp-20170503T2030Z.png")}));
    QCOMPARE(pixels(QImage(QDir(folder).filePath(names.first()))), pixels(first));

    // And on one page.
    choose(*dialog, "kind", int(ExportForm::Sheet));
    choose(*dialog, "format", QStringLiteral("png"));
    const QImage sheet = settledPreview(*dialog);
    const QString page = m_folder.filePath(QStringLiteral("sheet.png"));
    dialog->saveTo(page);
    QVERIFY(saved.wait(longWait));
    QCOMPARE(pixels(QImage(page)), pixels(sheet));
}

void TestExportDialog::asksBeforeReplacing()
{
    const auto dialog = open();
    const QString path = m_folder.filePath(QStringLiteral("kept.png"));
    QFile older(path);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    answer(QStringLiteral("Cancel"), [&] { dialog->saveTo(path); });
    QTRY_COMPARE(QApplication::activeModalWidget(), nullptr);
    QCOMPARE(QFileInfo(path).size(), 5);

    QSignalSpy saved(dialog.get(), &ExportDialog::saved);
    answer(QStringLiteral("Replace"), [&] { dialog->saveTo(path); });
    QTRY_VERIFY_WITH_TIMEOUT(!saved.isEmpty(), longWait);
    QVERIFY(QFileInfo(path).size() > 1000);
}

void TestExportDialog::stopsWithNothingLeft()
{
    if (!filmsUnavailable().isEmpty())
        QSKIP(qPrintable(filmsUnavailable()));
    QTemporaryDir folder;
    const auto dialog = open();
    dialog->show();
    choose(*dialog, "kind", int(ExportForm::Film));
    choose(*dialog, "every", 5);
    settledPreview(*dialog);
    QSignalSpy failed(dialog.get(), &ExportDialog::failed);
    dialog->saveTo(folder.filePath(QStringLiteral("long.mp4")));
    auto* const label = dialog->findChild<QLabel*>(QStringLiteral("message"));
    QTRY_VERIFY(label->text().startsWith(QLatin1String("Writing")));
    dialog->reject(); // stops first, then goes
    QVERIFY(!failed.isEmpty() || failed.wait(longWait));
    QVERIFY(!dialog->isVisible());
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden).size(), 0);
}

void TestExportDialog::tellsWhatIsWrong()
{
    const auto dialog = open();
    auto* const label = dialog->findChild<QLabel*>(QStringLiteral("message"));
    find<QLineEdit>(*dialog, "zones")->setText(QStringLiteral("Atlantis"));
    QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(QLatin1String("Atlantis")), longWait);
    find<QLineEdit>(*dialog, "zones")->setText(QString());
    QTRY_VERIFY_WITH_TIMEOUT(label->text().isEmpty(), longWait);

    QSignalSpy failed(dialog.get(), &ExportDialog::failed);
    dialog->saveTo(QStringLiteral("/nonexistent/map.png"));
    QVERIFY(failed.wait(longWait));
    QVERIFY(label->text().contains(QLatin1String("/nonexistent/map.png")));
    dialog->useLogo(QStringLiteral(OUTAGEMAP_SOURCE_DIR "/README.md"));
    QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(QLatin1String("README.md")), longWait);
}

void TestExportDialog::copiesAndDrags()
{
    const auto dialog = open();
    LoadedPreset preset;
    preset.look.size = QSize(640, 360);
    dialog->form().apply(preset);
    const QImage seen = settledPreview(*dialog);
    QSignalSpy copied(dialog.get(), &ExportDialog::copied);
    dialog->copy();
    QVERIFY(copied.wait(longWait));
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->imageData().value<QImage>(), seen);
    const QImage png = QImage::fromData(data->data(QStringLiteral("image/png")), "png");
    QCOMPARE(pixels(png), pixels(seen));

    ExportWork work(m_map, m_cache);
    ExportChoices choices = dialog->form().choices();
    for (const char* const format : {"png", "svg", "csv"}) {
        choices.plan.format = QLatin1String(format);
        const auto path = work.fileToDrag(choices);
        QVERIFY2(path, path ? "" : qPrintable(path.error().message));
        QVERIFY(readProvenance(*path).has_value());
    }
}

void TestExportDialog::keepsPresets()
{
    // What an earlier run saved would be found before this one has saved anything.
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                  QStringLiteral("/export-presets.json"));
    const auto dialog = open();
    LoadedPreset preset;
    preset.look.arrangement = SnapshotTemplate::Square;
    preset.look.size = QSize(500, 500);
    preset.look.dotsPerInch = 150;
    preset.look.title = QStringLiteral("--a title");
    preset.look.house.accent = QColor(0x12, 0x34, 0x56);
    preset.format = QStringLiteral("webp");
    preset.language = QStringLiteral("id");
    preset.sheet = true;
    preset.step = std::chrono::hours(1);
    preset.span = std::chrono::hours(2);
    dialog->form().apply(preset);
    QCOMPARE(dialog->form().kind(), ExportForm::Sheet);
    Q_EMIT dialog->form().presetToBeSaved(QStringLiteral("desk"));
    auto* const presets = find<QComboBox>(*dialog, "presets");
    QTRY_VERIFY_WITH_TIMEOUT(presets->findText(QStringLiteral("desk")) > 0, longWait);
    const auto loaded = ExportWork::loadPreset(QStringLiteral("desk"));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(loaded->look.arrangement, SnapshotTemplate::Square);
    QCOMPARE(loaded->look.size, QSize(500, 500));
    QCOMPARE(loaded->look.title, preset.look.title);
    QCOMPARE(loaded->look.house.accent, preset.look.house.accent);
    QCOMPARE(loaded->look.zones.size(), std::size_t(0));
    QCOMPARE(loaded->format, QStringLiteral("webp"));
    QCOMPARE(loaded->language, QStringLiteral("id"));
    QVERIFY(loaded->sheet);
    QCOMPARE(loaded->step, std::chrono::seconds(3600));
    QCOMPARE(loaded->span, std::chrono::seconds(7200));
    const auto range = dialog->form().choices().plan.range;
    QCOMPARE(range->length(), std::chrono::hours(2));
    QVERIFY(range->end > range->start);
    QVERIFY(!loaded->framesPerSecond);
    // The command line takes what the dialog saved, language included; a language given beside it wins.
    const QStringList call{QStringLiteral("outagemap"), QStringLiteral("export"), QStringLiteral("a.webp"),
                           QStringLiteral("--preset"), QStringLiteral("desk")};
    const cli::CommandLine line = cli::parseCommandLine(call);
    QVERIFY(!line.answer);
    QCOMPARE(line.context.language, QStringLiteral("id"));
    QVERIFY(line.arguments.contains(QStringLiteral("--sheet")));
    QCOMPARE(cli::parseCommandLine(call + QStringList{QStringLiteral("--lang"), QStringLiteral("fr")})
                 .context.language,
             QStringLiteral("fr"));
    QStringList before = call;
    before.insert(1, QStringLiteral("--lang=de"));
    QCOMPARE(cli::parseCommandLine(before).context.language, QStringLiteral("de"));
    QVERIFY(!ExportWork::loadPreset(QStringLiteral("no such")).has_value());
}

void TestExportDialog::hasKeysForEverything_data()
{
    QTest::addColumn<QString>("language");
    for (const char* const language : {"en", "id", "es", "pt_BR", "fr", "de"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestExportDialog::hasKeysForEverything()
{
    QFETCH(QString, language);
    const Language ofQt(language); // the program's own lie in the program
    QTranslator translator;
    QVERIFY(language == QStringLiteral("en") ||
            translator.load(QStringLiteral(OUTAGEMAP_QM_FOLDER "/outagemap_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    const auto dialog = open();
    dialog->resize(1160, 680);
    dialog->show();
    settledPreview(*dialog);
    const auto keysOf = [](const QObject& within, bool visibleOnly) {
        QStringList keys;
        const auto add = [&](const QWidget* widget, const QString& text) {
            if (const QKeySequence key = QKeySequence::mnemonic(text);
                !key.isEmpty() && (!visibleOnly || widget->isVisible()))
                keys += key.toString();
        };
        for (const QLabel* const label : within.findChildren<QLabel*>())
            add(label, label->buddy() != nullptr ? label->text() : QString());
        for (const QAbstractButton* const button : within.findChildren<QAbstractButton*>())
            add(button, button->text());
        return keys;
    };
    auto* const tabs = dialog->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QStringList keys = keysOf(*dialog, true);
        for (int i = 0; i < tabs->count(); ++i)
            keys += QKeySequence::mnemonic(tabs->tabText(i)).toString();
        QStringList once = keys;
        once.removeDuplicates();
        QVERIFY2(keys.size() == once.size(), qPrintable(tabs->tabText(tab) + keys.join(QLatin1Char(' '))));
        QDir().mkpath(QStringLiteral(OUTAGEMAP_PICTURES));
        QVERIFY(dialog->grab().save(
            QStringLiteral(OUTAGEMAP_PICTURES "/export-%1-%2.png").arg(language).arg(tab)));
    }
    // No text is cut off.
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        for (const QWidget* const widget : tabs->widget(tab)->findChildren<QWidget*>()) {
            if (widget->isVisible() && (qobject_cast<const QAbstractButton*>(widget) != nullptr))
                QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
                         qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestExportDialog)
#include "test_export_dialog.moc"
