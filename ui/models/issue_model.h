// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// All findings about a document, worst first: what the rules say about its objects and what
/// reading the file noticed.
#pragma once

#include "core/document/document.h"

#include <QAbstractTableModel>

namespace clusprop::ui {

class IssueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { SeverityColumn, Object, PropertyName, Problem, RuleSource, Where };
    static constexpr int columnTotal = Where + 1;

    /// `document` must outlive the model.
    explicit IssueModel(Document &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const Issue &issue(int row) const { return m_issues[row]; }
    [[nodiscard]] int count(Severity severity) const;

private:
    [[nodiscard]] QString text(const Issue &issue, int column) const;
    [[nodiscard]] QVariant byteRange(const Issue &issue) const;
    void update();

    Document &m_document;
    QVector<Issue> m_issues;
};

} // namespace clusprop::ui
