// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What could be typed next, listed under a line edit. The line edit keeps the focus and hands over
/// the keys, so that typing goes on whatever the list shows.
#pragma once

#include "core/search/filter_suggestions.h"

#include <QTreeWidget>

class QKeyEvent;
class QLineEdit;

namespace clusprop::ui {

class SuggestionList final : public QTreeWidget
{
    Q_OBJECT

public:
    /// The list becomes the box's.
    explicit SuggestionList(QLineEdit &box);

    /// Hides itself when there are none.
    void showSuggestions(const FilterSuggestions &suggestions);
    /// True when the key was for the list: arrows choose, Tab takes the first or the chosen one,
    /// Return the chosen one, Esc closes.
    bool takeKey(const QKeyEvent &key);
    [[nodiscard]] int count() const { return topLevelItemCount(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// `text` is to stand in the place of `length` characters from `position` on.
    void chosen(qsizetype position, qsizetype length, const QString &text);

private:
    void choose(int row);
    void place();
    void move(int step);
    [[nodiscard]] int currentRow() const;

    QLineEdit &m_box;
    FilterSuggestions m_suggestions;
};

} // namespace clusprop::ui
