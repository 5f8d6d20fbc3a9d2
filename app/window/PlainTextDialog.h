// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QDialogButtonBox;

namespace outagemap {

/// Shows a text from outside in full, as plain text that can be selected and copied. Links in it are not
/// followed.
class PlainTextDialog : public QDialog
{
    Q_OBJECT

public:
    PlainTextDialog(const QString& title, const QString& text, QWidget* parent = nullptr);

    /// Shows `link` in full below the text, with a button that opens it in the browser; only http and https.
    void setLink(const QString& link);

private:
    QDialogButtonBox* m_buttons;
};

} // namespace outagemap
