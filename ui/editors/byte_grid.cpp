// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/byte_grid.h"

#include "ui/words/core_words.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

constexpr char16_t lastAscii = 0x7E;

int digitOf(const QString &text)
{
    bool ok = false;
    const int digit = text.toInt(&ok, 16);
    return ok && text.size() == 1 ? digit : -1;
}

} // namespace

ByteGrid::ByteGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Bytes"));
    setWhatsThis(tr("Type hexadecimal digits. Ctrl+T goes to the text column and back, Insert from "
                    "overwriting to inserting."));
    relayout();
}

void ByteGrid::setBytes(const QByteArray &bytes)
{
    m_typing.reset(bytes);
    relayout();
    showCursor();
}

void ByteGrid::setColumn(HexColumn column)
{
    m_column = column;
    showCursor();
}

void ByteGrid::setOverwrites(bool overwrites)
{
    m_typing.setOverwrites(overwrites);
    showCursor();
}

/// One cell more than there are bytes: the cursor can be behind the last one.
void ByteGrid::relayout()
{
    ensurePolished();
    const QFontMetricsF metrics(font());
    const HexMetrics snapped = HexMetrics::snapped(
        metrics.horizontalAdvance(u'0'), metrics.height() * 1.15, devicePixelRatioF());
    const qint64 size = bytes().size() + 1;
    m_layout = HexLayout(
        size, HexLayout::fittingBytesPerRow(size, snapped, viewport()->width()), snapped);
    const qint64 visible = m_layout.rowsIn(viewport()->height());
    verticalScrollBar()->setPageStep(static_cast<int>(visible));
    verticalScrollBar()->setRange(
        0, static_cast<int>(std::max<qint64>(0, m_layout.rows() - visible)));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, qCeil(m_layout.width()) - viewport()->width()));
    viewport()->update();
}

void ByteGrid::showCursor()
{
    const qint64 row = m_layout.rowOf(m_typing.cursor());
    const qint64 visible = m_layout.rowsIn(viewport()->height());
    if (row < firstRow())
        verticalScrollBar()->setValue(static_cast<int>(row));
    else if (row >= firstRow() + visible)
        verticalScrollBar()->setValue(static_cast<int>(row - visible + 1));
    viewport()->update();
    emit stateChanged();
}

qint64 ByteGrid::firstRow() const
{
    return verticalScrollBar()->value();
}

QPointF ByteGrid::contentPoint(QPointF viewportPoint) const
{
    return viewportPoint + QPointF(horizontalScrollBar()->value(), 0);
}

QSize ByteGrid::sizeHint() const
{
    constexpr int widest = 16;
    constexpr qint64 fewest = 5;
    constexpr qint64 most = 16;
    const HexLayout wide(m_layout.size(), widest, m_layout.metrics());
    const qint64 rows = std::clamp(wide.rows() + 1, fewest, most);
    const int bar = verticalScrollBar()->sizeHint().width();
    return { qCeil(wide.width()) + 2 * frameWidth() + bar,
        qCeil(wide.rowTop(rows, 0)) + 2 * frameWidth() };
}

QSize ByteGrid::minimumSizeHint() const
{
    constexpr int narrowest = 4;
    const HexLayout narrow(m_layout.size(), narrowest, m_layout.metrics());
    return { qCeil(narrow.width()) + 2 * frameWidth(), qCeil(narrow.rowTop(3, 0)) };
}

bool ByteGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // the window's Undo and Delete are not meant
        const auto &key = static_cast<QKeyEvent &>(*event);
        constexpr std::array own{ QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Copy,
            QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Delete };
        const bool mine = std::ranges::any_of(
            own, [&key](QKeySequence::StandardKey standard) { return key.matches(standard); });
        if (mine || key.key() == Qt::Key_Insert
            || (key.key() == Qt::Key_T && key.modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void ByteGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void ByteGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
}

void ByteGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ByteGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ByteGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = contentPoint(event->position());
    const qint64 offset = m_layout.nearestOffset(point, firstRow());
    m_column = point.x() >= m_layout.left(HexColumn::Text) ? HexColumn::Text : HexColumn::Digits;
    moveTo(offset, event->modifiers().testFlag(Qt::ShiftModifier));
}

void ByteGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveTo(m_layout.nearestOffset(contentPoint(event->position()), firstRow()), true);
}

void ByteGrid::moveTo(qsizetype offset, bool extend)
{
    m_typing.moveTo(offset, extend);
    showCursor();
}

template<typename Change> void ByteGrid::modify(Change change)
{
    if (m_readOnly) {
        emit said(Severity::Note, tr("The bytes are read-only here."));
        return;
    }
    change();
    relayout();
    showCursor();
    emit edited();
}

