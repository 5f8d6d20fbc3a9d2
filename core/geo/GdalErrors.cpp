// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/GdalErrors.h"

#include <cpl_error.h>

namespace outagemap {

GdalErrors::GdalErrors()
{
    CPLPushErrorHandlerEx(
        [](CPLErr level, CPLErrorNum, const char* message) {
            auto* const first = static_cast<QString*>(CPLGetErrorHandlerUserData());
            if (level >= CE_Warning && first->isEmpty())
                *first = QString::fromUtf8(message).simplified().left(300);
        },
        &m_first);
}

GdalErrors::~GdalErrors()
{
    CPLPopErrorHandler();
    CPLErrorReset();
}

} // namespace outagemap
