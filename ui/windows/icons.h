// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Line icons in the colour of the text around them, sharp at every size and scale.
#pragma once

#include "core/model/object_class.h"
#include "core/validation/issue.h"

#include <QIcon>
#include <QPalette>
#include <QStringView>

namespace clusprop::ui {

/// `name` is a file of resources/icons without its suffix. The icon keeps the colours of the
/// palette given: ask again when that changes. Where SVG cannot be read, a ring with the first
/// letter stands in; a name without a file gives a null icon.
[[nodiscard]] QIcon icon(QStringView name, const QPalette &palette);
/// The same in the colours that the application has when it is drawn.
[[nodiscard]] QIcon livingIcon(QStringView name);

/// Names for icon().
[[nodiscard]] QStringView iconName(ObjectClass objectClass);
[[nodiscard]] QStringView iconName(Severity severity);

} // namespace clusprop::ui
