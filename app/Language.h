// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace outagemap {

/// The language of all texts for as long as it lives: installs the program's and Qt's own translations into
/// the application object and takes them out again.
class Language
{
public:
    /// `tag` as in BCP 47 or a locale name (`id`, `pt_BR`). Where there is no translation, texts are English.
    explicit Language(const QString& tag);
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// Of `available()`, the one that the texts are in.
    const QString& tag() const { return m_tag; }

    /// The languages that the program speaks, by tag, English first.
    static QStringList available();
    /// Of those, the one for a reader of `tag`; English for a language that is not among them.
    static QString closest(const QString& tag);

private:
    QString m_tag;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace outagemap
