// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SvgDevice.h"

#include <QBuffer>
#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QSet>
#include <cmath>

namespace outagemap {

namespace {

/// Two decimals are a hundredth of a pixel.
void appendNumber(QByteArray& out, qint64 hundredths)
{
    if (hundredths < 0) {
        out += '-';
        hundredths = -hundredths;
    }
    const qint64 whole = hundredths / 100;
    const int part = int(hundredths % 100);
    if (whole != 0 || part == 0)
        out += QByteArray::number(whole);
    if (part != 0) {
        out += '.';
        out += char('0' + part / 10);
        if (part % 10 != 0)
            out += char('0' + part % 10);
    }
}

void appendNumber(QByteArray& out, double value)
{
    appendNumber(out, qint64(std::llround(value * 100)));
}

QByteArray number(double value)
{
    QByteArray out;
    appendNumber(out, value);
    return out;
}

QByteArray escaped(const QString& text)
{
    QString clean;
    for (const QChar c : text) {
        // XML 1.0 has no control characters.
        if (c.unicode() >= 0x20 || c == QLatin1Char('\t') || c == QLatin1Char('\n'))
            clean += c;
    }
    return clean.toHtmlEscaped().toUtf8();
}

/// Writes path data, relative and rounded so that errors do not add up.
class PathData
{
public:
    void add(const QPainterPath& path)
    {
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element& e = path.elementAt(i);
            if (e.isMoveTo()) {
                closeIfBack();
                moveTo(e);
            } else if (e.isLineTo()) {
                lineTo(e);
            } else if (i + 2 < path.elementCount()) {
                curveTo(e, path.elementAt(i + 1), path.elementAt(i + 2));
                i += 2;
            }
        }
        closeIfBack();
    }

    void polyline(const QPointF* points, int count, bool close)
    {
        moveTo(points[0]);
        for (int i = 1; i < count; ++i)
            lineTo(points[i]);
        if (close)
            m_out += 'z';
        m_command = 0;
    }

    const QByteArray& text() const { return m_out; }

private:
    struct Place
    {
        qint64 x = 0;
        qint64 y = 0;
        bool operator==(const Place&) const = default;
    };
    static Place rounded(QPointF p)
    {
        return {qint64(std::llround(p.x() * 100)), qint64(std::llround(p.y() * 100))};
    }

    void pair(Place p, bool first)
    {
        if (!first && p.x >= 0)
            m_out += ' ';
        appendNumber(m_out, p.x);
        if (p.y >= 0)
            m_out += ' ';
        appendNumber(m_out, p.y);
    }
    void moveTo(QPointF p)
    {
        const Place to = rounded(p);
        m_out += 'M';
        pair(to, true);
        m_at = m_start = to;
        m_command = 'l'; // SVG goes on with lines after a move; absolute ones, so it is said
        m_said = false;
        m_points = 0;
    }
    void lineTo(QPointF p)
    {
        const Place to = rounded(p);
        if (to == m_at)
            return;
        const bool first = !m_said || m_command != 'l';
        if (first)
            m_out += 'l';
        m_command = 'l';
        m_said = true;
        pair({to.x - m_at.x, to.y - m_at.y}, first);
        m_at = to;
        ++m_points;
    }
    void curveTo(QPointF a, QPointF b, QPointF c)
    {
        const Place pa = rounded(a);
        const Place pb = rounded(b);
        const Place pc = rounded(c);
        const bool first = !m_said || m_command != 'c';
        if (first)
            m_out += 'c';
        m_command = 'c';
        m_said = true;
        pair({pa.x - m_at.x, pa.y - m_at.y}, first);
        pair({pb.x - m_at.x, pb.y - m_at.y}, false);
        pair({pc.x - m_at.x, pc.y - m_at.y}, false);
        m_at = pc;
        ++m_points;
    }
    void closeIfBack()
    {
        if (m_points > 1 && m_at == m_start)
            m_out += 'z';
        m_points = 0;
        m_said = false;
    }

    QByteArray m_out;
    Place m_at;
    Place m_start;
    char m_command = 0;
    bool m_said = false;
    int m_points = 0;
};

QByteArray colour(const char* name, const QColor& c)
{
    QByteArray out = QByteArray(name) + "=\"" + c.name().toLatin1() + '"';
    if (c.alpha() != 255)
        out += ' ' + QByteArray(name) + "-opacity=\"" + number(c.alphaF()) + '"';
    return out;
}

} // namespace

