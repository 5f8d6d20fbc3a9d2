// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Service.h"

#include <algorithm>
#include <array>
#include <utility>

namespace outagemap {

namespace {

constexpr std::size_t longestSlug = 64;

bool isSlugLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Names whose spelling a slug does not give away.
constexpr std::array<std::pair<std::string_view, const char*>, 17> spelledNames{{
    {"whatsapp", "WhatsApp"},
    {"facebook-messenger", "Facebook Messenger"},
    {"youtube", "YouTube"},
    {"github", "GitHub"},
    {"gitlab", "GitLab"},
    {"linkedin", "LinkedIn"},
    {"tiktok", "TikTok"},
    {"paypal", "PayPal"},
    {"icloud", "iCloud"},
    {"aws", "AWS"},
    {"openai", "OpenAI"},
    {"chatgpt", "ChatGPT"},
    {"playstation-network", "PlayStation Network"},
    {"wechat", "WeChat"},
    {"line", "LINE"},
    {"x", "X"},
    {"internet", "Internet"},
}};

} // namespace

bool ServiceId::isSlug(std::string_view text)
{
    return !text.empty() && text.size() <= longestSlug && isSlugLetter(text.front()) &&
           std::all_of(text.begin(), text.end(), [](char c) { return isSlugLetter(c) || c == '-'; });
}

Expected<ServiceId> ServiceId::fromSlug(std::string_view slug)
{
    if (!isSlug(slug)) {
        const QString shown =
            QString::fromUtf8(slug.data(), qsizetype(std::min<std::size_t>(slug.size(), 60)));
        return fail(QStringLiteral("\"%1\" is not a service (1 to 64 lower-case ASCII letters, digits and -)")
                        .arg(shown));
    }
    ServiceId id;
    id.m_slug = slug;
    return id;
}

QString ServiceId::displayName() const
{
    for (const auto& [slug, name] : spelledNames) {
        if (slug == m_slug)
            return QString::fromLatin1(name);
    }
    QString name = toString().replace(QLatin1Char('-'), QLatin1Char(' '));
    bool wordStart = true;
    for (QChar& c : name) {
        if (wordStart)
            c = c.toUpper();
        wordStart = c == QLatin1Char(' ');
    }
    return name;
}

} // namespace outagemap
