// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The list of changes: what was there, what will be, and why what is unusual was allowed.
#pragma once

#include "core/document/document.h"
#include "ui/windows/property_place.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;
class QUndoStack;

namespace clusprop::ui {

class ChangeModel;
class EmptyNotice;

class ChangesView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    ChangesView(Document &document, QUndoStack &stack, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *list() const { return m_list; }
    /// Takes back the selected changes, one step.
    void revertSelected();
    void saveLayout() const;
    void resetLayout();

signals:
    /// The operator wants to go there.
    void activated(const PropertyPlace &place);
    void said(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    void showState();

    Document &m_document;
    QUndoStack &m_stack;
    ChangeModel *m_model;
    QTreeView *m_list;
    QStackedWidget *m_pages;
    EmptyNotice *m_none;
    QLabel *m_count;
    QPushButton *m_revert;
};

} // namespace clusprop::ui
