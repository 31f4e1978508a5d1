// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Beside the bytes: what those under the cursor would be in every way that may be meant, and what
/// differs from the loaded state.
#pragma once

#include "core/document/object_bytes.h"
#include "core/values/display.h"

#include <QTabWidget>

class QTableView;

namespace clusprop::ui {

class ByteDifferenceModel;
class ByteReadingModel;

class ByteDetails : public QTabWidget
{
    Q_OBJECT

public:
    explicit ByteDetails(QWidget *parent = nullptr);

    void setContent(const ObjectBytes &content);
    void setOffsetBase(NumberBase base);
    /// -1: of no byte
    void showReadings(const QByteArray &bytes, qint64 offset);
    void showDifferences();
    /// The difference behind the place, or in front of it; -1 where there is none. Makes it the
    /// current row.
    int stepFrom(qint64 offset, bool inBefore, bool forward);
    [[nodiscard]] const ByteDifferenceModel &differences() const { return *m_differences; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void differenceChosen(int row);
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *makeTable(const QString &name, const QString &objectName);
    void copyRow(const QTableView &table);
    void sizeColumns();

    ByteReadingModel *m_readings;
    ByteDifferenceModel *m_differences;
    QTableView *m_readingTable;
    QTableView *m_differenceTable;
    bool m_stepping = false; ///< the current row is set from outside
};

} // namespace clusprop::ui
