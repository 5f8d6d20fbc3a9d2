// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedsDialog.h"

#include "app/window/FeedController.h"
#include "app/window/SideQuestions.h"
#include "app/window/WindowText.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace outagemap {

namespace {

constexpr std::size_t linesShown = 1000;

} // namespace

FeedsDialog::FeedsDialog(SideQuestions& side, FeedController& feeds, QWidget* parent)
    : QDialog(parent)
    , m_side(side)
    , m_feeds(feeds)
    , m_model(new FeedTableModel(this))
    , m_view(new QTableView)
    , m_lines(new QPlainTextEdit)
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
    m_view->setShowGrid(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(FeedTableModel::Name, QHeaderView::Stretch);
    m_lines->setReadOnly(true);
    m_lines->setAccessibleName(tr("Lines that could not be used"));
    m_lines->setPlaceholderText(tr("Lines that could not be used are listed here, with the reason."));

    auto* bar = new QHBoxLayout;
    makeButtons(*bar);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_view, 2);
    layout->addLayout(bar);
    layout->addWidget(m_lines, 1);
    layout->addWidget(close);
    connect(&side, &SideQuestions::feedsReady, this, &FeedsDialog::showFeeds);
    connect(&side, &SideQuestions::badLinesReady, this, &FeedsDialog::showBadLines);
    connect(&feeds, &FeedController::finished, this, [this] { m_side.askFeeds(); });
    connect(&feeds, &FeedController::listChanged, this, [this] { m_side.askFeeds(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateButtons();
        m_lines->clear();
        if (const StoredFeed* const feed = current())
            m_side.askBadLines(feed->key);
    });
    resize(760, 480);
    updateButtons();
    side.askFeeds();
}

void FeedsDialog::makeButtons(QHBoxLayout& bar)
{
    const auto add = [&bar](const QString& text) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        bar.addWidget(button);
        return button;
    };
    connect(add(tr("Add a file…")), &QPushButton::clicked, this, &FeedsDialog::addFileWanted);
    connect(add(tr("Add an address…")), &QPushButton::clicked, this, &FeedsDialog::addUrlWanted);
    bar.addStretch(1);
    m_read = add(tr("Read again"));
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (const StoredFeed* const feed = current())
            Q_EMIT readWanted(feed->location);
    });
    m_pause = add(tr("Pause"));
    m_pause->setCheckable(true);
    connect(m_pause, &QPushButton::clicked, this, &FeedsDialog::setPaused);
    m_remove = add(tr("Remove…"));
    connect(m_remove, &QPushButton::clicked, this, &FeedsDialog::removeCurrent);
}

const StoredFeed* FeedsDialog::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model->feedAt(index.row()) : nullptr;
}

void FeedsDialog::updateButtons()
{
    const StoredFeed* const feed = current();
    m_read->setEnabled(feed != nullptr);
    m_pause->setEnabled(feed != nullptr && feed->configured);
    m_pause->setChecked(feed != nullptr && feed->configured && !feed->config.enabled);
    m_remove->setEnabled(feed != nullptr && feed->configured);
}

void FeedsDialog::showFeeds(const std::vector<StoredFeed>& feeds)
{
    const StoredFeed* const before = current();
    const std::int64_t key = before != nullptr ? before->key : -1;
    m_model->setFeeds(feeds);
    const int row = std::max(0, m_model->rowOf(key));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    updateButtons();
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
    QMessageBox box(
        QMessageBox::Question, tr("Remove the feed?"),
        tr("%1 will not be read any more. What was read from it stays.").arg(oneLine(feed->location, 200)),
        QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    const auto* const remove = box.addButton(tr("Remove"), QMessageBox::DestructiveRole);
    const std::int64_t key = feed->key;
    box.exec();
    if (box.clickedButton() == remove)
        m_feeds.removeFeed(key);
}

} // namespace outagemap
