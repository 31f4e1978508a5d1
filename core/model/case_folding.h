// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Names without regard to case, as the cluster compares them. Nearly all are plain ASCII, for which
/// QString::toCaseFolded() does ten times the work.
#pragma once

#include <QString>

#include <array>

namespace clusprop {

/// Writes the folded text to `to`, which has room for it, where all of it is ASCII; else false, and
/// what `to` has is of no use.
inline bool foldAscii(QStringView text, char16_t *to)
{
    constexpr char16_t letters = u'Z' - u'A' + 1;
    constexpr char16_t ascii = 0x80;
    const char16_t *from = text.utf16();
    unsigned seen = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        const char16_t unit = from[index];
        const bool isUpper = static_cast<char16_t>(unit - u'A') < letters;
        to[index] = static_cast<char16_t>(unit | (isUpper ? 0x20 : 0));
        seen |= unit;
    }
    return seen < ascii;
}

/// The same as QString::toCaseFolded().
[[nodiscard]] inline QString caseFolded(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    return foldAscii(text, reinterpret_cast<char16_t *>(folded.data())) ? folded
                                                                       : text.toString().toCaseFolded();
}

/// What QStringView::compare() without regard to case calls equal, found out without folding where
/// both are ASCII as far as they have to be read.
[[nodiscard]] inline bool isSameName(QStringView left, QStringView right)
{
    if (left.size() != right.size()) // folding keeps the length
        return false;
    constexpr unsigned ascii = 0x80;
    constexpr unsigned caseBit = 0x20;
    const char16_t *one = left.utf16();
    const char16_t *other = right.utf16();
    for (qsizetype index = 0; index < left.size(); ++index) {
        const unsigned here = one[index];
        const unsigned there = other[index];
        if (here == there)
            continue;
        if ((here | there) >= ascii)
            return left.compare(right, Qt::CaseInsensitive) == 0; // whole: a pair may be cut here
        const unsigned lower = here | caseBit;
        if (lower != (there | caseBit) || lower < u'a' || lower > u'z')
            return false;
    }
    return true;
}

/// A folded text to look something up with, for which a usual one allocates nothing.
class FoldedKey
{
public:
    explicit FoldedKey(QStringView text)
    {
        const bool isNear = text.size() <= static_cast<qsizetype>(m_near.size())
            && foldAscii(text, m_near.data());
        m_text = isNear
            ? QString::fromRawData(reinterpret_cast<const QChar *>(m_near.data()), text.size())
            : caseFolded(text);
    }
    FoldedKey(const FoldedKey &) = delete;
    FoldedKey &operator=(const FoldedKey &) = delete;

    /// Only while this is there.
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    std::array<char16_t, 96> m_near; ///< not initialised: `m_text` says how much of it counts
    QString m_text;
};

} // namespace clusprop
