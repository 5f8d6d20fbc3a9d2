// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>

namespace outagemap {

/// What Qt, the libraries and the program had to say, the newest `mostKept` lines, in memory only. Safe from
/// any thread: messages come from all.
class MessageLog
{
public:
    static MessageLog& instance();
    /// Keeps Qt's messages from now on (and still prints them).
    static void install();

    void add(const QString& line);
    QString text() const;
    qsizetype count() const;

    static constexpr qsizetype mostKept = 1000;

private:
    mutable QMutex m_mutex;
    QStringList m_lines;
    qsizetype m_count = 0;
};

} // namespace outagemap
