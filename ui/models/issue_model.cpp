// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/issue_model.h"

#include "ui/models/cell_words.h"
#include "ui/words/core_words.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"
#include "ui/words/heard.h"

#include <QGuiApplication>
#include <QStringMatcher>

#include <algorithm>
#include <array>
#include <limits>

namespace clusprop::ui {
namespace {

/// Milliseconds between two showings of what a check in pieces finds.
constexpr int gatheringTime = 250;

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
    issue.text = heard(note.text);
    issue.source = IssueModel::tr("reading the file");
    issue.where = note.where;
    issue.offset = note.offset;
    return issue;
}

/// How a row's findings before and after a change go together: equal ones at both ends, changed ones
/// in between, and then some that are gone or new.
struct RowChange
{
    Severity severity = Severity::Note;
    QVector<int> before; ///< indices of listed findings
    QVector<int> after; ///< likewise, as they shall be
    int head = 0; ///< equal ones in front
    int tail = 0; ///< equal ones at the end

    [[nodiscard]] int oldMiddle() const { return static_cast<int>(before.size()) - head - tail; }
    [[nodiscard]] int newMiddle() const { return static_cast<int>(after.size()) - head - tail; }
    [[nodiscard]] int changed() const { return std::min(oldMiddle(), newMiddle()); }
    /// The first that is gone or new, among the findings of this severity.
    [[nodiscard]] int edge() const { return head + changed(); }
};

void matchEnds(RowChange &change, const QVector<Issue> &before, const QVector<Issue> &after)
{
    const auto most
        = static_cast<int>(std::min(change.before.size(), change.after.size()));
    while (change.head < most
        && before[change.before[change.head]] == after[change.after[change.head]])
        ++change.head;
    while (change.tail < most - change.head
        && before[change.before[change.before.size() - 1 - change.tail]]
            == after[change.after[change.after.size() - 1 - change.tail]])
        ++change.tail;
}

} // namespace

IssueModel::IssueModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    m_filtering.setInterval(0);
    m_gathering.setInterval(gatheringTime);
    m_gathering.setSingleShot(true);
    reload();
    connect(&m_filtering, &QTimer::timeout, this, &IssueModel::filterMore);
    connect(&m_gathering, &QTimer::timeout, this,
        [this] { updateObjects(QVector<int>(m_gathered.begin(), m_gathered.end())); });
    connect(&m_document, &Document::objectsChanged, this, &IssueModel::updateObjects);
    connect(&m_document, &Document::findingsChanged, this, &IssueModel::updateLater);
    connect(&m_document, &Document::reloaded, this, &IssueModel::reload);
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_blocks.rows();
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
        return fromCore(issue.text);
    case RuleSource:
        return fromCore(issue.source);
    default:
        return issue.where;
    }
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue &issue = m_blocks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(issue, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(issue, index.column()));
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("%1: %2").arg(severityTitle(issue.severity), fromCore(issue.text));
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
    case PositionRole:
        return issue.property.isEmpty() ? QVariant() : QVariant(issue.position);
    case IssueSeverityRole:
        return static_cast<int>(issue.severity);
    case MessageRole:
        return fromCore(issue.text);
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
        const bool isThere = issue.position >= 0 && issue.position < list.properties.size()
            && list.properties[issue.position].name == issue.property;
        if (isThere && list.properties[issue.position].place.hasBytes()) {
            const Place &place = list.properties[issue.position].place;
            return QVariant::fromValue(wire::ByteRange{ static_cast<std::size_t>(place.offset),
                static_cast<std::size_t>(place.length) });
        }
    }
    if (issue.offset < 0)
        return {};
    return QVariant::fromValue(wire::ByteRange{ static_cast<std::size_t>(issue.offset), 1 });
}

int IssueModel::rowOf(const Issue &issue) const
{
    return m_blocks.rowOf(issue.object + 1, issue);
}

int IssueModel::count() const
{
    int all = 0;
    for (const Severity severity : severitiesWorstFirst)
        all += count(severity);
    return all;
}

bool IssueModel::hasObjectsOf(ObjectClass objectClass) const
{
    return firstOfClass(m_document.current(), objectClass) >= 0;
}

void IssueModel::setFilter(const IssueFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    refilter();
    endResetModel();
    emit countsChanged();
}

QVector<Issue> IssueModel::issuesOf(qsizetype block) const
{
    if (block > 0)
        return m_document.issuesOf(static_cast<int>(block - 1));
    QVector<Issue> issues;
    if (const auto &stopped = m_document.file().stopped)
        issues.append(fileIssue(*stopped, Severity::Error));
    for (const LoadNote &note : m_document.file().notes)
        issues.append(fileIssue(note, Severity::Warning));
    return issues;
}

