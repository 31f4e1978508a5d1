// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/strings_edit.h"

#include "ui/editors/lines_edit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {

StringsEdit::StringsEdit(const EditContext &context, const EditCheck &, QWidget *parent)
    : QWidget(parent)
    , m_lines(new LinesEdit)
    , m_count(new QLabel)
    , m_up(addButton(tr("Move &up"), tr("Alt+Up"), &StringsEdit::moveUp))
    , m_down(addButton(tr("Move &down"), tr("Alt+Down"), &StringsEdit::moveDown))
    , m_remove(addButton(tr("&Remove"), {}, &StringsEdit::remove))
{
    m_lines->setAccessibleName(tr("Strings of %1").arg(context.property.name));
    m_count->setTextFormat(Qt::PlainText);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_lines, 1);
    upper->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(upper, 1);
    layout->addWidget(m_count);
    setFocusProxy(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        showState();
        emit edited();
    });
    connect(m_lines, &QPlainTextEdit::cursorPositionChanged, this, &StringsEdit::showState);
}

QPushButton *StringsEdit::addButton(
    const QString &text, const QString &key, void (StringsEdit::*slot)()) const
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    if (!key.isEmpty())
        button->setToolTip(key);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QString StringsEdit::text() const
{
    return m_lines->text();
}

void StringsEdit::setText(const QString &text)
{
    const QSignalBlocker blocker(this);
    m_lines->setText(text);
    m_lines->moveCursor(QTextCursor::End);
    constexpr int width = 56; // characters
    constexpr int fewest = 6;
    constexpr int most = 14;
    const int lines = std::clamp(m_lines->blockCount() + 1, fewest, most);
    m_lines->setMinimumSize(m_lines->fontMetrics().averageCharWidth() * width,
        m_lines->fontMetrics().lineSpacing() * lines);
    showState();
}

void StringsEdit::setReadOnly(bool readOnly)
{
    m_lines->setReadOnly(readOnly);
    if (readOnly)
        m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QPushButton *button : { m_up, m_down, m_remove })
        button->setVisible(!readOnly);
}

void StringsEdit::moveUp()
{
    m_lines->moveLine(-1);
}

void StringsEdit::moveDown()
{
    m_lines->moveLine(1);
}

void StringsEdit::remove()
{
    m_lines->removeLine();
}

void StringsEdit::showState()
{
    const int count = m_lines->stringCount();
    const int line = m_lines->textCursor().blockNumber();
    m_count->setText(count == 0 ? tr("no strings")
            : count == 1        ? tr("1 string")
                         : tr("%n strings, cursor in string %1", nullptr, count).arg(line + 1));
    // A button that has the focus must not lose it by being disabled.
    const auto enable
        = [](QPushButton *button, bool on) { button->setEnabled(on || button->hasFocus()); };
    enable(m_up, line > 0);
    enable(m_down, line + 1 < m_lines->blockCount());
    enable(m_remove, count > 0);
}

} // namespace clusprop::ui
