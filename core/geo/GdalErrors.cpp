// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/GdalErrors.h"

#include <cpl_error.h>

namespace outagemap {

GdalErrors::GdalErrors()
{
    CPLPushErrorHandlerEx(
        [](CPLErr level, CPLErrorNum, const char* message) {
            auto* const said = static_cast<Said*>(CPLGetErrorHandlerUserData());
            said->failed = said->failed || level >= CE_Failure;
            if (level >= CE_Warning && said->first.isEmpty())
                said->first = QString::fromUtf8(message).simplified().left(300);
        },
        &m_said);
}

GdalErrors::~GdalErrors()
{
    CPLPopErrorHandler();
    CPLErrorReset();
}

} // namespace outagemap
