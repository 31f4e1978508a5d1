// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_differences.h"

#include "core/document/field_units.h"

#include <algorithm>
#include <cstring>

namespace clusprop {
namespace {

/// One of the two states, and how far it has been compared.
struct Side
{
    const ByteMap &map;
    QVector<ByteGap> gaps = {};
    std::size_t end = 0; ///< of what was compared

    [[nodiscard]] const char *data(wire::ByteRange range) const
    {
        return map.bytes().constData() + range.offset;
    }
    void leaveRoom(std::size_t offset, std::size_t length)
    {
        if (!gaps.isEmpty() && gaps.last().offset == offset)
            gaps.last().length += length;
        else
            gaps.append({ offset, length });
    }
};

/// How much two pieces share at their beginnings and at their ends, in whole steps.
struct Shared
{
    std::size_t front = 0;
    std::size_t back = 0;
};

Shared sharedEnds(const char *before, std::size_t beforeSize, const char *after,
    std::size_t afterSize, std::size_t step)
{
    const auto same = [&](std::size_t left, std::size_t right) {
        return std::memcmp(before + left, after + right, step) == 0;
    };
    const std::size_t most = std::min(beforeSize, afterSize);
    Shared shared;
    while (shared.front + step <= most && same(shared.front, shared.front))
        shared.front += step;
    while (shared.front + shared.back + step <= most
        && same(beforeSize - shared.back - step, afterSize - shared.back - step))
        shared.back += step;
    return shared;
}

class Aligner
{
public:
    Aligner(const ByteMap &before, const ByteMap &after)
        : m_before{ before }
        , m_after{ after }
    { }

    [[nodiscard]] ByteDifferences run()
    {
        alignLists({ 0, m_before.map.size() }, { 0, m_after.map.size() }, 0);
        return { std::move(m_rows), std::move(m_before.gaps), std::move(m_after.gaps) };
    }

private:
    void alignLists(FieldUnit before, FieldUnit after, int depth);
    [[nodiscard]] bool areInOrder(const FieldUnits &before, const FieldUnits &after) const;
    void alignMiddle(const FieldUnits &before, const FieldUnits &after, int depth);
    void alignUnits(FieldUnit before, FieldUnit after, int depth);
    bool alignNested(
        qsizetype &before, qsizetype beforeEnd, qsizetype &after, qsizetype afterEnd, int depth);
    void alignFields(qsizetype before, qsizetype after);
    [[nodiscard]] bool isSame(FieldUnit before, FieldUnit after) const;
    void pass(FieldUnit before, FieldUnit after);
    void remove(FieldUnit unit);
    void insert(FieldUnit unit);

