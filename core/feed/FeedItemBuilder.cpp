// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedItemBuilder.h"

#include "core/feed/FeedText.h"
#include "core/feed/FieldAccess.h"

#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

constexpr double mostReports = 1e9;
constexpr double mostTested = 1e12;
constexpr double longestDuration = 31 * 86'400.0; // seconds
constexpr std::size_t maxKindBytes = 64;

bool startsWithIgnoringCase(std::string_view text, std::string_view beginning)
{
    return text.size() >= beginning.size() &&
           std::equal(beginning.begin(), beginning.end(), text.begin(),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? char(b - 'A' + 'a') : b); });
}

/// Stays empty for an id that would not survive being kept whole: cut, it could become another line's.
void readId(FieldAccess& in, std::string& id)
{
    const std::string_view raw = in.rawText(FeedField::Id);
    if (raw.size() <= maxNameBytes && !raw.starts_with('~') && (in.isClean(FeedField::Id) || isClean(raw)))
        id = raw;
}

/// Empty for anything but a web address: it is offered to be opened.
std::string readUrl(FieldAccess& in)
{
    const std::string_view raw = in.rawText(FeedField::Url);
    const bool web = startsWithIgnoringCase(raw, "https://") || startsWithIgnoringCase(raw, "http://");
    if (!web || raw.size() > maxUrlBytes)
        return {};
    return cleanText(raw, maxUrlBytes);
}

UtcTime readTime(FieldAccess& in)
{
    UtcTime time;
    if (!in.time(FeedField::Time, time))
        in.fail(QStringLiteral("there is no time"));
    return time;
}

void readPlace(FieldAccess& in, Place& place)
{
    double lat = 0;
    double lon = 0;
    const bool hasLat = in.number(FeedField::Lat, -90, 90, lat);
    const bool hasLon = in.number(FeedField::Lon, -180, 180, lon);
    if (hasLat && hasLon)
        place.point = GeoPoint{lon, lat};
    else if (hasLat || hasLon)
        in.fail(hasLat ? QStringLiteral("lat without lon") : QStringLiteral("lon without lat"));
    in.text(FeedField::Region, maxKindBytes, place.regionCode);
}

void readReport(FieldAccess& in, Report& report)
{
    readPlace(in, report.place);
    if (double count = 0; in.number(FeedField::Count, count)) {
        if (!(count >= 1 && count <= mostReports) || count != std::floor(count))
            in.fail(QStringLiteral("count %1 is not a whole number from 1 to 1000000000").arg(count));
        else
            report.count = std::uint32_t(count);
    }
    in.text(FeedField::Kind, maxKindBytes, report.kind);
    in.text(FeedField::Text, maxTextBytes, report.text);
    in.text(FeedField::Lang, maxKindBytes, report.lang);
    in.text(FeedField::Reporter, maxNameBytes, report.reporter);
}

Measurement readMeasurement(FieldAccess& in)
{
    Measurement measurement;
    readPlace(in, measurement.place);
    if (double duration = 0; in.number(FeedField::Duration, 0, longestDuration, duration))
        measurement.duration = std::chrono::seconds(std::int64_t(duration));
    double tested = 0;
    double failed = 0;
    double availability = 0;
    const bool hasTested = in.number(FeedField::Tested, 0, mostTested, tested);
    const bool hasFailed = in.number(FeedField::Failed, failed);
    const bool hasAvailability = in.number(FeedField::Availability, 0, 1, availability);
    if (hasTested && hasFailed) {
        if (!(failed >= 0 && failed <= tested))
            in.fail(QStringLiteral("failed %1 is outside 0..tested (%2)").arg(failed).arg(tested));
        measurement.tested = tested;
        measurement.failed = failed;
    } else if (hasAvailability && !hasFailed) {
        measurement.tested = hasTested ? tested : 1;
        measurement.failed = measurement.tested * (1 - availability);
    } else {
        in.fail(hasTested   ? QStringLiteral("tested without failed")
                : hasFailed ? QStringLiteral("failed without tested")
                            : QStringLiteral("a measurement without tested and failed, or availability"));
    }
    return measurement;
}

std::vector<std::string> readRegionCodes(FieldAccess& in, const FeedLine& line)
{
    std::vector<std::string> codes;
    const auto add = [&](std::string_view code) {
        if (codes.size() < maxNoticeRegions)
            codes.push_back(cleanText(code, maxKindBytes));
        else
            in.fail(QStringLiteral("regions are more than %1").arg(maxNoticeRegions));
    };
    for (const std::string& code : line.regions()) {
        if (const std::string_view word = trimmed(code); !word.empty())
            add(word);
    }
    // A cell of a table holds several codes in one text.
    constexpr std::string_view separators = " \t\n,;|";
    std::string_view rest = in.rawText(FeedField::Regions);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(separators), rest.size());
        if (end > 0)
            add(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (const std::string_view single = in.rawText(FeedField::Region); !single.empty() && codes.empty())
        add(single);
    return codes;
}

