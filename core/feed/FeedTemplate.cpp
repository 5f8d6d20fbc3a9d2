// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedTemplate.h"

namespace outagemap {

namespace {

UtcTime floored(UtcTime time, std::chrono::seconds step)
{
    return UtcTime(time.seconds() - time.seconds() % step.count());
}

UtcTime raised(UtcTime time, std::chrono::seconds step)
{
    return bucketEnd(bucketOf(time, step), step);
}

} // namespace

bool hasTimePlaces(const QString& text)
{
    return text.contains(QLatin1String("{since")) || text.contains(QLatin1String("{until"));
}

QString fillTimePlaces(QString text, UtcTime since, UtcTime until)
{
    const auto fill = [&](const char* place, const QString& value) {
        text.replace(QLatin1String(place), value);
    };
    fill("{since}", toRfc3339(since));
    fill("{until}", toRfc3339(until));
    fill("{since:unix}", QString::number(since.seconds()));
    fill("{until:unix}", QString::number(until.seconds()));
    fill("{since:hour}", toRfc3339(floored(since, oneHour)));
    fill("{until:hour}", toRfc3339(raised(until, oneHour)));
    fill("{since:day}", toRfc3339(floored(since, oneDay)).left(10));
    fill("{until:day}", toRfc3339(raised(until, oneDay)).left(10));
    return text;
}

} // namespace outagemap
