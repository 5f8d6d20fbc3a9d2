// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QImage>
#include <QString>

namespace outagemap {

struct MapStyle;

/// What a text on the map names.
enum class TextKind : std::uint8_t
{
    Region,
    City,
};

/// The font of map texts at a picture's device pixels per logical pixel.
QFont mapFont(TextKind kind, double devicePixelRatio);

/// Texts with their halos, painted once and kept: stroking the outline of glyphs takes a hundred times as
/// long as copying them. One per renderer.
class TextSprites
{
public:
    struct Sprite
    {
        QImage image;  ///< premultiplied
        QPoint origin; ///< of the text's baseline in it
    };

    /// Forgets what was painted for another scale or theme.
    void setLook(double devicePixelRatio, const MapStyle& style);

    double width(const QString& text, TextKind kind);
    double ascent(TextKind kind) const { return m_ascent[std::size_t(kind)]; }
    double descent(TextKind kind) const { return m_descent[std::size_t(kind)]; }
    const Sprite& sprite(const QString& text, TextKind kind);

private:
    static constexpr qsizetype most = 6'000; ///< texts kept; beyond that all are forgotten

    double m_ratio = 0;
    QRgb m_text = 0;
    QRgb m_halo = 0;
    double m_ascent[2] = {};
    double m_descent[2] = {};
    QHash<QString, double> m_widths[2];
    QHash<QString, Sprite> m_sprites[2];
};

} // namespace outagemap
