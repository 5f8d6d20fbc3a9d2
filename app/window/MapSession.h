// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/FeedController.h"
#include "app/window/QueryController.h"
#include "app/window/RenderController.h"
#include "app/window/Settings.h"
#include "app/window/SharedView.h"

#include <QObject>
#include <QTimer>

namespace outagemap {

/// What is being looked at, and the questions to the other threads that follow when it changes. Knows no
/// widget.
class MapSession : public QObject
{
    Q_OBJECT

public:
    MapSession(std::shared_ptr<const WorldMap> map, const QString& cachePath, const Settings& settings,
               QObject* parent = nullptr);

    const WorldMap& map() const { return *m_map; }
    std::shared_ptr<const WorldMap> sharedMap() const { return m_map; }
    const QString& cachePath() const { return m_cachePath; }
    const Settings& settings() const { return m_settings; }
    Settings& editSettings() { return m_settings; }
    FeedController& feeds() { return m_feeds; }
    const std::vector<ServiceState>& services() const { return m_services; }
    const Timeline& timeline() const { return m_timeline; }
    /// The places that are compared, in their order.
    std::vector<RegionId> pins() const;

    const ServiceId& service() const { return m_settings.service; }
    UtcTime at() const { return m_at; }
    RegionId selected() const { return m_selected; }
    const IntensityMapPtr& values() const { return m_values; }
    const MapStyle& style() const { return m_style; }
    TimeRange range() const { return m_range; }

    /// Asks for the services of the cache; reads the built-in replay first where there are none.
    void start();
    void setService(const ServiceId& service);
    void setAt(UtcTime at);
    void setWindow(std::chrono::seconds window);
    void setSpan(std::chrono::seconds span);
    /// RegionLevel::World: by the zoom, countries far off and subdivisions near by.
    void setLevel(RegionLevel level);
    /// One country, or a part of one, is what is looked at now: while the level follows the zoom subdivisions
    /// are drawn, however large the country, until the view is zoomed out again.
    void setCloseUp(bool closeUp);
    void setMeasure(Measure measure);
    void setCamera(const MapCamera& camera);
    void setStyle(const MapStyle& style);
    void select(RegionId region);
    void drawAgain();
    /// Follows the newest data: the time shown is that of the clock. Choosing a time ends it.
    void setLive(bool live);
    bool isLive() const { return m_settings.live; }
    /// Pins or unpins; fails where Settings::maxPins are.
    Expected<void> setPinned(RegionId region, bool pinned);
    bool isPinned(RegionId region) const;
    void setFavourite(const ServiceId& service, bool favourite);
    /// What somebody else saw; as far as it is here.
    void show(const SharedView& view);
    /// Asks everything again, for views that were made anew.
    void announce();

    /// The step of the time line for a range of that length.
    static std::chrono::seconds stepFor(std::chrono::seconds length);
    static UtcTime now();

    /// Where the replay lies: `OUTAGEMAP_REPLAY`, the installed data folder, else the source tree.
    static QString replayPath();

Q_SIGNALS:
    void servicesChanged(const std::vector<outagemap::ServiceState>& services);
    void valuesChanged();
    void selectionChanged(outagemap::RegionId region);
    void frameReady(const outagemap::Frame& frame);
    void rangeChanged();
    void timelineReady(const outagemap::Timeline& timeline);
    void noticesReady(const std::vector<outagemap::Notice>& notices);
    /// Service, time, window, range, selection or data: what lists beside the map depend on.
    void viewChanged();
    void timeChanged(outagemap::UtcTime at);
    void serviceChanged(const outagemap::ServiceId& service);
    void pinsChanged();
    void favouritesChanged();
    void liveChanged(bool live);
    void dataStored();
    void failed(const QString& message);
    void replayStarted();

private:
    void takeServices(const std::vector<ServiceState>& services);
    void askValues();
    bool followZoom();
    void askTimeline();
    void showService(const ServiceState& state);
    void moveTo(UtcTime at);
    void followClock();

    std::shared_ptr<const WorldMap> m_map;
    QString m_cachePath;
    Settings m_settings;
    QueryController m_queries;
    RenderController m_renders;
    FeedController m_feeds;
    std::vector<ServiceState> m_services;
    IntensityMapPtr m_values;
    Timeline m_timeline;
    QTimer m_clock; ///< of live
    MapStyle m_style;
    std::optional<MapCamera> m_camera;
    RegionId m_selected = RegionId::world();
    UtcTime m_at;
    TimeRange m_range;
    std::optional<double> m_closeUpZoom; ///< of the nearest view since setCloseUp
    bool m_shown = false;                ///< some service is
    bool m_replayAsked = false;
    bool m_replayRunning = false;
};

} // namespace outagemap
