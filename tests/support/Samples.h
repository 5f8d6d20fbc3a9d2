// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QtGlobal>

namespace outagemap::test {

/// A real recording that cannot be part of the project (its licence forbids it), from OUTAGEMAP_SAMPLES or
/// the folder `../shared/samples` beside the project; nothing where it is missing.
inline std::optional<QByteArray> sample(const QString& name)
{
    QString folder = qEnvironmentVariable("OUTAGEMAP_SAMPLES");
    if (folder.isEmpty())
        folder = QStringLiteral(OUTAGEMAP_SOURCE_DIR "/../shared/samples");
    QFile file(folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace outagemap::test
