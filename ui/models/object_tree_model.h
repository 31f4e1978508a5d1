// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The objects of a document as a tree: the cluster, its volumes, nodes, groups with their
/// resources, and the other classes, each on a branch that is there only when it has objects.
///
/// The tree is built once, because edits change properties and never objects. Counts of changes and
/// problems follow the edits.
#pragma once

#include "core/document/document.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace clusprop::ui {

class ObjectTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// `document` must outlive the model.
    explicit ObjectTreeModel(Document &document, QObject *parent = nullptr);
    ~ObjectTreeModel() override;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Invalid for -1 and for indices that are not in the cluster.
    [[nodiscard]] QModelIndex indexOfObject(int object) const;
    [[nodiscard]] bool isVolumesBranch(const QModelIndex &index) const;
    /// Invalid when there are no volumes.
    [[nodiscard]] QModelIndex volumesBranch() const;

private:
    struct Node;
    struct Counts
    {
        int changes = 0;
        int warnings = 0;
        int errors = 0;
    };

    [[nodiscard]] static QString clusterTitle(const QString &name);
    [[nodiscard]] QString titleOfObject(int index) const;
    /// -1: a branch
    Node *add(Node &parent, int object);
    Node *addBranch(Node &parent, ObjectClass objectClass, const QString &title);
    void addObjects(Node &root, ObjectClass objectClass, const QString &title);
    void addGroups(Node &root);
    void build();
    [[nodiscard]] const Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    [[nodiscard]] QString titleOf(const Node &node) const;
    [[nodiscard]] QString toolTipOf(const Node &node) const;
    [[nodiscard]] Counts countsOf(int object) const;
    void addCounts(Node *node, const Counts &difference);
    void onObjectsChanged(const QVector<int> &objects);
    void onReloaded();

    Document &m_document;
    std::unique_ptr<Node> m_root; ///< not shown itself
    QHash<int, Node *> m_nodes; ///< by object
    QVector<Counts> m_counts; ///< by object
};

} // namespace clusprop::ui
