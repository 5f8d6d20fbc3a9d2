// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ComplaintList.h"

#include "app/window/PlainTextDialog.h"
#include "app/window/TwoLineDelegate.h"
#include "app/window/WindowText.h"
#include "core/words/Vocabulary.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace outagemap {

namespace {

constexpr int typingRest = 250; // milliseconds
constexpr std::size_t kindsShown = 6;
constexpr int textLines = 2;
constexpr int pagesAhead = 3; // of what is seen

} // namespace

ComplaintList::ComplaintList(const RegionDirectory& regions, QWidget* parent)
    : QWidget(parent)
    , m_model(new ComplaintModel(regions, this))
    , m_search(new QLineEdit)
    , m_kinds(new QLabel)
    , m_empty(new QLabel)
    , m_view(new QTableView)
    , m_typing(new QTimer(this))
{
    m_search->setPlaceholderText(tr("Search what users wrote"));
    m_search->setAccessibleName(tr("Search what users wrote"));
    m_search->setToolTip(
        tr("All words, in any order; \"words in quotes\" as they stand; -word for texts without it"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingRest);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(m_search->text().trimmed()); });

    m_kinds->setTextFormat(Qt::PlainText);
    m_kinds->setWordWrap(true);
    m_kinds->setMinimumWidth(10);
    m_kinds->setAccessibleDescription(tr("Kinds of trouble"));
    m_kinds->hide();
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("What users wrote"));
    m_view->setItemDelegate(new TwoLineDelegate(ComplaintModel::HeadRole, ComplaintModel::TextRole,
                                                ComplaintModel::IsRightToLeftRole, textLines, this));
    // A table of one column: a list view lays a million rows out anew for every page that comes.
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    fitRows();
    // The next page is asked for before the last row is reached, so that scrolling does not stop there.
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > m_view->verticalScrollBar()->maximum() - pagesAhead * m_view->viewport()->height())
            m_model->fetchMore({});
    });
    connect(m_view, &QAbstractItemView::activated, this, &ComplaintList::showFull);
    connect(m_model, &ComplaintModel::pageWanted, this, &ComplaintList::pageWanted);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(3);
    layout->addWidget(m_search);
    layout->addWidget(m_kinds);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    updateState();
}

void ComplaintList::fitRows()
{
    m_view->verticalHeader()->setDefaultSectionSize(
        TwoLineDelegate::rowHeight(m_view->fontMetrics(), textLines));
}

void ComplaintList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
    QWidget::changeEvent(event);
}

void ComplaintList::reset(const ComplaintScope& scope, const QString& language)
{
    m_model->reset(scope, language);
}

void ComplaintList::addPage(const ComplaintPage& page)
{
    m_model->addPage(page);
    updateState();
}

void ComplaintList::updateState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(m_search->text().trimmed().isEmpty() ? tr("Nobody wrote anything here in this window.")
                                                          : tr("Nobody wrote that here in this window."));
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
}

void ComplaintList::setKinds(const std::vector<KindFigure>& kinds)
{
    double sum = 0;
    for (const KindFigure& kind : kinds)
        sum += kind.kind.isEmpty() ? 0 : kind.reports;
    QStringList parts;
    const LocalText words(LocalText::translationLanguage());
    for (const KindFigure& kind : kinds) {
        if (!kind.kind.isEmpty() && sum > 0 && std::size_t(parts.size()) < kindsShown)
            parts += tr("%1 %2", "a kind of trouble and its share")
                         .arg(kindName(kind.kind, words), percentText(kind.reports / sum));
    }
    m_kinds->setText(parts.join(QStringLiteral(" \u00b7 ")));
    m_kinds->setVisible(!parts.isEmpty());
}

QString ComplaintList::kindsText() const
{
    return m_kinds->text();
}

void ComplaintList::showFull(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    PlainTextDialog dialog(tr("What a user wrote"),
                           index.data(ComplaintModel::HeadRole).toString() + QStringLiteral("\n\n") +
                               m_model->reportAt(index.row()).text,
                           this);
    dialog.exec();
}

} // namespace outagemap
