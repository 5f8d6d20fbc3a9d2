// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowCaption.h"

#include "app/window/MapSession.h"
#include "app/window/SideQuestions.h"
#include "core/words/Caption.h"
#include "core/words/CaptionQuery.h"

namespace outagemap {

void askCaption(const MapSession& session, SideQuestions& side, std::function<void(const QString&)> done)
{
    CaptionRequest request;
    request.service = session.service();
    request.at = session.at();
    request.window = session.settings().window;
    request.place = session.selected();
    request.compare = session.pins();
    const std::shared_ptr<const WorldMap> map = session.sharedMap();
    std::vector<Zone> zones;
    for (const QString& name : session.settings().zones) {
        if (auto zone = Zone::fromName(name))
            zones.push_back(*zone);
    }
    side.queries().ask<CaptionFacts>(
        [map, request](OutageQuery& query) { return captionFacts(query, map->regions(), request); },
        [map, zones, language = session.settings().language, done](const CaptionFacts& facts) {
            done(makeCaption(facts, map->regions(), LocalText(language), zones).text());
        });
}

} // namespace outagemap
