// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/editor_table.h"

#include "core/values/number_text.h"
#include "ui/editors/bytes_edit.h"
#include "ui/editors/choice_edit.h"
#include "ui/editors/file_time_edit.h"
#include "ui/editors/flags_edit.h"
#include "ui/editors/long_text_edit.h"
#include "ui/editors/number_edit.h"
#include "ui/editors/security_edit.h"
#include "ui/editors/strings_edit.h"
#include "ui/editors/text_line.h"

#include <array>

namespace clusprop::ui {
namespace {

template<typename Editor>
QWidget *create(const EditContext &context, const EditCheck &check, QWidget *parent)
{
    return new Editor(context, check, parent);
}

template<typename Editor> QString textOf(const QWidget &editor)
{
    return static_cast<const Editor &>(editor).text();
}

template<typename Editor> void setTextOf(QWidget &editor, const QString &text)
{
    static_cast<Editor &>(editor).setText(text);
}

template<typename Editor> void setReadOnly(QWidget &editor)
{
    static_cast<Editor &>(editor).setReadOnly(true);
}

template<typename Editor>
void listen(QWidget &editor, QObject *context, const EditorListener &listener)
{
    auto &typed = static_cast<Editor &>(editor);
    QObject::connect(&typed, &Editor::edited, context, listener.edited);
    if constexpr (requires { &Editor::refused; })
        QObject::connect(&typed, &Editor::refused, context, listener.refused);
    if constexpr (requires { &Editor::said; })
        QObject::connect(&typed, &Editor::said, context, listener.said);
}

template<typename Editor>
constexpr EditorRow inCell(EditorKind kind, bool (*fits)(const EditContext &))
{
    return { kind, fits, false, false, create<Editor>, textOf<Editor>, setTextOf<Editor>,
        listen<Editor>, nullptr };
}

template<typename Editor>
constexpr EditorRow overTable(EditorKind kind, bool (*fits)(const EditContext &))
{
    return { kind, fits, true, true, create<Editor>, textOf<Editor>, setTextOf<Editor>,
        listen<Editor>, setReadOnly<Editor> };
}

wire::Format formatOf(const EditContext &context)
{
    return wire::formatOf(context.syntax);
}

bool isReadable(const EditContext &context)
{
    return context.property.values.isEmpty() || context.property.values.first().readable;
}

bool isFlags(const EditContext &context)
{
    return context.entry != nullptr && context.entry->flags && !context.entry->values.isEmpty()
        && holdsNumber(context.syntax) && isReadable(context);
}

bool isChoice(const EditContext &context)
{
    return isReadable(context) && hasChoices(context);
}

bool isTime(const EditContext &context)
{
    return formatOf(context) == wire::Format::FileTime && isReadable(context);
}

bool isNumber(const EditContext &context)
{
    return holdsNumber(context.syntax) && isReadable(context);
}

bool isStrings(const EditContext &context)
{
    return formatOf(context) == wire::Format::MultiSz && isReadable(context);
}

bool isText(const EditContext &context)
{
    const wire::Format format = formatOf(context);
    return (format == wire::Format::Sz || format == wire::Format::ExpandSz
               || format == wire::Format::ExpandedSz)
        && isReadable(context);
}

/// A locked text is always shown so, because a frame can be looked at without being editable.
bool isTextForFrame(const EditContext &context)
{
    if (!isText(context))
        return false;
    const QString text = startText(context);
    const bool locked = !context.lockReason.isEmpty();
    return locked || (isLongText(text) && LongTextEdit::keeps(text));
}

bool isBytes(const EditContext &context)
{
    return formatOf(context) == wire::Format::Binary;
}

bool isStored(const EditContext &context)
{
    return !context.property.values.isEmpty();
}

constexpr std::array rows{
    overTable<SecurityEdit>(EditorKind::Security, isSecurityDescriptor),
    overTable<FlagsEdit>(EditorKind::Flags, isFlags),
    inCell<ChoiceEdit>(EditorKind::Choice, isChoice),
    overTable<FileTimeEdit>(EditorKind::Time, isTime),
    inCell<NumberEdit>(EditorKind::Number, isNumber),
    overTable<StringsEdit>(EditorKind::Strings, isStrings),
    overTable<LongTextEdit>(EditorKind::LongText, isTextForFrame),
    inCell<TextLine>(EditorKind::Text, isText),
    overTable<BytesEdit>(EditorKind::Bytes, isBytes),
    overTable<BytesEdit>(EditorKind::Picture, isStored),
};

} // namespace

std::span<const EditorRow> editorRows()
{
    return rows;
}

const EditorRow *findEditor(const EditContext &context)
{
    for (const EditorRow &row : rows) {
        if (row.fits(context))
            return &row;
    }
    return nullptr;
}

const EditorRow *findViewer(const EditContext &context)
{
    if (context.property.knowledge != Knowledge::Known || context.property.values.isEmpty())
        return nullptr;
    if (context.property.values.size() > 1)
        return &rows[static_cast<std::size_t>(EditorKind::LongText)];
    const EditorRow *row = findEditor(context);
    return row != nullptr && row->looks ? row : nullptr;
}

QString viewText(const EditContext &context)
{
    if (context.property.values.size() <= 1)
        return startText(context);
    QStringList lines;
    for (const Value &value : context.property.values) {
        const QString format = QString::fromStdString(wire::formatName(value.format()));
        lines.append(QStringLiteral("%1: %2").arg(format, displayValue(value, context.base)));
    }
    return lines.join(u'\n');
}

QString startText(const EditContext &context)
{
    if (context.property.values.isEmpty())
        return {};
    const Value &value = context.property.values.first();
    const auto number = numberOf(value);
    const bool asShown = number && value.format() != wire::Format::FileTime;
    return asShown ? numberText(value.syntax, *number, context.base) : editText(value);
}

} // namespace clusprop::ui
