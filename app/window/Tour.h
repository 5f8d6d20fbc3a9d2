// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/WindowParts.h"

#include <QFrame>
#include <QPointer>
#include <vector>

class QLabel;
class QPushButton;

namespace outagemap {

/// A short tour: a card beside each part of the window in turn, saying what it is for. Ends with Escape.
class Tour : public QFrame
{
    Q_OBJECT

public:
    Tour(const WindowParts& parts, QWidget* window);

    void start();
    int stepCount() const { return int(m_steps.size()); }
    int step() const { return m_step; }

public Q_SLOTS:
    void next();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Step
    {
        QPointer<QWidget> about;
        QString text;
    };
    void showStep();

    std::vector<Step> m_steps;
    int m_step = 0;
    QLabel* m_text;
    QLabel* m_number;
    QPushButton* m_next;
};

} // namespace outagemap
