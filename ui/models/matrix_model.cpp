// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/matrix_model.h"

#include "ui/commands/edit_command.h"
#include "ui/models/clear_gate.h"
#include "ui/models/roles.h"

#include <QElapsedTimer>
#include <QUndoStack>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// Cells whose parts are kept: more than a large screen shows.
constexpr int keptCells = 8192;
/// How long counting may keep the window from its work, in ms.
constexpr int countingSlice = 8;
constexpr int countedAtOnce = 4096; // rows
/// More runs of changed rows than this are told as one.
constexpr qsizetype mostRuns = 64;

} // namespace

MatrixModel::MatrixModel(Document &document, QUndoStack &stack, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_stack(stack)
    , m_rows(keptCells)
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(0);
    connect(&m_countSoon, &QTimer::timeout, this, &MatrixModel::countSome);
    connect(&m_document, &Document::objectsChanged, this, &MatrixModel::onObjectsChanged);
    connect(&m_document, &Document::findingsChanged, this, &MatrixModel::onObjectsChanged);
    connect(&m_document, &Document::reloaded, this, &MatrixModel::onReloaded);
}

void MatrixModel::setClass(ObjectClass objectClass, const QString &resourceType)
{
    beginResetModel();
    m_matrix = Matrix(m_document.current(), objectClass, resourceType);
    if (m_showDocumented)
        m_matrix.append(m_matrix.missingDocumented());
    m_bases.clear();
    m_rows.clear();
    m_values.clear();
    m_counted = 0;
    endResetModel();
    countSome();
}

QString MatrixModel::kindOf(ObjectClass objectClass, const QString &resourceType)
{
    const QString word = objectClassWord(objectClass);
    return resourceType.isEmpty() ? word : word + u'/' + resourceType.toCaseFolded();
}

void MatrixModel::setShowDocumented(bool show)
{
    if (m_showDocumented == show)
        return;
    m_showDocumented = show;
    if (show) {
        addColumns(m_matrix.missingDocumented());
        return;
    }
    const QHash<int, NumberBase> bases = m_bases;
    setClass(objectClass(), resourceType()); // columns that are stored come first and stay
    for (auto base = bases.constBegin(); base != bases.constEnd(); ++base)
        setNumberBase(base.key(), base.value());
}

void MatrixModel::setNumberBase(int column, NumberBase base)
{
    if (column <= Name || column >= columnCount() || numberBase(column) == base)
        return;
    if (base == NumberBase::Decimal)
        m_bases.remove(column);
    else
        m_bases.insert(column, base);
    if (rowCount() > 0)
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    emit headerDataChanged(Qt::Horizontal, column, column);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.objects().size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.columns().size()) + 1;
}

int MatrixModel::columnOf(Scope scope, QStringView name) const
{
    const int column = m_matrix.columnOf(scope, name);
    return column < 0 ? -1 : column + 1;
}

PropertyCell MatrixModel::cellAt(const QModelIndex &index) const
{
    const MatrixColumn &shown = column(index.column());
    return { objectAt(index.row()), shown.scope, shown.name, numberBase(index.column()) };
}

bool MatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isCheck = role == Qt::CheckStateRole;
    if ((role != Qt::EditRole && !isCheck) || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    QString text = value.toString();
    if (isCheck)
        text = value.toInt() == Qt::Checked ? QStringLiteral("1") : QStringLiteral("0");
    // An editor that is left as it was opened sets nothing, and no other cell either.
    else if (text == data(index, Qt::EditRole).toString())
        return true;
    QVector<std::pair<QModelIndex, QString>> texts;
    bool isOneColumn = true;
    for (const QModelIndex &cell : m_together ? m_together(index) : QModelIndexList{ index }) {
        texts.append({ cell, text });
        isOneColumn = isOneColumn && cell.column() == index.column();
    }
    const int count = static_cast<int>(texts.size());
    if (isOneColumn && index.column() != Name) {
        return setTexts(texts,
            tr("Set %1 of %n objects to %2", nullptr, count)
                .arg(column(index.column()).name, text));
    }
    return setTexts(texts, tr("Set %n values to %1", nullptr, count).arg(text));
}

bool MatrixModel::setTexts(
    const QVector<std::pair<QModelIndex, QString>> &texts, const QString &title)
{
    QVector<CellText> wanted;
    QVector<CellRefusal> names;
    for (const auto &[index, text] : texts) {
        const bool isName = index.column() == Name;
        if (isName && text != m_document.object(objectAt(index.row())).name) {
            names.append({ objectAt(index.row()), Scope::Common, tr("Name"),
                index.data(LockReasonRole).toString() });
        } else if (!isName) {
            wanted.append({ cellAt(index), text });
        }
    }
    MatrixPlan plan = planTexts(m_document, wanted);
    plan.refused = names + plan.refused;
    return !texts.isEmpty() && carryOut(std::move(plan), texts.first().first, title);
}

const Property *MatrixModel::propertyAt(const QModelIndex &index) const
{
    return index.column() == Name ? nullptr : property(index.row(), index.column());
}

