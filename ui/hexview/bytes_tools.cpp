// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/bytes_tools.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace clusprop::ui {
namespace {

constexpr std::array rowLengths{ 0, 8, 16, 32 };

} // namespace

BytesTools::BytesTools(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(layout->spacing() / 2);
    QToolButton *find = addButton(tr("Find…"), tr("Find bytes, text or a number (Ctrl+F)"));
    QToolButton *goTo = addButton(tr("Go to…"), tr("Go to an offset (Ctrl+G)"));
    m_compare = addButton({},
        tr("Show the bytes as they were loaded beside those with the edits; "
           "F7 goes to the next difference"));
    m_compare->setObjectName(QStringLiteral("bytesCompare"));
    m_compare->setCheckable(true);
    m_details = addButton(tr("Details"),
        tr("Show what the bytes under the cursor would be as numbers, text and "
           "dates, and what differs"));
    m_details->setObjectName(QStringLiteral("bytesDetailsButton"));
    m_details->setCheckable(true);
    m_details->setChecked(true);
    QToolButton *display = addButton(tr("Display"), tr("Offsets and bytes in a row"));
    auto *menu = new QMenu(display);
    addOffsets(menu);
    menu->addSeparator();
    addRowLengths(menu);
    display->setMenu(menu);
    display->setPopupMode(QToolButton::InstantPopup);
    setDifferences(0);

    connect(find, &QToolButton::clicked, this, &BytesTools::findRequested);
    connect(goTo, &QToolButton::clicked, this, &BytesTools::goToRequested);
    connect(m_compare, &QToolButton::clicked, this, [this](bool checked) {
        m_wantsComparing = checked;
        emit comparingChanged(checked);
    });
    connect(m_details, &QToolButton::toggled, this, &BytesTools::detailsChanged);
}

QToolButton *BytesTools::addButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleDescription(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void BytesTools::addOffsets(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, NumberBase base) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(base == NumberBase::Hexadecimal);
        connect(action, &QAction::triggered, this, [this, base] { emit offsetBaseChosen(base); });
    };
    add(tr("&Hexadecimal offsets"), NumberBase::Hexadecimal);
    add(tr("&Decimal offsets"), NumberBase::Decimal);
    menu->addActions(group->actions());
}

void BytesTools::addRowLengths(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const int length : rowLengths) {
        QAction *action = group->addAction(length == 0 ? tr("As many bytes in a row as &fit")
                                                       : tr("%n bytes in a row", nullptr, length));
        action->setCheckable(true);
        action->setChecked(length == 0);
        connect(
            action, &QAction::triggered, this, [this, length] { emit bytesPerRowChosen(length); });
    }
    menu->addActions(group->actions());
}

void BytesTools::setDifferences(qsizetype count)
{
    const bool was = isComparing();
    m_compare->setText(count == 0
            ? tr("Compare")
            : tr("Compare (%n)", "number of differences", static_cast<int>(count)));
    m_compare->setEnabled(count > 0);
    m_compare->setChecked(m_wantsComparing && count > 0);
    if (isComparing() != was)
        emit comparingChanged(isComparing());
}

bool BytesTools::isComparing() const
{
    return m_compare->isChecked();
}

bool BytesTools::showsDetails() const
{
    return m_details->isChecked();
}

} // namespace clusprop::ui
