// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace outagemap {

/// One line of plain text that gives way to what stands beside it: "…" says that it goes on, its tip how.
/// Takes the room that is left, and none by itself.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// Also the tip.
    void showText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace outagemap
