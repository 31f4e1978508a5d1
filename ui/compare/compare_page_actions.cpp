// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What a compare page does when an action of the window asks for it.

#include "core/exporters/comparison_text.h"
#include "core/files/save_file.h"
#include "core/values/display.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/comparison_tree.h"
#include "ui/windows/help_place.h"
#include "ui/words/heard.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

struct PageAction
{
    ActionId id;
    void (ComparePage::*perform)();
    bool (ComparePage::*can)() const; ///< null: always
};

struct FormRow
{
    ReportForm form;
    const char *suffixes; ///< divided by blanks, the first is the usual one
    const char *title; ///< to be translated
};
constexpr std::array formRows{
    FormRow{ ReportForm::Text, "txt", QT_TRANSLATE_NOOP("clusprop::ui::ComparePage", "Text") },
    FormRow{ ReportForm::Unified, "diff patch",
        QT_TRANSLATE_NOOP("clusprop::ui::ComparePage", "Unified differences") },
    FormRow{ ReportForm::Markdown, "md",
        QT_TRANSLATE_NOOP("clusprop::ui::ComparePage", "Markdown table") },
    FormRow{ ReportForm::Json, "json", QT_TRANSLATE_NOOP("clusprop::ui::ComparePage", "JSON") },
};

QString filterOf(const FormRow &row)
{
    QStringList patterns;
    for (const QString &suffix : QString::fromLatin1(row.suffixes).split(u' '))
        patterns.append(QStringLiteral("*.") + suffix);
    return QStringLiteral("%1 (%2)").arg(ComparePage::tr(row.title), patterns.join(u' '));
}

/// Text where the name does not say another form.
ReportForm formOfFile(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    const auto row = std::ranges::find_if(formRows, [&suffix](const FormRow &candidate) {
        return QString::fromLatin1(candidate.suffixes).split(u' ').contains(suffix);
    });
    return row == formRows.end() ? ReportForm::Text : row->form;
}

} // namespace

/// What the page does, and when.
struct ComparePageActions
{
    static constexpr std::array rows{
        PageAction{ ActionId::NextDifference, &ComparePage::nextDifference, &ComparePage::hasDifferences },
        PageAction{ ActionId::PreviousDifference, &ComparePage::previousDifference,
            &ComparePage::hasDifferences },
        PageAction{ ActionId::CopyToRight, &ComparePage::copyToRight, &ComparePage::canCopy },
        PageAction{ ActionId::CopyToLeft, &ComparePage::copyToLeft, &ComparePage::canCopy },
        PageAction{ ActionId::CopyValue, &ComparePage::copyValue, &ComparePage::hasLine },
        PageAction{ ActionId::CopyRow, &ComparePage::copyRow, &ComparePage::hasLine },
        PageAction{ ActionId::Export, &ComparePage::exportReport, &ComparePage::hasReport },
        PageAction{ ActionId::Filter, &ComparePage::goToFilter, nullptr },
        PageAction{ ActionId::NextPane, &ComparePage::nextPane, nullptr },
        PageAction{ ActionId::PreviousPane, &ComparePage::previousPane, nullptr },
    };
};

QList<ActionId> ComparePage::actions()
{
    QList<ActionId> ids;
    for (const PageAction &row : ComparePageActions::rows)
        ids.append(row.id);
    return ids;
}

void ComparePage::perform(ActionId id)
{
    const auto row = std::ranges::find(ComparePageActions::rows, id, &PageAction::id);
    if (row != ComparePageActions::rows.end())
        (this->*row->perform)();
}

bool ComparePage::can(ActionId id) const
{
    const auto row = std::ranges::find(ComparePageActions::rows, id, &PageAction::id);
    return row != ComparePageActions::rows.end() && (row->can == nullptr || (this->*row->can)());
}

void ComparePage::setNumberBase(NumberBase base)
{
    m_base = base;
    m_model->setNumberBase(base);
}

void ComparePage::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ComparePage::setFilterFromTools()
{
    const QString words = m_filter->text().toCaseFolded();
    m_model->setFilter({ m_only->isChecked(), words.split(u' ', Qt::SkipEmptyParts) });
}

void ComparePage::cursorMoved(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    m_place = m_model->placeOf(cell);
    if (cell.column() == ComparisonModel::Before || cell.column() == ComparisonModel::After)
        m_focused = static_cast<ComparisonModel::Column>(cell.column());
    showState();
}

void ComparePage::nextDifference()
{
    walk(1);
}

void ComparePage::previousDifference()
{
    walk(-1);
}

void ComparePage::walk(int step)
{
    QModelIndex line = m_model->nextDifference(m_table->currentIndex(), step);
    if (!line.isValid()) {
        line = m_model->nextDifference({}, step);
        emit said(step > 0 ? tr("The last difference was reached; this is the first one.")
                           : tr("The first difference was reached; this is the last one."));
    }
    m_table->goTo(line, m_focused);
    focusTable();
}

void ComparePage::copyToRight()
{
    copyAcross(ComparisonModel::After);
}

void ComparePage::copyToLeft()
{
    copyAcross(ComparisonModel::Before);
}

