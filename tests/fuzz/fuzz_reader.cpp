// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedReader.h"
#include "tests/support/SmallWorld.h"

#include <cstdlib>

// One reader (OUTAGEMAP_FUZZ_FORMAT in the environment names it) over any bytes. The first two bytes choose
// the size of the pieces and the address; whatever comes out must be what the rest of the program takes for
// granted.

using namespace outagemap;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void check(const Place& place)
{
    if (place.point) {
        require(place.point->lat >= -90 && place.point->lat <= 90);
        require(place.point->lon >= -180 && place.point->lon <= 180);
    }
}

template <typename Item>
void checkCommon(const Item& item)
{
    require(!item.id.empty() && item.id.size() <= 200);
    require(item.service.isValid());
    require(item.time >= earliestTime && item.time < latestTime);
}

void check(const Report& report)
{
    checkCommon(report);
    check(report.place);
    require(report.count >= 1 && report.count <= 1'000'000'000);
    require(report.text.size() <= 4000);
}

void check(const Measurement& measurement)
{
    checkCommon(measurement);
    check(measurement.place);
    require(measurement.tested >= 0 && measurement.failed >= 0 && measurement.failed <= measurement.tested);
    require(measurement.duration.count() >= 0 && measurement.duration.count() <= 31 * 86'400);
}

void check(const Notice& notice)
{
    checkCommon(notice);
    require(!notice.end || *notice.end >= notice.time);
    require(notice.url.empty() || notice.url.size() <= 500);
    require(notice.regionCodes.size() <= 1000);
}

void check(const SourceInfo& source)
{
    require(source.title.size() <= 500);
}

FeedBatch readAll(const FeedFormat& format, const FeedReaderOptions& options, std::string_view bytes,
                  std::size_t piece)
{
    FeedBatch batch;
    const auto reader = makeFeedReader(format, options);
    for (std::size_t at = 0; at < bytes.size(); at += piece)
        reader->read(bytes.substr(at, piece), batch);
    reader->finish(batch);
    const FeedPage page = reader->page();
    require(page.rows >= 0 && page.skipped >= 0 && page.skipped <= page.rows * 1000 + 1000);
    return batch;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const RegionDirectory regions = test::smallWorld();
    static const FeedFormat& format =
        *findFeedFormat(qEnvironmentVariable("OUTAGEMAP_FUZZ_FORMAT", QStringLiteral("ndjson")));
    if (size < 2)
        return 0;
    FeedReaderOptions options;
    options.regions = &regions;
    options.now = UtcTime(1'800'000'000);
    if (data[1] & 1)
        options.location = QStringLiteral(
            "https://example.org/api/v1/aggregation?test_name=whatsapp&since=2021-01-01&until=2021-01-20");
    if (data[1] & 2)
        options.defaultService = *ServiceId::fromSlug("s");
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
    const FeedBatch whole = readAll(format, options, bytes, bytes.size() + 1);
    require(whole.items.size() == whole.lineOfItem.size());
    require(whole.badCount >= std::int64_t(whole.badLines.size()));
    for (const FeedItem& item : whole.items)
        std::visit([](const auto& value) { check(value); }, item);
    // A table's separator is told from its first piece; everything else must not depend on the pieces.
    if (&format != &FeedFormat::Csv) {
        const FeedBatch pieces = readAll(format, options, bytes, std::size_t(data[0]) + 1);
        require(pieces.items.size() == whole.items.size());
        require(pieces.badCount == whole.badCount);
    }
    return 0;
}
