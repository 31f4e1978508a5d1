// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a cell that holds a value says in its tooltip and to a screen reader: always the same facts
/// in the same order, whichever table it is in.
#pragma once

#include "core/model/cluster.h"
#include "core/validation/issue.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace clusprop::ui {

struct CellWords
{
    QString property;
    QString object;
    QString value; ///< as displayed, with its meaning
    QString before; ///< the loaded value as displayed; only of interest when modified
    bool modified = false;
    bool readOnly = false;
    QString lockReason;
    QString message;
    QStringList remarks; ///< how it stands to other values: "differs from default 10"
    QString summary; ///< what the property is for
    QString origin; ///< sentences: how much the sources say of the value, and where
};

[[nodiscard]] QString toolTipOf(const CellWords &words);
/// "BackupInProgress of Volume3: 0, changed, was 1"
[[nodiscard]] QString accessibleTextOf(const CellWords &words);
/// Why it cannot be edited, what is wrong with it, what it was.
[[nodiscard]] QString accessibleDescriptionOf(const CellWords &words);

/// For CellWords::origin: where a property was read, each claim of a disputed one in a line, and
/// what it means that a value is cut.
[[nodiscard]] QString originOf(const Cluster &cluster, const Property &property);

/// Findings about one property of an object, put together for a row.
struct RowFindings
{
    std::optional<Severity> worst;
    QString message; ///< one finding a line, each with its grade as a word

    friend bool operator==(const RowFindings &, const RowFindings &) = default;
};
[[nodiscard]] RowFindings findingsOf(
    const QVector<Issue> &issues, Scope scope, QStringView property);
/// Of the whole object.
[[nodiscard]] RowFindings findingsOf(const QVector<Issue> &issues);
/// "error", "warning" or "note" in the language of the program.
[[nodiscard]] QString severityTitle(Severity severity);

} // namespace clusprop::ui
