// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a CLIXML document may refer to later: lists of type names, and objects.
#pragma once

#include "core/importers/shell_record.h"

#include <QHash>

#include <optional>

namespace clusprop {

class ClixmlMemory
{
public:
    void keepTypeNames(const QString &refId, const QStringList &names, qint64 position);
    /// Null when there are none of that id.
    [[nodiscard]] const QStringList *typeNames(const QString &refId) const;

    /// Keeps small values whole, of objects what they are called, and of a cluster its members too:
    /// it may stand nowhere else. `position` is how much of the document was read: what is kept
    /// stays in proportion to it, and the rest is forgotten.
    void keepValue(const QString &refId, const ShellValue &value, qint64 position);
    /// The object was given as a record of its own.
    void markGiven(const QString &refId);

    struct Known
    {
        ShellValue value;
        bool wasGiven = false;
    };
    [[nodiscard]] const Known *value(const QString &refId) const;
    /// The members of a cluster that was only seen inside of other objects.
    [[nodiscard]] std::optional<ShellRecord> takeCluster(const QString &refId);

private:
    QHash<quint64, QStringList> m_typeNames;
    QHash<quint64, Known> m_values;
    QHash<quint64, ShellRecord> m_clusters;
};

} // namespace clusprop