/// The label of an object is made once for all of its findings that come one after the other.
IssueBlocks::Matcher IssueModel::matcher() const
{
    const QStringMatcher words(m_filter.text, Qt::CaseInsensitive);
    return [this, words, object = -2, label = QString()](const Issue &issue) mutable {
        if (m_filter.objectClass
            && (issue.object < 0
                || m_document.object(issue.object).objectClass != *m_filter.objectClass))
            return false;
        if (m_filter.text.isEmpty() || words.indexIn(fromCore(issue.text)) >= 0
            || words.indexIn(issue.property) >= 0 || words.indexIn(fromCore(issue.source)) >= 0
            || words.indexIn(issue.where) >= 0)
            return true;
        if (issue.object != object) {
            object = issue.object;
            label = text(issue, Object);
        }
        return words.indexIn(label) >= 0;
    };
}

void IssueModel::reload()
{
    beginResetModel();
    m_gathered.clear();
    m_blocks.reset(m_document.current().objects.size() + 1);
    for (qsizetype block = 0; block < m_blocks.size(); ++block) {
        const QVector<Issue> issues = issuesOf(block);
        if (!issues.isEmpty())
            m_blocks.set(block, issues, QVector<bool>(issues.size(), false));
    }
    refilter();
    endResetModel();
    emit countsChanged();
}

/// Within a reset, so that the first page needs no signals of its own.
void IssueModel::refilter()
{
    m_blocks.beginFilter();
    // Without text there is nothing to look into.
    const int budget
        = m_filter.text.isEmpty() ? std::numeric_limits<int>::max() : filteredAtOnce;
    for (const auto &[block, issue] : m_blocks.nextMatches(m_filter, matcher(), budget))
        m_blocks.show(block, issue, true);
    if (m_blocks.isFiltered())
        m_filtering.stop();
    else
        m_filtering.start();
}

void IssueModel::filterMore()
{
    const auto found = m_blocks.nextMatches(m_filter, matcher(), filteredAtOnce);
    if (!found.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        for (const auto &[block, issue] : found)
            m_blocks.show(block, issue, true);
        endInsertRows();
    }
    if (m_blocks.isFiltered())
        m_filtering.stop();
    emit countsChanged();
}

void IssueModel::updateLater(const QVector<int> &objects)
{
    if (m_document.isChecked()) {
        m_gathering.stop();
        m_gathered += QSet<int>(objects.begin(), objects.end());
        updateObjects(QVector<int>(m_gathered.begin(), m_gathered.end()));
        return;
    }
    m_gathered += QSet<int>(objects.begin(), objects.end());
    if (!m_gathering.isActive())
        m_gathering.start();
}

void IssueModel::updateObjects(const QVector<int> &objects)
{
    if (objects.size() > mostSteps) {
        reload();
        return;
    }
    for (const int object : objects) {
        m_gathered.remove(object);
        updateBlock(object + 1);
    }
    emit countsChanged();
}

/// Rows whose finding only changed stay, and so do those of everything else: a view stays where its
/// user walked to.
void IssueModel::updateBlock(qsizetype block)
{
    const QVector<Issue> before = m_blocks.issues(block);
    const QVector<Issue> after = issuesOf(block);
    if (before == after)
        return;
    const auto matches = matcher();
    std::array<RowChange, severitiesWorstFirst.size()> changes;
    for (std::size_t section = 0; section < changes.size(); ++section) {
        RowChange &change = changes[section];
        change.severity = severitiesWorstFirst[section];
        change.before = m_blocks.shown(change.severity, block);
        const bool listed
            = m_filter.shows(change.severity) && m_blocks.hasPassed(change.severity, block);
        for (int issue = 0; listed && issue < after.size(); ++issue) {
            if (after[issue].severity == change.severity && matches(after[issue]))
                change.after.append(issue);
        }
        matchEnds(change, before, after);
    }

    for (const RowChange &change : changes) {
        const int gone = change.oldMiddle() - change.changed();
        if (gone <= 0)
            continue;
        const int first = m_blocks.firstRow(change.severity, block) + change.edge();
        beginRemoveRows({}, first, first + gone - 1);
        for (int row = 0; row < gone; ++row)
            m_blocks.show(block, change.before[change.edge() + row], false);
        endRemoveRows();
    }

    QVector<bool> shown(after.size(), false);
    for (const RowChange &change : changes) {
        const auto size = static_cast<int>(change.after.size());
        for (int row = 0; row < size; ++row)
            shown[change.after[row]] = row < change.edge() || row >= size - change.tail;
    }
    m_blocks.set(block, after, shown); // as many rows as before

    for (const RowChange &change : changes) {
        const int start = m_blocks.firstRow(change.severity, block);
        if (change.changed() > 0) {
            emit dataChanged(index(start + change.head, 0),
                index(start + change.edge() - 1, columnTotal - 1));
        }
        const int added = change.newMiddle() - change.changed();
        if (added <= 0)
            continue;
        const int first = start + change.edge();
        beginInsertRows({}, first, first + added - 1);
        for (int row = 0; row < added; ++row)
            m_blocks.show(block, change.after[change.edge() + row], true);
        endInsertRows();
    }
}

} // namespace clusprop::ui
