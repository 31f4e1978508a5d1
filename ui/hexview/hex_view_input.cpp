// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What keys and the mouse do in a HexView.

#include "ui/hexview/hex_view.h"
#include "ui/models/marks.h"
#include "ui/words/core_words.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <array>

namespace clusprop::ui {
namespace {

struct CopyAction
{
    ByteCopyForm form;
    const char *text;
};

constexpr std::array copyActions{
    CopyAction{ ByteCopyForm::Hexadecimal,
        QT_TRANSLATE_NOOP("clusprop::ui::HexView", "&Copy as hexadecimal") },
    CopyAction{
        ByteCopyForm::CArray, QT_TRANSLATE_NOOP("clusprop::ui::HexView", "Copy as C &array") },
    CopyAction{
        ByteCopyForm::Base64, QT_TRANSLATE_NOOP("clusprop::ui::HexView", "Copy as &Base64") },
    CopyAction{ ByteCopyForm::Text, QT_TRANSLATE_NOOP("clusprop::ui::HexView", "Copy as &text") },
};

bool isMove(int key)
{
    return key >= Qt::Key_Home && key <= Qt::Key_PageDown;
}

} // namespace

bool HexView::event(QEvent *event)
{
    // Copying and selecting are the view's while it has the focus, not the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

QPointF HexView::contentPoint(QPointF viewportPoint) const
{
    return viewportPoint - pixelShift() + QPointF(horizontalScrollBar()->value(), 0);
}

qint64 HexView::byteAt(QPointF viewportPoint) const
{
    const qint64 cell = m_layout.offsetAt(contentPoint(viewportPoint), firstRow());
    const qint64 offset = cell < 0 ? -1 : m_gaps.offsetAt(cell);
    return offset < m_bytes.size() ? offset : -1;
}

qint64 HexView::byteNear(QPointF viewportPoint) const
{
    const qint64 cell = m_layout.nearestOffset(contentPoint(viewportPoint), firstRow());
    return cell < 0 ? -1 : qMin<qint64>(m_gaps.offsetFrom(cell), m_bytes.size() - 1);
}

bool HexView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        showToolTip(*static_cast<QHelpEvent *>(event));
        return true;
    case QEvent::Leave:
        setHovered(-1);
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void HexView::showToolTip(const QHelpEvent &event)
{
    const qint64 offset = byteAt(event.pos());
    const qsizetype field = m_map.indexAt(offset);
    if (field < 0) {
        QToolTip::hideText();
        return;
    }
    const FieldRange range = m_map.at(field);
    // Names come from the file and must not be taken for markup.
    QToolTip::showText(event.globalPos(),
        plainToolTip(QStringLiteral("%1: %2\n%3")
                         .arg(fromCore(rangeWords(range.range)), fromCore(explainField(m_map, field)),
                             fromCore(fieldLesson(range.field)))),
        viewport());
}

void HexView::setHovered(qint64 offset)
{
    if (m_hovered == offset)
        return;
    m_hovered = offset;
    viewport()->update();
    emit hovered(offset);
}

qint64 HexView::movedByRows(qint64 rows) const
{
    const qint64 cell = m_gaps.cellOf(m_cursor);
    if (rows < 0 && m_layout.rowOf(cell) == 0)
        return m_cursor;
    const qint64 target = m_layout.movedByRows(cell, rows);
    const qint64 offset = m_gaps.offsetFrom(target);
    // In a gap the next byte may be where the cursor came from.
    return rows < 0 && offset >= m_cursor ? m_cursor - 1 : offset;
}

/// To the start of this field, or of the one before it; or to the start of the next one.
qint64 HexView::movedByFields(int step) const
{
    const qsizetype field = m_map.indexAt(m_cursor);
    if (field < 0)
        return step < 0 ? 0 : m_bytes.size() - 1;
    const wire::ByteRange range = m_map.at(field).range;
    if (step > 0)
        return static_cast<qint64>(range.end());
    if (m_cursor > static_cast<qint64>(range.offset) || field == 0)
        return static_cast<qint64>(range.offset);
    return static_cast<qint64>(m_map.at(field - 1).range.offset);
}

qint64 HexView::movedBy(const QKeyEvent &event) const
{
    const bool isWide = event.modifiers().testFlag(Qt::ControlModifier);
    const qint64 page = qMax<qint64>(1, m_layout.rowsIn(viewport()->height()) - 1);
    const qint64 row = m_layout.rowOf(m_gaps.cellOf(m_cursor));
    switch (event.key()) {
    case Qt::Key_Left:
        return isWide ? movedByFields(-1) : m_cursor - 1;
    case Qt::Key_Right:
        return isWide ? movedByFields(1) : m_cursor + 1;
    case Qt::Key_Up:
        return movedByRows(-1);
    case Qt::Key_Down:
        return movedByRows(1);
    case Qt::Key_PageUp:
        return m_gaps.offsetFrom(m_layout.movedByRows(m_gaps.cellOf(m_cursor), -page));
    case Qt::Key_PageDown:
        return m_gaps.offsetFrom(m_layout.movedByRows(m_gaps.cellOf(m_cursor), page));
    case Qt::Key_Home:
        return isWide ? 0 : m_gaps.offsetFrom(m_layout.rowStart(row));
    case Qt::Key_End:
        return isWide ? m_bytes.size() - 1 : m_gaps.offsetFrom(m_layout.rowEnd(row) + 1) - 1;
    default:
        return -1;
    }
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAs(ByteCopyForm::Hexadecimal);
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        select({ 0, static_cast<std::size_t>(m_bytes.size()) });
        return;
    }
    const bool isPlain = !event->modifiers().testFlag(Qt::AltModifier);
    if (!isMove(event->key()) || !isPlain || m_bytes.isEmpty()) {
        // Not the scroll bars' either: those keys would move the bytes from under the cursor.
        event->ignore();
        return;
    }
    moveCursor(movedBy(*event), event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 offset = extend ? byteNear(event->position()) : byteAt(event->position());
    if (offset >= 0)
        moveCursor(offset, extend);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_bytes.isEmpty())
        moveCursor(byteNear(event->position()), true);
    else
        setHovered(byteAt(event->position()));
}

void HexView::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void HexView::copyAs(ByteCopyForm form)
{
    const auto length = static_cast<qulonglong>(selection().length);
    if (length == 0)
        return;
    if (copySelection(form))
        emit said(tr("%n bytes copied.", nullptr, static_cast<int>(length)));
    else
        emit said(
            tr("%1 bytes are too many to copy as text; select at most %2.")
                .arg(locale().toString(length), locale().toString(qulonglong{ mostCopiedBytes })));
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    for (const CopyAction &row : copyActions) {
        QAction *copy
            = menu.addAction(tr(row.text), this, [this, form = row.form] { copyAs(form); });
        copy->setEnabled(m_cursor >= 0);
        if (row.form == ByteCopyForm::Hexadecimal)
            copy->setShortcut(QKeySequence::Copy);
    }
    menu.addSeparator();
    const wire::ByteRange field = fieldOf(m_cursor);
    menu.addAction(tr("Select the &field"), this, [this, field] { select(field); })
        ->setEnabled(field.length > 0);
    menu.addAction(tr("Select the &property"), this, [this] { select(m_marked); })
        ->setEnabled(m_marked.length > 0);
    QAction *all = menu.addAction(tr("Select a&ll"), this, [this] {
        select({ 0, static_cast<std::size_t>(m_bytes.size()) });
    });
    all->setShortcut(QKeySequence::SelectAll);
    all->setEnabled(m_cursor >= 0);
    const QPointF below
        = m_layout.cell(HexColumn::Digits, m_gaps.cellOf(qMax<qint64>(m_cursor, 0)), firstRow())
              .bottomLeft()
        + pixelShift();
    menu.exec(event->reason() == QContextMenuEvent::Keyboard
            ? viewport()->mapToGlobal(below.toPoint())
            : event->globalPos());
}

} // namespace clusprop::ui
