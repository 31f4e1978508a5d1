// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Security identifiers as text, and the names of the ones that are the same everywhere.
///
/// Sources: MS-DTYP 2.4.2.1 (text), 2.4.2.4 (well-known SIDs), 2.5.1.1 (SDDL tokens). Names are
/// those of an English Windows. Accounts of a domain are known by their last number only.
#pragma once

#include "core/wire/security_descriptor.h"

#include <QString>

namespace clusprop {

/// "S-1-5-32-544".
[[nodiscard]] QString sidText(const wire::Sid &sid);
/// "Administrators"; "Domain Admins" for the number of a domain's group; empty for all others.
[[nodiscard]] QString sidName(const wire::Sid &sid);
/// "Administrators (S-1-5-32-544)", or the text alone.
[[nodiscard]] QString sidNameAndText(const wire::Sid &sid);
/// "BA", or the text for what has no token or one that depends on a domain.
[[nodiscard]] QString sidSddl(const wire::Sid &sid);

} // namespace clusprop
