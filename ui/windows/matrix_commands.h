// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What can be done to the selected cells of a matrix, each as an action with its key.
///
/// The keys work while the table has the focus, and then before any action of the window that has
/// the same one; so Ctrl+C copies the block here and a value elsewhere.
#pragma once

#include <QAction>
#include <QModelIndexList>
#include <QObject>

#include <array>

class QKeyEvent;
class QMenu;

namespace clusprop::ui {

class FrozenTable;
class MatrixModel;
class RowFilter;

enum class MatrixCommand : std::uint8_t {
    Edit,
    Toggle,
    Copy,
    CopyWithTitles,
    Paste,
    FillDown,
    FillRight,
    Reset,
    Revert,
    Hexadecimal,
    SortColumn,
    FitColumn,
    HideColumn,
    ChooseColumns,
};
constexpr std::size_t matrixCommandCount = 14;

class MatrixCommands final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the commands. `filter` lies between table and model.
    MatrixCommands(FrozenTable &table, RowFilter &filter, MatrixModel &model);

    [[nodiscard]] QAction *action(MatrixCommand command) const
    {
        return m_actions[static_cast<std::size_t>(command)];
    }
    /// In the order of a menu.
    [[nodiscard]] QList<QAction *> actions() const
    {
        return { m_actions.begin(), m_actions.end() };
    }
    /// Cells of properties that are selected, or the current one; of the model.
    [[nodiscard]] QModelIndexList selectedProperties() const;
    /// Of the model.
    [[nodiscard]] QModelIndex current() const;
    struct Extent
    {
        int cells = 0; ///< of properties
        int objects = 0;
        int inCurrentColumn = 0; ///< that are set together with the current one
    };
    /// How much is selected, without a look at the cells.
    [[nodiscard]] Extent extent() const;
    /// Cells that are set together with this one: the selected ones of its column.
    [[nodiscard]] QModelIndexList together(const QModelIndex &edited) const;

    /// Says so and is true when the cells are more than can be changed or copied at once.
    [[nodiscard]] bool isTooMany(qint64 cells);

signals:
    void said(const QString &message);
    void refused(const QString &reason);
    /// More may be added to the menu of the cells.
    void menuOpening(QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edit();
    void toggle();
    void copy();
    void copyWithTitles();
    void copyBlock(bool withTitles);
    void paste();
    void fillDown();
    void fillRight();
    void switchBase();
    void sortColumn();
    void fitColumn();
    void hideColumn();
    void leaveToView() { } ///< which connects to the action itself
    void set(const QVector<std::pair<QModelIndex, QString>> &texts, const QString &title);
    void showMenu(const QPoint &position);
    void update();
    [[nodiscard]] QAction *actionFor(const QKeyEvent &key) const;

    struct Row;
    static const std::array<Row, matrixCommandCount> rows;

    FrozenTable &m_table;
    RowFilter &m_filter;
    MatrixModel &m_model;
    std::array<QAction *, matrixCommandCount> m_actions{};
};

} // namespace clusprop::ui
