// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Which part of two texts differs: all between the beginning and the end that they share.
#pragma once

#include <QStringView>

namespace clusprop {

/// In UTF-16 units.
struct TextRange
{
    qsizetype position = 0;
    qsizetype length = 0; ///< 0: the other text has something more there

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

struct TextDifference
{
    TextRange before;
    TextRange after;
};

/// Whole words and numbers: of 20 and 10 both digits differ. Both ranges are empty for equal texts.
[[nodiscard]] TextDifference differenceOf(QStringView before, QStringView after);

/// Offset of the first byte that differs; the length of the shorter one where that is the beginning
/// of the other.
[[nodiscard]] qsizetype firstDifference(const QByteArray &before, const QByteArray &after);

} // namespace clusprop