class SvgDevice::Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(PaintEngineFeatures(AllFeatures) & ~PaintEngineFeatures(PatternBrush) &
                       ~PaintEngineFeatures(PerspectiveTransform) &
                       ~PaintEngineFeatures(ConicalGradientFill) & ~PaintEngineFeatures(PorterDuff))
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override
    {
        endRun();
        endClip();
        return true;
    }
    Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState& now) override
    {
        const DirtyFlags dirty = now.state();
        if (dirty & DirtyPen)
            m_pen = now.pen();
        if (dirty & DirtyBrush)
            m_brush = now.brush();
        if (dirty & DirtyTransform)
            m_transform = now.transform();
        if (dirty & DirtyOpacity)
            m_opacity = now.opacity();
        if (dirty & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled)) {
            const QRectF clip = !(now.isClipEnabled()) || now.clipOperation() == Qt::NoClip ? QRectF()
                                : dirty & DirtyClipRegion
                                    ? m_transform.mapRect(QRectF(now.clipRegion().boundingRect()))
                                : dirty & DirtyClipPath ? m_transform.mapRect(now.clipPath().boundingRect())
                                                        : m_clip;
            if (clip != m_clip) {
                endRun();
                endClip();
                m_clip = clip;
            }
        }
    }

    void drawPath(const QPainterPath& path) override
    {
        PathData data;
        data.add(path);
        shape(data, true, path.fillRule());
    }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        if (count < 2)
            return;
        PathData data;
        data.polyline(points, count, mode != PolylineMode);
        shape(data, mode != PolylineMode, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    }
    void drawLines(const QLineF* lines, int count) override
    {
        PathData data;
        for (int i = 0; i < count; ++i) {
            const QPointF ends[2] = {lines[i].p1(), lines[i].p2()};
            data.polyline(ends, 2, false);
        }
        shape(data, false, Qt::OddEvenFill);
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        beginRun({});
        const QFont font = item.font();
        m_out +=
            "<text x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\" font-size=\"" +
            QByteArray::number(font.pixelSize() > 0 ? double(font.pixelSize()) : font.pointSizeF() * 4 / 3) +
            '"';
        if (font.bold())
            m_out += " font-weight=\"bold\"";
        if (font.italic())
            m_out += " font-style=\"italic\"";
        m_out += " textLength=\"" + number(item.width()) + "\" " + colour("fill", m_pen.color()) + '>' +
                 escaped(item.text()) + "</text>\n";
    }
    void drawPixmap(const QRectF& box, const QPixmap& pixmap, const QRectF& part) override
    {
        drawImage(box, pixmap.toImage(), part, Qt::AutoColor);
    }
    void drawImage(const QRectF& box, const QImage& image, const QRectF& part,
                   Qt::ImageConversionFlags) override
    {
        beginRun({});
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        image.copy(part.toAlignedRect()).save(&png, "png");
        m_out += "<image x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\"" +
                 number(box.width()) + "\" height=\"" + number(box.height()) +
                 "\" preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64," +
                 png.data().toBase64() + "\"/>\n";
    }

    void group(const QString& id, const QString& title)
    {
        endGroup();
        endRun();
        beginClip();
        m_out += "<g";
        if (!id.isEmpty() && !m_ids.contains(id)) {
            m_ids.insert(id);
            m_out += " id=\"" + escaped(id) + '"';
        }
        m_out += "><title>" + escaped(title) + "</title>\n";
        m_inGroup = true;
    }
    void endGroup()
    {
        endRun();
        if (m_inGroup)
            m_out += "</g>\n";
        m_inGroup = false;
    }
    QByteArray takeBody()
    {
        endGroup();
        endClip();
        return std::move(m_out);
    }

