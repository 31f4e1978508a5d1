// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Values as the collector script writes them: a .NET type's name and what PowerShell makes of the
/// value.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/model/property.h"

#include <QJsonObject>

namespace clusprop {

struct CollectorValue
{
    /// Absent for null. Cut, with the text that the file shows, for what cannot be understood; it
    /// is then never written anywhere.
    Knowledge knowledge = Knowledge::Absent;
    std::optional<Value> value; ///< set when it is known
    QString shown;
    QString problem; ///< a clause; empty: understood
};

/// `property` has "format", and "value" or "base64". The documented format of `entry`, which may be
/// null, is preferred where it has the same size: PowerShell does not tell LONG from DWORD, nor a
/// security descriptor from other bytes.
[[nodiscard]] CollectorValue readCollectorValue(
    const QJsonObject &property, const CatalogEntry *entry);

} // namespace clusprop
