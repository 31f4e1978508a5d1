// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/text_table.h"

#include "core/reading/text_encoding.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>

namespace clusprop {
namespace {

/// Unforeseeable, because texts come from files.
std::size_t hashOf(QByteArrayView text, const FilterNumber &number)
{
    return qHashMulti(QHashSeed::globalSeed(), text, number.bits, static_cast<int>(number.kind));
}

void append(std::vector<char> &bytes, std::vector<std::size_t> &starts, const QByteArray &text)
{
    starts.push_back(bytes.size());
    bytes.insert(bytes.end(), text.begin(), text.end());
    bytes.push_back('\0');
}

QByteArrayView textAt(
    const std::vector<char> &bytes, const std::vector<std::size_t> &starts, std::size_t id)
{
    const std::size_t end = id + 1 < starts.size() ? starts[id + 1] : bytes.size();
    return { bytes.data() + starts[id], static_cast<qsizetype>(end - starts[id] - 1) };
}

} // namespace

quint32 TextTable::add(const QString &text, const FilterNumber &number, qsizetype head)
{
    if (m_slots.size() < (size() + 1) * 2)
        growSlots();
    const QByteArray original = text.toUtf8();
    const std::size_t hash = hashOf(original, number);
    const std::size_t slot = slotOf(hash, original, number);
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    const QString folded = foldedForFilter(text);
    append(m_originals, m_originalStarts, original);
    append(m_folded, m_foldedStarts, folded.toUtf8());
    // What is in front of the meaning is a number or a list of them, which folding leaves alone.
    m_heads.push_back(static_cast<quint32>(
        head < 0 ? folded.toUtf8().size() : foldedForFilter(text.first(head)).toUtf8().size()));
    m_numbers.push_back(number);
    m_hashes.push_back(hash);
    m_slots[slot] = static_cast<quint32>(size());
    return m_slots[slot] - 1;
}

std::size_t TextTable::slotOf(
    std::size_t hash, QByteArrayView text, const FilterNumber &number) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const std::size_t id = m_slots[slot] - 1;
        if (m_hashes[id] == hash && m_numbers[id] == number
            && textAt(m_originals, m_originalStarts, id) == text) {
            break;
        }
    }
    return slot;
}

void TextTable::growSlots()
{
    constexpr std::size_t fewest = 64;
    m_slots.assign(std::max(m_slots.size() * 2, fewest), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t id = 0; id < size(); ++id) {
        std::size_t slot = m_hashes[id] & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<quint32>(id + 1);
    }
}

QString TextTable::text(quint32 id) const
{
    return textFromUtf8(textAt(m_originals, m_originalStarts, id));
}

QByteArrayView TextTable::folded(quint32 id) const
{
    return textAt(m_folded, m_foldedStarts, id);
}

/// The whole text, what is in front of its brackets, or what is in them.
bool TextTable::isWhole(QByteArrayView text, quint32 id, const QByteArray &wanted) const
{
    const auto head = static_cast<qsizetype>(m_heads[id]);
    if (text == wanted || text.first(head) == wanted)
        return true;
    constexpr QByteArrayView opening(" (");
    const qsizetype meaning = head + opening.size();
    return meaning < text.size() && text.sliced(meaning).chopped(1) == wanted;
}

bool TextTable::equals(const FilterTest &test, const QByteArray &wanted, quint32 id) const
{
    return (test.low.isNumber() && m_numbers[id] == test.low) || isWhole(folded(id), id, wanted);
}

bool TextTable::fits(const FilterTest &test, quint32 id) const
{
    switch (test.kind) {
    case FilterTest::Kind::Contains:
        return (test.low.isNumber() && m_numbers[id] == test.low)
            || folded(id).contains(test.text.toUtf8());
    case FilterTest::Kind::Equals:
        return equals(test, test.text.toUtf8(), id);
    case FilterTest::Kind::Within:
        return m_numbers[id].isNumber() && test.low <= m_numbers[id] && m_numbers[id] <= test.high;
    case FilterTest::Kind::Pattern:
        break;
    }
    return test.pattern.match(text(id)).hasMatch();
}

bool TextTable::mark(
    const FilterTest &test, const QDeadlineTimer &deadline, FoundMarks &marks) const
{
    const auto count = static_cast<quint32>(size());
    switch (test.kind) {
    case FilterTest::Kind::Contains:
        markContaining(test.text.toUtf8(), marks);
        for (quint32 id = 0; test.low.isNumber() && id < count; ++id)
            addMark(marks[id], m_numbers[id] == test.low);
        return true;
    case FilterTest::Kind::Equals: {
        const QByteArray wanted = test.text.toUtf8();
        for (quint32 id = 0; id < count; ++id)
            addMark(marks[id], equals(test, wanted, id));
        return true;
    }
    case FilterTest::Kind::Within:
        for (quint32 id = 0; id < count; ++id)
            addMark(marks[id], fits(test, id));
        return true;
    case FilterTest::Kind::Pattern:
        break;
    }
    constexpr quint32 often = 256;
    for (quint32 id = 0; id < count; ++id) {
        const QRegularExpressionMatch match = test.pattern.match(text(id));
        if (!match.isValid() || (id % often == 0 && deadline.hasExpired()))
            return false;
        addMark(marks[id], match.hasMatch());
    }
    return true;
}

void TextTable::markContaining(const QByteArray &part, FoundMarks &marks) const
{
    if (part.isEmpty()) {
        std::ranges::fill(marks, quint8{ 1 });
        return;
    }
    if (part.contains('\0')) { // in memory it would also be found across two texts
        for (quint32 id = 0; id < size(); ++id)
            addMark(marks[id], folded(id).contains(part));
        return;
    }
    const char *begin = m_folded.data();
    const char *end = begin + m_folded.size();
    std::size_t id = 0;
    for (const char *at = begin; at < end;) {
        const void *hit = ::memmem(at, static_cast<std::size_t>(end - at), part.constData(),
            static_cast<std::size_t>(part.size()));
        if (hit == nullptr)
            return;
        const auto place = static_cast<std::size_t>(static_cast<const char *>(hit) - begin);
        while (id + 1 < m_foldedStarts.size() && m_foldedStarts[id + 1] <= place)
            ++id;
        marks[id] = 1;
        if (id + 1 == m_foldedStarts.size())
            return;
        at = begin + m_foldedStarts[id + 1]; // one hit in a text is enough
    }
}

} // namespace clusprop
