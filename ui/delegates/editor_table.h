// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Which editor a value gets, by its format and by what the catalog says of it: one row an editor.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/edit_context.h"

#include <functional>
#include <span>

class QWidget;

namespace clusprop::ui {

enum class EditorKind : std::uint8_t {
    Security,
    Flags,
    Choice,
    Time,
    Number,
    Strings,
    LongText,
    Text,
    Bytes,
    Picture, ///< the bytes of what cannot be edited, to look at
};

/// What an editor tells while somebody works in it.
struct EditorListener
{
    std::function<void()> edited;
    std::function<void(const QString &reason)> refused; ///< a keystroke
    std::function<void(Severity severity, const QString &text)> said;
};

struct EditorRow
{
    EditorKind kind;
    bool (*fits)(const EditContext &context); ///< the first row that fits is the editor's
    bool isPanel; ///< stands in a frame over the table, and not in its cell
    bool looks; ///< shows locked values read-only
    QWidget *(*create)(const EditContext &context, const EditCheck &check, QWidget *parent);
    QString (*text)(const QWidget &editor);
    void (*setText)(QWidget &editor, const QString &text);
    void (*listen)(QWidget &editor, QObject *context, const EditorListener &listener);
    void (*setReadOnly)(QWidget &editor); ///< null where `looks` is false
};

/// By the number of the kind.
[[nodiscard]] std::span<const EditorRow> editorRows();
/// Null where nothing is stored and the format is not known.
[[nodiscard]] const EditorRow *findEditor(const EditContext &context);
/// What the editor of a value starts with.
[[nodiscard]] QString startText(const EditContext &context);

/// The editor that shows a locked value whole; null where nothing is stored, or where the cell
/// shows all of it.
[[nodiscard]] const EditorRow *findViewer(const EditContext &context);
/// What the viewer shows. Several values are lines of text.
[[nodiscard]] QString viewText(const EditContext &context);

} // namespace clusprop::ui
