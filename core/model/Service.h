// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace outagemap {

/// What can be down, by its slug: 1 to 64 lower-case ASCII letters, digits and `-`, beginning with a letter
/// or digit.
class ServiceId
{
public:
    ServiceId() = default;

    /// The service of that slug. Fails, quoting the text, if it is not a slug.
    static Expected<ServiceId> fromSlug(std::string_view slug);
    static bool isSlug(std::string_view text);

    bool isValid() const { return !m_slug.empty(); }
    const std::string& slug() const { return m_slug; }
    QString toString() const { return QString::fromLatin1(m_slug.data(), qsizetype(m_slug.size())); }

    /// The name as the service writes it (`whatsapp` -> `WhatsApp`) for well-known ones; else the slug with
    /// its words capitalised (`my-bank` -> `My Bank`).
    QString displayName() const;

    auto operator<=>(const ServiceId&) const = default;

private:
    std::string m_slug;
};

} // namespace outagemap

template <>
struct std::hash<outagemap::ServiceId>
{
    std::size_t operator()(const outagemap::ServiceId& id) const noexcept
    {
        return std::hash<std::string>()(id.slug());
    }
};
