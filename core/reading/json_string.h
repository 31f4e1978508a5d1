// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Strings of JSON, half surrogate pairs included, which simdjson takes for an error.
#pragma once

#include <QString>

#include <optional>

namespace clusprop {

/// `inside` points behind the opening quote; the closing one must come. Nothing when an escape is
/// none of JSON's.
[[nodiscard]] std::optional<QString> unescapedJson(const char *inside);

} // namespace clusprop
