// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/object_tree_model.h"

#include "ui/models/marks.h"
#include "ui/models/roles.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>

namespace clusprop::ui {
namespace {

/// GUIDs are written with and without braces.
QString foldedId(const QString &id)
{
    const bool braced = id.startsWith(u'{') && id.endsWith(u'}');
    return (braced ? id.sliced(1, id.size() - 2) : id).toCaseFolded();
}

} // namespace

struct ObjectTreeModel::Node
{
    int object = -1; ///< -1: a branch
    std::optional<ObjectClass> branchClass; ///< of a branch
    QString title;
    Node *parent = nullptr;
    int row = 0;
    Counts counts; ///< of the node and all below it
    std::vector<std::unique_ptr<Node>> children;
};

ObjectTreeModel::ObjectTreeModel(Document &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_root(std::make_unique<Node>())
{
    build();
    connect(&m_document, &Document::objectsChanged, this, &ObjectTreeModel::onObjectsChanged);
    connect(&m_document, &Document::findingsChanged, this, &ObjectTreeModel::onObjectsChanged);
    connect(&m_document, &Document::reloaded, this, &ObjectTreeModel::onReloaded);
}

ObjectTreeModel::~ObjectTreeModel() = default;

QString ObjectTreeModel::clusterTitle(const QString &name)
{
    return name.isEmpty() ? tr("Cluster") : name;
}

QString ObjectTreeModel::titleOfObject(int index) const
{
    const ClusterObject &object = m_document.object(index);
    if (object.name.isEmpty() && m_document.current().objects.size() == 1)
        return objectClassWord(object.objectClass);
    if (object.objectClass == ObjectClass::Cluster)
        return clusterTitle(object.name);
    // All volumes lie in one folder, so the last part of their path is what tells them apart.
    const bool isPath = object.objectClass == ObjectClass::Volume && !object.name.endsWith(u'\\');
    return isPath ? object.name.sliced(object.name.lastIndexOf(u'\\') + 1) : object.name;
}

ObjectTreeModel::Node *ObjectTreeModel::add(Node &parent, int object)
{
    auto node = std::make_unique<Node>();
    node->object = object;
    if (object >= 0)
        node->title = titleOfObject(object);
    node->parent = &parent;
    node->row = static_cast<int>(parent.children.size());
    parent.children.push_back(std::move(node));
    Node *added = parent.children.back().get();
    if (object >= 0) {
        m_nodes.insert(object, added);
        addCounts(added, m_counts[object]);
    }
    return added;
}

ObjectTreeModel::Node *ObjectTreeModel::addBranch(
    Node &parent, ObjectClass objectClass, const QString &title)
{
    Node *branch = add(parent, -1);
    branch->title = title;
    branch->branchClass = objectClass;
    return branch;
}

void ObjectTreeModel::addObjects(Node &root, ObjectClass objectClass, const QString &title)
{
    const QVector<ClusterObject> &objects = m_document.current().objects;
    Node *branch = nullptr;
    for (int object = 0; object < objects.size(); ++object) {
        if (objects[object].objectClass != objectClass || m_nodes.contains(object))
            continue;
        if (branch == nullptr)
            branch = addBranch(root, objectClass, title);
        add(*branch, object);
    }
}

void ObjectTreeModel::addGroups(Node &root)
{
    addObjects(root, ObjectClass::Group, tr("Groups"));
    const QVector<ClusterObject> &objects = m_document.current().objects;
    QHash<QString, Node *> groups;
    for (int object = 0; object < objects.size(); ++object) {
        if (objects[object].objectClass == ObjectClass::Group && !objects[object].id.isEmpty())
            groups.insert(foldedId(objects[object].id), m_nodes.value(object));
    }
    for (int object = 0; object < objects.size(); ++object) {
        if (objects[object].objectClass != ObjectClass::Resource)
            continue;
        if (Node *group = groups.value(foldedId(objects[object].groupId)))
            add(*group, object);
    }
    addObjects(root, ObjectClass::Resource, tr("Resources without a group"));
}

void ObjectTreeModel::build()
{
    const Cluster &cluster = m_document.current();
    m_counts.reserve(cluster.objects.size());
    for (int object = 0; object < cluster.objects.size(); ++object)
        m_counts.append(countsOf(object));
    if (cluster.objects.size() == 1) { // a single property list
        add(*m_root, 0);
        return;
    }
    const int clusterObject = firstOfClass(cluster, ObjectClass::Cluster);
    Node *root = clusterObject >= 0
        ? add(*m_root, clusterObject)
        : addBranch(*m_root, ObjectClass::Cluster, clusterTitle(cluster.name));
    addObjects(*root, ObjectClass::Volume, tr("Volumes"));
    addObjects(*root, ObjectClass::Node, tr("Nodes"));
    addGroups(*root);
    addObjects(*root, ObjectClass::ResourceType, tr("Resource types"));
    addObjects(*root, ObjectClass::Network, tr("Networks"));
    addObjects(*root, ObjectClass::NetworkInterface, tr("Network interfaces"));
    addObjects(*root, ObjectClass::GroupSet, tr("Group sets"));
    addObjects(*root, ObjectClass::Cluster, tr("Other clusters"));
}

QModelIndex ObjectTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node &owner = parent.isValid() ? nodeOf(parent) : *m_root;
    return createIndex(row, column, owner.children[static_cast<std::size_t>(row)].get());
}

QModelIndex ObjectTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeOf(index).parent) : QModelIndex();
}

int ObjectTreeModel::rowCount(const QModelIndex &parent) const
{
    const Node &node = parent.isValid() ? nodeOf(parent) : *m_root;
    return static_cast<int>(node.children.size());
}

int ObjectTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ObjectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == 0 && role == Qt::DisplayRole)
        return tr("Object");
    return QAbstractItemModel::headerData(section, orientation, role);
}

