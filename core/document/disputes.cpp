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

const Property *findDisputed(const PropertyList &list, const QString &name)
{
    const auto found = std::find_if(
        list.properties.begin(), list.properties.end(), [&name](const Property &property) {
            return property.isDisputed() && property.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == list.properties.end() ? nullptr : &*found;
}

QString claimText(const Property &disputed, int claim)
{
    return displayProperty(settled(disputed, claim));
}

} // namespace clusprop
