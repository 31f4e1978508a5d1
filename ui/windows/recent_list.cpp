// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/recent_list.h"

#include "ui/models/marks.h"
#include "ui/windows/recent_files.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace clusprop::ui {
namespace {

constexpr int visibleFiles = 6;

enum Role : int {
    PathRole = Qt::UserRole,
    PlaceRole, ///< the second line
    MissingRole,
};

/// Draws the two lines; what is behind them is the style's.
class TwoLines final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString name = std::exchange(item.text, QString());
        const QWidget *widget = item.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const bool isMissing = index.data(MissingRole).toBool();
        const QPalette &palette = item.palette;
        const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor muted = isSelected ? text : secondaryTextColour(palette);
        const int margin = marginOf(item);
        const QRect room = item.rect.adjusted(2 * margin, margin, -2 * margin, -margin);
        QFont bold = item.font;
        bold.setBold(!isMissing);
        const auto draw = [&](const QRect &line, const QFont &font, const QColor &colour,
                              const QString &words) {
            painter->setFont(font);
            painter->setPen(colour);
            const QString cut
                = QFontMetrics(font).elidedText(words, Qt::ElideMiddle, line.width());
            painter->drawText(line,
                static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft))
                    | Qt::AlignVCenter | Qt::TextSingleLine,
                cut);
        };
        painter->save();
        QRect line = room;
        line.setHeight(room.height() / 2);
        draw(line, bold, isMissing ? muted : text, name);
        line.moveTop(line.bottom() + 1);
        draw(line, item.font, muted, index.data(PlaceRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        return { 0, 2 * item.fontMetrics.height() + 2 * marginOf(item) };
    }

private:
    static int marginOf(const QStyleOptionViewItem &item) { return item.fontMetrics.height() / 4; }
};

} // namespace

RecentList::RecentList(RecentFiles &recent, QWidget *parent)
    : QListWidget(parent)
    , m_recent(recent)
{
    setAccessibleName(tr("Recent files"));
    setAccessibleDescription(tr("Return opens a file, Delete takes it out of the list."));
    setItemDelegate(new TwoLines(this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit fileRequested(item->data(PathRole).toString());
    });
    connect(&m_recent, &RecentFiles::changed, this, &RecentList::fill);
    fill();
}

void RecentList::fill()
{
    const int row = currentRow();
    clear();
    for (const QString &file : m_recent.files()) {
        const QFileInfo info(file);
        const bool isMissing = !info.exists();
        const QString name = info.fileName();
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        const QString kind = m_recent.kind(file);
        auto *item = new QListWidgetItem(isMissing ? tr("%1 (missing)").arg(name) : name, this);
        const QString place = kind.isEmpty() ? folder : tr("%1 · %2").arg(kind, folder);
        item->setData(PathRole, file);
        item->setData(PlaceRole, place);
        item->setData(MissingRole, isMissing);
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), place));
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(file)));
    }
    if (row >= 0) // what is deleted makes way for the one behind it
        setCurrentRow(std::min(row, count() - 1));
    const int rows = std::min(visibleFiles, count());
    setFixedHeight((rows == 0 ? 0 : rows * sizeHintForRow(0)) + 2 * frameWidth());
    emit filled();
}

QStringList RecentList::missing() const
{
    QStringList paths;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(MissingRole).toBool())
            paths.append(item(row)->data(PathRole).toString());
    }
    return paths;
}

void RecentList::removeSelected()
{
    QStringList paths;
    for (const QListWidgetItem *item : selectedItems())
        paths.append(item->data(PathRole).toString());
    m_recent.remove(paths);
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        removeSelected();
    else
        QListWidget::keyPressEvent(event);
}

void RecentList::contextMenuEvent(QContextMenuEvent *event)
{
    const QListWidgetItem *item = currentItem();
    if (item == nullptr)
        return;
    const QString path = item->data(PathRole).toString();
    QMenu menu;
    menu.addAction(tr("&Open"), this, [this, path] { emit fileRequested(path); });
    menu.addAction(tr("&Copy path"), this,
        [path] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path)); });
    menu.addSeparator();
    menu.addAction(tr("&Remove from list"), this, &RecentList::removeSelected);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(isByKey ? viewport()->mapToGlobal(visualItemRect(item).center()) : event->globalPos());
}

} // namespace clusprop::ui
