// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "core/geo/RegionLocator.h"
#include "core/geo/WorldMap.h"

#include <QCoreApplication>
#include <QFile>
#include <charconv>
#include <cstdio>
#include <limits>

namespace outagemap::cli {

namespace {

/// Longest line that can hold a place; longer ones are unreadable, and never held as a whole.
constexpr qint64 longestLine = 4096;

const char* readNumber(const char* at, const char* end, double& value)
{
    while (at != end && (*at == ' ' || *at == '\t'))
        ++at;
    if (at != end && *at == '+')
        ++at;
    const auto [next, error] = std::from_chars(at, end, value);
    return error == std::errc() ? next : nullptr;
}

/// The place of a line `lon,lat[,…]`; a place that no map has for anything else.
GeoPoint readPlace(std::string_view line)
{
    constexpr double nowhere = std::numeric_limits<double>::quiet_NaN();
    GeoPoint place{nowhere, nowhere};
    const char* const end = line.data() + line.size();
    const char* at = readNumber(line.data(), end, place.lon);
    while (at != nullptr && at != end && (*at == ' ' || *at == '\t'))
        ++at;
    if (at == nullptr || at == end || (*at != ',' && *at != ';'))
        return {nowhere, nowhere};
    at = readNumber(at + 1, end, place.lat);
    if (at == nullptr || (at != end && std::string_view(",; \t\r").find(*at) == std::string_view::npos))
        return {nowhere, nowhere};
    return place;
}

} // namespace

int runLocate(const Context&, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("cli", "Reads lon,lat lines from a file or standard input and prints "
                                           "country,subdivision for each; both are empty "
                                           "at sea and for a line that is no place."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("cli", "The file to read."),
                                 QStringLiteral("[FILE]"));
    if (const auto status = parseArguments(parser, "locate", arguments))
        return *status;
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return wrongUsage("locate", QCoreApplication::translate("cli", "one file at a time"));

    QFile in;
    bool opened = false;
    if (files.isEmpty() || files.first() == QLatin1String("-")) {
        opened = in.open(stdin, QIODevice::ReadOnly);
    } else {
        in.setFileName(files.first());
        opened = in.open(QIODevice::ReadOnly);
    }
    if (!opened) {
        return failed(
            QCoreApplication::translate("cli", "cannot read %1: %2").arg(in.fileName(), in.errorString()));
    }
    const auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return failed(map.error());
    const RegionDirectory& directory = (*map)->regions();
    const RegionLocator locator((*map)->topology());

    // What is printed for each region, made once: most of the time would go into making it again.
    std::vector<QByteArray> answers(std::size_t(directory.size()), QByteArrayLiteral(",\n"));
    for (int i = 0; i < directory.size(); ++i) {
        const RegionId id{quint16(i)};
        const RegionId country = directory.ancestorAt(id, RegionLevel::Country);
        if (!country.isValid())
            continue;
        const bool finer = directory.level(id) == RegionLevel::Subdivision;
        answers[std::size_t(i)] = (directory[country].code + QLatin1Char(',') +
                                   (finer ? directory[id].code : QString()) + QLatin1Char('\n'))
                                      .toUtf8();
    }

    QByteArray line(longestLine, Qt::Uninitialized);
    bool inLongLine = false;
    for (;;) {
        const qint64 length = in.readLine(line.data(), longestLine);
        if (length <= 0)
            break;
        const bool whole = line[length - 1] == '\n' || in.atEnd();
        if (inLongLine || !whole) {
            if (whole)
                std::fputs(",\n", stdout);
            inLongLine = !whole;
            continue;
        }
        std::string_view text(line.constData(), std::size_t(length));
        while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
            text.remove_suffix(1);
        const RegionId region = locator.locate(readPlace(text));
        const QByteArray& answer = region.isValid() ? answers[region.index()] : answers.front();
        std::fwrite(answer.constData(), 1, std::size_t(answer.size()), stdout);
    }
    if (in.error() != QFileDevice::NoError)
        return failed(
            QCoreApplication::translate("cli", "cannot read %1: %2").arg(in.fileName(), in.errorString()));
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return failed(QCoreApplication::translate("cli", "standard output cannot be written"));
    return Done;
}

} // namespace outagemap::cli
