// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RetentionPage.h"

#include "core/model/UtcTime.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <cmath>

namespace outagemap {

namespace {

constexpr double gigabyte = 1e9;
constexpr int mostDays = 36'500;

QSpinBox* daysBox(const QString& suffix)
{
    auto* box = new QSpinBox;
    box->setRange(1, mostDays);
    box->setSuffix(suffix);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

RetentionPage::RetentionPage(QWidget* parent)
    : QWidget(parent)
    , m_raw(daysBox(tr(" days")))
    , m_fiveMinutes(daysBox(tr(" days")))
    , m_hours(daysBox(tr(" days")))
    , m_size(new QDoubleSpinBox)
{
    auto* form = new QFormLayout(this);
    auto* note = new QLabel(tr("Counted back from the newest data of each feed. What is older goes little by "
                               "little, while nothing else is done."));
    note->setWordWrap(true);
    form->addRow(note);
    form->addRow(tr("Keep &reports and complaints"), m_raw);
    form->addRow(tr("Keep counts of &five minutes"), m_fiveMinutes);
    form->addRow(tr("Keep counts of &hours, and notices"), m_hours);
    m_size->setRange(0, 10'000);
    m_size->setDecimals(3);
    m_size->setSuffix(tr(" GB"));
    m_size->setSpecialValueText(tr("no limit"));
    form->addRow(tr("&Size of the cache, at most"), m_size);
    setEnabled(false);
}

void RetentionPage::setRetention(const CacheRetention& retention)
{
    m_raw->setValue(int(retention.raw / oneDay));
    m_fiveMinutes->setValue(int(retention.fiveMinutes / oneDay));
    m_hours->setValue(int(retention.hours / oneDay));
    m_size->setValue(double(retention.maxBytes) / gigabyte);
    m_before = chosen();
    setEnabled(true);
}

CacheRetention RetentionPage::chosen() const
{
    CacheRetention retention;
    retention.raw = m_raw->value() * oneDay;
    // A baseline needs the finer counts as long as the reports they are of.
    retention.fiveMinutes = std::max(retention.raw, m_fiveMinutes->value() * oneDay);
    retention.hours = std::max(retention.fiveMinutes, m_hours->value() * oneDay);
    retention.maxBytes = std::int64_t(std::llround(m_size->value() * gigabyte));
    return retention;
}

std::optional<CacheRetention> RetentionPage::changed() const
{
    const CacheRetention now = chosen();
    return m_before && !(now == *m_before) ? std::optional(now) : std::nullopt;
}

} // namespace outagemap
