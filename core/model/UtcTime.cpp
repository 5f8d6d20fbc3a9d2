// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/UtcTime.h"

#include <QtEndian>
#include <charconv>
#include <cmath>
#include <optional>

namespace outagemap {

namespace {

QString quoted(std::string_view text)
{
    constexpr std::size_t shown = 60;
    QString out = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), shown)));
    return text.size() > shown ? out + QChar(0x2026) : out;
}

tl::unexpected<Error> notATime(std::string_view text)
{
    return fail(QStringLiteral("\"%1\" is not a time (RFC 3339 like 2017-05-03T20:10:00Z, or Unix seconds)")
                    .arg(quoted(text)));
}

tl::unexpected<Error> outOfRange(std::string_view text)
{
    return fail(QStringLiteral("time %1 is outside the years 1970 to 2199").arg(quoted(text)));
}

/// Takes fixed-width fields off the front of a text.
struct Scanner
{
    std::string_view rest;

    std::optional<int> digits(std::size_t n)
    {
        if (rest.size() < n)
            return {};
        int value = 0;
        for (std::size_t i = 0; i < n; ++i) {
            if (rest[i] < '0' || rest[i] > '9')
                return {};
            value = value * 10 + (rest[i] - '0');
        }
        rest.remove_prefix(n);
        return value;
    }
    bool skip(char c)
    {
        if (rest.empty() || rest.front() != c)
            return false;
        rest.remove_prefix(1);
        return true;
    }
};

