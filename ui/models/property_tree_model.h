// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The properties of one object in two levels: groups, and in them the properties.
///
/// Rows keep their identity when the document changes: selection, scroll position and open groups
/// of a view survive every edit, undo and redo. Only another object is a reset.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"
#include "ui/models/property_tree_row.h"

#include <QAbstractItemModel>

#include <array>

class QUndoStack;

namespace clusprop::ui {

class ClearGate;
struct Proposal;

class PropertyTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Name, Value, Format, Default, Range, State };
    static constexpr int columnTotal = State + 1;

    /// Both must outlive the model. Shows nothing until setObject().
    PropertyTreeModel(Document &document, QUndoStack &stack, QObject *parent = nullptr);

    /// Index into Cluster::objects, or -1 for none.
    void setObject(int object);
    [[nodiscard]] int object() const { return m_object; }
    [[nodiscard]] const Document &document() const { return m_document; }
    /// Also lists what is documented and not stored.
    void setShowDocumented(bool show);
    /// Of every column with numbers: Value, Default and Range.
    void setNumberBase(NumberBase base);
    /// Of one of them; no effect on the others.
    void setNumberBase(Column column, NumberBase base);
    [[nodiscard]] NumberBase numberBase(Column column) const { return m_bases[column]; }
    /// The gate of the volume table: a volume's backup state can be cleared here, too.
    void setClearGate(ClearGate *gate) { m_gate = gate; }

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Takes the stored values away, one step. Groups, read-only rows and rows without a stored
    /// value are left out; a volume's backup state is refused, as it has no "not stored".
    void resetRows(const QModelIndexList &rows);
    /// Brings back what was loaded, one step.
    void revertRows(const QModelIndexList &rows);

    /// Names of properties that contain `part`, at most so many.
    [[nodiscard]] QStringList names(const QString &part, int most) const;
    /// Null for groups and invalid indexes. Valid until the document changes.
    [[nodiscard]] const TreeRow *rowAt(const QModelIndex &index) const;
    /// Invalid when it is not there.
    [[nodiscard]] QModelIndex indexOfProperty(
        Scope scope, QStringView name, int column = Value) const;
    /// The property whose bytes hold this offset of the loaded file.
    [[nodiscard]] QModelIndex indexOfOffset(qint64 offset, int column = Value) const;

signals:
    /// A value was not taken; the reason is a sentence.
    void rejected(const QModelIndex &index, const QString &reason);
    /// A value was taken, and this is worth knowing about it.
    void hint(const QString &text);

private:
    struct Group
    {
        RowGroup group = RowGroup::Common;
        QVector<TreeRow> rows;
    };

    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant cellData(const TreeRow &row, int column, int role) const;
    [[nodiscard]] QString cellText(const TreeRow &row, int column) const;
    bool carryOut(const QModelIndex &index, const Proposal &proposal);
    [[nodiscard]] QVector<TreeRow> chosen(const QModelIndexList &indexes) const;
    [[nodiscard]] int groupPosition(RowGroup group) const;
    void onObjectsChanged(const QVector<int> &objects);
    void update();
    void updateGroups();
    void updateGroup(int position, const QVector<TreeRow> &target);

    Document &m_document;
    QUndoStack &m_stack;
    ClearGate *m_gate = nullptr;
    int m_object = -1;
    bool m_showDocumented = false;
    bool m_isUpdating = false;
    bool m_isStale = false; ///< the document has changed since the last update began
    std::array<NumberBase, columnTotal> m_bases{};
    QVector<Group> m_groups; ///< by RowGroup, none of them empty
};

} // namespace clusprop::ui
