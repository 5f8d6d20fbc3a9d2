// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace outagemap {

/// Shows a finished picture as large as it goes; it can be dragged out of the window as a file. Scaling is
/// done on another thread.
class SnapshotPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotPreview(QWidget* parent = nullptr);
    ~SnapshotPreview() override;

    void setPicture(const QImage& picture);
    const QImage& picture() const { return m_picture; }
    /// Said in place of a picture, or below it while it is not up to date; empty: nothing.
    void setNote(const QString& note);
    /// The file that was asked for with fileWanted(): dragged, if the button is still held down.
    void offerFile(const QString& path);

    QSize sizeHint() const override { return {640, 420}; }

Q_SIGNALS:
    /// The picture is about to be dragged: whoever makes the file answers with offerFile().
    void fileWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QSize fittedSize() const; ///< device pixels
    void fit();
    void dragIfReady();

    QImage m_picture;
    QPixmap m_fitted;
    QFutureWatcher<QImage> m_fitting;
    bool m_fitAgain = false;
    QString m_note;
    QPoint m_pressed;
    bool m_dragging = false; ///< the mouse has moved far enough with its button held down
    QString m_file;
};

} // namespace outagemap
