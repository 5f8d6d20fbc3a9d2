// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ComplaintModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace outagemap {

/// What users wrote: the kinds of trouble with their shares, a field to search, and the texts.
class ComplaintList : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintList(const RegionDirectory& regions, QWidget* parent = nullptr);

    ComplaintModel& model() { return *m_model; }
    void reset(const ComplaintScope& scope, const QString& language);
    void addPage(const ComplaintPage& page);
    void setKinds(const std::vector<KindFigure>& kinds);
    QString kindsText() const;

Q_SIGNALS:
    void searchChanged(const QString& words);
    void pageWanted(int offset);

private:
    void showFull(const QModelIndex& index);
    void updateState();

    ComplaintModel* m_model;
    QLineEdit* m_search;
    QLabel* m_kinds;
    QLabel* m_empty;
    QListView* m_view;
    QTimer* m_typing;
};

} // namespace outagemap
