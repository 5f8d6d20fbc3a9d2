// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/UtcTime.h"

#include <QStringList>
#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace outagemap {

/// One moment on several clocks side by side: UTC, the computer's zone, that of the selected region, and
/// those that were chosen.
class ZoneClocks : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneClocks(QWidget* parent = nullptr);

    void setTime(UtcTime time);
    /// IANA names.
    void setZones(const QStringList& zones);
    /// `place` is the name of the region.
    void setRegionZone(const QTimeZone& zone, const QString& place);
    /// All of it, however much there is room for.
    QString text() const { return m_text; }
    QSize sizeHint() const override;

    /// The clocks in words, one a line, with dates.
    static QStringList lines(UtcTime time, const QStringList& zones);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void update();
    void fit();

    UtcTime m_time;
    QStringList m_zones;
    QTimeZone m_regionZone = QTimeZone::utc();
    QString m_place;
    QString m_text;
    QLabel* m_label;
};

} // namespace outagemap
