// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace outagemap {

/// Keeps GDAL's messages off standard error for as long as it lives (on this thread) and remembers the first,
/// which is the one that says why.
class GdalErrors
{
public:
    GdalErrors();
    ~GdalErrors();
    Q_DISABLE_COPY_MOVE(GdalErrors)

    bool isEmpty() const { return m_first.isEmpty(); }
    /// The first message in one line; empty when there was none.
    QString first() const { return m_first; }

private:
    QString m_first;
};

} // namespace outagemap
