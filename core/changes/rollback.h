// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Changes turned around: what takes them back, from the values that were loaded.
#pragma once

#include "core/edits/edit.h"

namespace clusprop {

/// What was set gets its loaded value again, what was not stored is reset, what was reset is set.
[[nodiscard]] Change invertedChange(const Change &change);
/// All of them, the last first.
[[nodiscard]] QVector<Change> invertedChanges(const QVector<Change> &changes);

/// What a cluster has of a list after another one was set: values are replaced, an entry without
/// data takes the value away (FORMAT.md, "Reset to default"), what was not there is added at the
/// end. A value that was taken away keeps its place for the time when it comes back, as a cluster
/// lists its properties in an order of its own; that is why this is a class and no function.
class StoredList
{
public:
    explicit StoredList(const PropertyList &list);

    void set(const PropertyList &sent);
    /// What is stored now, in the form that the list had.
    [[nodiscard]] PropertyList list() const;

private:
    struct Slot
    {
        Property property;
        bool isStored = true;
    };
    QVector<Slot> m_slots;
    bool m_endMark;
};

} // namespace clusprop
