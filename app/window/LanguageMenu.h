// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace outagemap {

/// The languages that the program speaks, each by its own name.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    /// `current`: any tag; the closest language is marked.
    explicit LanguageMenu(const QString& current, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Another one than before, by a tag of Language::available.
    void languageChosen(const QString& tag);
};

} // namespace outagemap
