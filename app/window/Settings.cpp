// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Settings.h"

#include "core/model/LevelName.h"

#include <QMetaType>
#include <QSettings>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace outagemap {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::array<seconds, 7> windows{minutes(15), minutes(30), minutes(60), hours(3),
                                         hours(6),    hours(24),   hours(168)};
constexpr std::array<seconds, 5> spans{hours(6), hours(24), hours(72), hours(168), hours(24 * 30)};
constexpr std::array<int, 5> speeds{1, 2, 5, 10, 20};

// What Qt saves of a window is some hundred bytes; a damaged file must not hand us megabytes.
constexpr qsizetype maxBlob = 64 * 1024;
constexpr qsizetype maxText = 4096;

QString text(const QSettings& store, const char* key, qsizetype maxLength = maxText)
{
    const QVariant value = store.value(QLatin1String(key));
    const QString string = value.typeId() == QMetaType::QString ? value.toString() : QString();
    return string.size() <= maxLength ? string : QString();
}

QByteArray blob(const QSettings& store, const char* key)
{
    const QVariant value = store.value(QLatin1String(key));
    const QByteArray bytes = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : QByteArray();
    return bytes.size() <= maxBlob ? bytes : QByteArray();
}

bool flag(const QSettings& store, const char* key, bool otherwise)
{
    const QString value = store.value(QLatin1String(key)).toString();
    if (value == QLatin1String("true"))
        return true;
    return value == QLatin1String("false") ? false : otherwise;
}

double figure(const QSettings& store, const char* key, double least, double most, double otherwise)
{
    bool ok = false;
    const double value = store.value(QLatin1String(key)).toString().toDouble(&ok);
    return ok && value >= least && value <= most ? value : otherwise;
}

/// Short texts without doubles, `most` of them.
template <typename Accepts>
QStringList list(const QSettings& store, const char* key, qsizetype most, Accepts accepts)
{
    constexpr qsizetype longest = 100;
    QStringList result;
    const QStringList stored = store.value(QLatin1String(key)).toStringList();
    for (const QString& item : stored) {
        if (result.size() < most && item.size() <= longest && !result.contains(item) && accepts(item))
            result += item;
    }
    return result;
}

bool isSlug(const QString& slug)
{
    const QByteArray bytes = slug.toUtf8();
    return ServiceId::isSlug({bytes.constData(), std::size_t(bytes.size())});
}

bool isCode(const QString& code)
{
    return !code.isEmpty() && code.size() <= 64;
}

const char* truth(bool value)
{
    return value ? "true" : "false";
}

template <typename List>
auto oneOf(const QSettings& store, const char* key, const List& list, std::int64_t otherwise)
{
    bool ok = false;
    const qlonglong value = store.value(QLatin1String(key)).toString().toLongLong(&ok);
    using Item = typename List::value_type;
    const auto found =
        std::find_if(list.begin(), list.end(), [value](Item item) { return item == Item(value); });
    return ok && found != list.end() ? *found : Item(otherwise);
}

constexpr std::array<const char*, 4> themeNames{"system", "light", "dark", "high-contrast"};

template <typename Enum, std::size_t N>
Enum named(const QSettings& store, const char* key, const std::array<const char*, N>& names, Enum otherwise)
{
    const QString value = text(store, key);
    for (std::size_t i = 0; i < N; ++i) {
        if (value == QLatin1String(names[i]))
            return Enum(i);
    }
    return otherwise;
}

bool isLanguage(const QString& tag)
{
    return tag.size() <= 35 && std::all_of(tag.begin(), tag.end(), [](QChar c) {
               return c.unicode() < 128 &&
                      (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
           });
}

} // namespace

std::span<const seconds> windowLengths()
{
    return windows;
}

std::span<const seconds> timelineSpans()
{
    return spans;
}

std::span<const int> playSpeeds()
{
    return speeds;
}

RememberedView RememberedView::of(const MapCamera& camera)
{
    const GeoPoint centre = camera.projection.centre();
    return {centre.lon, centre.lat, camera.centre.x(), camera.centre.y(), camera.zoom()};
}

MapCamera RememberedView::camera(ProjectionKind projection, QSize size, double devicePixelRatio) const
{
    MapCamera camera = MapCamera::fitWorld(Projection(projection, {lon, lat}), size, devicePixelRatio);
    camera.pixelsPerUnit *= zoom;
    camera.centre = {x, y};
    return camera.panned({0, 0}); // within the bounds
}

