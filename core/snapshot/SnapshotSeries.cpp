// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotSeries.h"

#include "core/snapshot/FilmMetadata.h"
#include "core/snapshot/PictureBands.h"
#include "core/snapshot/Provenance.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <array>

namespace outagemap {

namespace {

constexpr std::array<FilmFormat, 5> films{{
    {"gif", QT_TRANSLATE_NOOP("SnapshotTexts", "Animated GIF"), "gif", "-f gif -loop 0", false},
    {"apng", QT_TRANSLATE_NOOP("SnapshotTexts", "Animated PNG"), "apng", "-pred up -plays 0 -f apng", true},
    {"webp", QT_TRANSLATE_NOOP("SnapshotTexts", "Animated WebP"), "libwebp_anim",
     "-pix_fmt bgra -lossless 1 -compression_level 2 -quality 40 -loop 0 -f webp", true},
    {"mp4", QT_TRANSLATE_NOOP("SnapshotTexts", "MP4 film (H.264)"), "libx264",
     "-preset veryfast -tune animation -pix_fmt yuv420p -threads 2 -movflags +faststart -f mp4", false},
    {"webm", QT_TRANSLATE_NOOP("SnapshotTexts", "WebM film (VP9)"), "libvpx-vp9",
     "-b:v 0 -deadline realtime -cpu-used 6 -row-mt 1 -threads 2 -pix_fmt yuv420p -f webm", false},
}};

constexpr std::size_t mostTimes = 5000;
constexpr std::size_t mostPanels = 100;
constexpr int patience = 60'000; // ms, for ffmpeg to take or give anything

QString ffmpegProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
}

QStringList ffmpegArguments(const FilmFormat& format, const SnapshotRequest& first, double framesPerSecond,
                            const Provenance& provenance, const QString& path)
{
    QStringList arguments{QStringLiteral("-nostdin"),
                          QStringLiteral("-hide_banner"),
                          QStringLiteral("-loglevel"),
                          QStringLiteral("error"),
                          QStringLiteral("-xerror"), // or a full disk at the end would not be told of
                          QStringLiteral("-y"),
                          QStringLiteral("-f"),
                          QStringLiteral("rawvideo"),
                          QStringLiteral("-pix_fmt"),
                          QStringLiteral("rgb24"),
                          QStringLiteral("-s"),
                          QStringLiteral("%1x%2").arg(first.size.width()).arg(first.size.height()),
                          QStringLiteral("-r"),
                          QString::number(framesPerSecond, 'g', 6),
                          QStringLiteral("-i"),
                          QStringLiteral("pipe:0")};
    const bool yuv = qstrcmp(format.ending, "mp4") == 0 || qstrcmp(format.ending, "webm") == 0;
    if (qstrcmp(format.ending, "gif") == 0) {
        // A palette of its own for every frame, nearest colours: flat areas stay flat.
        arguments += {QStringLiteral("-filter_complex"),
                      QStringLiteral("[0:v]split[a][b];[a]palettegen=stats_mode=single[p];"
                                     "[b][p]paletteuse=new=1:dither=none")};
    } else if (yuv) {
        // Such films have even sides; the colours are those of high-definition television, and say so.
        arguments += {QStringLiteral("-vf"),
                      QStringLiteral("pad=ceil(iw/2)*2:ceil(ih/2)*2:color=white,"
                                     "scale=out_color_matrix=bt709:out_range=tv"),
                      QStringLiteral("-colorspace"), QStringLiteral("bt709"), QStringLiteral("-crf"),
                      // quality 1..100 to a rate factor of 51..12
                      QString::number(51 - int(first.quality * 0.39))};
    }
    arguments += {QStringLiteral("-c:v"), QLatin1String(format.encoder)};
    arguments += QString::fromLatin1(format.options).split(QLatin1Char(' '));
    arguments += {QStringLiteral("-fflags"),
                  QStringLiteral("+bitexact"),
                  QStringLiteral("-flags:v"),
                  QStringLiteral("+bitexact"),
                  QStringLiteral("-metadata"),
                  QStringLiteral("title=") + provenance.title(),
                  QStringLiteral("-metadata"),
                  QStringLiteral("comment=") + QString::fromLatin1(provenance.json()),
                  QStringLiteral("-metadata"),
                  QStringLiteral("creation_time=") + provenance.date().toString(Qt::ISODate)};
    // A name that begins with `-` or has a colon must not be read as anything else.
    arguments += QStringLiteral("file:") + path;
    return arguments;
}

/// Hands frames to a running ffmpeg.
class Encoder
{
public:
    explicit Encoder(const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(ffmpegProgram(), arguments);
    }
    ~Encoder()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Encoder)

    bool start() { return m_process.waitForStarted(patience); }

    bool write(const QImage& frame)
    {
        const qsizetype row = qsizetype(frame.width()) * 3;
        QByteArray bytes;
        bytes.reserve(row * frame.height());
        for (int y = 0; y < frame.height(); ++y)
            bytes.append(reinterpret_cast<const char*>(frame.constScanLine(y)), row);
        if (m_process.write(bytes) != bytes.size())
            return false;
        // One frame waits while the next is painted.
        const qint64 mostWaiting = bytes.size();
        while (m_process.bytesToWrite() > mostWaiting) {
            if (m_process.state() != QProcess::Running || !m_process.waitForBytesWritten(patience))
                return false;
        }
        return m_process.state() == QProcess::Running;
    }

    bool finish()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(patience * 5) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

    Error problem()
    {
        const QString said = QString::fromUtf8(m_process.readAllStandardError().left(2000)).trimmed();
        const QString last = said.section(QLatin1Char('\n'), -1);
        return Error{QCoreApplication::translate("SnapshotTexts", "ffmpeg failed: %1")
                         .arg(last.isEmpty() ? m_process.errorString() : last.left(300))};
    }

private:
    QProcess m_process;
};

} // namespace

