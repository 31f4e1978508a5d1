// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Two states side by side as a page of the main window: look, walk, copy values across, report.
///
/// The page owns neither document. Copying is an ordinary edit of the document that is copied to.
#pragma once

#include "ui/compare/compared_state.h"
#include "ui/compare/comparison_model.h"
#include "ui/compare/copy_plan.h"
#include "ui/windows/document_page.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QUndoStack;

namespace clusprop::ui {

class ComparisonTree;
class ElidedLabel;
class EmptyNotice;
class NoticeBar;

/// What can stand on a side of a comparison.
struct SideChoice
{
    QPointer<DocumentPage> page;
    StateKind kind = StateKind::Edited;
};

enum class ReportForm : std::uint8_t { Text, Unified, Markdown, Json };

class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    /// `prompts` and `actions` must outlive the page; of the documents see leave().
    ComparePage(const SideChoice &left, const SideChoice &right, const Prompts &prompts,
        const WindowActions &actions, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// For the tab: both names.
    [[nodiscard]] QString title() const;
    /// For the status bar: what is compared with what.
    [[nodiscard]] QString description() const;
    [[nodiscard]] const ComparisonModel &model() const { return *m_model; }
    [[nodiscard]] ComparisonTree *table() const { return m_table; }
    /// Of the document that undo and redo act on: the one whose side has the cursor, or else the
    /// other. Null when neither can be edited.
    [[nodiscard]] QUndoStack *undoStack() const;
    /// Whether it compares just these.
    [[nodiscard]] bool isOf(const SideChoice &left, const SideChoice &right) const;

    /// The page is about to be closed; the comparison keeps what it had.
    void leave(const DocumentPage &page);
    /// The document was loaded again, into another page.
    void replace(const DocumentPage &old, DocumentPage &page);
    void setNumberBase(NumberBase base);
    void focusTable();
    /// Where the handbook explains the current line.
    [[nodiscard]] HandbookPlace helpPlace() const;
    void saveLayout() const;

    /// The actions that perform() knows.
    [[nodiscard]] static QList<ActionId> actions();
    [[nodiscard]] bool can(ActionId id) const;
    void perform(ActionId id);

    /// All differences, however the table is filtered. Empty when there are none.
    [[nodiscard]] QString report(ReportForm form) const;
    void copyReport(ReportForm form);
    void swapSides();

signals:
    /// Title, cursor, differences or what can be done are not what they were.
    void stateChanged();
    void said(const QString &message);
    /// The operator wants to go there.
    void activated(clusprop::ui::DocumentPage *page, const clusprop::ui::PropertyPlace &place);

protected:
    /// Of the filter's box.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    friend struct ComparePageActions; ///< the table of what perform() and can() know

    struct Side
    {
        ComparedState *state = nullptr;
        QPointer<DocumentPage> page; ///< null when it was closed
    };

    [[nodiscard]] Side sideOf(const SideChoice &choice);
    void build();
    [[nodiscard]] QWidget *buildTools();
    [[nodiscard]] QWidget *buildFoot();
    void makeModel();
    void fitColumns();

    [[nodiscard]] const Side &side(ComparisonModel::Column column) const
    {
        return m_sides[column == ComparisonModel::Before ? 0 : 1];
    }
    void setFilterFromTools();
    void linesReset();
    void openObjects();
    void cursorMoved(const QModelIndex &cell);
    void showState();
    void showNotice();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString undoText() const;

    [[nodiscard]] bool hasDifferences() const { return m_model->shownDifferences() > 0; }
    [[nodiscard]] bool hasReport() const;
    [[nodiscard]] bool hasLine() const;
    /// What stands in the way of a copy is said when it is asked for.
    [[nodiscard]] bool canCopy() const;
    [[nodiscard]] QVector<CopyLine> selectedLines() const;
    void copyAcross(ComparisonModel::Column to);
    [[nodiscard]] bool isMeant(const CopyPlan &plan, const Side &target) const;
    void sayCopied(const CopyPlan &plan, const Side &target);

    void nextDifference();
    void previousDifference();
    void walk(int step);
    void copyToRight();
    void copyToLeft();
    void copyValue();
    void copyRow();
    void exportReport();
    void goToFilter();
    void nextPane();
    void previousPane();
    void activate(const QModelIndex &cell);

    const Prompts &m_prompts;
    const WindowActions &m_actions;
    std::array<Side, 2> m_sides; ///< left, right
    ComparisonModel *m_model = nullptr;
    ComparisonModel::Column m_focused = ComparisonModel::After; ///< the side that keys act on
    ComparisonPlace m_place; ///< of the cursor, to be found again in other lines
    NumberBase m_base = NumberBase::Decimal;
    bool m_fitted = false; ///< the columns have their first widths

    NoticeBar *m_notice = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_only = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyNotice *m_empty = nullptr;
    ComparisonTree *m_table = nullptr;
    ElidedLabel *m_foot = nullptr;
    QWidget *m_tools = nullptr;
};

} // namespace clusprop::ui
