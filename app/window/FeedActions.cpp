// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedActions.h"

#include "app/window/FeedsDialog.h"
#include "app/window/MapSession.h"
#include "app/window/SideQuestions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMainWindow>

namespace outagemap {

FeedActions::FeedActions(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void FeedActions::fetch(const QString& location)
{
    FeedRequest request;
    request.location = location;
    QString path = location.section(QLatin1Char('?'), 0, 0).toLower();
    if (path.endsWith(QLatin1String(".gz")))
        path.chop(3);
    if (path.endsWith(QLatin1String(".csv")) || path.endsWith(QLatin1String(".tsv"))) {
        bool accepted = false;
        const QString text = QInputDialog::getText(
            m_parts.window, tr("Columns of the table"),
            tr("Which column holds which field, as FIELD=COLUMN or FIELD=COLUMN/NUMBER with commas between;\n"
               "leave it empty if the columns have the names of the fields.\n"
               "Example: time=when,lat=y,lon=x,availability=percent/100"),
            QLineEdit::Normal, {}, &accepted);
        if (!accepted)
            return;
        if (!text.trimmed().isEmpty()) {
            const auto columns = CsvColumns::parse(text);
            if (!columns) {
                Q_EMIT message(columns.error().message);
                return;
            }
            request.reader.columns = *columns;
        }
        const QString slug =
            QInputDialog::getText(m_parts.window, tr("Service"),
                                  tr("The service of rows that name none (small letters, digits, -):"),
                                  QLineEdit::Normal, QStringLiteral("internet"), &accepted);
        if (!accepted)
            return;
        const QByteArray bytes = slug.toUtf8();
        const auto service = ServiceId::fromSlug({bytes.constData(), std::size_t(bytes.size())});
        if (!service) {
            Q_EMIT message(service.error().message);
            return;
        }
        request.reader.defaultService = *service;
    }
    if (location != MapSession::replayPath()) {
        FeedConfig config;
        config.location = location;
        m_parts.session->feeds().addFeed(config);
    }
    m_parts.session->feeds().fetch(request);
}

void FeedActions::openFile()
{
    Settings& settings = m_parts.session->editSettings();
    const QString path = QFileDialog::getOpenFileName(
        m_parts.window, tr("Open feed file"), settings.folder,
        tr("Feeds (*.ndjson *.ndjson.gz *.json *.jsonl *.csv *.gz *.zst);;All files (*)"));
    if (path.isEmpty())
        return;
    settings.folder = QFileInfo(path).absolutePath();
    fetch(path);
}

void FeedActions::openUrl()
{
    bool accepted = false;
    const QString url =
        QInputDialog::getText(m_parts.window, tr("Add feed URL"), tr("Address of the feed (http or https):"),
                              QLineEdit::Normal, QStringLiteral("https://"), &accepted)
            .trimmed();
    if (!accepted || url.isEmpty())
        return;
    if (!url.startsWith(QLatin1String("http://")) && !url.startsWith(QLatin1String("https://"))) {
        Q_EMIT message(tr("%1 is not a web address").arg(url));
        return;
    }
    fetch(url);
}

void FeedActions::manageFeeds()
{
    FeedsDialog dialog(*m_parts.side, m_parts.session->feeds(), m_parts.window);
    connect(&dialog, &FeedsDialog::addFileWanted, this, &FeedActions::openFile);
    connect(&dialog, &FeedsDialog::addUrlWanted, this, &FeedActions::openUrl);
    connect(&dialog, &FeedsDialog::readWanted, this, &FeedActions::fetch);
    dialog.exec();
}

void FeedActions::readReplay()
{
    fetch(MapSession::replayPath());
}

} // namespace outagemap
