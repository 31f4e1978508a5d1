// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_cell_accessible.h"

#include "ui/hexview/hex_view.h"
#include "ui/words/core_words.h"

#include <QScrollBar>

namespace clusprop::ui {
namespace {

class HexCellAccessible final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    HexCellAccessible(HexView &view, qint64 cell)
        : m_view(view)
        , m_cell(cell)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] bool isValid() const override { return m_cell < m_view.hexLayout().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view.window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override { return tableInterface(); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QRect rect() const override { return hexCellRect(m_view, m_cell); }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const qint64 offset = byteOffset();
        if (kind == QAccessible::Name)
            return offset < 0 ? HexView::tr("no byte on this side") : m_view.byteWords(offset);
        if (kind == QAccessible::Description && offset >= 0 && m_view.map().indexAt(offset) >= 0)
            return fromCore(fieldLesson(m_view.map().at(m_view.map().indexAt(offset)).field));
        return {};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.focusable = true;
        state.selectable = true;
        state.selected = isSelected();
        state.focused = m_view.hasFocus() && byteOffset() == m_view.cursorOffset();
        state.offscreen = !m_view.rect().contains(m_view.mapFromGlobal(rect().center()));
        return state;
    }

    [[nodiscard]] bool isSelected() const override
    {
        const qint64 offset = byteOffset();
        return offset >= 0 && m_view.selection().contains(static_cast<std::size_t>(offset));
    }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_view.hexLayout().columnOf(m_cell); }
    [[nodiscard]] int rowIndex() const override
    {
        return static_cast<int>(m_view.hexLayout().rowOf(m_cell));
    }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return tableInterface(); }

private:
    [[nodiscard]] QAccessibleInterface *tableInterface() const
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    [[nodiscard]] qint64 byteOffset() const
    {
        const qint64 offset = m_view.gaps().offsetAt(m_cell);
        return offset < m_view.bytes().size() ? offset : -1;
    }

    HexView &m_view;
    qint64 m_cell;
};

} // namespace

QAccessibleInterface *makeHexCell(HexView &view, qint64 cell)
{
    return new HexCellAccessible(view, cell);
}

QRect hexCellRect(const HexView &view, qint64 cell)
{
    const QRectF area = view.hexLayout().cell(HexColumn::Digits, cell, view.firstRow());
    const QPoint scrolled(view.horizontalScrollBar()->value(), 0);
    return { view.viewport()->mapToGlobal(
                 (area.topLeft() + view.pixelShift()).toPoint() - scrolled),
        area.size().toSize() };
}

} // namespace clusprop::ui
