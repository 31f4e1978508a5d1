// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What stands below the bytes: where the selection is, what the byte under the cursor or the mouse
/// is, and what such a field is for.
#pragma once

#include <QWidget>

class QLabel;

namespace clusprop::ui {

class ElidedLabel;
class HexView;

class ByteStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ByteStatus(QWidget *parent = nullptr);

    /// Of the byte under the mouse where there is one, otherwise under the cursor.
    void showByte(const HexView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourLesson();

    QLabel *m_selection;
    ElidedLabel *m_meaning; ///< one line each, so that the bytes stay where they are
    ElidedLabel *m_lesson;
};

} // namespace clusprop::ui
