// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Somebody who knows nothing: keys and clicks anywhere, also in menus and dialogs that come up.
///
/// Each is an event of the window system, so that focus, shortcuts, popups and modal windows take
/// part. One comes whenever an event loop has nothing to do, the loops of dialogs too.
#pragma once

#include <QAbstractEventDispatcher>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QScopedValueRollback>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <array>
#include <cstdio>
#include <functional>

namespace clusprop::ui_test {

class RandomInput : public QObject
{
public:
    /// `window` must outlive this.
    RandomInput(QMainWindow &window, quint32 seed)
        : m_window(window)
        , m_random(seed)
    {
        m_window.installEventFilter(this);
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            &RandomInput::goOn);
    }

    /// Does so much, and leaves nothing open above the window. `afterEach` is called when something
    /// was done and no menu and no dialog is open; where it says false nothing more is done.
    void run(qint64 events, const std::function<bool()> &afterEach)
    {
        m_left = events;
        m_afterEach = afterEach;
        m_loop.exec();
        m_afterEach = {};
    }

    /// What was done last, for a message.
    [[nodiscard]] QString last() const { return m_last; }

    int random(qsizetype end) { return m_random.bounded(static_cast<int>(end)); }

protected:
    /// The window stays; what closing does has its own tests.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != &m_window || event->type() != QEvent::Close)
            return false;
        event->ignore();
        return true;
    }

