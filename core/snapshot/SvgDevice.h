// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QRectF>
#include <QSize>
#include <QString>
#include <memory>

namespace outagemap {

/// A paint device that writes SVG 1.1: what Qt's own generator does, but small (two decimals, relative paths,
/// one group for what has the same look), with text as text, and with named groups. Paths, lines, text and
/// pictures; plain pens and brushes; rectangles as clips.
class SvgDevice : public QPaintDevice
{
public:
    explicit SvgDevice(QSize size);
    ~SvgDevice() override;

    /// Everything painted until endGroup() is within `<g id="..."><title>...</title>`; groups do not nest. An
    /// id that was used before is left out.
    void beginGroup(const QString& id, const QString& title);
    void endGroup();

    /// The drawing as an `<svg>` element, without an XML declaration. `head` is put in first, as it is:
    /// `<title>`,
    /// `<metadata>`, `<style>`. Call it once, after painting.
    QByteArray take(const QByteArray& head);

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace outagemap
