// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ViewBar.h"

#include "app/window/WindowText.h"

#include <QComboBox>
#include <QLabel>

namespace outagemap {

namespace {

/// Shows the entry of `value` without saying so.
void choose(QComboBox& box, int value)
{
    const QSignalBlocker blocker(&box);
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

QComboBox* ViewBar::addChooser(const QString& caption)
{
    auto* label = new QLabel(QStringLiteral(" %1 ").arg(caption));
    auto* box = new QComboBox;
    box->setAccessibleName(caption);
    label->setBuddy(box);
    addWidget(label);
    addWidget(box);
    return box;
}

ViewBar::ViewBar(const Settings& settings, QWidget* parent)
    : QToolBar(tr("View"), parent)
    , m_services(addChooser(tr("Service")))
    , m_window(addChooser(tr("Window")))
    , m_measure(addChooser(tr("Measure")))
    , m_level(addChooser(tr("Level")))
    , m_projection(addChooser(tr("Projection")))
{
    setObjectName(QStringLiteral("viewBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);

    m_services->setMinimumContentsLength(10);
    connect(m_services, &QComboBox::activated, this, [this](int index) {
        const QByteArray slug = m_services->itemData(index).toByteArray();
        if (const auto service = ServiceId::fromSlug({slug.constData(), std::size_t(slug.size())}))
            Q_EMIT serviceChosen(*service);
    });

    for (const std::chrono::seconds length : windowLengths()) {
        m_window->addItem(lengthText(length), int(length.count()));
    }
    setWindow(settings.window);
    connect(m_window, &QComboBox::activated, this,
            [this] { Q_EMIT windowChosen(std::chrono::seconds(m_window->currentData().toInt())); });

    for (const Measure measure : {Measure::TimesUsual, Measure::PerMillion, Measure::Reports,
                                  Measure::FailingShare, Measure::Evidence})
        m_measure->addItem(measureText(measure), int(measure));
    choose(*m_measure, int(settings.measure));
    connect(m_measure, &QComboBox::activated, this,
            [this] { Q_EMIT measureChosen(Measure(m_measure->currentData().toInt())); });

    m_level->addItem(tr("Automatic"), int(RegionLevel::World));
    for (const RegionLevel level : {RegionLevel::Area, RegionLevel::Country, RegionLevel::Subdivision})
        m_level->addItem(levelText(level), int(level));
    choose(*m_level, int(settings.automaticLevel ? RegionLevel::World : settings.level));
    connect(m_level, &QComboBox::activated, this,
            [this] { Q_EMIT levelChosen(RegionLevel(m_level->currentData().toInt())); });

    m_projection->addItem(tr("Equal Earth"), int(ProjectionKind::EqualEarth));
    m_projection->addItem(tr("Natural Earth"), int(ProjectionKind::NaturalEarth));
    m_projection->addItem(tr("Robinson"), int(ProjectionKind::Robinson));
    m_projection->addItem(tr("Mollweide"), int(ProjectionKind::Mollweide));
    m_projection->addItem(tr("Web Mercator"), int(ProjectionKind::WebMercator));
    m_projection->addItem(tr("Globe"), int(ProjectionKind::Orthographic));
    setProjection(settings.projection);
    connect(m_projection, &QComboBox::activated, this,
            [this] { Q_EMIT projectionChosen(ProjectionKind(m_projection->currentData().toInt())); });
}

void ViewBar::setServices(const std::vector<ServiceState>& services, const ServiceId& shown)
{
    const QSignalBlocker blocker(m_services);
    m_services->clear();
    for (const ServiceState& state : services) {
        m_services->addItem(state.summary.service.displayName(),
                            QByteArray::fromStdString(state.summary.service.slug()));
        if (state.summary.service == shown)
            m_services->setCurrentIndex(m_services->count() - 1);
    }
}

void ViewBar::setMeasure(Measure measure)
{
    choose(*m_measure, int(measure));
}

void ViewBar::setProjection(ProjectionKind projection)
{
    choose(*m_projection, int(projection));
}

void ViewBar::setLevel(RegionLevel level)
{
    choose(*m_level, int(level));
}

void ViewBar::setWindow(std::chrono::seconds window)
{
    if (m_window->findData(int(window.count())) < 0) {
        // At most one length that was dragged, behind those that are offered.
        while (std::size_t(m_window->count()) > windowLengths().size())
            m_window->removeItem(m_window->count() - 1);
        m_window->addItem(lengthText(window), int(window.count()));
    }
    choose(*m_window, int(window.count()));
}

} // namespace outagemap
