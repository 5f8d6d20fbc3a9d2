// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace outagemap {

namespace {

// Qt's own buttons: it has no Indonesian texts of its own, so ours have them. In the other languages Qt's
// come first.
[[maybe_unused]] constexpr const char* standardButtons[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),   QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"), QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Help"),   QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Reset"),  QT_TRANSLATE_NOOP("QPlatformTheme", "Restore Defaults"),
};

} // namespace

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
