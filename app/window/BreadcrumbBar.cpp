// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/BreadcrumbBar.h"

#include "app/window/WindowText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace outagemap {

BreadcrumbBar::BreadcrumbBar(const RegionDirectory& regions, QWidget* parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(4, 1, 4, 1);
    m_layout->setSpacing(1);
    setAccessibleName(tr("Where the selected place lies"));
    // A long path is cut by the window, it does not widen it.
    setMinimumWidth(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void BreadcrumbBar::show(RegionId region, const QString& language)
{
    while (QLayoutItem* const item = m_layout->takeAt(0)) {
        if (QWidget* const widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const std::vector<RegionId> path = pathTo(m_regions, region);
    for (const RegionId step : path) {
        if (step != path.front()) {
            auto* arrow = new QLabel(layoutDirection() == Qt::RightToLeft ? QString(QChar(0x2039))
                                                                          : QString(QChar(0x203a)));
            m_layout->addWidget(arrow);
        }
        auto* button = new QToolButton;
        QString name = m_regions.name(step, language);
        name = name.left(1).toUpper() + name.mid(1); // "world" at the head of a line
        QString text = name;
        button->setText(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        QFont bold = font();
        bold.setBold(step == region);
        button->setFont(bold);
        connect(button, &QToolButton::clicked, this, [this, step] { Q_EMIT regionChosen(step); });
        m_layout->addWidget(button);
    }
    m_layout->addStretch(1);
}

} // namespace outagemap
