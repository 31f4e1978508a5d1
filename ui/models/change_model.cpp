// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/change_model.h"

#include "core/changes/change_facts.h"
#include "ui/models/cell_words.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"
#include "ui/words/core_words.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

constexpr std::array titles{
    QT_TRANSLATE_NOOP("clusprop::ui::ChangeModel", "Object"),
    QT_TRANSLATE_NOOP("clusprop::ui::ChangeModel", "Property"),
    QT_TRANSLATE_NOOP("clusprop::ui::ChangeModel", "Before"),
    QT_TRANSLATE_NOOP("clusprop::ui::ChangeModel", "After"),
    QT_TRANSLATE_NOOP("clusprop::ui::ChangeModel", "Risk"),
    QT_TRANSLATE_NOOP("clusprop::ui::ChangeModel", "In force"),
    QT_TRANSLATE_NOOP("clusprop::ui::ChangeModel", "Format"),
    QT_TRANSLATE_NOOP("clusprop::ui::ChangeModel", "Change"),
    QT_TRANSLATE_NOOP("clusprop::ui::ChangeModel", "Comment"),
    QT_TRANSLATE_NOOP("clusprop::ui::ChangeModel", "Remark"),
};
static_assert(titles.size() == ChangeModel::columnTotal);

/// Beyond so many objects at once the rows are made anew.
constexpr int fewObjects = 64;

QString kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return ChangeModel::tr("added");
    case ChangeKind::Removed:
        return ChangeModel::tr("reset to default");
    case ChangeKind::Changed:
        return ChangeModel::tr("changed");
    case ChangeKind::Retyped:
        break;
    }
    return ChangeModel::tr("format changed");
}

QString valueText(
    const std::optional<Property> &property, const ClusterObject &object, Scope scope)
{
    return fromCore(stateSentence(property, object, scope));
}

QString inForceWords(InForce inForce)
{
    switch (inForce) {
    case InForce::Unknown:
        return ChangeModel::tr("not known");
    case InForce::AtOnce:
        return ChangeModel::tr("at once");
    case InForce::AfterRestart:
        break;
    }
    return ChangeModel::tr("after a restart");
}

/// A volume goes by the last part of its path, which is what tells it from the others.
QString objectText(const ClusterObject &object)
{
    const QString label = objectLabel(object);
    const qsizetype folder = label.lastIndexOf(u'\\');
    return object.objectClass != ObjectClass::Volume || folder < 0
        ? label
        : objectClassWord(object.objectClass) + u':' + label.sliced(folder + 1);
}

/// A sign where a change needs a look, beside the word that says so.
QVariant decoration(const Change &change, int column, const ClusterObject &object,
    const RowFindings &findings)
{
    const bool needsLook = column == ChangeModel::Risk
        ? riskOf(object, change).risk == clusprop::Risk::High
        : column == ChangeModel::Remark && findings.worst && *findings.worst != Severity::Note;
    if (!needsLook)
        return {};
    return severityIcon(column == ChangeModel::Risk ? Severity::Warning : *findings.worst,
        QGuiApplication::palette());
}

bool sayTheSame(const Change &left, const Change &right)
{
    return left.kind == right.kind && left.object == right.object && left.scope == right.scope
        && left.name == right.name && left.before == right.before && left.after == right.after
        && left.allowedFor == right.allowedFor && left.comment == right.comment
        && left.leftOut == right.leftOut;
}

} // namespace

ChangeModel::ChangeModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_changes(document.changes())
{
    connect(&m_document, &Document::objectsChanged, this, &ChangeModel::onObjectsChanged);
    connect(&m_document, &Document::changeMarksChanged, this, &ChangeModel::onObjectsChanged);
    connect(&m_document, &Document::reloaded, this, &ChangeModel::reset);
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn
        = orientation == Qt::Horizontal && section >= 0 && section < columnTotal;
    if (!isColumn || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return tr(titles[static_cast<std::size_t>(section)]);
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Change &change = m_changes[index.row()];
    const RowFindings findings
        = findingsOf(m_document.issuesOf(change.object), change.scope, change.name);
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return text(change, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(change, index.column()));
    case Qt::EditRole:
        return index.column() == Comment ? QVariant(change.comment) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Object)
            return {};
        return change.leftOut ? Qt::Unchecked : Qt::Checked;
    case Qt::ForegroundRole:
        if (!change.leftOut)
            return {};
        return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    case Qt::DecorationRole:
        return decoration(change, index.column(), m_document.object(change.object), findings);
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
            text(change, index.column()));
        return change.leftOut ? tr("%1, left out").arg(said) : said;
    }
    case ObjectRole:
        return change.object;
    case ScopeRole:
        return static_cast<int>(change.scope);
    case NameRole:
        return change.name;
    case PositionRole:
        return m_document.object(change.object).list(change.scope).indexOf(change.name);
    case IssueSeverityRole:
        return findings.worst ? QVariant(static_cast<int>(*findings.worst)) : QVariant();
    default:
        return {};
    }
}

