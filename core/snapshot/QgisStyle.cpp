// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/QgisStyle.h"

#include <QXmlStreamWriter>

namespace outagemap {

namespace {

QString components(const QColor& c)
{
    return QStringLiteral("%1,%2,%3,%4").arg(c.red()).arg(c.green()).arg(c.blue()).arg(c.alpha());
}

void writeAttributes(QXmlStreamWriter& xml, std::initializer_list<std::pair<const char*, QString>> attributes)
{
    for (const auto& [name, value] : attributes)
        xml.writeAttribute(QLatin1String(name), value);
}

/// One filling; `byAttribute`: in the colour that the region's attribute of that name says.
void writeFill(QXmlStreamWriter& xml, const QColor& fill, const char* pattern, const QColor& edge,
               const char* byAttribute = nullptr)
{
    xml.writeStartElement(QStringLiteral("layer"));
    writeAttributes(xml, {{"class", QStringLiteral("SimpleFill")},
                          {"enabled", QStringLiteral("1")},
                          {"locked", QStringLiteral("0")},
                          {"pass", QStringLiteral("0")}});
    const auto property = [&](const char* key, const QString& value) {
        xml.writeEmptyElement(QStringLiteral("prop"));
        writeAttributes(xml, {{"k", QLatin1String(key)}, {"v", value}});
    };
    property("color", components(fill));
    property("style", QLatin1String(pattern));
    property("joinstyle", QStringLiteral("round"));
    property("outline_color", components(edge));
    property("outline_style", edge.isValid() ? QStringLiteral("solid") : QStringLiteral("no"));
    property("outline_width", QStringLiteral("0.12"));
    property("outline_width_unit", QStringLiteral("MM"));
    if (byAttribute != nullptr) {
        // Nested maps of options, as QGIS writes its data-defined properties.
        const auto option = [&](const char* name, const QString& type, const QString& value) {
            xml.writeEmptyElement(QStringLiteral("Option"));
            writeAttributes(xml, {{"name", QLatin1String(name)}, {"type", type}, {"value", value}});
        };
        const auto beginMap = [&](const char* name) {
            xml.writeStartElement(QStringLiteral("Option"));
            if (name != nullptr)
                xml.writeAttribute(QStringLiteral("name"), QLatin1String(name));
            xml.writeAttribute(QStringLiteral("type"), QStringLiteral("Map"));
        };
        xml.writeStartElement(QStringLiteral("data_defined_properties"));
        beginMap(nullptr);
        option("name", QStringLiteral("QString"), {});
        beginMap("properties");
        beginMap("fillColor");
        option("active", QStringLiteral("bool"), QStringLiteral("true"));
        option("field", QStringLiteral("QString"), QLatin1String(byAttribute));
        option("type", QStringLiteral("int"), QStringLiteral("2"));
        xml.writeEndElement(); // fillColor
        xml.writeEndElement(); // properties
        option("type", QStringLiteral("QString"), QStringLiteral("collection"));
        xml.writeEndElement();
        xml.writeEndElement(); // data_defined_properties
    }
    xml.writeEndElement();
}

void beginSymbol(QXmlStreamWriter& xml, std::size_t number)
{
    xml.writeStartElement(QStringLiteral("symbol"));
    writeAttributes(xml, {{"type", QStringLiteral("fill")},
                          {"name", QString::number(number)},
                          {"alpha", QStringLiteral("1")},
                          {"clip_to_extent", QStringLiteral("1")}});
}

/// Every value has a colour of its own, the one of its attribute.
void writeContinuous(QXmlStreamWriter& xml, const MapStyle& style)
{
    xml.writeStartElement(QStringLiteral("renderer-v2"));
    writeAttributes(xml, {{"type", QStringLiteral("singleSymbol")},
                          {"symbollevels", QStringLiteral("0")},
                          {"enableorderby", QStringLiteral("0")},
                          {"forceraster", QStringLiteral("0")}});
    xml.writeStartElement(QStringLiteral("symbols"));
    beginSymbol(xml, 0);
    writeFill(xml, style.noData, "solid", style.coast, "colour");
    xml.writeEndElement();
    xml.writeEndElement(); // symbols
    xml.writeEndElement(); // renderer
}

/// A category a line of the legend: whatever classes were chosen, each has one colour.
void writeCategories(QXmlStreamWriter& xml, const Legend& legend, const MapStyle& style)
{
    xml.writeStartElement(QStringLiteral("renderer-v2"));
    writeAttributes(xml, {{"type", QStringLiteral("categorizedSymbol")},
                          {"attr", QStringLiteral("colour")},
                          {"symbollevels", QStringLiteral("0")},
                          {"enableorderby", QStringLiteral("0")},
                          {"forceraster", QStringLiteral("0")}});
    xml.writeStartElement(QStringLiteral("categories"));
    for (std::size_t i = 0; i < legend.entries.size(); ++i) {
        xml.writeEmptyElement(QStringLiteral("category"));
        writeAttributes(xml, {{"symbol", QString::number(i)},
                              {"value", legend.entries[i].colour.name()},
                              {"label", legend.entries[i].label},
                              {"render", QStringLiteral("true")},
                              {"type", QStringLiteral("string")}});
    }
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("symbols"));
    for (std::size_t i = 0; i < legend.entries.size(); ++i) {
        beginSymbol(xml, i);
        writeFill(xml, legend.entries[i].colour, "solid", style.coast);
        if (legend.entries[i].hatched)
            writeFill(xml, style.hatch, "b_diagonal", QColor());
        xml.writeEndElement();
    }
    xml.writeEndElement(); // symbols
    xml.writeEndElement(); // renderer
}

} // namespace

QString qgisStyle(const Legend& legend, const MapStyle& style)
{
    QString out;
    QXmlStreamWriter xml(&out);
    xml.writeDTD(QStringLiteral("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"));
    xml.writeStartElement(QStringLiteral("qgis"));
    writeAttributes(
        xml, {{"version", QStringLiteral("3.22.0")}, {"styleCategories", QStringLiteral("Symbology")}});
    if (style.classing.method == ClassMethod::Continuous)
        writeContinuous(xml, style);
    else
        writeCategories(xml, legend, style);
    xml.writeEndElement();
    return out;
}

} // namespace outagemap