    Side m_before;
    Side m_after;
    QVector<ByteDifference> m_rows;
};

bool Aligner::isSame(FieldUnit before, FieldUnit after) const
{
    const wire::ByteRange left = unitRange(m_before.map, before);
    const wire::ByteRange right = unitRange(m_after.map, after);
    return left.length == right.length
        && m_before.map.at(before.first).field == m_after.map.at(after.first).field
        && std::memcmp(m_before.data(left), m_after.data(right), left.length) == 0;
}

void Aligner::pass(FieldUnit before, FieldUnit after)
{
    m_before.end = unitRange(m_before.map, before).end();
    m_after.end = unitRange(m_after.map, after).end();
}

void Aligner::remove(FieldUnit unit)
{
    if (unit.first >= unit.end)
        return;
    const wire::ByteRange range = unitRange(m_before.map, unit);
    m_rows.append({ range, { m_after.end, 0 }, unit.first, -1, isEntry(m_before.map, unit) });
    m_after.leaveRoom(m_after.end, range.length);
    m_before.end = range.end();
}

void Aligner::insert(FieldUnit unit)
{
    if (unit.first >= unit.end)
        return;
    const wire::ByteRange range = unitRange(m_after.map, unit);
    m_rows.append({ { m_before.end, 0 }, range, -1, unit.first, isEntry(m_after.map, unit) });
    m_before.leaveRoom(m_before.end, range.length);
    m_after.end = range.end();
}

/// What is the same at both ends needs no names, which is nearly all of a long list.
void Aligner::alignLists(FieldUnit before, FieldUnit after, int depth)
{
    FieldUnits left = unitsOf(m_before.map, before, depth);
    FieldUnits right = unitsOf(m_after.map, after, depth);
    qsizetype front = 0;
    const qsizetype most = std::min(left.size(), right.size());
    while (front < most && isSame(left[front], right[front]))
        ++front;
    if (front > 0)
        pass(left[front - 1], right[front - 1]);
    qsizetype back = 0;
    while (
        front + back < most && isSame(left[left.size() - 1 - back], right[right.size() - 1 - back]))
        ++back;
    const FieldUnits leftMiddle = left.sliced(front, left.size() - front - back);
    const FieldUnits rightMiddle = right.sliced(front, right.size() - front - back);
    if (areInOrder(leftMiddle, rightMiddle)) {
        for (qsizetype index = 0; index < leftMiddle.size(); ++index)
            alignUnits(leftMiddle[index], rightMiddle[index], depth);
    } else {
        alignMiddle(leftMiddle, rightMiddle, depth);
    }
    if (back > 0)
        pass(left.last(), right.last());
}

/// Whether nothing was inserted, removed or moved, which needs the names only of what differs.
bool Aligner::areInOrder(const FieldUnits &before, const FieldUnits &after) const
{
    if (before.size() != after.size())
        return false;
    for (qsizetype index = 0; index < before.size(); ++index) {
        if (!isSame(before[index], after[index])
            && unitKey(m_before.map, before[index]) != unitKey(m_after.map, after[index]))
            return false;
    }
    return true;
}

void Aligner::alignMiddle(const FieldUnits &before, const FieldUnits &after, int depth)
{
    const UnitPartners partners = matchUnits(m_before.map, before, m_after.map, after);
    qsizetype left = 0;
    qsizetype right = 0;
    while (left < before.size() || right < after.size()) {
        const qsizetype ahead = left < before.size() ? partners.ofBefore[left] - right : 0;
        const qsizetype behind = right < after.size() ? partners.ofAfter[right] - left : 0;
        if (left == before.size()) {
            insert(after[right++]);
        } else if (right == after.size() || ahead < 0) { // no partner, or one that was passed
            remove(before[left++]);
        } else if (behind < 0) {
            insert(after[right++]);
        } else if (ahead == 0) {
            alignUnits(before[left++], after[right++], depth);
        } else if (ahead >= behind) { // the order changed: the one that moved furthest goes
            remove(before[left++]);
        } else {
            insert(after[right++]);
        }
    }
}

/// A list inside of a value is compared as a list, or with the value that stands for it.
bool Aligner::alignNested(
    qsizetype &before, qsizetype beforeEnd, qsizetype &after, qsizetype afterEnd, int depth)
{
    const qsizetype leftEnd = nestedEnd(m_before.map, { before, beforeEnd }, depth);
    const qsizetype rightEnd = nestedEnd(m_after.map, { after, afterEnd }, depth);
    if (leftEnd == before && rightEnd == after)
        return false;
    if (leftEnd > before && rightEnd > after) {
        alignLists({ before, leftEnd }, { after, rightEnd }, depth + 1);
    } else {
        remove({ before, leftEnd });
        insert({ after, rightEnd });
    }
    before = leftEnd;
    after = rightEnd;
    return true;
}

void Aligner::alignUnits(FieldUnit before, FieldUnit after, int depth)
{
    if (isSame(before, after)) {
        pass(before, after);
        return;
    }
    qsizetype left = before.first;
    qsizetype right = after.first;
    while (left < before.end && right < after.end) {
        if (alignNested(left, before.end, right, after.end, depth))
            continue;
        const ByteField leftField = m_before.map.at(left).field;
        const ByteField rightField = m_after.map.at(right).field;
        if (leftField == rightField) {
            alignFields(left++, right++);
        } else if (comesFirst(leftField, rightField)) {
            remove({ left, left + 1 });
            ++left;
        } else {
            insert({ right, right + 1 });
            ++right;
        }
    }
    remove({ left, before.end });
    insert({ right, after.end });
}

void Aligner::alignFields(qsizetype before, qsizetype after)
{
    const FieldRange left = m_before.map.at(before);
    const FieldRange right = m_after.map.at(after);
    constexpr std::size_t unitSize = 2;
    const std::size_t step = left.isText && right.isText ? unitSize : 1;
    const Shared shared = sharedEnds(m_before.data(left.range), left.range.length,
        m_after.data(right.range), right.range.length, step);
    const std::size_t removed = left.range.length - shared.front - shared.back;
    const std::size_t inserted = right.range.length - shared.front - shared.back;
    if (removed > 0 || inserted > 0) {
        const std::size_t leftStart = left.range.offset + shared.front;
        const std::size_t rightStart = right.range.offset + shared.front;
        m_rows.append({ { leftStart, removed }, { rightStart, inserted }, before, after, false });
        if (removed < inserted)
            m_before.leaveRoom(leftStart + removed, inserted - removed);
        else if (inserted < removed)
            m_after.leaveRoom(rightStart + inserted, removed - inserted);
    }
    m_before.end = left.range.end();
    m_after.end = right.range.end();
}

/// Of one side only: "Property NodeWeight", "Padding of Role".
Sentence subject(const ByteDifference &difference, const ByteMap &map, qsizetype field)
{
    const FieldRange first = map.at(field);
    if (!difference.isEntry)
        return fieldTitle(map, field);
    if (first.field == ByteField::NameSyntax && first.depth == 0)
        return Sentence::tr("Property %1").arg(fieldProperty(map, field));
    if (first.field == ByteField::NameSyntax)
        return Sentence::tr("Nested property in the value of %1").arg(fieldProperty(map, field));
    return Sentence::tr("Entry %1").arg(fieldContent(map, field));
}

Sentence shownValue(const ByteMap &map, qsizetype field)
{
    const Sentence value = fieldValue(map, field);
    return value.isEmpty() ? Sentence::tr("(empty)") : value;
}

} // namespace

ByteDifferences compareBytes(const ByteMap &before, const ByteMap &after)
{
    return Aligner(before, after).run();
}

Sentence differenceWords(
    const ByteDifference &difference, const ByteMap &before, const ByteMap &after)
{
    if (difference.beforeField < 0)
        return Sentence::tr("%1 added").arg(subject(difference, after, difference.afterField));
    if (difference.afterField < 0)
        return Sentence::tr("%1 removed")
            .arg(subject(difference, before, difference.beforeField));
    return Sentence::form("%1: %2 \u2192 %3")
        .arg(fieldTitle(after, difference.afterField))
        .arg(shownValue(before, difference.beforeField))
        .arg(shownValue(after, difference.afterField));
}

} // namespace clusprop
