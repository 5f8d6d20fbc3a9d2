// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TextLists.h"

#include <QDateTime>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace outagemap {

namespace {

QString momentText(UtcTime time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds(), QTimeZone::utc()),
                              QStringLiteral("d MMM HH:mm 'UTC'"));
}

/// What comes from outside, on one line and not too long to read.
QString oneLine(const QString& text)
{
    constexpr qsizetype mostShown = 600;
    const QString line = text.left(2 * mostShown).simplified();
    return line.size() <= mostShown ? line : line.left(mostShown) + QChar(0x2026);
}

QPlainTextEdit* makeList(const QString& name)
{
    auto* list = new QPlainTextEdit;
    list->setReadOnly(true);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    return list;
}

} // namespace

TextLists::TextLists(const RegionDirectory& regions, QWidget* parent)
    : QTabWidget(parent)
    , m_regions(regions)
    , m_complaints(makeList(tr("What users wrote")))
    , m_notices(makeList(tr("What was published")))
{
    addTab(m_complaints, tr("Users"));
    addTab(m_notices, tr("Notices"));
    setDocumentMode(true);
}

void TextLists::setTexts(const Texts& texts, const QString& language)
{
    QStringList lines;
    for (const StoredReport& report : texts.complaints) {
        lines +=
            tr("%1, %2: %3")
                .arg(momentText(report.time), m_regions.name(report.region, language), oneLine(report.text));
    }
    if (lines.isEmpty())
        lines += tr("Nobody wrote anything in this window.");
    m_complaints->setPlainText(lines.join(QLatin1String("\n\n")));

    lines.clear();
    for (const Notice& notice : texts.notices) {
        QString head = momentText(notice.time);
        if (!notice.status.empty())
            head += QStringLiteral(" [%1]").arg(oneLine(QString::fromStdString(notice.status)));
        QStringList parts{head};
        for (const std::string* text : {&notice.title, &notice.text}) {
            if (!text->empty())
                parts += oneLine(QString::fromStdString(*text));
        }
        if (!notice.cause.empty())
            parts += tr("Cause: %1").arg(oneLine(QString::fromStdString(notice.cause)));
        if (!notice.url.empty())
            parts += oneLine(QString::fromStdString(notice.url));
        lines += parts.join(QLatin1Char('\n'));
    }
    if (lines.isEmpty())
        lines += tr("No notice within a day.");
    m_notices->setPlainText(lines.join(QLatin1String("\n\n")));
}

} // namespace outagemap
