// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <ctime>

namespace outagemap::sim {

/// Processor time: the figures must not depend on what else the machine does.
inline double seconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

inline void print(const char* name, double value, const char* unit)
{
    std::printf("%s %.4g %s\n", name, value, unit);
    std::fflush(stdout);
}

} // namespace outagemap::sim
