// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What an editor has to know of the value that it edits, whichever table the cell is in.
///
/// A model hands it out as the value of EditContextRole, so it reaches the editor through any number
/// of proxies. It describes the cell at the moment of the call.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/model/property.h"
#include "core/values/display.h"

#include <QMetaType>

namespace clusprop::ui {

struct EditContext
{
    /// What is edited; without values where nothing is stored, and then `syntax` says what an edit
    /// would store.
    Property property;
    quint32 syntax = 0;
    const CatalogEntry *entry = nullptr; ///< null: not documented; lives as long as the program
    NumberBase base = NumberBase::Decimal; ///< how the column shows numbers
    QString lockReason; ///< not empty: to be looked at only
};

} // namespace clusprop::ui

Q_DECLARE_METATYPE(clusprop::ui::EditContext)
