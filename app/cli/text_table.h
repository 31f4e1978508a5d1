// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Text for people: tables with aligned columns, the same as CSV, and the rule that nothing that
/// stands in a file can steer a terminal or a spreadsheet.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace clusprop::cli {

/// Control characters, marks that turn the direction of text, and lone surrogates are shown as
/// "\n", "\x1b" or "\u202e". Backslashes stay as they are, because paths are full of them.
[[nodiscard]] QString visible(QStringView text);

/// Whether text gets colours. Only headings do: nothing is said by colour alone.
struct Style
{
    bool colored = false;

    [[nodiscard]] QString heading(const QString &text) const;
};

struct Table
{
    QStringList titles;
    QVector<QStringList> rows; ///< as many cells as there are titles
};

/// Lines with columns two blanks apart. Cells over `widestCell` characters are cut with "…", but
/// not those of the last column.
constexpr qsizetype widestCell = 60;
[[nodiscard]] QString alignedText(Table table, const Style &style);

/// RFC 4180, in UTF-8, without a byte order mark: see core/values/csv_text.h.
[[nodiscard]] QByteArray csvText(const Table &table);

} // namespace clusprop::cli
