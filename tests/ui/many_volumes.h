// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A document that is large enough for work aside.
#pragma once

#include "ui_support.h"

namespace clusprop::ui_test {

/// mixedFile() and behind it that many volumes, every second one in backup.
inline LoadedFile manyVolumes(int count)
{
    LoadedFile file = mixedFile();
    for (int index = 0; index < count; ++index)
        file.cluster.objects.append(volume(QStringLiteral("Volume%1").arg(index), index % 2 ? 1U : 0U));
    return file;
}

} // namespace clusprop::ui_test
