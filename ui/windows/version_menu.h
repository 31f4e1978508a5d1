// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The menu of Windows versions for which a document is checked.
#pragma once

#include "core/validation/windows_version.h"

#include <functional>

class QMenu;

namespace clusprop {
class Document;
}

namespace clusprop::ui {

/// Fills the menu anew, the version that is in force checked: first what the nodes say, then all
/// versions, then none.
void fillVersions(QMenu &menu, const Document &document,
    const std::function<void(WindowsVersion)> &chosen);

} // namespace clusprop::ui
