// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace outagemap {

/// Why something that can be expected to fail (a feed, a file, a setting) failed.
struct Error
{
    /// One plain-text sentence for a person: what failed, where, and what to do where that is known.
    QString message;
};

/// A value, or the reason why there is none. Exceptions are kept for what must not happen.
template <typename T>
using Expected = tl::expected<T, Error>;

/// Shorthand for `return fail(QStringLiteral("…"));` in a function that returns Expected.
inline tl::unexpected<Error> fail(QString message)
{
    return tl::unexpected<Error>(Error{std::move(message)});
}

} // namespace outagemap
