// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The state of volumes in plain sentences.
#pragma once

#include "core/model/volume.h"

#include <QVector>

namespace clusprop::ui {

/// What the backup state of these volumes is and what that means. At least one.
[[nodiscard]] QString volumeWords(const QVector<const VolumeRow *> &volumes);

} // namespace clusprop::ui