Settings Settings::read(const QSettings& store)
{
    Settings s;
    if (const QString language = text(store, "language"); isLanguage(language))
        s.language = language;
    s.theme = named(store, "theme", themeNames, s.theme);

    const QByteArray slug = text(store, "map/service").toUtf8();
    if (const auto service = ServiceId::fromSlug(std::string_view(slug)))
        s.service = *service;
    const QByteArray at = text(store, "map/at").toUtf8();
    if (const auto time = parseTime(std::string_view(at)))
        s.at = *time;
    // Offered lengths, and those that were dragged on the time line: whole steps.
    s.window = seconds(std::int64_t(figure(store, "map/window", 300, 604'800, double(s.window.count()))));
    s.window -= s.window % fiveMinutes;
    if (const auto level = levelFromName(text(store, "map/level")))
        s.level = *level;
    if (const auto measure = measureFromName(text(store, "map/measure")))
        s.measure = *measure;
    if (const auto projection = Projection::fromName(text(store, "map/projection")))
        s.projection = projection->kind();
    bool isNumber = false;
    const double meridian = text(store, "map/meridian").toDouble(&isNumber);
    if (isNumber && std::abs(meridian) <= 180)
        s.meridian = meridian;
    s.automaticLevel = flag(store, "map/automaticLevel", s.automaticLevel);
    if (const auto classing = ClassChoice::fromName(text(store, "map/classes")))
        s.classing = *classing;
    if (const auto colours = ColourScale::fromName(text(store, "map/colours")))
        s.colours = *colours;
    s.region = text(store, "map/region", 64);
    s.compare = text(store, "map/compare", 500);

    s.span = oneOf(store, "timeline/span", spans, s.span.count());
    s.stepsPerSecond = oneOf(store, "timeline/stepsPerSecond", speeds, s.stepsPerSecond);
    s.zones = list(store, "timeline/zones", maxZones,
                   [](const QString& zone) { return QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()); });
    s.loop = flag(store, "timeline/loop", s.loop);
    s.live = flag(store, "timeline/live", s.live);

    s.favourites = list(store, "favourites", maxListed, isSlug);
    s.pins = list(store, "pins", maxPins, isCode);
    s.view.lon = figure(store, "map/centreLon", -180, 180, 0);
    s.view.lat = figure(store, "map/centreLat", -90, 90, 0);
    s.view.x = figure(store, "map/x", -10, 10, 0);
    s.view.y = figure(store, "map/y", -10, 10, 0);
    s.view.zoom = figure(store, "map/zoom", 1, 2000, 1);
    s.notify.enabled = flag(store, "notify/enabled", s.notify.enabled);
    s.notify.services = list(store, "notify/services", maxListed, isSlug);
    s.notify.places = list(store, "notify/places", maxListed, isCode);
    s.notify.quiet = flag(store, "notify/quiet", s.notify.quiet);
    s.notify.quietFrom = int(figure(store, "notify/quietFrom", 0, 1439, s.notify.quietFrom));
    s.notify.quietTo = int(figure(store, "notify/quietTo", 0, 1439, s.notify.quietTo));
    s.tray = flag(store, "window/tray", s.tray);
    s.tourSeen = flag(store, "window/tourSeen", s.tourSeen);

    s.labels = flag(store, "view/labels", s.labels);
    s.graticule = flag(store, "view/graticule", s.graticule);
    s.cities = flag(store, "view/cities", s.cities);
    s.folder = text(store, "window/folder");
    s.geometry = blob(store, "window/geometry");
    s.docks = blob(store, "window/docks");
    return s;
}

void Settings::write(QSettings& store) const
{
    const auto put = [&store](const char* key, const QVariant& value) {
        store.setValue(QLatin1String(key), value);
    };
    put("language", language);
    put("theme", QLatin1String(themeNames[std::size_t(theme)]));
    put("map/service", service.toString());
    put("map/at", at ? toRfc3339(*at) : QString());
    put("map/window", QString::number(window.count()));
    put("map/level", levelName(level));
    put("map/measure", measureName(measure));
    put("map/projection", Projection(projection).name());
    put("map/meridian", QString::number(meridian));
    put("map/automaticLevel", automaticLevel ? QStringLiteral("true") : QStringLiteral("false"));
    put("map/classes", classing.name());
    put("map/colours", colours.name());
    put("map/region", region);
    put("map/compare", compare);
    put("timeline/span", QString::number(span.count()));
    put("timeline/stepsPerSecond", QString::number(stepsPerSecond));
    put("timeline/zones", zones);
    put("view/labels", labels ? QStringLiteral("true") : QStringLiteral("false"));
    put("view/graticule", graticule ? QStringLiteral("true") : QStringLiteral("false"));
    put("view/cities", cities ? QStringLiteral("true") : QStringLiteral("false"));
    put("window/folder", folder);
    put("window/geometry", geometry);
    put("window/docks", docks);
    put("timeline/loop", QLatin1String(truth(loop)));
    put("timeline/live", QLatin1String(truth(live)));
    put("favourites", favourites);
    put("pins", pins);
    put("map/centreLon", QString::number(view.lon, 'g', 17));
    put("map/centreLat", QString::number(view.lat, 'g', 17));
    put("map/x", QString::number(view.x, 'g', 17));
    put("map/y", QString::number(view.y, 'g', 17));
    put("map/zoom", QString::number(view.zoom, 'g', 17));
    put("notify/enabled", QLatin1String(truth(notify.enabled)));
    put("notify/services", notify.services);
    put("notify/places", notify.places);
    put("notify/quiet", QLatin1String(truth(notify.quiet)));
    put("notify/quietFrom", QString::number(notify.quietFrom));
    put("notify/quietTo", QString::number(notify.quietTo));
    put("window/tray", QLatin1String(truth(tray)));
    put("window/tourSeen", QLatin1String(truth(tourSeen)));
}

} // namespace outagemap
