// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Which columns a wide table shows, and in which order. What is chosen is shown at once.
#pragma once

#include <QDialog>
#include <QVector>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace clusprop::ui {

struct ColumnChoice
{
    int column = -1; ///< of the model
    QString title;
    QString detail; ///< "common property; 6 of 6 store it"
    bool shown = true;
    bool isMixed = false; ///< not all objects hold the same
    bool isChanged = false; ///< an object differs from what was loaded

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

class ColumnChooser final : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// In the order in which the columns stand.
    void setChoices(const QVector<ColumnChoice> &choices, bool withDocumented);
    [[nodiscard]] const QVector<ColumnChoice> &choices() const { return m_choices; }

signals:
    /// Order or visibility is another; see choices().
    void chosen();
    /// Columns for what is documented and not stored are wanted or not; expects setChoices().
    void documentedToggled(bool wanted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void fill();
    void filter();
    void showListed(bool shown);
    void move(int step);
    [[nodiscard]] ColumnChoice *choiceOf(const QListWidgetItem *item);

    QVector<ColumnChoice> m_choices;
    QLineEdit *m_search;
    QCheckBox *m_mixed;
    QCheckBox *m_changed;
    QCheckBox *m_documented;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace clusprop::ui
