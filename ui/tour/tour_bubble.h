// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One step of a tour as it is seen: a card with its buttons, and a frame around what it speaks of.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace clusprop::ui {

/// Lets the mouse through.
class TourFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit TourFrame(QWidget *window);

    /// `place` in the window's coordinates.
    void showAround(const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
};

class TourBubble final : public QFrame
{
    Q_OBJECT

public:
    explicit TourBubble(QWidget *window);

    /// `step` from 0.
    void showStep(const QString &title, const QString &text, int step, int count);
    /// Below, above or beside `place`, wherever there is room; all of it within the window.
    void showBeside(const QRect &place);
    /// The button that leads on gets it, and a screen reader hears of the step.
    void takeKeyboard();

    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    [[nodiscard]] QPushButton *endButton() const { return m_end; }
    [[nodiscard]] QString title() const;

signals:
    void nextWanted();
    void backWanted();
    void endWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_count;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_end;
    QPushButton *m_back;
    QPushButton *m_next;
};

/// Where a card of a size goes: below `place`, above it, behind it in the direction of reading, before
/// it, or over its lower edge where nothing else leaves it whole. All within `room`.
[[nodiscard]] QRect besidePlace(
    const QRect &place, const QSize &card, const QRect &room, int gap, Qt::LayoutDirection direction);

} // namespace clusprop::ui
