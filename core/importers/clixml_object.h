// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// CLIXML's element Obj, which is everything but a single value: an object, an enumeration, a list,
/// or a single value that had members added.
#pragma once

#include "core/importers/shell_record.h"

#include <optional>

namespace clusprop {

struct ClixmlObject
{
    ShellRecord record; ///< its type names, text and members
    QString refId;
    std::optional<ShellValue> base; ///< of an enumeration, or of a single value with members
    std::optional<ShellValue> list;
    bool isOpened = false; ///< its entries were given as records of their own
};

/// What it is as the value of a member.
[[nodiscard]] ShellValue clixmlValue(const ClixmlObject &object);

} // namespace clusprop