private:
    void shape(const PathData& data, bool filled, Qt::FillRule rule)
    {
        QByteArray look;
        if (filled && m_brush.style() != Qt::NoBrush) {
            look += colour("fill", m_brush.color());
            if (rule == Qt::OddEvenFill)
                look += " fill-rule=\"evenodd\"";
        } else {
            look += "fill=\"none\"";
        }
        if (m_pen.style() != Qt::NoPen) {
            look += ' ' + colour("stroke", m_pen.color());
            const double scale = m_pen.isCosmetic() ? 1 : std::sqrt(std::abs(m_transform.determinant()));
            const double width = (m_pen.widthF() > 0 ? m_pen.widthF() : 1) / (m_pen.isCosmetic() ? scale : 1);
            look += " stroke-width=\"" + number(width) + '"';
            if (m_pen.capStyle() == Qt::RoundCap)
                look += " stroke-linecap=\"round\"";
            else if (m_pen.capStyle() == Qt::SquareCap)
                look += " stroke-linecap=\"square\"";
            if (m_pen.joinStyle() == Qt::RoundJoin)
                look += " stroke-linejoin=\"round\"";
            else if (m_pen.joinStyle() == Qt::BevelJoin)
                look += " stroke-linejoin=\"bevel\"";
            if (m_pen.style() != Qt::SolidLine) {
                QByteArray dashes;
                for (const double dash : m_pen.dashPattern())
                    dashes += (dashes.isEmpty() ? "" : ",") + number(dash * width);
                look += " stroke-dasharray=\"" + dashes + '"';
            }
        } else if (!filled) {
            return;
        }
        if (data.text().isEmpty())
            return;
        beginRun(look);
        m_out += "<path d=\"" + data.text() + "\"/>\n";
    }

    QByteArray transformText() const
    {
        if (m_transform.isIdentity())
            return {};
        if (m_transform.type() == QTransform::TxTranslate)
            return " transform=\"translate(" + number(m_transform.dx()) + ',' + number(m_transform.dy()) +
                   ")\"";
        QByteArray out = " transform=\"matrix(";
        for (const double v : {m_transform.m11(), m_transform.m12(), m_transform.m21(), m_transform.m22(),
                               m_transform.dx(), m_transform.dy()})
            out += QByteArray::number(v, 'g', 8) + (v == m_transform.dy() ? "" : ",");
        if (out.endsWith(','))
            out.chop(1);
        return out + ")\"";
    }

    void beginClip()
    {
        if (m_clip.isNull() || m_clipOpen)
            return;
        const QByteArray id = "clip" + QByteArray::number(++m_clips);
        m_out += "<clipPath id=\"" + id + "\"><rect x=\"" + number(m_clip.x()) + "\" y=\"" +
                 number(m_clip.y()) + "\" width=\"" + number(m_clip.width()) + "\" height=\"" +
                 number(m_clip.height()) + "\"/></clipPath>\n<g clip-path=\"url(#" + id + ")\">\n";
        m_clipOpen = true;
    }
    void endClip()
    {
        if (m_clipOpen)
            m_out += "</g>\n";
        m_clipOpen = false;
    }
    /// One group for a run of shapes of the same look and place.
    void beginRun(const QByteArray& look)
    {
        beginClip();
        QByteArray attributes = transformText();
        if (!look.isEmpty())
            attributes += ' ' + look;
        if (m_opacity < 1)
            attributes += " opacity=\"" + number(m_opacity) + '"';
        if (m_runOpen && attributes == m_run)
            return;
        endRun();
        m_run = attributes;
        m_out += "<g" + attributes + ">\n";
        m_runOpen = true;
    }
    void endRun()
    {
        if (m_runOpen)
            m_out += "</g>\n";
        m_runOpen = false;
    }

    QByteArray m_out;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    double m_opacity = 1;
    QRectF m_clip; ///< device pixels; null: none
    bool m_clipOpen = false;
    int m_clips = 0;
    QByteArray m_run;
    bool m_runOpen = false;
    bool m_inGroup = false;
    QSet<QString> m_ids;
};

SvgDevice::SvgDevice(QSize size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{
}

SvgDevice::~SvgDevice() = default;

void SvgDevice::beginGroup(const QString& id, const QString& title)
{
    m_engine->group(id, title);
}

void SvgDevice::endGroup()
{
    m_engine->endGroup();
}

QByteArray SvgDevice::take(const QByteArray& head)
{
    const QByteArray w = QByteArray::number(m_size.width());
    const QByteArray h = QByteArray::number(m_size.height());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "version=\"1.1\" "
           "width=\"" +
           w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w + ' ' + h +
           "\" font-family=\"'DejaVu Sans', Verdana, sans-serif\">\n" + head + m_engine->takeBody() +
           "</svg>\n";
}

QPaintEngine* SvgDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return int(m_size.width() * 25.4 / dotsPerInch);
    case PdmHeightMM:
        return int(m_size.height() * 25.4 / dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace outagemap
