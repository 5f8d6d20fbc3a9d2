// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedPreview.h"

#include <QTimer>
#include <atomic>

namespace outagemap {

namespace {

/// Looks at what comes, and says when it is enough. Called from the thread that stores, one batch after the
/// other; the worker's end comes after the last.
class PreviewSink : public FeedSink
{
public:
    PreviewSink(FeedPreview& preview, const RegionDirectory& regions, const PreviewLimits& limits,
                std::atomic<bool>& isEnough)
        : m_preview(preview)
        , m_regions(regions)
        , m_limits(limits)
        , m_isEnough(isEnough)
    {
    }

    Expected<FeedPlace> beginFeed(const QString&) override { return FeedPlace(); }
    Expected<void> endFeed(const QString&) override { return {}; }

    Expected<WriteResult> write(const FeedBatch& batch, const FeedPlace&) override
    {
        for (const FeedItem& item : batch.items) {
            std::visit([&](const auto& value) { look(value); }, item);
            if (m_preview.items.size() < m_limits.shown && !std::holds_alternative<SourceInfo>(item))
                m_preview.items.push_back(item);
        }
        const std::int64_t seen = m_preview.reports + m_preview.measurements + m_preview.notices;
        if (seen >= m_limits.items)
            m_isEnough = true;
        return WriteResult{std::int64_t(batch.items.size()), 0};
    }

private:
    void look(const SourceInfo& source) { m_preview.source = source; }

    template <typename Item>
    void look(const Item& item)
    {
        ++m_preview.services[item.service.slug()];
        m_preview.oldest = std::min(m_preview.oldest.value_or(item.time), item.time);
        m_preview.newest = std::max(m_preview.newest.value_or(item.time), item.time);
        if constexpr (std::is_same_v<Item, Notice>) {
            ++m_preview.notices;
            for (const std::string& code : item.regionCodes)
                ++m_preview.regions[QString::fromStdString(code)];
        } else {
            if constexpr (std::is_same_v<Item, Report>)
                ++m_preview.reports;
            else
                ++m_preview.measurements;
            if (item.place.region.isValid())
                ++m_preview.regions[m_regions[item.place.region].code];
        }
    }

    FeedPreview& m_preview;
    const RegionDirectory& m_regions;
    const PreviewLimits& m_limits;
    std::atomic<bool>& m_isEnough;
};

} // namespace

FeedPreview previewFeed(const FeedRequest& request, const RegionDirectory& regions,
                        const RegionLocator& locator, const FeedLimits& limits,
                        const PreviewLimits& previewLimits, const std::atomic<bool>* cancelled)
{
    FeedPreview preview;
    std::atomic<bool> isEnough{false};
    FeedLimits once = limits;
    once.maxRetries = 0;
    FeedWorker worker(std::make_unique<PreviewSink>(preview, regions, previewLimits, isEnough), regions,
                      locator, once);
    FeedSummary summary;
    QObject::connect(&worker, &FeedWorker::finished, &worker,
                     [&](const FeedSummary& finished) { summary = finished; });
    const auto stopWhenEnough = [&] {
        if (isEnough || (cancelled != nullptr && *cancelled))
            worker.cancel();
    };
    QObject::connect(&worker, &FeedWorker::progress, &worker, stopWhenEnough);
    QTimer check;
    check.setInterval(50);
    QObject::connect(&check, &QTimer::timeout, &worker, [&, begin = std::chrono::steady_clock::now()] {
        stopWhenEnough();
        if (std::chrono::steady_clock::now() - begin > previewLimits.time)
            worker.cancel();
    });
    check.start();
    worker.fetch(request);
    preview.format = summary.format;
    preview.columns = summary.columns;
    preview.rejected = summary.figures.rejected;
    preview.skipped = summary.figures.skipped;
    preview.bytes = summary.figures.bytesRead;
    preview.isWhole = !summary.cancelled;
    preview.badLines = std::move(summary.badLines);
    preview.problem = summary.problem;
    preview.trouble = summary.trouble;
    return preview;
}

} // namespace outagemap