std::span<const FilmFormat> filmFormats()
{
    return films;
}

const FilmFormat* findFilmFormat(const QString& path)
{
    for (const FilmFormat& format : films) {
        if (path.endsWith(QLatin1Char('.') + QLatin1String(format.ending), Qt::CaseInsensitive))
            return &format;
    }
    return nullptr;
}

QString filmsUnavailable()
{
    return ffmpegProgram().isEmpty()
               ? QCoreApplication::translate(
                     "SnapshotTexts",
                     "films need the ffmpeg program, which is not installed here; numbered pictures do not")
               : QString();
}

Expected<std::vector<UtcTime>> seriesTimes(TimeRange range, std::chrono::seconds step)
{
    if (step < std::chrono::seconds(60))
        return fail(
            QCoreApplication::translate("SnapshotTexts", "the shortest step of a series is a minute"));
    if (range.end < range.start)
        return fail(QCoreApplication::translate("SnapshotTexts", "the series ends before it begins"));
    if (std::size_t(range.length() / step) >= mostTimes)
        return fail(QCoreApplication::translate("SnapshotTexts", "a series has at most %1 times")
                        .arg(qulonglong(mostTimes)));
    std::vector<UtcTime> times;
    for (UtcTime t = range.start; t <= range.end; t += step)
        times.push_back(t);
    return times;
}

Expected<void> writeFilm(const std::shared_ptr<const WorldMap>& map, const std::vector<UtcTime>& times,
                         const SnapshotAt& snapshotAt, const QString& path, double framesPerSecond,
                         const std::function<bool(double)>& progress)
{
    const auto failed = [&](const QString& why) {
        return fail(QCoreApplication::translate("SnapshotTexts", "%1 was not written: %2").arg(path, why));
    };
    const FilmFormat* const format = findFilmFormat(path);
    if (format == nullptr)
        return failed(QCoreApplication::translate(
            "SnapshotTexts", "its ending is none of a film (gif, apng, webp, mp4, webm)"));
    if (const QString why = filmsUnavailable(); !why.isEmpty())
        return failed(why);
    if (times.empty())
        return failed(QCoreApplication::translate("SnapshotTexts", "there is nothing to show"));
    if (!(framesPerSecond >= 0.2 && framesPerSecond <= 60))
        return failed(
            QCoreApplication::translate("SnapshotTexts", "a film shows 0.2 to 60 pictures a second"));

    // Everything is read first: what the film says about itself goes to ffmpeg before the first picture.
    std::vector<SnapshotRequest> requests;
    requests.reserve(times.size());
    std::vector<QString> digests;
    const auto count = double(times.size());
    constexpr double reading = 0.3; // its share of the time, about
    const auto cancelled = [&](double share) { return progress && !progress(share); };
    const auto stop = [&] { return failed(QCoreApplication::translate("SnapshotTexts", "cancelled")); };
    for (const UtcTime t : times) {
        if (cancelled(reading * double(digests.size()) / count))
            return stop();
        auto request = snapshotAt(t);
        if (!request)
            return failed(request.error().message);
        requests.push_back(*std::move(request));
        digests.push_back(valuesDigest(map->regions(), *requests.back().values, requests.back().level,
                                       requests.back().measure));
    }
    // The film's own is that of its last frame with what makes it a film.
    Provenance provenance(*map, requests.back());
    provenance.addSeries(times, digests);
    return writeBeside(path, [&](const QString& beside) -> Expected<void> {
        Encoder encoder(ffmpegArguments(*format, requests.front(), framesPerSecond, provenance, beside));
        if (!encoder.start())
            return tl::unexpected(encoder.problem());
        ChoroplethRenderer renderer(map); // kept: in the same view only colours change
        for (std::size_t i = 0; i < requests.size(); ++i) {
            requests[i].transparent = false;
            const QImage frame = frameImage(map, requests[i], renderer);
            if (frame.isNull())
                return fail(QCoreApplication::translate(
                    "SnapshotTexts", "there is not enough memory for a picture of that size"));
            if (!encoder.write(frame))
                return tl::unexpected(encoder.problem());
            requests[i].values.reset();
            if (cancelled(reading + (1 - reading) * double(i + 1) / count))
                return fail(QCoreApplication::translate("SnapshotTexts", "cancelled"));
        }
        if (!encoder.finish())
            return tl::unexpected(encoder.problem());
        return addFilmMetadata(beside, provenance);
    });
}

Expected<SnapshotRequest> contactSheet(const std::vector<UtcTime>& times, const SnapshotAt& snapshotAt)
{
    if (times.empty() || times.size() > mostPanels)
        return fail(QCoreApplication::translate("SnapshotTexts", "a contact sheet has 1 to %1 maps")
                        .arg(qulonglong(mostPanels)));
    std::vector<IntensityMapPtr> panels;
    std::optional<SnapshotRequest> sheet;
    for (const UtcTime t : times) {
        auto request = snapshotAt(t);
        if (!request)
            return tl::unexpected(request.error());
        panels.push_back(request->values);
        sheet = *std::move(request);
    }
    sheet->panels = std::move(panels);
    sheet->timeline.reset();
    return *std::move(sheet);
}

QString seriesFileName(const ServiceId& service, UtcTime at, const QString& ending)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(at.seconds(), QTimeZone::utc());
    const QString clock = at.seconds() % 60 == 0 ? QStringLiteral("yyyyMMdd'T'HHmm'Z'")
                                                 : QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
    return service.toString() + QLatin1Char('-') + time.toString(clock) + QLatin1Char('.') + ending;
}

} // namespace outagemap
