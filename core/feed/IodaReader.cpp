// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/IodaReader.h"

#include <QUrlQuery>

namespace outagemap {

IodaReader::IodaReader(const FeedReaderOptions& options)
    : DocumentReader(options)
    , m_service(options.defaultService.isValid() ? options.defaultService : internetService())
{
    if (options.regions != nullptr)
        m_names = std::make_unique<RegionNames>(*options.regions);
    const QUrlQuery question{QUrl(options.location)};
    const auto asked = [&](const QString& name) -> std::optional<UtcTime> {
        const auto time = parseTime(question.queryItemValue(name).toStdString());
        return time ? std::optional(*time) : std::nullopt;
    };
    m_from = asked(QStringLiteral("from"));
    m_until = asked(QStringLiteral("until"));
}

Expected<void> IodaReader::readDocument(Object document, FeedBatch& out)
{
    Element error;
    if (document["error"].get(error) == simdjson::SUCCESS && !error.is_null()) {
        const std::string message =
            error.is_string() ? std::string(text(document, "error")) : std::string(simdjson::minify(error));
        return fail(QStringLiteral("IODA answers: %1").arg(QString::fromStdString(message).left(300)));
    }
    const auto data = array(document, "data");
    if (!data)
        return fail(QStringLiteral("IODA's answer has no \"data\""));
    if (const auto asked = object(document, "requestParameters")) {
        m_from = m_from ? m_from : time(*asked, "from");
        m_until = m_until ? m_until : time(*asked, "until");
    }
    for (const Element row : *data) {
        nextRow();
        readRow(row, out);
    }
    return {};
}

IodaReader::Entity IodaReader::entity(std::string_view type, std::string_view code, std::string_view name,
                                      std::string_view country) const
{
    Entity result;
    result.key = std::string(type) + '/' + std::string(code);
    result.name = name.empty() ? code : name;
    if (type == "country") {
        result.regionCode = code;
    } else if (type == "region") {
        result.regionCode = country;
        if (m_names) {
            const QString found = m_names->find(country, name);
            if (!found.isEmpty())
                result.regionCode = found.toStdString();
        }
    }
    return result;
}

IodaReader::Entity IodaReader::entityOf(Object row) const
{
    if (const auto described = object(row, "entity")) {
        std::string_view country;
        if (const auto attributes = object(*described, "attrs"))
            country = text(*attributes, "country_code");
        const std::string code = label(*described, "code");
        return entity(text(*described, "type"), code, text(*described, "name"), country);
    }
    const std::string_view location = text(row, "location");
    const std::size_t slash = location.find('/');
    if (slash == std::string_view::npos)
        return {};
    return entity(location.substr(0, slash), location.substr(slash + 1), text(row, "location_name"), {});
}

QUrl nextIodaPage(const QUrl& base, const QUrl& page, const FeedPage& read)
{
    return nextPageByArgument(base, page, read, QStringLiteral("page"), 1);
}

} // namespace outagemap
