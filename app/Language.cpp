// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace outagemap {

Language::Language(const QString& tag)
    : m_tag(closest(tag))
{
    // English texts are those of the code, but for the plural forms.
    if (m_program.load(QStringLiteral(":/i18n/outagemap_%1.qm").arg(m_tag)))
        QCoreApplication::installTranslator(&m_program);
    if (m_tag != available().first() &&
        m_qt.load(QLocale(m_tag), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::available()
{
    return {QStringLiteral("en"), QStringLiteral("id"),    QStringLiteral("es"),
            QStringLiteral("fr"), QStringLiteral("pt_BR"), QStringLiteral("de")};
}

QString Language::closest(const QString& tag)
{
    const QLocale wanted(tag);
    for (const QString& known : available()) {
        // Of each language there is one kind only: an Angolan reads the Brazilian texts rather than English.
        if (!tag.isEmpty() && QLocale(known).language() == wanted.language())
            return known;
    }
    return available().first();
}

} // namespace outagemap
