// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/RegionText.h"

#include "core/model/NoBreak.h"

#include <QCoreApplication>
#include <QLocale>

namespace outagemap {

namespace {

class SnapshotTexts
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotTexts)
};

} // namespace

QString regionTip(const RegionDirectory& regions, const SnapshotRequest& request, RegionId region)
{
    const QString name = regions.name(region, request.language);
    if (!request.values)
        return name;
    const QLocale locale(request.language.isEmpty() ? QStringLiteral("en") : request.language);
    const RegionIntensity& row = (*request.values)[region];
    QStringList parts{className(row.classFor(request.measure))};
    if (row.ratio && row.classFor(Measure::TimesUsual))
        parts += SnapshotTexts::tr("%1 times usual")
                     .arg(locale.toString(*row.ratio, 'f', *row.ratio < 10 ? 1 : 0));
    if (request.values->hasReports)
        parts += SnapshotTexts::tr("%1 reports").arg(locale.toString(row.reports, 'f', 0));
    if (row.failingShare && row.tested > 0)
        parts +=
            noBreak(SnapshotTexts::tr("%1 % failing").arg(locale.toString(*row.failingShare * 100, 'f', 0)));
    return SnapshotTexts::tr("%1: %2").arg(name, parts.join(QStringLiteral(", ")));
}

QString regionElementId(const RegionDirectory& regions, RegionId region)
{
    return QStringLiteral("region-") + regions[region].code;
}

} // namespace outagemap
