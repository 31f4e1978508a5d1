// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Clusters made of words, and merges of them: for the tests of three_way.h.
#pragma once

#include "core/changes/three_way.h"

namespace clusprop::merge_test {

using namespace Qt::Literals::StringLiterals;

/// u"5"_s is a DWORD, u"'five"_s a text; an empty word is no property.
inline std::optional<Property> made(const QString &name, const QString &word)
{
    if (word.isEmpty())
        return {};
    Property property;
    property.name = name;
    property.values = { word.startsWith(u'\'') ? textValue(word.mid(1)) : dwordValue(word.toUInt()) };
    return property;
}

inline ClusterObject node(const QString &name, const QString &id = {})
{
    ClusterObject object;
    object.objectClass = ObjectClass::Node;
    object.name = name;
    object.id = id;
    return object;
}

inline QString shown(const std::optional<Property> &property)
{
    if (!property)
        return {};
    const auto text = textOf(*property);
    return text ? u'\'' + *text : QString::number(numberOf(*property).value_or(0));
}

inline QVector<MergeSide> proposals(const QVector<MergeRow> &rows)
{
    QVector<MergeSide> sides;
    for (const MergeRow &row : rows)
        sides.append(row.proposal());
    return sides;
}

/// Applies the edits, and checks that taking them back leads to what is on disk, bit by bit.
inline Cluster merged(const Cluster &theirs, const QVector<MergeRow> &rows, const QVector<MergeSide> &sides)
{
    Cluster result = theirs;
    EditGroup inverse;
    for (const Edit &edit : mergeEdits(theirs, rows, sides))
        inverse.prepend(applyEdit(result, edit));
    Cluster back = result;
    for (const Edit &edit : std::as_const(inverse))
        applyEdit(back, edit);
    for (qsizetype object = 0; object < theirs.objects.size(); ++object) {
        if (back.objects[object].lists != theirs.objects[object].lists)
            qFatal("taking the merge back does not lead to what is on disk");
    }
    return result;
}

} // namespace clusprop::merge_test
