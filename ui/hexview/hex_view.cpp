// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_view.h"

#include "ui/hexview/hex_accessible.h"
#include "ui/hexview/hex_painter.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr qint64 preferredRows = 12;
constexpr qint64 leastRows = 4;

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Offsets grow to the right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Bytes"));
    viewport()->setCursor(Qt::IBeamCursor);
    installHexAccessibility();
    const auto repaint = [this] { viewport()->update(); };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    relayout();
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_fields.clear();
    m_changed.clear();
    m_marked = {};
    m_cursor = m_anchor = bytes.isEmpty() ? -1 : 0;
    relayout();
    verticalScrollBar()->setValue(0);
    announceCursor();
    emit selectionChanged();
}

void HexView::setFields(const QVector<FieldRange> &fields)
{
    m_fields = fields;
    viewport()->update();
}

void HexView::setMarked(wire::ByteRange range)
{
    m_marked = range;
    viewport()->update();
}

void HexView::setChanged(const QVector<wire::ByteRange> &ranges)
{
    m_changed = ranges;
    viewport()->update();
}

bool HexView::isChanged(qint64 offset) const
{
    const auto wanted = static_cast<std::size_t>(offset);
    const auto behind = std::upper_bound(m_changed.begin(), m_changed.end(), wanted,
        [](std::size_t position, const wire::ByteRange &range) { return position < range.offset; });
    return behind != m_changed.begin() && std::prev(behind)->contains(wanted);
}

void HexView::setCursorOffset(qint64 offset)
{
    moveCursor(offset, false);
}

void HexView::scrollTo(wire::ByteRange range)
{
    if (m_bytes.isEmpty())
        return;
    const qint64 visible = m_layout.rowsIn(viewport()->height());
    const auto row = [this](std::size_t offset) {
        return m_layout.rowOf(qMin(static_cast<qint64>(offset), m_layout.size() - 1));
    };
    const qint64 first = row(range.offset);
    const qint64 last = row(range.length == 0 ? range.offset : range.end() - 1);
    if (first >= firstRow() && last < firstRow() + visible)
        return;
    // A range that is longer than the view shows its beginning.
    const qint64 top = first < firstRow() || last - first >= visible ? first : last - visible + 1;
    verticalScrollBar()->setValue(static_cast<int>(top));
}

wire::ByteRange HexView::selection() const
{
    if (m_cursor < 0)
        return {};
    const qint64 first = qMin(m_cursor, m_anchor);
    return { static_cast<std::size_t>(first),
        static_cast<std::size_t>(qAbs(m_cursor - m_anchor) + 1) };
}

void HexView::select(wire::ByteRange range)
{
    if (m_bytes.isEmpty() || range.length == 0)
        return;
    moveCursor(static_cast<qint64>(range.offset), false);
    moveCursor(static_cast<qint64>(range.end()) - 1, true);
}

void HexView::copySelection() const
{
    const wire::ByteRange range = selection();
    if (range.length == 0)
        return;
    const QByteArray chosen = m_bytes.sliced(
        static_cast<qsizetype>(range.offset), static_cast<qsizetype>(range.length));
    QGuiApplication::clipboard()->setText(QString::fromLatin1(chosen.toHex(' ')));
}

QString HexView::cursorWords() const
{
    if (m_cursor < 0)
        return tr("no bytes");
    const FieldRange *field = fieldAt(m_fields, m_cursor);
    QString words = tr("offset 0x%1, byte %2")
                        .arg(m_cursor, 0, 16)
                        .arg(QString::fromLatin1(m_bytes.sliced(m_cursor, 1).toHex()));
    if (field != nullptr)
        words = tr("%1, %2", "offset and byte, what it belongs to").arg(words, fieldTitle(*field));
    return isChanged(m_cursor) ? tr("%1, changed").arg(words) : words;
}

qint64 HexView::firstRow() const
{
    return verticalScrollBar()->value();
}

void HexView::setFirstRow(qint64 row)
{
    verticalScrollBar()->setValue(static_cast<int>(row));
}

QSize HexView::sizeHint() const
{
    const HexLayout full(m_layout.size(), 16, m_layout.metrics());
    const qreal height = full.headerHeight() + preferredRows * full.metrics().lineHeight;
    const int frame = 2 * frameWidth();
    return { qCeil(full.width()) + frame + verticalScrollBar()->sizeHint().width(),
        qCeil(height) + frame };
}

QSize HexView::minimumSizeHint() const
{
    const HexLayout least(m_layout.size(), 4, m_layout.metrics());
    const qreal height = least.headerHeight() + leastRows * least.metrics().lineHeight;
    const int frame = 2 * frameWidth();
    return { qCeil(least.width()) + frame + verticalScrollBar()->sizeHint().width(),
        qCeil(height) + frame };
}

