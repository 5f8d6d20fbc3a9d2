// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/words/CaptionFacts.h"
#include "core/words/LocalText.h"

#include <vector>

// core/words says in plain words what the map shows: ZonedTime (clocks of other places), LocalText (lists,
// figures and times of a language), Vocabulary (kinds, causes), Ranking (worst first, comparison),
// CaptionQuery (gathers the facts from a cache) and Caption (makes sentences of them).

namespace outagemap {

/// What a sentence of a caption is about.
enum class CaptionRole : std::uint8_t
{
    Lead,       ///< what, since when
    Scale,      ///< how many
    Worst,      ///< where
    Comparison, ///< of chosen places
    Onset,      ///< in which order
    Kinds,      ///< what users complain of
    Notice,     ///< what was published
    Cause,
    Certainty,
    Nature, ///< reconstruction or simulation
    Credit,
};

/// `lead`, `worst` …: as JSON has it.
const char* captionRoleName(CaptionRole role);

struct CaptionSentence
{
    CaptionRole role = CaptionRole::Lead;
    QString text; ///< one or several whole sentences, plain text without line breaks
};

/// The map in words.
struct Caption
{
    QString headline;
    std::vector<CaptionSentence> sentences; ///< in reading order

    /// Headline, then paragraphs with an empty line between. Plain text.
    QString text() const;
};

/// Writes the caption in the language of `words`, whose translators must be installed. `zones` are those in
/// which times are given beside UTC. Every sentence is a translated whole with places to fill in; region
/// names stand only where no language needs an article or a case (in lists behind a colon).
Caption makeCaption(const CaptionFacts& facts, const RegionDirectory& regions, const LocalText& words,
                    const std::vector<Zone>& zones);

} // namespace outagemap
