// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WelcomeBar.h"

#include "app/window/MapSession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

namespace outagemap {

WelcomeBar::WelcomeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setMinimumWidth(120);
    auto* tour = new QPushButton(tr("Take the tour"));
    auto* feeds = new QPushButton(tr("Turn on real feeds…"));
    auto* close = new QToolButton;
    close->setText(QString(QChar(0x2715)));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(tour, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT tourWanted();
    });
    connect(feeds, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT feedsWanted();
    });
    connect(close, &QToolButton::clicked, this, &WelcomeBar::dismiss);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(tour);
    buttons->addWidget(feeds);
    m_buttons = buttons;
    m_flow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_flow->addWidget(m_text, 1);
    m_flow->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addLayout(m_flow, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void WelcomeBar::follow(MapSession& session)
{
    m_session = &session;
    connect(&session, &MapSession::replayStarted, this, [this] {
        m_isReading = true;
        showState();
    });
    connect(&session, &MapSession::valuesChanged, this, [this] {
        m_isReading = false;
        showState();
    });
    showState();
}

void WelcomeBar::resizeEvent(QResizeEvent* event)
{
    // A column of single words would take more of the map than a second row.
    constexpr int fewestLetters = 50;
    const int least = m_buttons->sizeHint().width() + fewestLetters * fontMetrics().averageCharWidth();
    m_flow->setDirection(event->size().width() < least ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

void WelcomeBar::showState()
{
    const IntensityMapPtr& values = m_session->values();
    const bool isReplay = m_isReading || (values && values->nature() == SourceNature::Reconstruction);
    m_text->setText(
        m_isReading
            ? tr("Welcome. The built-in replay is being read: the WhatsApp outage of 3 May 2017.")
            : tr("Built-in replay: the WhatsApp outage of 3 May 2017, reconstructed. Nothing is live or "
                 "fetched until you turn on a feed."));
    setVisible(isReplay && !m_session->settings().tourSeen);
}

void WelcomeBar::dismiss()
{
    m_session->editSettings().tourSeen = true;
    hide();
}

} // namespace outagemap
