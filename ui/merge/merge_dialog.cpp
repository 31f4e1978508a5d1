// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/merge/merge_dialog.h"

#include "ui/merge/merge_model.h"
#include "ui/windows/cell_actions.h"
#include "ui/windows/table_look.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

/// Average characters: a long value must not push the others out of sight.
constexpr int widestColumn = 28;
constexpr int widestObject = 2 * widestColumn; ///< a volume is told by the end of its path
constexpr int narrowestValue = 10;

struct SideKey
{
    Qt::Key key;
    MergeSide side;
};
constexpr std::array sideKeys{
    SideKey{ Qt::Key_M, MergeSide::Mine },
    SideKey{ Qt::Key_Left, MergeSide::Mine },
    SideKey{ Qt::Key_T, MergeSide::Theirs },
    SideKey{ Qt::Key_Right, MergeSide::Theirs },
};

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeDialog::MergeDialog(const MergeQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_model(new MergeModel(question, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_summary(plainLabel())
    , m_again(plainLabel())
    , m_onlyConflicts(new QCheckBox(tr("&Only conflicts")))
    , m_table(new QTableView)
    , m_message(plainLabel())
{
    setWindowTitle(tr("Merge %1 with what is on disk").arg(question.title));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(MergeModel::ConflictRole);
    buildTable();
    m_again->setText(tr("The file was changed once more meanwhile. What you decided is kept where "
                        "both sides still say the same."));
    m_again->setVisible(question.isAgain);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_again);
    layout->addWidget(buildTools());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &MergeModel::chosen, this, &MergeDialog::update);
    m_summary->setText(summary());
    update();
    resize(160 * fontMetrics().averageCharWidth(), 32 * fontMetrics().height());
    fitColumns();
    goToUndecided();
    m_table->setFocus();
}

void MergeDialog::buildTable()
{
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Changes to merge"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUpTable(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &MergeDialog::toggleSelected);
}

QWidget *MergeDialog::buildTools()
{
    const auto button = [this](const QString &text, const QString &name, auto slot) {
        auto *made = new QPushButton(text);
        made->setAccessibleName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins({});
    layout->addWidget(button(tr("Take &mine"), tr("Take mine in the selected rows (M or Left)"),
        [this] { chooseSelected(MergeSide::Mine); }));
    layout->addWidget(button(tr("&Take what is on disk"),
        tr("Take what is on disk in the selected rows (T or Right)"),
        [this] { chooseSelected(MergeSide::Theirs); }));
    layout->addStretch();
    if (!m_model->conflicts().isEmpty()) {
        layout->addWidget(m_onlyConflicts);
        layout->addWidget(button(tr("&All conflicts: mine"), tr("Take mine in all conflicts"),
            [this] { decideAll(MergeSide::Mine); }));
        layout->addWidget(button(tr("All conflicts: on &disk"),
            tr("Take what is on disk in all conflicts"),
            [this] { decideAll(MergeSide::Theirs); }));
    } else {
        m_onlyConflicts->setParent(this);
        m_onlyConflicts->hide();
    }
    connect(m_onlyConflicts, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setFilterFixedString(only ? QStringLiteral("true") : QString());
    });
    return tools;
}

void MergeDialog::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < MergeModel::Note; ++column) {
        const bool isValue = column >= MergeModel::Base;
        const int wanted = m_table->columnWidth(column) + 2 * character;
        const int widest = column == MergeModel::Object ? widestObject : widestColumn;
        m_table->setColumnWidth(column,
            std::clamp(wanted, isValue ? narrowestValue * character : 0, widest * character));
    }
}

QVector<int> MergeDialog::selectedRows() const
{
    QVector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_filter->mapToSource(index).row());
    return rows;
}

void MergeDialog::chooseSelected(MergeSide side)
{
    tell(m_model->choose(selectedRows(), side));
}

void MergeDialog::toggleSelected()
{
    tell(m_model->toggle(selectedRows()));
}

void MergeDialog::decideAll(MergeSide side)
{
    tell(m_model->choose(m_model->conflicts(), side));
    goToUndecided(); // a change that is lost cannot be kept by a wish for all
}

