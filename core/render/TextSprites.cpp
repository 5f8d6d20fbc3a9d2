// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/TextSprites.h"

#include "core/render/MapStyle.h"
#include "core/render/TextOutline.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace outagemap {

QFont mapFont(TextKind kind, double devicePixelRatio)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    const int size = kind == TextKind::Region ? 11 : 10; // logical pixels
    font.setPixelSize(std::max(6, int(std::lround(size * devicePixelRatio))));
    return font;
}

void TextSprites::setLook(double devicePixelRatio, const MapStyle& style)
{
    if (devicePixelRatio != m_ratio) {
        m_ratio = devicePixelRatio;
        for (const TextKind kind : {TextKind::Region, TextKind::City}) {
            const QFontMetricsF metrics(mapFont(kind, m_ratio));
            m_ascent[std::size_t(kind)] = metrics.ascent();
            m_descent[std::size_t(kind)] = metrics.descent();
            m_widths[std::size_t(kind)].clear();
            m_sprites[std::size_t(kind)].clear();
        }
    }
    if (style.text.rgba() != m_text || style.halo.rgba() != m_halo) {
        m_text = style.text.rgba();
        m_halo = style.halo.rgba();
        m_sprites[0].clear();
        m_sprites[1].clear();
    }
}

double TextSprites::width(const QString& text, TextKind kind)
{
    auto& widths = m_widths[std::size_t(kind)];
    const auto known = widths.constFind(text);
    if (known != widths.constEnd())
        return *known;
    if (widths.size() >= most)
        widths.clear();
    const double width = QFontMetricsF(mapFont(kind, m_ratio)).horizontalAdvance(text);
    widths.insert(text, width);
    return width;
}

const TextSprites::Sprite& TextSprites::sprite(const QString& text, TextKind kind)
{
    auto& sprites = m_sprites[std::size_t(kind)];
    const auto known = sprites.constFind(text);
    if (known != sprites.constEnd())
        return *known;
    if (sprites.size() >= most)
        sprites.clear();
    const QFont font = mapFont(kind, m_ratio);
    const QPainterPath path = textOutline(text, font);
    const double halo = 2.6 * m_ratio;
    const QRect box = path.boundingRect().adjusted(-halo, -halo, halo, halo).toAlignedRect();
    Sprite made;
    made.origin = -box.topLeft();
    QImage painted(box.size().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    painted.fill(Qt::transparent);
    QPainter painter(&painted);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(made.origin);
    painter.strokePath(path,
                       QPen(QColor::fromRgba(m_halo), halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    fillText(painter, {0, 0}, text, font, QColor::fromRgba(m_text));
    painter.end();
    // An image keeps what it was painted with, fifty kilobytes, for as long as it lives; a copy has none of
    // it.
    made.image = painted.copy();
    return *sprites.insert(text, made);
}

} // namespace outagemap
