// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LanguageMenu.h"

#include "app/Language.h"
#include "app/window/WindowText.h"

#include <QAction>
#include <QActionGroup>

namespace outagemap {

LanguageMenu::LanguageMenu(const QString& current, QWidget* parent)
    : QMenu(tr("La&nguage"), parent)
{
    const QString chosen = Language::closest(current);
    auto* group = new QActionGroup(this);
    for (const QString& tag : Language::available()) {
        QAction* const action = addAction(ownLanguageName(tag));
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
