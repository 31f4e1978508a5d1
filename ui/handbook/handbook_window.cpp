// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/handbook/handbook_window.h"

#include "ui/handbook/handbook_browser.h"
#include "ui/handbook/handbook_search.h"
#include "ui/handbook/page_find_bar.h"
#include "ui/models/marks.h"
#include "ui/windows/icons.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace clusprop::ui {
namespace {

constexpr QLatin1String geometryKey("handbook/geometry");
constexpr QLatin1String sidesKey("handbook/sides");
constexpr int pageRole = Qt::UserRole; ///< a chapter has none
constexpr int sectionRole = Qt::UserRole + 1;

void setPlace(QTreeWidgetItem &item, const HandbookPlace &place)
{
    item.setToolTip(0, plainToolTip(item.text(0))); // the column may be too narrow
    item.setData(0, pageRole, place.page);
    item.setData(0, sectionRole, place.section);
}

HandbookPlace placeOf(const QTreeWidgetItem &item)
{
    return { item.data(0, pageRole).toString(), item.data(0, sectionRole).toString() };
}

QTreeWidget *newList(const QString &name)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(name);
    list->setHeaderHidden(true);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    return list;
}

void addPage(QTreeWidgetItem &chapter, const HandbookPage &page)
{
    auto *item = new QTreeWidgetItem(&chapter, { page.title() });
    setPlace(*item, { page.name, {} });
    QTreeWidgetItem *part = item;
    for (const HandbookSection &section : page.sections) {
        if (section.level == 1)
            continue;
        auto *child = new QTreeWidgetItem(section.level == 2 ? item : part, { section.title });
        setPlace(*child, { page.name, section.anchor });
        if (section.level == 2)
            part = child;
    }
}

QString keyOf(const HandbookPlace &place)
{
    return place.page + u'#' + place.section;
}

} // namespace

HandbookWindow::HandbookWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_browser(new HandbookBrowser)
    , m_find(new PageFindBar(*m_browser))
    , m_search(new QLineEdit)
    , m_lists(new QStackedWidget)
    , m_contents(newList(tr("Contents")))
    , m_hits(newList(tr("Found")))
    , m_sides(new QSplitter)
{
    setWindowTitle(tr("Handbook"));
    setWindowIcon(QIcon(QStringLiteral(":/clusprop/icons/clusprop.svg")));
    buildContents();
    buildPage();
    buildActions();
    m_sides->setChildrenCollapsible(false);
    m_sides->setStretchFactor(1, 1);
    setCentralWidget(m_sides);
    drawIcons();
    const QSettings settings;
    const int em = fontMetrics().averageCharWidth();
    resize(QSize(em * 150, fontMetrics().height() * 46).boundedTo(screen()->availableSize() * 0.9));
    m_sides->setSizes({ em * 42, em * 108 });
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_sides->restoreState(settings.value(sidesKey).toByteArray());
}

HandbookWindow::~HandbookWindow()
{
    m_browser->disconnect(this);
}

void HandbookWindow::buildContents()
{
    m_search->setPlaceholderText(tr("Search the handbook (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_lists->addWidget(m_contents);
    m_lists->addWidget(m_hits);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    const int gap = fontMetrics().height() / 3;
    auto *box = new QVBoxLayout;
    box->setContentsMargins(gap, gap, gap, 0);
    box->addWidget(m_search);
    layout->addLayout(box);
    layout->addWidget(m_lists, 1);
    m_sides->addWidget(side);
    fillContents();
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->topLevelItemCount() > 0)
            openItem(m_hits->topLevelItem(0));
    });
    for (QTreeWidget *list : { m_contents, m_hits }) {
        connect(list, &QTreeWidget::itemActivated, this, &HandbookWindow::openItem);
        connect(list, &QTreeWidget::itemClicked, this, &HandbookWindow::openItem);
    }
}

void HandbookWindow::fillContents()
{
    for (const HandbookChapter &chapter : handbookContents()) {
        auto *item = new QTreeWidgetItem(m_contents, { chapter.title });
        QFont bold = item->font(0);
        bold.setBold(true);
        item->setFont(0, bold);
        for (const HandbookPage &page : chapter.pages)
            addPage(*item, page);
    }
    for (QTreeWidgetItemIterator at(m_contents); *at != nullptr; ++at)
        m_items.insert(keyOf(placeOf(**at)), *at);
    m_contents->topLevelItem(0)->setExpanded(true);
    m_contents->setCurrentItem(m_contents->topLevelItem(0));
}

