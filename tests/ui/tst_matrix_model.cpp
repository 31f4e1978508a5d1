// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "matrix_support.h"
#include "ui/models/clear_gate.h"
#include "ui/models/matrix_model.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

/// A document with its matrix of nodes, watched by Qt's own tester.
struct Fixture
{
    explicit Fixture(ObjectClass objectClass = ObjectClass::Node, LoadedFile file = matrixFile())
        : document(std::move(file))
        , model(document, stack)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setClass(objectClass);
    }

    [[nodiscard]] QModelIndex at(int object, const char *name, Scope scope = Scope::Common) const
    {
        return model.index(model.rowOf(object), model.columnOf(scope, QString::fromLatin1(name)));
    }
    [[nodiscard]] QString text(const QModelIndex &index, int role = Qt::DisplayRole) const
    {
        return index.data(role).toString();
    }
    [[nodiscard]] QByteArray bytes() const { return document.write().value_or(QByteArray()); }

    Document document;
    QUndoStack stack;
    MatrixModel model;
    QAbstractItemModelTester tester;
};

Deviations deviationsOf(const QModelIndex &index)
{
    return Deviations::fromInt(index.data(DeviationRole).toInt());
}

} // namespace

class TestMatrixModel final : public QObject
{
    Q_OBJECT

private slots:
    void showsObjectsByProperties();
    void tellsStatesApart_data();
    void tellsStatesApart();
    void marksDeviations();
    void marksWhatIsFoundLater();
    void saysEverythingToScreenReaders();
    void givesWhatEditorsAskFor();
    void editsOneCell();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void setsAllTogetherInOneStep();
    void asksWhenSomeRefuse();
    void clearingAVolumePassesTheGate();
    void followsTheMajority();
    void takesNewColumnsAndKeepsThem();
    void showsNumbersInTheColumnsBase();
    void restrictsResourcesToAType();
    void listsWhatIsDocumented();
    void sortsValuesBeforeWhatIsNotThere();
    void survivesReloading();
    void randomEditsAreUndoneToTheLoadedBytes();
};

void TestMatrixModel::showsObjectsByProperties()
{
    const Fixture f;
    QCOMPARE(f.model.rowCount(), 4);
    QCOMPARE(f.model.columnCount(), 4);
    QStringList titles;
    for (int column = 0; column < f.model.columnCount(); ++column)
        titles.append(f.model.headerData(column, Qt::Horizontal).toString());
    const QStringList expected{ QStringLiteral("Name"), QStringLiteral("NodeWeight"),
        QStringLiteral("Description"), QStringLiteral("NodeDrainStatus") };
    QCOMPARE(titles, expected);
    QCOMPARE(f.text(f.model.index(1, MatrixModel::Name)), QStringLiteral("HV02"));
    QCOMPARE(f.model.index(1, 0).data(ObjectRole).toInt(), int(Node2));
    QCOMPARE(f.text(f.at(Node2, "Description")), QStringLiteral("rack 1"));
    QVERIFY(f.model.isCounted());
}

void TestMatrixModel::tellsStatesApart_data()
{
    QTest::addColumn<int>("object");
    QTest::addColumn<QString>("property");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("text");
    QTest::addColumn<RowState>("state");
    QTest::addColumn<bool>("secondary");
    const auto row = [](const char *title, int object, const char *name, Scope scope,
                         const char *text, RowState state, bool secondary) {
        QTest::newRow(title) << object << QString::fromLatin1(name) << scope
                             << QString::fromLatin1(text) << state << secondary;
    };
    row("default", Node4, "NodeWeight", Scope::Common, "0", RowState::StoredDefault, false);
    row("another value", Node1, "NodeWeight", Scope::Common, "1", RowState::StoredDifferent, false);
    row("not stored", Node1, "Description", Scope::Common, "not stored", RowState::NotStored, true);
    row("cut", Node4, "NodeDrainStatus", Scope::CommonReadOnly, "NotInit... (cut in the source)",
        RowState::Cut, true);
}

void TestMatrixModel::tellsStatesApart()
{
    QFETCH(int, object);
    QFETCH(QString, property);
    QFETCH(Scope, scope);
    QFETCH(QString, text);
    QFETCH(RowState, state);
    QFETCH(bool, secondary);
    const Fixture f;
    const QModelIndex cell = f.at(object, qPrintable(property), scope);
    QVERIFY2(f.text(cell).startsWith(text), qPrintable(f.text(cell)));
    QCOMPARE(static_cast<RowState>(cell.data(RowStateRole).toInt()), state);
    QCOMPARE(cell.data(Qt::ForegroundRole).isValid(), secondary);
}

