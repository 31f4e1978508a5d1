// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The names of a hive's values: few names, many values.
///
/// The keys of objects of one kind list their values in the same order. So what followed a name the last
/// time is compared first, which takes no hash.
#pragma once

#include "core/importers/registry_tree_builder.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

namespace clusprop {

class HiveNames
{
public:
    /// `builder` must outlive it; equal names are one QString by RegistryTreeBuilder::shared().
    explicit HiveNames(RegistryTreeBuilder &builder)
        : m_builder(builder)
    { }

    /// `name`: in UTF-8.
    [[nodiscard]] QString text(QByteArrayView name);

private:
    struct Name
    {
        QByteArray bytes;
        QString text;
        int next = -1; ///< index of the name that came behind this one the last time
    };

    [[nodiscard]] int add(QByteArrayView name);

    RegistryTreeBuilder &m_builder;
    QVector<Name> m_names;
    QHash<QByteArray, int> m_index; ///< into m_names, by bytes
    int m_last = -1; ///< index of the one that was found last
};

} // namespace clusprop
