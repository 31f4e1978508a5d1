// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Values in the plain forms of a property: DECODE_JSON.md. See quick_json.h.
#pragma once

#include "core/formats/quick_json.h"
#include "core/model/property.h"
#include "core/wire/value.h"

namespace clusprop::quick_json {

struct Syntax
{
    quint32 word = 0;
    wire::Payload payload = wire::Payload::Opaque;
};

/// What stands behind "value": a number, a text or texts, as the syntax has it.
[[nodiscard]] bool readValue(json::value &value, Syntax syntax, bool &isBroken, Value &read);
/// What stands behind "hex", of a syntax whose bytes are not looked into.
[[nodiscard]] bool readHex(json::value &value, Value &read);

} // namespace clusprop::quick_json
