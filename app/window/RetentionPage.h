// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheRetention.h"

#include <QWidget>
#include <optional>

class QDoubleSpinBox;
class QSpinBox;

namespace outagemap {

/// How long the cache keeps what, and how large it may grow: a page of the settings. Disabled until what is
/// set is known (the cache says it).
class RetentionPage : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionPage(QWidget* parent = nullptr);

    void setRetention(const CacheRetention& retention);
    /// What was chosen; nothing where it is not known yet or nothing was changed.
    std::optional<CacheRetention> changed() const;

private:
    CacheRetention chosen() const;

    std::optional<CacheRetention> m_before;
    QSpinBox* m_raw;
    QSpinBox* m_fiveMinutes;
    QSpinBox* m_hours;
    QDoubleSpinBox* m_size;
};

} // namespace outagemap
