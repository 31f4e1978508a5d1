// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/editor_session.h"

#include "core/values/display.h"
#include "ui/editors/editor_panel.h"
#include "ui/models/roles.h"

#include <QAbstractItemView>

#include <chrono>

namespace clusprop::ui {
namespace {

/// Characters from which on a value is judged in a pause of typing, and that pause.
constexpr qsizetype largeText = qsizetype{ 256 } * 1024;
constexpr std::chrono::milliseconds pause{ 200 };

/// "Names", with what the cell shows of format and size below it.
PanelText panelText(const EditContext &context)
{
    PanelText text;
    text.title = context.property.name;
    text.lockReason = context.lockReason;
    const QString format = formatText(context.property);
    if (context.property.values.size() == 1) {
        const auto size = static_cast<int>(context.property.values.first().payload.size());
        text.subtitle = EditorSession::tr("%1, %n bytes", nullptr, size).arg(format);
    } else {
        text.subtitle = format;
    }
    return text;
}

} // namespace

std::optional<EditContext> contextOf(const QModelIndex &index)
{
    const QVariant context = index.data(EditContextRole);
    return context.canConvert<EditContext>() ? std::optional(context.value<EditContext>())
                                             : std::nullopt;
}

const EditorRow *editorFor(const QModelIndex &index)
{
    const auto context = contextOf(index);
    if (!context || !context->lockReason.isEmpty() || !index.flags().testFlag(Qt::ItemIsEditable))
        return nullptr;
    const EditorRow *row = findEditor(*context);
    return row == nullptr || row->kind == EditorKind::Picture ? nullptr : row;
}

const EditorRow *viewerFor(const QModelIndex &index)
{
    const auto context = contextOf(index);
    return context ? findViewer(*context) : nullptr;
}

EditorSession::EditorSession(const QModelIndex &index, const EditorRow &row, Purpose purpose,
    QAbstractItemView &view, QWidget &viewport)
    : m_row(row)
    , m_cell(index)
    , m_purpose(purpose)
    , m_check(index.data(EditCheckRole).value<EditCheck>())
{
    const EditContext context = contextOf(index).value_or(EditContext());
    m_editor = row.create(context, m_check, row.isPanel ? nullptr : &viewport);
    m_widget = m_editor;
    if (m_editor->accessibleName().isEmpty())
        m_editor->setAccessibleName(context.property.name);
    m_editor->setAccessibleDescription(m_editor->whatsThis());
    if (row.isPanel) {
        m_panel = new EditorPanel(view, m_editor, panelText(context));
        m_widget = m_panel;
    }
    setParent(m_widget);
    m_judgeSoon.setSingleShot(true);
    m_judgeSoon.setInterval(pause);
    connect(&m_judgeSoon, &QTimer::timeout, this, &EditorSession::judge);
    if (purpose == Purpose::Look)
        row.setReadOnly(*m_editor);
    row.listen(*m_editor, this,
        { [this] {
             if (m_start.size() > largeText)
                 m_judgeSoon.start();
             else
                 judge();
         },
            [this](const QString &reason) { say(Severity::Error, reason); },
            [this](Severity severity, const QString &text) { say(severity, text); } });
}

EditorSession *EditorSession::of(const QWidget *widget)
{
    return widget == nullptr
        ? nullptr
        : widget->findChild<EditorSession *>(QString(), Qt::FindDirectChildrenOnly);
}

void EditorSession::load()
{
    const bool looks = m_purpose == Purpose::Look;
    const QString text = looks ? viewText(contextOf(m_cell).value_or(EditContext()))
                               : m_cell.data(Qt::EditRole).toString();
    if (m_loaded == text)
        return;
    m_loaded = text;
    m_row.setText(*m_editor, text);
    m_start = this->text();
}

void EditorSession::judge()
{
    const EditVerdict said = verdict();
    say(said.severity, said.message);
}

EditVerdict EditorSession::verdict() const
{
    return m_check && isChanged() ? m_check(text()) : EditVerdict();
}

void EditorSession::say(Severity severity, const QString &text)
{
    m_editor->setAccessibleDescription(text.isEmpty() ? m_editor->whatsThis() : text);
    if (m_panel != nullptr)
        m_panel->say(severity, text);
    else
        emit judged(severity, text);
}

} // namespace clusprop::ui
