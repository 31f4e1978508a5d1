// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A small change set for tests of what is made of one.
#pragma once

#include "core/changes/comparison.h"
#include "core/exporters/exporter.h"

namespace clusprop {

struct ExportCase
{
    Cluster before;
    Cluster after;

    /// An object in both states; returns its index.
    int add(ObjectClass objectClass, const QString &name, const QString &resourceType = {})
    {
        ClusterObject object;
        object.objectClass = objectClass;
        object.name = name;
        object.resourceType = resourceType;
        before.objects.append(object);
        after.objects.append(object);
        return static_cast<int>(before.objects.size()) - 1;
    }
    /// A property before and after; one without a value is not there.
    void change(int object, Scope scope, const QString &name, std::optional<Value> old, std::optional<Value> now)
    {
        for (const auto &[cluster, value] : { std::pair(&before, old), std::pair(&after, now) }) {
            Property property;
            property.name = name;
            if (value) {
                property.values.append(*value);
                cluster->objects[object].list(scope).properties.append(property);
            }
        }
    }
    [[nodiscard]] ExportRequest request() const
    {
        ExportRequest request;
        request.before = &before;
        request.after = &after;
        request.title = QStringLiteral("case");
        request.changes = changesBetween(before, after);
        return request;
    }
};

inline Value valueOf(wire::Format format, const QByteArray &payload)
{
    return { wire::listValue(format), payload, {}, true };
}

inline Value stringsValue(const QStringList &strings)
{
    QByteArray payload;
    for (const QString &text : strings)
        payload += QByteArray(reinterpret_cast<const char *>(text.utf16()), (text.size() + 1) * 2);
    return valueOf(wire::Format::MultiSz, payload + QByteArray(2, '\0'));
}

/// What breaks out of quotes somewhere, steers a terminal, or hides.
inline QStringList hostileTexts()
{
    QStringList texts{ QStringLiteral("it's"), QStringLiteral("a\u2018b\u2019c\u201ad\u201be"),
        QStringLiteral("\"; Remove-Item x; \""), QStringLiteral("$(Stop-Cluster)"), QStringLiteral("`$x`n"),
        QStringLiteral("a\r\n'@\r\nStop-Cluster\r\n@'"), QStringLiteral("#> Stop-Cluster <#"),
        QStringLiteral("%PATH% & del x | ^"), QStringLiteral("@STEPS@ @CLUSTER_INTERFACE@"), QStringLiteral("*?[a]"),
        QStringLiteral("\u202etxt.\u2066"), QStringLiteral("\u2013Force \u2014x \u2015y"), QStringLiteral("\x1b[31m"),
        QStringLiteral("{}()[];,=@\\"), QStringLiteral("ends in \\") };
    texts.append(QStringLiteral("lone ") + QChar(0xDC00) + QChar(0xD800));
    return texts;
}

} // namespace clusprop
