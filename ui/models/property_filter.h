// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Filters over the property tree and the volume table.
///
/// Plain words, all of which must be found in a row's FilterTextRole, and states such as
/// `@modified`. Words that begin with @ and are still being typed do not hide anything yet.
#pragma once

#include "ui/models/kept_rows.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <span>

namespace clusprop::ui {

struct FilterState
{
    const char16_t *word; ///< "@modified"
    const char *meaning; ///< for a menu; translate in the context "PropertyFilter"
    bool (*matches)(const QModelIndex &nameCell);
};

/// What the states button lists.
[[nodiscard]] std::span<const FilterState> filterStates();

class PropertyFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PropertyFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_text; }
    /// Properties that are shown, and all; groups do not count.
    [[nodiscard]] int matchCount() const;
    [[nodiscard]] int totalCount() const;
    /// A sentence about words that begin with @ and are no state; empty when all is well.
    [[nodiscard]] QString problem() const;

signals:
    /// matchCount() or totalCount() may differ.
    void countsChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool matches(const QModelIndex &nameCell) const;

    QString m_text;
    QStringList m_words;
    QVector<const FilterState *> m_states;
    QStringList m_unknownStates;
    QMetaObject::Connection m_resetConnection;
    mutable KeptRows m_kept;
};

class VolumeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit VolumeFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_text; }
    /// Only volumes whose backup state is not 0.
    void setStuckOnly(bool stuckOnly);
    [[nodiscard]] bool isStuckOnly() const { return m_stuckOnly; }
    [[nodiscard]] int matchCount() const { return rowCount(); }
    [[nodiscard]] int totalCount() const;

signals:
    void countsChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    /// Volume2 before Volume10.
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void refilter();

    QString m_text;
    QStringList m_words;
    bool m_stuckOnly = false;
    mutable KeptRows m_kept;
};

} // namespace clusprop::ui
