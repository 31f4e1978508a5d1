// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The values on which the files of a document differ, side by side, to say which are right.
#pragma once

#include "ui/models/difference_model.h"
#include "ui/windows/property_place.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace clusprop::ui {

class FilterBar;

class DifferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Goes to the property of `place` if it is among them. `document` must outlive the dialog.
    DifferencesDialog(
        const Document &document, const PropertyPlace &place, QWidget *parent = nullptr);

    /// What was chosen; to be made one step when the dialog is accepted.
    [[nodiscard]] QVector<Decision> decisions() const { return m_model->decisions(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTools();
    void buildTable();
    void fitColumns();
    void goTo(const PropertyPlace &place);
    void chooseLike();
    void showCounts();
    [[nodiscard]] QVector<int> shownRows() const;

    DifferenceModel *m_model;
    QSortFilterProxyModel *m_filter;
    FilterBar *m_bar;
    QComboBox *m_sources;
    QTableView *m_table;
    QLabel *m_decided;
};

} // namespace clusprop::ui
