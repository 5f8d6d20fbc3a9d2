// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedReader.h"

// The column mapping (the first line) and a table read with it (the rest).

using namespace outagemap;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    auto columns = CsvColumns::parse(QString::fromUtf8(bytes.data(), qsizetype(end)));
    if (!columns)
        return 0;
    FeedReaderOptions options;
    options.columns = std::move(*columns);
    options.defaultService = *ServiceId::fromSlug("s");
    const auto reader = makeFeedReader(FeedFormat::Csv, options);
    FeedBatch batch;
    reader->read(bytes.substr(std::min(end + 1, bytes.size())), batch);
    reader->finish(batch);
    return 0;
}
