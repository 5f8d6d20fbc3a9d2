// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/Vocabulary.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>

namespace outagemap {

namespace {

struct Word
{
    const char* key;
    const char* text;
};

constexpr const char* context = "Vocabulary";

constexpr Word kinds[] = {
    {"messages", QT_TRANSLATE_NOOP("Vocabulary", "sending messages")},
    {"sending", QT_TRANSLATE_NOOP("Vocabulary", "sending messages")},
    {"app", QT_TRANSLATE_NOOP("Vocabulary", "the app")},
    {"website", QT_TRANSLATE_NOOP("Vocabulary", "the website")},
    {"login", QT_TRANSLATE_NOOP("Vocabulary", "logging in")},
    {"connection", QT_TRANSLATE_NOOP("Vocabulary", "the connection")},
    {"server", QT_TRANSLATE_NOOP("Vocabulary", "the connection to the server")},
    {"calls", QT_TRANSLATE_NOOP("Vocabulary", "calls")},
    {"video", QT_TRANSLATE_NOOP("Vocabulary", "video")},
    {"payment", QT_TRANSLATE_NOOP("Vocabulary", "payments")},
    {"payments", QT_TRANSLATE_NOOP("Vocabulary", "payments")},
    {"search", QT_TRANSLATE_NOOP("Vocabulary", "search")},
    {"upload", QT_TRANSLATE_NOOP("Vocabulary", "uploads")},
    {"total", QT_TRANSLATE_NOOP("Vocabulary", "nothing works at all")},
    {"internet", QT_TRANSLATE_NOOP("Vocabulary", "internet access")},
    {"phone", QT_TRANSLATE_NOOP("Vocabulary", "telephone")},
    {"tv", QT_TRANSLATE_NOOP("Vocabulary", "television")},
    {"email", QT_TRANSLATE_NOOP("Vocabulary", "e-mail")},
    {"other", QT_TRANSLATE_NOOP("Vocabulary", "other faults")},
};

constexpr Word causes[] = {
    {"server", QT_TRANSLATE_NOOP("Vocabulary", "a fault of the provider's own servers")},
    {"software", QT_TRANSLATE_NOOP("Vocabulary", "a software fault")},
    {"configuration", QT_TRANSLATE_NOOP("Vocabulary", "a faulty configuration")},
    {"network", QT_TRANSLATE_NOOP("Vocabulary", "a network fault")},
    {"technical problems", QT_TRANSLATE_NOOP("Vocabulary", "technical problems")},
    {"maintenance", QT_TRANSLATE_NOOP("Vocabulary", "maintenance work")},
    {"overload", QT_TRANSLATE_NOOP("Vocabulary", "overload")},
    {"power", QT_TRANSLATE_NOOP("Vocabulary", "a power cut")},
    {"power outage", QT_TRANSLATE_NOOP("Vocabulary", "a power cut")},
    {"cable", QT_TRANSLATE_NOOP("Vocabulary", "a damaged cable")},
    {"cable cut", QT_TRANSLATE_NOOP("Vocabulary", "a damaged cable")},
    {"fire", QT_TRANSLATE_NOOP("Vocabulary", "a fire")},
    {"weather", QT_TRANSLATE_NOOP("Vocabulary", "the weather")},
    {"natural disaster", QT_TRANSLATE_NOOP("Vocabulary", "a natural disaster")},
    {"cyberattack", QT_TRANSLATE_NOOP("Vocabulary", "an attack over the network")},
    {"attack", QT_TRANSLATE_NOOP("Vocabulary", "an attack over the network")},
    {"government directed", QT_TRANSLATE_NOOP("Vocabulary", "a shutdown ordered by the authorities")},
    {"shutdown", QT_TRANSLATE_NOOP("Vocabulary", "a shutdown ordered by the authorities")},
    {"military action", QT_TRANSLATE_NOOP("Vocabulary", "military action")},
    {"third party", QT_TRANSLATE_NOOP("Vocabulary", "a fault at another provider")},
    {"unknown", QT_TRANSLATE_NOOP("Vocabulary", "not known")},
};

constexpr Word statuses[] = {
    {"investigating", QT_TRANSLATE_NOOP("Vocabulary", "being looked into")},
    {"identified", QT_TRANSLATE_NOOP("Vocabulary", "cause found")},
    {"in progress", QT_TRANSLATE_NOOP("Vocabulary", "in progress")},
    {"monitoring", QT_TRANSLATE_NOOP("Vocabulary", "mended, being watched")},
    {"resolved", QT_TRANSLATE_NOOP("Vocabulary", "resolved")},
    {"completed", QT_TRANSLATE_NOOP("Vocabulary", "resolved")},
    {"postmortem", QT_TRANSLATE_NOOP("Vocabulary", "report published afterwards")},
    {"scheduled", QT_TRANSLATE_NOOP("Vocabulary", "planned")},
    {"verifying", QT_TRANSLATE_NOOP("Vocabulary", "mended, being watched")},
};

QString lookUp(std::span<const Word> table, const QString& key, const LocalText& words)
{
    QString plain = key.simplified().toLower();
    plain.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Word& word) { return plain == QLatin1String(word.key); });
    if (found != table.end())
        return QCoreApplication::translate(context, found->text);
    constexpr int longest = 60;
    return words.quoted(key, longest);
}

} // namespace

QString kindName(const QString& kind, const LocalText& words)
{
    return lookUp(kinds, kind, words);
}

QString causeName(const QString& cause, const LocalText& words)
{
    return lookUp(causes, cause, words);
}

QString noticeStatusName(const QString& status, const LocalText& words)
{
    return lookUp(statuses, status, words);
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::PracticallyCertain:
        return QCoreApplication::translate("Vocabulary", "practically certain");
    case Certainty::VeryLikely:
        return QCoreApplication::translate("Vocabulary", "very likely");
    case Certainty::Likely:
        return QCoreApplication::translate("Vocabulary", "likely");
    case Certainty::Unclear:
        break;
    }
    return QCoreApplication::translate("Vocabulary", "unclear");
}

} // namespace outagemap
