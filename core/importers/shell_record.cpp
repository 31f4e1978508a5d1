// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_record.h"

#include "core/model/case_folding.h"

namespace clusprop {

const ShellMember *ShellRecord::find(QStringView name) const
{
    for (const ShellMember &member : members) {
        if (isSameName(name, member.name))
            return &member;
    }
    return nullptr;
}

} // namespace clusprop
