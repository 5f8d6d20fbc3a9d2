// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MapStyleMenu.h"

#include <QActionGroup>
#include <QPainter>
#include <QPixmap>

namespace outagemap {

namespace {

/// Five fields of a range of colours.
QIcon iconOf(const ColourScale& scale, bool dark)
{
    constexpr int fields = 5;
    constexpr int side = 16;
    QPixmap picture(fields * side, side);
    QPainter painter(&picture);
    const std::vector<QColor> colours = scale.colours(fields, dark);
    for (int i = 0; i < fields; ++i)
        painter.fillRect(i * side, 0, side, side, colours[std::size_t(i)]);
    return picture;
}

/// The name of a method begins a line of the menu.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

MapStyleMenu::MapStyleMenu(MapSession& session, QWidget* parent)
    : QMenu(tr("&Classes and colours"), parent)
    , m_session(session)
{
    setToolTipsVisible(true);
    addMethods();
    addCounts();
    addSeparator();
    addColours();
}

void MapStyleMenu::choose(const ClassChoice& choice)
{
    m_session.editSettings().classing = choice;
    m_counts->setEnabled(choice.hasCount());
    Q_EMIT changed();
}

void MapStyleMenu::addMethods()
{
    auto* const group = new QActionGroup(this);
    for (const ClassMethod method : ClassChoice::methods()) {
        QAction* const action = addAction(capitalised(ClassChoice::title(method)));
        action->setCheckable(true);
        action->setChecked(m_session.settings().classing.method == method);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, method] {
            ClassChoice choice = m_session.settings().classing;
            choice.method = method;
            choose(choice);
        });
    }
}

void MapStyleMenu::addCounts()
{
    m_counts = addMenu(tr("&Number of classes"));
    m_counts->setEnabled(m_session.settings().classing.hasCount());
    auto* const group = new QActionGroup(this);
    for (int count = ClassChoice::fewest; count <= ClassChoice::most; ++count) {
        QAction* const action = m_counts->addAction(QString::number(count));
        action->setCheckable(true);
        action->setChecked(m_session.settings().classing.count == count);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, count] {
            ClassChoice choice = m_session.settings().classing;
            choice.count = count;
            choose(choice);
        });
    }
}

void MapStyleMenu::addColours()
{
    QMenu* const colours = addMenu(tr("C&olours"));
    auto* const group = new QActionGroup(this);
    for (const ColourScale& scale : ColourScale::all()) {
        QAction* const action = colours->addAction(iconOf(scale, m_session.style().isDark), scale.title());
        action->setCheckable(true);
        action->setChecked(m_session.settings().colours == scale);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scale] {
            m_session.editSettings().colours = scale;
            Q_EMIT changed();
        });
    }
}

} // namespace outagemap
