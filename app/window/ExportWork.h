// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExportSeries.h"

#include <QImage>
#include <QMutex>
#include <QTemporaryDir>
#include <map>
#include <memory>
#include <optional>

namespace outagemap {

/// What was chosen in the export dialog.
struct ExportChoices
{
    cli::ExportPlan plan; ///< of one service, with its time; the zones of its look come from `zones`
    QStringList zones;    ///< names as written
    QString language;
    int frame = 0; ///< of a series: which is looked at
};

/// What the dialog shows of its choices.
struct ExportPreview
{
    QImage picture;  ///< as it will be in the file
    QString caption; ///< the sentences that were put on it, where nobody gave a caption
    QString problem; ///< why there is no picture, or what of the choices was not understood
    int frames = 1;
    UtcTime at; ///< the time of the picture
};

/// What cannot be written on this machine, and why.
struct ExportLimits
{
    std::map<QString, QString> formats; ///< by name
    QString films;
    QStringList presets; ///< names
};

/// What a preset sets.
struct LoadedPreset
{
    cli::ExportOptions look;
    QString format;   ///< empty: any
    QString language; ///< of the texts; empty: as it is
    bool sheet = false;
    std::optional<std::chrono::seconds> step; ///< of a series
    std::optional<std::chrono::seconds> span; ///< of a series: how long
    std::optional<double> framesPerSecond;    ///< of a film
};

/// The part of the export dialog that reads the cache, draws and writes: everything that takes time. Its
/// functions may be called from any thread, several at once. What was read for a time is kept, so that the
/// file is what the preview showed whatever the feeds bring meanwhile.
class ExportWork
{
public:
    ExportWork(std::shared_ptr<const WorldMap> map, QString cachePath);

    ExportLimits limits() const;
    ExportPreview preview(const ExportChoices& choices);
    /// Of the files that would be written, those that exist.
    Expected<QStringList> inTheWay(const ExportChoices& choices);
    Expected<void> write(const ExportChoices& choices);
    /// The picture that the preview shows as the bytes of a PNG file, with all that it carries.
    Expected<QByteArray> png(const ExportChoices& choices);
    /// A file to be dragged out, in a folder that is there until the program ends; its path.
    Expected<QString> fileToDrag(const ExportChoices& choices);

    static Expected<LoadedPreset> loadPreset(const QString& name);

private:
    /// With zones; fails for one that is not known.
    static Expected<cli::ExportPlan> planOf(const ExportChoices& choices);
    cli::SnapshotSource source(const cli::ExportPlan& plan, const QString& language);
    Expected<SnapshotRequest> gathered(const cli::ExportPlan& plan, const ServiceId& service, UtcTime at);
    /// The snapshot that the preview shows, of a contact sheet the whole sheet; where it cannot be had there
    /// may be other frames all the same.
    struct Shown
    {
        Expected<SnapshotRequest> request;
        int frames = 1;
        UtcTime at;
    };
    Shown shown(const ExportChoices& choices);

    const std::shared_ptr<const WorldMap> m_map;
    const QString m_cachePath;
    QMutex m_lock; ///< of all below
    std::unique_ptr<OutageQuery> m_query;
    std::map<UtcTime, SnapshotRequest> m_gathered;
    std::map<std::pair<UtcTime, QString>, QStringList>
        m_sentences; ///< by time, and by what else they depend on
};

} // namespace outagemap
