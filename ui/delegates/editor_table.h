// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Which editor a value format gets in its cell: one row a format.
#pragma once

#include "core/model/property.h"
#include "ui/models/edit_check.h"

#include <span>

class QWidget;

namespace clusprop::ui {

struct EditorRow
{
    wire::Format format;
    /// Null: values of this format are not edited in their cell.
    QWidget *(*create)(QWidget *parent, const EditCheck &check);
    QString (*text)(const QWidget &editor);
    void (*setText)(QWidget &editor, const QString &text);
};

/// By the number of the format.
[[nodiscard]] std::span<const EditorRow> editorRows();
/// Null for formats that have no editor.
[[nodiscard]] const EditorRow *findEditor(wire::Format format);

} // namespace clusprop::ui
