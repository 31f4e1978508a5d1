// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Model lists to bytes.
#pragma once

#include "core/model/property.h"

#include <tl/expected.hpp>

namespace clusprop {

/// The list as it stands, names and padding as they were read. Properties whose value is not known
/// are left out. The error is a sentence that names the property.
[[nodiscard]] tl::expected<QByteArray, QString> encodeList(const PropertyList &list);
/// The same for bytes that leave the program: they are decoded again, and must give the known
/// properties of `list` back.
[[nodiscard]] tl::expected<QByteArray, QString> encodeListChecked(const PropertyList &list);

} // namespace clusprop
