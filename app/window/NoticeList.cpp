// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/NoticeList.h"

#include "app/window/PlainTextDialog.h"
#include "app/window/TwoLineDelegate.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace outagemap {

NoticeList::NoticeList(QWidget* parent)
    : QWidget(parent)
    , m_model(new NoticeModel(this))
    , m_empty(new QLabel(tr("No notice within a day.")))
    , m_view(new QListView)
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("What was published"));
    m_view->setItemDelegate(new TwoLineDelegate(NoticeModel::HeadRole, NoticeModel::TextRole,
                                                NoticeModel::IsRightToLeftRole, 3, this));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    connect(m_view, &QAbstractItemView::activated, this, &NoticeList::showFull);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    setNotices({});
}

void NoticeList::setNotices(const std::vector<Notice>& notices)
{
    m_model->setNotices(notices);
    m_empty->setVisible(notices.empty());
    m_view->setVisible(!notices.empty());
    goToWanted();
    m_wanted.reset(); // an answer without it: nobody is taken there later
}

bool NoticeList::goTo(const Notice& notice)
{
    m_wanted = notice;
    return goToWanted();
}

bool NoticeList::goToWanted()
{
    for (int row = 0; m_wanted && row < m_model->rowCount(); ++row) {
        const Notice& notice = m_model->noticeAt(row);
        if (notice.id != m_wanted->id || notice.time != m_wanted->time)
            continue;
        m_wanted.reset();
        m_view->setCurrentIndex(m_model->index(row));
        m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtTop);
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void NoticeList::showFull(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    PlainTextDialog dialog(tr("What was published"), m_model->fullText(index.row()), this);
    if (const QString link = index.data(NoticeModel::LinkRole).toString(); !link.isEmpty())
        dialog.setLink(link);
    dialog.exec();
}

} // namespace outagemap
