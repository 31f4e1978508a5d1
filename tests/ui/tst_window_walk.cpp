// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Every window by keyboard and by screen reader: names, tab order, shortcuts.

#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/recovery/recovery_dialog.h"
#include "ui/recovery/recovery_list_dialog.h"
#include "ui/windows/about_dialog.h"
#include "ui/windows/allow_dialog.h"
#include "ui/windows/changes_view.h"
#include "ui/windows/details_dialog.h"
#include "ui/windows/differences_dialog.h"
#include "ui/windows/settings_dialog.h"
#include "ui/windows/property_dialog.h"
#include "ui/windows/redaction_dialog.h"
#include "ui/windows/shortcuts_dialog.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestWindowWalk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everythingWithFocusHasAName_data();
    void everythingWithFocusHasAName();
    void dialogsAreWalkedByTabAndLeftByEscape_data();
    void dialogsAreWalkedByTabAndLeftByEscape();
    void mnemonicsOfADialogAreUnique_data();
    void mnemonicsOfADialogAreUnique();
    void tabReachesEveryPaneAndComesBack();
    void f6WalksThePanes();
    void everyActionIsInAMenuAndSaysWhatItDoes();
    void shortcutsAreUnique();
    void mnemonicsOfAMenuAreUnique();
    void clearQuestionDefaultsToCancel();
    void textOfFilesIsNeverMarkup();
    void aboutShowsAndCopiesWhatAReportNeeds();

private:
    std::unique_ptr<QDialog> makeDialog(const QString &what);
    void addDialogRows();

    std::optional<Workplace> m_place;
    Document m_document{ mixedFile() };
    Document m_disputed{ disputedFile() };
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowWalk::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestWindowWalk::cleanup()
{
    m_window.reset();
}

/// Null for what is no dialog.
std::unique_ptr<QDialog> TestWindowWalk::makeDialog(const QString &what)
{
    if (what == u"differences")
        return std::make_unique<DifferencesDialog>(m_disputed, PropertyPlace{});
    if (what == u"no differences")
        return std::make_unique<DifferencesDialog>(m_document, PropertyPlace{});
    if (what == u"details")
        return std::make_unique<DetailsDialog>(what, what, QStringList(what));
    if (what == u"settings")
        return std::make_unique<SettingsDialog>(Settings{});
    if (what == u"shortcuts")
        return std::make_unique<ShortcutsDialog>(
            QList<QAction *>{ m_window->action(ActionId::Open) });
    if (what == u"about")
        return std::make_unique<AboutDialog>(programFacts(what, what));
    if (what == u"add property")
        return std::make_unique<PropertyDialog>(m_document, TheCluster);
    if (what == u"change format")
        return std::make_unique<PropertyDialog>(m_document,
            PropertyPlace{ TheCluster, Scope::Common, QStringLiteral("Description"), -1 });
    if (what == u"allow")
        return std::make_unique<AllowDialog>(AllowQuestion{ what, what, what, what, what });
    if (what == u"redacted copy")
        return std::make_unique<RedactionDialog>(
            RedactionQuestion{ what, { { what, 1 } }, { { what, 2 } }, { what } });
    if (what == u"unsaved work") {
        auto found = std::make_shared<FoundJournals>();
        found->journals.push_back({ what, UnsavedWork{}, {}, FileState::Changed, { what } });
        return std::make_unique<RecoveryDialog>(found);
    }
    if (what == u"recovery") {
        RecoveryItem item;
        item.workObject = 0;
        return std::make_unique<RecoveryListDialog>(what,
            std::make_unique<RecoveryModel>(
                QVector<RecoveryItem>{ item },
                QVector<ObjectKey>{ { 0, ObjectClass::Node, what, {} } }, true),
            QStringLiteral("Recover"));
    }
    return nullptr;
}

void TestWindowWalk::addDialogRows()
{
    for (const char *what : { "settings", "shortcuts", "about", "differences", "no differences",
             "details", "add property", "change format", "allow", "redacted copy", "unsaved work", "recovery" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestWindowWalk::everythingWithFocusHasAName_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "start", "volumes", "properties", "changes", "broken", "disputed" })
        QTest::newRow(what) << QString::fromLatin1(what);
    addDialogRows();
}

