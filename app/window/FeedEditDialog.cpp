// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedEditDialog.h"

#include "app/window/Detached.h"
#include "app/window/FeedForm.h"
#include "app/window/FeedPreviewPane.h"
#include "app/window/PlainLabel.h"
#include "app/window/WindowText.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace outagemap {

FeedEditDialog::FeedEditDialog(std::shared_ptr<const WorldMap> map, std::shared_ptr<TokenStore> tokens,
                               QWidget* parent)
    : QDialog(parent)
    , m_map(std::move(map))
    , m_tokens(std::move(tokens))
{
    setWindowTitle(tr("Add a feed"));
    build(true);
}

FeedEditDialog::FeedEditDialog(std::shared_ptr<const WorldMap> map, std::shared_ptr<TokenStore> tokens,
                               const StoredFeed& feed, QWidget* parent)
    : QDialog(parent)
    , m_map(std::move(map))
    , m_tokens(std::move(tokens))
{
    setWindowTitle(tr("Edit the feed"));
    build(false);
    m_form->showConfig(feed.config);
}

void FeedEditDialog::build(bool withCatalogue)
{
    m_previewer = new FeedPreviewer(m_map, this);
    m_form = new FeedForm;
    m_pane = new FeedPreviewPane(m_map->regions());
    m_try = new QPushButton(tr("&Try it"));
    m_try->setAutoDefault(false);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The feed is tried"));
    m_progress->hide();
    m_problem = plainLabel();
    m_problem->setAccessibleName(tr("What is missing"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_buttons->button(QDialogButtonBox::Ok)->setText(withCatalogue ? tr("Add") : tr("Save"));

    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* tryRow = new QHBoxLayout;
    tryRow->addWidget(m_try);
    tryRow->addWidget(m_progress, 1);
    tryRow->addStretch(0);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addLayout(tryRow);
    rightLayout->addWidget(m_pane, 1);
    auto* splitter = new QSplitter;
    if (withCatalogue) {
        m_catalogue = new QListWidget;
        fillCatalogue();
        splitter->addWidget(m_catalogue);
    }
    splitter->addWidget(scroll);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(splitter->count() - 2, 1);
    splitter->setStretchFactor(splitter->count() - 1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    resize(QSize(withCatalogue ? 1120 : 900, 580).boundedTo(screen()->availableSize() * 0.95));
    splitter->setSizes(withCatalogue ? QList<int>{230, 450, 440} : QList<int>{450, 450});

    connect(m_buttons, &QDialogButtonBox::accepted, this, &FeedEditDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_try, &QPushButton::clicked, this, &FeedEditDialog::tryIt);
    connect(m_previewer, &FeedPreviewer::ready, this, &FeedEditDialog::showPreview);
    connect(m_form, &FeedForm::changed, this, [this] { m_problem->clear(); });
    connect(m_form, &FeedForm::tokenWanted, this, &FeedEditDialog::askForKeychain);
    if (m_catalogue != nullptr) {
        connect(m_catalogue, &QListWidget::currentRowChanged, this, &FeedEditDialog::choose);
        m_catalogue->setCurrentRow(0);
    }
    m_form->setFocus();
}

void FeedEditDialog::fillCatalogue()
{
    m_catalogue->setAccessibleName(tr("Ready feeds"));
    m_catalogue->setWordWrap(true);
    m_catalogue->addItem(tr("An address, file or folder of your own"));
    for (const CatalogueEntry& entry : feedCatalogue()) {
        if (!entry.isBuiltIn)
            m_catalogue->addItem(entry.settings.name);
    }
}

void FeedEditDialog::choose(int row)
{
    m_pane->showHint();
    m_previewer->cancel();
    int at = 0;
    for (const CatalogueEntry& entry : feedCatalogue()) {
        if (!entry.isBuiltIn && ++at == row) {
            m_form->showEntry(entry);
            return;
        }
    }
    m_form->showOwn();
}

void FeedEditDialog::setLocation(const QString& location)
{
    if (m_catalogue != nullptr)
        m_catalogue->setCurrentRow(0);
    m_form->showOwn(location);
    tryIt();
}

void FeedEditDialog::tryIt()
{
    if (m_previewer->isRunning()) {
        m_previewer->cancel();
        return;
    }
    const auto config = m_form->config();
    const auto request = config ? feedRequest(*config, m_form->token())
                                : Expected<FeedRequest>(tl::unexpected(config.error()));
    if (!request) {
        m_pane->showProblem(request.error().message);
        return;
    }
    FeedRequest asked = *request;
    if (m_form->needsToken() && asked.token.value.isEmpty()) {
        asked.token.ask = [tokens = m_tokens,
                           location = config->location](const std::atomic<bool>& cancelled) {
            return tokens->read(location, &cancelled);
        };
    }
    const QString host = QUrl(asked.location).host();
    m_pane->showWaiting(host.isEmpty() ? asked.location : host);
    m_previewer->start(asked);
    updateButtons();
}

void FeedEditDialog::showPreview(const FeedPreview& preview)
{
    updateButtons();
    m_pane->showPreview(preview);
    if (!preview.columns.isEmpty())
        m_form->setColumns(preview.columns);
}

void FeedEditDialog::updateButtons()
{
    m_progress->setVisible(m_previewer->isRunning());
    m_try->setText(m_previewer->isRunning() ? tr("S&top") : tr("&Try it"));
}

void FeedEditDialog::askForKeychain()
{
    if (std::exchange(m_askedKeychain, true))
        return;
    auto* watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcher<QString>::finished, this, [this, watcher] {
        const QString problem = watcher->result();
        if (!problem.isEmpty()) {
            m_form->setTokenNote(
                tr("%1. Without a keychain the token is kept in memory only, until the program ends.")
                    .arg(oneLine(problem)));
        }
        watcher->deleteLater();
    });
    watcher->setFuture(runDetached([tokens = m_tokens] {
        // Nothing is kept by that name: only whether somebody answers.
        const auto answer = tokens->read(QStringLiteral("probe"));
        return answer ? QString() : answer.error().message;
    }));
}

QByteArray FeedEditDialog::token() const
{
    return m_form->token();
}

void FeedEditDialog::accept()
{
    const auto config = m_form->config();
    if (!config) {
        m_problem->setText(oneLine(config.error().message));
        m_form->setFocus();
        return;
    }
    m_config = *config;
    if (m_catalogue != nullptr)
        m_config.enabled = true; // what the catalogue has is off until somebody wants it
    QDialog::accept();
}

} // namespace outagemap