void TestMatrixModel::marksDeviations()
{
    const Fixture f;
    QCOMPARE(deviationsOf(f.at(Node1, "NodeWeight")), Deviations(Deviation::FromDefault));
    QCOMPARE(deviationsOf(f.at(Node4, "NodeWeight")), Deviation::FromMost | Deviation::AsDefault);
    QCOMPARE(deviationsOf(f.at(Node1, "Description")), Deviations()); // not stored
    QVERIFY(f.model.hasOutlier(f.model.rowOf(Node4), { 1 }));
    QVERIFY(!f.model.hasOutlier(f.model.rowOf(Node4), { 0, 2, 3 }));
    QVERIFY(f.model.isMixed(1));
}

/// A large document is checked piece by piece, and cells are shown meanwhile.
void TestMatrixModel::marksWhatIsFoundLater()
{
    Fixture f(ObjectClass::Node, checkedLaterFile());
    const QModelIndex cell
        = f.at(static_cast<int>(f.document.current().objects.size()) - 1, "NodeWeight");
    QVERIFY(!f.document.isChecked());
    QVERIFY(cell.data(IssueSeverityRole).isNull());
    f.document.finishCheck();
    QCOMPARE(cell.data(IssueSeverityRole).toInt(), int(Severity::Warning));
}

void TestMatrixModel::saysEverythingToScreenReaders()
{
    Fixture f;
    const QString odd = f.text(f.at(Node4, "NodeWeight"), Qt::AccessibleTextRole);
    QVERIFY2(odd.startsWith(QStringLiteral("NodeWeight of HV04: 0")), qPrintable(odd));
    QVERIFY2(odd.contains(QStringLiteral("differs from most: 3 of 4 have 1")), qPrintable(odd));
    QVERIFY2(odd.contains(QStringLiteral("is the default")), qPrintable(odd));
    QVERIFY(f.text(f.at(Node2, "NodeWeight"), Qt::AccessibleTextRole)
                .contains(QStringLiteral("differs from default 0")));
    f.model.setData(f.at(Node1, "NodeWeight"), QStringLiteral("0"));
    QVERIFY(f.text(f.at(Node1, "NodeWeight"), Qt::AccessibleTextRole)
                .contains(QStringLiteral("changed, was 1")));
    QVERIFY(f.text(f.at(Node1, "Description"), Qt::AccessibleTextRole)
                .contains(QStringLiteral("not stored")));
    QVERIFY(f.text(f.at(Node1, "NodeDrainStatus", Scope::CommonReadOnly), Qt::AccessibleTextRole)
                .contains(QStringLiteral("read-only")));
    QCOMPARE(f.text(f.model.index(0, 0), Qt::AccessibleTextRole), QStringLiteral("HV01, 1 change"));
}

void TestMatrixModel::givesWhatEditorsAskFor()
{
    const Fixture f;
    const QModelIndex cell = f.at(Node2, "NodeWeight");
    QCOMPARE(cell.data(FormatRole).toInt(), static_cast<int>(wire::Format::Dword));
    QCOMPARE(cell.data(NameRole).toString(), QStringLiteral("NodeWeight"));
    QCOMPARE(cell.data(PositionRole).toInt(), 0);
    QVERIFY(cell.data(EditContextRole).isValid());
    const EditCheck check = cell.data(EditCheckRole).value<EditCheck>();
    QVERIFY(check(QStringLiteral("0")).acceptable);
    QVERIFY(!check(QStringLiteral("ten")).acceptable);
    QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    const QModelIndex locked = f.at(Node2, "NodeDrainStatus", Scope::CommonReadOnly);
    QVERIFY(!locked.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!locked.data(EditCheckRole).isValid());
    QVERIFY(!f.model.index(0, 0).data(FormatRole).isValid());
}

void TestMatrixModel::editsOneCell()
{
    Fixture f;
    const QByteArray before = f.bytes();
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    QVERIFY(f.model.setData(f.at(Node2, "NodeWeight"), QStringLiteral("0x0")));
    QCOMPARE(f.text(f.at(Node2, "NodeWeight"), Qt::EditRole), QStringLiteral("0"));
    QVERIFY(f.at(Node2, "NodeWeight").data(ModifiedRole).toBool());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), f.model.rowOf(Node2));
    QCOMPARE(f.stack.text(0), QStringLiteral("Set NodeWeight of HV02 to 0"));

    QVERIFY(f.model.setData(f.at(Node1, "Description"), QStringLiteral("new"))); // was not stored
    QVERIFY(f.model.setData(f.at(Node1, "Description"), QStringLiteral("new"))); // and is no edit
    QCOMPARE(f.stack.count(), 2);
    f.stack.setIndex(0);
    QCOMPARE(f.bytes(), before);
}