void ByteGrid::keyPressEvent(QKeyEvent *event)
{
    if (!commandPressed(*event) && !moveKeyPressed(*event) && !typed(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

bool ByteGrid::commandPressed(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Undo))
        modify([this] { m_typing.undo(); });
    else if (key.matches(QKeySequence::Redo))
        modify([this] { m_typing.redo(); });
    else if (key.matches(QKeySequence::Copy))
        copySelection();
    else if (key.matches(QKeySequence::Cut))
        cut();
    else if (key.matches(QKeySequence::Paste))
        paste();
    else if (key.key() == Qt::Key_T && key.modifiers() == Qt::ControlModifier)
        setColumn(m_column == HexColumn::Digits ? HexColumn::Text : HexColumn::Digits);
    else if (key.key() == Qt::Key_Insert && key.modifiers() == Qt::NoModifier)
        setOverwrites(!m_typing.overwrites());
    else if (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace)
        modify([this, &key] { m_typing.remove(key.key() == Qt::Key_Backspace); });
    else
        return false;
    return true;
}

bool ByteGrid::moveKeyPressed(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::SelectAll)) {
        m_typing.selectAll();
        showCursor();
        return true;
    }
    const qint64 at = m_typing.cursor();
    const qint64 row = m_layout.rowStart(m_layout.rowOf(at));
    const qint64 page = m_layout.rowsIn(viewport()->height());
    const bool whole = key.modifiers().testFlag(Qt::ControlModifier);
    qint64 to = 0;
    switch (key.key()) {
    case Qt::Key_Left:
        to = m_typing.isInsideByte() ? at : at - 1;
        break;
    case Qt::Key_Right:
        to = at + 1;
        break;
    case Qt::Key_Up:
        to = m_layout.movedByRows(at, -1);
        break;
    case Qt::Key_Down:
        to = m_layout.movedByRows(at, 1);
        break;
    case Qt::Key_PageUp:
        to = m_layout.movedByRows(at, -page);
        break;
    case Qt::Key_PageDown:
        to = m_layout.movedByRows(at, page);
        break;
    case Qt::Key_Home:
        to = whole ? 0 : row;
        break;
    case Qt::Key_End:
        to = whole ? bytes().size()
                   : std::min<qint64>(row + m_layout.bytesPerRow() - 1, bytes().size());
        break;
    default:
        return false;
    }
    moveTo(to, key.modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

bool ByteGrid::typed(const QKeyEvent &key)
{
    const QString text = key.text();
    const bool command = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0;
    if (command || text.isEmpty() || !text.at(0).isPrint())
        return false;
    const int digit = digitOf(text);
    const bool isAscii = text.at(0).unicode() <= lastAscii;
    if (m_column == HexColumn::Digits && digit >= 0)
        modify([&] { m_typing.typeDigit(digit); });
    else if (m_column == HexColumn::Text && isAscii)
        modify([&] { m_typing.typeByte(text.at(0).toLatin1()); });
    else if (m_column == HexColumn::Digits)
        emit said(Severity::Error,
            tr("\"%1\" is no hexadecimal digit; Ctrl+T goes to the text.").arg(text));
    else
        emit said(
            Severity::Error, tr("\"%1\" is not one byte; only ASCII can be typed here.").arg(text));
    return true;
}

void ByteGrid::copy(ByteNotation notation) const
{
    const qsizetype length = m_typing.selectionLength();
    const QByteArray chosen
        = length == 0 ? bytes() : bytes().mid(m_typing.selectionStart(), length);
    QApplication::clipboard()->setText(
        byteNotationRows()[static_cast<std::size_t>(notation)].text(chosen));
}

void ByteGrid::copySelection() const
{
    if (m_column == HexColumn::Digits) {
        copy(ByteNotation::Hexadecimal);
        return;
    }
    const qsizetype length = m_typing.selectionLength();
    const QByteArray chosen
        = length == 0 ? bytes() : bytes().mid(m_typing.selectionStart(), length);
    QApplication::clipboard()->setText(QString::fromLatin1(chosen));
}

void ByteGrid::cut()
{
    if (m_typing.selectionLength() == 0)
        return;
    copySelection();
    modify([this] { m_typing.remove(false); });
}

void ByteGrid::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (m_column == HexColumn::Text) {
        modify([&] { m_typing.paste(text.toLatin1()); });
        return;
    }
    const auto read = bytesFromText(text);
    if (!read) {
        emit said(Severity::Error, tr("Nothing was pasted. %1.").arg(fromCore(read.error())));
        return;
    }
    modify([&] { m_typing.paste(read->bytes); });
    const ByteNotationRow &row = byteNotationRows()[static_cast<std::size_t>(read->notation)];
    emit said(Severity::Note,
        tr("%n bytes pasted, read as %1.", nullptr, static_cast<int>(read->bytes.size()))
            .arg(QString::fromUtf16(row.name)));
}

void ByteGrid::fillCopyMenu(QMenu &menu) const
{
    for (const ByteNotationRow &row : byteNotationRows()) {
        const ByteNotation notation = row.notation;
        menu.addAction(QString::fromUtf16(row.name), this, [this, notation] { copy(notation); });
    }
}

void ByteGrid::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *undo
        = menu.addAction(tr("&Undo"), this, [this] { modify([this] { m_typing.undo(); }); });
    undo->setEnabled(m_typing.canUndo());
    QAction *redo
        = menu.addAction(tr("&Redo"), this, [this] { modify([this] { m_typing.redo(); }); });
    redo->setEnabled(m_typing.canRedo());
    menu.addSeparator();
    fillCopyMenu(*menu.addMenu(tr("&Copy as")));
    menu.addAction(tr("&Paste"), this, &ByteGrid::paste)->setEnabled(!m_readOnly);
    menu.exec(event->globalPos());
}

} // namespace clusprop::ui
