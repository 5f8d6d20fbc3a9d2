// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedCatalogue.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace outagemap {

class ColumnMapping;

/// What is set up for a feed: where it is, how often it is read, and, for those who need it, its format,
/// service, columns, query and token. Shows a feed of the catalogue, one of the list, or an empty form.
class FeedForm : public QWidget
{
    Q_OBJECT

public:
    explicit FeedForm(QWidget* parent = nullptr);

    /// An empty form, for an address, a file or a folder.
    void showOwn(const QString& location = {});
    /// The entry must outlive the form.
    void showEntry(const CatalogueEntry& entry);
    void showConfig(const FeedConfig& config);

    /// Of file dialogs that ask for a feed.
    static QString fileFilter();

    /// What is set up, or what is missing.
    Expected<FeedConfig> config() const;
    /// As typed; empty: none, or the one that is kept already.
    QByteArray token() const;
    bool needsToken() const;
    QString location() const;

    void setColumns(const QStringList& columns);
    /// What happens to a token on this machine.
    void setTokenNote(const QString& note);

Q_SIGNALS:
    void changed();
    /// A token is asked for: somebody should find out whether it can be kept.
    void tokenWanted();

private:
    void makeAddress(QFormLayout& form);
    void makeMore(QFormLayout& form);
    void take(const FeedConfig& config);
    void clearParameters();
    void browse(bool folder);
    void updateRows();

    const CatalogueEntry* m_entry = nullptr;
    FeedConfig m_base; ///< what has no field here stays as it is
    QLabel* m_about;
    QLineEdit* m_location;
    QWidget* m_locationRow;
    QWidget* m_parameterBox;
    QFormLayout* m_parameterForm;
    std::vector<std::pair<QString, QLineEdit*>> m_parameters;
    QLineEdit* m_name;
    QComboBox* m_interval;
    QToolButton* m_more;
    QWidget* m_moreBox;
    QComboBox* m_format;
    QLineEdit* m_service;
    QLineEdit* m_credit;
    QPlainTextEdit* m_query;
    ColumnMapping* m_columns;
    QLabel* m_columnsLabel;
    QCheckBox* m_needsToken;
    QLineEdit* m_token;
    QLabel* m_tokenNote;
};

} // namespace outagemap
