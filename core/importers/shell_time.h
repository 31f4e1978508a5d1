// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The forms in which PowerShell writes a moment, as FILETIME. A time without a zone is none: where
/// it was written is not known.
#pragma once

#include <QString>

#include <optional>

namespace clusprop {

/// "2026-03-14T02:17:45.1234567Z" or with "+01:00" instead of Z, and nothing looser. Nothing for
/// what lies before 1601.
[[nodiscard]] std::optional<quint64> zonedFileTime(QStringView text);

/// "/Date(1773454665000)/": milliseconds since 1970 in UTC, also where an offset follows them.
/// Nothing for what lies before 1601.
[[nodiscard]] std::optional<quint64> scriptFileTime(QStringView text);

} // namespace clusprop
