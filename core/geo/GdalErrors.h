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

    bool isEmpty() const { return m_said.first.isEmpty(); }
    /// True if something failed; false for warnings.
    bool failed() const { return m_said.failed; }
    /// The first message in one line; empty when there was none.
    QString first() const { return m_said.first; }

private:
    struct Said
    {
        QString first;
        bool failed = false;
    };
    Said m_said;
};

} // namespace outagemap
