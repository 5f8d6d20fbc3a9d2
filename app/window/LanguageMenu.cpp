// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LanguageMenu.h"

#include "app/Language.h"

#include <QAction>
#include <QActionGroup>
#include <QHash>

namespace outagemap {

namespace {

/// As its speakers call it. By hand: CLDR names the country too (`American English`, `español de España`).
QString ownName(const QString& tag)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("id"), QStringLiteral("Bahasa Indonesia")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
    };
    return names.value(tag, tag);
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
