// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

/// Letters to insert, remove or replace to make one word of the other.
qsizetype distance(const QString &left, const QString &right)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : left) {
        qsizetype diagonal = row[0]++;
        for (std::size_t column = 1; column < row.size(); ++column) {
            const bool same = letter == right[static_cast<qsizetype>(column - 1)];
            const qsizetype replaced = diagonal + (same ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({ replaced, row[column] + 1, row[column - 1] + 1 });
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype longest = 64; // longer words are no slips of the finger
    if (word.size() > longest)
        return {};
    const QString folded = word.toCaseFolded();
    // Beyond a third of its letters a word is another word.
    qsizetype least = std::max<qsizetype>(2, word.size() / 3) + 1;
    QString best;
    for (const QString &candidate : candidates) {
        const qsizetype found = distance(folded, candidate.toCaseFolded());
        if (found < least) {
            least = found;
            best = candidate;
        }
    }
    return best;
}

QString suggestion(const QString &word, const QStringList &candidates, const QString &dashes)
{
    const QString near = nearest(word, candidates);
    return near.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(dashes + near);
}

} // namespace clusprop
