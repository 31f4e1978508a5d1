// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What the actions of a page do to the selected properties, by keyboard.

#include "core/formats/export_plan.h"
#include "core/validation/rules.h"
#include "tests/ui/window_support.h"
#include "ui/windows/allow_dialog.h"
#include "ui/windows/property_dialog.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QStatusBar>
#include <QTimer>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

/// Where text is typed in the open editor, alone or inside a box for numbers.
QLineEdit *openLine()
{
    QWidget *focused = QApplication::focusWidget();
    auto *line = qobject_cast<QLineEdit *>(focused);
    return line != nullptr || focused == nullptr ? line : focused->findChild<QLineEdit *>();
}

} // namespace

class TestDocumentEdits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void deleteAsksAndResets();
    void deleteRefusedChangesNothing();
    void deleteOfAVolumeSaysWhyNot();
    void deleteInAnEditorIsNoReset();
    void resetOfOneDoesNotAsk();
    void resetOfSeveralAsksWithTheNumber();
    void resetTextNamesNoNote();
    void theQuestionListsEveryProperty();
    void revertIsAnotherThingThanReset();
    void whatIsUnusualIsAllowedByKeyboard();
    void withoutAReasonNothingIsAllowed();
    void theAllowDialogWantsAReason();
    void propertiesAreAddedByKeyboard();
    void addingCanBeLeft();
    void formatsAreChangedByKeyboard();
    void readOnlyPropertiesKeepTheirFormat();
    void goingSomewhereSelectsThatOnly();
    void everyStepHasItsText();

private:
    DocumentPage &page() const { return *m_window->currentPage(); }
    QTreeView &tree() const { return *page().properties()->tree(); }
    QString message() const { return m_window->statusBar()->currentMessage(); }
    QString undoText() const { return page().undoStack().undoText(); }
    void goTo(const QString &name) { page().goTo({ 0, Scope::Common, name, -1 }); }
    void select(const QStringList &names);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &name, const QString &text);
    bool canExport() const;
    PropertyPlace lockedPlace() const;
    std::optional<Severity> worstOf(const QString &name) const;
    /// Calls `drive` with the dialog that comes next.
    template<typename Dialog, typename Drive> void whenAsked(Drive drive);

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
    QByteArray m_loaded;
};

void TestDocumentEdits::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("list.clusprop")) }));
    m_loaded = *page().document().write();
    goTo(QStringLiteral("CrossSubnetThreshold"));
    QVERIFY(tree().hasFocus());
}

void TestDocumentEdits::cleanup()
{
    m_window.reset();
}

