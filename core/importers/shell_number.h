// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Numbers for shell_value.cpp: from PowerShell's numbers, and from what it writes in their place.
#pragma once

#include "core/importers/shell_value.h"

#include <tl/expected.hpp>

namespace clusprop {

/// Whether a sign-extended number is a negative one of 32 bits.
[[nodiscard]] bool fitsSigned32(quint64 number);

/// Requires a numeric format. Signed and unsigned numbers of the format's size are the same bits.
/// The error is a clause: what is wrong.
[[nodiscard]] tl::expected<QByteArray, QString> shellNumberPayload(
    wire::Format format, const ShellValue &value, const ShellExpectation &expectation);

} // namespace clusprop
