// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/HelpActions.h"

#include "app/window/MapPane.h"
#include "app/window/MapSession.h"
#include "app/window/MapView.h"
#include "app/window/MessageLog.h"
#include "app/window/PlainTextDialog.h"
#include "app/window/Tour.h"
#include "core/model/NoBreak.h"

#include <QApplication>
#include <QClipboard>
#include <QLibraryInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSysInfo>

namespace outagemap {

namespace {

void collectKeys(const QMenu& menu, QStringList& lines)
{
    const auto actions = menu.actions();
    for (const QAction* const action : actions) {
        if (const QMenu* const inner = action->menu()) {
            collectKeys(*inner, lines);
            continue;
        }
        QStringList keys;
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence& key : shortcuts)
            keys += key.toString(QKeySequence::NativeText);
        QString text = action->text();
        text.remove(QLatin1Char('&')).remove(QChar(0x2026));
        if (!keys.isEmpty())
            lines += QStringLiteral("%1\t%2").arg(keys.join(QStringLiteral(", ")), text);
    }
}

} // namespace

HelpActions::HelpActions(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void HelpActions::showText(const QString& title, const QString& text)
{
    PlainTextDialog dialog(title, text, m_parts.window);
    dialog.exec();
}

void HelpActions::showTour()
{
    (new Tour(m_parts, m_parts.window))->start();
}

QString HelpActions::figures()
{
    const QStringList parts{
        tr("Reports: what users complained of in the window, each reporter once in six hours."),
        tr("Expected: the reports usual in that place at that hour of the week, learned from up to eight "
           "weeks so "
           "that past outages do not raise it. The grey band of the curves is where nineteen of twenty "
           "ordinary "
           "counts lie."),
        tr("Times usual: (reports + a) / (expected + a). The small number a is estimated from all countries "
           "at "
           "that time and keeps small places from flickering. The 95 % interval says where the true value "
           "lies, "
           "nineteen times of twenty."),
        tr("Per million people: (reports + a) / (million inhabitants + a / the world's rate), with the same "
           "a: "
           "where few people live the value is drawn towards the world's rate."),
        tr("Failing share: (failed + s / 21) / (tested + s), of the measurements of probe networks. One of "
           "21 fails "
           "when nothing is wrong; s, estimated from all places and at most 20, draws the share there where "
           "few "
           "were made."),
        tr("Evidence: the chance that as much would be seen if nothing were wrong (for reports by the "
           "Poisson or, "
           "where ordinary hours vary more, the negative binomial distribution; for measurements the "
           "beta-binomial). 0.001 is one chance in a thousand. It is asked for before a class above "
           "\"possible\" is "
           "given, adjusted for the number of regions looked at. As a measure of the map it is the number of "
           "zeros: 3 is one in a thousand."),
        tr("Classes: none, possible (from 1.5 times usual), moderate (3), heavy (10), severe (30). The "
           "limits are "
           "fixed, so that two maps can be compared."),
        tr("Too little data (hatched): less than half a report would be expected there in the window, and "
           "there is "
           "no evidence. It is not the same as none."),
        tr("Incident: a time in which a place is worse than usual beyond doubt; its beginning is estimated, "
           "and is "
           "not the moment at which it was noticed."),
    };
    return noBreak(parts.join(QStringLiteral("\n\n")));
}

void HelpActions::showFigures()
{
    showText(tr("What the figures mean"), figures());
}

QString HelpActions::keys() const
{
    QStringList lines;
    const auto menus = m_parts.window->menuBar()->actions();
    for (const QAction* const top : menus) {
        if (const QMenu* const menu = top->menu())
            collectKeys(*menu, lines);
    }
    lines += tr("On the map:");
    lines += QStringLiteral("%1\t%2").arg(tr("Arrows"), tr("the next region in that direction"));
    lines += QStringLiteral("%1\t%2").arg(tr("Shift+Arrows"), tr("move the map"));
    lines += QStringLiteral("%1\t%2").arg(tr("Enter"), tr("show the selected region as large as it goes"));
    lines += QStringLiteral("%1\t%2").arg(tr("Escape, Backspace"), tr("up to what it lies in"));
    lines += QStringLiteral("%1\t%2").arg(tr("Space"), tr("play or pause"));
    lines += tr("In the list of services:");
    lines += QStringLiteral("*\t%1").arg(tr("favourite"));
    return lines.join(QLatin1Char('\n'));
}

void HelpActions::showKeys()
{
    showText(tr("Keys"), keys());
}

void HelpActions::showLog()
{
    const QString text = MessageLog::instance().text();
    showText(tr("Log"), text.isEmpty() ? tr("Nothing happened that would have to be told.") : text);
}

QString HelpActions::diagnostics() const
{
    const MapSession& session = *m_parts.session;
    QStringList lines{
        QStringLiteral("Outagemap %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1, %2").arg(QLatin1String(qVersion()), QGuiApplication::platformName()),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("language %1, locale %2").arg(session.settings().language, QLocale().name()),
        QStringLiteral("regions %1, services %2")
            .arg(session.map().regions().size())
            .arg(session.services().size()),
        QStringLiteral("map %1x%2 at %3")
            .arg(m_parts.pane->map().width())
            .arg(m_parts.pane->map().height())
            .arg(m_parts.pane->map().devicePixelRatioF()),
    };
    const auto screens = QGuiApplication::screens();
    for (const QScreen* const screen : screens)
        lines += QStringLiteral("screen %1x%2 at %3")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio());
    lines += QStringLiteral("messages %1").arg(MessageLog::instance().count());
    return lines.join(QLatin1Char('\n'));
}

void HelpActions::copyDiagnostics()
{
    QApplication::clipboard()->setText(diagnostics());
    Q_EMIT message(tr("Diagnostic information is in the clipboard. It holds no places, addresses or texts."));
}

void HelpActions::showAbout()
{
    const MapSession& session = *m_parts.session;
    QStringList parts{tr("Outagemap %1 shows where in the world an online service is down, and how badly.")
                          .arg(QCoreApplication::applicationVersion()),
                      tr("Free software under the GNU General Public License, version 3 or later."),
                      tr("Data:") + QLatin1Char('\n') + session.map().credit()};
    if (session.values()) {
        QStringList sources;
        for (const SourceInfo& source : session.values()->sources)
            sources +=
                QString::fromStdString(source.credit.empty() ? source.title : source.credit).simplified();
        if (!sources.isEmpty())
            parts += tr("Feeds shown:") + QLatin1Char('\n') + sources.join(QLatin1Char('\n'));
    }
    parts += tr("Libraries:") +
             QStringLiteral("\nQt %1 (LGPL 3), GDAL (MIT), PROJ (MIT), GEOS (LGPL 2.1), "
                            "SQLite (public domain), SQLiteCpp (MIT), QCustomPlot (GPL 3), QtKeychain (BSD), "
                            "simdjson (Apache 2.0), libcsv (LGPL 2.1), tl::expected (CC0), "
                            "zlib (zlib), Zstandard (BSD), Boost (BSL 1.0)")
                 .arg(QLatin1String(qVersion()));
    showText(tr("About Outagemap"), parts.join(QStringLiteral("\n\n")));
}

} // namespace outagemap
