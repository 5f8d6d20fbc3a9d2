// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/FeedPreviewer.h"
#include "core/feed/TokenStore.h"
#include "core/model/Counts.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace outagemap {

class FeedForm;
class FeedPreviewPane;

/// Adds a feed (of one's own, or a ready one of the catalogue) or edits one of the list; "Try it" fetches it
/// once and shows what would be stored. Changes nothing itself: `config` and `token` are what was set up.
class FeedEditDialog : public QDialog
{
    Q_OBJECT

public:
    /// To add: the catalogue stands beside the form.
    FeedEditDialog(std::shared_ptr<const WorldMap> map, std::shared_ptr<TokenStore> tokens,
                   QWidget* parent = nullptr);
    /// To edit.
    FeedEditDialog(std::shared_ptr<const WorldMap> map, std::shared_ptr<TokenStore> tokens,
                   const StoredFeed& feed, QWidget* parent = nullptr);

    /// Begins with that address or file, and tries it.
    void setLocation(const QString& location);

    const FeedConfig& config() const { return m_config; }
    QByteArray token() const;

    FeedForm& form() { return *m_form; }
    FeedPreviewPane& preview() { return *m_pane; }
    QListWidget* catalogue() { return m_catalogue; }

public Q_SLOTS:
    void tryIt();
    void accept() override;

private:
    void build(bool withCatalogue);
    void fillCatalogue();
    void choose(int row);
    void showPreview(const FeedPreview& preview);
    void askForKeychain();
    void updateButtons();

    std::shared_ptr<const WorldMap> m_map;
    std::shared_ptr<TokenStore> m_tokens;
    FeedConfig m_config;
    FeedPreviewer* m_previewer;
    QListWidget* m_catalogue = nullptr;
    FeedForm* m_form;
    FeedPreviewPane* m_pane;
    QPushButton* m_try;
    QProgressBar* m_progress;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
    bool m_askedKeychain = false;
};

} // namespace outagemap
