// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Tour.h"

#include "app/window/ComplaintList.h"
#include "app/window/FeedStatus.h"
#include "app/window/MapPane.h"
#include "app/window/RegionTable.h"
#include "app/window/ServiceList.h"
#include "app/window/TimelineView.h"
#include "app/window/ViewBar.h"
#include "app/window/WindowDocks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace outagemap {

namespace {

constexpr int cardWidth = 320;
constexpr int distance = 8; // pixels from what it is about

} // namespace

Tour::Tour(const WindowParts& parts, QWidget* window)
    : QFrame(window)
    , m_text(new QLabel)
    , m_number(new QLabel)
    , m_next(new QPushButton(tr("Next")))
{
    m_steps = {
        {parts.docks->services,
         tr("Which services have problems: the worst first, with the reports of the last day. "
            "Choose one to see it on the map.")},
        {parts.pane,
         tr("Where: the darker, the more trouble than usual; hatched is too little data. Point at a place "
            "for its figures, click to select it, double click to show it large. Escape goes back up.")},
        {parts.bar,
         tr("What the colours mean, how long a window is counted, and whether areas, countries or their "
            "parts are drawn.")},
        {parts.docks->timeline,
         tr("Since when: the reports of the selected place, what is usual in grey, incidents "
            "above. Drag the window, or press Space to play.")},
        {parts.docks->table, tr("The same in figures. Beside it: the selected place, and places compared.")},
        {parts.docks->complaints, tr("What users write, and what was published.")},
        {parts.status, tr("What is going on. File > Feeds turns on real feeds; Ctrl+K finds anything.")},
    };
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Raised);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setFocusPolicy(Qt::StrongFocus);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_number->setForegroundRole(QPalette::ToolTipText);
    auto* end = new QPushButton(tr("End"));
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    connect(end, &QPushButton::clicked, this, &QObject::deleteLater);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_number);
    bar->addStretch(1);
    bar->addWidget(end);
    bar->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addLayout(bar);
    setFixedWidth(cardWidth);
}

void Tour::start()
{
    m_step = 0;
    showStep();
    show();
    raise();
    m_next->setFocus();
}

void Tour::next()
{
    if (++m_step >= stepCount()) {
        hide();
        deleteLater();
        return;
    }
    showStep();
}

void Tour::showStep()
{
    const Step& step = m_steps[std::size_t(m_step)];
    m_text->setText(step.text);
    setAccessibleName(step.text);
    m_number->setText(tr("%1 of %2").arg(m_step + 1).arg(stepCount()));
    m_next->setText(m_step + 1 == stepCount() ? tr("Done") : tr("Next"));
    adjustSize();
    const QWidget* const window = parentWidget();
    QPoint place(window->width() / 2 - width() / 2, window->height() / 2 - height() / 2);
    if (step.about != nullptr && step.about->isVisible()) {
        // Beside what it is about, where there is room; else over its middle.
        const QRect about(step.about->mapTo(window, QPoint()), step.about->size());
        const QPoint middle = about.center() - QPoint(width() / 2, height() / 2);
        place = middle;
        const QRect inside = window->rect().adjusted(distance, distance, -distance, -distance);
        for (const QPoint candidate : {QPoint(about.right() + distance, middle.y()),
                                       QPoint(about.left() - distance - width(), middle.y()),
                                       QPoint(middle.x(), about.top() - distance - height()),
                                       QPoint(middle.x(), about.bottom() + distance)}) {
            if (inside.contains(QRect(candidate, size()))) {
                place = candidate;
                break;
            }
        }
    }
    place.setX(std::clamp(place.x(), 8, std::max(8, window->width() - width() - 8)));
    place.setY(std::clamp(place.y(), 8, std::max(8, window->height() - height() - 8)));
    move(place);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        deleteLater();
    else
        QFrame::keyPressEvent(event);
}

} // namespace outagemap
