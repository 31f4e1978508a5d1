// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Several descriptions of the same cluster into one.
///
/// Objects are the same when their ids are; else, when one has no id, when class and name are.
/// Volumes are the same when their GUID path is, else their friendly name (or its last part), else
/// the disk resource behind them. Properties: merge_property.h.
#pragma once

#include "core/model/cluster.h"

#include <QHash>
#include <QSet>

namespace clusprop {

class Merger
{
public:
    /// Adds to `cluster`, which must outlive the merger and not be changed by others meanwhile.
    explicit Merger(Cluster &cluster);

    /// Joins the object to one that is there or appends it. Gives its index.
    int add(ClusterObject object);

    /// Resources that name their group get its id; volumes that name their resource get its id and
    /// owner where they have none; private properties that were said of a name alone go to the
    /// object of that name. To be called once, when everything is added; indices change.
    void connectObjects();

    /// Facts that are no properties (owner, state, type) and on which sources differ: sentences.
    /// The first source's is kept. At most a few dozen, then their number.
    [[nodiscard]] QStringList notes() const;

private:
    /// Where an object has what others may say as well.
    struct Contents
    {
        struct Spot
        {
            Scope scope = Scope::Common;
            qsizetype position = 0;
        };
        QString type; ///< of the resource, on which the canonical names depend
        QHash<QString, Spot> properties; ///< by keyOf()
        QHash<QString, qsizetype> nodeStates; ///< by folded node
    };

    [[nodiscard]] int findObject(const ClusterObject &object) const;
    void index(int position);
    void joinFacts(ClusterObject &target, const ClusterObject &object);
    void joinLists(int position, const ClusterObject &object);
    void joinNodeStates(int position, const ClusterObject &object);
    [[nodiscard]] Contents &contentsOf(int position);
    void noteDifference(const ClusterObject &object, QStringView fact, const QString &kept,
        const QString &other);
    void settleParameters();
    void noteCutName(const QString &name, qsizetype resources);
    void removeObjects(const QSet<int> &positions);

    Cluster &m_cluster;
    QHash<QString, int> m_byKey; ///< of the names and ids that an object answers to
    /// By position, of objects that have a lot: sources tell of one object in many parts, and it is not
    /// to be walked through for each.
    QHash<int, Contents> m_contents;
    Contents m_fewContents; ///< of the object that was joined last
    QStringList m_notes;
    int m_moreNotes = 0;
};

} // namespace clusprop
