// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A table in which what the user looks at stays in its place while rows come and go above it.
#pragma once

#include <QTableView>

namespace clusprop::ui {

class IssueTable final : public QTableView
{
    Q_OBJECT

public:
    explicit IssueTable(QWidget *parent = nullptr);

signals:
    /// Return or Enter on a row, or a double click.
    void chosen(const QModelIndex &index);
    void copyWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

protected slots:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void fitRows();
    [[nodiscard]] int steadyRow(int current) const;
};

} // namespace clusprop::ui
