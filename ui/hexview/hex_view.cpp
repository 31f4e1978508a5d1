// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_view.h"

#include "ui/hexview/hex_accessible.h"
#include "ui/hexview/hex_painter.h"
#include "ui/words/core_words.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr qint64 preferredRows = 12;
constexpr qint64 leastRows = 4;

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installHexAccessibility(); // before anything asks for the interface, which is kept then
    setFocusPolicy(Qt::StrongFocus);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Offsets grow to the right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Bytes"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    const auto repaint = [this] { viewport()->update(); };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    relayout();
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_map = {};
    m_gaps = {};
    m_changed.clear();
    m_marked = {};
    m_cursor = m_anchor = bytes.isEmpty() ? -1 : 0;
    m_hovered = -1;
    relayout();
    verticalScrollBar()->setValue(0);
    announceHexTable(*this);
    announceCursor();
    emit selectionChanged();
}

void HexView::setMap(const ByteMap &map)
{
    setBytes(map.bytes());
    m_map = map;
    emit selectionChanged();
}

void HexView::setGaps(const QVector<ByteGap> &gaps)
{
    const qint64 top = m_gaps.offsetFrom(m_layout.rowStart(firstRow()));
    m_gaps = HexGaps(gaps);
    relayout();
    setFirstRow(m_layout.rowOf(m_gaps.cellOf(top)));
    announceHexTable(*this);
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

void HexView::setBytesPerRow(int count)
{
    if (m_wantedPerRow == count)
        return;
    m_wantedPerRow = count;
    relayout();
    announceHexTable(*this);
}

void HexView::setOffsetBase(NumberBase base)
{
    m_offsetBase = base;
    relayout();
}

bool HexView::isChanged(qint64 offset) const
{
    const auto wanted = static_cast<std::size_t>(offset);
    const auto behind = std::upper_bound(m_changed.begin(), m_changed.end(), wanted,
        [](std::size_t position, const wire::ByteRange &range) { return position < range.offset; });
    return behind != m_changed.begin() && std::prev(behind)->contains(wanted);
}

wire::ByteRange HexView::fieldOf(qint64 offset) const
{
    const qsizetype index = m_map.indexAt(offset);
    return index < 0 ? wire::ByteRange{} : m_map.at(index).range;
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
        const qint64 cell = m_gaps.cellOf(static_cast<qint64>(offset));
        return m_layout.rowOf(qMin(cell, m_layout.size() - 1));
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
    if (m_bytes.isEmpty())
        return;
    moveCursor(static_cast<qint64>(range.offset), false);
    if (range.length > 1)
        moveCursor(static_cast<qint64>(range.end()) - 1, true);
}

bool HexView::copySelection(ByteCopyForm form) const
{
    const wire::ByteRange range = selection();
    if (range.length == 0 || range.length > mostCopiedBytes)
        return false;
    QGuiApplication::clipboard()->setText(copyText(m_bytes, m_map, range, form));
    return true;
}

QString HexView::byteWords(qint64 offset) const
{
    if (offset < 0 || offset >= m_bytes.size())
        return tr("no bytes");
    QString words = tr("%1, offset 0x%2", "byte, its place")
                        .arg(QString::fromLatin1(m_bytes.sliced(offset, 1).toHex()))
                        .arg(offset, 0, 16);
    if (const qsizetype field = m_map.indexAt(offset); field >= 0)
        words = tr("%1, %2", "byte and place, what it belongs to")
                    .arg(words, fromCore(explainField(m_map, field)));
    return isChanged(offset) ? tr("%1, changed").arg(words) : words;
}

QString HexView::cursorWords() const
{
    const wire::ByteRange selected = selection();
    if (selected.length <= 1)
        return byteWords(m_cursor);
    return tr("%n bytes selected, from offset 0x%1 to 0x%2; %3", nullptr,
        static_cast<int>(qMin(selected.length, std::size_t{ std::numeric_limits<int>::max() })))
        .arg(selected.offset, 0, 16)
        .arg(selected.end() - 1, 0, 16)
        .arg(byteWords(m_cursor));
}

qint64 HexView::firstRow() const
{
    return verticalScrollBar()->value();
}

void HexView::setFirstRow(qint64 row)
{
    verticalScrollBar()->setValue(static_cast<int>(row));
}

QPointF HexView::pixelShift() const
{
    const qreal ratio = devicePixelRatioF();
    const QPointF corner = QPointF(viewport()->mapTo(window(), QPoint())) * ratio;
    const auto shift
        = [ratio](qreal position) { return (std::round(position) - position) / ratio; };
    return { shift(corner.x()), shift(corner.y()) };
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

HexMetrics HexView::metrics() const
{
    const QFontMetricsF font(this->font());
    return HexMetrics::snapped(
        font.horizontalAdvance(u'0'), font.height() * 1.15, devicePixelRatioF());
}

int HexView::offsetDigits() const
{
    return HexLayout::digitsFor(m_bytes.size(), m_offsetBase == NumberBase::Hexadecimal ? 16 : 10);
}

int HexView::fittingBytesPerRow() const
{
    return HexLayout::fittingBytesPerRow(
        m_bytes.size(), m_layout.metrics(), viewport()->width(), offsetDigits());
}

void HexView::relayout()
{
    ensurePolished();
    const qint64 cells = m_gaps.cells(m_bytes.size());
    // The first cell in view stays there.
    const qint64 top = firstRow() * m_layout.bytesPerRow();
    m_layout = HexLayout(cells, m_layout.bytesPerRow(), metrics(), offsetDigits());
    const int perRow = m_wantedPerRow > 0 ? m_wantedPerRow : fittingBytesPerRow();
    m_layout = HexLayout(cells, perRow, m_layout.metrics(), offsetDigits());
    const qint64 visible = m_layout.rowsIn(viewport()->height());
    verticalScrollBar()->setPageStep(static_cast<int>(visible));
    verticalScrollBar()->setRange(0, static_cast<int>(qMax<qint64>(0, m_layout.rows() - visible)));
    verticalScrollBar()->setValue(static_cast<int>(top / m_layout.bytesPerRow()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(qCeil(m_layout.metrics().characterWidth));
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
    emit resized();
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

void HexView::moveCursor(qint64 offset, bool extend)
{
    if (m_bytes.isEmpty())
        return;
    const qint64 target = qBound<qint64>(0, offset, m_bytes.size() - 1);
    const qint64 anchor = extend ? m_anchor : target;
    const bool moved = target != m_cursor;
    const bool selected = moved || anchor != m_anchor;
    m_cursor = target;
    m_anchor = anchor;
    scrollTo({ static_cast<std::size_t>(target), 1 });
    viewport()->update();
    if (selected) {
        emit selectionChanged();
        announceCursor();
    }
    if (moved)
        emit cursorMoved(m_cursor);
}

void HexView::announceCursor()
{
    announceHexCursor(*this);
}

} // namespace clusprop::ui
