// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/problems_bar.h"

#include "core/policy/policy.h"
#include "ui/models/marks.h"
#include "ui/windows/object_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// With mnemonics, worst first.
constexpr std::array labels{
    QT_TRANSLATE_NOOP("clusprop::ui::ProblemsBar", "E&rrors: %1"),
    QT_TRANSLATE_NOOP("clusprop::ui::ProblemsBar", "&Warnings: %1"),
    QT_TRANSLATE_NOOP("clusprop::ui::ProblemsBar", "&Notes: %1"),
};
static_assert(labels.size() == severitiesWorstFirst.size());

constexpr int longestPolicy = 24; ///< characters that the button shows of a policy's name
constexpr int shortestClass = 12; ///< characters that are always seen of a class

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

ProblemsBar::ProblemsBar(IssueModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_counts(new QHBoxLayout)
    , m_fields(new QHBoxLayout)
    , m_class(new QComboBox)
    , m_box(new QLineEdit)
    , m_count(new QLabel)
    , m_policy(new QToolButton)
    , m_policies(new QMenu(m_policy))
{
    m_rows->setContentsMargins({});
    m_rows->addLayout(m_counts);
    m_rows->addLayout(m_fields, 1);
    for (QCheckBox *&box : m_severities) {
        box = new QCheckBox;
        box->setChecked(true);
        box->setToolTip(tr("Show or hide findings of this severity"));
        connect(box, &QCheckBox::toggled, this, &ProblemsBar::applyFilter);
        m_counts->addWidget(box);
    }
    m_counts->addStretch();
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(shortestClass);
    m_class->setAccessibleName(tr("Class of objects"));
    m_class->setToolTip(tr("Show only findings about objects of this class"));
    m_class->addItem(tr("All objects"), -1);
    for (const ObjectClass objectClass : allObjectClasses) {
        if (model.hasObjectsOf(objectClass))
            m_class->addItem(tr("Only: %1").arg(classTitle(objectClass)), static_cast<int>(objectClass));
    }
    m_box->setPlaceholderText(tr("Filter by any text of a finding"));
    m_box->setAccessibleName(tr("Filter findings"));
    m_box->setAccessibleDescription(m_box->placeholderText());
    m_box->setClearButtonEnabled(true);
    m_box->setAcceptDrops(false); // files that are dropped here are for the window
    m_box->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_fields->addWidget(m_class);
    m_fields->addWidget(m_box, 1);
    m_fields->addWidget(m_count);
    m_policy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_policy->setPopupMode(QToolButton::InstantPopup);
    m_policy->setFocusPolicy(Qt::TabFocus);
    m_policy->setAutoRaise(true);
    m_policy->setMenu(m_policies);
    m_fields->addWidget(m_policy);
    showPolicy(nullptr);
    connect(m_policies, &QMenu::aboutToShow, this, [this] { emit policiesWanted(*m_policies); });
    connect(m_class, &QComboBox::currentIndexChanged, this, &ProblemsBar::applyFilter);
    connect(m_box, &QLineEdit::textChanged, this, &ProblemsBar::applyFilter);
    showIcons();
}

void ProblemsBar::applyFilter()
{
    IssueFilter filter;
    for (std::size_t place = 0; place < m_severities.size(); ++place) {
        filter.severities[static_cast<std::size_t>(severitiesWorstFirst[place])]
            = m_severities[place]->isChecked();
    }
    if (const int chosen = m_class->currentData().toInt(); chosen >= 0)
        filter.objectClass = static_cast<ObjectClass>(chosen);
    filter.text = m_box->text().trimmed();
    m_model.setFilter(filter);
}

void ProblemsBar::showOnly(Severity severity)
{
    clear();
    for (std::size_t place = 0; place < m_severities.size(); ++place)
        m_severities[place]->setChecked(severitiesWorstFirst[place] == severity);
}

void ProblemsBar::showOnly(ObjectClass objectClass)
{
    clear();
    m_class->setCurrentIndex(std::max(0, m_class->findData(static_cast<int>(objectClass))));
}

void ProblemsBar::clear()
{
    for (QCheckBox *box : m_severities)
        box->setChecked(true);
    m_class->setCurrentIndex(0);
    m_box->clear();
}

void ProblemsBar::focusBox()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void ProblemsBar::showCounts(bool isComplete)
{
    for (std::size_t place = 0; place < m_severities.size(); ++place) {
        m_severities[place]->setText(
            tr(labels[place]).arg(number(m_model.count(severitiesWorstFirst[place]))));
    }
    const QString count = tr("%1 of %2").arg(number(m_model.rowCount()), number(m_model.count()));
    m_count->setText(isComplete ? count : tr("%1, more to come", "count of findings").arg(count));
}

void ProblemsBar::showPolicy(const Policy *policy)
{
    if (policy == nullptr) {
        m_policy->setText(tr("No policy"));
        m_policy->setAccessibleName(tr("Policy: none"));
        m_policy->setToolTip(tr("Choose a policy to check the document by"));
        return;
    }
    QString name = policy->name;
    if (name.size() > longestPolicy)
        name = name.first(longestPolicy - 1) + QChar(0x2026);
    m_policy->setText(tr("Policy: %1").arg(name.replace(u'&', QLatin1String("&&"))));
    m_policy->setAccessibleName(tr("Policy: %1").arg(policy->name));
    m_policy->setToolTip(plainToolTip(
        policy->description.isEmpty() ? policy->name
                                      : tr("%1: %2").arg(policy->name, policy->description)));
}

void ProblemsBar::showIcons()
{
    for (std::size_t place = 0; place < m_severities.size(); ++place)
        m_severities[place]->setIcon(severityIcon(severitiesWorstFirst[place], palette()));
}

QSize ProblemsBar::minimumSizeHint() const
{
    const int width
        = std::max(m_counts->minimumSize().width(), m_fields->minimumSize().width());
    return { width, m_rows->minimumSize().height() };
}

void ProblemsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int together = m_counts->sizeHint().width() + m_fields->sizeHint().width();
    m_rows->setDirection(
        width() < together ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateGeometry();
}

bool ProblemsBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_box->text().isEmpty()) {
            m_box->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return
            || key == Qt::Key_Enter) {
            emit leaving();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace clusprop::ui
