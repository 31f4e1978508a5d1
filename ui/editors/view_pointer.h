// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A view that somebody else owns, for what may still be asked while it goes away.
///
/// Editors and filters hear of events, a loss of focus among them, while the view that they belong
/// to is being destroyed. A QPointer to it is not null yet then, but there is no item view behind
/// it any more.
#pragma once

#include <QAbstractItemView>
#include <QPointer>

namespace clusprop::ui {

class ViewPointer
{
public:
    ViewPointer() = default;
    ViewPointer(QAbstractItemView *view)
        : m_object(view)
    { }

    /// Null from the first moment of the view's destruction.
    [[nodiscard]] QAbstractItemView *get() const
    {
        return qobject_cast<QAbstractItemView *>(m_object.data());
    }
    QAbstractItemView *operator->() const { return get(); }
    QAbstractItemView &operator*() const { return *get(); }
    explicit operator bool() const { return get() != nullptr; }
    /// Also while the view is being destroyed.
    [[nodiscard]] bool isObject(const QObject *object) const { return object == m_object.data(); }

private:
    QPointer<QObject> m_object;
};

} // namespace clusprop::ui
