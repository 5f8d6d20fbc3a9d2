// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace outagemap {

/// Chooses the time zones that the moment is shown in beside UTC: found by city, up to Settings::maxZones.
class ZonesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ZonesDialog(const QStringList& chosen, QWidget* parent = nullptr);

    QStringList zones() const;

private:
    void filter(const QString& text);

    QLineEdit* m_filter;
    QListWidget* m_all;
};

} // namespace outagemap
