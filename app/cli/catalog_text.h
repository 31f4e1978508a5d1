// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A documented property as a page of text and as JSON.
#pragma once

#include "app/cli/text_table.h"
#include "core/catalog/catalog.h"
#include "core/wire/control_codes.h"

#include <QVector>

namespace clusprop::cli {

/// The codes that carry a property, in the order in which they are used.
struct PropertyCodes
{
    const wire::ControlCodeRow *get = nullptr;
    const wire::ControlCodeRow *validate = nullptr; ///< null: none, or nothing to set
    const wire::ControlCodeRow *set = nullptr; ///< null: cannot be set
};
[[nodiscard]] PropertyCodes codesOf(const CatalogEntry &entry);

[[nodiscard]] QString catalogPage(const CatalogEntry &entry, const Style &style);

/// An array of objects with the keys of resources/catalog, in their order, and behind them
/// "structure", "controlCodes" and what a live cluster taught.
[[nodiscard]] QByteArray catalogJson(const QVector<const CatalogEntry *> &entries);

} // namespace clusprop::cli
