// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A value in another format, as far as it can say the same there.
#pragma once

#include "core/model/property.h"
#include "core/model/sentence.h"

#include <tl/expected.hpp>

#include <span>

namespace clusprop {

/// The formats in which a property can be made or to which it can be converted: those that a person
/// can type, in the order of a menu.
[[nodiscard]] std::span<const wire::Format> typableFormats();

/// The text to begin with when `value` is to become a value of `syntax`; parseValue() takes it.
/// Nothing is rounded, cut or guessed: where the other format cannot say the same, the error is a
/// sentence with the reason, and a new value has to be typed.
[[nodiscard]] tl::expected<QString, Sentence> convertedText(const Value &value, quint32 syntax);

} // namespace clusprop
