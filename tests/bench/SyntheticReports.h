// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/FeedItem.h"

#include <array>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

namespace outagemap::bench {

/// Reports as a large team would have them: 50 services of very different size, every region of the map by
/// its people, in order of time but for a minute's jitter, one in ten with a text. The same for every run.
class SyntheticReports
{
public:
    static constexpr int serviceCount = 50;
    static constexpr std::int64_t firstTime = 1'750'000'000; // 15 June 2025
    /// Of the 50 million reports over 60 days that the figures are about.
    static constexpr double perSecond = 50e6 / (60 * 86'400.0);

    explicit SyntheticReports(const RegionDirectory& regions)
        : m_regions(regions)
    {
        std::vector<double> people;
        for (int i = 1; i < regions.size(); ++i) {
            const RegionId id{std::uint16_t(i)};
            const Region& region = regions[id];
            if (region.level < RegionLevel::Country || !regions.children(id).empty())
                continue;
            m_places.push_back(id);
            people.push_back(double(region.population) + 1000);
        }
        m_place = std::discrete_distribution<std::size_t>(people.begin(), people.end());
        std::vector<double> weights;
        for (int s = 0; s < serviceCount; ++s) {
            m_services.push_back(*ServiceId::fromSlug("service-" + std::to_string(s + 1)));
            weights.push_back(1.0 / (s + 4));
        }
        m_service = std::discrete_distribution<std::size_t>(weights.begin(), weights.end());
    }

    const std::vector<ServiceId>& services() const { return m_services; }

    /// Fills `report` with the next one. `reporters`: each names who wrote it, of a million people.
    void next(Report& report, bool reporters = false)
    {
        static const std::array<const char*, 3> kinds{"messages", "app", "website"};
        const std::uint64_t random = m_random();
        char id[24];
        std::snprintf(id, sizeof id, "om-%010lld", static_cast<long long>(m_number));
        report.id = id;
        report.service = m_services[m_service(m_random)];
        report.time =
            UtcTime(firstTime + std::int64_t(double(m_number) / perSecond) - std::int64_t(random % 60));
        const RegionId place = m_places[m_place(m_random)];
        const GeoPoint centre = m_regions[place].labelPoint;
        report.place.region = place;
        report.place.point = GeoPoint{rounded(centre.lon + jitter()), rounded(centre.lat + jitter())};
        const unsigned kind = unsigned(random >> 8) % 100;
        report.kind = kind < 50 ? kinds[0] : kind < 90 ? kinds[1] : kind < 98 ? kinds[2] : "";
        report.text.clear();
        report.lang.clear();
        if ((random >> 20) % 10 == 0)
            write(report);
        report.reporter.clear();
        if (reporters)
            report.reporter = "person-" + std::to_string((random >> 30) % 1'000'000);
        ++m_number;
    }

    /// The line of the feed format that says the same.
    static void appendLine(std::string& out, const Report& report)
    {
        char place[160];
        std::snprintf(place, sizeof place, "\",\"time\":\"%s\",\"lat\":%.3f,\"lon\":%.3f",
                      qPrintable(toRfc3339(report.time)), report.place.point->lat, report.place.point->lon);
        out.append(R"({"type":"report","id":")").append(report.id).append(R"(","service":")");
        out.append(report.service.slug()).append(place);
        const auto field = [&](const char* name, const std::string& value) {
            if (!value.empty())
                out.append(",\"").append(name).append("\":\"").append(value).append("\"");
        };
        field("kind", report.kind);
        field("text", report.text);
        field("lang", report.lang);
        field("reporter", report.reporter);
        out.append("}\n");
    }

private:
    static double rounded(double degrees) { return double(std::int64_t(degrees * 1000)) / 1000; }
    double jitter() { return (double(m_random() % 1000) - 500) / 10'000; }

    void write(Report& report)
    {
        struct Sentence
        {
            const char* lang;
            const char* text;
        };
        static const std::array<Sentence, 12> sentences{{
            {"en", "cannot send messages since this morning in "},
            {"en", "is it down for everybody? nothing loads here, "},
            {"pt", "não consigo usar o aplicativo, o que está acontecendo em "},
            {"es", "no me deja enviar mensajes ni fotos desde "},
            {"de", "Nachrichten werden nicht mehr zugestellt, Gruß aus "},
            {"id", "pesan tidak terkirim dari tadi, lokasi "},
            {"fr", "impossible de se connecter depuis une heure à "},
            {"ja", "メッセージが送れない、繋がらない "},
            {"zh", "消息发不出去，一直在连接中 "},
            {"th", "ส่งข้อความไม่ได้เลยตั้งแต่เช้า "},
            {"ru", "сообщения не отправляются, "},
            {"ar", "الرسائل لا تصل منذ ساعة "},
        }};
        const Sentence& sentence = sentences[m_random() % sentences.size()];
        report.text = sentence.text + m_regions[report.place.region].name.toStdString();
        report.lang = sentence.lang;
    }

    const RegionDirectory& m_regions;
    std::mt19937_64 m_random{42};
    std::vector<RegionId> m_places;
    std::vector<ServiceId> m_services;
    std::discrete_distribution<std::size_t> m_place;
    std::discrete_distribution<std::size_t> m_service;
    std::int64_t m_number = 0;
};

} // namespace outagemap::bench
