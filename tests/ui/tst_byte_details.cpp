// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/format_registry.h"
#include "ui/hexview/byte_details.h"
#include "ui/hexview/byte_difference_model.h"
#include "ui/hexview/byte_reading_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

/// A value became another, and a property was added: three differences, with the count.
ObjectBytes editedBytes()
{
    Document document(*loadFile(
        QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin")));
    document.apply(makeSet(document.current(), 0, Scope::Common,
        QStringLiteral("CrossSubnetThreshold"), dwordValue(10)));
    document.apply(
        makeSet(document.current(), 0, Scope::Common, QStringLiteral("New"), dwordValue(1)));
    return bytesOf(document, 0, Scope::Common);
}

QString valueOf(const ByteReadingModel &model, ReadingKind kind)
{
    return model.index(static_cast<int>(kind), ByteReadingModel::Value).data().toString();
}

} // namespace

class TestByteDetails : public QObject
{
    Q_OBJECT

private slots:
    void readsTheBytesUnderTheCursor();
    void saysWhatIsMissingAtTheEnd();
    void listsDifferences();
    void stepsThroughDifferences();
    void rowsAreCopied();
    void choosingARowIsTold();
};

void TestByteDetails::readsTheBytesUnderTheCursor()
{
    ByteReadingModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), static_cast<int>(ReadingKind::Syntax) + 1);
    QVERIFY(valueOf(model, ReadingKind::Unsigned8).isEmpty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(QByteArray::fromHex("ff02000100"), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(valueOf(model, ReadingKind::Unsigned32), QStringLiteral("65538 (0x00010002)"));
    QCOMPARE(valueOf(model, ReadingKind::Syntax), QStringLiteral("LIST_VALUE_DWORD (0x00010002)"));
    QCOMPARE(valueOf(model, ReadingKind::Ascii), QStringLiteral("no text"));
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Unsigned 8: 2 (0x02)"));
    model.show({}, -1);
    QVERIFY(valueOf(model, ReadingKind::Unsigned8).isEmpty());
}

void TestByteDetails::saysWhatIsMissingAtTheEnd()
{
    ByteReadingModel model;
    model.show(QByteArray(8, '\0'), 5);
    QCOMPARE(valueOf(model, ReadingKind::Unsigned64), QStringLiteral("needs 8 bytes, 3 left"));
    QCOMPARE(valueOf(model, ReadingKind::Guid), QStringLiteral("needs 16 bytes, 3 left"));
}

void TestByteDetails::listsDifferences()
{
    ByteDifferenceModel model;
    const QAbstractItemModelTester tester(&model);
    const ObjectBytes bytes = editedBytes();
    model.setContent(bytes);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.words(1), QStringLiteral("Value of CrossSubnetThreshold: 30 \u2192 10"));
    const auto text
        = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, ByteDifferenceModel::BeforeOffset), QStringLiteral("0x0"));
    QCOMPARE(text(0, ByteDifferenceModel::Length), QStringLiteral("1"));
    QCOMPARE(text(2, ByteDifferenceModel::What), QStringLiteral("Property New added"));
    QCOMPARE(text(2, ByteDifferenceModel::Length), QStringLiteral("0 \u2192 32"));
    model.setOffsetBase(NumberBase::Decimal);
    QCOMPARE(text(1, ByteDifferenceModel::AfterOffset),
        QString::number(bytes.differences.rows[1].after.offset));
    model.setContent({});
    QCOMPARE(model.rowCount(), 0);
}

void TestByteDetails::stepsThroughDifferences()
{
    ByteDetails details;
    const ObjectBytes bytes = editedBytes();
    details.setContent(bytes);
    const auto at = [&bytes](int row) {
        return static_cast<qint64>(bytes.differences.rows[row].after.offset);
    };
    QCOMPARE(details.stepFrom(10, false, true), 1);
    QCOMPARE(details.stepFrom(at(1), false, true), 2);
    QCOMPARE(details.stepFrom(at(2), false, true), -1);
    QCOMPARE(details.stepFrom(at(2), false, false), 1);
    QCOMPARE(details.stepFrom(at(1), false, false), 0);
    QCOMPARE(details.stepFrom(at(0), false, false), -1);
    QCOMPARE(details.stepFrom(at(1) + 1, false, false), 1);
    details.setContent({});
    QCOMPARE(details.stepFrom(0, false, true), -1);
}

void TestByteDetails::rowsAreCopied()
{
    ByteDetails details;
    details.show();
    details.setContent(editedBytes());
    details.showReadings(QByteArray::fromHex("0a000000"), 0);
    auto *readings = details.findChild<QTableView *>(QStringLiteral("byteReadings"));
    readings->setCurrentIndex(readings->model()->index(4, 0));
    QSignalSpy said(&details, &ByteDetails::said);
    QTest::keyClick(readings, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("10 (0x0000000a)"));
    QCOMPARE(said.size(), 1);
    auto *differences = details.findChild<QTableView *>(QStringLiteral("byteDifferences"));
    differences->setCurrentIndex(differences->model()->index(2, 2));
    QTest::keyClick(differences, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Property New added"));
}

void TestByteDetails::choosingARowIsTold()
{
    ByteDetails details;
    details.setContent(editedBytes());
    QVERIFY(details.isTabVisible(1));
    QSignalSpy chosen(&details, &ByteDetails::differenceChosen);
    auto *table = details.findChild<QTableView *>(QStringLiteral("byteDifferences"));
    details.stepFrom(0, false, true); // nobody chose
    QCOMPARE(chosen.size(), 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 0);
    details.setContent({});
    QVERIFY(!details.isTabVisible(1));
}

QTEST_MAIN(TestByteDetails)
#include "tst_byte_details.moc"
