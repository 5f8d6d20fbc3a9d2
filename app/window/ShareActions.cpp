// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ShareActions.h"

#include "app/window/CsvText.h"
#include "app/window/ExportDialog.h"
#include "app/window/MapPane.h"
#include "app/window/MapSession.h"
#include "app/window/MapView.h"
#include "app/window/RegionTable.h"
#include "app/window/SideQuestions.h"
#include "app/window/Theme.h"
#include "app/window/ViewBar.h"
#include "app/window/WindowCaption.h"
#include "app/window/WindowDocks.h"
#include "app/window/WindowText.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QPainter>
#include <QSaveFile>
#include <QtConcurrent>

namespace outagemap {

namespace {

Expected<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ShareActions::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

Expected<SharedView> readView(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ShareActions::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return SharedView::fromJson(file.read(SharedView::maxBytes + 1));
}

} // namespace

ShareActions::ShareActions(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_writing, &QFutureWatcher<Expected<void>>::finished, this, [this] {
        const Expected<void> result = m_writing.result();
        Q_EMIT message(result ? tr("Written to %1").arg(m_path) : result.error().message);
    });
    connect(&m_painting, &QFutureWatcher<QImage>::finished, this, [this] {
        QApplication::clipboard()->setImage(m_painting.result());
        Q_EMIT message(tr("The picture is in the clipboard."));
    });
    connect(&m_reading, &QFutureWatcher<Expected<SharedView>>::finished, this, [this] {
        const Expected<SharedView> view = m_reading.result();
        if (view)
            show(*view);
        else
            Q_EMIT message(view.error().message);
    });
}

ShareActions::~ShareActions()
{
    m_writing.waitForFinished();
    m_painting.waitForFinished();
    m_reading.waitForFinished();
}

SnapshotRequest ShareActions::snapshotRequest() const
{
    const Settings& settings = m_parts.session->settings();
    const MapCamera& camera = m_parts.pane->map().camera();
    SnapshotRequest request;
    request.values = m_parts.session->values();
    request.level = settings.level;
    request.measure = settings.measure;
    request.projection = camera.projection;
    request.language = settings.language;
    request.camera = camera;
    request.darkTheme = isDark(settings.theme, QApplication::palette());
    request.colours = settings.colours;
    request.classing = settings.classing;
    return request;
}

void ShareActions::copyPicture()
{
    if (!m_parts.session->values() || m_painting.isRunning())
        return;
    m_painting.setFuture(QtConcurrent::run([map = m_parts.session->sharedMap(), request = snapshotRequest()] {
        return snapshotImage(map, request);
    }));
}

