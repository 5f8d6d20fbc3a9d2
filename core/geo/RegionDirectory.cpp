// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/RegionDirectory.h"

#include <array>

namespace outagemap {

namespace {

/// Longest code that is looked up; longer ones cannot exist.
constexpr std::size_t longestCode = 64;

} // namespace

RegionDirectory::RegionDirectory(std::vector<Region> regions, const std::vector<Name>& names)
    : m_regions(std::move(regions))
{
    Q_ASSERT(!m_regions.empty() && m_regions.size() <= 65'000 && !m_regions.front().parent.isValid());
    const std::size_t count = m_regions.size();
    m_byCode.reserve(qsizetype(count));
    m_firstChild.assign(count + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
        m_byCode.insert(m_regions[i].code.toUpper().toUtf8(), RegionId(quint16(i)));
        if (i > 0) {
            Q_ASSERT(m_regions[i].parent.index() < i);
            ++m_firstChild[m_regions[i].parent.index() + 1u];
        }
    }
    for (std::size_t i = 1; i <= count; ++i)
        m_firstChild[i] += m_firstChild[i - 1];
    m_children.resize(count > 0 ? count - 1 : 0);
    std::vector<std::uint32_t> next(m_firstChild.begin(), m_firstChild.end() - 1);
    for (std::size_t i = 1; i < count; ++i)
        m_children[next[m_regions[i].parent.index()]++] = RegionId(quint16(i));

    for (const Name& name : names) {
        const RegionId id = find(name.code);
        if (id.isValid())
            m_names[name.language].insert(id.index(), name.name);
    }
}

RegionId RegionDirectory::find(QStringView code) const
{
    return find(std::string_view(code.toUtf8()));
}

RegionId RegionDirectory::find(std::string_view code) const
{
    std::array<char, longestCode> upper;
    if (code.empty() || code.size() > upper.size())
        return {};
    for (std::size_t i = 0; i < code.size(); ++i)
        upper[i] = code[i] >= 'a' && code[i] <= 'z' ? char(code[i] - 'a' + 'A') : code[i];
    return m_byCode.value(QByteArray::fromRawData(upper.data(), qsizetype(code.size())));
}

QString RegionDirectory::name(RegionId id, const QString& language) const
{
    if (!language.isEmpty()) {
        auto found = m_names.constFind(language);
        if (found == m_names.constEnd())
            found =
                m_names.constFind(language.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0));
        if (found != m_names.constEnd()) {
            const auto name = found->constFind(id.index());
            if (name != found->constEnd())
                return *name;
        }
    }
    return (*this)[id].name;
}

QString RegionDirectory::timeZone(RegionId id) const
{
    const Region& region = (*this)[id];
    if (region.timeZone.isEmpty() && region.level == RegionLevel::Subdivision)
        return (*this)[region.parent].timeZone;
    return region.timeZone;
}

std::span<const RegionId> RegionDirectory::children(RegionId id) const
{
    const std::size_t first = m_firstChild[id.index()];
    return std::span(m_children).subspan(first, m_firstChild[id.index() + 1u] - first);
}

RegionId RegionDirectory::ancestorAt(RegionId id, RegionLevel level) const
{
    // Areas nest (continent, sub-continent): of several ancestors of that level, the finest is meant.
    while (id.isValid() && (*this)[id].level > level)
        id = (*this)[id].parent;
    return id.isValid() && (*this)[id].level == level ? id : RegionId();
}

bool RegionDirectory::isWithin(RegionId id, RegionId ancestor) const
{
    while (id.isValid() && id != ancestor)
        id = (*this)[id].parent;
    return id.isValid();
}

} // namespace outagemap
