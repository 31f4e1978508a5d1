// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/figure_link.h"

#include "ui/models/marks.h"
#include "ui/overview/figure_accessible.h"
#include "ui/windows/icons.h"
#include "ui/windows/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

constexpr qreal headlineScale = 2.3; ///< of the number, in the size of the text
constexpr qreal headTextScale = 1.15;
constexpr qreal mostTextShare = 0.6; ///< of a line with a bar
constexpr qreal faded = 0.45;
constexpr qreal focusLine = 2; ///< logical pixels

/// Logical pixels, from the font that everything else is measured by.
struct Room
{
    explicit Room(const QFontMetrics &metrics)
        : line(metrics.height())
        , side(line / 2)
        , gap(line / 2)
        , above(line * 3 / 10)
        , arrow(line / 2)
    { }

    int line;
    int side; ///< left and right
    int gap; ///< between two parts of a line
    int above; ///< and below
    int arrow; ///< width of its column
};

struct StepKey
{
    int key;
    FigureLink::Step step;
};
constexpr std::array stepKeys{
    StepKey{ Qt::Key_Down, FigureLink::Step::Next },
    StepKey{ Qt::Key_Right, FigureLink::Step::Next },
    StepKey{ Qt::Key_Up, FigureLink::Step::Previous },
    StepKey{ Qt::Key_Left, FigureLink::Step::Previous },
    StepKey{ Qt::Key_Home, FigureLink::Step::First },
    StepKey{ Qt::Key_End, FigureLink::Step::Last },
};

QFont scaled(QFont font, qreal scale)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}

} // namespace

