// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How a stored value stands to the others of its column and to the documented default.
#pragma once

#include <QFlags>

namespace clusprop::ui {

enum class Deviation : int {
    FromMost = 1, ///< most objects that store the property have another value
    FromDefault = 2, ///< another value than the documented default
    AsDefault = 4, ///< stored, and equal to the documented default
};
Q_DECLARE_FLAGS(Deviations, Deviation)
Q_DECLARE_OPERATORS_FOR_FLAGS(Deviations)

} // namespace clusprop::ui