Notice readNotice(FieldAccess& in, const FeedLine& line, UtcTime time)
{
    Notice notice;
    if (UtcTime end; in.time(FeedField::End, end))
        notice.end = end;
    if (notice.end && *notice.end < time)
        in.fail(QStringLiteral("end %1 is before the time").arg(toRfc3339(*notice.end)));
    notice.status = in.text(FeedField::Status, maxKindBytes);
    notice.title = in.text(FeedField::Title, maxTitleBytes);
    notice.text = in.text(FeedField::Text, maxTextBytes);
    notice.url = readUrl(in);
    notice.cause = in.text(FeedField::Cause, maxNameBytes);
    notice.regionCodes = readRegionCodes(in, line);
    return notice;
}

SourceInfo readSource(FieldAccess& in)
{
    SourceInfo source;
    source.id = in.text(FeedField::Id, maxNameBytes);
    source.title = in.text(FeedField::Title, maxTitleBytes);
    source.credit = in.text(FeedField::Credit, maxTitleBytes);
    source.license = in.text(FeedField::License, maxNameBytes);
    source.url = readUrl(in);
    const std::string_view nature = in.rawText(FeedField::Nature);
    if (nature == "reconstruction")
        source.nature = SourceNature::Reconstruction;
    else if (nature == "simulated")
        source.nature = SourceNature::Simulated;
    else if (!nature.empty() && nature != "observed")
        in.fail(QStringLiteral("nature %1 is none of observed, reconstruction, simulated")
                    .arg(quotedExcerpt(nature)));
    return source;
}

/// Calls `use` with the item unless it is a SourceInfo, which has no service and needs no id.
template <typename Item, typename Use>
void ifIdentified(Item& item, Use use)
{
    std::visit(
        [&](auto& value) {
            if constexpr (requires { value.service; })
                use(value);
        },
        item);
}

} // namespace

FeedItemBuilder::FeedItemBuilder(ServiceId defaultService)
    : m_defaultService(std::move(defaultService))
{
}

const ServiceId& FeedItemBuilder::readService(FieldAccess& in)
{
    const std::string_view slug = in.rawText(FeedField::Service);
    if (slug.empty()) {
        if (!m_defaultService.isValid())
            in.fail(QStringLiteral("there is no service"));
        return m_defaultService;
    }
    // Feeds have few services: those met last are not checked again. Names of a kind differ in their length,
    // their last characters and one in the middle.
    const auto byte = [&](std::size_t at) { return std::size_t(static_cast<unsigned char>(slug[at])); };
    const std::size_t last = slug.size() - 1;
    const std::size_t place = byte(last) + byte(last - std::min<std::size_t>(last, 1)) * 10 +
                              byte(slug.size() / 2) * 5 + slug.size() * 7;
    ServiceId& known = m_knownServices[place % m_knownServices.size()];
    if (slug != known.slug()) {
        auto service = ServiceId::fromSlug(slug);
        if (!service) {
            in.fail(QStringLiteral("service %1 is not 1 to 64 lower-case ASCII letters, digits and -")
                        .arg(quotedExcerpt(slug)));
            return m_defaultService;
        }
        known = std::move(*service);
    }
    return known;
}

Expected<FeedItem> FeedItemBuilder::build(const FeedLine& line)
{
    FeedItem item;
    if (const auto built = build(line, item); !built)
        return tl::unexpected(built.error());
    return item;
}

Expected<void> FeedItemBuilder::build(const FeedLine& line, FeedItem& item)
{
    FieldAccess in(line);
    const std::string_view type = in.rawText(FeedField::Type);
    if (type == "source") {
        item = readSource(in);
    } else {
        const UtcTime time = readTime(in);
        if (type.empty() || type == "report") {
            // An item that was just made is a report.
            Report& report = std::get<Report>(item);
            readReport(in, report);
            readId(in, report.id);
            report.service = readService(in);
            report.time = time;
            return in.ok() ? Expected<void>() : fail(in.problem());
        }
        if (type == "measurement") {
            item = readMeasurement(in);
        } else if (type == "notice") {
            item = readNotice(in, line, time);
        } else {
            return fail(QStringLiteral("type %1 is none of report, measurement, notice, source")
                            .arg(quotedExcerpt(type)));
        }
        ifIdentified(item, [&](auto& value) {
            readId(in, value.id);
            value.service = readService(in);
            value.time = time;
        });
    }
    if (!in.ok())
        return fail(in.problem());
    return {};
}

bool FeedItemBuilder::needsId(const FeedItem& item)
{
    bool needs = false;
    ifIdentified(item, [&](const auto& value) { needs = value.id.empty(); });
    return needs;
}

void FeedItemBuilder::deriveId(FeedItem& item, std::string_view content)
{
    ifIdentified(item, [&](auto& value) {
        std::string all = value.service.slug();
        all += '\n';
        all += content;
        value.id = derivedId(all);
    });
}

} // namespace outagemap
