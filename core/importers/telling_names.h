// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Names of members that only a cluster's objects have: by them a list or a CSV file is told from
/// the same form with anything else in it.
#pragma once

#include <QStringView>

namespace clusprop {

/// Whether the name is that of a cluster's property or of a member of the cmdlets' and WMI's
/// objects, and hardly that of anything else: not "Name", "State", "Description".
[[nodiscard]] bool isTellingName(QStringView name);

} // namespace clusprop
