// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/NoBreak.h"

namespace outagemap {

QString noBreak(QString text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const QChar next = text[i + 1];
        if (text[i] == QLatin1Char(' ') && text[i - 1].isDigit() &&
            (next == QLatin1Char('%') || next.isLetter()))
            text[i] = QChar::Nbsp;
    }
    return text;
}

} // namespace outagemap
