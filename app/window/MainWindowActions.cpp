// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus of MainWindow do.
#include "app/window/ExportDialog.h"
#include "app/window/LanguageMenu.h"
#include "app/window/MainWindow.h"
#include "app/window/MapStyleMenu.h"
#include "app/window/MapView.h"
#include "app/window/MeridianMenu.h"
#include "app/window/Theme.h"
#include "app/window/TimelineView.h"
#include "core/render/RegionView.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QTimeZone>

namespace outagemap {

void MainWindow::makeMenus()
{
    QMenu* const file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open feed file…"), QKeySequence::Open, this, &MainWindow::openFile);
    file->addAction(tr("Add feed &URL…"), QKeySequence(Qt::CTRL | Qt::Key_U), this, &MainWindow::openUrl);
    file->addSeparator();
    file->addAction(tr("&Export snapshot…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                    &MainWindow::exportSnapshot);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu* const view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("Zoom &in"), QKeySequence(Qt::Key_Plus), m_mapView, &MapView::zoomIn);
    view->addAction(tr("Zoom &out"), QKeySequence(Qt::Key_Minus), m_mapView, &MapView::zoomOut);
    view->addAction(tr("&Whole world"), QKeySequence(Qt::Key_0), m_mapView, &MapView::showWorld);
    view->addAction(tr("Zoom to the selected &region"), QKeySequence(Qt::Key_F), this, [this] {
        const MapCamera& now = m_mapView->camera();
        m_mapView->showCamera(fitRegion(m_session->map(), m_session->selected(), now.projection.kind(),
                                        now.size, now.devicePixelRatio));
    });
    view->addSeparator();
    const auto addSwitch = [&](const QString& text, bool Settings::*field) {
        QAction* const action = view->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_session->settings().*field);
        connect(action, &QAction::toggled, this, [this, field](bool on) {
            m_session->editSettings().*field = on;
            m_session->drawAgain();
        });
    };
    addSwitch(tr("&Labels"), &Settings::labels);
    addSwitch(tr("&Graticule"), &Settings::graticule);
    addSwitch(tr("&Cities"), &Settings::cities);
    view->addMenu(new MeridianMenu(*m_session, *m_mapView, view));
    auto* const styles = new MapStyleMenu(*m_session, view);
    view->addMenu(styles);
    connect(styles, &MapStyleMenu::changed, this, [this] { applyTheme(m_session->settings().theme); });
    QMenu* const themes = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> choices[] = {{tr("&System"), ThemeChoice::System},
                                                       {tr("&Light"), ThemeChoice::Light},
                                                       {tr("&Dark"), ThemeChoice::Dark}};
    for (const auto& [text, theme] : choices) {
        QAction* const action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_session->settings().theme == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = theme] { applyTheme(chosen); });
    }

    auto* languages = new LanguageMenu(m_session->settings().language, view);
    view->addMenu(languages);
    // Queued: the window, and this menu with it, is gone when the new one has come.
    connect(languages, &LanguageMenu::languageChosen, this, &MainWindow::languageChosen,
            Qt::QueuedConnection);

    QMenu* const time = menuBar()->addMenu(tr("&Time"));
    time->addAction(tr("&Play or pause"), QKeySequence(Qt::Key_Space), this,
                    [this] { m_timeline->setPlaying(!m_timeline->isPlaying()); });
    time->addAction(tr("Step &back"), QKeySequence(Qt::Key_Comma), m_timeline, &TimelineView::stepBack);
    time->addAction(tr("Step &forward"), QKeySequence(Qt::Key_Period), m_timeline,
                    &TimelineView::stepForward);
    time->addSeparator();
    for (const std::chrono::seconds span : timelineSpans()) {
        time->addAction(span <= oneDay ? tr("Show %1 hours").arg(span.count() / 3600)
                                       : tr("Show %1 days").arg(span.count() / 86400),
                        this, [this, length = span] { m_session->setSpan(length); });
    }

    QMenu* const help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Outagemap"), this, &MainWindow::showAbout);
}