void MergeDialog::goToUndecided()
{
    const int row = std::max(0, m_model->firstUndecided());
    const QModelIndex cell = m_filter->mapFromSource(m_model->index(row, MergeModel::State));
    if (cell.isValid())
        goToCell(*m_table, cell);
}

void MergeDialog::tell(const QString &refusal)
{
    if (!refusal.isEmpty())
        m_message->setText(tr("Your change cannot be kept: %1. Take what is on disk, or cancel and "
                              "save your state under another name.")
                               .arg(refusal));
}

void MergeDialog::update()
{
    const int undecided = m_model->undecidedCount();
    m_message->setText(undecided == 0
            ? tr("Nothing is written yet: your changes stand over what is on disk until you save.")
            : undecided == 1
            ? tr("1 row is undecided. Press M for mine or T for what is on disk.")
            : tr("%n rows are undecided. Press M for mine or T for what is on disk.", nullptr, undecided));
    const int kept = m_model->changeCount();
    m_merge->setEnabled(undecided == 0);
    m_merge->setText(undecided > 0 ? tr("Mer&ge")
            : kept == 0            ? tr("Mer&ge: keep none of my changes")
            : kept == 1            ? tr("Mer&ge: keep 1 change of mine")
                                   : tr("Mer&ge: keep %n changes of mine", nullptr, kept));
    m_merge->setDefault(undecided == 0);
}

QString MergeDialog::summary() const
{
    const int conflicts = m_model->count(MergeKind::Conflict);
    const int lost = m_model->count(MergeKind::Lost);
    QStringList parts;
    const auto add = [&parts](int count, const QString &one, const QString &many) {
        if (count > 0)
            parts.append(count == 1 ? one : many);
    };
    const int mine = m_model->count(MergeKind::Mine);
    const int theirs = m_model->count(MergeKind::Theirs);
    const int same = m_model->count(MergeKind::Same);
    add(mine, tr("1 change is only yours"), tr("%n changes are only yours", nullptr, mine));
    add(theirs, tr("1 is only on disk"), tr("%n are only on disk", nullptr, theirs));
    add(same, tr("1 was made by both"), tr("%n were made by both", nullptr, same));
    const QString rest = parts.join(tr(", ", "between parts of a sentence"));
    if (m_model->rowCount() == 0)
        return tr("The values on disk are those that were opened; there is nothing to decide.");
    if (conflicts + lost == 0)
        return tr("Everything merges without a conflict: %1.").arg(rest);
    QStringList open;
    if (conflicts > 0)
        open.append(conflicts == 1 ? tr("1 property was changed to different values")
                                   : tr("%n properties were changed to different values", nullptr, conflicts));
    if (lost > 0)
        open.append(lost == 1 ? tr("1 change of yours has no place any more")
                              : tr("%n changes of yours have no place any more", nullptr, lost));
    const QString decide
        = tr("You have to decide: %1.").arg(open.join(tr(", ", "between parts of a sentence")));
    return rest.isEmpty() ? decide : tr("%1 Besides, %2.", "two sentences").arg(decide, rest);
}

QVector<MergeSide> MergeDialog::sides() const
{
    QVector<MergeSide> sides;
    for (const std::optional<MergeSide> &choice : m_model->choices()) {
        Q_ASSERT(choice);
        sides.append(*choice);
    }
    return sides;
}

std::optional<QVector<MergeSide>> MergeDialog::ask(const MergeQuestion &question, QWidget *parent)
{
    MergeDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.sides()) : std::nullopt;
}

bool MergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if ((key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return QDialog::eventFilter(watched, event);
    const auto side = std::ranges::find(sideKeys, key->key(), &SideKey::key);
    if (side != sideKeys.end())
        chooseSelected(side->side);
    else if (key->key() == Qt::Key_Space)
        toggleSelected();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

/// Return merges only by the button or with Ctrl: in the table it would come too early.
void MergeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn) {
        QDialog::keyPressEvent(event);
        return;
    }
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button != nullptr)
        button->click();
    else if (event->modifiers().testFlag(Qt::ControlModifier) && m_merge->isEnabled())
        accept();
}

} // namespace clusprop::ui
