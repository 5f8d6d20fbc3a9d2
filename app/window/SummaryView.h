// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Intensity.h"
#include "core/words/CaptionFacts.h"

#include <QWidget>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace outagemap {

/// The map in words: the caption, a comparison of chosen places in it, and what the evidence of the selected
/// region rests on. Everything is plain text that can be selected and copied.
class SummaryView : public QWidget
{
    Q_OBJECT

public:
    /// `zones`: IANA names of the zones in which times are given beside UTC; unknown ones are left out.
    explicit SummaryView(const RegionDirectory& regions, const QStringList& zones, QWidget* parent = nullptr);

    /// The places to compare as a user wrote them, like `SG, Jakarta`.
    void setPlaces(const QString& text);
    QString places() const;

    void setFacts(const CaptionFacts& facts);
    void setEvidence(const IntensityMapPtr& values, RegionId region);

    /// The caption as shown; empty before there is one.
    QString caption() const { return m_caption; }

public Q_SLOTS:
    void copyCaption() const;

Q_SIGNALS:
    /// The user named other places.
    void placesChanged(const std::vector<outagemap::RegionId>& places);

protected:
    void changeEvent(QEvent* event) override;

private:
    void readPlaces();
    void retranslate();
    void showCaption();
    void showEvidence();

    const RegionDirectory& m_regions;
    QStringList m_zones;
    std::optional<CaptionFacts> m_facts;
    IntensityMapPtr m_values;
    RegionId m_region = RegionId::world();
    QString m_caption;

    QPlainTextEdit* m_text;
    QPlainTextEdit* m_evidence;
    QLabel* m_placesLabel;
    QLineEdit* m_places;
    QLabel* m_problem;
    QPushButton* m_copy;
};

} // namespace outagemap
