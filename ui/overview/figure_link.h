// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One figure on screen: a painted line that is a link with focus, keys and a voice.
///
/// Return, Enter, Space and a click follow it; the arrows, Home and End ask to be taken to another
/// one. A figure that leads nowhere is text and takes no focus.
#pragma once

#include "ui/overview/figure.h"

#include <QAbstractButton>

namespace clusprop::ui {

class FigureLink final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Step : std::uint8_t { Next, Previous, First, Last };
    Q_ENUM(Step)

    explicit FigureLink(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    [[nodiscard]] const Figure &figure() const { return m_figure; }
    [[nodiscard]] bool isLink() const { return m_figure.link.kind != OverviewLink::Kind::Nothing; }
    /// Lines of one section align their bars: where the text and the number may need so much.
    void setColumns(int text, int number);
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] int numberWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void stepRequested(clusprop::ui::FigureLink::Step step);
    void focused();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] int lineHeight() const; ///< of the line without the bar below it
    [[nodiscard]] int markSide() const; ///< 0: no mark
    void paintGround(QPainter &painter) const;
    void paintMark(QPainter &painter, const QRect &square) const;
    void paintHeadline(QPainter &painter, const QRect &area) const;
    void paintLine(QPainter &painter, const QRect &area) const;
    void paintWords(QPainter &painter, const QRect &area) const;
    void paintArrow(QPainter &painter, const QRect &area) const;
    [[nodiscard]] QRect mirrored(const QRect &area) const;

    Figure m_figure;
    int m_textColumn = 0;
    int m_numberColumn = 0;
};

} // namespace clusprop::ui
