// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Counts by object in a hash or map, which are set all together or, for want of memory, not at all.
#pragma once

#include <QVector>

namespace clusprop {

/// What was counted of one object.
struct Counted
{
    int object = -1;
    int changes = 0;
    int disputes = 0;
};

/// Gives those that are to have a count a place among `counts`, so that setting it asks for no
/// memory. Where there is none, nothing is left of it.
template<typename Counts>
void makeRoom(Counts &counts, const QVector<Counted> &counted, int Counted::*count)
{
    try {
        for (const Counted &one : counted) {
            if (one.*count > 0)
                counts[one.object]; // 0 until it is counted
        }
    } catch (...) {
        for (const Counted &one : counted) {
            if (counts.value(one.object) == 0)
                counts.remove(one.object);
        }
        throw;
    }
}

/// Only objects with some have an entry.
template<typename Counts> void setCount(Counts &counts, int object, int count)
{
    if (count > 0)
        counts[object] = count;
    else
        counts.remove(object);
}

} // namespace clusprop