/// Seconds east of UTC of `Z`, `+07:00`, `+0700` or nothing.
std::optional<int> parseOffset(Scanner& in)
{
    if (in.rest.empty() || in.skip('Z') || in.skip('z'))
        return 0;
    const bool east = in.skip('+');
    if (!east && !in.skip('-'))
        return {};
    const auto hours = in.digits(2);
    in.skip(':');
    const auto minutes = in.digits(2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return {};
    return (east ? 1 : -1) * (*hours * 3600 + *minutes * 60);
}

std::optional<UtcTime> parseCalendar(std::string_view text)
{
    using namespace std::chrono;
    Scanner in{text};
    const auto y = in.digits(4);
    if (!y || !in.skip('-'))
        return {};
    const auto m = in.digits(2);
    if (!m || !in.skip('-'))
        return {};
    const auto d = in.digits(2);
    if (!d)
        return {};
    const year_month_day date{year(*y), month(unsigned(*m)), day(unsigned(*d))};
    if (!date.ok())
        return {};
    std::int64_t result = sys_days(date).time_since_epoch().count() * std::int64_t(86'400);
    if (in.rest.empty())
        return UtcTime(result);

    if (!in.skip('T') && !in.skip('t') && !in.skip(' '))
        return {};
    const auto hh = in.digits(2);
    if (!hh || !in.skip(':'))
        return {};
    const auto mm = in.digits(2);
    if (!mm)
        return {};
    int ss = 0;
    if (in.skip(':')) {
        const auto s = in.digits(2);
        if (!s)
            return {};
        ss = *s;
        if (in.skip('.') || in.skip(',')) {
            if (!in.digits(1))
                return {};
            while (in.digits(1)) {
            }
        }
    }
    // 60 is a leap second, which RFC 3339 allows; it becomes the first second of the next minute.
    if (*hh > 23 || *mm > 59 || ss > 60)
        return {};
    in.skip(' ');
    const auto offset = parseOffset(in);
    if (!offset || !in.rest.empty())
        return {};
    result += *hh * 3600 + *mm * 60 + ss - *offset;
    return UtcTime(result);
}

/// Eight bytes of a text that should be like `pattern`, in which a `0` stands for any digit: as numbers of
/// one byte each, the first lowest. False where the text is not so.
bool digitsLike(const char* text, const char (&pattern)[9], std::uint64_t& digits)
{
    const auto word = [](const char* at) { return std::uint64_t(qFromLittleEndian<quint64>(at)); };
    digits = word(text) ^ word(pattern);
    // Added to a byte, reaches its highest bit from 10 on for digits, from 1 on for what must be equal.
    std::uint64_t room = 0;
    for (int i = 7; i >= 0; --i) {
        const std::uint64_t most = pattern[i] == '0' ? 0x7f - 9 : 0x7f;
        room = room << 8 | most;
    }
    return (((digits + room) | digits) & 0x8080'8080'8080'8080u) == 0;
}

int twoDigits(std::uint64_t digits, int at)
{
    return int(digits >> at * 8 & 0xff) * 10 + int(digits >> (at + 1) * 8 & 0xff);
}

} // namespace

bool parseUsualTime(std::string_view text, UtcTime& time)
{
    std::uint64_t date = 0;
    std::uint64_t middle = 0;
    std::uint64_t last = 0;
    if (text.size() != 20 || !digitsLike(text.data(), "0000-00-", date) ||
        !digitsLike(text.data() + 8, "00T00:00", middle) || !digitsLike(text.data() + 12, "0:00:00Z", last))
        return false;
    const int hour = twoDigits(middle, 3);
    const int minute = twoDigits(middle, 6);
    const int second = twoDigits(last, 5);
    using namespace std::chrono;
    const year_month_day day{year(twoDigits(date, 0) * 100 + twoDigits(date, 2)),
                             month(unsigned(twoDigits(date, 5))),
                             std::chrono::day(unsigned(twoDigits(middle, 0)))};
    if (hour > 23 || minute > 59 || second > 59 || !day.ok())
        return false;
    time = UtcTime(sys_days(day).time_since_epoch().count() * std::int64_t(86'400) + hour * 3600 +
                   minute * 60 + second);
    return time >= earliestTime && time < latestTime;
}

QString toRfc3339(UtcTime t)
{
    using namespace std::chrono;
    const sys_seconds moment{seconds(t.seconds())};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss clock{moment - day};
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()), unsigned(date.month()),
                             unsigned(date.day()), int(clock.hours().count()), int(clock.minutes().count()),
                             int(clock.seconds().count()));
}

Expected<UtcTime> timeFromUnixSeconds(double seconds)
{
    if (seconds >= double(earliestTime.seconds()) && seconds < double(latestTime.seconds()))
        return UtcTime(std::int64_t(seconds));
    if (std::isfinite(seconds) && std::abs(seconds) >= 1e11 && std::abs(seconds) < 1e16) {
        return fail(
            QStringLiteral("time %1 is outside the years 1970 to 2199; is it in milliseconds? It must be "
                           "in seconds")
                .arg(seconds, 0, 'f', 0));
    }
    return fail(QStringLiteral("time %1 is outside the years 1970 to 2199").arg(seconds));
}

Expected<UtcTime> parseTime(std::string_view text)
{
    if (UtcTime usual; parseUsualTime(text, usual))
        return usual;
    if (const auto calendar = parseCalendar(text)) {
        if (*calendar < earliestTime || *calendar >= latestTime)
            return outOfRange(text);
        return *calendar;
    }
    double seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size() || text.empty()) {
        // A year with more digits than four reads like a date and is worth a better word than "not a time".
        const std::size_t dash = text.find('-', 1);
        if (dash > 4 && dash < 12 && text.find_first_not_of("0123456789-:TtZz. +") == std::string_view::npos)
            return outOfRange(text);
        return notATime(text);
    }
    return timeFromUnixSeconds(seconds);
}

Expected<std::chrono::seconds> parseDuration(QStringView text)
{
    std::int64_t unit = 1;
    QStringView number = text;
    if (!text.isEmpty()) {
        switch (text.back().toLower().unicode()) {
        case u's':
            number.chop(1);
            break;
        case u'm':
            unit = 60;
            number.chop(1);
            break;
        case u'h':
            unit = 3600;
            number.chop(1);
            break;
        case u'd':
            unit = 86'400;
            number.chop(1);
            break;
        default:
            break;
        }
    }
    bool ok = false;
    const qlonglong value = number.toLongLong(&ok);
    constexpr std::int64_t longest = std::int64_t(366) * 86'400;
    if (!ok || value <= 0 || value > longest / unit) {
        return fail(QStringLiteral("\"%1\" is not a length of time from 1s to 366d (like 60m, 24h, 7d)")
                        .arg(text.left(60).toString()));
    }
    return std::chrono::seconds(value * unit);
}

} // namespace outagemap
