// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RunWindow.h"

#include "app/Language.h"
#include "app/window/MainWindow.h"
#include "app/window/MessageLog.h"
#include "app/window/ShareActions.h"
#include "app/window/WindowStyle.h"
#include "core/cache/CacheWriter.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>
#include <QtConcurrent>

namespace outagemap {

namespace {

/// The zones that a reader most likely asks for, until others are chosen.
QStringList defaultZones()
{
    return {QStringLiteral("America/New_York"), QStringLiteral("Asia/Jakarta"),
            QStringLiteral("Asia/Singapore")};
}

/// The program while its window is open: the window may be made anew in another language.
class WindowRun
{
public:
    WindowRun(QApplication& application, const WindowOptions& options)
        : m_application(application)
        , m_options(options)
        , m_settings(Settings::read(m_store))
        , m_remembered(m_settings.language)
    {
        if (!options.language.isEmpty())
            m_settings.language = options.language;
        if (m_settings.language.isEmpty())
            m_settings.language = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
        if (m_settings.zones.isEmpty())
            m_settings.zones = defaultZones();
    }

    int run()
    {
        MessageLog::install();
        setLanguage(m_settings.language);
        QApplication::setStyle(new WindowStyle);
        QApplication::setQuitOnLastWindowClosed(false); // another window may follow, or the tray stay
        // The map is read while the program starts; there is nothing to show before.
        using Loaded = Expected<std::shared_ptr<const WorldMap>>;
        QFutureWatcher<Loaded> loading;
        QObject::connect(&loading, &QFutureWatcher<Loaded>::finished, &m_application, [&] {
            const Loaded map = loading.result();
            if (!map)
                return refuse(map.error().message);
            const QString cachePath =
                m_options.cachePath.isEmpty() ? defaultCachePath() : m_options.cachePath;
            m_session = std::make_shared<MapSession>(*map, cachePath, m_settings);
            showWindow();
            m_session->start();
            if (!m_options.view.isEmpty())
                m_window->share().openView(m_options.view);
        });
        loading.setFuture(QtConcurrent::run([] { return WorldMap::open(WorldMap::defaultPath()); }));
        const int status = QApplication::exec();
        loading.waitForFinished();
        remember();
        m_window.reset();
        m_session.reset();
        return status;
    }

private:
    void setLanguage(const QString& tag)
    {
        m_language.reset(); // takes its texts out before the next ones come in
        m_language = std::make_unique<Language>(tag);
        QLocale::setDefault(QLocale(tag));
        QApplication::setLayoutDirection(QLocale(tag).textDirection());
    }

    void showWindow()
    {
        m_window = std::make_unique<MainWindow>(m_session);
        QObject::connect(m_window.get(), &MainWindow::languageWanted, &m_application,
                         [this](const QString& tag) {
                             // Not from within the window that goes.
                             QTimer::singleShot(0, &m_application, [this, tag] {
                                 m_session->editSettings() = m_window->currentSettings();
                                 m_session->editSettings().language = tag;
                                 m_isChosen = true;
                                 setLanguage(tag);
                                 m_window.reset();
                                 showWindow();
                                 m_session->announce();
                             });
                         });
        m_window->show();
    }

    void refuse(const QString& message)
    {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Outagemap"), message);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        QApplication::exit(1);
    }

    void remember()
    {
        if (!m_window)
            return;
        Settings last = m_window->currentSettings();
        if (!m_options.language.isEmpty() && !m_isChosen)
            last.language = m_remembered; // named for this run only
        last.write(m_store);
    }

    QApplication& m_application;
    WindowOptions m_options;
    QSettings m_store;
    Settings m_settings;
    QString m_remembered;
    bool m_isChosen = false; ///< the language, in this run
    std::unique_ptr<Language> m_language;
    std::shared_ptr<MapSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runWindow(QApplication& application, const WindowOptions& options)
{
    return WindowRun(application, options).run();
}

} // namespace outagemap
