// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The findings about a document, worst first: what the rules say about its objects and what
/// reading the file noticed.
///
/// The model filters by itself, because it can do so in pieces: with hundreds of thousands of
/// findings the first page of a filtered list is there at once and the rest follows. Changes of the
/// document touch only the rows of the objects that they are about.
#pragma once

#include "core/document/document.h"
#include "ui/models/issue_blocks.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace clusprop::ui {

class IssueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { SeverityColumn, Object, PropertyName, Problem, RuleSource, Where };
    static constexpr int columnTotal = Where + 1;
    /// Changes of more objects at once are shown by a reset.
    static constexpr int mostSteps = 200;
    /// Findings whose texts a filter looks at before the list is shown, and in each step after that.
    static constexpr int filteredAtOnce = 20000;

    /// `document` must outlive the model.
    explicit IssueModel(Document &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const Issue &issue(int row) const { return m_blocks.at(row); }
    /// Where a finding is listed that is of the same rule and about the same property; -1: nowhere.
    [[nodiscard]] int rowOf(const Issue &issue) const;
    /// The text of a column, as it is shown.
    [[nodiscard]] QString text(const Issue &issue, int column) const;

    /// Of all findings, whether they are listed or not.
    [[nodiscard]] int count(Severity severity) const { return m_blocks.count(severity); }
    [[nodiscard]] int count() const;
    /// Of one class of objects; of the file's own and everything without one.
    [[nodiscard]] bool hasObjectsOf(ObjectClass objectClass) const;

    void setFilter(const IssueFilter &filter);
    [[nodiscard]] const IssueFilter &filter() const { return m_filter; }
    /// Whether the filter has come to the end of the list.
    [[nodiscard]] bool isFiltered() const { return m_blocks.isFiltered(); }

signals:
    /// count() or the number of rows may be another, or isFiltered().
    void countsChanged();

private:
    [[nodiscard]] QVariant byteRange(const Issue &issue) const;
    [[nodiscard]] QVector<Issue> issuesOf(qsizetype block) const;
    [[nodiscard]] IssueBlocks::Matcher matcher() const;
    void reload();
    void refilter();
    void filterMore();
    void updateObjects(const QVector<int> &objects);
    void updateLater(const QVector<int> &objects);
    void updateBlock(qsizetype block);

    Document &m_document;
    IssueBlocks m_blocks; ///< the file's own, then by object
    IssueFilter m_filter;
    QTimer m_filtering; ///< goes on with a filter that is not at the end
    QTimer m_gathering; ///< shows what a check in pieces has found meanwhile
    QSet<int> m_gathered;
};

} // namespace clusprop::ui
