// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotRequest.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>
#include <atomic>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace outagemap {

class SnapshotPreview;

/// Makes a snapshot of what the window shows: format, template, size and texts, with a preview that is the
/// picture itself. Everything that takes time happens on other threads.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request`: what the window shows. Time line and feeds are read from the cache at `cachePath`. `folder`
    /// is where the file dialog begins.
    ExportDialog(std::shared_ptr<const WorldMap> map, SnapshotRequest request, const QString& cachePath,
                 QString folder, QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// Where the last file was saved.
    const QString& folder() const { return m_folder; }
    /// What would be written now.
    SnapshotRequest currentRequest() const;
    /// Writes to `path` as the button does, without asking for a name.
    void saveTo(const QString& path);

Q_SIGNALS:
    void previewShown(const QImage& picture);
    void saved(const QString& path);
    void failed(const QString& message);

private:
    QWidget* makeForm();
    QWidget* makeButtons();
    void chooseTemplate();
    void chooseLogo();
    void chooseAccent();
    void changed();
    void drawPreview();
    void save();
    void copy();
    void finishSaving();
    QString suggestedName() const;

    std::shared_ptr<const WorldMap> m_map;
    SnapshotRequest m_base;
    HouseStyle m_house;
    QString m_folder;
    QString m_path;
    QTemporaryDir m_dragFolder;
    QImage m_picture;
    bool m_drawAgain = false;
    std::shared_ptr<std::atomic<bool>> m_cancel = std::make_shared<std::atomic<bool>>(false);

    QTimer m_delay;
    QFutureWatcher<Expected<SnapshotRequest>> m_gathering;
    QFutureWatcher<QImage> m_drawing;
    QFutureWatcher<Expected<void>> m_saving;

    SnapshotPreview* m_preview = nullptr;
    QComboBox* m_template = nullptr;
    QComboBox* m_format = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QDoubleSpinBox* m_density = nullptr;
    QCheckBox* m_dark = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_strip = nullptr;
    QCheckBox* m_view = nullptr;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_caption = nullptr;
    QLabel* m_message = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace outagemap
