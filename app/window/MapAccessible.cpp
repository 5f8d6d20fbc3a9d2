// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MapAccessible.h"

#include "app/window/MapView.h"

#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <algorithm>
#include <map>
#include <memory>

namespace outagemap {

namespace {

constexpr int markSide = 24; // logical pixels around the middle of a region

class MapAccessible;

/// One region of a map. Lives as long as the map's interface.
class RegionAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RegionAccessible(MapView& view, RegionId region)
        : m_view(view)
        , m_region(region)
    {
    }

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const QStringList lines = m_view.tipText(m_region).split(QLatin1Char('\n'));
        switch (kind) {
        case QAccessible::Name: // screen readers say the name: the class belongs to it
            return lines.size() > 1 ? lines.first() + QStringLiteral(", ") + lines.last() : lines.first();
        case QAccessible::Value:
        case QAccessible::Description:
            return lines.mid(1).join(QStringLiteral(", "));
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        const auto place = m_view.placeOf(m_region);
        if (!place)
            return {};
        const QPoint middle = m_view.mapToGlobal(place->toPoint());
        return {middle.x() - markSide / 2, middle.y() - markSide / 2, markSide, markSide};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view.selected() == m_region;
        state.focused = state.selected && m_view.hasFocus();
        const auto place = m_view.placeOf(m_region);
        state.offscreen = !place || !QRectF(m_view.rect()).contains(*place);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), showMenuAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            Q_EMIT m_view.regionClicked(m_region);
        else
            Q_EMIT m_view.regionActivated(m_region);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    MapView& m_view;
    RegionId m_region;
};

class MapAccessible : public QAccessibleWidget
{
public:
    explicit MapAccessible(MapView* view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(*view)
    {
    }
    ~MapAccessible() override
    {
        for (const auto& [region, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_view.regions().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return interfaceOf(m_view.regions()[std::size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [region, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return indexOf(region);
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const RegionId region = m_view.regionAt(m_view.mapFromGlobal(QPoint(x, y)));
        return region.isValid() && indexOf(region) >= 0 ? interfaceOf(region) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_view.hasFocus() && indexOf(m_view.selected()) >= 0 ? interfaceOf(m_view.selected())
                                                                    : nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_view.tipText(m_view.selected().isValid() ? m_view.selected() : RegionId::world());
        return QAccessibleWidget::text(kind);
    }

    int indexOf(RegionId region) const
    {
        const auto& regions = m_view.regions();
        const auto found = std::find(regions.begin(), regions.end(), region);
        return found == regions.end() ? -1 : int(found - regions.begin());
    }

private:
    QAccessibleInterface* interfaceOf(RegionId region) const
    {
        const auto found = m_children.find(region);
        if (found != m_children.end())
            return QAccessible::accessibleInterface(found->second);
        auto* made = new RegionAccessible(m_view, region);
        m_children[region] = QAccessible::registerAccessibleInterface(made);
        return made;
    }

    MapView& m_view;
    mutable std::map<RegionId, QAccessible::Id> m_children; ///< made when they are asked for
};

QAccessibleInterface* makeMapAccessible(const QString&, QObject* object)
{
    auto* const view = qobject_cast<MapView*>(object);
    return view != nullptr ? new MapAccessible(view) : nullptr;
}

} // namespace

void installMapAccessibility()
{
    // Qt asks installed factories again for every class: once is enough.
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeMapAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceSelection(MapView& view)
{
    if (!QAccessible::isActive())
        return;
    auto* const map = dynamic_cast<MapAccessible*>(QAccessible::queryAccessibleInterface(&view));
    if (map == nullptr)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(map->indexOf(view.selected()));
    QAccessible::updateAccessibility(&event);
}

} // namespace outagemap
