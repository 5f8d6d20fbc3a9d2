// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/Caption.h"

#include "core/words/CaptionWriter.h"

namespace outagemap {

const char* captionRoleName(CaptionRole role)
{
    constexpr const char* names[] = {"lead",   "scale", "worst",     "comparison", "onset", "kinds",
                                     "notice", "cause", "certainty", "nature",     "credit"};
    return names[std::size_t(role)];
}

QString Caption::text() const
{
    // One paragraph for each of the questions what, where, why, how sure.
    const auto paragraphOf = [](CaptionRole role) {
        switch (role) {
        case CaptionRole::Lead:
        case CaptionRole::Scale:
            return 0;
        case CaptionRole::Worst:
        case CaptionRole::Comparison:
        case CaptionRole::Onset:
            return 1;
        case CaptionRole::Kinds:
        case CaptionRole::Notice:
        case CaptionRole::Cause:
            return 2;
        case CaptionRole::Certainty:
        case CaptionRole::Nature:
            return 3;
        case CaptionRole::Credit:
            break;
        }
        return 4;
    };
    QString text = headline;
    int last = -1;
    for (const CaptionSentence& sentence : sentences) {
        const int paragraph = paragraphOf(sentence.role);
        text += paragraph == last ? QStringLiteral(" ") : QStringLiteral("\n\n");
        text += sentence.text;
        last = paragraph;
    }
    return text + QLatin1Char('\n');
}

Caption makeCaption(const CaptionFacts& facts, const RegionDirectory& regions, const LocalText& words,
                    const std::vector<Zone>& zones)
{
    const CaptionWriter writer(facts, regions, words, zones);
    Caption caption;
    caption.headline = writer.headline();
    const auto add = [&](CaptionRole role, const QString& text) {
        if (!text.isEmpty())
            caption.sentences.push_back({role, text});
    };
    add(CaptionRole::Lead, writer.lead());
    add(CaptionRole::Scale, writer.scale());
    add(CaptionRole::Worst, writer.worst());
    add(CaptionRole::Comparison, writer.comparison());
    add(CaptionRole::Onset, writer.onset());
    add(CaptionRole::Kinds, writer.kinds());
    add(CaptionRole::Notice, writer.notice());
    add(CaptionRole::Cause, writer.cause());
    add(CaptionRole::Certainty, writer.certainty());
    add(CaptionRole::Nature, writer.nature());
    add(CaptionRole::Credit, writer.credit());
    return caption;
}

} // namespace outagemap
