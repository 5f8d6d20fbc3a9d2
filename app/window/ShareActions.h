// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/SharedView.h"
#include "app/window/WindowParts.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QFutureWatcher>
#include <QImage>
#include <QObject>

namespace outagemap {

/// Copying and sharing what is seen: picture, table, caption, the table as CSV, the snapshot, and the view
/// itself as a file or a link. Files and pictures are made on other threads.
class ShareActions : public QObject
{
    Q_OBJECT

public:
    explicit ShareActions(const WindowParts& parts, QObject* parent = nullptr);
    ~ShareActions() override;

    /// The table of regions as it is shown, columns parted by tabs.
    QString tableText() const;
    /// All figures of the table's regions, in CSV for programs: RFC 4180, points in numbers.
    QByteArray tableCsv() const;
    SharedView sharedView() const;
    /// Shows it, and says what is missing here.
    void show(const SharedView& view);
    /// What of the view is not in this cache or map, in sentences.
    QStringList missing(const SharedView& view) const;
    /// A view file or an `outagemap:` link.
    void openView(const QString& fileOrLink);

public Q_SLOTS:
    void copyPicture();
    void copyTable();
    void copyCaption();
    void copyLink();
    void saveTable();
    void saveView();
    void openViewFile();
    void exportSnapshot();

Q_SIGNALS:
    void message(const QString& text);
    void captionCopied();

private:
    SnapshotRequest snapshotRequest() const;
    void write(const QString& path, const QByteArray& bytes);
    QString askPath(const QString& title, const QString& ending, const QString& filter);

    WindowParts m_parts;
    QFutureWatcher<Expected<void>> m_writing;
    QFutureWatcher<QImage> m_painting;
    QFutureWatcher<Expected<SharedView>> m_reading;
    QString m_path;
};

} // namespace outagemap
