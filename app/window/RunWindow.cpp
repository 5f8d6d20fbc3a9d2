// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RunWindow.h"

#include "app/Language.h"
#include "app/window/MainWindow.h"
#include "core/cache/CacheWriter.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QStyleFactory>
#include <QtConcurrent>
#include <functional>

namespace outagemap {

namespace {

/// The zones that a reader most likely asks for, until others are chosen.
QStringList defaultZones()
{
    return {QStringLiteral("America/New_York"), QStringLiteral("Asia/Jakarta"),
            QStringLiteral("Asia/Singapore")};
}

} // namespace

int runWindow(QApplication& application, const WindowOptions& options)
{
    QSettings store;
    Settings settings = Settings::read(store);
    const QString remembered = settings.language;
    if (!options.language.isEmpty())
        settings.language = options.language;
    if (settings.language.isEmpty())
        settings.language = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    if (settings.zones.isEmpty())
        settings.zones = defaultZones();
    std::unique_ptr<Language> language;
    const auto speak = [&language](const QString& tag) {
        language.reset(); // takes its texts out before the next are put in
        language = std::make_unique<Language>(tag);
        QLocale::setDefault(QLocale(tag));
    };
    speak(settings.language);
    bool isForThisRun = !options.language.isEmpty();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QString cachePath = options.cachePath.isEmpty() ? defaultCachePath() : options.cachePath;

    // The map is read while the program starts; there is nothing to show before.
    using Loaded = Expected<std::shared_ptr<const WorldMap>>;
    std::unique_ptr<MainWindow> window;
    // Another language is another window: every text is made anew, and nothing can be forgotten.
    std::function<void(std::shared_ptr<const WorldMap>, const Settings&)> showWindow =
        [&](const std::shared_ptr<const WorldMap>& map, const Settings& shown) {
            auto next = std::make_unique<MainWindow>(map, cachePath, shown);
            QObject::connect(next.get(), &MainWindow::languageChosen, &application,
                             [&, map](const QString& tag) {
                                 Settings changed = window->currentSettings();
                                 changed.language = tag;
                                 isForThisRun = false;
                                 speak(tag);
                                 showWindow(map, changed);
                             });
            next->show();
            next->session().start();
            window = std::move(next); // the old one goes when the new one is there: the program lives on
        };
    QFutureWatcher<Loaded> loading;
    QObject::connect(&loading, &QFutureWatcher<Loaded>::finished, &application, [&] {
        const Loaded map = loading.result();
        if (!map) {
            QMessageBox box(QMessageBox::Critical, QStringLiteral("Outagemap"), map.error().message);
            box.setTextFormat(Qt::PlainText);
            box.exec();
            QApplication::exit(1);
            return;
        }
        showWindow(*map, settings);
    });
    loading.setFuture(QtConcurrent::run([] { return WorldMap::open(WorldMap::defaultPath()); }));
    const int status = QApplication::exec();
    loading.waitForFinished();
    if (window) {
        Settings last = window->currentSettings();
        if (isForThisRun)
            last.language = remembered; // named for this run only
        last.write(store);
    }
    window.reset();
    return status;
}

} // namespace outagemap
