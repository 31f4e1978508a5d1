// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/ui/window_support.h"
#include "ui/windows/issue_details.h"
#include "ui/windows/problems_view.h"
#include "ui_support.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTextEdit>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

Q_DECLARE_METATYPE(clusprop::ui::PropertyPlace)

namespace {

/// A cluster whose heartbeat was edited, and enough volumes to scroll.
LoadedFile longFile(int volumes)
{
    LoadedFile file = mixedFile();
    for (int number = 0; number < volumes; ++number) {
        file.cluster.objects.append(
            volume(QStringLiteral("C:\\ClusterStorage\\Odd%1").arg(number), 2U));
    }
    return file;
}

Edit setNumber(const Document &document, int object, const QString &name, quint32 number)
{
    return makeSet(document.current(), object, Scope::Common, name, dwordValue(number));
}

QPushButton *button(const QWidget &view, const QString &words)
{
    for (QPushButton *candidate : view.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&').startsWith(words))
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestProblemsView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void countsStandBesideWords();
    void togglesHideASeverity();
    void typingFilters();
    void escapeClearsAndReturnLeavesTheBox();
    void classesThatAreThereCanBeChosen();
    void emptyListsSaySo();
    void returnAndDoubleClickGoToTheProperty();
    void walkingWrapsAndSaysSo();
    void walkingMayChangeTheFindings();
    void walkingAnEmptyListSaysSo();
    void copyGivesRowsSeparatedByTabs();
    void allowingIsOfferedForErrorsThatMayBe();
    void detailsTellEverything();
    void relatedPlacesAreLinks();
    void theRowThatIsLookedAtStays();
    void aFilterKeepsTheCurrentFinding();
    void everythingIsReachedByTab();
    void goesToAFindingOfAPlace();

private:
    void open(const LoadedFile &file);

    std::optional<Workplace> m_place;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ProblemsView> m_view;
};

void TestProblemsView::init()
{
    m_place.emplace();
}

void TestProblemsView::cleanup()
{
    m_view.reset();
    m_document.reset();
}

void TestProblemsView::open(const LoadedFile &file)
{
    m_view.reset();
    m_document = std::make_unique<Document>(file);
    m_view = std::make_unique<ProblemsView>(*m_document);
    m_view->resize(1100, 320);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestProblemsView::countsStandBesideWords()
{
    open(mixedFile());
    m_document->apply(setNumber(*m_document, 0, QStringLiteral("SameSubnetThreshold"), 1000));
    const auto buttons = m_view->findChildren<QCheckBox *>();
    QStringList texts;
    for (const QCheckBox *toggle : buttons) {
        texts.append(toggle->text().remove(u'&'));
        QVERIFY(!toggle->icon().isNull());
    }
    const IssueModel &model = m_view->model();
    QCOMPARE(texts,
        (QStringList{ QStringLiteral("Errors: 1"),
            QStringLiteral("Warnings: %1").arg(model.count(Severity::Warning)),
            QStringLiteral("Notes: %1").arg(model.count(Severity::Note)) }));
}

void TestProblemsView::togglesHideASeverity()
{
    open(mixedFile());
    QCheckBox *notes = nullptr;
    for (QCheckBox *toggle : m_view->findChildren<QCheckBox *>()) {
        if (toggle->text().contains(u"otes"))
            notes = toggle;
    }
    QVERIFY(notes != nullptr);
    const int count = m_view->model().count(Severity::Note);
    const int before = m_view->model().rowCount();
    QVERIFY(count > 0);
    notes->setFocus();
    QTest::keyClick(notes, Qt::Key_Space);
    QCOMPARE(m_view->model().rowCount(), before - count);
    QTest::mouseClick(notes, Qt::LeftButton);
    QCOMPARE(m_view->model().rowCount(), before);
    m_view->showOnly(Severity::Note);
    QCOMPARE(m_view->model().rowCount(), count);
}

void TestProblemsView::typingFilters()
{
    open(mixedFile());
    m_view->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("houserule"));
    QCOMPARE(m_view->model().rowCount(), 1);
    QCOMPARE(m_view->current().name, QStringLiteral("HouseRule"));
}

void TestProblemsView::escapeClearsAndReturnLeavesTheBox()
{
    open(mixedFile());
    const int all = m_view->model().rowCount();
    m_view->focusFilter();
    auto *box = m_view->findChild<QLineEdit *>();
    QTest::keyClicks(box, QStringLiteral("volume3"));
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(m_view->model().rowCount(), all);
    QVERIFY(box->hasFocus());
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(m_view->table()->hasFocus());
}

void TestProblemsView::classesThatAreThereCanBeChosen()
{
    open(mixedFile());
    auto *box = m_view->findChild<QComboBox *>();
    QVERIFY(box->findText(QStringLiteral("Only: Volume")) > 0);
    QCOMPARE(box->findText(QStringLiteral("Only: Network")), -1);
    m_view->showOnly(ObjectClass::Volume);
    QCOMPARE(box->currentText(), QStringLiteral("Only: Volume"));
    QCOMPARE(m_view->model().rowCount(), 1);
    m_view->clearFilter();
    QCOMPARE(m_view->model().rowCount(), m_view->model().count());
}

void TestProblemsView::emptyListsSaySo()
{
    LoadedFile nothing = mixedFile();
    nothing.cluster.objects.clear();
    open(nothing);
    const auto shows = [this](const QString &words) {
        const auto labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    QVERIFY(shows(QStringLiteral("There are no findings. What you edit is checked at once, and a policy "
                                 "(Ctrl+Shift+P) checks what you expect of a cluster.")));
    open(mixedFile());
    QVERIFY(!shows(QStringLiteral("There are no findings. What you edit is checked at once, and a policy "
                                 "(Ctrl+Shift+P) checks what you expect of a cluster.")));
    m_view->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("no such finding"));
    QVERIFY(shows(QStringLiteral("No finding matches the filter.")));
    QTest::mouseClick(button(*m_view, QStringLiteral("Show all findings")), Qt::LeftButton);
    QVERIFY(m_view->table()->isVisible());
    QCOMPARE(m_view->model().rowCount(), m_view->model().count());
}

void TestProblemsView::returnAndDoubleClickGoToTheProperty()
{
    open(mixedFile());
    QSignalSpy activated(m_view.get(), &ProblemsView::activated);
    QVERIFY(m_view->goTo({ OddVolume, Scope::Common, QStringLiteral("BackupInProgress"), -1 }));
    m_view->table()->setFocus();
    QTest::keyClick(m_view->table(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    const auto place = activated.last().first().value<PropertyPlace>();
    QCOMPARE(place, (PropertyPlace{ OddVolume, Scope::Common, QStringLiteral("BackupInProgress"), 0 }));

    const QRect cell = m_view->table()->visualRect(m_view->table()->currentIndex());
    QTest::mouseClick(m_view->table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(m_view->table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(activated.count(), 2);
}

void TestProblemsView::walkingWrapsAndSaysSo()
{
    open(mixedFile());
    QSignalSpy said(m_view.get(), &ProblemsView::said);
    QSignalSpy activated(m_view.get(), &ProblemsView::activated);
    const int count = m_view->model().rowCount();
    QVERIFY(count > 2);
    QCOMPARE(m_view->table()->currentIndex().row(), 0);
    m_view->walk(1); // what is current because something has to be was not looked at yet
    QCOMPARE(m_view->table()->currentIndex().row(), 0);
    QVERIFY(said.last().first().toString().startsWith(QStringLiteral("Finding 1 of %1. ").arg(count)));
    m_view->walk(1);
    QCOMPARE(m_view->table()->currentIndex().row(), 1);
    m_view->walk(-1);
    m_view->walk(-1);
    QCOMPARE(m_view->table()->currentIndex().row(), count - 1);
    QVERIFY(said.last().first().toString().startsWith(
        QStringLiteral("Finding %1 of %1, from the other end of the list. Note: ").arg(count)));
    m_view->walk(1);
    QCOMPARE(m_view->table()->currentIndex().row(), 0);
    QCOMPARE(activated.count(), 5);
}

void TestProblemsView::walkingMayChangeTheFindings()
{
    open(mixedFile());
    const QString name = QStringLiteral("SameSubnetThreshold");
    m_document->apply(setNumber(*m_document, 0, name, 1000));
    const int count = m_view->model().rowCount();
    const QString last = m_view->model().issue(count - 1).text.english();
    // As a page does that shows the property and takes the value of an open editor along.
    connect(m_view.get(), &ProblemsView::activated, this,
        [this, name] { m_document->apply(setNumber(*m_document, 0, name, 10)); });
    QSignalSpy said(m_view.get(), &ProblemsView::said);
    m_view->walk(-1);
    QVERIFY(m_view->model().rowCount() < count);
    QVERIFY(said.last().first().toString().endsWith(last));
}

void TestProblemsView::walkingAnEmptyListSaysSo()
{
    open(mixedFile());
    QSignalSpy said(m_view.get(), &ProblemsView::said);
    m_view->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("no such finding"));
    m_view->walk(1);
    QCOMPARE(said.last().first().toString(), QStringLiteral("No finding matches the filter."));
}

void TestProblemsView::copyGivesRowsSeparatedByTabs()
{
    open(mixedFile());
    QTableView *table = m_view->table();
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy said(m_view.get(), &ProblemsView::said);
    QTest::keySequence(table, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("Severity\tObject\tProperty\tProblem\tRule source\tWhere"));
    QCOMPARE(lines[1].split(u'\t').size(), qsizetype(IssueModel::columnTotal));
    QCOMPARE(lines[2].section(u'\t', 3, 3), m_view->model().issue(1).text.english());
    QCOMPARE(said.count(), 1);
}

void TestProblemsView::allowingIsOfferedForErrorsThatMayBe()
{
    open(mixedFile());
    QPushButton *allow = button(*m_view, QStringLiteral("Allow"));
    QVERIFY(allow != nullptr);
    QVERIFY(!allow->isEnabled()); // a loaded value blocks nothing
    m_document->apply(setNumber(*m_document, 0, QStringLiteral("SameSubnetThreshold"), 1000));
    QVERIFY(m_view->goTo({ 0, Scope::Common, QStringLiteral("SameSubnetThreshold"), -1 }));
    QVERIFY(allow->isEnabled());
    QSignalSpy wanted(m_view.get(), &ProblemsView::allowRequested);
    QTest::mouseClick(allow, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.last().first().value<PropertyPlace>().name, QStringLiteral("SameSubnetThreshold"));
    // 3 is neither on nor off, whoever takes it on.
    m_document->apply(setNumber(*m_document, IdleVolume, QStringLiteral("BackupInProgress"), 3));
    QVERIFY(m_view->goTo({ IdleVolume, Scope::Common, QStringLiteral("BackupInProgress"), -1 }));
    QVERIFY(!allow->isEnabled());
}

void TestProblemsView::detailsTellEverything()
{
    open(mixedFile());
    QVERIFY(m_view->goTo({ OddVolume, Scope::Common, QStringLiteral("BackupInProgress"), -1 }));
    QString shown;
    for (const QTextEdit *block : m_view->findChildren<QTextEdit *>()) {
        QVERIFY(!block->accessibleName().isEmpty());
        shown += block->toPlainText() + u'\n';
    }
    shown.remove(QChar(0x200B));
    QVERIFY(shown.contains(QStringLiteral("BackupInProgress of volume:C:\\ClusterStorage\\Volume3")));
    QVERIFY(shown.contains(QStringLiteral("2 is neither 0 nor 1")));
    QVERIFY(shown.contains(QStringLiteral("Rule: ")));
}

void TestProblemsView::relatedPlacesAreLinks()
{
    open(mixedFile());
    // Delay and threshold have a part in the heartbeat.
    auto *related = m_view->findChild<QListWidget *>();
    int row = 0;
    while (row < m_view->model().rowCount() && m_view->model().issue(row).rule != u"heartbeat")
        ++row;
    m_view->walk(row + 1);
    QCOMPARE(m_view->table()->currentIndex().row(), row);
    QVERIFY(related->isVisible());
    QCOMPARE(related->count(), 1);
    QSignalSpy activated(m_view.get(), &ProblemsView::activated);
    related->setFocus();
    related->setCurrentRow(0);
    QTest::keyClick(related, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.last().first().value<PropertyPlace>().name, QStringLiteral("SameSubnetDelay"));
}

void TestProblemsView::theRowThatIsLookedAtStays()
{
    open(longFile(300));
    QTableView *table = m_view->table();
    table->setFocus();
    QVERIFY(m_view->goTo({ UnknownVolume + 150, Scope::Common, QStringLiteral("BackupInProgress"), -1 }));
    QCoreApplication::processEvents();
    const auto onScreen = [table] { return table->visualRect(table->currentIndex()).top(); };
    const PropertyPlace place = m_view->current();
    const int before = onScreen();
    // Errors come in above, warnings go away above and below.
    m_document->apply(setNumber(*m_document, IdleVolume, QStringLiteral("BackupInProgress"), 3));
    QCOMPARE(m_view->current(), place);
    QCOMPARE(onScreen(), before);
    m_document->apply(setNumber(*m_document, UnknownVolume + 20, QStringLiteral("BackupInProgress"), 0));
    m_document->apply(setNumber(*m_document, UnknownVolume + 200, QStringLiteral("BackupInProgress"), 0));
    QCoreApplication::processEvents();
    QCOMPARE(m_view->current(), place);
    QCOMPARE(onScreen(), before);
    // Also without a current row in sight.
    table->verticalScrollBar()->setValue(50);
    const QModelIndex top = table->indexAt({ 1, 1 });
    const PropertyPlace seen = clusprop::ui::placeOf(top);
    m_document->apply(setNumber(*m_document, IdleVolume, QStringLiteral("BackupInProgress"), 0));
    QCoreApplication::processEvents();
    QCOMPARE(clusprop::ui::placeOf(table->indexAt({ 1, 1 })), seen);
}

void TestProblemsView::aFilterKeepsTheCurrentFinding()
{
    open(longFile(30));
    const PropertyPlace place{ UnknownVolume + 13, Scope::Common, QStringLiteral("BackupInProgress"), 0 };
    QVERIFY(m_view->goTo(place));
    m_view->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("odd12"));
    QCOMPARE(m_view->model().rowCount(), 1);
    QCOMPARE(m_view->current(), place);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_view->current(), place);
}

void TestProblemsView::everythingIsReachedByTab()
{
    open(mixedFile());
    QSet<QWidget *> wanted;
    for (QWidget *widget : m_view->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && widget->focusProxy() == nullptr) {
            const auto *labelled = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty()
                    || (labelled != nullptr && !labelled->text().isEmpty()),
                widget->metaObject()->className());
            wanted.insert(widget);
        }
    }
    QVERIFY(wanted.size() >= 7);
    m_view->table()->setFocus();
    for (int step = 0; step < 30 && !wanted.isEmpty(); ++step) {
        wanted.remove(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(wanted.isEmpty(),
        wanted.isEmpty() ? "" : (*wanted.begin())->metaObject()->className());
}

void TestProblemsView::goesToAFindingOfAPlace()
{
    open(mixedFile());
    QVERIFY(m_view->goTo({ OddVolume, Scope::Common, {}, -1 }));
    QCOMPARE(m_view->current().object, int(OddVolume));
    QVERIFY(!m_view->goTo({ IdleVolume, Scope::Common, {}, -1 }));
    QVERIFY(!m_view->goTo({ -1, Scope::Common, {}, -1 }));
    QCOMPARE(m_view->current().object, int(OddVolume));
}

QTEST_MAIN(TestProblemsView)
#include "tst_problems_view.moc"
