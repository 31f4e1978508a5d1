// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What an edit of many cells would do, before it is done: the edits that are possible, and which
/// cells refuse and why.
#pragma once

#include "core/edits/edit.h"
#include "core/values/display.h"

#include <QStringList>
#include <QVector>

namespace clusprop {
class Document;
}

namespace clusprop::ui {

/// A cell of a table of objects by properties.
struct PropertyCell
{
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    QString name;
    NumberBase base = NumberBase::Decimal; ///< in which the cell shows its numbers
};

struct CellText
{
    PropertyCell cell;
    QString text;
};

/// Why a cell does not take its text.
struct CellRefusal
{
    int object = -1;
    Scope scope = Scope::Common;
    QString name;
    QString reason; ///< a sentence

    friend bool operator==(const CellRefusal &, const CellRefusal &) = default;
};

struct MatrixPlan
{
    EditGroup edits; ///< all that is possible; one undo step
    QVector<CellRefusal> refused;
    QStringList advice; ///< sentences, each once
    QVector<int> cleared; ///< volumes that leave their backup state
    int unchanged = 0; ///< cells that hold what they are to hold
    int values = 0; ///< cells that change
    int objects = 0; ///< how many different objects change
};

/// No two texts may be for the same cell.
[[nodiscard]] MatrixPlan planTexts(const Document &document, const QVector<CellText> &texts);
/// "NodeWeight of HV01: 7 is not allowed; …", for a list of refusals.
[[nodiscard]] QString refusalText(const Document &document, const CellRefusal &refusal);

} // namespace clusprop::ui
