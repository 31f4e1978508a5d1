// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The bytes, and beside or below them what they were before the edits: two views with the same
/// rows, scrolled in step, in which bytes of the same meaning stand opposite each other.
#pragma once

#include "core/document/object_bytes.h"
#include "core/values/display.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace clusprop::ui {

class HexView;

class HexComparison : public QWidget
{
    Q_OBJECT

public:
    explicit HexComparison(QWidget *parent = nullptr);

    /// The bytes as they are now.
    [[nodiscard]] HexView *view() const { return m_after; }
    [[nodiscard]] HexView *before() const { return m_before; }
    /// The one that has, or last had, the focus.
    [[nodiscard]] HexView *active() const { return m_active; }

    void setContent(const ObjectBytes &content);
    /// Without differences there is nothing to compare.
    void setComparing(bool comparing);
    [[nodiscard]] bool isComparing() const { return m_comparing; }
    void setBytesPerRow(int count);
    void setOffsetBase(NumberBase base);
    /// Selects it on both sides and scrolls there.
    void goTo(const ByteDifference &difference);

signals:
    void activeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyGaps();
    void arrange();
    void follow(HexView *leader, HexView *follower);
    void activate(HexView *view);

    QSplitter *m_splitter;
    QLabel *m_beforeTitle;
    QLabel *m_afterTitle;
    HexView *m_before;
    HexView *m_after;
    HexView *m_active;
    ByteDifferences m_differences;
    bool m_comparing = false;
    bool m_following = false; ///< one view moves the other at the moment
    int m_bytesPerRow = 0;
};

} // namespace clusprop::ui
