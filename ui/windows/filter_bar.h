// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The row above a table: a filter box, what can be filtered for, and how much is left.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace clusprop::ui {

/// A word of the filter language with what it does.
struct FilterWord
{
    QString word;
    QString meaning;
};

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    /// Shows a button that lists the words and puts them into the box.
    void setWords(const QVector<FilterWord> &words);
    /// Puts a widget between box and count; it becomes the bar's.
    void addTool(QWidget *widget);
    void setCount(int matching, int all);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// The box, with its text selected.
    void focusBox();

signals:
    void textChanged(const QString &text);
    /// The operator is done with the box: Return, Down, or Esc when it is empty.
    void leaving();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addWord(const QString &word);

    QLineEdit *m_box = nullptr;
    QLabel *m_count = nullptr;
    QHBoxLayout *m_layout = nullptr;
};

} // namespace clusprop::ui
