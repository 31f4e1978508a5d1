// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Plain text that wraps between words, and remembers how high it is.
#pragma once

#include "ui/windows/height_memo.h"

#include <QLabel>

namespace clusprop::ui {

class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable HeightMemo m_heights;
};

} // namespace clusprop::ui
