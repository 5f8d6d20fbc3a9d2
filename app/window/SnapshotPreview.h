// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <functional>

namespace outagemap {

/// Shows a finished picture as large as it goes; it can be dragged out of the window as a file.
class SnapshotPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotPreview(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    /// The file that is handed to whoever the picture is dropped on; asked for when a drag begins. Empty:
    /// none.
    void setFileSource(std::function<QString()> source) { m_fileSource = std::move(source); }

    QSize sizeHint() const override { return {640, 420}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void fit();

    QImage m_picture;
    QPixmap m_fitted;
    QPoint m_pressed;
    std::function<QString()> m_fileSource;
};

} // namespace outagemap
