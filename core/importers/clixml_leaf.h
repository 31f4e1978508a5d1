// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The single values of CLIXML: which elements there are and what their text says ([MS-PSRP]
/// 2.2.5.1).
#pragma once

#include "core/importers/shell_record.h"

namespace clusprop {

/// Undoes "_x000D_": control characters, and "_x005F_" for an underline that would begin such a
/// sequence. Half surrogate pairs come this way too, and join.
[[nodiscard]] QString unescapedClixml(const QString &text);

struct LeafRow
{
    const char16_t *element;
    const char16_t *typeName; ///< as in ShellValue
    /// False when the text is no such value.
    bool (*read)(const QString &text, ShellValue &value);
};

/// Null for an element that is no single value.
[[nodiscard]] const LeafRow *findLeaf(QStringView element);

} // namespace clusprop
