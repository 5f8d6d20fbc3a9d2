// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ThreadLanguage.h"
#include "app/window/ExportForm.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>
#include <atomic>

class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;

namespace outagemap {

class SnapshotPreview;

/// Makes snapshots of what the window shows: one map, a film, a page of small maps or a file for each time,
/// with a preview that is the picture itself. The form says what is wanted, ExportWork does it on other
/// threads; this class ties them together and never touches a file.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the file dialogs begin.
    ExportDialog(std::shared_ptr<const WorldMap> map, const ExportStart& start, const QString& cachePath,
                 QString folder, QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// Where the last file was saved.
    const QString& folder() const { return m_folder; }
    ExportForm& form() { return *m_form; }
    /// Writes to `path` (a file, or a folder for a file for each time) as the button does once a name was
    /// given: asks before it replaces anything.
    void saveTo(const QString& path);
    /// Puts the picture on the clipboard, as pixels and as the bytes of a PNG file.
    void copy();
    void useLogo(const QString& path);

    void reject() override;

Q_SIGNALS:
    void previewShown(const QImage& picture);
    void saved(const QString& path);
    void failed(const QString& message);
    void copied();

private:
    QWidget* makeButtons();
    void connectForm();
    void changed();
    void drawPreview();
    void showPreview(const ExportPreview& preview);
    void save();
    void askAndWrite();
    void write(bool replace);
    void finishWriting();
    void chooseLogo();
    void setBusy(bool busy);
    void tell(const QString& message);
    ExportChoices choices() const;
    QString suggestedName() const;

    const ThreadLanguages m_languages; ///< a snapshot may speak another language than the window
    const std::shared_ptr<ExportWork> m_work;
    const ExportStart m_start;
    QString m_folder;
    ExportChoices m_writingChoices;
    std::shared_ptr<std::atomic<bool>> m_cancel = std::make_shared<std::atomic<bool>>(false);
    bool m_drawAgain = false;
    bool m_busy = false; ///< from the name that was given until the file is there, or is not
    bool m_closeWhenDone = false;

    QTimer m_delay;
    QFutureWatcher<ExportLimits> m_limiting;
    QFutureWatcher<ExportPreview> m_drawing;
    QFutureWatcher<Expected<QStringList>> m_checking;
    QFutureWatcher<Expected<void>> m_writing;
    QFutureWatcher<Expected<QByteArray>> m_copying;
    QFutureWatcher<Expected<QString>> m_dragging;
    QFutureWatcher<Expected<QImage>> m_logo;
    QFutureWatcher<Expected<LoadedPreset>> m_loading;
    QFutureWatcher<Expected<void>> m_savingPreset;
    QString m_logoPath;

    ExportForm* m_form = nullptr;
    SnapshotPreview* m_preview = nullptr;
    QSlider* m_frames = nullptr;
    QLabel* m_frameTime = nullptr;
    QLabel* m_message = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_show = nullptr;
};

} // namespace outagemap