QString ChangeModel::text(const Change &change, int column) const
{
    const ClusterObject &object = m_document.object(change.object);
    switch (static_cast<Column>(column)) {
    case Object:
        return objectText(object);
    case PropertyName:
        return change.name;
    case Before:
        return valueText(change.before, object, change.scope);
    case After:
        return valueText(change.after, object, change.scope);
    case Kind:
        return change.leftOut ? tr("%1, left out").arg(kindText(change.kind)) : kindText(change.kind);
    case Format:
        return changeFormatText(change);
    case InForce:
        return inForceWords(inForceOf(object, change));
    case Risk:
        return fromCore(riskWord(riskOf(object, change).risk));
    case Comment:
        return change.comment;
    case Remark:
        break;
    }
    const RowFindings findings
        = findingsOf(m_document.issuesOf(change.object), change.scope, change.name);
    return change.allowedFor.isEmpty() ? findings.message.section(u'\n', 0, 0)
                                       : tr("Allowed: %1").arg(change.allowedFor);
}

QString ChangeModel::toolTip(const Change &change, int column) const
{
    const ClusterObject &object = m_document.object(change.object);
    switch (static_cast<Column>(column)) {
    case Object:
        return objectLabel(object);
    case Risk:
        return fromCore(riskOf(object, change).reasons).join(u'\n');
    case Comment:
        return change.comment.isEmpty() ? tr("Press F2 to comment on the change, for whoever reviews it.")
                                        : change.comment;
    default:
        return text(change, column);
    }
}

Qt::ItemFlags ChangeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Object)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Comment)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ChangeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Change &change = m_changes[index.row()];
    const ChangePlace place{ change.object, change.scope, change.name };
    if (role == Qt::CheckStateRole && index.column() == Object)
        m_document.setLeftOut({ place }, value.value<Qt::CheckState>() == Qt::Unchecked);
    else if (role == Qt::EditRole && index.column() == Comment)
        m_document.setComment(place, value.toString().trimmed());
    else
        return false;
    return true;
}

void ChangeModel::onObjectsChanged(const QVector<int> &objects)
{
    if (objects.size() > fewObjects) {
        reset();
        return;
    }
    for (const int object : objects)
        updateObject(object, m_document.changesOf(object));
}

/// The common beginning stays, so that a value that is changed again is no other row.
void ChangeModel::updateObject(int object, const QVector<Change> &now)
{
    const auto begin = std::ranges::lower_bound(m_changes, object, {}, &Change::object);
    const auto end = std::ranges::upper_bound(m_changes, object, {}, &Change::object);
    const int first = static_cast<int>(begin - m_changes.begin());
    const int before = static_cast<int>(end - begin);
    const int after = static_cast<int>(now.size());
    const int kept = std::min(before, after);
    for (int offset = 0; offset < kept; ++offset) {
        Change &shown = m_changes[first + offset];
        if (!sayTheSame(shown, now[offset]))
            shown = now[offset];
        // What is said of it may be new although the change is not.
        emit dataChanged(
            index(first + offset, 0), index(first + offset, columnTotal - 1));
    }
    if (after > before) {
        beginInsertRows({}, first + before, first + after - 1);
        for (int offset = before; offset < after; ++offset)
            m_changes.insert(first + offset, now[offset]);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, first + after, first + before - 1);
        m_changes.remove(first + after, before - after);
        endRemoveRows();
    }
}

void ChangeModel::reset()
{
    beginResetModel();
    m_changes = m_document.changes();
    endResetModel();
}

} // namespace clusprop::ui