void TestDocumentEdits::select(const QStringList &names)
{
    PropertyTreeModel &model = page().properties()->model();
    goTo(names.first());
    for (const QString &name : names) {
        const QModelIndex source = model.indexOfProperty(Scope::Common, name);
        const auto *proxy = qobject_cast<const QAbstractProxyModel *>(tree().model());
        tree().selectionModel()->select(proxy->mapFromSource(source),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void TestDocumentEdits::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Into the cell, as an operator does.
void TestDocumentEdits::type(const QString &name, const QString &text)
{
    goTo(name);
    press(Qt::Key_F2);
    QLineEdit *editor = openLine();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    press(Qt::Key_Return);
    QTRY_VERIFY(tree().hasFocus()); // the view takes over a moment later
}

bool TestDocumentEdits::canExport() const
{
    const Document &document = page().document();
    return planPropertyList(document.loaded(), document.current(), 0, false, Extent::Changes,
        document.allowances())
        .has_value();
}

/// Of a property that cannot be edited, and of no volume.
PropertyPlace TestDocumentEdits::lockedPlace() const
{
    const Cluster &cluster = page().document().current();
    for (int index = 0; index < cluster.objects.size(); ++index) {
        const ClusterObject &object = cluster.objects[index];
        if (object.objectClass == ObjectClass::Volume)
            continue;
        for (const Scope scope : allScopes) {
            for (const Property &property : object.list(scope).properties) {
                if (!lockReason(object, scope, property).isEmpty())
                    return { index, scope, property.name, -1 };
            }
        }
    }
    return {};
}

std::optional<Severity> TestDocumentEdits::worstOf(const QString &name) const
{
    std::optional<Severity> worst;
    for (const Issue &issue : page().document().issuesOf(0)) {
        if (issue.property == name && (!worst || issue.severity > *worst))
            worst = issue.severity;
    }
    return worst;
}

template<typename Dialog, typename Drive> void TestDocumentEdits::whenAsked(Drive drive)
{
    QTimer::singleShot(0, this, [this, drive] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->activateWindow();
        QTRY_VERIFY(dialog->isActiveWindow());
        drive(*dialog);
        if (dialog->isVisible()) {
            dialog->reject();
            QFAIL("the dialog is still there");
        }
        m_window->activateWindow(); // as a desktop does
    });
}

void TestDocumentEdits::deleteAsksAndResets()
{
    press(Qt::Key_Delete);
    QCOMPARE(m_operator.resetQuestions.size(), 1);
    const ResetQuestion asked = m_operator.resetQuestions.first();
    QCOMPARE(asked.objects, 1);
    QCOMPARE(asked.lines.size(), 1);
    QVERIFY2(asked.lines.first().startsWith(u"CrossSubnetThreshold of "), qPrintable(asked.lines.first()));
    QVERIFY2(asked.lines.first().contains(u"→ 5"), qPrintable(asked.lines.first()));
    QVERIFY(!numberAt(page(), QStringLiteral("CrossSubnetThreshold")));
    QVERIFY2(message().startsWith(u"Reset CrossSubnetThreshold"), qPrintable(message()));
    QVERIFY(tree().hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*page().document().write(), m_loaded);
}

void TestDocumentEdits::deleteRefusedChangesNothing()
{
    m_operator.reset = false;
    press(Qt::Key_Delete);
    QCOMPARE(m_operator.resetQuestions.size(), 1);
    QCOMPARE(page().undoStack().count(), 0);
    QCOMPARE(*page().document().write(), m_loaded);
}

void TestDocumentEdits::deleteOfAVolumeSaysWhyNot()
{
    m_window->openSample();
    const QByteArray loaded = *page().document().write();
    QTest::keyClick(page().volumes()->table(), Qt::Key_Delete);
    QVERIFY(m_operator.resetQuestions.isEmpty());
    QVERIFY2(message().contains(u"fixed structure"), qPrintable(message()));
    QCOMPARE(*page().document().write(), loaded);
}

void TestDocumentEdits::deleteInAnEditorIsNoReset()
{
    press(Qt::Key_F2);
    QLineEdit *editor = openLine();
    QVERIFY(editor);
    editor->selectAll();
    press(Qt::Key_Delete);
    QCOMPARE(editor->text(), QString());
    QVERIFY(m_operator.resetQuestions.isEmpty());
    press(Qt::Key_Escape);
    QCOMPARE(*page().document().write(), m_loaded);
}

void TestDocumentEdits::resetOfOneDoesNotAsk()
{
    m_window->action(ActionId::Reset)->trigger();
    QVERIFY(m_operator.resetQuestions.isEmpty());
    QCOMPARE(page().changeCount(), 1);
}

void TestDocumentEdits::resetOfSeveralAsksWithTheNumber()
{
    select({ QStringLiteral("CrossSubnetThreshold"), QStringLiteral("CrossSubnetDelay") });
    m_window->action(ActionId::Reset)->trigger();
    QCOMPARE(m_operator.resetQuestions.size(), 1);
    QCOMPARE(m_operator.resetQuestions.first().lines.size(), 2);
    QCOMPARE(page().undoStack().count(), 1);
    QCOMPARE(page().changeCount(), 2);
    QCOMPARE(undoText(), QStringLiteral("Reset 2 properties to their defaults"));
    page().undoStack().undo();
    QCOMPARE(*page().document().write(), m_loaded);
}

void TestDocumentEdits::resetTextNamesNoNote()
{
    goTo(QStringLiteral("CsvBalancer")); // of which the catalog says "Unknown; 1 seen on …"
    QCOMPARE(page().resetText(), QStringLiteral("Reset to &default (removes the stored value)"));
    goTo(QStringLiteral("CrossSubnetDelay"));
    QVERIFY2(page().resetText().contains(u"1000"), qPrintable(page().resetText()));
    goTo(QStringLiteral("AddEvictDelay"));
    QCOMPARE(page().resetText(),
        QStringLiteral("Reset to &default, 60 from Windows Server 2008 R2 on (removes the stored value)"));
}

void TestDocumentEdits::theQuestionListsEveryProperty()
{
    const Prompts dialogs = dialogPrompts();
    QString text;
    whenAsked<QMessageBox>([&text](QMessageBox &box) {
        text = box.text() + box.informativeText();
        QCOMPARE(box.textFormat(), Qt::PlainText);
        QTest::keyClick(&box, Qt::Key_Escape);
    });
    const bool reset = dialogs.resetValues(m_window.get(),
        { { QStringLiteral("One of <b>CL1</b>: 1 → 0"), QStringLiteral("Two of N1: 3 → 4") }, 2 });
    QVERIFY(!reset);
    for (const char *words : { "2 stored values of 2 objects", "<b>CL1</b>: 1", "Two of N1: 3" })
        QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));

    whenAsked<QMessageBox>([](QMessageBox &box) {
        QTest::keyClick(&box, Qt::Key_R, Qt::AltModifier);
        QTRY_VERIFY(!box.isVisible());
    });
    QVERIFY(dialogs.resetValues(m_window.get(), { { QStringLiteral("One") }, 1 }));
}

