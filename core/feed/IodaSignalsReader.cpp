// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/IodaReader.h"

#include <algorithm>

namespace outagemap {

namespace {

/// Fewer values have no usual among them.
constexpr std::size_t leastValues = 4;

/// The middle one of `values`, which must not be empty.
double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Reads IODA's raw signals: a measurement for each value, its availability the share of the median of the
/// answer that the value is. So ask for a day at least. Only for signals that are flat when all is well
/// (routed prefixes, answering /24 blocks); those that follow the time of day are skipped.
class IodaSignalsReader : public IodaReader
{
public:
    using IodaReader::IodaReader;

protected:
    void readRow(Element row, FeedBatch& out) override
    {
        // A list for each entity of a list of series.
        simdjson::dom::array list;
        if (row.get(list) == simdjson::SUCCESS) {
            for (const Element series : list)
                readSeries(series, out);
        } else {
            readSeries(row, out);
        }
    }

private:
    void readSeries(Element element, FeedBatch& out)
    {
        Object series;
        if (element.get(series) != simdjson::SUCCESS) {
            reject(QStringLiteral("it is not a series"), out);
            return;
        }
        const std::string source(text(series, "datasource"));
        const std::string code = label(series, "entityCode");
        const std::string_view type = text(series, "entityType");
        // `geo.provider.OC.NZ.3046`: the country is the fourth part of a region's name.
        const Entity place =
            entity(type, code, text(series, "entityName"),
                   type == "region" ? part(text(series, "entityFqid"), 3) : std::string_view());
        if (place.regionCode.empty() || (source != "bgp" && source != "ping-slash24")) {
            skip();
            return;
        }
        const auto from = time(series, "from");
        const auto step = number(series, "step");
        const auto values = array(series, "values");
        if (!from || !step || !(*step >= 1 && *step <= double(oneDay.count())) || !values) {
            reject(QStringLiteral("it has no from, step and values"), out);
            return;
        }
        std::vector<double> known;
        for (const Element value : *values) {
            double figure = 0;
            if (value.get(figure) == simdjson::SUCCESS && figure >= 0)
                known.push_back(figure);
        }
        if (known.size() < leastValues || median(known) <= 0) {
            skip();
            return;
        }
        const double usual = median(std::move(known));
        const std::chrono::seconds duration{std::int64_t(*step)};
        UtcTime moment = *from;
        for (const Element value : *values) {
            double figure = 0;
            // A hole is null, or an object.
            if (value.get(figure) == simdjson::SUCCESS && figure >= 0 && moment + duration <= now())
                addValue(place, source, moment, duration, std::min(figure / usual, 1.0), out);
            moment += duration;
        }
    }

    void addValue(const Entity& place, const std::string& source, UtcTime moment,
                  std::chrono::seconds duration, double availability, FeedBatch& out)
    {
        const std::string identity = source + ' ' + place.key + ' ' + std::to_string(moment.seconds()) + '+' +
                                     std::to_string(duration.count());
        FeedLine line;
        line.set(FeedField::Type, textValue("measurement"));
        line.set(FeedField::Service, textValue(service().slug()));
        line.set(FeedField::Time, timeValue(moment));
        line.set(FeedField::Duration, numberValue(double(duration.count())));
        line.set(FeedField::Availability, numberValue(availability));
        line.set(FeedField::Region, textValue(place.regionCode));
        add(line, identity, out);
    }

    static std::string_view part(std::string_view dotted, int index)
    {
        for (; index > 0 && !dotted.empty(); --index) {
            const std::size_t dot = dotted.find('.');
            dotted = dot == std::string_view::npos ? std::string_view() : dotted.substr(dot + 1);
        }
        return dotted.substr(0, dotted.find('.'));
    }
};

} // namespace

const FeedFormat FeedFormat::IodaSignals{
    "ioda-signals", QT_TRANSLATE_NOOP("feeds", "IODA's signals"),
    [](const FeedSample& sample) {
        return sample.location.path().contains(QLatin1String("/signals/raw/")) ||
               (sample.start.starts_with('{') && sample.hasKey("entityFqid") && sample.hasKey("data"));
    },
    [](const FeedReaderOptions& options) -> std::unique_ptr<FeedReader> {
        return std::make_unique<IodaSignalsReader>(options);
    }};

} // namespace outagemap
