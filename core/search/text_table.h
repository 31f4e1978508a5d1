// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Texts, each once, in one piece of memory that can be searched at the speed of memory.
///
/// A million properties have far fewer different names, formats and values. What is looked for is
/// looked for in each text once, and rows only ask whether their text was found. Texts are added
/// and never taken out.
#pragma once

#include "core/search/filter_query.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <vector>

namespace clusprop {

/// By id: 1 where something was found. Bytes and not bits, because they are read at random.
using FoundMarks = std::vector<quint8>;
inline void addMark(quint8 &mark, bool found)
{
    mark = static_cast<quint8>(mark | static_cast<quint8>(found));
}

class TextTable
{
public:
    /// The id of a text with its number; texts that differ in case only are different. `head` is
    /// how many characters of it are the value itself, before what it means in brackets: "5 (5 s)"
    /// has 1. -1: all of them.
    quint32 add(const QString &text, const FilterNumber &number = {}, qsizetype head = -1);

    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }
    [[nodiscard]] QString text(quint32 id) const;
    [[nodiscard]] const FilterNumber &number(quint32 id) const { return m_numbers[id]; }

    [[nodiscard]] bool fits(const FilterTest &test, quint32 id) const;
    /// Marks every text that the test fits. `marks` has size() elements. False when the pattern
    /// costs more than can be afforded; then not everything is marked.
    [[nodiscard]] bool mark(
        const FilterTest &test, const QDeadlineTimer &deadline, FoundMarks &marks) const;

private:
    [[nodiscard]] QByteArrayView folded(quint32 id) const;
    [[nodiscard]] bool isWhole(QByteArrayView text, quint32 id, const QByteArray &wanted) const;
    [[nodiscard]] bool equals(const FilterTest &test, const QByteArray &wanted, quint32 id) const;
    void markContaining(const QByteArray &part, FoundMarks &marks) const;
    [[nodiscard]] std::size_t slotOf(std::size_t hash, QByteArrayView text,
        const FilterNumber &number) const;
    void growSlots();

    // Each text ends with a NUL, so that nothing is found across two of them.
    std::vector<char> m_originals; ///< UTF-8
    std::vector<char> m_folded; ///< UTF-8 of foldedForFilter()
    std::vector<std::size_t> m_originalStarts;
    std::vector<std::size_t> m_foldedStarts;
    std::vector<quint32> m_heads; ///< bytes of the folded text
    std::vector<FilterNumber> m_numbers;
    std::vector<std::size_t> m_hashes;
    std::vector<quint32> m_slots; ///< id + 1; 0: free; a power of two, at least twice the texts
};

} // namespace clusprop
