// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Paths in texts, cut into their segments: C:\…, \\server\share\…, \\?\…, %VARIABLE%\…, and
/// relative ones of three segments and more.
///
/// Where a path ends in a text is a guess, because names may hold blanks and commas. What is left
/// out of the path is text like any other.
#pragma once

#include <QStringView>
#include <QVector>

#include <cstdint>

namespace clusprop {

enum class SegmentRole : std::uint8_t { Host, Share, Folder };

struct PathSegment
{
    qsizetype begin = 0; ///< in the text
    qsizetype end = 0;
    SegmentRole role = SegmentRole::Folder;
};

struct PathText
{
    QVector<PathSegment> segments; ///< what stands between them stays
    qsizetype end = 0; ///< in the text; 0: no path begins here
};

/// The path that begins at `from`, which is the beginning of a token.
[[nodiscard]] PathText pathAt(QStringView text, qsizetype from);

} // namespace clusprop
