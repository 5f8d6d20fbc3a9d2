// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/QgisStyle.h"

#include <QXmlStreamWriter>

namespace outagemap {

namespace {

QString components(const QColor& c)
{
    return QStringLiteral("%1,%2,%3,%4").arg(c.red()).arg(c.green()).arg(c.blue()).arg(c.alpha());
}

void writeFill(QXmlStreamWriter& xml, const QColor& fill, const char* pattern, const QColor& edge)
{
    xml.writeStartElement(QStringLiteral("layer"));
    xml.writeAttribute(QStringLiteral("class"), QStringLiteral("SimpleFill"));
    xml.writeAttribute(QStringLiteral("enabled"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("locked"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("pass"), QStringLiteral("0"));
    const auto property = [&](const char* key, const QString& value) {
        xml.writeEmptyElement(QStringLiteral("prop"));
        xml.writeAttribute(QStringLiteral("k"), QLatin1String(key));
        xml.writeAttribute(QStringLiteral("v"), value);
    };
    property("color", components(fill));
    property("style", QLatin1String(pattern));
    property("joinstyle", QStringLiteral("round"));
    property("outline_color", components(edge));
    property("outline_style", edge.isValid() ? QStringLiteral("solid") : QStringLiteral("no"));
    property("outline_width", QStringLiteral("0.12"));
    property("outline_width_unit", QStringLiteral("MM"));
    xml.writeEndElement();
}

} // namespace

QString qgisStyle(const Legend& legend, const MapStyle& style)
{
    QString out;
    QXmlStreamWriter xml(&out);
    xml.writeDTD(QStringLiteral("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"));
    xml.writeStartElement(QStringLiteral("qgis"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("3.22.0"));
    xml.writeAttribute(QStringLiteral("styleCategories"), QStringLiteral("Symbology"));
    xml.writeStartElement(QStringLiteral("renderer-v2"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("categorizedSymbol"));
    xml.writeAttribute(QStringLiteral("attr"), QStringLiteral("colour"));
    xml.writeAttribute(QStringLiteral("symbollevels"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("enableorderby"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("forceraster"), QStringLiteral("0"));
    xml.writeStartElement(QStringLiteral("categories"));
    for (std::size_t i = 0; i < legend.entries.size(); ++i) {
        xml.writeEmptyElement(QStringLiteral("category"));
        xml.writeAttribute(QStringLiteral("symbol"), QString::number(i));
        xml.writeAttribute(QStringLiteral("value"), legend.entries[i].colour.name());
        xml.writeAttribute(QStringLiteral("label"), legend.entries[i].label);
        xml.writeAttribute(QStringLiteral("render"), QStringLiteral("true"));
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("string"));
    }
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("symbols"));
    for (std::size_t i = 0; i < legend.entries.size(); ++i) {
        xml.writeStartElement(QStringLiteral("symbol"));
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("fill"));
        xml.writeAttribute(QStringLiteral("name"), QString::number(i));
        xml.writeAttribute(QStringLiteral("alpha"), QStringLiteral("1"));
        xml.writeAttribute(QStringLiteral("clip_to_extent"), QStringLiteral("1"));
        writeFill(xml, legend.entries[i].colour, "solid", style.coast);
        if (legend.entries[i].hatched)
            writeFill(xml, style.hatch, "b_diagonal", QColor());
        xml.writeEndElement();
    }
    xml.writeEndElement(); // symbols
    xml.writeEndElement(); // renderer
    xml.writeEndElement();
    return out;
}

} // namespace outagemap