void TestDocumentEdits::revertIsAnotherThingThanReset()
{
    type(QStringLiteral("CrossSubnetThreshold"), QStringLiteral("42"));
    QVERIFY(m_window->action(ActionId::Revert)->isEnabled());
    m_window->action(ActionId::Reset)->trigger();
    QVERIFY(!numberAt(page(), QStringLiteral("CrossSubnetThreshold")));
    m_window->action(ActionId::Revert)->trigger();
    QCOMPARE(*page().document().write(), m_loaded);
    QCOMPARE(page().changeCount(), 0);
    QCOMPARE(page().undoStack().count(), 3);
    QVERIFY(!m_window->action(ActionId::Revert)->isEnabled());
}

void TestDocumentEdits::whatIsUnusualIsAllowedByKeyboard()
{
    const QString name = QStringLiteral("SameSubnetThreshold");
    QVERIFY(!m_window->action(ActionId::Allow)->isEnabled());
    type(name, QStringLiteral("1000"));
    QCOMPARE(numberAt(page(), name), 1000U);
    QVERIFY(worstOf(name) == Severity::Error);
    QVERIFY(!canExport());
    QVERIFY(m_window->action(ActionId::Allow)->isEnabled());

    m_operator.allowReason = QStringLiteral("a stretched cluster");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_operator.allowQuestions.size(), 1);
    const AllowQuestion asked = m_operator.allowQuestions.first();
    QVERIFY(asked.property.startsWith(name));
    QCOMPARE(asked.value, QStringLiteral("1000"));
    QVERIFY(asked.problem.contains(u"120"));
    QVERIFY(asked.reason.isEmpty());
    QVERIFY(worstOf(name) == Severity::Warning);
    QVERIFY(canExport());
    QVERIFY(!m_window->action(ActionId::Allow)->isEnabled());
    QCOMPARE(page().document().changes().first().allowedFor, m_operator.allowReason);

    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(worstOf(name) == Severity::Error);
    QVERIFY(!canExport());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(canExport());

    type(name, QStringLiteral("1001"));
    QVERIFY2(!canExport(), "exactly one value was allowed");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_operator.allowQuestions.last().reason, m_operator.allowReason);
    page().undoStack().setIndex(0);
    QCOMPARE(*page().document().write(), m_loaded);
}

void TestDocumentEdits::withoutAReasonNothingIsAllowed()
{
    type(QStringLiteral("SameSubnetThreshold"), QStringLiteral("1000"));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_operator.allowQuestions.size(), 1);
    QCOMPARE(page().undoStack().count(), 1);
    QVERIFY(!canExport());
}

