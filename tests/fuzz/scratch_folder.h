// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A folder of sample files that is the current one, for what reads and writes files by name.
#pragma once

#include <QTemporaryDir>

namespace clusprop::fuzz {

class ScratchFolder
{
public:
    /// Makes the folder under the one for temporary files and enters it.
    ScratchFolder();

    /// Removes everything that was written and puts back what was changed.
    void restore();

private:
    QTemporaryDir m_folder;
};

} // namespace clusprop::fuzz
