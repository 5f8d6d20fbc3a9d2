// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedSettings.h"

#include <QStringList>
#include <vector>

namespace outagemap {

/// A feed that a user can turn on without knowing its address.
struct CatalogueEntry
{
    /// What the user fills in: `{name}` in the location.
    struct Parameter
    {
        QString name;
        QString about;
        QString example;
    };

    QString id;
    QString about;
    QStringList services; ///< slugs; empty: depends on what is filled in
    std::vector<Parameter> parameters;
    bool isBuiltIn = false; ///< comes with the program, and makes no connection
    /// As it would be set up. Paused (`enabled` false) for everything that makes a connection.
    FeedConfig config;
    FeedSettings settings;

    /// The feed with its parameters filled in. Fails, naming it, for one that is missing or unknown.
    Expected<FeedConfig> filledIn(const std::map<QString, QString>& values) const;
};

/// The feeds of resources/feeds/catalogue.json, in its order.
const std::vector<CatalogueEntry>& feedCatalogue();

/// The entry of that id; null if there is none.
const CatalogueEntry* findInCatalogue(const QString& id);

/// Where the built-in replay lies: `OUTAGEMAP_REPLAY`, the installed data folder, else the source tree.
QString builtInReplayPath();

} // namespace outagemap