bool MatrixModel::carryOut(MatrixPlan plan, const QModelIndex &origin, const QString &title)
{
    const bool isAlone = plan.refused.size() == 1 && plan.edits.isEmpty();
    if (isAlone || (!plan.refused.isEmpty() && !m_question)) {
        emit rejected(origin, plan.refused.first().reason);
        return false;
    }
    if (!plan.refused.isEmpty() && !m_question(plan))
        return false;
    if (plan.edits.isEmpty())
        return plan.refused.isEmpty();
    if (!plan.cleared.isEmpty() && m_gate != nullptr && !m_gate->passes(plan.cleared))
        return false;
    pushEdit(m_stack, m_document, std::move(plan.edits), plan.values == 1 ? QString() : title);
    emit applied(plan.values, plan.objects);
    if (!plan.advice.isEmpty())
        emit hint(plan.advice.join(u'\n'));
    return true;
}

void MatrixModel::countSome()
{
    QElapsedTimer timer;
    timer.start();
    const QVector<MatrixColumn> &columns = m_matrix.columns();
    while (m_counted < columns.size()) {
        const int number = static_cast<int>(m_counted) + 1;
        if (m_values.size() == static_cast<std::size_t>(m_counted)) {
            m_values.emplace_back(rowCount());
            m_nextRow = 0;
        }
        const int end = std::min(rowCount(), m_nextRow + countedAtOnce);
        for (; m_nextRow < end; ++m_nextRow)
            m_values.back().set(m_nextRow, property(m_nextRow, number));
        if (m_nextRow == rowCount()) {
            ++m_counted;
            emit majorityChanged(number);
        }
        if (timer.elapsed() >= countingSlice && m_counted < columns.size()) {
            m_countSoon.start();
            return;
        }
    }
}

std::optional<Majority> MatrixModel::majority(int column) const
{
    return column > m_counted ? std::nullopt
                              : m_values[static_cast<std::size_t>(column - 1)].majority();
}

bool MatrixModel::isMixed(int column) const
{
    return column > m_counted || m_values[static_cast<std::size_t>(column - 1)].isMixed();
}

bool MatrixModel::hasOutlier(int row, const QVector<int> &columns) const
{
    return std::any_of(columns.begin(), columns.end(), [this, row](int column) {
        return column > Name && column <= m_counted
            && m_values[static_cast<std::size_t>(column - 1)].isOutlier(row);
    });
}

QVector<int> MatrixModel::changedColumns() const
{
    QVector<int> columns;
    for (const Change &change : m_document.changes()) {
        const int column = rowOf(change.object) < 0 ? -1 : columnOf(change.scope, change.name);
        if (column > Name && !columns.contains(column))
            columns.append(column);
    }
    return columns;
}

void MatrixModel::onObjectsChanged(const QVector<int> &objects)
{
    QVector<int> rows;
    QVector<int> shown;
    for (const int object : objects) {
        if (const int row = rowOf(object); row >= 0) {
            rows.append(row);
            shown.append(object);
        }
    }
    if (rows.isEmpty())
        return;
    m_rows.clear();
    addColumns(m_matrix.missing(m_document.current(), shown));
    updateValues(rows);
    emit changing(shown);
    tellChanged(rows);
}

/// The loaded state is another, and places in it may be.
void MatrixModel::onReloaded()
{
    m_rows.clear();
    if (rowCount() == 0)
        return;
    addColumns(m_matrix.missing(m_document.current(), m_matrix.objects()));
    emit changing(m_matrix.objects());
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MatrixModel::addColumns(const QVector<MatrixColumn> &columns)
{
    if (columns.isEmpty())
        return;
    const int first = columnCount();
    beginInsertColumns({}, first, first + static_cast<int>(columns.size()) - 1);
    m_matrix.append(columns);
    endInsertColumns();
    countSome();
}

void MatrixModel::updateValues(const QVector<int> &rows)
{
    // The last one may be half counted: what comes later in it is set twice.
    for (std::size_t place = 0; place < m_values.size(); ++place) {
        const int number = static_cast<int>(place) + 1;
        ColumnValues &values = m_values[place];
        const std::optional<Majority> before = values.majority();
        for (const int row : rows)
            values.set(row, property(row, number));
        const std::optional<Majority> after = values.majority();
        const bool isOther = before.has_value() != after.has_value()
            || (before && before->values != after->values);
        if (isOther && number <= m_counted)
            emit majorityChanged(number);
    }
}

/// Run by run where there are few.
void MatrixModel::tellChanged(const QVector<int> &rows)
{
    const int last = columnCount() - 1;
    QVector<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (!runs.isEmpty() && runs.last().second + 1 == row)
            runs.last().second = row;
        else
            runs.append({ row, row });
    }
    if (runs.size() > mostRuns)
        runs = { { rows.first(), rows.last() } };
    for (const auto &[from, to] : std::as_const(runs))
        emit dataChanged(index(from, Name), index(to, last));
}

} // namespace clusprop::ui
