// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The table from originals to replacements: one original, without regard to case, has one
/// replacement. Replacements are numbered in the order in which originals are met.
#pragma once

#include "core/redaction/redaction_kind.h"

#include <QHash>
#include <QSet>
#include <QVector>

namespace clusprop {

struct Replacement
{
    RedactionKind kind = RedactionKind::Text;
    QString original; ///< as it was met first
    QString replacement;
    qsizetype occurrences = 0;
};

class Replacements
{
public:
    /// The replacement, NODE-1 and so on, made when there is none; `ending` is put behind a new one
    /// (the suffix of a file). Counts an occurrence.
    [[nodiscard]] QString of(RedactionKind kind, QStringView original, QStringView ending = {});
    /// The same for kinds without a label: `make` is asked for a new original only.
    template<typename Make>
    [[nodiscard]] QString of(RedactionKind kind, const QString &original, Make make)
    {
        const QString key = original.toCaseFolded();
        if (!m_index.contains(key))
            add(kind, key, original, make());
        return counted(key);
    }

    [[nodiscard]] bool has(QStringView original) const
    {
        return m_index.contains(original.toString().toCaseFolded());
    }
    /// The kind of an original that is there.
    [[nodiscard]] std::optional<RedactionKind> kindOf(QStringView original) const;
    /// Makes a replacement without counting an occurrence.
    void prepare(RedactionKind kind, QStringView original, QStringView ending = {});

    /// Numbers that stand behind a label somewhere in `text`, as in NODE-7, are given to nothing
    /// else, so that a replacement is never somebody's original. Linear in the text.
    void reserve(QStringView text);

    [[nodiscard]] const QVector<Replacement> &table() const { return m_table; }

private:
    void add(RedactionKind kind, const QString &key, const QString &original,
        const QString &replacement);
    [[nodiscard]] QString counted(const QString &key);
    [[nodiscard]] QString nextLabel(RedactionKind kind);

    QVector<Replacement> m_table;
    QHash<QString, qsizetype> m_index; ///< by folded original
    QSet<QString> m_reserved; ///< folded
    std::array<quint64, redactionKindCount> m_next{};
};

} // namespace clusprop
