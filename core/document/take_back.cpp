// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/take_back.h"

namespace clusprop {

KeptLists listsToKeep(const Cluster &cluster, const EditGroup &edits)
{
    KeptLists kept;
    for (const Edit &edit : edits) {
        if (edit.kind == EditKind::Remove || edit.kind == EditKind::Reset)
            kept[{ edit.object, edit.scope }] = cluster.objects[edit.object].list(edit.scope);
    }
    return kept;
}

void takeBack(Cluster &cluster, const EditGroup &inverse, const KeptLists &kept) noexcept
{
    for (auto edit = inverse.crbegin(); edit != inverse.crend(); ++edit) {
        if (edit->kind != EditKind::Allow && !kept.contains({ edit->object, edit->scope }))
            applyEdit(cluster, *edit);
    }
    for (auto one = kept.cbegin(); one != kept.cend(); ++one)
        cluster.objects[one.key().first].list(one.key().second) = one.value();
}

} // namespace clusprop
