// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/IodaReader.h"

#include <algorithm>

namespace outagemap {

namespace {

/// Reads IODA's alerts: one measurement each, its availability the share of the usual signal that was left,
/// value / historyValue (so that the depth of the drop is 1 minus it).
class IodaAlertsReader : public IodaReader
{
public:
    using IodaReader::IodaReader;

protected:
    void readRow(Element row, FeedBatch& out) override
    {
        Object alert;
        if (row.get(alert) != simdjson::SUCCESS) {
            reject(QStringLiteral("it is not an alert"), out);
            return;
        }
        const Entity place = entityOf(alert);
        if (place.key.empty()) {
            reject(QStringLiteral("it names no place"), out);
            return;
        }
        if (place.regionCode.empty()) {
            skip();
            return;
        }
        const auto moment = time(alert, "time");
        const auto value = number(alert, "value");
        const auto history = number(alert, "historyValue");
        if (!moment || !value || !history || *value < 0 || *history <= 0) {
            reject(QStringLiteral("it has no time, value and historyValue that make a share"), out);
            return;
        }
        const std::string identity = std::string(text(alert, "datasource")) + ' ' + place.key + ' ' +
                                     std::to_string(moment->seconds());
        FeedLine line;
        line.set(FeedField::Type, textValue("measurement"));
        line.set(FeedField::Service, textValue(service().slug()));
        line.set(FeedField::Time, timeValue(*moment));
        line.set(FeedField::Availability, numberValue(std::min(*value / *history, 1.0)));
        line.set(FeedField::Region, textValue(place.regionCode));
        add(line, identity, out);
    }
};

} // namespace

const FeedFormat FeedFormat::IodaAlerts{"ioda-alerts", QT_TRANSLATE_NOOP("feeds", "IODA's alerts"),
                                        [](const FeedSample& sample) {
                                            return sample.pathEndsWith(QLatin1String("/outages/alerts")) ||
                                                   (sample.start.starts_with('{') && sample.hasKey("type") &&
                                                    sample.start.find("\"outages.alerts\"") !=
                                                        std::string_view::npos);
                                        },
                                        [](const FeedReaderOptions& options) -> std::unique_ptr<FeedReader> {
                                            return std::make_unique<IodaAlertsReader>(options);
                                        },
                                        nextIodaPage};

} // namespace outagemap
