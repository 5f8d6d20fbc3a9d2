// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/NoticeModel.h"

#include "app/window/WindowText.h"
#include "core/words/Vocabulary.h"

#include <QUrl>
#include <algorithm>

namespace outagemap {

void NoticeModel::setNotices(std::vector<Notice> notices)
{
    const auto sameAs = [](const Notice& a, const Notice& b) {
        return a.id == b.id && a.time == b.time && a.title == b.title && a.text == b.text &&
               a.status == b.status;
    };
    if (std::equal(notices.begin(), notices.end(), m_notices.begin(), m_notices.end(), sameAs))
        return; // the same ones at another time: selection and scroll position stay
    beginResetModel();
    m_notices = std::move(notices);
    endResetModel();
}

int NoticeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_notices.size());
}

QString NoticeModel::head(const Notice& notice) const
{
    QStringList parts{momentText(notice.time)};
    if (!notice.status.empty())
        parts += noticeStatusName(QString::fromStdString(notice.status), m_words);
    // Who said it: the site that it was published on.
    if (const QString host = QUrl(QString::fromStdString(notice.url)).host(); !host.isEmpty())
        parts += oneLine(host, 60);
    if (!notice.cause.empty())
        parts += tr("cause: %1").arg(causeName(QString::fromStdString(notice.cause), m_words));
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString NoticeModel::fullText(int row) const
{
    const Notice& notice = noticeAt(row);
    QStringList parts{head(notice)};
    if (notice.end)
        parts += tr("until %1").arg(momentText(*notice.end));
    if (!notice.regionCodes.empty()) {
        QStringList codes;
        for (const std::string& code : notice.regionCodes)
            codes += oneLine(QString::fromStdString(code), 20);
        parts += tr("Regions: %1").arg(codes.join(QStringLiteral(", ")));
    }
    for (const std::string* text : {&notice.title, &notice.text}) {
        if (!text->empty())
            parts += QString::fromStdString(*text);
    }
    return parts.join(QStringLiteral("\n\n"));
}

QVariant NoticeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Notice& notice = noticeAt(index.row());
    const auto text = [&] {
        QStringList parts;
        for (const std::string* part : {&notice.title, &notice.text}) {
            if (!part->empty())
                parts += oneLine(QString::fromStdString(*part));
        }
        return parts.join(QStringLiteral(" - "));
    };
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return text();
    case HeadRole:
        return head(notice);
    case Qt::AccessibleTextRole:
        return QString(head(notice) + QStringLiteral(": ") + text());
    case IsRightToLeftRole:
        return text().isRightToLeft();
    case LinkRole:
        return QString::fromStdString(notice.url);
    default:
        return {};
    }
}

} // namespace outagemap
