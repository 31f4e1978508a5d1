// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_record.h"

namespace clusprop {

const ShellMember *ShellRecord::find(QStringView name) const
{
    for (const ShellMember &member : members) {
        if (name.compare(member.name, Qt::CaseInsensitive) == 0)
            return &member;
    }
    return nullptr;
}

} // namespace clusprop
