// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotCaption.h"

#include "core/words/Caption.h"
#include "core/words/CaptionQuery.h"

namespace outagemap {

Expected<QStringList> snapshotSentences(OutageQuery& query, const RegionDirectory& regions,
                                        const SnapshotRequest& request)
{
    CaptionRequest wanted;
    wanted.service = request.values->service;
    wanted.at = request.values->window.end;
    wanted.window = request.values->window.length();
    if (request.focus.isValid())
        wanted.place = request.focus;
    // Captions speak of these two only; for the others they say how much worse than usual it is.
    if (request.measure == Measure::TimesUsual || request.measure == Measure::FailingShare)
        wanted.measure = request.measure;
    const auto facts = captionFacts(query, regions, wanted);
    if (!facts)
        return tl::unexpected(facts.error());
    const std::vector<Zone> zones(request.zones.begin(), request.zones.end());
    const Caption caption = makeCaption(*facts, regions, LocalText(LocalText::translationLanguage()), zones);
    QStringList sentences;
    for (const CaptionSentence& sentence : caption.sentences) {
        if (sentence.role != CaptionRole::Credit && sentence.role != CaptionRole::Nature)
            sentences += sentence.text;
    }
    return sentences;
}

} // namespace outagemap
