// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedWorker.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace outagemap {

/// The state of the feeds in one line: what is read, how far, a way to cancel, and how it ended. Also where
/// the window says what else happened.
class FeedStatus : public QWidget
{
    Q_OBJECT

public:
    explicit FeedStatus(QWidget* parent = nullptr);

    void showMessage(const QString& message);
    void showProgress(const FeedProgress& progress);
    void showFinished(const FeedSummary& summary);

    QString message() const;

Q_SIGNALS:
    void cancelled();

private:
    QLabel* m_text;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

} // namespace outagemap
