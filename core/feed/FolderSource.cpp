// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedSource.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <vector>

namespace outagemap {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

/// The files of a folder, one page each, in the order of their last change. The place reached is the last
/// file that was read: one that changed since is read again, which does no harm.
class FolderSource : public FeedSource
{
public:
    FolderSource(QString path, const std::atomic<bool>& cancelled)
        : m_path(std::move(path))
        , m_cancelled(cancelled)
    {
    }

    Expected<PageResult> readPage(const FeedPlace& place, const Start& start, const Output& output) override
    {
        if (!QDir(m_path).exists())
            return fail(QStringLiteral("the folder is not there any more"));
        const std::vector<Entry> left = entriesAfter(place.lastModified);
        PageResult result;
        result.next.lastModified = place.lastModified;
        if (left.empty()) {
            result.notModified = true;
            return result;
        }
        const Entry& entry = left.front();
        QFile file(QDir(m_path).filePath(entry.name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(QStringLiteral("%1 cannot be read: %2").arg(entry.name, file.errorString()));
        start({{}, file.size(), entry.name});
        std::vector<char> piece(pieceBytes);
        while (!m_cancelled) {
            const qint64 size = file.read(piece.data(), pieceBytes);
            if (size < 0)
                return fail(QStringLiteral("reading %1 failed: %2").arg(entry.name, file.errorString()));
            if (size == 0 || !output({piece.data(), std::size_t(size)}))
                break;
        }
        result.next.lastModified = entry.mark();
        result.hasNext = left.size() > 1;
        return result;
    }

private:
    struct Entry
    {
        qint64 changed; ///< milliseconds since 1970
        QString name;
        /// Sorts as the entries do: 19 digits hold every 64-bit number.
        QString mark() const
        {
            return QStringLiteral("%1 %2").arg(changed, 19, 10, QLatin1Char('0')).arg(name);
        }
    };

    /// Of those that are feeds by their names: what is still being written usually has another ending.
    std::vector<Entry> entriesAfter(const QString& mark) const
    {
        static const QStringList patterns = [] {
            QStringList all;
            for (const QLatin1String kind :
                 {QLatin1String("ndjson"), QLatin1String("jsonl"), QLatin1String("json"),
                  QLatin1String("csv"), QLatin1String("tsv")}) {
                for (const QLatin1String packed :
                     {QLatin1String(""), QLatin1String(".gz"), QLatin1String(".zst")})
                    all += QStringLiteral("*.%1%2").arg(kind, packed);
            }
            return all;
        }();
        std::vector<Entry> entries;
        for (const QFileInfo& info : QDir(m_path).entryInfoList(patterns, QDir::Files | QDir::Readable)) {
            Entry entry{info.lastModified().toMSecsSinceEpoch(), info.fileName()};
            if (entry.mark() > mark)
                entries.push_back(std::move(entry));
        }
        std::sort(entries.begin(), entries.end(),
                  [](const Entry& a, const Entry& b) { return a.mark() < b.mark(); });
        return entries;
    }

    QString m_path;
    const std::atomic<bool>& m_cancelled;
};

} // namespace

std::unique_ptr<FeedSource> makeFolderSource(const QString& path, const std::atomic<bool>& cancelled)
{
    return std::make_unique<FolderSource>(path, cancelled);
}

} // namespace outagemap
