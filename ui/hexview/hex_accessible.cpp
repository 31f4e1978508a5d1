// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_accessible.h"

#include "ui/hexview/hex_cell_accessible.h"
#include "ui/hexview/hex_view.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QScrollBar>

#include <utility>

namespace clusprop::ui {
namespace {

constexpr int cellLength = 3; ///< two digits and a blank or a line break

int asInt(qint64 number)
{
    return static_cast<int>(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

class HexAccessible final : public QAccessibleWidget,
                            public QAccessibleTextInterface,
                            public QAccessibleTableInterface
{
public:
    explicit HexAccessible(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Table)
    { }
    ~HexAccessible() override { forgetCells(); }
    Q_DISABLE_COPY_MOVE(HexAccessible)

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return HexView::tr("%1: %2", "name of the view, byte under the cursor")
                .arg(view().accessibleName(), view().cursorWords());
        if (kind == QAccessible::Value)
            return view().cursorWords();
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    // The table. Cells are numbered row by row; scroll bars are none.
    [[nodiscard]] int childCount() const override
    {
        return asInt(qint64{ rowCount() } * columnCount());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override { return cell(index); }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto known = m_cells.begin(); known != m_cells.end(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == child)
                return asInt(known.key());
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const int offset = offsetAtPoint({ x, y });
        return offset < 0 ? nullptr : cell(view().gaps().cellOf(offset / cellLength));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view().hasFocus() && view().cursorOffset() >= 0
            ? cell(view().gaps().cellOf(view().cursorOffset()))
            : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        return row < 0 || column < 0 || column >= columnCount()
            ? nullptr
            : cell(view().hexLayout().rowStart(row) + column);
    }
    [[nodiscard]] int selectedCellCount() const override
    {
        return asInt(static_cast<qint64>(view().selection().length));
    }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override
    {
        return HexView::tr("Column %1").arg(column, 0, 16);
    }
    [[nodiscard]] QString rowDescription(int row) const override
    {
        const qint64 offset = view().gaps().offsetFrom(view().hexLayout().rowStart(row));
        return HexView::tr("Offset 0x%1").arg(offset, 0, 16);
    }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override
    {
        return view().bytes().isEmpty() ? 0 : view().hexLayout().bytesPerRow();
    }
    [[nodiscard]] int rowCount() const override { return asInt(view().hexLayout().rows()); }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int row) override
    {
        const HexLayout &layout = view().hexLayout();
        if (row < 0 || row >= layout.rows())
            return false;
        const qint64 first = view().gaps().offsetFrom(layout.rowStart(row));
        const qint64 behind = view().gaps().offsetFrom(layout.rowEnd(row) + 1);
        view().select(
            { static_cast<std::size_t>(first), static_cast<std::size_t>(behind - first) });
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forgetCells(); }

    // The text.
    void selection(int index, int *start, int *end) const override
    {
        const wire::ByteRange range
            = index == 0 && selectionCount() == 1 ? view().selection() : wire::ByteRange{};
        *start = static_cast<int>(hexTextPosition(static_cast<qint64>(range.offset)));
        *end = range.length == 0
            ? *start
            : static_cast<int>(hexTextPosition(static_cast<qint64>(range.end())) - 1);
    }
    [[nodiscard]] int selectionCount() const override
    {
        return view().selection().length > 1 ? 1 : 0;
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { view().setCursorOffset(view().cursorOffset()); }
    void setSelection(int, int start, int end) override
    {
        const qint64 first = start / cellLength;
        const qint64 last = qMax(first, qint64{ end - 1 } / cellLength);
        view().select(
            { static_cast<std::size_t>(first), static_cast<std::size_t>(last - first + 1) });
    }
    [[nodiscard]] int cursorPosition() const override
    {
        return asInt(hexTextPosition(qMax<qint64>(view().cursorOffset(), 0)));
    }
    void setCursorPosition(int position) override { view().setCursorOffset(position / cellLength); }
    [[nodiscard]] int characterCount() const override
    {
        return asInt(qMax<qint64>(0, hexTextPosition(view().bytes().size()) - 1));
    }
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QString textAtOffset(
        int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        return piece(qBound(0, offset, qMax(0, characterCount() - 1)), boundary, start, end);
    }
    [[nodiscard]] QString textBeforeOffset(
        int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        (void)piece(offset, boundary, start, end);
        return *start <= 0 ? none(start, end) : piece(*start - 1, boundary, start, end);
    }
    [[nodiscard]] QString textAfterOffset(
        int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        (void)piece(offset, boundary, start, end);
        return *end >= characterCount() ? none(start, end) : piece(*end, boundary, start, end);
    }
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        return hexCellRect(view(), view().gaps().cellOf(offset / cellLength));
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint inside = view().viewport()->mapFromGlobal(point)
            + QPoint(view().horizontalScrollBar()->value(), 0);
        const qint64 cell = view().hexLayout().offsetAt(inside, view().firstRow());
        const qint64 offset = cell < 0 ? -1 : view().gaps().offsetAt(cell);
        return offset < 0 ? -1 : static_cast<int>(hexTextPosition(offset));
    }
    void scrollToSubstring(int start, int end) override
    {
        view().scrollTo({ static_cast<std::size_t>(start / cellLength),
            static_cast<std::size_t>(qMax(1, (end - start) / cellLength)) });
    }
    [[nodiscard]] QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] HexView &view() const { return *static_cast<HexView *>(widget()); }
    [[nodiscard]] QAccessibleInterface *cell(qint64 number) const;
    void forgetCells() const
    {
        for (const QAccessible::Id id : std::exchange(m_cells, {}))
            QAccessible::deleteAccessibleInterface(id);
    }
    static QString none(int *start, int *end)
    {
        *start = *end = -1;
        return {};
    }
    QString piece(int position, QAccessible::TextBoundaryType boundary, int *start, int *end) const;
    /// The bytes of the row that a byte is in.
    [[nodiscard]] std::pair<qint64, qint64> rowBytes(qint64 offset) const;

    mutable QHash<qint64, QAccessible::Id> m_cells; ///< those that somebody asked for
};

QAccessibleInterface *HexAccessible::cell(qint64 number) const
{
    if (number < 0 || number >= view().hexLayout().size())
        return nullptr;
    if (const auto known = m_cells.constFind(number); known != m_cells.constEnd())
        return QAccessible::accessibleInterface(*known);
    constexpr qsizetype mostCells = 4096; // a reader that walks through all of them keeps none
    if (m_cells.size() >= mostCells)
        forgetCells();
    QAccessibleInterface *made = makeHexCell(view(), number);
    m_cells.insert(number, QAccessible::registerAccessibleInterface(made));
    return made;
}

QList<QAccessibleInterface *> HexAccessible::selectedCells() const
{
    constexpr std::size_t mostListed = 1024;
    QList<QAccessibleInterface *> cells;
    const wire::ByteRange range = view().selection();
    for (std::size_t index = 0; index < qMin(range.length, mostListed); ++index)
        cells.append(cell(view().gaps().cellOf(static_cast<qint64>(range.offset) + static_cast<qint64>(index))));
    return cells;
}

std::pair<qint64, qint64> HexAccessible::rowBytes(qint64 offset) const
{
    const HexLayout &layout = view().hexLayout();
    const qint64 row = layout.rowOf(view().gaps().cellOf(offset));
    const qint64 behind = view().gaps().offsetFrom(layout.rowEnd(row) + 1);
    return { view().gaps().offsetFrom(layout.rowStart(row)),
        qMin<qint64>(behind, view().bytes().size()) - 1 };
}

QString HexAccessible::text(int start, int end) const
{
    const QByteArray &bytes = view().bytes();
    const int last = qMin(end, characterCount());
    QString text;
    qint64 rowEnd = -1;
    for (int position = qMax(0, start); position < last; ++position) {
        const qint64 offset = position / cellLength;
        const int part = position % cellLength;
        if (offset > rowEnd)
            rowEnd = rowBytes(offset).second;
        if (part < 2)
            text += QLatin1Char(bytes.sliced(offset, 1).toHex()[part]);
        else
            text += offset == rowEnd ? u'\n' : u' ';
    }
    return text;
}

/// A byte is a word; a row is a line, a sentence and a paragraph.
QString HexAccessible::piece(
    int position, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    if (position < 0 || position >= characterCount())
        return none(start, end);
    const qint64 offset = position / cellLength;
    switch (boundary) {
    case QAccessible::CharBoundary:
        *start = position;
        *end = position + 1;
        break;
    case QAccessible::WordBoundary:
        *start = static_cast<int>(hexTextPosition(offset));
        *end = *start + cellLength;
        break;
    case QAccessible::SentenceBoundary:
    case QAccessible::ParagraphBoundary:
    case QAccessible::LineBoundary: {
        const auto [first, last] = rowBytes(offset);
        *start = static_cast<int>(hexTextPosition(first));
        *end = static_cast<int>(hexTextPosition(last + 1));
        break;
    }
    case QAccessible::NoBoundary:
        *start = 0;
        *end = characterCount();
        break;
    }
    *end = qMin(*end, characterCount());
    return text(*start, *end);
}

QAccessibleInterface *makeHexAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<HexView *>(object);
    return view == nullptr ? nullptr : new HexAccessible(view);
}

} // namespace

void installHexAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeHexAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

qint64 hexTextPosition(qint64 offset)
{
    return offset * cellLength;
}

void announceHexCursor(HexView &view)
{
    if (!QAccessible::isActive())
        return;
    const qint64 offset = qMax<qint64>(view.cursorOffset(), 0);
    const wire::ByteRange selected = view.selection();
    if (selected.length > 1) {
        QAccessibleTextSelectionEvent selection(&view,
            asInt(hexTextPosition(static_cast<qint64>(selected.offset))),
            asInt(hexTextPosition(static_cast<qint64>(selected.end())) - 1));
        QAccessible::updateAccessibility(&selection);
    }
    QAccessibleTextCursorEvent caret(&view, asInt(hexTextPosition(offset)));
    QAccessible::updateAccessibility(&caret);
    QAccessibleEvent name(&view, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    if (view.hasFocus() && view.cursorOffset() >= 0) {
        QAccessibleEvent focus(&view, QAccessible::Focus);
        focus.setChild(asInt(view.gaps().cellOf(offset)));
        QAccessible::updateAccessibility(&focus);
    }
}

void announceHexTable(HexView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent change(&view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&change);
}

} // namespace clusprop::ui
