// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/RegionNames.h"

#include <QSet>
#include <QStringList>

namespace outagemap {

namespace {

const QSet<QString>& kindsOfRegion()
{
    static const QSet<QString> words{
        QStringLiteral("district"),   QStringLiteral("province"),     QStringLiteral("region"),
        QStringLiteral("state"),      QStringLiteral("governorate"),  QStringLiteral("oblast"),
        QStringLiteral("county"),     QStringLiteral("prefecture"),   QStringLiteral("department"),
        QStringLiteral("autonomous"), QStringLiteral("municipality"), QStringLiteral("city"),
        QStringLiteral("of"),         QStringLiteral("the"),          QStringLiteral("and"),
        QStringLiteral("republic"),   QStringLiteral("territory"),    QStringLiteral("canton"),
    };
    return words;
}

} // namespace

QString RegionNames::plain(const QString& name)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            word += c;
        // An apostrophe or an accent is part of its word; anything else ends it.
        else if (!c.isMark() && c != QLatin1Char('\'') && c != QChar(0x2019))
            endWord();
    }
    endWord();
    QStringList telling;
    for (const QString& candidate : words) {
        if (!kindsOfRegion().contains(candidate))
            telling += candidate;
    }
    return (telling.isEmpty() ? words : telling).join(QLatin1Char(' '));
}

RegionNames::RegionNames(const RegionDirectory& regions)
    : m_regions(regions)
{
    for (int i = 0; i < regions.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        if (regions.level(id) == RegionLevel::Subdivision)
            m_byName.insert(plain(regions[id].name), id);
    }
}

QString RegionNames::find(std::string_view country, std::string_view name) const
{
    const RegionId within = country.empty() ? RegionId::world() : m_regions.find(country);
    if (!within.isValid())
        return {};
    RegionId found;
    const QString key = plain(QString::fromUtf8(name.data(), qsizetype(name.size())));
    for (auto it = m_byName.constFind(key); it != m_byName.cend() && it.key() == key; ++it) {
        if (!m_regions.isWithin(*it, within))
            continue;
        if (found.isValid())
            return {};
        found = *it;
    }
    return found.isValid() ? m_regions[found].code : QString();
}

} // namespace outagemap
