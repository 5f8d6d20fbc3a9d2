// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedSource.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <vector>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace outagemap {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

/// A plain file, whose reads do not block for long.
class FileSource : public FeedSource
{
public:
    FileSource(QString path, const std::atomic<bool>& cancelled)
        : m_file(std::move(path))
        , m_cancelled(cancelled)
    {
    }

    Expected<PageResult> readPage(const FeedPlace&, const Start& start, const Output& output) override
    {
        if (!m_file.isOpen() && !open())
            return fail(QStringLiteral("it cannot be read: %1").arg(m_file.errorString()));
        start({{}, m_file.isSequential() ? -1 : m_file.size()});
        std::vector<char> piece(pieceBytes);
        while (!m_cancelled) {
            const qint64 size = m_file.read(piece.data(), pieceBytes);
            if (size < 0)
                return fail(QStringLiteral("reading it failed: %1").arg(m_file.errorString()));
            if (size == 0 || !output({piece.data(), std::size_t(size)}))
                break;
        }
        return PageResult();
    }

private:
    bool open()
    {
        if (m_file.fileName() == QLatin1String("-"))
            return m_file.open(stdin, QIODevice::ReadOnly);
        return m_file.open(QIODevice::ReadOnly);
    }

    QFile m_file;
    const std::atomic<bool>& m_cancelled;
};

#ifdef Q_OS_UNIX
/// A pipe or device, standard input among them, which may have nothing to say for ever: waits for it in short
/// steps, so that the reading can be cancelled.
class PipeSource : public FeedSource
{
public:
    PipeSource(QString path, const std::atomic<bool>& cancelled)
        : m_path(std::move(path))
        , m_cancelled(cancelled)
    {
    }

    Expected<PageResult> readPage(const FeedPlace&, const Start& start, const Output& output) override
    {
        const bool isStandardInput = m_path == QLatin1String("-");
        const int fd = isStandardInput
                           ? STDIN_FILENO
                           : ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        if (fd < 0)
            return fail(
                QStringLiteral("it cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
        start({});
        auto result = readFrom(fd, output);
        if (!isStandardInput)
            ::close(fd);
        return result;
    }

private:
    Expected<PageResult> readFrom(int fd, const Output& output) const
    {
        constexpr int patience = 100; // milliseconds
        std::vector<char> piece(pieceBytes);
        while (!m_cancelled) {
            pollfd waiting{fd, POLLIN, 0};
            const int ready = ::poll(&waiting, 1, patience);
            if (ready == 0 || (ready < 0 && errno == EINTR)) {
                // Nothing came: what came before need not wait for more.
                if (!output({}))
                    break;
                continue;
            }
            const ssize_t size = ready < 0 ? -1 : ::read(fd, piece.data(), piece.size());
            if (size < 0 && (errno == EINTR || errno == EAGAIN))
                continue;
            if (size < 0) {
                return fail(QStringLiteral("reading it failed: %1")
                                .arg(QString::fromLocal8Bit(std::strerror(errno))));
            }
            if (size == 0 || !output({piece.data(), std::size_t(size)}))
                break;
        }
        return PageResult();
    }

    QString m_path;
    const std::atomic<bool>& m_cancelled;
};
#endif

} // namespace

Expected<std::unique_ptr<FeedSource>> FeedSource::make(const FeedRequest& request, const FeedLimits& limits,
                                                       const std::atomic<bool>& cancelled)
{
    const QString& location = request.location;
    // One letter before the colon is a drive.
    if (location.indexOf(QLatin1String("://")) > 1) {
        const QString scheme = location.section(QLatin1Char(':'), 0, 0).toLower();
        if (scheme != QLatin1String("http") && scheme != QLatin1String("https"))
            return fail(
                QStringLiteral("feeds are read over http and https, not over \"%1\"").arg(scheme.left(40)));
        return makeHttpSource(request, limits, cancelled);
    }
    const bool isStandardInput = location == QLatin1String("-");
    const QFileInfo info(location);
    if (!isStandardInput && !info.exists())
        return fail(QStringLiteral("there is no such file"));
    if (!isStandardInput && info.isDir())
        return makeFolderSource(info.absoluteFilePath(), cancelled);
#ifdef Q_OS_UNIX
    if (isStandardInput || !info.isFile())
        return std::make_unique<PipeSource>(location, cancelled);
#endif
    return std::make_unique<FileSource>(location, cancelled);
}

} // namespace outagemap
