// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedActions.h"

#include "app/window/FeedForm.h"
#include "app/window/FeedsDialog.h"
#include "app/window/MapSession.h"
#include "app/window/SideQuestions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

namespace outagemap {

FeedActions::FeedActions(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void FeedActions::fetch(const QString& location)
{
    QString path = location.section(QLatin1Char('?'), 0, 0).toLower();
    if (path.endsWith(QLatin1String(".gz")))
        path.chop(3);
    if (path.endsWith(QLatin1String(".csv")) || path.endsWith(QLatin1String(".tsv"))) {
        openDialog()->openAdd(location);
        return;
    }
    FeedRequest request;
    request.location = location;
    if (location != MapSession::replayPath()) {
        FeedConfig config;
        config.location = location;
        m_parts.session->feeds().rememberFeed(config);
    }
    m_parts.session->feeds().fetch(request);
}

void FeedActions::openFile()
{
    Settings& settings = m_parts.session->editSettings();
    const QString path = QFileDialog::getOpenFileName(m_parts.window, tr("Open feed file"), settings.folder,
                                                      FeedForm::fileFilter());
    if (path.isEmpty())
        return;
    settings.folder = QFileInfo(path).absolutePath();
    fetch(path);
}

void FeedActions::openUrl()
{
    openDialog()->openAdd();
}

FeedsDialog* FeedActions::openDialog()
{
    if (!m_dialog) {
        m_dialog = new FeedsDialog(m_parts.session->sharedMap(), *m_parts.side, m_parts.session->feeds(),
                                   m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &FeedsDialog::readWanted, this, &FeedActions::fetch);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

void FeedActions::manageFeeds()
{
    openDialog();
}

void FeedActions::readReplay()
{
    fetch(MapSession::replayPath());
}

} // namespace outagemap