void TestDocumentEdits::theAllowDialogWantsAReason()
{
    whenAsked<AllowDialog>([](AllowDialog &dialog) {
        auto *reason = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(reason);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY2(dialog.isVisible(), "there is no reason yet");
        QTest::keyClicks(reason, QStringLiteral("   "));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(reason, QStringLiteral("as  told "));
        QTest::keyClick(reason, Qt::Key_Return);
    });
    const AllowQuestion question{ QStringLiteral("P of O"), QStringLiteral("7"),
        QStringLiteral("too much"), QStringLiteral("a page"), {} };
    QCOMPARE(AllowDialog::ask(question, m_window.get()), QStringLiteral("as told"));

    whenAsked<AllowDialog>(
        [](AllowDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    QCOMPARE(AllowDialog::ask(question, m_window.get()), QString());
}

void TestDocumentEdits::propertiesAreAddedByKeyboard()
{
    whenAsked<PropertyDialog>([this](PropertyDialog &) {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mine"));
        press(Qt::Key_V, Qt::AltModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("7"));
        press(Qt::Key_Return);
    });
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(tree().hasFocus());
    QCOMPARE(numberAt(page(), QStringLiteral("Mine")), 7U);
    QCOMPARE(page().properties()->current().name, QStringLiteral("Mine"));
    QVERIFY2(message().startsWith(u"Add Mine to "), qPrintable(message()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*page().document().write(), m_loaded);
}

void TestDocumentEdits::addingCanBeLeft()
{
    whenAsked<PropertyDialog>([this](PropertyDialog &) {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mine"));
        press(Qt::Key_Escape);
        if (QApplication::activeModalWidget()) // the first one left what the completer offers
            press(Qt::Key_Escape);
    });
    m_window->action(ActionId::AddProperty)->trigger();
    QCOMPARE(page().undoStack().count(), 0);
}

void TestDocumentEdits::formatsAreChangedByKeyboard()
{
    whenAsked<PropertyDialog>([this](PropertyDialog &) {
        auto *format = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(format);
        QTest::keyClick(format, Qt::Key_Down);
        press(Qt::Key_Return);
    });
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(tree().hasFocus());
    const Property *changed
        = page().document().object(0).list(Scope::Common).find(u"CrossSubnetThreshold");
    QVERIFY(changed);
    QCOMPARE(formatText(*changed), QStringLiteral("SZ"));
    QCOMPARE(page().document().changes().first().kind, ChangeKind::Retyped);
    QVERIFY2(undoText().startsWith(u"Make CrossSubnetThreshold of "), qPrintable(undoText()));
    QCOMPARE(page().properties()->current().name, QStringLiteral("CrossSubnetThreshold"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*page().document().write(), m_loaded);
}

void TestDocumentEdits::readOnlyPropertiesKeepTheirFormat()
{
    m_window->openSample();
    for (const ActionId id : { ActionId::Retype, ActionId::Reset, ActionId::AddProperty })
        QVERIFY2(!m_window->action(id)->isEnabled(), qPrintable(m_window->action(id)->text()));
    const PropertyPlace locked = lockedPlace();
    page().goTo(locked);
    QCOMPARE(page().properties()->current().name, locked.name);
    for (const ActionId id : { ActionId::Retype, ActionId::Reset, ActionId::Allow })
        QVERIFY2(!m_window->action(id)->isEnabled(), qPrintable(m_window->action(id)->text()));
    QVERIFY(m_window->action(ActionId::AddProperty)->isEnabled());
}

void TestDocumentEdits::goingSomewhereSelectsThatOnly()
{
    press(Qt::Key_F8);
    press(Qt::Key_F8, Qt::ShiftModifier); // which must not extend the selection
    QCOMPARE(tree().selectionModel()->selectedRows().size(), 1);
}

void TestDocumentEdits::everyStepHasItsText()
{
    const auto owner = [this] { return page().document().object(0).name; };
    type(QStringLiteral("SameSubnetThreshold"), QStringLiteral("1000"));
    QCOMPARE(undoText(), QStringLiteral("Set SameSubnetThreshold of %1 to 1000").arg(owner()));
    m_operator.allowReason = QStringLiteral("because");
    m_window->action(ActionId::Allow)->trigger();
    QCOMPARE(undoText(), QStringLiteral("Allow 1000 for SameSubnetThreshold of %1").arg(owner()));
    m_window->action(ActionId::Reset)->trigger();
    QCOMPARE(
        undoText(), QStringLiteral("Reset SameSubnetThreshold of %1 to its default").arg(owner()));
    m_window->action(ActionId::Revert)->trigger();
    QCOMPARE(undoText(),
        QStringLiteral("Revert SameSubnetThreshold of %1 to what was loaded").arg(owner()));
    m_window->action(ActionId::Reset)->trigger();
    m_window->action(ActionId::RevertAll)->trigger();
    QCOMPARE(undoText(), QStringLiteral("Revert all changes"));
    QCOMPARE(m_window->undoAction(false)->text(), QStringLiteral("&Undo Revert all changes"));
}

QTEST_MAIN(TestDocumentEdits)
#include "tst_document_edits.moc"
