// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <QByteArray>
#include <QString>
#include <atomic>
#include <memory>

namespace outagemap {

/// Where the tokens of feeds are kept, by the feeds' locations. Any thread may ask.
class TokenStore
{
public:
    virtual ~TokenStore() = default;

    /// Empty where there is none. Fails where the store cannot be asked, and soon after `cancelled` (if
    /// given) became true.
    virtual Expected<QByteArray> read(const QString& location,
                                      const std::atomic<bool>* cancelled = nullptr) = 0;
    virtual Expected<void> write(const QString& location, const QByteArray& token) = 0;
    /// Nothing is wrong with removing what is not there.
    virtual Expected<void> remove(const QString& location) = 0;

    /// Keeps it in memory, until the program ends, for a system that has no keychain. `read` gives it then.
    virtual void keepForNow(const QString& location, const QByteArray& token) = 0;

    /// The system's keychain (Secret Service or KWallet, macOS Keychain, Windows credentials). Never a file:
    /// where the system has none, reading and writing say so. The environment's `OUTAGEMAP_FEED_TOKEN`, meant
    /// for machines without a desktop, is read in its place. Each call waits for the system, 30 seconds at
    /// most (it may ask the user to unlock it), running the thread's events meanwhile.
    static std::unique_ptr<TokenStore> keychain();
};

} // namespace outagemap
