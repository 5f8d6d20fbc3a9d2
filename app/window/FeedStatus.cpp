// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedStatus.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStringList>
#include <QToolButton>
#include <algorithm>

namespace outagemap {

namespace {

constexpr std::size_t mostBadLinesShown = 15;

/// A feed as people speak of it: a file by its name, everything else as it is.
QString shortName(const QString& location)
{
    if (isRemote(location))
        return location;
    return location == QLatin1String("-") ? FeedStatus::tr("standard input") : QFileInfo(location).fileName();
}

QString number(std::int64_t value)
{
    return QLocale().toString(qlonglong(value));
}

} // namespace

FeedStatus::FeedStatus(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleDescription(tr("State of the feeds"));
    // A long message is cut by the window, it does not widen it.
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setMaximumWidth(180);
    m_progress->setAccessibleName(tr("Reading a feed"));
    m_progress->hide();
    m_cancel->setText(tr("Cancel"));
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, &FeedStatus::cancelled);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
}

QString FeedStatus::message() const
{
    return m_text->text();
}

void FeedStatus::showMessage(const QString& message)
{
    m_text->setText(message);
    m_text->setToolTip({});
}

void FeedStatus::showProgress(const FeedProgress& progress)
{
    m_progress->show();
    m_cancel->show();
    if (progress.bytesTotal > 0) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(
            int(std::min(1.0, double(progress.bytesRead) / double(progress.bytesTotal)) * 1000));
    } else {
        m_progress->setRange(0, 0);
    }
    const std::int64_t lines = progress.accepted + progress.duplicate + progress.rejected;
    QString text = tr("Reading %1: %2 new, %3 known, %4 unusable")
                       .arg(shortName(progress.location), number(progress.accepted),
                            number(progress.duplicate), number(progress.rejected));
    if (progress.seconds > 0.5)
        text += tr("; %1 lines a second").arg(number(std::int64_t(double(lines) / progress.seconds)));
    m_text->setText(text);
}

void FeedStatus::showFinished(const FeedSummary& summary)
{
    m_progress->hide();
    m_cancel->hide();
    const FeedProgress& figures = summary.figures;
    const QString name = shortName(figures.location);
    QString text = summary.notModified ? tr("%1: nothing new").arg(name)
                                       : tr("%1: %2 new, %3 known, %4 unusable")
                                             .arg(name, number(figures.accepted), number(figures.duplicate),
                                                  number(figures.rejected));
    if (summary.cancelled)
        text += QLatin1Char(' ') + tr("(cancelled)");
    if (!summary.problem.isEmpty())
        text += QStringLiteral("; ") + summary.problem;
    m_text->setText(text);

    // Reasons quote the feed: escaped, for QLabel guesses whether a tip is markup.
    QStringList bad;
    for (std::size_t i = 0; i < std::min(summary.badLines.size(), mostBadLinesShown); ++i) {
        bad += tr("line %1: %2")
                   .arg(summary.badLines[i].line)
                   .arg(QString::fromStdString(summary.badLines[i].reason))
                   .toHtmlEscaped();
    }
    m_text->setToolTip(bad.isEmpty() ? QString()
                                     : QStringLiteral("<qt>%1</qt>").arg(bad.join(QLatin1String("<br>"))));
}

} // namespace outagemap
