// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LanguageMenu.h"

#include "app/Language.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>

namespace outagemap {

namespace {

/// `English`, `Bahasa Indonesia`, `français`: as its speakers write it, first letter large as in a menu.
QString ownName(const QString& tag)
{
    const QLocale locale(tag);
    // CLDR calls English by its country too ("American English"), which here would say too much.
    QString name =
        locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

LanguageMenu::LanguageMenu(const QString& current, QWidget* parent)
    : QMenu(tr("La&nguage"), parent)
{
    const QString chosen = Language::closest(current);
    auto* group = new QActionGroup(this);
    for (const QString& tag : Language::available()) {
        QAction* const action = addAction(ownName(tag));
        action->setCheckable(true);
        action->setChecked(tag == chosen);
        action->setData(tag);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this, chosen](const QAction* action) {
        if (const QString tag = action->data().toString(); tag != chosen)
            Q_EMIT languageChosen(tag);
    });
}

} // namespace outagemap
