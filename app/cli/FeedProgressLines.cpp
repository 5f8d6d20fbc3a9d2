// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FeedProgressLines.h"

#include "app/cli/Command.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace outagemap::cli {

namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds patience{1'000};
constexpr std::chrono::milliseconds betweenLines{2'000};
constexpr int lookMilliseconds = 250;

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

} // namespace

FeedProgressLines::FeedProgressLines(bool always, QObject* parent)
    : QObject(parent)
    , m_showsProgress(always || isTerminal())
{
    connect(&m_timer, &QTimer::timeout, this, &FeedProgressLines::look);
    m_timer.start(lookMilliseconds);
}

QCommandLineOption FeedProgressLines::option()
{
    return {QStringLiteral("progress"),
            QCoreApplication::translate(
                "cli", "Says on standard error how far each feed is, also where that is no terminal.")};
}

void FeedProgressLines::started(const QString& location)
{
    Reading reading;
    reading.begin = reading.lastLine = steady_clock::now();
    reading.figures.location = location;
    m_readings[location] = reading;
}

void FeedProgressLines::progress(const FeedProgress& progress)
{
    const auto found = m_readings.find(progress.location);
    if (found == m_readings.end())
        return;
    found->figures = progress;
    look(); // a file that is read lets no timer work
}

void FeedProgressLines::finished(const FeedSummary& summary)
{
    m_readings.remove(summary.figures.location);
}

void FeedProgressLines::look()
{
    const auto now = steady_clock::now();
    for (Reading& reading : m_readings) {
        const QString& location = reading.figures.location;
        if (reading.figures.bytesRead == 0 && !reading.saidWaiting && now - reading.begin >= patience) {
            reading.saidWaiting = true;
            const QString host = location == QLatin1String("-")
                                     ? QCoreApplication::translate("cli", "standard input")
                                     : QUrl(location).host();
            printError(
                QCoreApplication::translate("cli", "waiting for %1 …").arg(host.isEmpty() ? location : host));
        }
        if (m_showsProgress && reading.figures.bytesRead > 0 && now - reading.lastLine >= betweenLines) {
            reading.lastLine = now;
            printError(line(reading.figures));
        }
    }
}

QString FeedProgressLines::line(const FeedProgress& progress)
{
    const QLocale locale;
    QString bytes = locale.formattedDataSize(progress.bytesRead);
    if (progress.bytesTotal > 0)
        bytes = QCoreApplication::translate("cli", "%1 of %2")
                    .arg(bytes, locale.formattedDataSize(progress.bytesTotal));
    QString text = QCoreApplication::translate("cli", "%1: %2 rows, %3, %4 rows a second")
                       .arg(progress.location, locale.toString(qlonglong(progress.rows())), bytes,
                            locale.toString(qlonglong(progress.rowsPerSecond())));
    if (const auto left = progress.secondsLeft())
        text += QCoreApplication::translate("cli", ", %1 s left").arg(qlonglong(*left + 0.5));
    return text;
}

} // namespace outagemap::cli
