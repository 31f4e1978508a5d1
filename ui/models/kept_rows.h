// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The rows that a filter once let through.
///
/// A row that stops matching because its user edited it would vanish from under the cursor; it
/// stays until the filter itself is changed.
#pragma once

#include <QPersistentModelIndex>
#include <QSet>

namespace clusprop::ui {

class KeptRows
{
public:
    void clear() { m_rows.clear(); }
    /// Remembers a row that matches; lets one through that did.
    bool accepts(const QModelIndex &row, bool matches)
    {
        const QPersistentModelIndex key(row);
        if (matches)
            m_rows.insert(key);
        return matches || m_rows.contains(key);
    }

private:
    QSet<QPersistentModelIndex> m_rows;
};

} // namespace clusprop::ui
