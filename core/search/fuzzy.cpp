// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/fuzzy.h"

#include <algorithm>

namespace clusprop {
namespace {

// What a letter is worth, by where it stands. A run of letters beats any number of single ones.
constexpr int afterLetter = 8;
constexpr int atBeginning = 6;
constexpr int anywhere = 1;
constexpr int perWordPassedOver = 2;
constexpr int wholeRun = 40;
constexpr int wholeAtBeginning = 30;
constexpr int mostForShortness = 20;

bool beginsWord(QStringView name, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = name[position - 1];
    const QChar here = name[position];
    return !before.isLetterOrNumber() || (here.isUpper() && !before.isUpper())
        || (here.isDigit() && !before.isDigit());
}

int shortness(QStringView name)
{
    constexpr qsizetype longName = 80;
    return static_cast<int>(
        mostForShortness * (longName - std::min(longName, name.size())) / longName);
}

/// Takes the next place of each letter, but one that begins a word before one that does not.
std::optional<int> scattered(QStringView letters, QStringView name)
{
    int score = 0;
    qsizetype position = 0;
    bool follows = false;
    for (const QChar letter : letters) {
        if (letter.isSpace()) {
            follows = false;
            continue;
        }
        const QChar folded = letter.toCaseFolded();
        qsizetype found = -1;
        int passed = 0; // words that begin before the letter
        int passedBefore = 0;
        for (qsizetype here = position; here < name.size(); ++here) {
            const bool begins = beginsWord(name, here);
            if (name[here].toCaseFolded() != folded) {
                passed += begins ? 1 : 0;
                continue;
            }
            if (found < 0) {
                found = here;
                passedBefore = passed;
            }
            if ((follows && here == position) || begins) {
                found = here;
                passedBefore = passed;
                break;
            }
        }
        if (found < 0)
            return std::nullopt;
        score += follows && found == position ? afterLetter
            : beginsWord(name, found)         ? atBeginning
                                              : anywhere;
        score -= passedBefore * perWordPassedOver;
        position = found + 1;
        follows = true;
    }
    return score;
}

/// The nearest place of each letter; finds every name that has them all in order.
bool occursInOrder(QStringView letters, QStringView name)
{
    qsizetype position = 0;
    for (const QChar letter : letters) {
        if (letter.isSpace())
            continue;
        while (position < name.size() && name[position].toCaseFolded() != letter.toCaseFolded())
            ++position;
        if (position++ >= name.size())
            return false;
    }
    return true;
}

} // namespace

std::optional<int> fuzzyScore(QStringView letters, QStringView name)
{
    letters = letters.trimmed();
    if (letters.isEmpty())
        return shortness(name);
    if (!occursInOrder(letters, name))
        return std::nullopt;
    // Going for beginnings can leave a later letter without a place; then each counts alone.
    int score = scattered(letters, name).value_or(static_cast<int>(letters.size()) * anywhere);
    const qsizetype whole = name.indexOf(letters, 0, Qt::CaseInsensitive);
    if (whole >= 0)
        score += wholeRun + static_cast<int>(letters.size()) * afterLetter
            + (beginsWord(name, whole) ? wholeAtBeginning : 0);
    return score + shortness(name);
}

} // namespace clusprop
