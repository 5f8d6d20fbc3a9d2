// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedsDialog.h"

#include "app/window/FeedController.h"
#include "app/window/FeedEditDialog.h"
#include "app/window/MapSession.h"
#include "app/window/PlainLabel.h"
#include "app/window/SideQuestions.h"
#include "app/window/WindowText.h"
#include "core/feed/FeedSettings.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace outagemap {

namespace {

constexpr std::size_t linesShown = 1000;
constexpr int clockMilliseconds = 5'000; // lags and next tries are told in minutes

} // namespace

FeedsDialog::FeedsDialog(std::shared_ptr<const WorldMap> map, SideQuestions& side, FeedController& feeds,
                         QWidget* parent)
    : QDialog(parent)
    , m_map(std::move(map))
    , m_side(side)
    , m_feeds(feeds)
    , m_model(new FeedTableModel(this))
    , m_view(new QTableView)
    , m_details(plainLabel())
    , m_lines(new QPlainTextEdit)
    , m_message(plainLabel())
{
    setWindowTitle(tr("Feeds"));
    auto* intro =
        new QLabel(tr("A feed is a file or an address that reports, measurements or notices are read from. "
                      "The program makes no connection that you did not ask for."));
    intro->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Feeds"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 8);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    QHeaderView* const header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {FeedTableModel::Name, FeedTableModel::State})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    header->setHighlightSections(false);

    auto* bar = new QHBoxLayout;
    makeButtons(*bar);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_view);
    splitter->addWidget(makeDetails());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_message);
    layout->addWidget(close);
    m_message->hide();

    connect(&side, &SideQuestions::feedsReady, this, &FeedsDialog::showFeeds);
    connect(&side, &SideQuestions::badLinesReady, this, &FeedsDialog::showBadLines);
    connect(&feeds, &FeedController::finished, this, [this] { m_side.askFeeds(); });
    connect(&feeds, &FeedController::listChanged, this, [this] {
        m_message->hide();
        m_side.askFeeds();
    });
    connect(&feeds, &FeedController::failed, this, [this](const QString& message) {
        m_message->setText(oneLine(message));
        m_message->show();
    });
    connect(&feeds, &FeedController::feedStatusChanged, this, [this](const FeedStanding& standing) {
        m_model->setStanding(standing);
        if (const StoredFeed* const feed = current(); feed != nullptr && feed->key == standing.key)
            showDetails();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FeedsDialog::showCurrent);
    connect(m_view, &QTableView::doubleClicked, this, &FeedsDialog::openEdit);
    connect(&m_clock, &QTimer::timeout, this, &FeedsDialog::tick);
    m_clock.start(clockMilliseconds);
    tick();
    resize(QSize(980, 600).boundedTo(screen()->availableSize() * 0.95));
    showCurrent();
    side.askFeeds();
}

QWidget* FeedsDialog::makeDetails()
{
    m_details->setAccessibleName(tr("About the feed"));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setAccessibleName(tr("Lines that could not be used"));
    m_lines->setPlaceholderText(tr("Lines that could not be used are listed here, with the reason."));
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_details);
    layout->addWidget(m_lines, 1);
    return box;
}

void FeedsDialog::makeButtons(QHBoxLayout& bar)
{
    const auto add = [&bar](const QString& text) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        bar.addWidget(button);
        return button;
    };
    connect(add(tr("&Add…")), &QPushButton::clicked, this, [this] { openAdd(); });
    bar.addStretch(1);
    m_read = add(tr("&Read now"));
    connect(m_read, &QPushButton::clicked, this, &FeedsDialog::readCurrent);
    m_pause = add(tr("&Pause"));
    m_pause->setCheckable(true);
    connect(m_pause, &QPushButton::clicked, this, &FeedsDialog::setPaused);
    m_edit = add(tr("&Edit…"));
    connect(m_edit, &QPushButton::clicked, this, &FeedsDialog::openEdit);
    m_remove = add(tr("Re&move…"));
    connect(m_remove, &QPushButton::clicked, this, &FeedsDialog::removeCurrent);
}

const StoredFeed* FeedsDialog::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->feedAt(index.row()) : nullptr;
}

QString FeedsDialog::details() const
{
    return m_details->text();
}

void FeedsDialog::tick()
{
    m_model->setNow(MapSession::now());
}

