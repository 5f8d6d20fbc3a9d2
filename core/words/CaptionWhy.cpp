// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong, what was published, how sure that is.
#include "core/words/CaptionWriter.h"
#include "core/words/Vocabulary.h"

#include <algorithm>

namespace outagemap {

namespace {

constexpr std::size_t mostKinds = 4;
constexpr double leastKindShare = 0.02;

} // namespace

QString CaptionWriter::kinds() const
{
    QStringList items;
    for (const KindShare& kind : m_facts.kinds) {
        if (kind.kind.isEmpty() || kind.share < leastKindShare || std::size_t(items.size()) >= mostKinds)
            continue;
        items += tr("%1 (%2)", "what does not work, per cent; in a list")
                     .arg(kindName(kind.kind, m_words), m_words.percent(kind.share));
    }
    return items.isEmpty() ? QString() : tr("What users report most: %1.", "list").arg(m_words.list(items));
}

QString CaptionWriter::noticeSentence(const Notice& notice, bool isLater) const
{
    const std::string& said = notice.title.empty() ? notice.text : notice.title;
    const QString quote = m_words.quoted(QString::fromStdString(said));
    // What names its end was recorded afterwards by an observer; its status is that of today.
    if (notice.end) {
        return tr("Recorded event (%1): %2.", "times, quotation")
            .arg(m_words.span(utc(notice.time), utc(*notice.end)), quote);
    }
    const QString moment = m_words.moment(utc(notice.time));
    if (notice.status.empty()) {
        return isLater ? tr("Later notice (%1): %2.", "time, quotation").arg(moment, quote)
                       : tr("Official notice (%1): %2.", "time, quotation").arg(moment, quote);
    }
    const QString status = noticeStatusName(QString::fromStdString(notice.status), m_words);
    return isLater ? tr("Later notice (%1, %2): %3.", "time, state, quotation").arg(moment, status, quote)
                   : tr("Official notice (%1, %2): %3.", "time, state, quotation").arg(moment, status, quote);
}

QString CaptionWriter::notice() const
{
    if (!isTrouble())
        return {};
    // The newest statement so far, else the event as recorded; and how it went on.
    const Notice* statement = nullptr;
    const Notice* event = nullptr;
    const Notice* later = nullptr;
    for (const Notice& one : m_facts.notices) {
        if (one.title.empty() && one.text.empty())
            continue;
        if (one.end)
            event = one.time <= m_facts.at ? &one : event;
        else if (one.time <= m_facts.at)
            statement = &one;
        else
            later = &one;
    }
    QStringList sentences;
    if (statement != nullptr)
        sentences += noticeSentence(*statement, false);
    else if (event != nullptr)
        sentences += noticeSentence(*event, false);
    else if (m_facts.state != CaptionState::Over)
        sentences += tr("There is no official notice so far.");
    if (later != nullptr)
        sentences += noticeSentence(*later, true);
    return sentences.join(QLatin1Char(' '));
}

QString CaptionWriter::cause() const
{
    if (m_facts.state < CaptionState::GoingOn)
        return {};
    // The newest word about it counts.
    const auto found = std::find_if(m_facts.notices.rbegin(), m_facts.notices.rend(),
                                    [](const Notice& one) { return !one.cause.empty() && !one.end; });
    const auto recorded = std::find_if(m_facts.notices.rbegin(), m_facts.notices.rend(),
                                       [](const Notice& one) { return !one.cause.empty(); });
    if (recorded == m_facts.notices.rend())
        return tr("No cause has been published.");
    const Notice& source = found != m_facts.notices.rend() ? *found : *recorded;
    const QString name = causeName(QString::fromStdString(source.cause), m_words);
    if (source.time > m_facts.at)
        return tr("Cause, as published later (%1): %2.", "time, cause")
            .arg(m_words.moment(utc(source.time)), name);
    return tr("Cause, as published: %1.", "cause").arg(name);
}

QString CaptionWriter::certainty() const
{
    if (!isTrouble())
        return {};
    constexpr double isSeen = 0.05;
    const auto seenBy = [&](EvidenceSource source) {
        const EvidencePart& part = m_facts.evidence[source];
        return part.isKnown && part.adjusted < isSeen;
    };
    QStringList seen;
    if (seenBy(EvidenceSource::Reports))
        seen += tr("user reports", "evidence; in a list");
    if (seenBy(EvidenceSource::Measurements))
        seen += tr("measurements", "evidence; in a list");
    if (m_facts.evidence[EvidenceSource::Notices].isKnown)
        seen += tr("published notices", "evidence; in a list");
    const QString sure = certaintyName(m_facts.certainty);
    QStringList sentences;
    sentences += seen.isEmpty() ? tr("How sure is this: %1.", "as in practically certain").arg(sure)
                                : tr("How sure is this: %1. Evidence: %2.", "as in practically certain; list")
                                      .arg(sure, m_words.list(seen));

    const EvidencePart& counted =
        m_facts.evidence[byShare() ? EvidenceSource::Measurements : EvidenceSource::Reports];
    constexpr double thousandth = 1e-3;
    constexpr double millionth = 1e-6;
    if (counted.isKnown && counted.pValue < millionth) {
        sentences +=
            byShare() ? tr("By chance alone, so many measurements would fail less than once in a million "
                           "cases.")
                      : tr("By chance alone, so many reports would come less than once in a million cases.");
    } else if (counted.isKnown && counted.pValue < thousandth) {
        sentences +=
            byShare()
                ? tr("By chance alone, so many measurements would fail less than once in a thousand cases.")
                : tr("By chance alone, so many reports would come less than once in a thousand cases.");
    }
    const EvidencePart& tests = m_facts.evidence[EvidenceSource::Measurements];
    constexpr double enough = 20;
    constexpr double nothing = 0.5;
    if (!byShare() && tests.isKnown && tests.amount >= enough && tests.pValue > nothing)
        sentences += tr("Measurements do not confirm it.");
    return sentences.join(QLatin1Char(' '));
}

QString CaptionWriter::nature() const
{
    switch (m_facts.nature) {
    case SourceNature::Reconstruction:
        return tr(
            "Note: these figures are a reconstruction, made afterwards from what is known of the event; "
            "they are not a recording.");
    case SourceNature::Simulated:
        return tr("Note: these figures are simulated; they describe no real event.");
    case SourceNature::Observed:
        break;
    }
    return {};
}

QString CaptionWriter::credit() const
{
    QStringList parts;
    for (const QString& one : m_facts.credits) {
        const QString line = LocalText::oneLine(one);
        if (!line.isEmpty() && !parts.contains(line))
            parts += line;
    }
    return parts.isEmpty() ? QString() : tr("Data: %1", "credit lines").arg(parts.join(QStringLiteral("; ")));
}

} // namespace outagemap
