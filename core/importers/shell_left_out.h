// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Records that are no cluster objects: told by what they call themselves, never lost in silence.
#pragma once

#include "core/importers/shell_notes.h"
#include "core/importers/shell_record.h"

namespace clusprop {

/// "1 resource", "2 resources".
[[nodiscard]] QString countedText(qsizetype count, const QString &one, const QString &several);

class ShellLeftOut
{
public:
    void add(const ShellRecord &record);
    /// One note for each kind of record.
    void addNotes(ShellNotes &notes) const;
    /// For a file in which there was nothing else.
    [[nodiscard]] LoadError foreignError() const;

private:
    struct Row
    {
        QString what;
        int line = -1; ///< of the first one
        qsizetype count = 0;
    };
    QVector<Row> m_rows;
    qsizetype m_others = 0; ///< of further kinds
};

} // namespace clusprop
