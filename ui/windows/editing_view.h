// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A view for models whose rows come and go with the values that are edited in them.
///
/// A view of Qt's takes the value of an open editor while it tells itself that the cursor has moved,
/// and goes on with the indexes from before. Where the value made rows go, as with a filter for
/// changed ones, they point into what is gone.
#pragma once

#include <QAbstractItemView>
#include <QPersistentModelIndex>
#include <QPointer>

namespace clusprop::ui {

/// `View` is QTreeView, QTableView or derived from them.
template<typename View> class EditingView : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        const QPersistentModelIndex now(current);
        const QPersistentModelIndex before(previous);
        if (const QPointer<QWidget> editor = this->indexWidget(previous)) {
            const bool isNextRow = current.row() != previous.row(); // its data may be kept back
            this->commitData(editor);
            if (editor)
                this->closeEditor(editor, isNextRow ? QAbstractItemDelegate::SubmitModelCache
                                                    : QAbstractItemDelegate::NoHint);
        }
        View::currentChanged(now, before);
    }
};

} // namespace clusprop::ui
