// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Every window by keyboard and by screen reader: names, tab order, shortcuts.

#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/windows/about_dialog.h"
#include "ui/windows/details_dialog.h"
#include "ui/windows/differences_dialog.h"
#include "ui/windows/preferences_dialog.h"
#include "ui/windows/shortcuts_dialog.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

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
    void tabReachesEveryPaneAndComesBack();
    void f6WalksThePanes();
    void everyActionIsInAMenuAndSaysWhatItDoes();
    void shortcutsAreUnique();
    void mnemonicsOfAMenuAreUnique();
    void clearQuestionDefaultsToCancel();
    void textOfFilesIsNeverMarkup();

private:
    std::optional<Workplace> m_place;
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

void TestWindowWalk::everythingWithFocusHasAName_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
        { "start", "volumes", "properties", "broken", "disputed", "preferences", "shortcuts",
            "about", "differences", "no differences", "details" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestWindowWalk::everythingWithFocusHasAName()
{
    QFETCH(QString, what);
    std::unique_ptr<QDialog> dialog;
    if (what == u"volumes" || what == u"properties")
        m_window->openSample();
    if (what == u"properties")
        m_window->currentPage()->goTo({ 0, Scope::Common, QStringLiteral("CrossSubnetDelay"), -1 });
    if (what == u"properties")
        QTest::keyClick(m_window->currentPage()->volumes()->table(), Qt::Key_Return);
    if (what == u"broken")
        QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("broken.clusprop"), 900) }));
    if (what == u"disputed") {
        LoadedFile file = disputedFile();
        file.codePage = QStringLiteral("1252");
        m_window->loader().setOpener(openerOf(file));
        QVERIFY(openAndWait(*m_window, { m_place->path(QStringLiteral("collected")) }));
    }
    const Document document(what == u"differences" ? disputedFile() : mixedFile());
    if (what.endsWith(u"differences"))
        dialog = std::make_unique<DifferencesDialog>(document, PropertyPlace{});
    if (what == u"details")
        dialog = std::make_unique<DetailsDialog>(what, what, QStringList(what));
    if (what == u"preferences")
        dialog = std::make_unique<PreferencesDialog>(Preferences{});
    if (what == u"shortcuts")
        dialog = std::make_unique<ShortcutsDialog>(
            QList<QAction *>{ m_window->action(ActionId::Open) });
    if (what == u"about")
        dialog = std::make_unique<AboutDialog>();
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
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
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

QTEST_MAIN(TestWindowWalk)
#include "tst_window_walk.moc"
