// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/MapOptions.h"
#include "app/cli/Output.h"
#include "core/words/Caption.h"
#include "core/words/CaptionQuery.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace outagemap::cli {

namespace {

const char* stateName(CaptionState state)
{
    constexpr const char* names[] = {"unknown", "ok", "possible", "confirmed", "easing", "over"};
    return names[std::size_t(state)];
}

const char* certaintyKey(Certainty certainty)
{
    constexpr const char* names[] = {"unclear", "likely", "very-likely", "practically-certain"};
    return names[std::size_t(certainty)];
}

QJsonArray placesJson(const RegionDirectory& regions, const std::vector<PlaceFigure>& places,
                      const QString& language)
{
    QJsonArray list;
    for (const PlaceFigure& place : places) {
        list.append(QJsonObject{
            {QStringLiteral("code"), regions[place.region].code},
            {QStringLiteral("name"), regions.name(place.region, language)},
            {QStringLiteral("reports"), place.reports},
            {QStringLiteral("ratio"), orNull(place.ratio)},
            {QStringLiteral("ratio_low"), orNull(place.ratioLow)},
            {QStringLiteral("ratio_high"), orNull(place.ratioHigh)},
            {QStringLiteral("failing_share"), orNull(place.failingShare)},
            {QStringLiteral("class"),
             place.intensityClass ? QJsonValue(int(*place.intensityClass)) : QJsonValue(QJsonValue::Null)},
        });
    }
    return list;
}

QJsonArray noticesJson(const std::vector<Notice>& notices)
{
    const auto text = [](const std::string& bytes) { return QString::fromStdString(bytes); };
    QJsonArray list;
    for (const Notice& notice : notices) {
        QJsonArray regions;
        for (const std::string& code : notice.regionCodes)
            regions.append(text(code));
        list.append(QJsonObject{{QStringLiteral("time"), toRfc3339(notice.time)},
                                {QStringLiteral("end"), orNull(notice.end)},
                                {QStringLiteral("status"), text(notice.status)},
                                {QStringLiteral("title"), text(notice.title)},
                                {QStringLiteral("text"), text(notice.text)},
                                {QStringLiteral("url"), text(notice.url)},
                                {QStringLiteral("cause"), text(notice.cause)},
                                {QStringLiteral("regions"), regions}});
    }
    return list;
}

QJsonArray zonesJson(const std::vector<Zone>& zones, const CaptionFacts& facts, const LocalText& words)
{
    const auto moment = [&](const Zone& zone, const std::optional<UtcTime>& t) {
        return t ? QJsonValue(words.moment(zone.at(*t))) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray list;
    for (const Zone& zone : zones) {
        list.append(QJsonObject{{QStringLiteral("zone"), zone.name()},
                                {QStringLiteral("at"), moment(zone, facts.at)},
                                {QStringLiteral("since"), moment(zone, facts.since)},
                                {QStringLiteral("until"), moment(zone, facts.until)}});
    }
    return list;
}

QJsonObject captionJson(const Caption& caption, const CaptionFacts& facts, const RegionDirectory& regions,
                        const LocalText& words, const std::vector<Zone>& zones)
{
    const QString language = words.language();
    QJsonArray sentences;
    for (const CaptionSentence& sentence : caption.sentences) {
        sentences.append(
            QJsonObject{{QStringLiteral("role"), QString::fromLatin1(captionRoleName(sentence.role))},
                        {QStringLiteral("text"), sentence.text}});
    }
    QJsonArray kinds;
    for (const KindShare& kind : facts.kinds) {
        kinds.append(QJsonObject{{QStringLiteral("kind"), kind.kind},
                                 {QStringLiteral("reports"), kind.reports},
                                 {QStringLiteral("share"), kind.share}});
    }
    QJsonArray onsets;
    for (const OnsetFigure& onset : facts.onsets) {
        onsets.append(QJsonObject{{QStringLiteral("code"), regions[onset.region].code},
                                  {QStringLiteral("start"), toRfc3339(onset.start)}});
    }
    return {
        {QStringLiteral("service"), facts.service.toString()},
        {QStringLiteral("at"), toRfc3339(facts.at)},
        {QStringLiteral("lang"), language},
        {QStringLiteral("headline"), caption.headline},
        {QStringLiteral("text"), caption.text()},
        {QStringLiteral("sentences"), sentences},
        {QStringLiteral("state"), QString::fromLatin1(stateName(facts.state))},
        {QStringLiteral("place"), regions[facts.place].code},
        {QStringLiteral("since"), orNull(facts.since)},
        {QStringLiteral("until"), orNull(facts.until)},
        {QStringLiteral("zones"), zonesJson(zones, facts, words)},
        {QStringLiteral("window_end"), toRfc3339(facts.window.end)},
        {QStringLiteral("window_s"), qint64(facts.window.length().count())},
        {QStringLiteral("measure"), measureName(facts.measure)},
        {QStringLiteral("reports"), facts.reports},
        {QStringLiteral("ratio"), orNull(facts.ratio)},
        {QStringLiteral("failing_share"), orNull(facts.failingShare)},
        {QStringLiteral("countries"), facts.countries},
        {QStringLiteral("worst_areas"), placesJson(regions, facts.worstAreas, language)},
        {QStringLiteral("worst_countries"), placesJson(regions, facts.worstCountries, language)},
        {QStringLiteral("worst_subdivisions"), placesJson(regions, facts.worstSubdivisions, language)},
        {QStringLiteral("comparison"), placesJson(regions, facts.comparison, language)},
        {QStringLiteral("onsets"), onsets},
        {QStringLiteral("kinds"), kinds},
        {QStringLiteral("notices"), noticesJson(facts.notices)},
        {QStringLiteral("certainty"), QString::fromLatin1(certaintyKey(facts.certainty))},
        {QStringLiteral("evidence_p_value"), orNull(facts.evidence.pValue)},
        {QStringLiteral("derivation"), QJsonArray::fromStringList(evidenceLines(facts.evidence))},
        {QStringLiteral("nature"), facts.nature == SourceNature::Observed ? QStringLiteral("observed")
                                   : facts.nature == SourceNature::Reconstruction
                                       ? QStringLiteral("reconstruction")
                                       : QStringLiteral("simulated")},
        {QStringLiteral("credits"), QJsonArray::fromStringList(facts.credits)},
    };
}

} // namespace

int runCaption(const Context& context, const QStringList& arguments)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("cli", source); };
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "cli",
        "Puts the map of one service at one time into words: since when, where it is worst, what users "
        "report, what was published, how sure it is. In the language of --lang.")));
    MapOptions::addTo(parser);
    parser.addOptions({
        {QStringLiteral("zone"),
         text(QT_TRANSLATE_NOOP("cli", "Gives times in this zone too, like America/New_York; any number.")),
         QStringLiteral("AREA/CITY")},
        {QStringLiteral("place"),
         text(QT_TRANSLATE_NOOP("cli", "Compares these places, of any level: codes or names with commas "
                                       "between, like SG,ID-JK,Philippines.")),
         QStringLiteral("PLACES")},
        {QStringLiteral("region"),
         text(QT_TRANSLATE_NOOP("cli", "Tells of this region only (default: the world).")),
         QStringLiteral("PLACE")},
    });
    parser.addOption(jsonOption());
    if (const auto status = parseArguments(parser, "caption", arguments))
        return *status;
    if (const auto status = refuseWords(parser, "caption"))
        return *status;
    const auto options = MapOptions::from(parser);
    if (!options)
        return wrongUsage("caption", options.error().message);
    if (options->measure && *options->measure != Measure::TimesUsual &&
        *options->measure != Measure::FailingShare)
        return wrongUsage("caption",
                          text(QT_TRANSLATE_NOOP("cli", "--measure: a caption speaks of times-usual or "
                                                        "failing-share only")));
    const auto zones = Zone::fromNames(parser.values(QStringLiteral("zone")));
    if (!zones)
        return wrongUsage("caption", QStringLiteral("--zone: ") + zones.error().message);

    auto cache = openCache(context.cachePath);
    if (!cache)
        return failed(cache.error());
    const RegionDirectory& regions = cache->map->regions();
    const auto places = placesFrom(parser, QStringLiteral("place"), regions, context.language);
    if (!places)
        return wrongUsage("caption", places.error().message);
    const auto region = placesFrom(parser, QStringLiteral("region"), regions, context.language);
    if (!region)
        return wrongUsage("caption", region.error().message);
    if (region->size() > 1)
        return wrongUsage("caption", text(QT_TRANSLATE_NOOP("cli", "--region: one place only")));
    const auto at = timeFor(*cache, options->service, options->at);
    if (!at)
        return failed(at.error());

    CaptionRequest request;
    request.service = options->service;
    request.at = *at;
    request.window = options->window;
    request.measure = options->measure;
    request.compare = *places;
    if (!region->empty())
        request.place = region->front();
    if (parser.isSet(QStringLiteral("level")))
        request.level = options->level;
    const auto facts = captionFacts(*cache->query, regions, request);
    if (!facts)
        return failed(facts.error());
    const LocalText words(LocalText::translationLanguage());
    const Caption caption = makeCaption(*facts, regions, words, *zones);
    if (parser.isSet(QStringLiteral("json")))
        printJson(captionJson(caption, *facts, regions, words, *zones));
    else
        print(caption.text());
    return Done;
}

} // namespace outagemap::cli
