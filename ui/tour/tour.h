// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Leads through a window: step by step, with Escape at any time.
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>
#include <QVector>
#include <QWidget>

#include <functional>

namespace clusprop::ui {

class TourBubble;
class TourFrame;

/// What a step speaks of.
struct TourPlace
{
    QPointer<QWidget> widget; ///< of the window; null: nothing is there, the step is left out
    QRect part; ///< of the widget; empty: all of it
};

struct TourStep
{
    QString title;
    QString text; ///< plain, a few sentences
    /// Brings the place into view and says where it is. Called again when the window changes.
    std::function<TourPlace()> find;
};

class Tour final : public QObject
{
    Q_OBJECT

public:
    /// The window owns the tour and what it shows. Nothing is shown before start().
    Tour(QVector<TourStep> steps, QWidget &window);
    ~Tour() override;

    void start();
    void next();
    void back();
    /// Ends it; what had the keyboard before gets it back.
    void end();

    [[nodiscard]] bool isRunning() const { return m_step >= 0; }
    /// From 0; -1 while nothing is shown.
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] const TourBubble &bubble() const { return *m_bubble; }

signals:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void go(int step, int direction);
    void placeAt(const TourPlace &place);
    void follow();

    QVector<TourStep> m_steps;
    QWidget &m_window;
    TourFrame *m_frame;
    TourBubble *m_bubble;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_target;
    int m_step = -1;
    bool m_isPlacing = false; ///< what moves now, the tour itself moves
    bool m_isFollowing = false; ///< follow() is on its way
};

} // namespace clusprop::ui
