// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One line to find bytes and to go to an offset, with what came of it in words.
#pragma once

#include "ui/hexview/hex_search.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace clusprop::ui {

class HexView;

class HexFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit HexFindBar(QWidget *parent = nullptr);

    /// Whose bytes are searched and whose cursor moves. It must outlive the bar.
    void setView(HexView *view);
    /// Shows the bar with the cursor in the box.
    void askForPattern();
    void askForOffset();
    /// Searches on; asks for a pattern where there is none.
    void findAgain(HexSearch::Direction direction);
    /// What it searches is about to change.
    void stop();

signals:
    void said(const QString &sentence);
    /// By Escape or its button; the focus belongs to the view again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void report(const QString &sentence);
    void find(HexSearch::Direction direction);
    void foundAt(qint64 offset, qint64 length, bool wrapped);
    void goToOffset();
    void close();

    HexView *m_view = nullptr;
    HexSearch m_search;
    QComboBox *m_kind;
    QLineEdit *m_pattern;
    QLineEdit *m_offset;
    QLabel *m_result;
};

} // namespace clusprop::ui
