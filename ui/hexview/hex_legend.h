// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One line with a sample of each mark and its word. Breaks into more lines where it is narrow.
#pragma once

#include "ui/hexview/hex_shades.h"

#include <QWidget>

#include <optional>

namespace clusprop::ui {

class HexLegend : public QWidget
{
    Q_OBJECT

public:
    explicit HexLegend(QWidget *parent = nullptr);

    /// The word of the byte under the cursor is bold.
    void setCurrent(std::optional<HexShade> shade);
    /// Only damaged bytes need that word.
    void setShowsUnread(bool shows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry;
    [[nodiscard]] QVector<Entry> arranged(int width) const;

    std::optional<HexShade> m_current;
    bool m_showsUnread = false;
};

} // namespace clusprop::ui
