// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/changes/text_difference.h"

#include <QByteArray>

#include <algorithm>

namespace clusprop {
namespace {

/// Surrogates are parts of one character and must stay together.
bool isOfWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isSurrogate() || unit.isMark();
}

/// Whether a cut in front of `position` would go through a word.
bool cutsWord(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && isOfWord(text[position - 1])
        && isOfWord(text[position]);
}

} // namespace

TextDifference differenceOf(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto parted = std::mismatch(before.begin(), before.begin() + shorter, after.begin());
    qsizetype start = parted.first - before.begin();
    if (start == before.size() && start == after.size())
        return {};
    qsizetype shared = 0; // of the end
    while (shared < shorter - start && before[before.size() - 1 - shared] == after[after.size() - 1 - shared])
        ++shared;
    while (start > 0 && (cutsWord(before, start) || cutsWord(after, start)))
        --start;
    while (shared > 0
        && (cutsWord(before, before.size() - shared) || cutsWord(after, after.size() - shared)))
        --shared;
    return { { start, before.size() - shared - start }, { start, after.size() - shared - start } };
}

qsizetype firstDifference(const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    return std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
}

} // namespace clusprop
