// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedText.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace outagemap {

namespace {

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0u) == 0x80u;
}

bool isUnwantedControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return bool(unsigned(byte < 0x20u) & unsigned(c != '\t') & unsigned(c != '\n')) || byte == 0x7fu;
}

std::string_view cutAtCharacter(std::string_view text, std::size_t maxBytes)
{
    if (text.size() <= maxBytes)
        return text;
    std::size_t end = maxBytes;
    while (end > 0 && isContinuation(text[end]))
        --end;
    return text.substr(0, end);
}

} // namespace

bool isClean(std::string_view text)
{
    // Without a way out of the loop, so that the compiler takes many bytes at a time.
    bool found = false;
    for (const char c : text)
        found |= isUnwantedControl(c);
    return !found;
}

std::string cleanText(std::string_view text, std::size_t maxBytes)
{
    std::string out(cutAtCharacter(text, maxBytes));
    if (!isClean(out))
        std::replace_if(out.begin(), out.end(), isUnwantedControl, ' ');
    return out;
}

QString quotedExcerpt(std::string_view text)
{
    constexpr std::size_t shown = 60;
    const std::string_view part = cutAtCharacter(text, shown);
    const std::string clean = cleanText(part, shown);
    QString out = QString::fromUtf8(clean.data(), qsizetype(clean.size())).simplified();
    if (part.size() < text.size())
        out += QChar(0x2026);
    return QLatin1Char('"') + out + QLatin1Char('"');
}

std::optional<double> parseNumber(std::string_view text)
{
    const std::string_view digits = trimmed(text);
    double value = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (digits.empty() || error != std::errc() || stop != end || !std::isfinite(value))
        return {};
    return value;
}

std::string derivedId(std::string_view content)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(content.data(), qsizetype(content.size())), QCryptographicHash::Blake2b_160);
    return hash.first(12).toHex().prepend('~').toStdString();
}

} // namespace outagemap
