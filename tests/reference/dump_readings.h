// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The answers that the program dump_readings gives: what a reader of the product makes of bytes,
/// before anything else becomes of it.
#pragma once

#include "core/reading/loaded_file.h"
#include "core/wire/decode.h"

#include <QByteArray>

namespace clusprop {

using Answer = QByteArray (*)(const QByteArray &bytes, wire::Mode mode);

/// The JSON of `clusprop decode`, or "CLASS @0xOFFSET".
[[nodiscard]] QByteArray propertyListAnswer(const QByteArray &bytes, wire::Mode mode);
[[nodiscard]] QByteArray valueListAnswer(const QByteArray &bytes, wire::Mode mode);

/// A registry tree: {"notes": NUMBER, "stopped": false, "keys": [[PATH, [VALUE…]]…]} in the order
/// of reading, where a VALUE is [NAME, TYPE, DECLARED LENGTH, HEX, SYNTAX, HEX OF THE PAYLOAD]; the
/// last two are null where the value is cut.
[[nodiscard]] QByteArray hiveAnswer(const QByteArray &bytes, wire::Mode mode);
[[nodiscard]] QByteArray regAnswer(const QByteArray &bytes, wire::Mode mode);

/// Records: {"records": [[[NAME, VALUE]…]…], "notes": NUMBER}. A VALUE is null, a text, a list of
/// texts, or {KIND: TEXT}: "integer" in decimal, "boolean" 0 or 1, "bytes" in hex, "other" with the
/// number of its kind.
[[nodiscard]] QByteArray csvAnswer(const QByteArray &bytes, wire::Mode mode);
[[nodiscard]] QByteArray jsonAnswer(const QByteArray &bytes, wire::Mode mode);

/// "CLASS WHERE"
[[nodiscard]] QByteArray refusal(const LoadError &error);

} // namespace clusprop
