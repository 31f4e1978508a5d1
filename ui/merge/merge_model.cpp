// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/merge/merge_model.h"

#include "core/validation/rules.h"
#include "core/values/display.h"
#include "ui/models/marks.h"
#include "ui/windows/icons.h"
#include "ui/words/core_words.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

/// What a row of each kind is called, what that means, and its mark, in the order of MergeKind.
struct KindRow
{
    MergeKind kind;
    const char *word;
    const char *meaning;
    const char16_t *icon; ///< for icon(); empty: none, or a severity's
};
constexpr std::array kindRows{
    KindRow{ MergeKind::Mine, QT_TRANSLATE_NOOP("clusprop::ui::MergeModel", "mine"),
        QT_TRANSLATE_NOOP("clusprop::ui::MergeModel", "only you changed it"), u"edit" },
    KindRow{ MergeKind::Theirs, QT_TRANSLATE_NOOP("clusprop::ui::MergeModel", "on disk"),
        QT_TRANSLATE_NOOP("clusprop::ui::MergeModel", "only the file changed"), u"save" },
    KindRow{ MergeKind::Same, QT_TRANSLATE_NOOP("clusprop::ui::MergeModel", "both alike"),
        QT_TRANSLATE_NOOP("clusprop::ui::MergeModel", "you and the file changed it to the same"),
        u"ok" },
    KindRow{ MergeKind::Conflict, QT_TRANSLATE_NOOP("clusprop::ui::MergeModel", "conflict"),
        QT_TRANSLATE_NOOP("clusprop::ui::MergeModel", "you and the file say different things"), u"" },
    KindRow{ MergeKind::Lost, QT_TRANSLATE_NOOP("clusprop::ui::MergeModel", "lost"),
        QT_TRANSLATE_NOOP("clusprop::ui::MergeModel", "your change cannot be kept"), u"" },
};

const KindRow &rowOf(MergeKind kind)
{
    return kindRows[static_cast<std::size_t>(kind)];
}

/// What is on disk is loaded, and judged as such; what is mine is an edit of that. Notes are no news.
std::optional<Issue> worstOf(const ClusterObject &object, Scope scope, const Property &property,
    bool isEdit, const CheckOptions &options)
{
    const QVector<Issue> issues = isEdit
        ? checkEdit(object, scope, property, options)
        : checkProperty({ object, scope, property, catalogEntry(object, scope, property.name),
            nullptr, false, options });
    const auto worst = std::ranges::max_element(issues, {}, &Issue::severity);
    return worst == issues.end() || worst->severity == Severity::Note ? std::nullopt
                                                                      : std::optional(*worst);
}

} // namespace

