// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace outagemap {

/// Unpacks gzip (also several members one after the other) and zstd, told by their first bytes; everything
/// else passes through. Works in pieces: memory does not grow with what is unpacked.
class Decompressor
{
public:
    /// Takes a piece of the unpacked bytes; false: no more are wanted.
    using Output = std::function<bool(std::string_view)>;

    explicit Decompressor(std::int64_t maxExpandedBytes);
    ~Decompressor();
    Q_DISABLE_COPY_MOVE(Decompressor)

    /// Unpacks the next bytes. Fails for a damaged stream and for one that grows beyond the limit; what came
    /// before has been handed out.
    Expected<void> write(std::string_view bytes, const Output& output);

    /// The input ended. Fails if that is in the middle of a packed stream.
    Expected<void> finish(const Output& output);

private:
    class Stage;

    Expected<void> begin(const Output& output);

    std::int64_t m_left;
    std::string m_start; ///< the first bytes, until they tell what it is
    std::unique_ptr<Stage> m_stage;
    class Plain;
    class Gzip;
    class Zstd;
};

} // namespace outagemap