void FeedsDialog::showCurrent()
{
    const StoredFeed* const feed = current();
    const bool isListed = feed != nullptr && feed->configured;
    m_read->setEnabled(feed != nullptr);
    m_edit->setEnabled(isListed);
    m_pause->setEnabled(isListed);
    m_pause->setChecked(isListed && !feed->config.enabled);
    m_remove->setEnabled(isListed);
    showDetails();
    if (feed == nullptr)
        m_lines->clear();
    else
        m_side.askBadLines(feed->key);
}

/// What the row has no room for.
void FeedsDialog::showDetails()
{
    const StoredFeed* const feed = current();
    if (feed == nullptr) {
        m_details->setText(m_model->rowCount() == 0 ? tr("There are no feeds yet.") : QString());
        return;
    }
    QStringList lines{
        tr("%1: %2").arg(FeedTableModel::nameOf(*feed), m_model->stateText(m_view->currentIndex().row())),
        oneLine(feed->location, 400)};
    const QString credit = oneLine(QString::fromStdString(feed->source.credit), 200);
    const QString license = oneLine(QString::fromStdString(feed->source.license), 100);
    if (!credit.isEmpty())
        lines +=
            license.isEmpty() ? tr("Credit: %1").arg(credit) : tr("Credit: %1 (%2)").arg(credit, license);
    m_details->setText(lines.join(QLatin1Char('\n')));
}

void FeedsDialog::showFeeds(const std::vector<StoredFeed>& feeds)
{
    const StoredFeed* const before = current();
    const std::int64_t key = before != nullptr ? before->key : -1;
    m_model->setFeeds(feeds);
    const int row = std::max(0, m_model->rowOf(key));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
}

void FeedsDialog::showBadLines(std::int64_t key, const std::vector<BadLine>& lines)
{
    const StoredFeed* const feed = current();
    if (feed == nullptr || feed->key != key)
        return;
    QStringList texts;
    for (std::size_t i = lines.size() > linesShown ? lines.size() - linesShown : 0; i < lines.size(); ++i)
        texts +=
            tr("line %1: %2").arg(lines[i].line).arg(oneLine(QString::fromStdString(lines[i].reason), 300));
    m_lines->setPlainText(texts.join(QLatin1Char('\n')));
}

FeedEditDialog* FeedsDialog::openAdd(const QString& location)
{
    auto* const dialog = new FeedEditDialog(m_map, m_feeds.tokens(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_feeds.addFeed(dialog->config(), dialog->token()); });
    if (!location.isEmpty())
        dialog->setLocation(location);
    dialog->open();
    return dialog;
}

FeedEditDialog* FeedsDialog::openEdit()
{
    const StoredFeed* const feed = current();
    if (feed == nullptr || !feed->configured)
        return nullptr;
    auto* const dialog = new FeedEditDialog(m_map, m_feeds.tokens(), *feed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, key = feed->key] { m_feeds.updateFeed(key, dialog->config(), dialog->token()); });
    dialog->open();
    return dialog;
}

void FeedsDialog::readCurrent()
{
    const StoredFeed* const feed = current();
    if (feed == nullptr)
        return;
    if (feed->configured)
        m_feeds.fetchNow(feed->key);
    else
        Q_EMIT readWanted(feed->location);
}

void FeedsDialog::setPaused(bool paused)
{
    if (const StoredFeed* const feed = current()) {
        FeedConfig config = feed->config;
        config.enabled = !paused;
        m_feeds.updateFeed(feed->key, config);
    }
}

void FeedsDialog::removeCurrent()
{
    const StoredFeed* const feed = current();
    if (feed == nullptr)
        return;
    auto* const box = new QMessageBox(
        QMessageBox::Question, tr("Remove the feed?"),
        tr("%1 will not be read any more. What was read from it stays.").arg(FeedTableModel::nameOf(*feed)),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QAbstractButton* const remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    const auto settings = FeedSettings::fromJson(feed->config.settings);
    const QString tokenOf = settings && settings->needsToken ? feed->location : QString();
    connect(box, &QMessageBox::buttonClicked, this,
            [this, remove, key = feed->key, tokenOf](const QAbstractButton* button) {
                if (button == remove)
                    m_feeds.removeFeed(key, tokenOf);
            });
    box->open();
}

} // namespace outagemap
