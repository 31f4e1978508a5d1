// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What can be jumped to by typing a part of its name: the objects of a document, the properties of
/// the object that is looked at, and the properties that some object has; the best first.
#pragma once

#include "core/document/document.h"

#include <QAbstractTableModel>

namespace clusprop::ui {

struct JumpTarget
{
    QString name;
    QString where; ///< class of an object, or the object that has a property
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    QString property = {}; ///< empty: the object itself
};

class JumpModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Name, Where };
    static constexpr int columnTotal = Where + 1;
    /// More are of no use to anybody who reads them.
    static constexpr int mostRows = 200;

    /// `object` is the one that is looked at, or -1. The document must not change meanwhile.
    JumpModel(const Document &document, int object, QObject *parent = nullptr);

    void setLetters(const QString &letters);
    [[nodiscard]] const JumpTarget &target(int row) const { return m_targets[m_rows[row]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void addProperties(const Document &document, int object, QSet<QString> &taken);

    QVector<JumpTarget> m_targets;
    QVector<int> m_rows; ///< indices into m_targets
};

} // namespace clusprop::ui
