// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QComboBox;
class QDoubleSpinBox;

namespace outagemap {

/// Which column of a table holds which field, and what its numbers are divided by: as CsvColumns::parse reads
/// it.
class ColumnMapping : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget* parent = nullptr);

    /// The header of the table, to choose from. A choice that was made stays.
    void setColumns(const QStringList& columns);
    /// Shows what is set up. False, leaving all as it is, for what makes no sense.
    bool setMapping(const QString& mapping);
    /// Empty: the columns have the names of the fields.
    QString mapping() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QString field;
        QComboBox* column;
        QDoubleSpinBox* divisor; ///< null for fields that are no numbers
    };
    std::vector<Row> m_rows;
    QStringList m_others; ///< set up for fields that have no row here
};

} // namespace outagemap