void ComparePage::copyValue()
{
    const QModelIndex cell = m_table->currentIndex().siblingAtColumn(m_focused);
    const ComparisonRow *row = m_model->rowAt(cell);
    const bool isBefore = m_focused == ComparisonModel::Before;
    QString text = cell.data().toString();
    if (row != nullptr && !row->isFact()) {
        const ObjectComparison &object = m_model->objectAt(cell);
        const Property *property = propertyAt(m_model->clusterOf(m_focused),
            isBefore ? object.before : object.after, row->scope, isBefore ? row->before : row->after);
        if (property == nullptr) {
            emit said(tr("Nothing is stored on this side."));
            return;
        }
        text = displayProperty(*property, m_base);
    }
    QApplication::clipboard()->setText(text);
    emit said(isBefore ? tr("Copied the left value.") : tr("Copied the right value."));
}

/// For a spreadsheet: the shown columns, divided by tabs.
void ComparePage::copyRow()
{
    QStringList lines;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &row) {
        return row.parent().isValid() ? std::pair(row.parent().row(), row.row() + 1)
                                      : std::pair(row.row(), 0);
    });
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells{ row.parent().isValid() ? cell(row.parent().data().toString()) : QString() };
        for (int column = 0; column < ComparisonModel::columnTotal; ++column)
            cells.append(cell(row.siblingAtColumn(column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
    emit said(lines.size() == 1 ? tr("Copied the line.")
                                : tr("Copied %n lines.", nullptr, static_cast<int>(lines.size())));
}

bool ComparePage::hasReport() const
{
    return m_model->isReady() && m_model->allDifferences() > 0;
}

QString ComparePage::report(ReportForm form) const
{
    if (!hasReport())
        return {};
    const ComparedClusters compared{ m_model->clusterOf(ComparisonModel::Before),
        m_model->clusterOf(ComparisonModel::After), m_model->comparison() };
    const QString left = m_sides[0].state->title();
    const QString right = m_sides[1].state->title();
    switch (form) {
    case ReportForm::Text:
        return comparisonText(compared);
    case ReportForm::Unified:
        return comparisonUnified(compared, left, right);
    case ReportForm::Markdown:
        return comparisonMarkdown(compared, left, right);
    case ReportForm::Json:
        break;
    }
    return QString::fromUtf8(comparisonJson(compared));
}

void ComparePage::copyReport(ReportForm form)
{
    if (!hasReport()) {
        emit said(tr("There are no differences to report."));
        return;
    }
    QApplication::clipboard()->setText(report(form));
    const int count = m_model->allDifferences();
    emit said(count == 1 ? tr("Copied a report of 1 difference.")
                         : tr("Copied a report of %n differences.", nullptr, count));
}

void ComparePage::exportReport()
{
    QStringList filters;
    for (const FormRow &row : formRows)
        filters.append(filterOf(row));
    filters.append(tr("All files (*)"));
    const QString file = m_prompts.fileToSave(window(),
        { tr("Export comparison"), tr("comparison.txt"), filters.join(QStringLiteral(";;")) });
    if (file.isEmpty())
        return;
    SaveOptions options;
    options.overwrite = true; // the operator has agreed
    if (const auto written = saveFile(file, report(formOfFile(file)).toUtf8(), options); !written) {
        m_prompts.report(window(),
            { tr("Not exported"), tr("The comparison was not written."), { messageOf(written.error()) } });
        return;
    }
    emit said(tr("Wrote the comparison to %1.").arg(QFileInfo(file).fileName()));
}

void ComparePage::goToFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// There are two: the tools and the table.
void ComparePage::nextPane()
{
    if (m_table->hasFocus() || !m_table->isVisibleTo(this))
        m_filter->setFocus(Qt::TabFocusReason);
    else
        focusTable();
}

void ComparePage::previousPane()
{
    nextPane();
}

HandbookPlace ComparePage::helpPlace() const
{
    const HandbookPlace ofPage{ QStringLiteral("comparing"), {} };
    const QModelIndex cell = m_table->currentIndex();
    const ComparisonRow *row = cell.isValid() ? m_model->rowAt(cell) : nullptr;
    if (row == nullptr || row->isFact())
        return ofPage;
    const ObjectComparison &object = m_model->objectAt(cell);
    const auto side = object.after >= 0 ? ComparisonModel::After : ComparisonModel::Before;
    const int index = object.after >= 0 ? object.after : object.before;
    return ui::helpPlace(m_model->clusterOf(side).objects[index], row->scope, row->name);
}

/// To the property, in the document of the side that has the cursor, or else of the other.
void ComparePage::activate(const QModelIndex &cell)
{
    const ComparisonRow *row = m_model->rowAt(cell);
    const ObjectComparison &object = m_model->objectAt(cell);
    for (const auto column : { m_focused, ComparisonModel::After, ComparisonModel::Before }) {
        const int index = column == ComparisonModel::Before ? object.before : object.after;
        if (index < 0 || side(column).page == nullptr)
            continue;
        PropertyPlace place{ index, Scope::Common, {}, -1 };
        if (row != nullptr && !row->isFact())
            place = { index, row->scope, row->name, -1 };
        emit activated(side(column).page, place);
        return;
    }
}

bool ComparePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return
            || key == Qt::Key_Enter) {
            focusTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clusprop::ui
