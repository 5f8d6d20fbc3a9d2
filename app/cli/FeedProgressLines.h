// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedRequest.h"

#include <QCommandLineOption>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace outagemap::cli {

/// Says on standard error what is going on while feeds are read: that a server keeps us waiting, after a
/// second; and, where that is a terminal or is wished, every two seconds how far each feed is.
class FeedProgressLines : public QObject
{
    Q_OBJECT

public:
    explicit FeedProgressLines(bool always, QObject* parent = nullptr);

    /// `--progress`, for `always`.
    static QCommandLineOption option();

    /// Says what is going on in a FeedWorker or a FeedPool.
    template <typename Reader>
    void follow(Reader& reader)
    {
        connect(&reader, &Reader::started, this, &FeedProgressLines::started);
        connect(&reader, &Reader::progress, this, &FeedProgressLines::progress);
        connect(&reader, &Reader::finished, this, &FeedProgressLines::finished);
    }

    void started(const QString& location);
    void progress(const FeedProgress& progress);
    void finished(const FeedSummary& summary);

    /// A reading in one line: rows, bytes, rate and, where it is known, the time left.
    static QString line(const FeedProgress& progress);

private:
    struct Reading
    {
        std::chrono::steady_clock::time_point begin;
        std::chrono::steady_clock::time_point lastLine;
        FeedProgress figures;
        bool saidWaiting = false;
    };

    void look();

    bool m_showsProgress;
    QHash<QString, Reading> m_readings;
    QTimer m_timer;
};

} // namespace outagemap::cli