QVariant ObjectTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeOf(index);
    const int problems = node.counts.warnings + node.counts.errors;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return titleOf(node);
    case Qt::ToolTipRole:
        return plainToolTip(toolTipOf(node));
    case Qt::AccessibleDescriptionRole:
        return toolTipOf(node);
    case Qt::FontRole:
        if (node.counts.changes > 0) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::DecorationRole:
        if (problems == 0)
            return {};
        return severityIcon(node.counts.errors > 0 ? Severity::Error : Severity::Warning,
            QGuiApplication::palette());
    case ObjectRole:
        return node.object;
    case BranchClassRole:
        return node.branchClass ? QVariant(static_cast<int>(*node.branchClass)) : QVariant();
    case NameRole:
    case FilterTextRole:
        return node.title;
    case ModifiedRole:
        return node.counts.changes > 0;
    case ChangeCountRole:
        return node.counts.changes;
    case ProblemCountRole:
        return problems;
    case IssueSeverityRole:
        if (problems == 0)
            return {};
        return static_cast<int>(node.counts.errors > 0 ? Severity::Error : Severity::Warning);
    default:
        return {};
    }
}

QString ObjectTreeModel::titleOf(const Node &node) const
{
    QString title = node.title;
    if (node.object < 0)
        title = tr("%1 (%2)").arg(node.title, QString::number(node.children.size()));
    QStringList counts;
    if (node.counts.changes > 0)
        counts.append(tr("%n changed", nullptr, node.counts.changes));
    const int problems = node.counts.warnings + node.counts.errors;
    if (problems == 1)
        counts.append(tr("1 problem"));
    else if (problems > 1)
        counts.append(tr("%n problems", nullptr, problems));
    return counts.isEmpty() ? title : tr("%1 — %2").arg(title, counts.join(QStringLiteral(", ")));
}

QString ObjectTreeModel::toolTipOf(const Node &node) const
{
    QStringList lines{ titleOf(node) };
    if (node.object >= 0) {
        const ClusterObject &object = m_document.object(node.object);
        const auto line = [&lines](const QString &pattern, const QString &text) {
            if (!text.isEmpty())
                lines.append(pattern.arg(text));
        };
        line(tr("Class: %1"), objectClassWord(object.objectClass));
        line(tr("Id: %1"), object.id);
        line(tr("Type: %1"), object.resourceType);
        line(tr("Owner node: %1"), object.ownerNode);
        line(tr("State: %1"), object.state);
    }
    return lines.join(u'\n');
}

QModelIndex ObjectTreeModel::indexOfObject(int object) const
{
    const Node *node = m_nodes.value(object);
    return node == nullptr ? QModelIndex() : indexOf(*node);
}

bool ObjectTreeModel::isVolumesBranch(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this
        && nodeOf(index).branchClass == ObjectClass::Volume;
}

QModelIndex ObjectTreeModel::volumesBranch() const
{
    const int volume = firstOfClass(m_document.current(), ObjectClass::Volume);
    const QModelIndex branch = indexOfObject(volume).parent();
    return isVolumesBranch(branch) ? branch : QModelIndex();
}

const ObjectTreeModel::Node &ObjectTreeModel::nodeOf(const QModelIndex &index) const
{
    return *static_cast<const Node *>(index.internalPointer());
}

QModelIndex ObjectTreeModel::indexOf(const Node &node) const
{
    return node.parent == nullptr ? QModelIndex() : createIndex(node.row, 0, &node);
}

ObjectTreeModel::Counts ObjectTreeModel::countsOf(int object) const
{
    Counts counts;
    counts.changes = m_document.changeCount(object);
    for (const Issue &issue : m_document.issuesOf(object)) {
        counts.warnings += issue.severity == Severity::Warning ? 1 : 0;
        counts.errors += issue.severity == Severity::Error ? 1 : 0;
    }
    return counts;
}

void ObjectTreeModel::addCounts(Node *node, const Counts &difference)
{
    for (; node != nullptr; node = node->parent) {
        node->counts.changes += difference.changes;
        node->counts.warnings += difference.warnings;
        node->counts.errors += difference.errors;
    }
}

/// However many objects change, each branch tells of the rows between its first and its last once.
void ObjectTreeModel::onObjectsChanged(const QVector<int> &objects)
{
    struct Span
    {
        int first;
        int last;
    };
    QHash<Node *, Span> spans; // by branch
    for (const int object : objects) {
        Node *node = m_nodes.value(object);
        if (node == nullptr)
            continue;
        const Counts before = m_counts[object];
        const Counts now = countsOf(object);
        m_counts[object] = now;
        addCounts(node,
            { now.changes - before.changes, now.warnings - before.warnings,
                now.errors - before.errors });
        for (; node != m_root.get(); node = node->parent) {
            const auto span = spans.find(node->parent);
            if (span == spans.end()) {
                spans.insert(node->parent, { node->row, node->row });
                continue;
            }
            span->first = std::min(span->first, node->row);
            span->last = std::max(span->last, node->row);
        }
    }
    for (auto span = spans.cbegin(); span != spans.cend(); ++span) {
        const auto &rows = span.key()->children;
        emit dataChanged(indexOf(*rows[static_cast<std::size_t>(span->first)]),
            indexOf(*rows[static_cast<std::size_t>(span->last)]));
    }
}

void ObjectTreeModel::onReloaded()
{
    QVector<int> all(m_counts.size());
    std::iota(all.begin(), all.end(), 0);
    for (const int object : std::as_const(all)) {
        if (Node *node = m_nodes.value(object)) // what has no name of its own has the file's
            node->title = titleOfObject(object);
    }
    onObjectsChanged(all);
}

} // namespace clusprop::ui
