// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Finds names inside of texts: whole words, without regard to case, the longest first.
///
/// Names and texts are cut into tokens, a run of word characters or one other character, and a tree
/// of tokens is walked from where a name may begin. The walk is bounded, so the work is linear in
/// the text however many names there are.
#pragma once

#include <QHash>
#include <QStringView>
#include <QVector>

namespace clusprop {

/// Letters, digits, the underscore, and everything beyond ASCII that is no blank.
[[nodiscard]] bool isWordCharacter(QChar character);
/// The end of the token that begins at `from`, which must be inside of the text.
[[nodiscard]] qsizetype tokenEnd(QStringView text, qsizetype from);

class NameMatcher
{
public:
    /// Longer names are found only where they are all of a text.
    static constexpr qsizetype mostTokens = 64;

    void add(const QString &name);
    /// The length of the longest name that begins at `from` and ends at the end of a token; 0:
    /// none. `from` must be the beginning of a token.
    [[nodiscard]] qsizetype longestAt(QStringView text, qsizetype from) const;

private:
    [[nodiscard]] static quint64 edge(int node, int token)
    {
        return quint64(quint32(node)) << 32U | quint32(token);
    }

    QHash<QString, int> m_tokens; ///< folded
    QHash<quint64, int> m_edges; ///< by edge(): the next node
    QVector<bool> m_ends{ false }; ///< by node: a name ends here
};

} // namespace clusprop