private:
    void goOn()
    {
        if (!m_loop.isRunning() || m_isPending || m_isLooking)
            return;
        m_isPending = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isPending = false;
                step();
            },
            Qt::QueuedConnection);
    }

    static QWidget *above()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::activeModalWidget();
    }

    /// The dialogs of Qt reach beyond the program: files can be deleted in them, and pages printed.
    static bool isOurs(const QWidget &widget)
    {
        return qobject_cast<const QDialog *>(&widget) == nullptr
            || qobject_cast<const QMessageBox *>(&widget) != nullptr
            || QByteArrayView(widget.metaObject()->className()).startsWith("clusprop::");
    }

    void step()
    {
        QWidget *above = RandomInput::above();
        constexpr int patience
            = 15; // events in a menu or dialog, or all others would hardly come to pass
        if (above && (m_left <= 0 || !isOurs(*above) || random(patience) == 0)) {
            above->close();
            return;
        }
        if (m_left <= 0) {
            m_loop.quit();
            return;
        }
        --m_left;
        if (!above && !m_window.isActiveWindow())
            m_window.activateWindow(); // nobody does so after a menu or dialog here
        QWidget &top = above ? *above : static_cast<QWidget &>(m_window);
        act(top);
        if (RandomInput::above())
            return;
        const QScopedValueRollback looking(m_isLooking, true);
        if (!m_afterEach())
            m_left = 0;
    }

    void act(QWidget &top)
    {
        const int drawn = random(100);
        if (drawn < 55)
            pressKey(top);
        else if (drawn < 92)
            click(top);
        else if (drawn < 96)
            drag(top);
        else
            turnWheel(top);
    }

    static constexpr std::array keys{ Qt::Key_Up, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left,
        Qt::Key_Right, Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End,
        Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape,
        Qt::Key_Space, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Insert, Qt::Key_F1, Qt::Key_F2,
        Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5, Qt::Key_F6, Qt::Key_F8, Qt::Key_Menu,
        Qt::Key_0, Qt::Key_1, Qt::Key_2, Qt::Key_9, Qt::Key_Minus, Qt::Key_Plus, Qt::Key_Colon,
        Qt::Key_Slash, Qt::Key_Period, Qt::Key_Question };

    void pressKey(QWidget &top)
    {
        const bool isLetter = random(3) == 0;
        const int key = isLetter ? Qt::Key_A + random(26) : keys[std::size_t(random(keys.size()))];
        Qt::KeyboardModifiers modifiers = Qt::NoModifier;
        if (random(4) == 0)
            modifiers |= Qt::ControlModifier;
        if (random(6) == 0)
            modifiers |= Qt::ShiftModifier;
        if (random(12) == 0)
            modifiers |= Qt::AltModifier;
        say(top, QStringLiteral("key %1").arg(QKeySequence(key | int(modifiers)).toString()));
        const QPointer<QWindow> window = top.windowHandle();
        // Not QTest::keyPress(), which goes on with a window that the first of its events has
        // closed.
        for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            if (window)
                qt_handleKeyEvent(window, type, key, modifiers, textOf(key, modifiers));
        }
    }

    static QString textOf(int key, Qt::KeyboardModifiers modifiers)
    {
        const bool isCommand = (modifiers & (Qt::ControlModifier | Qt::AltModifier)) != 0;
        if (isCommand || key > 0x7E) // keys up to there are their letters
            return {};
        const QChar letter(key);
        return modifiers.testFlag(Qt::ShiftModifier) ? letter : letter.toLower();
    }

    /// Where there is something more often than anywhere.
    QPoint somewhere(const QWidget &top)
    {
        const QRect area = top.rect();
        if (random(4) == 0)
            return { random(area.width()), random(area.height()) };
        QList<const QWidget *> seen;
        for (const QWidget *widget : top.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == &top
                && !widget->visibleRegion().isEmpty())
                seen.append(widget);
        }
        if (seen.isEmpty())
            return area.center();
        const QWidget &chosen = *seen[random(seen.size())];
        const QRect visible = chosen.visibleRegion().boundingRect();
        const QPoint inside{ random(visible.width()), random(visible.height()) };
        return chosen.mapTo(&top, visible.topLeft() + inside);
    }

    Qt::KeyboardModifier anyModifier()
    {
        constexpr std::array modifiers{ Qt::NoModifier, Qt::NoModifier, Qt::NoModifier,
            Qt::ControlModifier, Qt::ShiftModifier };
        return modifiers[std::size_t(random(modifiers.size()))];
    }

    void click(QWidget &top)
    {
        const QPoint point = somewhere(top);
        const Qt::KeyboardModifier modifier = anyModifier();
        const int drawn = random(10);
        say(top, QStringLiteral("click %1 at %2, %3").arg(drawn).arg(point.x()).arg(point.y()));
        const QPointer<QWindow> window = top.windowHandle();
        const Qt::MouseButton button = drawn < 2 ? Qt::RightButton : Qt::LeftButton;
        QTest::mousePress(window, button, modifier, point);
        if (window)
            QTest::mouseRelease(window, button, modifier, point);
        QWidget *under
            = window && drawn > 7 ? QApplication::widgetAt(window->mapToGlobal(point)) : nullptr;
        if (under && under->isEnabled()) // the second half of a double click
            QTest::mouseDClick(
                under, Qt::LeftButton, modifier, under->mapFromGlobal(window->mapToGlobal(point)));
    }

    void drag(QWidget &top)
    {
        const QPoint from = somewhere(top);
        const QPoint to = somewhere(top);
        say(top,
            QStringLiteral("drag from %1, %2 to %3, %4")
                .arg(from.x())
                .arg(from.y())
                .arg(to.x())
                .arg(to.y()));
        const QPointer<QWindow> window = top.windowHandle();
        QTest::mousePress(window, Qt::LeftButton, anyModifier(), from);
        if (window)
            QTest::mouseMove(window, to);
        if (window)
            QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, to);
    }

    void turnWheel(QWidget &top)
    {
        const QPoint point = somewhere(top);
        QWidget *under = top.childAt(point);
        if (!under)
            return;
        say(top, QStringLiteral("wheel at %1, %2").arg(point.x()).arg(point.y()));
        QWheelEvent turn(under->mapFrom(&top, point), top.mapToGlobal(point), {},
            { 0, random(2) == 0 ? 120 : -120 }, Qt::NoButton, anyModifier(), Qt::NoScrollPhase,
            false);
        QApplication::sendEvent(under, &turn);
    }

    void say(const QWidget &top, const QString &what)
    {
        m_last = QStringLiteral("%1 in %2").arg(what, QLatin1String(top.metaObject()->className()));
        static const bool isTraced = qEnvironmentVariableIsSet("CLUSPROP_RANDOM_TRACE");
        if (isTraced) // what is left to do, and this, unless it ends the program
            std::fprintf(
                stderr, "%s %s\n", QByteArray::number(m_left).constData(), qPrintable(m_last));
    }

    QMainWindow &m_window;
    QRandomGenerator m_random;
    QEventLoop m_loop;
    qint64 m_left = 0;
    bool m_isPending = false;
    bool m_isLooking = false; ///< afterEach is called, and may wait for something
    std::function<bool()> m_afterEach;
    QString m_last;
};

} // namespace clusprop::ui_test
