// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/loading_page.h"

#include "ui/overview/overview_words.h"

#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clusprop::ui {
namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LoadingPage::LoadingPage(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget)
{
    QLabel *title = plainLabel(tr("Reading %1").arg(what));
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    QLabel *sentence = plainLabel(
        tr("These objects were met so far. They can be looked into once everything is read."));
    sentence->setForegroundRole(QPalette::PlaceholderText);

    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setAccessibleName(tr("Objects that were met so far"));
    setFocusProxy(m_tree);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addWidget(m_tree, 1);
}

void LoadingPage::show(const Sightings &met)
{
    for (const ObjectClass objectClass : allObjectClasses)
        showClass(objectClass, met.classes[static_cast<std::size_t>(objectClass)]);
}

/// Names are added to those that are there, so that whoever scrolls stays where he is.
void LoadingPage::showClass(ObjectClass objectClass, const Sightings::OfClass &met)
{
    if (met.count == 0)
        return;
    constexpr int classRole = Qt::UserRole;
    QTreeWidgetItem *branch = nullptr;
    int place = 0;
    for (; place < m_tree->topLevelItemCount() && branch == nullptr; ++place) {
        QTreeWidgetItem *item = m_tree->topLevelItem(place);
        const auto other = static_cast<ObjectClass>(item->data(0, classRole).toInt());
        if (other == objectClass)
            branch = item;
        else if (other > objectClass)
            break;
    }
    if (branch == nullptr) {
        branch = new QTreeWidgetItem;
        branch->setData(0, classRole, static_cast<int>(objectClass));
        m_tree->insertTopLevelItem(place, branch);
        branch->setExpanded(true);
    }
    const QLocale locale;
    branch->setText(0, tr("%1 (%2)").arg(classPlural(objectClass), locale.toString(met.count)));
    auto shown = static_cast<int>(branch->childCount());
    const bool hasMore = branch->data(0, classRole + 1).toBool();
    if (hasMore)
        --shown;
    for (; shown < met.names.size(); ++shown)
        branch->insertChild(shown, new QTreeWidgetItem({ met.names[shown] }));
    const qint64 more = met.count - met.names.size();
    if (more <= 0)
        return;
    if (!hasMore) {
        auto *rest = new QTreeWidgetItem(branch);
        rest->setForeground(0, palette().placeholderText());
        branch->setData(0, classRole + 1, true);
    }
    branch->child(branch->childCount() - 1)
        ->setText(0, tr("and %1 more").arg(locale.toString(more)));
}

} // namespace clusprop::ui
