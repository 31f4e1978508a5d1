// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Fusion with outlines that can be seen.
///
/// Fusion derives the outlines of boxes and fields from the window's colour by darkening it, which
/// leaves nothing of them on a dark palette and little on a light one. Here they are mixed from
/// window and text, so that they stand out by at least 3 to 1. The frame around what has the focus is
/// held to the same. Where Fusion brings small pictures of its own, tabs and docks show our icons.
#pragma once

#include <QProxyStyle>

namespace clusprop::ui {

class OutlinedStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standard, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;

private:
    static void drawTabClose(const QStyleOption &option, QPainter &painter);
    static void drawFocusFrame(const QStyleOption &option, QPainter &painter);
};

} // namespace clusprop::ui
