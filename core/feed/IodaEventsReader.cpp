// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/IodaReader.h"

namespace outagemap {

namespace {

constexpr std::chrono::seconds oneBin{600}; // of IODA's series: how exact the end of one can be

/// Reads IODA's outage events, in both of its forms: one notice each. Its score (percent of drop times
/// minutes) grows with the window that was asked for, so that it is told, and used for nothing.
class IodaEventsReader : public IodaReader
{
public:
    using IodaReader::IodaReader;

protected:
    void readRow(Element row, FeedBatch& out) override
    {
        Object event;
        if (row.get(event) != simdjson::SUCCESS) {
            reject(QStringLiteral("it is not an event"), out);
            return;
        }
        const Entity place = entityOf(event);
        if (place.key.empty()) {
            reject(QStringLiteral("it names no place"), out);
            return;
        }
        if (place.regionCode.empty()) {
            skip(); // a network, or a region that the map does not have
            return;
        }
        auto start = time(event, "start");
        if (!start)
            start = time(event, "from");
        auto end = time(event, "until");
        if (const auto duration = number(event, "duration");
            start && !end && duration && *duration >= 0 && *duration <= double(latestTime.seconds()))
            end = *start + std::chrono::seconds(std::int64_t(*duration));
        if (!start || !end) {
            reject(QStringLiteral("it has no start and end"), out);
            return;
        }
        // An event that still goes on is given the end of the question as its own, and overlaps it. One that
        // began before the question and ended within it overlaps it, too, at the other end: that one is over.
        bool overlaps = false;
        if (event["overlaps_window"].get(overlaps) != simdjson::SUCCESS)
            overlaps = false;
        const bool isOver =
            askedFrom() && *start < *askedFrom() && askedUntil() && *end + oneBin < *askedUntil();
        const bool goesOn = (overlaps && !isOver) || *end >= askedUntil().value_or(now());

        const std::string source(text(event, "datasource"));
        const std::string identity = source + ' ' + place.key + ' ' + std::to_string(start->seconds());
        const std::string title =
            "Internet outage: " + place.name + (source.empty() ? "" : " (" + source + ")");
        std::string description;
        if (const auto score = number(event, "score"))
            description =
                "Score " + QString::number(*score, 'f', 0).toStdString() + " (percent of drop x minutes)";
        FeedLine line;
        line.set(FeedField::Type, textValue("notice"));
        line.set(FeedField::Service, textValue(service().slug()));
        line.set(FeedField::Time, timeValue(*start));
        if (!goesOn)
            line.set(FeedField::End, timeValue(*end));
        line.set(FeedField::Status, textValue(goesOn ? "ongoing" : "ended"));
        line.set(FeedField::Title, textValue(title));
        line.set(FeedField::Text, textValue(description));
        line.set(FeedField::Region, textValue(place.regionCode));
        add(line, identity, out);
    }
};

} // namespace

const FeedFormat FeedFormat::IodaEvents{"ioda-events", QT_TRANSLATE_NOOP("feeds", "IODA's outage events"),
                                        [](const FeedSample& sample) {
                                            return sample.pathEndsWith(QLatin1String("/outages/events")) ||
                                                   (sample.start.starts_with('{') && sample.hasKey("type") &&
                                                    sample.start.find("\"outages.events\"") !=
                                                        std::string_view::npos);
                                        },
                                        [](const FeedReaderOptions& options) -> std::unique_ptr<FeedReader> {
                                            return std::make_unique<IodaEventsReader>(options);
                                        },
                                        nextIodaPage};

} // namespace outagemap
