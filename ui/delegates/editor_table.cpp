// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/editor_table.h"

#include "ui/delegates/lines_editor.h"
#include "ui/delegates/text_validator.h"

#include <QLineEdit>

#include <array>

namespace clusprop::ui {
namespace {

QWidget *lineWith(QWidget *parent, TextValidator::Kind kind, const EditCheck &check)
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAutoFillBackground(true); // the cell's own text must not shine through
    line->setValidator(new TextValidator(kind, check, line));
    return line;
}

QWidget *numberLine(QWidget *parent, const EditCheck &check)
{
    return lineWith(parent, TextValidator::Kind::Number, check);
}

QWidget *textLine(QWidget *parent, const EditCheck &check)
{
    return lineWith(parent, TextValidator::Kind::AnyText, check);
}

QString lineText(const QWidget &editor)
{
    return static_cast<const QLineEdit &>(editor).text();
}

void setLineText(QWidget &editor, const QString &text)
{
    auto &line = static_cast<QLineEdit &>(editor);
    line.setText(text);
    line.selectAll();
}

QWidget *linesEditor(QWidget *parent, const EditCheck &)
{
    return new LinesEditor(parent);
}

QString linesText(const QWidget &editor)
{
    return static_cast<const LinesEditor &>(editor).text();
}

void setLinesText(QWidget &editor, const QString &text)
{
    static_cast<LinesEditor &>(editor).setText(text);
}

constexpr EditorRow none(wire::Format format)
{
    return { format, nullptr, nullptr, nullptr };
}
constexpr EditorRow number(wire::Format format)
{
    return { format, numberLine, lineText, setLineText };
}
constexpr EditorRow text(wire::Format format)
{
    return { format, textLine, lineText, setLineText };
}

constexpr std::array rows{
    none(wire::Format::Unknown),
    text(wire::Format::Binary),
    number(wire::Format::Dword),
    text(wire::Format::Sz),
    text(wire::Format::ExpandSz),
    EditorRow{ wire::Format::MultiSz, linesEditor, linesText, setLinesText },
    number(wire::Format::ULargeInteger),
    number(wire::Format::Long),
    none(wire::Format::ExpandedSz), // the server makes it
    none(wire::Format::SecurityDescriptor),
    number(wire::Format::LargeInteger),
    number(wire::Format::Word),
    text(wire::Format::FileTime), // a date and time, or a count
    none(wire::Format::ValueList),
    none(wire::Format::PropertyList),
};

} // namespace

std::span<const EditorRow> editorRows()
{
    return rows;
}

const EditorRow *findEditor(wire::Format format)
{
    const auto number = static_cast<std::size_t>(format);
    if (number >= rows.size() || rows[number].create == nullptr)
        return nullptr;
    return &rows[number];
}

} // namespace clusprop::ui
