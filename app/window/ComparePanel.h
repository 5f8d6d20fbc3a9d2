// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/CompareModel.h"

#include <QWidget>

class QCustomPlot;
class QLabel;
class QTableView;
class QToolButton;

namespace outagemap {

/// Up to six places beside each other: curves of times usual on one axis, and the table of figures.
class ComparePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePanel(const RegionDirectory& regions, QWidget* parent = nullptr);

    void setComparison(const Comparison& comparison, TimeRange range, const QString& language);
    CompareModel& model() { return *m_model; }
    int curveCount() const;

Q_SIGNALS:
    void removeWanted(outagemap::RegionId region);
    void clearWanted();
    void regionActivated(outagemap::RegionId region);
    void addWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void draw();

    const RegionDirectory& m_regions;
    Comparison m_comparison;
    TimeRange m_range;
    bool m_isStale = false; ///< what is drawn is not what was set
    QString m_language;
    CompareModel* m_model;
    QCustomPlot* m_plot;
    QTableView* m_view;
    QLabel* m_hint;
    QToolButton* m_remove;
    QToolButton* m_clear;
};

} // namespace outagemap