void TestWindowWalk::everythingWithFocusHasAName()
{
    QFETCH(QString, what);
    if (what == u"volumes" || what == u"properties" || what == u"changes")
        m_window->openSample();
    if (what == u"properties")
        m_window->currentPage()->goTo({ 0, Scope::Common, QStringLiteral("CrossSubnetDelay"), -1 });
    if (what == u"properties")
        QTest::keyClick(m_window->currentPage()->volumes()->table(), Qt::Key_Return);
    if (what == u"changes") {
        m_window->currentPage()->perform(ActionId::Volumes);
        QTest::keyClick(m_window->currentPage()->volumes()->table(), Qt::Key_Space);
        m_window->currentPage()->docks().raise(DockId::Changes);
        const auto *changes = m_window->findChild<ChangesView *>();
        QTRY_VERIFY(changes->list()->isVisible() && changes->isEnabled());
    }
    if (what == u"broken")
        QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("broken.clusprop"), 900) }));
    if (what == u"disputed") {
        LoadedFile file = disputedFile();
        file.codePage = QStringLiteral("1252");
        m_window->loader().setOpener(openerOf(file));
        QVERIFY(openAndWait(*m_window, { m_place->path(QStringLiteral("collected")) }));
    }
    const std::unique_ptr<QDialog> dialog = makeDialog(what);
    QWidget *root = dialog ? static_cast<QWidget *>(dialog.get()) : m_window.get();
    root->show();

    QStringList nameless;
    int checked = 0;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        ++checked;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty()) {
            nameless.append(QString::fromLatin1(widget->metaObject()->className())
                + QLatin1String(" in ")
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        }
    }
    QVERIFY(checked > 0);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void TestWindowWalk::dialogsAreWalkedByTabAndLeftByEscape_data()
{
    QTest::addColumn<QString>("what");
    addDialogRows();
}

void TestWindowWalk::dialogsAreWalkedByTabAndLeftByEscape()
{
    QFETCH(QString, what);
    const std::unique_ptr<QDialog> dialog = makeDialog(what);
    dialog->show();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    QList<const QWidget *> seen;
    while (seen.size() < 60 && !seen.contains(QApplication::focusWidget())) {
        QVERIFY(QApplication::focusWidget());
        seen.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), seen.first());
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            QVERIFY2(seen.contains(widget)
                    || std::ranges::any_of(seen,
                        [widget](const QWidget *each) { return widget == each->focusProxy(); }),
                qPrintable(QStringLiteral("%1 %2 is not among the %3 that Tab reached")
                               .arg(QString::fromLatin1(widget->metaObject()->className()),
                                   widget->accessibleName())
                               .arg(seen.size())));
        }
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(dialog->result(), int(QDialog::Rejected));
}

void TestWindowWalk::mnemonicsOfADialogAreUnique_data()
{
    dialogsAreWalkedByTabAndLeftByEscape_data();
}

void TestWindowWalk::mnemonicsOfADialogAreUnique()
{
    QFETCH(QString, what);
    const std::unique_ptr<QDialog> dialog = makeDialog(what);
    dialog->show();
    QStringList texts;
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
        texts.append(button->text());
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->buddy())
            texts.append(label->text());
    }
    QSet<QKeySequence> taken;
    for (const QString &text : std::as_const(texts)) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        QVERIFY2(key.isEmpty() || !taken.contains(key), qPrintable(text));
        taken.insert(key);
    }
}

void TestWindowWalk::tabReachesEveryPaneAndComesBack()
{
    m_window->openSample();
    QStringList seen;
    const QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    bool cameBack = false;
    for (int press = 0; press < 60 && !cameBack; ++press) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *now = QApplication::focusWidget();
        seen.append(QString::fromLatin1(now->metaObject()->className()) + QLatin1String(" ")
            + now->accessibleName());
        cameBack = now == start;
    }
    const QString path = seen.join(QStringLiteral(" > "));
    QVERIFY2(cameBack, qPrintable(path));
    for (const char *pane : { "Objects", "Volumes", "Filter", "HexView" })
        QVERIFY2(path.contains(QLatin1String(pane)), qPrintable(path));
}

void TestWindowWalk::f6WalksThePanes()
{
    m_window->openSample();
    QSet<const QWidget *> places;
    const QWidget *start = QApplication::focusWidget();
    int presses = 0;
    do {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        places.insert(QApplication::focusWidget());
        ++presses;
    } while (QApplication::focusWidget() != start && presses < 20);
    QCOMPARE(places.size(), 4);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), start);
}

