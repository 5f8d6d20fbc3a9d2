// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Settings.h"

#include <QByteArray>

namespace outagemap {

/// All that somebody else needs to see the same: what a view file (`.outagemap`, JSON) and an `outagemap:`
/// link hold. No data, no addresses of feeds, nothing about the user.
struct SharedView
{
    ServiceId service;
    UtcTime at;
    std::chrono::seconds window{3600};
    std::chrono::seconds span = oneDay;
    RegionLevel level = RegionLevel::Country;
    Measure measure = Measure::TimesUsual;
    ProjectionKind projection = ProjectionKind::EqualEarth;
    RememberedView view;
    QString place; ///< code of the selected region; empty: the world
    QStringList pins;

    bool operator==(const SharedView&) const = default;

    static SharedView of(const Settings& settings, UtcTime at);
    /// Puts it into the settings.
    void apply(Settings& settings) const;

    QByteArray toJson() const;
    QString toLink() const;

    /// Both fail with a sentence that names the field for anything that is not valid: input is at most
    /// `maxBytes` long, times, lengths, codes and figures are within their bounds, and unknown fields
    /// ignored.
    static Expected<SharedView> fromJson(const QByteArray& json);
    static Expected<SharedView> fromLink(const QString& link);

    static constexpr qsizetype maxBytes = 64 * 1024;
};

} // namespace outagemap
