// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace outagemap {

/// Lets single threads speak another language than the program: a snapshot is made in one language while the
/// window stays in another. Installed into the application object for as long as it lives; threads that do
/// not ask for a language (SpokenLanguage) notice nothing of it.
class ThreadLanguages : public QTranslator
{
    Q_OBJECT

public:
    ThreadLanguages();
    ~ThreadLanguages() override;

    /// Where the files outagemap_XX.qm are, if not within the program: for tests.
    static void setFolder(const QString& folder);

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* comment, int n) const override;
};

/// All texts of this thread are in the language of `tag` (one of Language::available()) as long as it lives.
/// Does nothing where no ThreadLanguages is installed.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString& tag);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    const QTranslator* m_before;
};

} // namespace outagemap