void TestWindowWalk::everyActionIsInAMenuAndSaysWhatItDoes()
{
    QSet<const QAction *> reachable;
    QList<const QWidget *> menus{ m_window->menuBar() };
    while (!menus.isEmpty()) {
        for (const QAction *action : menus.takeLast()->actions()) {
            reachable.insert(action);
            if (action->menu())
                menus.append(action->menu());
        }
    }
    for (std::size_t id = 0; id < actionCount; ++id) {
        const QAction *action = m_window->action(static_cast<ActionId>(id));
        QVERIFY2(!action->text().isEmpty(), qPrintable(QString::number(id)));
        QVERIFY2(reachable.contains(action), qPrintable(action->text()));
    }
}

void TestWindowWalk::shortcutsAreUnique()
{
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys),
                qPrintable(keys.toString() + QLatin1String(" ") + action->text()));
            taken.insert(keys, action->text());
        }
    }
    QVERIFY(taken.size() > 20);
}

void TestWindowWalk::mnemonicsOfAMenuAreUnique()
{
    m_window->openSample();
    QStringList titles;
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        titles.append(menu->title());
        QSet<QChar> letters;
        for (const QAction *action : menu->actions()) {
            const QString text = action->text();
            const qsizetype mark = text.indexOf(u'&');
            if (action->isSeparator() || mark < 0)
                continue;
            const QChar letter = text.at(mark + 1).toLower();
            QVERIFY2(
                !letters.contains(letter), qPrintable(menu->title() + QLatin1String(" ") + text));
            letters.insert(letter);
        }
    }
    QVERIFY(titles.contains(u"&Panes") && titles.contains(u"&Edit"));
}

void TestWindowWalk::clearQuestionDefaultsToCancel()
{
    const Prompts dialogs = dialogPrompts();
    QString text;
    QTimer::singleShot(0, this, [&text] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        text = box->text() + box->informativeText();
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QCOMPARE(box->standardButton(box->defaultButton()), QMessageBox::Cancel);
        QVERIFY(box->checkBox());
        QTest::keyClick(box, Qt::Key_Return);
    });
    const ClearAnswer answer = dialogs.clearBackup(
        m_window.get(), { { QStringLiteral("<b>Volume3</b>") }, { QStringLiteral("Volume4") } });
    QCOMPARE(answer, ClearAnswer::Cancel);
    for (const char *word : { "<b>Volume3</b>", "any node", "30 minutes", "damaged" })
        QVERIFY2(text.contains(QLatin1String(word)), word);
}

void TestWindowWalk::textOfFilesIsNeverMarkup()
{
    const QString name = QStringLiteral("<b>bold<b>.clusprop");
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(name, 900) }));
    m_window->currentPage()->goTo({ 0, Scope::Common, QStringLiteral("CrossSubnetDelay"), -1 });
    int shown = 0;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (!label->text().contains(u"<b>"))
            continue;
        ++shown;
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }
    QVERIFY(shown > 0);
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().startsWith(u"<b>"), qPrintable(widget->toolTip()));
}

void TestWindowWalk::aboutShowsAndCopiesWhatAReportNeeds()
{
    const ProgramFacts facts = programFacts(QStringLiteral("clusprop-editor"), QStringLiteral("0123abc"));
    const AboutDialog dialog(facts);
    auto *list = dialog.findChild<QTreeWidget *>();
    QVERIFY(list != nullptr);
    for (const QString &fact : { facts.version, facts.commit, facts.compiler, facts.build, facts.catalog,
             QString(facts.libraries).replace(QStringLiteral(", "), QStringLiteral("\n")),
             QStringLiteral("LGPL-3.0-only"), QStringLiteral("Apache-2.0") })
        QCOMPARE(list->findItems(fact, Qt::MatchExactly | Qt::MatchRecursive, 1).size(), 1);

    QGuiApplication::clipboard()->clear();
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Copy")))
            button->click();
    }
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, windowDebugInfo(facts));
    QVERIFY2(copied.startsWith(versionText(facts)), qPrintable(copied));
    QVERIFY(copied.contains(QStringLiteral("\nwindow      offscreen\n")));
    QVERIFY(copied.contains(QStringLiteral("\nscreens ")));
}

QTEST_MAIN(TestWindowWalk)
#include "tst_window_walk.moc"
