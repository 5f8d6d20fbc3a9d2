// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ComplaintModel.h"

#include "app/window/WindowText.h"
#include "core/words/Vocabulary.h"

#include <QLocale>

namespace outagemap {

namespace {

/// `id` in words: `Indonesian`; Qt has such names in English only, so windows in other languages have what
/// its speakers call it, `Indonesia`.
QString languageName(const QString& tag, const QString& windowLanguage)
{
    if (tag.isEmpty())
        return {};
    const QLocale locale(tag.left(35));
    if (locale.language() == QLocale::C)
        return tag.left(35);
    const bool isEnglish = windowLanguage.isEmpty() || windowLanguage.startsWith(QLatin1String("en"));
    return isEnglish ? QLocale::languageToString(locale.language()) : ownLanguageName(tag.left(35));
}

} // namespace

ComplaintModel::ComplaintModel(const RegionDirectory& regions, QObject* parent)
    : QAbstractListModel(parent)
    , m_regions(regions)
{
}

void ComplaintModel::reset(const ComplaintScope& scope, const QString& language)
{
    beginResetModel();
    m_scope = scope;
    m_language = language;
    m_reports.clear();
    m_isLoading = true;
    m_isComplete = false;
    endResetModel();
}

void ComplaintModel::addPage(const ComplaintPage& page)
{
    if (page.scope != m_scope || page.row != int(m_reports.size()))
        return;
    m_isLoading = false;
    m_isComplete = page.isLast;
    if (page.reports.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.reports.size()) - 1);
    m_reports.insert(m_reports.end(), page.reports.begin(), page.reports.end());
    endInsertRows();
}

int ComplaintModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_reports.size());
}

QString ComplaintModel::head(const StoredReport& report) const
{
    QStringList parts{momentText(report.time), m_regions.name(report.region, m_language)};
    if (!report.kind.isEmpty())
        parts += kindName(report.kind, m_words);
    if (const QString language = languageName(report.lang, m_language); !language.isEmpty())
        parts += language;
    if (report.count > 1)
        parts += tr("%n report(s)", nullptr, int(report.count));
    return parts.join(QStringLiteral(" \u00b7 "));
}

QVariant ComplaintModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const StoredReport& report = reportAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return oneLine(report.text);
    case HeadRole:
        return head(report);
    case Qt::AccessibleTextRole:
        return QString(head(report) + QStringLiteral(": ") + oneLine(report.text));
    case IsRightToLeftRole:
        return report.text.isRightToLeft();
    default:
        return {};
    }
}

bool ComplaintModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isLoading;
}

void ComplaintModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isLoading = true;
    ComplaintPlace place;
    place.row = int(m_reports.size());
    if (!m_reports.empty()) {
        place.time = m_reports.back().time;
        for (auto report = m_reports.rbegin(); report != m_reports.rend() && report->time == place.time;
             ++report)
            ++place.sameTime;
    }
    Q_EMIT pageWanted(place);
}

} // namespace outagemap