QString ShareActions::tableText() const
{
    const RegionTableModel& model = m_parts.docks->table->model();
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += cells.join(QLatin1Char('\t'));
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString().replace(QChar::Nbsp, QLatin1Char(' '));
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray ShareActions::tableCsv() const
{
    const RegionTableModel& model = m_parts.docks->table->model();
    std::vector<RegionId> regions;
    for (int row = 0; row < model.rowCount(); ++row)
        regions.push_back(model.regionAt(row));
    return regionsCsv(m_parts.session->map().regions(), *m_parts.session->values(), regions,
                      m_parts.session->settings().measure, m_parts.session->settings().language);
}

void ShareActions::copyTable()
{
    QApplication::clipboard()->setText(tableText());
    Q_EMIT message(tr("The table is in the clipboard."));
}

void ShareActions::copyCaption()
{
    if (!m_parts.session->values())
        return;
    askCaption(*m_parts.session, *m_parts.side, [this](const QString& text) {
        QApplication::clipboard()->setText(text);
        Q_EMIT message(tr("The caption is in the clipboard."));
        Q_EMIT captionCopied();
    });
}

SharedView ShareActions::sharedView() const
{
    return SharedView::of(m_parts.session->settings(), m_parts.session->at());
}

void ShareActions::copyLink()
{
    QApplication::clipboard()->setText(sharedView().toLink());
    Q_EMIT message(tr("The link is in the clipboard."));
}

QString ShareActions::askPath(const QString& title, const QString& ending, const QString& filter)
{
    Settings& settings = m_parts.session->editSettings();
    const QString name = m_parts.session->service().isValid() ? m_parts.session->service().toString()
                                                              : QStringLiteral("outagemap");
    QString path = QFileDialog::getSaveFileName(
        m_parts.window, title, settings.folder + QLatin1Char('/') + name + QLatin1Char('.') + ending, filter);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + ending;
    settings.folder = QFileInfo(path).absolutePath();
    return path;
}

void ShareActions::write(const QString& path, const QByteArray& bytes)
{
    if (path.isEmpty() || m_writing.isRunning())
        return;
    m_path = path;
    m_writing.setFuture(QtConcurrent::run([path, bytes] { return writeFile(path, bytes); }));
}

void ShareActions::saveTable()
{
    if (!m_parts.session->values())
        return;
    write(askPath(tr("Save the table"), QStringLiteral("csv"), tr("Tables (*.csv)")), tableCsv());
}

void ShareActions::saveView()
{
    write(askPath(tr("Save the view"), QStringLiteral("outagemap"), tr("Views (*.outagemap)")),
          sharedView().toJson());
}

void ShareActions::openViewFile()
{
    const QString path =
        QFileDialog::getOpenFileName(m_parts.window, tr("Open a view"), m_parts.session->settings().folder,
                                     tr("Views (*.outagemap);;All files (*)"));
    if (!path.isEmpty())
        openView(path);
}

void ShareActions::openView(const QString& fileOrLink)
{
    if (fileOrLink.startsWith(QLatin1String("outagemap:"))) {
        const auto view = SharedView::fromLink(fileOrLink);
        if (view)
            show(*view);
        else
            Q_EMIT message(view.error().message);
        return;
    }
    m_reading.setFuture(QtConcurrent::run([fileOrLink] { return readView(fileOrLink); }));
}

QStringList ShareActions::missing(const SharedView& view) const
{
    QStringList sentences;
    const auto& services = m_parts.session->services();
    const auto found = std::find_if(services.begin(), services.end(), [&](const ServiceState& state) {
        return state.summary.service == view.service;
    });
    if (found == services.end()) {
        sentences +=
            tr("There is no data about %1 here: add a feed that has it.").arg(view.service.displayName());
    } else if ((found->summary.firstData && view.at < *found->summary.firstData) ||
               (found->summary.lastData && view.at - view.window > *found->summary.lastData)) {
        sentences +=
            tr("There is no data about %1 at %2 here.").arg(view.service.displayName(), momentText(view.at));
    }
    QStringList unknown;
    QStringList codes = view.pins;
    if (!view.place.isEmpty())
        codes.prepend(view.place);
    for (const QString& code : std::as_const(codes)) {
        if (!m_parts.session->map().regions().find(code).isValid())
            unknown += code;
    }
    if (!unknown.isEmpty())
        sentences += tr("The map here does not have: %1.").arg(unknown.join(QStringLiteral(", ")));
    return sentences;
}

void ShareActions::show(const SharedView& view)
{
    m_parts.session->show(view);
    const Settings& settings = m_parts.session->settings();
    const MapCamera now = m_parts.pane->map().camera();
    m_parts.pane->map().showCamera(view.view.camera(view.projection, now.size, now.devicePixelRatio));
    m_parts.bar->setWindow(settings.window);
    m_parts.bar->setLevel(settings.level);
    m_parts.bar->setProjection(settings.projection);
    const QStringList sentences = missing(view);
    Q_EMIT message(sentences.isEmpty() ? tr("The view is shown.") : sentences.join(QLatin1Char(' ')));
}

void ShareActions::exportSnapshot()
{
    if (!m_parts.session->values()) {
        Q_EMIT message(tr("There is nothing to export yet."));
        return;
    }
    MapSession& session = *m_parts.session;
    const SnapshotRequest shown = snapshotRequest();
    ExportStart start;
    start.service = shown.values->service;
    start.at = shown.values->window.end;
    start.window = shown.values->window.length();
    start.level = shown.level;
    start.measure = shown.measure;
    start.projection = shown.projection;
    start.camera = shown.camera;
    start.darkTheme = shown.darkTheme;
    start.colours = shown.colours;
    start.classing = shown.classing;
    start.language = shown.language;
    start.zones = session.settings().zones;
    ExportDialog dialog(session.sharedMap(), start, session.cachePath(), session.settings().folder,
                        m_parts.window);
    dialog.exec();
    session.editSettings().folder = dialog.folder();
}

} // namespace outagemap
