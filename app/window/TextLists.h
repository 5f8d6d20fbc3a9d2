// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/QueryController.h"
#include "core/geo/RegionDirectory.h"

#include <QTabWidget>

class QPlainTextEdit;

namespace outagemap {

/// What users wrote and what was published, as plain text.
class TextLists : public QTabWidget
{
    Q_OBJECT

public:
    explicit TextLists(const RegionDirectory& regions, QWidget* parent = nullptr);

    void setTexts(const Texts& texts, const QString& language);

private:
    const RegionDirectory& m_regions;
    QPlainTextEdit* m_complaints;
    QPlainTextEdit* m_notices;
};

} // namespace outagemap
