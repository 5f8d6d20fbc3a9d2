// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/DocumentReader.h"

#include <QUrlQuery>
#include <array>

namespace outagemap {

namespace {

using namespace std::chrono_literals;

/// Rows by the hour are to be had for a week at a time; days have no such limit but the size of an answer.
constexpr std::chrono::seconds hourlyWindow = 7 * 24h;
constexpr std::chrono::seconds dailyWindow = 180 * 24h;

constexpr std::string_view countKeys[] = {"measurement_count", "failure_count", "anomaly_count",
                                          "confirmed_count", "ok_count"};

QString argument(const QUrl& url, QLatin1String name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<UtcTime> timeArgument(const QUrl& url, QLatin1String name)
{
    const auto time = parseTime(argument(url, name).toStdString());
    return time ? std::optional(*time) : std::nullopt;
}

/// Reads OONI's aggregation of web measurements (https://api.ooni.org): one measurement per row, tested =
/// measurement_count - failure_count (broken ones tell nothing), failed = anomaly_count + confirmed_count.
/// A country without a row was not measured. `ZZ`, an unknown country, counts for the world only.
class OoniReader : public DocumentReader
{
public:
    explicit OoniReader(const FeedReaderOptions& options)
        : DocumentReader(options)
        , m_page(options.location)
        , m_country(argument(m_page, QLatin1String("probe_cc")).toStdString())
        , m_since(timeArgument(m_page, QLatin1String("since")))
        , m_until(timeArgument(m_page, QLatin1String("until")))
    {
        if (!options.defaultService.isValid()) {
            m_service = argument(m_page, QLatin1String("test_name")).toStdString();
            std::replace(m_service.begin(), m_service.end(), '_', '-');
        }
    }

protected:
    Expected<void> readDocument(Object document, FeedBatch& out) override
    {
        Element result;
        if (document["result"].get(result) != simdjson::SUCCESS)
            return fail(QStringLiteral("OONI answers: %1").arg(errorText(document)));
        if (m_service.empty() && !options().defaultService.isValid()) {
            return fail(QStringLiteral("its address has no test_name, and no service was given"));
        }
        Object single;
        if (result.get(single) == simdjson::SUCCESS) {
            nextRow();
            readRow(single, out);
            return {};
        }
        simdjson::dom::array rows;
        if (result.get(rows) != simdjson::SUCCESS)
            return fail(QStringLiteral("OONI's \"result\" is neither a list nor a row"));
        for (const Element row : rows) {
            nextRow();
            Object fields;
            if (row.get(fields) == simdjson::SUCCESS)
                readRow(fields, out);
            else
                reject(QStringLiteral("it is not a row"), out);
        }
        return {};
    }

private:
    static QString errorText(Object document)
    {
        for (const std::string_view key : {"msg", "error", "detail"}) {
            if (const std::string_view message = text(document, key); !message.empty())
                return QString::fromUtf8(message.data(), qsizetype(message.size())).left(300);
        }
        return QStringLiteral("there is no result");
    }

    void readRow(Object row, FeedBatch& out)
    {
        const std::string_view start = text(row, "measurement_start_day");
        const auto time = start.empty() ? m_since : DocumentReader::time(row, "measurement_start_day");
        if (!time) {
            reject(QStringLiteral("it has no measurement_start_day that is a time"), out);
            return;
        }
        const std::chrono::seconds duration = start.empty()       ? m_until.value_or(*time + oneDay) - *time
                                              : start.size() > 10 ? oneHour
                                                                  : oneDay;
        const auto measured = number(row, "measurement_count");
        const auto broken = number(row, "failure_count");
        const auto anomalies = number(row, "anomaly_count");
        const auto confirmed = number(row, "confirmed_count");
        if (!measured || !broken || !anomalies || !confirmed) {
            reject(QStringLiteral("one of its counts is missing"), out);
            return;
        }
        // A time that is not over would count as tested to its end. What probes hand in later makes the
        // counts grow: the row has the same id then, and takes the place of the one before.
        const bool isOver = *time + duration <= now();
        if (!isOver || *measured - *broken == 0) {
            skip();
            return;
        }
        std::string_view country = text(row, "probe_cc");
        if (country.empty())
            country = m_country;
        std::string identity = toRfc3339(*time).toStdString() + '+' + std::to_string(duration.count());
        // Further axes (network, domain …) tell rows apart, too.
        for (const auto& [key, value] : row) {
            if (std::find(std::begin(countKeys), std::end(countKeys), key) == std::end(countKeys)) {
                identity += ' ';
                identity += key;
                identity += '=';
                identity += simdjson::minify(value);
            }
        }
        identity += ' ';
        identity += country;

        FeedLine line;
        line.set(FeedField::Type, textValue("measurement"));
        line.set(FeedField::Time, timeValue(*time));
        line.set(FeedField::Duration, numberValue(double(duration.count())));
        line.set(FeedField::Tested, numberValue(*measured - *broken));
        line.set(FeedField::Failed, numberValue(*anomalies + *confirmed));
        if (!m_service.empty())
            line.set(FeedField::Service, textValue(m_service));
        if (country != "ZZ")
            line.set(FeedField::Region, textValue(country));
        add(line, identity, out);
    }

    QUrl m_page;
    std::string m_service;
    std::string m_country;
    std::optional<UtcTime> m_since;
    std::optional<UtcTime> m_until;
};

/// Cuts the time that is asked for into windows that OONI answers.
QUrl pageAfter(const QUrl& base, const QUrl& page, const FeedPage&)
{
    const auto until = timeArgument(base, QLatin1String("until"));
    const auto since = timeArgument(page.isValid() ? page : base,
                                    page.isValid() ? QLatin1String("until") : QLatin1String("since"));
    if (!since || !until || *since >= *until)
        return page.isValid() ? QUrl() : base;
    const bool hourly = argument(base, QLatin1String("time_grain")) == QLatin1String("hour");
    const UtcTime end = std::min(*until, *since + (hourly ? hourlyWindow : dailyWindow));
    if (!page.isValid() && end == *until)
        return base;
    QUrlQuery query(base);
    for (const auto& [name, time] :
         {std::pair(QStringLiteral("since"), *since), {QStringLiteral("until"), end}}) {
        query.removeAllQueryItems(name);
        const QString text = toRfc3339(time);
        query.addQueryItem(name, text.endsWith(QLatin1String("T00:00:00Z")) ? text.left(10) : text);
    }
    QUrl next = base;
    next.setQuery(query);
    return next;
}

} // namespace

const FeedFormat FeedFormat::OoniAggregation{
    "ooni", QT_TRANSLATE_NOOP("feeds", "OONI's counts of measurements"),
    [](const FeedSample& sample) {
        return sample.pathEndsWith(QLatin1String("/api/v1/aggregation")) ||
               (sample.hasKey("dimension_count") && sample.start.starts_with('{'));
    },
    [](const FeedReaderOptions& options) -> std::unique_ptr<FeedReader> {
        return std::make_unique<OoniReader>(options);
    },
    pageAfter};

} // namespace outagemap
