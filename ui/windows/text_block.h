// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Text that is read and copied: as high as its content, and never cut.
///
/// QLabel breaks lines between words only, so that a long name of a constant or a path forces a
/// panel to its width or is cut off. This breaks inside of words where it must. It shows plain
/// text only: what comes from a file is never markup.
#pragma once

#include "ui/windows/height_memo.h"

#include <QTextEdit>

namespace clusprop::ui {

class TextBlock : public QTextEdit
{
    Q_OBJECT

public:
    explicit TextBlock(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Lets lines end behind an underscore or a path separator before they end anywhere.
    void setBreaksIdentifiers(bool breaks);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void updateText();
    [[nodiscard]] int measuredHeight(int width) const;

    QString m_text;
    QString m_shown; ///< with the places where lines may end
    mutable HeightMemo m_heights;
    bool m_breaksIdentifiers = false;
};

} // namespace clusprop::ui
