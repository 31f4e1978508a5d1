// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The change set: what was there, what will be, what that means to the cluster, and what goes out.
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
    ~ChangesView() override;

    [[nodiscard]] QTreeView *list() const { return m_list; }
    /// Takes back the selected changes, one step.
    void revertSelected();
    /// Leaves the selected changes out of what is exported; or takes them in, when all are out.
    void toggleSelected();
    /// Lets the operator type what to say of the current change.
    void editComment();
    void saveLayout() const;
    void resetLayout();

signals:
    /// The operator wants to go there.
    void activated(const PropertyPlace &place);
    void said(const QString &message);
    /// The operator wants to take the changes along, or on paper.
    void exportRequested();
    void printRequested();
    void pdfRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFoot();
    void fitColumns();
    void showState();

    Document &m_document;
    QUndoStack &m_stack;
    ChangeModel *m_model;
    QTreeView *m_list;
    QStackedWidget *m_pages;
    EmptyNotice *m_none;
    QLabel *m_count;
    QPushButton *m_revert = nullptr;
    QPushButton *m_comment = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace clusprop::ui
