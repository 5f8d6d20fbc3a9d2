// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MessageLog.h"

#include <QDateTime>
#include <QMutexLocker>

namespace outagemap {

namespace {

QtMessageHandler g_next = nullptr;

void keepMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    MessageLog::instance().add(message);
    if (g_next != nullptr)
        g_next(type, context, message);
}

} // namespace

MessageLog& MessageLog::instance()
{
    static MessageLog log; // Qt's handler is one function for the whole program
    return log;
}

void MessageLog::install()
{
    static const bool isInstalled = [] {
        g_next = qInstallMessageHandler(keepMessage);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void MessageLog::add(const QString& line)
{
    const QMutexLocker lock(&m_mutex);
    ++m_count;
    m_lines += QDateTime::currentDateTime().toString(QStringLiteral("HH:mm:ss ")) + line.left(1000);
    while (m_lines.size() > mostKept)
        m_lines.removeFirst();
}

QString MessageLog::text() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines.join(QLatin1Char('\n'));
}

qsizetype MessageLog::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_count;
}

} // namespace outagemap
