// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Members of JSON objects: those that are null where a source says nothing, those that are left out
/// then, and bytes.
#pragma once

#include "core/formats/json_writer.h"
#include "core/formats/value_json.h"

#include <QString>

#include <concepts>
#include <optional>

namespace clusprop {

inline void writeOrNull(JsonWriter &out, QStringView key, const QString &text)
{
    out.key(key);
    if (text.isEmpty())
        out.null();
    else
        out.text(text);
}

template<typename Value>
void writeOrNull(JsonWriter &out, QStringView key, const std::optional<Value> &value)
{
    out.key(key);
    if (!value)
        out.null();
    else if constexpr (std::same_as<Value, bool>)
        out.boolean(*value);
    else if constexpr (std::signed_integral<Value>)
        out.signedNumber(*value);
    else
        out.number(*value);
}

/// Left out where there is no text.
inline void writeText(JsonWriter &out, QStringView key, const QString &text)
{
    if (text.isEmpty())
        return;
    out.key(key);
    out.text(text);
}

inline void writeHex(JsonWriter &out, QStringView key, const QByteArray &bytes)
{
    out.key(key);
    out.text(hexOf(asBytes(bytes)));
}

} // namespace clusprop
