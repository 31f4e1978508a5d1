// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/issue_model.h"

#include "ui/models/cell_words.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

constexpr std::array<const char *, IssueModel::columnTotal> titles{
    QT_TRANSLATE_NOOP("clusprop::ui::IssueModel", "Severity"),
    QT_TRANSLATE_NOOP("clusprop::ui::IssueModel", "Object"),
    QT_TRANSLATE_NOOP("clusprop::ui::IssueModel", "Property"),
    QT_TRANSLATE_NOOP("clusprop::ui::IssueModel", "Problem"),
    QT_TRANSLATE_NOOP("clusprop::ui::IssueModel", "Rule source"),
    QT_TRANSLATE_NOOP("clusprop::ui::IssueModel", "Where"),
};

Issue fileIssue(const LoadNote &note, Severity severity)
{
    Issue issue;
    issue.severity = severity;
    issue.rule = QStringLiteral("file");
    issue.text = note.text;
    issue.source = IssueModel::tr("reading the file");
    issue.where = note.where;
    issue.offset = note.offset;
    return issue;
}

QVector<Issue> sortedIssues(const Document &document)
{
    QVector<Issue> issues;
    if (const auto &stopped = document.file().stopped)
        issues.append(fileIssue(*stopped, Severity::Error));
    for (const LoadNote &note : document.file().notes)
        issues.append(fileIssue(note, Severity::Warning));
    issues += document.issues();
    std::stable_sort(issues.begin(), issues.end(),
        [](const Issue &left, const Issue &right) { return left.severity > right.severity; });
    return issues;
}

bool same(const Issue &left, const Issue &right)
{
    return left.severity == right.severity && left.rule == right.rule && left.object == right.object
        && left.scope == right.scope && left.property == right.property && left.text == right.text
        && left.where == right.where && left.canBeAllowed == right.canBeAllowed;
}

} // namespace

IssueModel::IssueModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_issues(sortedIssues(document))
{
    connect(&m_document, &Document::objectsChanged, this, &IssueModel::update);
    connect(&m_document, &Document::reloaded, this, &IssueModel::update);
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnTotal;
    if (!isColumn || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return tr(titles[static_cast<std::size_t>(section)]);
}

QString IssueModel::text(const Issue &issue, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityTitle(issue.severity);
    case Object:
        return issue.object < 0 ? tr("file") : objectLabel(m_document.object(issue.object));
    case PropertyName:
        return issue.property;
    case Problem:
        return issue.text;
    case RuleSource:
        return issue.source;
    default:
        return issue.where;
    }
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue &issue = m_issues[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(issue, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(issue, index.column()));
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("%1: %2").arg(severityTitle(issue.severity), issue.text);
    case Qt::DecorationRole:
        if (index.column() != SeverityColumn)
            return {};
        return severityIcon(issue.severity, QGuiApplication::palette());
    case ByteRangeRole:
        return byteRange(issue);
    case ObjectRole:
        return issue.object;
    case ScopeRole:
        return issue.property.isEmpty() ? QVariant() : QVariant(static_cast<int>(issue.scope));
    case NameRole:
        return issue.property;
    case IssueSeverityRole:
        return static_cast<int>(issue.severity);
    case MessageRole:
        return issue.text;
    case SortRole: // ascending puts errors first
        return index.column() == SeverityColumn ? QVariant(-static_cast<int>(issue.severity))
                                                : QVariant(text(issue, index.column()));
    case FilterTextRole: {
        QStringList texts;
        for (int column = 0; column < columnTotal; ++column)
            texts.append(text(issue, column));
        return texts.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant IssueModel::byteRange(const Issue &issue) const
{
    if (issue.object >= 0) {
        const PropertyList &list = m_document.object(issue.object).list(issue.scope);
        const Property *property = list.find(issue.property);
        if (property != nullptr && property->place.hasBytes()) {
            return QVariant::fromValue(
                wire::ByteRange{ static_cast<std::size_t>(property->place.offset),
                    static_cast<std::size_t>(property->place.length) });
        }
    }
    if (issue.offset < 0)
        return {};
    return QVariant::fromValue(wire::ByteRange{ static_cast<std::size_t>(issue.offset), 1 });
}

int IssueModel::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_issues.begin(), m_issues.end(),
        [severity](const Issue &issue) { return issue.severity == severity; }));
}

/// Only the part that differs is replaced, so that a view stays where its user walked to.
void IssueModel::update()
{
    const QVector<Issue> now = sortedIssues(m_document);
    const auto oldSize = static_cast<int>(m_issues.size());
    const auto newSize = static_cast<int>(now.size());
    int head = 0;
    while (head < oldSize && head < newSize && same(m_issues[head], now[head]))
        ++head;
    int tail = 0;
    while (tail < oldSize - head && tail < newSize - head
        && same(m_issues[oldSize - 1 - tail], now[newSize - 1 - tail])) {
        ++tail;
    }
    if (head < oldSize - tail) {
        beginRemoveRows({}, head, oldSize - tail - 1);
        m_issues.remove(head, oldSize - tail - head);
        endRemoveRows();
    }
    if (head < newSize - tail) {
        beginInsertRows({}, head, newSize - tail - 1);
        m_issues = now;
        endInsertRows();
    }
    m_issues = now; // offsets move when a file is saved
}

} // namespace clusprop::ui
