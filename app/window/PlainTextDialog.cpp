// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PlainTextDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace outagemap {

PlainTextDialog::PlainTextDialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setWindowTitle(title);
    auto* edit = new QPlainTextEdit(text);
    edit->setReadOnly(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setAccessibleName(title);
    auto* copy = m_buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [edit] { QApplication::clipboard()->setText(edit->toPlainText()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(edit, 1);
    layout->addWidget(m_buttons);
    resize(520, 360);
}

void PlainTextDialog::setLink(const QString& link)
{
    const QUrl url(link, QUrl::StrictMode);
    auto* label = new QLabel(link.left(2000));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(tr("Link"));
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, label);
    if (!url.isValid() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")))
        return;
    auto* open = m_buttons->addButton(tr("Open the link"), QDialogButtonBox::ActionRole);
    connect(open, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
}

} // namespace outagemap