void HandbookWindow::buildPage()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_browser, 1);
    layout->addWidget(m_find);
    m_sides->addWidget(side);
    // It comes once source() has the new place, which sourceChanged() does not.
    connect(m_browser, &QTextBrowser::historyChanged, this, &HandbookWindow::placeMoved);
    connect(m_find, &PageFindBar::closed, this, [this] { m_browser->setFocus(Qt::OtherFocusReason); });
}

QAction *HandbookWindow::addButton(const QString &text, const char *keys, const char16_t *iconName)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText));
    const QString plain = QString(text).remove(u'&');
    action->setToolTip(tr("%1 (%2)", "what a button does and its key")
                           .arg(plain, action->shortcut().toString(QKeySequence::NativeText)));
    addAction(action);
    m_icons.append({ action, iconName });
    return action;
}

void HandbookWindow::buildActions()
{
    auto *bar = addToolBar(tr("Handbook"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QAction *back = addButton(tr("&Back"), "Alt+Left", u"previous");
    QAction *forward = addButton(tr("For&ward"), "Alt+Right", u"next");
    QAction *find = addButton(tr("&Find in page"), "Ctrl+F", u"search");
    bar->addActions({ back, forward });
    bar->addSeparator();
    bar->addAction(find);
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        if (button->defaultAction())
            button->setFocusPolicy(Qt::TabFocus);
    }
    connect(back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(find, &QAction::triggered, m_find, &PageFindBar::open);

    const auto onKeys = [this](const char *keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText));
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    onKeys("F3", [this] { m_find->findNext(); });
    onKeys("Shift+F3", [this] { m_find->findPrevious(); });
    onKeys("F6", [this] { changeSides(); });
    onKeys("Ctrl+W", [this] { close(); });
    onKeys("Ctrl+K", [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void HandbookWindow::drawIcons()
{
    for (const auto &[action, name] : m_icons)
        action->setIcon(icon(QStringView(name), QGuiApplication::palette()));
}

void HandbookWindow::open(const HandbookPlace &place)
{
    if (!place.page.isEmpty())
        m_browser->open(place);
    else if (m_browser->place().page.isEmpty())
        m_browser->open({ handbookContents().first().pages.first().name, {} });
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

HandbookPlace HandbookWindow::place() const
{
    return m_browser->place();
}

void HandbookWindow::openItem(QTreeWidgetItem *item)
{
    const HandbookPlace place = placeOf(*item);
    if (place.page.isEmpty())
        return;
    m_browser->open(place);
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HandbookWindow::search(const QString &text)
{
    m_hits->clear();
    for (const HandbookHit &hit : searchHandbook(handbookContents(), text)) {
        const QString title = hit.page.isEmpty()
            ? hit.title
            : tr("%1 (%2)", "a section and its page").arg(hit.title, hit.page);
        setPlace(*new QTreeWidgetItem(m_hits, { title }), hit.place);
    }
    const bool isEmpty = text.simplified().isEmpty();
    if (!isEmpty && m_hits->topLevelItemCount() == 0) {
        auto *nothing = new QTreeWidgetItem(m_hits, { tr("Nothing has all of these words") });
        nothing->setFlags(Qt::ItemIsEnabled);
    }
    m_hits->setCurrentItem(m_hits->topLevelItem(0));
    m_lists->setCurrentWidget(isEmpty ? m_contents : m_hits);
}

void HandbookWindow::leaveSearch()
{
    m_search->clear();
    m_browser->setFocus(Qt::OtherFocusReason);
}

/// The contents follow the page, but unfold only as far as that.
void HandbookWindow::placeMoved()
{
    const HandbookPlace place = m_browser->place();
    if (const HandbookPage *page = findHandbookPage(place.page))
        setWindowTitle(tr("%1 - Handbook").arg(page->title()));
    QTreeWidgetItem *item = m_items.value(keyOf(place));
    if (item == nullptr)
        item = m_items.value(keyOf({ place.page, {} }));
    if (item == nullptr)
        return;
    m_contents->setCurrentItem(item);
    m_contents->scrollToItem(item);
}

void HandbookWindow::changeSides()
{
    QWidget *list = m_lists->currentWidget();
    if (m_browser->hasFocus() || m_find->isAncestorOf(focusWidget()))
        list->setFocus(Qt::ShortcutFocusReason);
    else
        m_browser->setFocus(Qt::ShortcutFocusReason);
}

void HandbookWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        drawIcons();
}

void HandbookWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(sidesKey, m_sides->saveState());
    QMainWindow::closeEvent(event);
}

void HandbookWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QMainWindow::keyPressEvent(event);
    else if (!m_search->text().isEmpty())
        leaveSearch();
    else
        close();
}

/// From the search box the arrows lead into what was found.
bool HandbookWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_lists->currentWidget()->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace clusprop::ui
