// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/disputes.h"

#include "core/values/display.h"

namespace clusprop {

QVector<Dispute> disputesOf(const Cluster &cluster)
{
    QVector<Dispute> disputes;
    for (int object = 0; object < cluster.objects.size(); ++object) {
        for (const Scope scope : allScopes) {
            const QVector<Property> &properties = cluster.objects[object].list(scope).properties;
            for (int position = 0; position < properties.size(); ++position) {
                if (properties[position].isDisputed())
                    disputes.append({ object, scope, position });
            }
        }
    }
    return disputes;
}

QString claimText(const Property &disputed, int claim)
{
    return displayProperty(settled(disputed, claim));
}

} // namespace clusprop
