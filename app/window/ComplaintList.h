// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ComplaintModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
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
    void pageWanted(const outagemap::ComplaintPlace& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    void showFull(const QModelIndex& index);
    void updateState();

    ComplaintModel* m_model;
    QLineEdit* m_search;
    QLabel* m_kinds;
    QLabel* m_empty;
    QTableView* m_view;
    QTimer* m_typing;
};

} // namespace outagemap
