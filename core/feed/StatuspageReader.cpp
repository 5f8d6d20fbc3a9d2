// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/DocumentReader.h"

#include <algorithm>
#include <vector>

namespace outagemap {

namespace {

/// `GitHub Status` -> `github-status`: the slug of a page that no service was given for.
std::string slugOf(std::string_view name)
{
    std::string slug;
    for (const char c : name) {
        const char lower = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9'))
            slug += lower;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    slug.resize(std::min<std::size_t>(slug.size(), 64));
    while (!slug.empty() && slug.back() == '-')
        slug.pop_back();
    return slug;
}

bool isOver(std::string_view status)
{
    return status == "resolved" || status == "postmortem" || status == "completed";
}

/// Reads status pages in Atlassian Statuspage's format (https://doers.statuspage.io/api/v2/incidents/): every
/// update of an incident is one notice, which holds until the next one. Announced maintenance is skipped.
class StatuspageReader : public DocumentReader
{
public:
    using DocumentReader::DocumentReader;

protected:
    Expected<void> readDocument(Object document, FeedBatch& out) override
    {
        const auto page = object(document, "page");
        const auto incidents = array(document, "incidents");
        if (!page || !incidents)
            return fail(QStringLiteral("it is no status page: \"page\" or \"incidents\" is missing"));
        m_service = options().defaultService.isValid() ? options().defaultService.slug()
                                                       : slugOf(text(*page, "name"));
        if (m_service.empty())
            return fail(QStringLiteral("the status page has no name that makes a service; give the service"));
        for (const Element row : *incidents) {
            Object incident;
            if (row.get(incident) == simdjson::SUCCESS) {
                readIncident(incident, out);
            } else {
                nextRow();
                reject(QStringLiteral("it is not an incident"), out);
            }
        }
        if (const auto maintenances = array(document, "scheduled_maintenances")) {
            for (std::size_t i = 0; i < maintenances->size(); ++i) {
                nextRow();
                skip();
            }
        }
        return {};
    }

private:
    struct Update
    {
        UtcTime time;
        Object fields;
    };

    void readIncident(Object incident, FeedBatch& out)
    {
        std::vector<Update> updates;
        if (const auto list = array(incident, "incident_updates")) {
            for (const Element element : *list) {
                Object fields;
                if (element.get(fields) != simdjson::SUCCESS)
                    continue;
                auto shown = time(fields, "display_at");
                if (!shown)
                    shown = time(fields, "created_at");
                if (shown) {
                    updates.push_back({*shown, fields});
                } else {
                    nextRow();
                    reject(QStringLiteral("an update without a time"), out);
                }
            }
        }
        if (updates.empty()) {
            // An incident that nothing was written about yet.
            auto start = time(incident, "started_at");
            if (!start)
                start = time(incident, "created_at");
            nextRow();
            if (start)
                add(incident, {*start, incident}, time(incident, "resolved_at"), out);
            else
                reject(QStringLiteral("an incident without a time"), out);
            return;
        }
        // The newest comes first, but display times can be set by hand.
        std::stable_sort(updates.begin(), updates.end(),
                         [](const Update& a, const Update& b) { return a.time < b.time; });
        for (std::size_t i = 0; i < updates.size(); ++i) {
            nextRow();
            std::optional<UtcTime> end;
            if (i + 1 < updates.size())
                end = updates[i + 1].time;
            else if (isOver(text(updates[i].fields, "status")))
                end = updates[i].time;
            add(incident, updates[i], end, out);
        }
    }

    void add(Object incident, const Update& update, std::optional<UtcTime> end, FeedBatch& out)
    {
        const std::string updateId = label(update.fields, "id");
        const std::string id = updateId.empty() ? std::string() : label(incident, "id") + '/' + updateId;
        FeedLine line;
        line.set(FeedField::Type, textValue("notice"));
        line.set(FeedField::Service, textValue(m_service));
        line.set(FeedField::Id, textValue(id));
        line.set(FeedField::Time, timeValue(update.time));
        if (end)
            line.set(FeedField::End, timeValue(*end));
        line.set(FeedField::Status, textValue(text(update.fields, "status")));
        line.set(FeedField::Title, textValue(text(incident, "name")));
        line.set(FeedField::Text, textValue(text(update.fields, "body")));
        line.set(FeedField::Url, textValue(text(incident, "shortlink")));
        DocumentReader::add(line, label(incident, "id") + ' ' + std::to_string(update.time.seconds()), out);
    }

    std::string m_service;
};

} // namespace

const FeedFormat FeedFormat::Statuspage{
    "statuspage", QT_TRANSLATE_NOOP("feeds", "A status page (Statuspage)"),
    [](const FeedSample& sample) {
        return sample.pathEndsWith(QLatin1String("/api/v2/incidents.json")) ||
               sample.pathEndsWith(QLatin1String("/api/v2/incidents/unresolved.json")) ||
               sample.pathEndsWith(QLatin1String("/api/v2/summary.json")) ||
               (sample.start.starts_with('{') && sample.hasKey("page") &&
                (sample.hasKey("incidents") || sample.hasKey("time_zone")));
    },
    [](const FeedReaderOptions& options) -> std::unique_ptr<FeedReader> {
        return std::make_unique<StatuspageReader>(options);
    }};

} // namespace outagemap