MergeModel::MergeModel(const MergeQuestion &question, QObject *parent)
    : QAbstractTableModel(parent)
    , m_question(question)
    , m_choices(question.chosen)
{
    Q_ASSERT(m_choices.size() == m_question.rows.size());
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_question.rows.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case State:
        return tr("Changed by");
    case Object:
        return tr("Object");
    case PropertyName:
        return tr("Property");
    case Base:
        return tr("As opened");
    case Mine:
        return tr("Mine");
    case Theirs:
        return tr("On disk");
    case Result:
        return tr("Result");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

const ClusterObject &MergeModel::objectOf(const MergeRow &row) const
{
    return row.theirsObject >= 0 ? m_question.theirs.objects[row.theirsObject]
                                 : m_question.mine.objects[row.mineObject];
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const MergeRow &merge = m_question.rows[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == State ? tr(rowOf(merge.kind).meaning)
                                                    : text(row, index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, content")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                index.column() == State
                    ? tr("%1, %2").arg(text(row, State), tr(rowOf(merge.kind).meaning))
                    : text(row, index.column()));
    case Qt::DecorationRole:
        return decoration(row, index.column());
    case Qt::FontRole: {
        // Bold is what somebody still has to do.
        const bool isOpen = !m_choices[row] && (index.column() == State || index.column() == Result);
        QFont font;
        font.setBold(true);
        return isOpen ? QVariant(font) : QVariant();
    }
    case ConflictRole:
        return merge.mustDecide();
    default:
        return {};
    }
}

QString MergeModel::text(int row, int column) const
{
    const MergeRow &merge = m_question.rows[row];
    switch (static_cast<Column>(column)) {
    case State:
        return tr(rowOf(merge.kind).word);
    case Object:
        return objectLabel(objectOf(merge));
    case PropertyName:
        return merge.isObject() ? tr("(the object)") : merge.name;
    case Base:
    case Mine:
    case Theirs:
        return valueText(merge, column);
    case Result:
        return resultText(row);
    case Note:
        return noteText(row);
    case ColumnCount:
        break;
    }
    return {};
}

QString MergeModel::valueText(const MergeRow &row, int column) const
{
    if (row.isObject()) {
        const bool isThere = column == Theirs ? row.theirsObject >= 0 : row.mineObject >= 0;
        return isThere ? tr("there") : tr("not there");
    }
    if (column == Theirs && row.theirsObject < 0)
        return tr("not there");
    const std::optional<Property> &property = column == Base ? row.base
        : column == Mine                                     ? row.mine
                                                             : row.theirs;
    if (!property)
        return tr("not stored");
    const QString value = displayProperty(*property);
    if (value.isEmpty())
        return tr("empty text");
    // "20" of a number and of a text look alike, and are a difference.
    const auto differs = [&property](const std::optional<Property> &other) {
        return other && other->syntax() != property->syntax();
    };
    return differs(row.base) || differs(row.mine) || differs(row.theirs)
        ? tr("%1 (%2)", "value, format").arg(value, formatText(*property))
        : value;
}

QString MergeModel::resultText(int row) const
{
    const MergeRow &merge = m_question.rows[row];
    if (!m_choices[row])
        return tr("not decided");
    const bool isMine = *m_choices[row] == MergeSide::Mine;
    const QString value = valueText(merge, isMine ? Mine : Theirs);
    if (merge.kind == MergeKind::Same)
        return value;
    return isMine ? tr("mine: %1").arg(value) : tr("disk: %1").arg(value);
}

std::optional<Issue> MergeModel::findingOf(int row) const
{
    const MergeRow &merge = m_question.rows[row];
    if (!m_choices[row] || merge.theirsObject < 0 || merge.isObject())
        return {};
    const std::optional<Property> &result = merge.result(*m_choices[row]);
    if (!result)
        return {};
    const bool isEdit = merge.result(*m_choices[row]) != merge.theirs;
    std::optional<Issue> worst = worstOf(m_question.theirs.objects[merge.theirsObject], merge.scope,
        *result, isEdit, m_question.check);
    const bool isAllowed = worst && merge.mineObject >= 0
        && !m_question.allowances
                .reasonFor(merge.mineObject, merge.scope, merge.name, result->values)
                .isEmpty();
    if (isAllowed)
        worst->severity = std::min(worst->severity, Severity::Warning);
    return worst;
}

QString MergeModel::noteText(int row) const
{
    const MergeRow &merge = m_question.rows[row];
    if (merge.isObject())
        return merge.theirsObject < 0 ? tr("It went away.") : tr("It is new.");
    if (merge.kind == MergeKind::Lost)
        return tr("Cannot be kept: %1.").arg(fromCore(merge.obstacle));
    const std::optional<Issue> finding = findingOf(row);
    return finding ? fromCore(finding->text) : QString();
}

QVariant MergeModel::decoration(int row, int column) const
{
    const MergeRow &merge = m_question.rows[row];
    const QPalette palette = QGuiApplication::palette();
    if (column == State) {
        if (merge.mustDecide())
            return severityIcon(
                merge.kind == MergeKind::Lost ? Severity::Error : Severity::Warning, palette);
        return icon(rowOf(merge.kind).icon, palette);
    }
    if (column != Note)
        return {};
    const std::optional<Issue> finding = findingOf(row);
    return finding && merge.kind != MergeKind::Lost ? QVariant(severityIcon(finding->severity, palette))
                                                    : QVariant();
}

QString MergeModel::choose(const QVector<int> &rows, MergeSide side)
{
    QString refusal;
    for (const int row : rows) {
        const MergeRow &merge = m_question.rows[row];
        if (!merge.canTake(side)) {
            if (refusal.isEmpty())
                refusal = fromCore(merge.obstacle);
            continue;
        }
        m_choices[row] = side;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    emit chosen();
    return refusal;
}

QString MergeModel::toggle(const QVector<int> &rows)
{
    QVector<int> toMine;
    QVector<int> toTheirs;
    for (const int row : rows) {
        const bool isMine = m_choices[row] == MergeSide::Mine;
        (isMine ? toTheirs : toMine).append(row);
    }
    const QString refusal = choose(toMine, MergeSide::Mine);
    choose(toTheirs, MergeSide::Theirs);
    return refusal;
}

QVector<int> MergeModel::conflicts() const
{
    QVector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_question.rows[row].mustDecide())
            rows.append(row);
    }
    return rows;
}

int MergeModel::undecidedCount() const
{
    return static_cast<int>(std::count(m_choices.begin(), m_choices.end(), std::nullopt));
}

int MergeModel::changeCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const MergeRow &merge = m_question.rows[row];
        count += m_choices[row] == MergeSide::Mine && merge.mine != merge.theirs ? 1 : 0;
    }
    return count;
}

int MergeModel::count(MergeKind kind) const
{
    return static_cast<int>(std::ranges::count(m_question.rows, kind, &MergeRow::kind));
}

int MergeModel::firstUndecided() const
{
    const auto found = std::find(m_choices.begin(), m_choices.end(), std::nullopt);
    return found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin());
}

} // namespace clusprop::ui
