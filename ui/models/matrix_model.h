// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// All objects of a class by the properties that any of them stores: one row an object, its name in
/// the first column.
///
/// Cells are made when they are asked for. What needs all of a column (who has which value, and
/// which of them most have) is counted column by column while the window is idle, and follows every
/// edit from then on.
#pragma once

#include "core/document/column_values.h"
#include "core/document/document.h"
#include "core/document/matrix.h"
#include "ui/models/deviation.h"
#include "ui/models/edit_check.h"
#include "ui/models/matrix_plan.h"
#include "ui/models/property_tree_row.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <functional>

class QUndoStack;

namespace clusprop::ui {

class ClearGate;

class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The column of the objects' names; those of the properties follow.
    enum Column : int { Name = 0 };
    /// Which cells are set together with the one that is edited, itself among them.
    using Together = std::function<QModelIndexList(const QModelIndex &edited)>;
    /// Some cells refuse: true does what is possible.
    using Question = std::function<bool(const MatrixPlan &plan)>;

    /// Both must outlive the model. Shows nothing until setClass().
    MatrixModel(Document &document, QUndoStack &stack, QObject *parent = nullptr);

    /// With a type, of a resource, its private properties are columns as well. Bases of columns are
    /// decimal again.
    void setClass(ObjectClass objectClass, const QString &resourceType = {});
    [[nodiscard]] ObjectClass objectClass() const { return m_matrix.objectClass(); }
    [[nodiscard]] const QString &resourceType() const { return m_matrix.resourceType(); }
    /// Names the kind of table that this makes, for settings: "node", "resource/Physical Disk".
    [[nodiscard]] static QString kindOf(ObjectClass objectClass, const QString &resourceType);
    /// Also has columns for what is documented and nobody stores.
    void setShowDocumented(bool show);
    [[nodiscard]] bool showsDocumented() const { return m_showDocumented; }
    void setNumberBase(int column, NumberBase base);
    [[nodiscard]] NumberBase numberBase(int column) const { return m_bases.value(column); }

    /// The gate of the volume table: a volume's backup state can be cleared here, too.
    void setClearGate(ClearGate *gate) { m_gate = gate; }
    void setTogether(Together together) { m_together = std::move(together); }
    /// Without a question there is nobody to ask: nothing is done when a cell refuses.
    void setQuestion(Question question) { m_question = std::move(question); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Sets the cells that go together with this one, in one step.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Gives every cell its text, in one step; `title` describes it in the undo list, and when it
    /// is empty the edit does. False when nothing was done.
    bool setTexts(const QVector<std::pair<QModelIndex, QString>> &texts, const QString &title = {});
    [[nodiscard]] const Document &document() const { return m_document; }
    /// Its columns are one less: the names are none of them.
    [[nodiscard]] const Matrix &matrix() const { return m_matrix; }
    /// Requires a column of a property.
    [[nodiscard]] const MatrixColumn &column(int column) const
    {
        return m_matrix.columns()[column - 1];
    }
    /// -1 for a property that has no column.
    [[nodiscard]] int columnOf(Scope scope, QStringView name) const;
    /// -1 for an object of another class or type.
    [[nodiscard]] int rowOf(int object) const { return m_matrix.rowOf(object); }
    [[nodiscard]] int objectAt(int row) const { return m_matrix.objects()[row]; }
    [[nodiscard]] PropertyCell cellAt(const QModelIndex &index) const;
    /// What is stored there now; null: nothing, or it is the column of names.
    [[nodiscard]] const Property *propertyAt(const QModelIndex &index) const;

    /// Nothing while the column is not counted yet.
    [[nodiscard]] std::optional<Majority> majority(int column) const;
    /// "common property, stored by 5 of 6", for a list of columns.
    [[nodiscard]] QString columnDetail(int column) const;
    /// Not all objects hold the same there. True while that is not known.
    [[nodiscard]] bool isMixed(int column) const;
    /// A cell of these columns differs from what most have.
    [[nodiscard]] bool hasOutlier(int row, const QVector<int> &columns) const;
    /// Columns in which an object differs from what was loaded.
    [[nodiscard]] QVector<int> changedColumns() const;
    [[nodiscard]] bool isCounted() const { return m_counted >= m_matrix.columns().size(); }

signals:
    /// A value was not taken; the reason is a sentence.
    void rejected(const QModelIndex &index, const QString &reason);
    /// Something worth knowing about what was just done.
    void hint(const QString &text);
    /// These objects, indices into Cluster::objects, have changed; dataChanged() follows.
    void changing(const QVector<int> &objects);
    /// What was just done, in one step.
    void applied(int values, int objects);
    /// What most objects have in this column is another value than before, or is known now.
    void majorityChanged(int column);

private:
    [[nodiscard]] const TreeRow &row(int row, int column) const;
    [[nodiscard]] const Property *property(int row, int column) const;
    [[nodiscard]] QVariant nameData(int row, int role) const;
    [[nodiscard]] QVariant cellData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;
    [[nodiscard]] QString cellText(const TreeRow &row, int column) const;
    [[nodiscard]] EditCheck checkOf(const QModelIndex &index) const;
    [[nodiscard]] Deviations deviations(int row, int column) const;
    [[nodiscard]] QStringList remarks(int row, int column) const;
    [[nodiscard]] QString majorityText(int column) const;
    [[nodiscard]] QString headerToolTip(int column) const;
    bool carryOut(MatrixPlan plan, const QModelIndex &origin, const QString &title);
    void countSome();
    void onObjectsChanged(const QVector<int> &objects);
    void onReloaded();
    void addColumns(const QVector<MatrixColumn> &columns);
    void updateValues(const QVector<int> &rows);
    void tellChanged(const QVector<int> &rows);

    Document &m_document;
    QUndoStack &m_stack;
    ClearGate *m_gate = nullptr;
    Together m_together;
    Question m_question;
    Matrix m_matrix;
    bool m_showDocumented = false;
    QHash<int, NumberBase> m_bases; ///< by column, where it is not decimal
    std::vector<ColumnValues> m_values; ///< by column of m_matrix, as far as counted
    qsizetype m_counted = 0; ///< columns of m_matrix
    int m_nextRow = 0; ///< to be counted in the column that comes next
    QTimer m_countSoon;
    mutable QCache<std::pair<int, int>, TreeRow> m_rows; ///< by row and column
};

} // namespace clusprop::ui
