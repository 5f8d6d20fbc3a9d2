// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/PaletteModel.h"
#include "app/window/PlaceIndex.h"
#include "app/window/WindowParts.h"

#include <QDialog>
#include <memory>

class QAction;
class QLineEdit;
class QListView;

namespace outagemap {

/// Finds anything (Ctrl+K): services, places in any of their names, times, and what the menus do; Enter does
/// it.
class PaletteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `places` may be null while it is being built.
    PaletteDialog(const WindowParts& parts, std::shared_ptr<const PlaceIndex> places,
                  QWidget* parent = nullptr);

    void search(const QString& text);
    /// What a chosen place is for; else it is shown large.
    void setPlaceAction(std::function<void(RegionId)> action) { m_placeAction = std::move(action); }
    PaletteModel& model() { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void runCurrent();
    void addServices(const QString& text, std::vector<PaletteEntry>& entries) const;
    void addPlaces(const QString& text, std::vector<PaletteEntry>& entries) const;
    void addTimes(const QString& text, std::vector<PaletteEntry>& entries) const;
    /// `whole`: those with just that name, else the others in whose name it is.
    void addCommands(const QString& text, bool whole, std::vector<PaletteEntry>& entries) const;

    WindowParts m_parts;
    std::shared_ptr<const PlaceIndex> m_places;
    std::function<void(RegionId)> m_placeAction;
    PaletteModel* m_model;
    QLineEdit* m_line;
    QListView* m_view;
};

} // namespace outagemap