void MainWindow::fetch(const QString& location)
{
    FeedRequest request;
    request.location = location;
    QString path = location.section(QLatin1Char('?'), 0, 0).toLower();
    if (path.endsWith(QLatin1String(".gz")))
        path.chop(3);
    if (path.endsWith(QLatin1String(".csv")) || path.endsWith(QLatin1String(".tsv"))) {
        bool accepted = false;
        const QString text = QInputDialog::getText(
            this, tr("Columns of the table"),
            tr("Which column holds which field, as FIELD=COLUMN or FIELD=COLUMN/NUMBER with commas between;\n"
               "leave it empty if the columns have the names of the fields.\n"
               "Example: time=when,lat=y,lon=x,availability=percent/100"),
            QLineEdit::Normal, {}, &accepted);
        if (!accepted)
            return;
        if (!text.trimmed().isEmpty()) {
            const auto columns = CsvColumns::parse(text);
            if (!columns) {
                showMessage(columns.error().message);
                return;
            }
            request.reader.columns = *columns;
        }
        const QString slug = QInputDialog::getText(
            this, tr("Service"), tr("The service of rows that name none (small letters, digits, -):"),
            QLineEdit::Normal, QStringLiteral("internet"), &accepted);
        if (!accepted)
            return;
        const QByteArray bytes = slug.toUtf8();
        const auto service = ServiceId::fromSlug({bytes.constData(), std::size_t(bytes.size())});
        if (!service) {
            showMessage(service.error().message);
            return;
        }
        request.reader.defaultService = *service;
    }
    m_session->feeds().fetch(request);
}

void MainWindow::openFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open feed file"), m_session->settings().folder,
        tr("Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)"));
    if (path.isEmpty())
        return;
    m_session->editSettings().folder = QFileInfo(path).absolutePath();
    fetch(path);
}

void MainWindow::openUrl()
{
    bool accepted = false;
    const QString url =
        QInputDialog::getText(this, tr("Add feed URL"), tr("Address of the feed (http or https):"),
                              QLineEdit::Normal, QStringLiteral("https://"), &accepted)
            .trimmed();
    if (!accepted || url.isEmpty())
        return;
    if (!url.startsWith(QLatin1String("http://")) && !url.startsWith(QLatin1String("https://"))) {
        showMessage(tr("%1 is not a web address").arg(url));
        return;
    }
    fetch(url);
}

void MainWindow::exportSnapshot()
{
    if (!m_session->values()) {
        showMessage(tr("There is nothing to export yet."));
        return;
    }
    const Settings& settings = m_session->settings();
    SnapshotRequest request;
    request.values = m_session->values();
    request.level = settings.level;
    request.measure = settings.measure;
    request.projection = m_mapView->camera().projection;
    request.language = settings.language;
    request.camera = m_mapView->camera();
    request.darkTheme = isDark(settings.theme, m_systemPalette);
    request.colours = settings.colours;
    request.classing = settings.classing;
    for (const QString& name : settings.zones) {
        if (const QTimeZone zone(name.toLatin1()); zone.isValid())
            request.zones.push_back(zone);
    }
    ExportDialog dialog(m_session->sharedMap(), request, m_session->cachePath(), settings.folder, this);
    dialog.exec();
    m_session->editSettings().folder = dialog.folder();
}

void MainWindow::showAbout()
{
    QStringList lines{tr("Outagemap %1 shows where in the world an online service is down, and how badly.")
                          .arg(QCoreApplication::applicationVersion()),
                      m_session->map().credit()};
    if (m_session->values()) {
        for (const SourceInfo& source : m_session->values()->sources)
            lines +=
                QString::fromStdString(source.credit.empty() ? source.title : source.credit).simplified();
    }
    lines += tr("Free software under the GNU General Public License, version 3 or later.");
    QMessageBox box(QMessageBox::NoIcon, tr("About Outagemap"), lines.join(QLatin1String("\n\n")),
                    QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace outagemap
