// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The whole names behind cut ones ("RegisterAllProvi...") in a table of private properties.
///
/// Nothing is guessed: a name is completed only when one whole name alone can be meant.
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace clusprop {

class CutNames
{
public:
    /// A row with both names, or with one of them cut.
    void add(const QString &object, const QString &name);

    /// The only object of the table with a whole name that begins so; null when there are several
    /// or none.
    [[nodiscard]] QString wholeObject(const QString &cut) const;
    /// The only private property that begins so, of the only resource type that the object's whole
    /// names tell. `width` is the number of cells that the column has, or -1: a name that would
    /// have fitted was not cut.
    [[nodiscard]] QString wholeName(const QString &object, const QString &cut, int width);

private:
    struct Object
    {
        QString name;
        QStringList properties; ///< whole names
        QString type; ///< of the resource, once it was asked for; empty: not told
        bool wasAsked = false;
    };

    [[nodiscard]] QString typeOf(const QStringList &names);
    [[nodiscard]] const QStringList &privateNames(const QString &type);

    QMap<QString, Object> m_objects; ///< with whole names, by folded name
    QHash<QString, QString> m_types; ///< resource type by the names that told it
    QHash<QString, QStringList> m_privateNames; ///< by resource type
};

} // namespace clusprop
