// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Private properties as Get-ClusterParameter gives them: one record each, which names its object.
///
/// They wait until all records are there, because what the catalog knows of them depends on the
/// type of a resource that may come later. While no record tells that type, the catalog's best
/// guess decides on formats only and is never told as a fact. The rows of our own tables (own_table.h)
/// have the same columns and more, and come the same way.
#pragma once

#include "core/importers/own_table.h"
#include "core/importers/shell_notes.h"
#include "core/importers/shell_record.h"
#include "core/model/cluster.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace clusprop {

class ShellParameters
{
public:
    /// Whether the record says whose property it is and what it is called.
    [[nodiscard]] bool add(const ShellRecord &record, ShellNotes &notes);
    [[nodiscard]] qsizetype count() const { return m_count; }

    /// Hands out one object for each owner, or more where a property was told twice or there are
    /// very many, and forgets them. `known` is what the other records gave; it may grow meanwhile.
    void takeObjects(
        const Cluster &known, ShellNotes &notes, const std::function<void(ClusterObject)> &sink);

private:
    struct Parameter
    {
        QString name;
        ShellMember value;
        std::optional<wire::Format> format;
        std::optional<bool> isReadOnly;
        std::optional<OwnRow> own; ///< the row is one of our own tables; counts more than the rest
    };
    struct Owner
    {
        std::optional<ObjectClass> objectClass; ///< nothing: the source has the name alone
        QString name;
        QString id;
        QString resourceType; ///< empty where the row does not tell it
        QVector<Parameter> parameters;
        QSet<QString> names;
    };
    /// What the other records say, looked up once.
    struct Knowledge;

    /// Where a parameter of that name goes; a new batch where the last one has it or is large.
    [[nodiscard]] Owner &batchOf(const Owner &owner, const QString &foldedName);
    [[nodiscard]] static ObjectClass classOfOwner(const Owner &owner, const Knowledge &knowledge);
    [[nodiscard]] static QString guessType(
        const Owner &owner, const ClusterObject &object, QHash<QString, QString> &guesses);
    static void addProperty(
        const Parameter &parameter, const QString &type, ClusterObject &object, ShellNotes &notes);

    QVector<Owner> m_owners;
    QHash<QString, qsizetype> m_current; ///< by class, id and name: the owner's latest batch
    qsizetype m_count = 0;
    bool m_isFull = false;
};

} // namespace clusprop
