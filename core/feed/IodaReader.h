// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/DocumentReader.h"
#include "core/feed/RegionNames.h"

namespace outagemap {

/// What the answers of IODA (https://api.ioda.inetintel.cc.gatech.edu, Georgia Tech) have in common: an
/// envelope, and entities that are countries, first-level regions or networks.
class IodaReader : public DocumentReader
{
public:
    explicit IodaReader(const FeedReaderOptions& options);

protected:
    Expected<void> readDocument(Object document, FeedBatch& out) final;

    /// Reads one element of `data`.
    virtual void readRow(Element row, FeedBatch& out) = 0;

    /// What a row is about.
    struct Entity
    {
        std::string key;        ///< `region/4416`: IODA's own, which stays
        std::string name;       ///< as IODA writes it
        std::string regionCode; ///< ours; empty: not on the map (a network, an unknown region)
    };
    /// `country` is known for some regions only (the others are found by a name that is nobody else's).
    Entity entity(std::string_view type, std::string_view code, std::string_view name,
                  std::string_view country) const;
    /// From `entity` {code, name, type, attrs}, or `location` and `location_name`.
    Entity entityOf(Object row) const;

    const ServiceId& service() const { return m_service; }
    /// The time that was asked for, where it is known.
    std::optional<UtcTime> askedFrom() const { return m_from; }
    std::optional<UtcTime> askedUntil() const { return m_until; }

private:
    std::unique_ptr<RegionNames> m_names;
    ServiceId m_service;
    std::optional<UtcTime> m_from;
    std::optional<UtcTime> m_until;
};

/// Pages by `limit` and a zero-based `page`, until one is not full.
QUrl nextIodaPage(const QUrl& base, const QUrl& page, const FeedPage& read);

} // namespace outagemap
