// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <QString>
#include <exception>

namespace outagemap {

/// What SQLite or the packed data had against it, as a sentence for a person about the cache at `path` that
/// could not be `what` (`read`, `written`, `opened`): a full disk, a disk that cannot be written to, another
/// program that is writing, a damaged file (and how to repair it) each in their own words.
Error cacheError(const QString& path, const char* what, const std::exception& exception);

/// Whether the exception says that the file is damaged.
bool isDamage(const std::exception& exception);

/// Runs `function`, which returns an Expected; what it throws becomes a cacheError.
template <typename Function>
auto guarded(const QString& path, const char* what, Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::exception& e) {
        return tl::unexpected(cacheError(path, what, e));
    }
}

} // namespace outagemap
