// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is known of PowerShell's and WMI's objects, whoever wrote them down: which members are no
/// properties, and which value format a type stands for.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/wire/result.h"
#include "core/wire/value.h"

#include <QByteArray>
#include <QStringView>

#include <tl/expected.hpp>

namespace clusprop {

/// Members that no property list has, by name without case. To be asked only where the catalog has
/// no property of that name: they must never get into a list that is sent to a cluster.
[[nodiscard]] bool isShellMember(QStringView name);

/// Of the names of .NET's types and of PowerShell's ClusterParameterType: "UInt32", "ByteArray".
[[nodiscard]] std::optional<wire::Format> formatOfTypeName(QStringView name);

/// The documented format, where the same bytes have a meaning in it: PowerShell does not tell LONG
/// from DWORD, nor a date from another 64-bit number, nor a security descriptor from other bytes.
/// `entry` may be null.
[[nodiscard]] wire::Format preferredFormat(wire::Format found, const CatalogEntry *entry);

[[nodiscard]] bool isNumeric(wire::Format format);
/// BINARY and SECURITY_DESCRIPTOR.
[[nodiscard]] bool isBytes(wire::Format format);

/// What the byte layer built, or a clause that says why it could not.
[[nodiscard]] tl::expected<QByteArray, QString> payloadFrom(const wire::Result<wire::Buffer> &built);

} // namespace clusprop