FigureLink::FigureLink(QWidget *parent)
    : QAbstractButton(parent)
{
    installFigureAccessibility();
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureLink::setFigure(const Figure &figure)
{
    m_figure = figure;
    const QString plain
        = QStringList{ figure.text, figure.detail, figure.number }.join(u' ').simplified();
    setAccessibleName(figure.spoken.isEmpty() ? plain : figure.spoken);
    if (!isLink())
        setFocusPolicy(Qt::NoFocus);
    else if (focusPolicy() == Qt::NoFocus)
        setFocusPolicy(Qt::ClickFocus);
    setCursor(isLink() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

void FigureLink::setColumns(int text, int number)
{
    m_textColumn = text;
    m_numberColumn = number;
    update();
}

QFont FigureLink::textFont() const
{
    return m_figure.isHeadline ? scaled(font(), headTextScale) : font();
}

QFont FigureLink::numberFont() const
{
    QFont number = m_figure.isHeadline ? scaled(font(), headlineScale) : font();
    number.setWeight(m_figure.isHeadline ? QFont::DemiBold : QFont::Normal);
    return number;
}

int FigureLink::markSide() const
{
    const int line = fontMetrics().height();
    if (m_figure.swatch)
        return line * 3 / 4;
    if (m_figure.icon.isEmpty() && !m_figure.severity)
        return 0;
    return m_figure.isHeadline ? line * 3 / 2 : line;
}

int FigureLink::textWidth() const
{
    const Room room(fontMetrics());
    const int mark = markSide() > 0 ? room.line + room.gap : 0;
    return mark + QFontMetrics(textFont()).horizontalAdvance(m_figure.text) + 2;
}

int FigureLink::numberWidth() const
{
    // Advances are rounded down, and a number must never end in an ellipsis for a fraction.
    return m_figure.number.isEmpty()
        ? 0
        : QFontMetrics(numberFont()).horizontalAdvance(m_figure.number) + 2;
}

int FigureLink::lineHeight() const
{
    const Room room(fontMetrics());
    const int text = std::max(
        QFontMetrics(numberFont()).height() * (m_figure.isHeadline ? 1 : 0), room.line);
    return std::max(text, markSide()) + 2 * room.above;
}

QSize FigureLink::sizeHint() const
{
    const Room room(fontMetrics());
    const bool hasOwnBar = m_figure.isHeadline && m_figure.bar;
    return { textWidth() + numberWidth() + 2 * (room.side + room.gap) + room.arrow,
        lineHeight() + (hasOwnBar ? room.line : 0) };
}

QSize FigureLink::minimumSizeHint() const
{
    return { 16 * fontMetrics().averageCharWidth(), sizeHint().height() };
}

QRect FigureLink::mirrored(const QRect &area) const
{
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

void FigureLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // it knows only that of the application
    paintGround(painter);
    const Room room(fontMetrics());
    const QRect area = rect().adjusted(room.side, 0, -room.side, 0);
    if (m_figure.isHeadline)
        paintHeadline(painter, area);
    else
        paintLine(painter, area);
}

void FigureLink::paintGround(QPainter &painter) const
{
    if (!isLink())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = fontMetrics().height() / 4.0;
    if (underMouse() || isDown()) {
        QColor shade = palette().color(QPalette::Text);
        shade.setAlphaF(isDown() ? 0.14F : 0.07F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(focusColour(palette()), focusLine));
        constexpr qreal inset = focusLine / 2;
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    painter.restore();
}

void FigureLink::paintMark(QPainter &painter, const QRect &square) const
{
    if (m_figure.swatch) {
        paintSwatch(painter, square, *m_figure.swatch, palette());
        return;
    }
    const QIcon mark = m_figure.severity ? severityIcon(*m_figure.severity, palette())
                                         : clusprop::ui::icon(m_figure.icon, palette());
    painter.save();
    if (m_figure.severity && !isLink()) // nothing was found: the word beside it says of what
        painter.setOpacity(faded);
    mark.paint(&painter, square);
    painter.restore();
}

void FigureLink::paintHeadline(QPainter &painter, const QRect &area) const
{
    const Room room(fontMetrics());
    QRect line(area.left(), area.top(), area.width(), lineHeight());
    if (m_figure.bar) {
        const QRect track(area.left(), line.bottom() + 1, area.width(), room.line / 2);
        paintShareBar(painter, track, *m_figure.bar, palette(), layoutDirection());
    }
    const QFontMetrics large(numberFont());
    if (const int side = markSide(); side > 0) {
        const QRect square(line.left(), line.center().y() - side / 2, side, side);
        paintMark(painter, mirrored(square));
        line.setLeft(square.right() + room.gap);
    }
    const int baseline = m_figure.number.isEmpty()
        ? line.center().y() + QFontMetrics(textFont()).capHeight() / 2
        : line.center().y() + large.capHeight() / 2;
    // Text of both sizes on one line of writing.
    const auto write = [&](const QFont &textFont, const QString &text, const QColor &colour) {
        const QFontMetrics metrics(textFont);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
        const QRect box(line.left(), baseline - metrics.ascent(),
            std::min(line.width(), metrics.horizontalAdvance(shown) + 1), metrics.height());
        painter.setFont(textFont);
        painter.setPen(colour);
        painter.drawText(mirrored(box), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, shown);
        line.setLeft(box.right() + room.gap);
    };
    if (!m_figure.number.isEmpty())
        write(numberFont(), m_figure.number, palette().color(QPalette::Text));
    write(textFont(), m_figure.text, palette().color(QPalette::Text));
}

void FigureLink::paintLine(QPainter &painter, const QRect &area) const
{
    const Room room(fontMetrics());
    QRect line = area;
    if (isLink())
        paintArrow(painter, mirrored(QRect(line.right() - room.arrow + 1, line.top(), room.arrow,
                                line.height())));
    line.setRight(line.right() - room.arrow - room.gap / 2);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    if (!m_figure.number.isEmpty()) {
        // A long value must not push the name away.
        const int wanted = std::max(m_numberColumn, numberWidth());
        const int width = m_figure.bar ? wanted : std::min(wanted, line.width() * 3 / 5);
        const QRect box(line.right() - width + 1, line.top(), width, line.height());
        const QString shown = fontMetrics().elidedText(m_figure.number, Qt::ElideMiddle, width);
        painter.drawText(mirrored(box), Qt::AlignVCenter | Qt::AlignRight, shown);
        line.setRight(box.left() - room.gap);
    }
    if (m_figure.bar) {
        const int most = qRound(line.width() * mostTextShare);
        const int text = std::min(std::max(m_textColumn, textWidth()), most);
        const int thickness = room.line * 5 / 9;
        const QRect track(line.left() + text + room.gap, line.center().y() - thickness / 2,
            line.width() - text - room.gap, thickness);
        paintShareBar(painter, mirrored(track), *m_figure.bar, palette(), layoutDirection());
        line.setWidth(text);
    }
    if (const int side = markSide(); side > 0) {
        const QRect square(line.left() + (room.line - side) / 2, line.center().y() - side / 2 + 1,
            side, side);
        paintMark(painter, mirrored(square));
        line.setLeft(line.left() + room.line + room.gap);
    }
    paintWords(painter, line);
}

void FigureLink::paintWords(QPainter &painter, const QRect &area) const
{
    // The painter mirrors alignments itself, and rectangles it does not.
    const QString shown = fontMetrics().elidedText(m_figure.text, Qt::ElideRight, area.width());
    painter.drawText(mirrored(area), Qt::AlignVCenter | Qt::AlignLeft, shown);
    QRect rest = area;
    rest.setLeft(area.left() + fontMetrics().horizontalAdvance(shown) + Room(fontMetrics()).gap);
    if (m_figure.detail.isEmpty() || rest.width() < 4 * fontMetrics().averageCharWidth())
        return;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(mirrored(rest), Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(m_figure.detail, Qt::ElideRight, rest.width()));
}

void FigureLink::paintArrow(QPainter &painter, const QRect &area) const
{
    const qreal half = area.width() / 4.0;
    const qreal tip = isRightToLeft() ? -half / 2 : half / 2;
    const QPointF centre = QRectF(area).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = hasFocus() || underMouse();
    painter.setPen(QPen(isActive ? toneColour(Tone::Accent, palette()) : secondaryTextColour(palette()),
        1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const std::array points{ centre + QPointF(-tip, -half), centre + QPointF(tip, 0),
        centre + QPointF(-tip, half) };
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    painter.restore();
}

bool FigureLink::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Only where something may not fit: what is read at a glance needs no tip.
        const Room room(fontMetrics());
        const int needed = sizeHint().width() + fontMetrics().horizontalAdvance(m_figure.detail);
        const int bar = m_figure.bar && !m_figure.isHeadline ? width() / 3 : 0;
        const QString all
            = QStringList{ m_figure.text, m_figure.detail, m_figure.number }.join(u' ').simplified();
        if (needed + bar > width() - room.gap)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(all), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void FigureLink::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FigureLink::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    emit focused();
}

void FigureLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    const auto row = std::ranges::find_if(
        stepKeys, [event](const StepKey &candidate) { return candidate.key == event->key(); });
    if (row == stepKeys.end() || event->modifiers() & ~Qt::KeypadModifier) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    const bool isSideways = row->key == Qt::Key_Left || row->key == Qt::Key_Right;
    Step step = row->step;
    if (isSideways && isRightToLeft())
        step = step == Step::Next ? Step::Previous : Step::Next;
    emit stepRequested(step);
}

} // namespace clusprop::ui
