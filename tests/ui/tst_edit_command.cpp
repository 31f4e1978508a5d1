// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/commands/edit_command.h"
#include "ui_support.h"

#include <QUndoStack>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

const QString threshold = QStringLiteral("SameSubnetThreshold");

Edit setThreshold(const Document &document, quint32 number)
{
    return makeSet(document.current(), 0, Scope::Common, threshold, dwordValue(number));
}

std::optional<quint64> thresholdOf(const Document &document)
{
    return numberOf(*document.object(0).find(threshold));
}

} // namespace

class TestEditCommand : public QObject
{
    Q_OBJECT

private slots:
    void undoGivesTheLoadedBytesBack();
    void aGroupIsOneStepInBothDirections();
    void theFirstEditDescribesTheStep();
    void stepsOfOneLiveEditorAreJoined();
    void stepsOfOthersAreNotJoined();
    void joinedStepsThatLeadBackVanish();
    void changingNothingIsNoStep();
    void anEmptyGroupIsNoStep();
    void allowingIsAStepUnlessItIsAllowedAlready();
};

void TestEditCommand::undoGivesTheLoadedBytesBack()
{
    Document document(capturedFile());
    QUndoStack stack;
    const QByteArray before = *document.write();
    pushEdit(stack, document, { setThreshold(document, 33) });
    const QByteArray after = *document.write();
    QVERIFY(after != before);
    stack.undo();
    QCOMPARE(*document.write(), before);
    stack.redo();
    QCOMPARE(*document.write(), after);
}

void TestEditCommand::aGroupIsOneStepInBothDirections()
{
    Document document(capturedFile());
    QUndoStack stack;
    const QByteArray before = *document.write();
    // Positions in the later edits count on the earlier ones having been made.
    EditGroup edits{ makeReset(document.current(), 0, Scope::Common, 3),
        makeReset(document.current(), 0, Scope::Common, 1),
        { EditKind::Add, 0, Scope::Common, 0,
            ui_test::property(QStringLiteral("New"), { dwordValue(7) }) } };
    pushEdit(stack, document, edits, QStringLiteral("three at once"));
    QCOMPARE(stack.count(), 1);
    QCOMPARE(stack.undoText(), QStringLiteral("three at once"));
    const QByteArray after = *document.write();
    stack.undo();
    QCOMPARE(*document.write(), before);
    stack.redo();
    QCOMPARE(*document.write(), after);
}

void TestEditCommand::theFirstEditDescribesTheStep()
{
    Document document(mixedFile());
    QUndoStack stack;
    pushEdit(stack, document, { setThreshold(document, 33) });
    QCOMPARE(stack.undoText(), QStringLiteral("Set SameSubnetThreshold of CL1 to 33"));
}

void TestEditCommand::stepsOfOneLiveEditorAreJoined()
{
    Document document(mixedFile());
    QUndoStack stack;
    constexpr int editor = 1;
    for (const quint32 number : { 3U, 33U, 333U })
        stack.push(new EditCommand(document, { setThreshold(document, number) }, {}, editor));
    QCOMPARE(stack.count(), 1);
    QCOMPARE(stack.undoText(), QStringLiteral("Set SameSubnetThreshold of CL1 to 333"));
    QCOMPARE(thresholdOf(document), 333U);
    stack.undo();
    QCOMPARE(thresholdOf(document), 20U);
    stack.redo();
    QCOMPARE(thresholdOf(document), 333U);
}

void TestEditCommand::stepsOfOthersAreNotJoined()
{
    Document document(mixedFile());
    QUndoStack stack;
    stack.push(new EditCommand(document, { setThreshold(document, 3) }, {}, 1));
    stack.push(new EditCommand(document, { setThreshold(document, 4) }, {}, 2));
    const Edit other = makeSet(
        document.current(), 0, Scope::Common, QStringLiteral("Description"), textValue(u"other"));
    stack.push(new EditCommand(document, { other }, {}, 2));
    QCOMPARE(stack.count(), 3);
}

void TestEditCommand::joinedStepsThatLeadBackVanish()
{
    Document document(mixedFile());
    QUndoStack stack;
    stack.push(new EditCommand(document, { setThreshold(document, 21) }, {}, 1));
    stack.push(new EditCommand(document, { setThreshold(document, 20) }, {}, 1));
    QCOMPARE(stack.count(), 0);
    QVERIFY(document.changes().isEmpty());
}

void TestEditCommand::changingNothingIsNoStep()
{
    Document document(mixedFile());
    QUndoStack stack;
    pushEdit(stack, document, { setThreshold(document, 20) });
    QCOMPARE(stack.count(), 0);
    QVERIFY(stack.isClean());
}

void TestEditCommand::anEmptyGroupIsNoStep()
{
    Document document(mixedFile());
    QUndoStack stack;
    pushEdit(stack, document, {});
    QCOMPARE(stack.count(), 0);
}

void TestEditCommand::allowingIsAStepUnlessItIsAllowedAlready()
{
    Document document(capturedFile());
    QUndoStack stack;
    pushEdit(stack, document, { setThreshold(document, 1000) });
    const auto allow = [&](const QString &reason) {
        const int position = document.object(0).list(Scope::Common).indexOf(threshold);
        pushEdit(stack, document,
            { makeAllow(document.current(), 0, Scope::Common, position, reason) });
    };
    const auto reason = [&document] {
        const Allowance *allowance
            = document.allowances().find(0, Scope::Common, threshold);
        return allowance == nullptr ? QString() : allowance->reason;
    };
    allow(QStringLiteral("because"));
    QCOMPARE(stack.count(), 2);
    allow(QStringLiteral("because"));
    QCOMPARE(stack.count(), 2);
    allow(QStringLiteral("for another reason"));
    QCOMPARE(stack.count(), 3);
    stack.undo();
    QCOMPARE(reason(), QStringLiteral("because"));
    stack.undo();
    QCOMPARE(reason(), QString());
    stack.redo();
    QCOMPARE(reason(), QStringLiteral("because"));
}

QTEST_GUILESS_MAIN(TestEditCommand)
#include "tst_edit_command.moc"
