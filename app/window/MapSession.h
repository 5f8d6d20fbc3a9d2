// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/FeedController.h"
#include "app/window/QueryController.h"
#include "app/window/RenderController.h"
#include "app/window/Settings.h"

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
    void setMeasure(Measure measure);
    void setCamera(const MapCamera& camera);
    void setStyle(const MapStyle& style);
    void select(RegionId region);
    void drawAgain();
    /// The places that the caption compares.
    void setCompared(const std::vector<RegionId>& places);

    /// Where the replay lies: `OUTAGEMAP_REPLAY`, the installed data folder, else the source tree.
    static QString replayPath();

Q_SIGNALS:
    void servicesChanged(const std::vector<outagemap::ServiceState>& services);
    void valuesChanged();
    void selectionChanged(outagemap::RegionId region);
    void frameReady(const outagemap::Frame& frame);
    void rangeChanged();
    void timelineReady(const outagemap::Timeline& timeline);
    void textsReady(const outagemap::Texts& texts);
    void captionReady(const outagemap::CaptionFacts& facts);
    void failed(const QString& message);
    void replayStarted();

private:
    void takeServices(const std::vector<ServiceState>& services);
    void askValues();
    bool followZoom();
    void askTimeline();
    void askCaption();
    void showService(const ServiceState& state);

    std::shared_ptr<const WorldMap> m_map;
    QString m_cachePath;
    Settings m_settings;
    QueryController m_queries;
    RenderController m_renders;
    FeedController m_feeds;
    std::vector<ServiceState> m_services;
    IntensityMapPtr m_values;
    MapStyle m_style;
    std::optional<MapCamera> m_camera;
    RegionId m_selected = RegionId::world();
    UtcTime m_at;
    TimeRange m_range;
    std::vector<RegionId> m_compared;
    QTimer m_captionDelay; ///< a caption costs more than a frame: none while the time is being moved
    bool m_shown = false;  ///< some service is
    bool m_replayAsked = false;
    bool m_replayRunning = false;
};

} // namespace outagemap
