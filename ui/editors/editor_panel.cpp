// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/editor_panel.h"

#include "ui/editors/message_line.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

bool isReturn(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// Keys that a window gives to its own commands, which are not meant in here.
bool isEditingKey(const QKeyEvent &key)
{
    constexpr std::array standard{ QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy,
        QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Delete };
    return key.key() == Qt::Key_Escape || key.key() == Qt::Key_F2 || isReturn(key)
        || std::ranges::any_of(
            standard, [&key](QKeySequence::StandardKey one) { return key.matches(one); });
}

/// Return is a character in it.
bool isTextToWrite(const QPlainTextEdit *text)
{
    return text != nullptr && !text->isReadOnly();
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

EditorPanel::EditorPanel(QAbstractItemView &view, QWidget *content, const PanelText &text)
    : QFrame(view.window())
    , m_view(&view)
    , m_content(content)
    , m_message(new MessageLine)
{
    const bool readOnly = !text.lockReason.isEmpty();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setAccessibleName(text.title);
    setAccessibleDescription(text.lockReason);
    QLabel *title = plainLabel(text.title);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    if (!text.subtitle.isEmpty())
        layout->addWidget(plainLabel(text.subtitle));
    layout->addWidget(content, 1);
    layout->addWidget(m_message);
    layout->addWidget(buildFoot(readOnly));
    m_message->setMinimumHeight(fontMetrics().height()); // nothing jumps while somebody types
    if (readOnly)
        m_message->say(Severity::Note, text.lockReason);
    watchParts();
    view.installEventFilter(this);
    connect(&view, &QObject::destroyed, this, &QObject::deleteLater);
    hide();
}

QWidget *EditorPanel::buildFoot(bool readOnly)
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    const bool returnIsText = isTextToWrite(qobject_cast<const QPlainTextEdit *>(m_content))
        || isTextToWrite(m_content->findChild<const QPlainTextEdit *>());
    auto *hint = plainLabel(readOnly ? tr("Esc closes.")
            : returnIsText           ? tr("Ctrl+Return takes it, Esc leaves it as it was.")
                                     : tr("Return takes it, Esc leaves it as it was."));
    hint->setWordWrap(false);
    layout->addWidget(hint, 1);
    const auto add = [&](const QString &text, void (EditorPanel::*signal)()) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button);
    };
    if (!readOnly)
        add(tr("&Take"), &EditorPanel::taken);
    add(readOnly ? tr("C&lose") : tr("&Cancel"), &EditorPanel::givenUp);
    return foot;
}

void EditorPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void EditorPanel::watchParts()
{
    for (QWidget *part : findChildren<QWidget *>())
        part->installEventFilter(this);
}

/// The parts that Tab reaches, in its order.
QVector<QWidget *> EditorPanel::parts() const
{
    QVector<QWidget *> found;
    for (QWidget *widget = nextInFocusChain(); widget != this;
         widget = widget->nextInFocusChain()) {
        const bool reached = isAncestorOf(widget) && widget->isVisibleTo(this)
            && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
            && widget->focusProxy() == nullptr;
        if (reached)
            found.append(widget);
    }
    return found;
}

bool EditorPanel::holdsFocus() const
{
    const QWidget *widget = QApplication::focusWidget();
    while (widget != nullptr && widget != this)
        widget = widget->parentWidget(); // also out of a drop-down, which is a window
    return widget == this;
}

bool EditorPanel::focusNextPrevChild(bool next)
{
    if (!isVisible()) // the focus is looking for a place as the frame closes
        return QFrame::focusNextPrevChild(next);
    const QVector<QWidget *> all = parts();
    const auto at = all.indexOf(QApplication::focusWidget());
    const auto to = next ? at + 1 : at - 1;
    if (at >= 0 && to >= 0 && to < all.size())
        all[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else
        emit left(next);
    return true;
}

void EditorPanel::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    m_content->setFocus(Qt::OtherFocusReason);
}

void EditorPanel::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // what no part wants is not the table's
}

void EditorPanel::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

bool EditorPanel::keyPressed(const QWidget &part, const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Escape) {
        emit givenUp();
        return true;
    }
    if (!isReturn(key))
        return false;
    const bool isText = isTextToWrite(qobject_cast<const QPlainTextEdit *>(&part));
    if (isText && !key.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        const_cast<QAbstractButton *>(button)->click();
    else
        emit taken();
    return true;
}

bool EditorPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (m_view.isObject(watched)) {
        if (event->type() == QEvent::Hide)
            emit lost();
        return false;
    }
    auto *part = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (!isEditingKey(static_cast<QKeyEvent &>(*event)))
            break;
        event->accept();
        return true;
    case QEvent::KeyPress:
        return part != nullptr && keyPressed(*part, static_cast<QKeyEvent &>(*event));
    case QEvent::FocusOut:
        // Another window in front is no leaving: a value may be looked up there.
        if (isVisible() && QApplication::focusWidget() != nullptr && !holdsFocus())
            emit lost();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

/// On its cell where there is room, and never outside of the window.
void EditorPanel::placeOver(const QRect &cell)
{
    if (!m_view)
        return;
    m_cell = cell;
    const QWidget *window = parentWidget();
    const int margin = fontMetrics().height() / 2;
    const QRect room = window->rect().adjusted(margin, margin, -margin, -margin);
    QSize size = sizeHint().expandedTo(minimumSizeHint());
    size.setWidth(std::max(size.width(), std::min(cell.width(), room.width())));
    if (layout()->hasHeightForWidth())
        size.setHeight(std::max(size.height(), layout()->heightForWidth(size.width())));
    QRect place(m_view->viewport()->mapTo(window, cell.topLeft()), size.boundedTo(room.size()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTop(std::max(place.top(), room.top()));
    place.moveRight(std::min(place.right(), room.right()));
    place.moveLeft(std::max(place.left(), room.left()));
    setGeometry(place);
    raise();
}

void EditorPanel::say(Severity severity, const QString &text)
{
    const int before = m_message->heightForWidth(m_message->width());
    m_message->say(severity, text);
    if (isVisible() && !text.isEmpty()) {
        QAccessibleEvent alert(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    if (isVisible() && m_message->heightForWidth(m_message->width()) > before)
        placeOver(m_cell);
}

QString EditorPanel::message() const
{
    return m_message->text();
}

} // namespace clusprop::ui
