// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SharedView.h"

#include "core/model/LevelName.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

constexpr int formatVersion = 1;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SharedView)
};

bool isCode(const QString& code)
{
    return code.size() <= 64 && std::all_of(code.begin(), code.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_');
           });
}

/// The fields as texts, the same for both forms.
QList<std::pair<QString, QString>> fieldsOf(const SharedView& view)
{
    const auto number = [](double value) { return QString::number(value, 'g', 10); };
    QList<std::pair<QString, QString>> fields{
        {QStringLiteral("service"), view.service.toString()},
        {QStringLiteral("at"), toRfc3339(view.at)},
        {QStringLiteral("window"), QString::number(view.window.count())},
        {QStringLiteral("span"), QString::number(view.span.count())},
        {QStringLiteral("level"), levelName(view.level)},
        {QStringLiteral("measure"), measureName(view.measure)},
        {QStringLiteral("projection"), Projection(view.projection).name()},
        {QStringLiteral("lon"), number(view.view.lon)},
        {QStringLiteral("lat"), number(view.view.lat)},
        {QStringLiteral("x"), number(view.view.x)},
        {QStringLiteral("y"), number(view.view.y)},
        {QStringLiteral("zoom"), number(view.view.zoom)},
    };
    if (!view.place.isEmpty())
        fields.append({QStringLiteral("place"), view.place});
    if (!view.pins.isEmpty())
        fields.append({QStringLiteral("pins"), view.pins.join(QLatin1Char(','))});
    return fields;
}

class FieldReader
{
public:
    explicit FieldReader(const QHash<QString, QString>& fields)
        : m_fields(fields)
    {
    }

    QString problem;

    QString text(const char* name) const { return m_fields.value(QLatin1String(name)); }
    void complain(const char* name)
    {
        if (problem.isEmpty())
            problem = Words::tr("The view cannot be used: its \"%1\" is \"%2\".")
                          .arg(QLatin1String(name), text(name).left(60));
    }
    double number(const char* name, double least, double most, double otherwise)
    {
        if (!m_fields.contains(QLatin1String(name)))
            return otherwise;
        bool ok = false;
        const double value = text(name).toDouble(&ok);
        if (ok && std::isfinite(value) && value >= least && value <= most)
            return value;
        complain(name);
        return otherwise;
    }

private:
    const QHash<QString, QString>& m_fields;
};

Expected<SharedView> fromFields(const QHash<QString, QString>& fields)
{
    FieldReader reader(fields);
    SharedView view;
    const QByteArray slug = reader.text("service").toUtf8();
    if (const auto service = ServiceId::fromSlug({slug.constData(), std::size_t(slug.size())}))
        view.service = *service;
    else
        reader.complain("service");
    const QByteArray at = reader.text("at").toUtf8();
    if (const auto time = parseTime({at.constData(), std::size_t(at.size())}))
        view.at = *time;
    else
        reader.complain("at");
    view.window = std::chrono::seconds(std::int64_t(reader.number("window", 300, 604'800, 3600)));
    view.window -= view.window % fiveMinutes;
    const auto span = std::int64_t(reader.number("span", 0, 31'622'400, double(view.span.count())));
    const auto offered = timelineSpans();
    if (std::find(offered.begin(), offered.end(), std::chrono::seconds(span)) != offered.end())
        view.span = std::chrono::seconds(span);
    else
        reader.complain("span");
    if (const QString level = reader.text("level"); !level.isEmpty()) {
        if (const auto known = levelFromName(level))
            view.level = *known;
        else
            reader.complain("level");
    }
    if (const QString measure = reader.text("measure"); !measure.isEmpty()) {
        if (const auto known = measureFromName(measure))
            view.measure = *known;
        else
            reader.complain("measure");
    }
    if (const QString name = reader.text("projection"); !name.isEmpty()) {
        if (const auto projection = Projection::fromName(name))
            view.projection = projection->kind();
        else
            reader.complain("projection");
    }
    view.view.lon = reader.number("lon", -180, 180, 0);
    view.view.lat = reader.number("lat", -90, 90, 0);
    view.view.x = reader.number("x", -10, 10, 0);
    view.view.y = reader.number("y", -10, 10, 0);
    view.view.zoom = reader.number("zoom", 0.5, 2000, 1);
    view.place = reader.text("place");
    if (!isCode(view.place))
        reader.complain("place");
    view.pins = reader.text("pins").split(QLatin1Char(','), Qt::SkipEmptyParts);
    view.pins.removeDuplicates();
    if (view.pins.size() > Settings::maxPins || !std::all_of(view.pins.begin(), view.pins.end(), isCode))
        reader.complain("pins");
    if (!reader.problem.isEmpty())
        return fail(reader.problem);
    return view;
}

} // namespace

SharedView SharedView::of(const Settings& settings, UtcTime at)
{
    return {settings.service,    at,
            settings.window,     settings.span,
            settings.level,      settings.measure,
            settings.projection, settings.view,
            settings.region,     settings.pins};
}

void SharedView::apply(Settings& settings) const
{
    settings.service = service;
    settings.at = at;
    settings.window = window;
    settings.span = span;
    settings.level = level;
    settings.measure = measure;
    settings.projection = projection;
    settings.view = view;
    settings.region = place;
    settings.pins = pins;
}

QByteArray SharedView::toJson() const
{
    QJsonObject object;
    object.insert(QStringLiteral("outagemap-view"), formatVersion);
    const auto fields = fieldsOf(*this);
    for (const auto& [name, value] : fields)
        object.insert(name, value);
    return QJsonDocument(object).toJson();
}

QString SharedView::toLink() const
{
    QUrlQuery query;
    const auto fields = fieldsOf(*this);
    for (const auto& [name, value] : fields)
        query.addQueryItem(name, value);
    QUrl url;
    url.setScheme(QStringLiteral("outagemap"));
    url.setPath(QStringLiteral("view"));
    url.setQuery(query);
    return QString::fromLatin1(url.toEncoded());
}

Expected<SharedView> SharedView::fromJson(const QByteArray& json)
{
    const QJsonObject object =
        json.size() <= maxBytes ? QJsonDocument::fromJson(json).object() : QJsonObject();
    if (!object.contains(QStringLiteral("outagemap-view")))
        return fail(Words::tr("This is not a view file of Outagemap."));
    if (object.value(QStringLiteral("outagemap-view")).toInt() != formatVersion)
        return fail(Words::tr("This view file was made by a newer Outagemap; this version cannot read it."));
    QHash<QString, QString> fields;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString())
            fields.insert(it.key(), it->toString());
        else if (it->isDouble())
            fields.insert(it.key(), QString::number(it->toDouble(), 'g', 17));
    }
    return fromFields(fields);
}

Expected<SharedView> SharedView::fromLink(const QString& link)
{
    const QUrl url(link.size() <= maxBytes ? link.trimmed() : QString(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("outagemap") || url.path() != QLatin1String("view"))
        return fail(Words::tr("This is not a link of Outagemap."));
    QHash<QString, QString> fields;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        fields.insert(name, value);
    return fromFields(fields);
}

} // namespace outagemap