void TestMatrixModel::refusesWithTheReason_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no number") << "NodeWeight" << Scope::Common << "many"
                               << "a whole number";
    QTest::newRow("what its format cannot hold") << "NodeWeight" << Scope::Common << "4294967296"
                                                 << "4294967295";
    QTest::newRow("a read-only list") << "NodeDrainStatus" << Scope::CommonReadOnly << "1"
                                      << "read-only";
}

void TestMatrixModel::refusesWithTheReason()
{
    QFETCH(QString, property);
    QFETCH(Scope, scope);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    Fixture f;
    QSignalSpy rejected(&f.model, &MatrixModel::rejected);
    QVERIFY(!f.model.setData(f.at(Node1, qPrintable(property), scope), text));
    QCOMPARE(rejected.size(), 1);
    const QString said = rejected.first().at(1).toString();
    QVERIFY2(said.contains(reason), qPrintable(said));
    QCOMPARE(f.stack.count(), 0);
}

void TestMatrixModel::setsAllTogetherInOneStep()
{
    Fixture f;
    const QByteArray before = f.bytes();
    f.model.setTogether([&f](const QModelIndex &) {
        QModelIndexList cells;
        for (const int node : { Node1, Node2, Node3, Node4 })
            cells.append(f.at(node, "NodeWeight"));
        return cells;
    });
    QSignalSpy changed(&f.document, &Document::objectsChanged);
    QVERIFY(f.model.setData(f.at(Node2, "NodeWeight"), QStringLiteral("0")));
    QCOMPARE(f.stack.count(), 1);
    QCOMPARE(f.stack.text(0), QStringLiteral("Set NodeWeight of 4 objects to 0"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.document.changeCount(), 3); // one had it
    f.stack.undo();
    QCOMPARE(f.bytes(), before);
}

void TestMatrixModel::asksWhenSomeRefuse()
{
    Fixture f;
    const QModelIndexList cells{ f.at(Node1, "NodeWeight"),
        f.at(Node1, "NodeDrainStatus", Scope::CommonReadOnly), f.at(Node2, "NodeWeight"),
        f.model.index(0, MatrixModel::Name) };
    QVector<std::pair<QModelIndex, QString>> texts;
    for (const QModelIndex &cell : cells)
        texts.append({ cell, QStringLiteral("0") });
    texts[1].second = QStringLiteral("5"); // what a cell holds already it would not refuse
    QVERIFY(!f.model.setTexts(texts)); // nobody to ask
    QCOMPARE(f.stack.count(), 0);

    MatrixPlan asked;
    bool answer = false;
    f.model.setQuestion([&](const MatrixPlan &plan) {
        asked = plan;
        return answer;
    });
    QVERIFY(!f.model.setTexts(texts));
    QCOMPARE(asked.refused.size(), 2);
    QCOMPARE(asked.values, 2);
    QCOMPARE(asked.objects, 2);
    QCOMPARE(f.stack.count(), 0);
    answer = true;
    QVERIFY(f.model.setTexts(texts));
    QCOMPARE(f.stack.count(), 1);
    QCOMPARE(f.document.changeCount(), 2);
}

void TestMatrixModel::clearingAVolumePassesTheGate()
{
    Fixture f(ObjectClass::Volume);
    ClearGate gate;
    QVector<int> asked;
    bool answer = false;
    gate.setQuestion([&](const QVector<int> &volumes) {
        asked = volumes;
        return answer;
    });
    f.model.setClearGate(&gate);
    const QModelIndex box = f.at(BusyVolume, "BackupInProgress");
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(!f.model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked, QVector<int>{ BusyVolume });
    QCOMPARE(f.stack.count(), 0);
    answer = true;
    QVERIFY(f.model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(f.stack.count(), 1);
}

void TestMatrixModel::followsTheMajority()
{
    Fixture f;
    QSignalSpy turned(&f.model, &MatrixModel::majorityChanged);
    f.model.setTexts({ { f.at(Node1, "NodeWeight"), QStringLiteral("0") },
        { f.at(Node2, "NodeWeight"), QStringLiteral("0") } });
    QCOMPARE(turned.size(), 1);
    QVERIFY(deviationsOf(f.at(Node3, "NodeWeight")).testFlag(Deviation::FromMost));
    QVERIFY(!deviationsOf(f.at(Node4, "NodeWeight")).testFlag(Deviation::FromMost));
    f.stack.undo();
    QVERIFY(deviationsOf(f.at(Node4, "NodeWeight")).testFlag(Deviation::FromMost));
}

void TestMatrixModel::takesNewColumnsAndKeepsThem()
{
    Fixture f;
    QSignalSpy inserted(&f.model, &QAbstractItemModel::columnsInserted);
    const Edit undo = f.document.apply({ makeSet(
        f.document.current(), Node1, Scope::Common, QStringLiteral("HouseRule"), dwordValue(7)) });
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(f.text(f.at(Node1, "HouseRule")), QStringLiteral("7"));
    QCOMPARE(f.model.changedColumns(), QVector<int>{ 4 });
    f.document.apply(undo);
    QCOMPARE(f.model.columnCount(), 5); // what was seen once does not vanish
    QCOMPARE(f.text(f.at(Node1, "HouseRule")), QStringLiteral("not stored"));
}

void TestMatrixModel::showsNumbersInTheColumnsBase()
{
    Fixture f;
    const QModelIndex cell = f.at(Node1, "NodeWeight");
    f.model.setNumberBase(cell.column(), NumberBase::Hexadecimal);
    QVERIFY(f.text(cell).startsWith(QStringLiteral("0x1")));
    QCOMPARE(f.text(cell, Qt::EditRole), QStringLiteral("0x1"));
    QCOMPARE(f.model.headerData(cell.column(), Qt::Horizontal).toString(),
        QStringLiteral("NodeWeight (hex)"));
    QVERIFY(f.model.setData(cell, QStringLiteral("0x1"))); // as it was: no edit
    QCOMPARE(f.stack.count(), 0);
}

void TestMatrixModel::restrictsResourcesToAType()
{
    Fixture f(ObjectClass::Resource);
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.model.columnOf(Scope::Private, u"DiskSignature"), -1);
    f.model.setClass(ObjectClass::Resource, QStringLiteral("Physical Disk"));
    QCOMPARE(f.model.rowCount(), 1);
    QCOMPARE(f.text(f.at(DiskResource, "DiskSignature", Scope::Private)), QStringLiteral("abc"));
    QCOMPARE(f.model.rowOf(NameResource), -1);
}

void TestMatrixModel::listsWhatIsDocumented()
{
    Fixture f;
    f.model.setNumberBase(1, NumberBase::Hexadecimal);
    f.model.setShowDocumented(true);
    QVERIFY(f.model.columnCount() > 4);
    QCOMPARE(f.text(f.model.index(0, f.model.columnCount() - 1)), QStringLiteral("not stored"));
    f.model.setShowDocumented(false);
    QCOMPARE(f.model.columnCount(), 4);
    QCOMPARE(f.model.numberBase(1), NumberBase::Hexadecimal);
}

void TestMatrixModel::sortsValuesBeforeWhatIsNotThere()
{
    const Fixture f;
    QCOMPARE(f.at(Node4, "NodeWeight").data(SortRole).toULongLong(), 0ULL);
    QCOMPARE(f.at(Node1, "Description").data(SortRole).typeId(), int(QMetaType::QString));
    QCOMPARE(f.at(Node2, "Description").data(SortRole).toString(), QStringLiteral("rack 1"));
}

void TestMatrixModel::survivesReloading()
{
    Fixture f;
    f.model.setData(f.at(Node2, "NodeWeight"), QStringLiteral("0"));
    f.document.markSaved(QStringLiteral("saved.json"), f.bytes());
    QVERIFY(!f.at(Node2, "NodeWeight").data(ModifiedRole).toBool());
    QCOMPARE(f.model.rowCount(), 4);
}

void TestMatrixModel::randomEditsAreUndoneToTheLoadedBytes()
{
    Fixture f;
    f.model.setShowDocumented(true); // so that properties are added, several to a list at once
    f.model.setQuestion([](const MatrixPlan &) { return true; });
    const QByteArray before = f.bytes();
    QRandomGenerator random(5);
    const QStringList texts{ QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0x7"),
        QStringLiteral("a\nb"), QString(), QStringLiteral("=1"), QStringLiteral("many words") };
    QVector<QByteArray> states{ before };
    while (f.stack.count() < 200) {
        QVector<std::pair<QModelIndex, QString>> block;
        const int top = random.bounded(f.model.rowCount());
        const int left = random.bounded(f.model.columnCount());
        for (int row = top; row < f.model.rowCount(); ++row) {
            for (int column = left; column < std::min(left + 3, f.model.columnCount()); ++column)
                block.append({ f.model.index(row, column),
                    texts[random.bounded(static_cast<int>(texts.size()))] });
        }
        const int count = f.stack.count();
        f.model.setTexts(block, QStringLiteral("Paste"));
        QVERIFY(f.stack.count() <= count + 1);
        if (f.stack.count() > count)
            states.append(f.bytes());
    }
    for (int step = f.stack.count(); step >= 0; --step) {
        f.stack.setIndex(step);
        QCOMPARE(f.bytes(), states[step]);
    }
    QCOMPARE(f.bytes(), before);
}

QTEST_MAIN(TestMatrixModel)
#include "tst_matrix_model.moc"
