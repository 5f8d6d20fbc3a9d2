// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>

namespace outagemap {

/// One line of plain text that gives way to what stands beside it: "…" says that it goes on, its tip how.
/// Takes the room that is left, and none by itself.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// `text` is also the tip. Where there is no room for it, the first of `shorter` that fits stands there,
    /// else the last with "…".
    void showText(const QString& text, const QStringList& shorter = {});
    /// What stands there now.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_shorter;
};

} // namespace outagemap
