// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the operator says of single changes before they go out: a comment for whoever reviews them,
/// and which are left out. Nothing of it changes a value.
#pragma once

#include "core/edits/edit.h"

#include <QHash>

namespace clusprop {

/// A changed property. Names compare without case.
struct ChangePlace
{
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    QString name;
};

class ChangeMarks
{
public:
    void setLeftOut(const ChangePlace &place, bool leftOut);
    void setComment(const ChangePlace &place, const QString &comment);
    /// Fills in what is said of the change.
    void mark(Change &change) const;
    void clear() { m_marks.clear(); }

    struct Mark
    {
        bool leftOut = false;
        QString comment;
    };
    /// Everything that is said, sorted by where it is; names are case folded. It may be about
    /// properties that are not changed any more.
    [[nodiscard]] QVector<std::pair<ChangePlace, Mark>> all() const;

private:
    using Key = std::pair<std::pair<int, int>, QString>; ///< object and scope, name case folded
    static Key keyOf(int object, Scope scope, const QString &name);

    QHash<Key, Mark> m_marks;
};

} // namespace clusprop
