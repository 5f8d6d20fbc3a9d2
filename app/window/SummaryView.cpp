// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SummaryView.h"

#include "core/words/Caption.h"
#include "core/words/Ranking.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace outagemap {

namespace {

/// Words come from the translators, so names and figures are of their language, not of another that was asked
/// for and is not spoken.
LocalText spoken()
{
    return LocalText(LocalText::translationLanguage());
}

QPlainTextEdit* makeText(const QString& name)
{
    auto* text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

/// A reader who has scrolled down is not thrown back by the next update.
void replaceText(QPlainTextEdit& view, const QString& text)
{
    if (view.toPlainText() == QString(text).replace(QChar::Nbsp, QLatin1Char(' '))) // as it gives it back
        return;
    const int position = view.verticalScrollBar()->value();
    view.setPlainText(text);
    view.verticalScrollBar()->setValue(position);
}

} // namespace

SummaryView::SummaryView(const RegionDirectory& regions, const QStringList& zones, QWidget* parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_zones(zones)
    , m_text(makeText(QStringLiteral("caption")))
    , m_evidence(makeText(QStringLiteral("evidence")))
    , m_placesLabel(new QLabel)
    , m_places(new QLineEdit)
    , m_problem(new QLabel)
    , m_copy(new QPushButton)
{
    m_placesLabel->setBuddy(m_places);
    m_places->setMaxLength(500);
    m_places->setClearButtonEnabled(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(m_placesLabel);
    row->addWidget(m_places, 1);
    row->addWidget(m_copy);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    auto* texts = new QSplitter(Qt::Vertical);
    texts->addWidget(m_text);
    texts->addWidget(m_evidence);
    texts->setStretchFactor(0, 3);
    texts->setStretchFactor(1, 1);
    texts->setChildrenCollapsible(false);
    texts->setHandleWidth(9); // less looks like one text that goes on
    layout->addWidget(texts, 1);
    connect(m_places, &QLineEdit::editingFinished, this, &SummaryView::readPlaces);
    connect(m_copy, &QPushButton::clicked, this, &SummaryView::copyCaption);
    retranslate();
}

void SummaryView::retranslate()
{
    m_placesLabel->setText(tr("&Compare:"));
    m_places->setPlaceholderText(tr("places, like SG, Jakarta, Philippines"));
    m_places->setAccessibleName(tr("Places to compare"));
    m_copy->setText(tr("Cop&y text"));
    m_text->setAccessibleName(tr("The map in words"));
    m_evidence->setAccessibleName(tr("What the evidence rests on"));
    showCaption();
    showEvidence();
}

void SummaryView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SummaryView::setPlaces(const QString& text)
{
    m_places->setText(text);
    readPlaces();
}

QString SummaryView::places() const
{
    return m_places->text();
}

void SummaryView::readPlaces()
{
    const auto places = parsePlaces(m_regions, {m_places->text()}, LocalText::translationLanguage());
    m_problem->setText(places ? QString() : places.error().message);
    m_problem->setVisible(!places);
    if (places)
        Q_EMIT placesChanged(*places);
}

void SummaryView::setFacts(const CaptionFacts& facts)
{
    m_facts = facts;
    showCaption();
}

void SummaryView::setEvidence(const IntensityMapPtr& values, RegionId region)
{
    m_values = values;
    m_region = region;
    showEvidence();
}

void SummaryView::showCaption()
{
    m_copy->setEnabled(m_facts.has_value());
    if (!m_facts) {
        replaceText(*m_text, tr("The map is being put into words …"));
        return;
    }
    std::vector<Zone> zones;
    for (const QString& name : m_zones) {
        if (const auto zone = Zone::fromName(name))
            zones.push_back(*zone);
    }
    m_caption = makeCaption(*m_facts, m_regions, spoken(), zones).text();
    replaceText(*m_text, m_caption);
}

void SummaryView::showEvidence()
{
    if (!m_values || !m_region.isValid()) {
        m_evidence->clear();
        return;
    }
    const LocalText words = spoken();
    const RegionIntensity& row = (*m_values)[m_region];
    QStringList lines{tr("How sure is it in this place: %1").arg(m_regions.name(m_region, words.language()))};
    if (const auto interval = row.interval(); interval && row.ratio) {
        lines += tr("Reports are %1 times usual; allowing for chance, between %2 and %3 times.")
                     .arg(words.rate(*row.ratio), words.rate(interval->low), words.rate(interval->high));
    }
    lines += evidenceLines(row.evidence);
    replaceText(*m_evidence, lines.join(QLatin1Char('\n')));
}

void SummaryView::copyCaption() const
{
    QGuiApplication::clipboard()->setText(m_caption);
}

} // namespace outagemap
