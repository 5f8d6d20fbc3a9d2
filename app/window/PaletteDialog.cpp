// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PaletteDialog.h"

#include "app/window/MapSession.h"
#include "app/window/Navigation.h"
#include "app/window/WindowText.h"

#include <QAction>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

namespace outagemap {

namespace {

constexpr std::size_t mostPlaces = 20;

/// The actions of a menu and its submenus, with the way to them.
void collect(const QMenu& menu, const QString& path, QList<std::pair<QString, QAction*>>& found)
{
    const auto actions = menu.actions();
    for (QAction* const action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        QString text = action->text();
        text.remove(QLatin1Char('&')).remove(QChar(0x2026));
        if (const QMenu* const inner = action->menu())
            collect(*inner, path.isEmpty() ? text : path + QStringLiteral(" \u203a ") + text, found);
        else if (action->isEnabled())
            found.append({path + QLatin1Char('\n') + text, action});
    }
}

} // namespace

PaletteDialog::PaletteDialog(const WindowParts& parts, std::shared_ptr<const PlaceIndex> places,
                             QWidget* parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_places(std::move(places))
    , m_model(new PaletteModel(this))
    , m_line(new QLineEdit)
    , m_view(new QListView)
{
    setWindowTitle(tr("Find anything"));
    m_line->setPlaceholderText(tr("A service, a place, a time (20:50, 2017-05-03 20:50) or a command"));
    m_line->setAccessibleName(windowTitle());
    m_line->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Found"));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_line, &QLineEdit::textChanged, this, &PaletteDialog::search);
    connect(m_line, &QLineEdit::returnPressed, this, &PaletteDialog::runCurrent);
    connect(m_view, &QAbstractItemView::clicked, this, &PaletteDialog::runCurrent);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_view);
    resize(520, 360);
    search({});
}

bool PaletteDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        int row = m_view->currentIndex().row();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            row += key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : -8;
            m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PaletteDialog::search(const QString& text)
{
    const QString wanted = text.trimmed();
    std::vector<PaletteEntry> entries;
    if (m_placeAction) {
        addPlaces(wanted, entries);
    } else {
        addTimes(wanted, entries);
        addServices(wanted, entries);
        // A command that was written out is meant, though some town may begin with the same letters.
        addCommands(wanted, true, entries);
        addPlaces(wanted, entries);
        addCommands(wanted, false, entries);
    }
    m_model->setEntries(std::move(entries));
    m_view->setCurrentIndex(m_model->index(0));
}

void PaletteDialog::runCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const std::function<void()> run = m_model->entryAt(index.row()).run;
    accept();
    if (run)
        run();
}

void PaletteDialog::addServices(const QString& text, std::vector<PaletteEntry>& entries) const
{
    for (const ServiceState& state : m_parts.session->services()) {
        const ServiceId service = state.summary.service;
        if (!service.displayName().contains(text, Qt::CaseInsensitive) &&
            !service.toString().contains(text, Qt::CaseInsensitive))
            continue;
        entries.push_back({service.displayName(), tr("service"),
                           [session = m_parts.session, service] { session->setService(service); }});
    }
}

void PaletteDialog::addPlaces(const QString& text, std::vector<PaletteEntry>& entries) const
{
    if (!m_places || text.isEmpty())
        return;
    const RegionDirectory& regions = m_parts.session->map().regions();
    const QString& language = m_parts.session->settings().language;
    for (const PlaceIndex::Hit& hit : m_places->find(text, mostPlaces)) {
        QStringList around;
        for (RegionId r = regions.parent(hit.region); r.isValid() && r != RegionId::world();
             r = regions.parent(r))
            around += regions.name(r, language);
        const QString name = regions.name(hit.region, language);
        QString detail = around.isEmpty() ? tr("place") : around.join(QStringLiteral(", "));
        if (hit.name != name)
            detail.prepend(QStringLiteral("%1, ").arg(hit.name));
        const auto action = m_placeAction;
        entries.push_back({name, detail, [navigation = m_parts.navigation, action, region = hit.region] {
                               if (action)
                                   action(region);
                               else
                                   navigation->zoomTo(region);
                           }});
    }
}

void PaletteDialog::addTimes(const QString& text, std::vector<PaletteEntry>& entries) const
{
    std::optional<UtcTime> time;
    const QByteArray bytes = text.toUtf8();
    if (const QTime clock = QTime::fromString(text, QStringLiteral("H:mm")); clock.isValid()) {
        // A clock alone means the day that is shown.
        const QDateTime day =
            QDateTime::fromSecsSinceEpoch(m_parts.session->at().seconds(), QTimeZone::utc());
        time = UtcTime(QDateTime(day.date(), clock, Qt::UTC).toSecsSinceEpoch());
    } else if (text.contains(QLatin1Char('-'))) {
        if (const auto parsed = parseTime({bytes.constData(), std::size_t(bytes.size())}))
            time = *parsed;
    }
    if (time)
        entries.push_back({momentText(*time), tr("go to this time"),
                           [session = m_parts.session, at = *time] { session->setAt(at); }});
}

void PaletteDialog::addCommands(const QString& text, bool whole, std::vector<PaletteEntry>& entries) const
{
    QList<std::pair<QString, QAction*>> found;
    const auto menus = m_parts.window->menuBar()->actions();
    for (const QAction* const top : menus) {
        QString name = top->text();
        if (const QMenu* const menu = top->menu())
            collect(*menu, name.remove(QLatin1Char('&')), found);
    }
    for (const auto& [path, action] : std::as_const(found)) {
        const QString where = path.section(QLatin1Char('\n'), 0, 0);
        const QString title = path.section(QLatin1Char('\n'), 1);
        const bool isWhole = title.compare(text, Qt::CaseInsensitive) == 0;
        if (isWhole != whole ||
            (!title.contains(text, Qt::CaseInsensitive) && !where.contains(text, Qt::CaseInsensitive)))
            continue;
        QString detail = where;
        if (!action->shortcut().isEmpty())
            detail += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
        entries.push_back({title, detail, [action = action] { action->trigger(); }});
    }
}

} // namespace outagemap
