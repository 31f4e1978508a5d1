// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_accessible.h"

#include "ui/hexview/hex_view.h"

#include <QAccessibleWidget>
#include <QScrollBar>

#include <utility>

namespace clusprop::ui {
namespace {

constexpr int cellLength = 3; ///< two digits and a blank or a line break

class HexAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit HexAccessible(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::EditableText)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
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
        return static_cast<int>(hexTextPosition(qMax<qint64>(view().cursorOffset(), 0)));
    }
    void setCursorPosition(int position) override { view().setCursorOffset(position / cellLength); }

    [[nodiscard]] int characterCount() const override
    {
        return static_cast<int>(qMax<qint64>(0, hexTextPosition(view().bytes().size()) - 1));
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
        const QRectF cell
            = view().hexLayout().cell(HexColumn::Digits, offset / cellLength, view().firstRow());
        const QPoint scrolled(view().horizontalScrollBar()->value(), 0);
        return { view().viewport()->mapToGlobal(cell.topLeft().toPoint() - scrolled),
            cell.size().toSize() };
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint inside = view().viewport()->mapFromGlobal(point)
            + QPoint(view().horizontalScrollBar()->value(), 0);
        const qint64 offset = view().hexLayout().offsetAt(inside, view().firstRow());
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

    static QString none(int *start, int *end)
    {
        *start = *end = -1;
        return {};
    }
    QString piece(int position, QAccessible::TextBoundaryType boundary, int *start, int *end) const;
};

QString HexAccessible::text(int start, int end) const
{
    const QByteArray &bytes = view().bytes();
    const int last = qMin(end, characterCount());
    QString text;
    for (int position = qMax(0, start); position < last; ++position) {
        const qint64 offset = position / cellLength;
        const int part = position % cellLength;
        if (part < 2)
            text += QLatin1Char(bytes.sliced(offset, 1).toHex()[part]);
        else
            text += offset == view().hexLayout().rowEnd(view().hexLayout().rowOf(offset)) ? u'\n'
                                                                                          : u' ';
    }
    return text;
}

/// A byte is a word; a row is a line, a sentence and a paragraph.
QString HexAccessible::piece(
    int position, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    const HexLayout &layout = view().hexLayout();
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
    case QAccessible::LineBoundary:
        *start = static_cast<int>(hexTextPosition(layout.rowStart(layout.rowOf(offset))));
        *end = static_cast<int>(hexTextPosition(layout.rowEnd(layout.rowOf(offset)) + 1));
        break;
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

} // namespace clusprop::ui
