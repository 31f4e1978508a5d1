// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A short message under a cell: why a value is refused, or what is worth knowing about it.
///
/// It takes no focus and no mouse, it lies within the window, and it goes away with the next thing
/// that its user does in the view. Screen readers announce it as an alert.
#pragma once

#include "core/validation/issue.h"
#include "ui/editors/view_pointer.h"

#include <QFrame>
#include <QModelIndex>

class QAbstractItemView;

namespace clusprop::ui {

class MessageLine;

class CellMessage final : public QFrame
{
    Q_OBJECT

public:
    /// A child of the view's window, so that it can be larger than the view.
    explicit CellMessage(QAbstractItemView &view);

    /// `index` is one of the view's model.
    void showAt(const QModelIndex &index, Severity severity, const QString &text);
    [[nodiscard]] Severity severity() const;
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QRect &cell);

    ViewPointer m_view;
    MessageLine *m_line;
};

/// The same cell as an index of `model`, which may be a proxy, or a proxy of a proxy, of the model
/// that `index` belongs to. Invalid when a filter hides it.
[[nodiscard]] QModelIndex mappedTo(const QAbstractItemModel *model, const QModelIndex &index);
/// The model below all proxies.
[[nodiscard]] QAbstractItemModel *sourceOf(QAbstractItemModel *model);

} // namespace clusprop::ui
