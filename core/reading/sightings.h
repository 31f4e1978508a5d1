// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What was met so far of a file that is being read: how many objects of each class, and the names of
/// the first of them, which is all that a person looks at meanwhile.
#pragma once

#include "core/model/object_class.h"

#include <QStringList>

namespace clusprop {

struct Sightings
{
    static constexpr int mostNames = 100; ///< of a class
    static constexpr qsizetype longestName = 260; ///< UTF-16 units; what is longer is cut

    struct OfClass
    {
        qint64 count = 0;
        QStringList names;
        friend bool operator==(const OfClass &, const OfClass &) = default;
    };
    std::array<OfClass, allObjectClasses.size()> classes; ///< by ObjectClass

    void add(ObjectClass objectClass, const QString &name)
    {
        OfClass &met = classes[static_cast<std::size_t>(objectClass)];
        ++met.count;
        if (met.names.size() < mostNames && !name.isEmpty())
            met.names.append(name.left(longestName));
    }
    [[nodiscard]] qint64 count() const
    {
        qint64 all = 0;
        for (const OfClass &met : classes)
            all += met.count;
        return all;
    }
    friend bool operator==(const Sightings &, const Sightings &) = default;
};

} // namespace clusprop