void HexView::relayout()
{
    ensurePolished();
    const QFontMetricsF font(this->font());
    const HexMetrics metrics = HexMetrics::snapped(
        font.horizontalAdvance(u'0'), font.height() * 1.15, devicePixelRatioF());
    const qint64 size = m_bytes.size();
    const qint64 top = firstRow() * m_layout.bytesPerRow(); // the first byte in view stays there
    m_layout = HexLayout(
        size, HexLayout::fittingBytesPerRow(size, metrics, viewport()->width()), metrics);
    const qint64 visible = m_layout.rowsIn(viewport()->height());
    verticalScrollBar()->setPageStep(static_cast<int>(visible));
    verticalScrollBar()->setRange(0, static_cast<int>(qMax<qint64>(0, m_layout.rows() - visible)));
    verticalScrollBar()->setValue(static_cast<int>(top / m_layout.bytesPerRow()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(qCeil(metrics.characterWidth));
    horizontalScrollBar()->setRange(0, qMax(0, qCeil(m_layout.width()) - viewport()->width()));
    viewport()->update();
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    paintHexView(painter, *this);
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceCursor();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

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
    return viewportPoint + QPointF(horizontalScrollBar()->value(), 0);
}

bool HexView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qint64 offset = m_layout.offsetAt(contentPoint(help->pos()), firstRow());
        const FieldRange *field = fieldAt(m_fields, offset);
        // Names come from the file and must not be taken for markup.
        const QString text = field == nullptr ? QString() : explainField(*field).toHtmlEscaped();
        QToolTip::showText(help->globalPos(),
            text.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(text), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

qint64 HexView::movedBy(const QKeyEvent &event) const
{
    const bool toEnds = event.modifiers().testFlag(Qt::ControlModifier);
    const qint64 page = qMax<qint64>(1, m_layout.rowsIn(viewport()->height()) - 1);
    switch (event.key()) {
    case Qt::Key_Left:
        return m_cursor - 1;
    case Qt::Key_Right:
        return m_cursor + 1;
    case Qt::Key_Up:
        return m_layout.rowOf(m_cursor) == 0 ? m_cursor : m_layout.movedByRows(m_cursor, -1);
    case Qt::Key_Down:
        return m_layout.movedByRows(m_cursor, 1);
    case Qt::Key_PageUp:
        return m_layout.movedByRows(m_cursor, -page);
    case Qt::Key_PageDown:
        return m_layout.movedByRows(m_cursor, page);
    case Qt::Key_Home:
        return toEnds ? 0 : m_layout.rowStart(m_layout.rowOf(m_cursor));
    case Qt::Key_End:
        return toEnds ? m_layout.size() - 1 : m_layout.rowEnd(m_layout.rowOf(m_cursor));
    default:
        return -1;
    }
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        select({ 0, static_cast<std::size_t>(m_bytes.size()) });
        return;
    }
    const bool isMove = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown;
    if (!isMove || m_bytes.isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    moveCursor(movedBy(*event), event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::moveCursor(qint64 offset, bool extend)
{
    if (m_bytes.isEmpty())
        return;
    const qint64 target = qBound<qint64>(0, offset, m_layout.size() - 1);
    const qint64 anchor = extend ? m_anchor : target;
    const bool moved = target != m_cursor;
    const bool selected = moved || anchor != m_anchor;
    m_cursor = target;
    m_anchor = anchor;
    scrollTo({ static_cast<std::size_t>(target), 1 });
    viewport()->update();
    if (selected)
        emit selectionChanged();
    if (moved) {
        announceCursor();
        emit cursorMoved(m_cursor);
    }
}

void HexView::announceCursor()
{
    if (!QAccessible::isActive())
        return;
    const qint64 position = m_cursor < 0 ? 0 : hexTextPosition(m_cursor);
    QAccessibleTextCursorEvent caret(this, static_cast<int>(position));
    QAccessible::updateAccessibility(&caret);
    QAccessibleEvent name(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const QPointF point = contentPoint(event->position());
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 offset
        = extend ? m_layout.nearestOffset(point, firstRow()) : m_layout.offsetAt(point, firstRow());
    if (offset >= 0)
        moveCursor(offset, extend);
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_bytes.isEmpty())
        moveCursor(m_layout.nearestOffset(contentPoint(event->position()), firstRow()), true);
}

void HexView::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("&Copy as Hexadecimal"), this, &HexView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(m_cursor >= 0);
    QAction *all = menu.addAction(tr("Select &All"), this, [this] {
        select({ 0, static_cast<std::size_t>(m_bytes.size()) });
    });
    all->setShortcut(QKeySequence::SelectAll);
    all->setEnabled(m_cursor >= 0);
    const QPoint below = m_layout.cell(HexColumn::Digits, qMax<qint64>(m_cursor, 0), firstRow())
                             .bottomLeft()
                             .toPoint();
    menu.exec(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(below)
                                                             : event->globalPos());
}

} // namespace clusprop::ui
