// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/format_registry.h"
#include "ui/hexview/bytes_panel.h"
#include "ui/hexview/hex_view.h"
#include "ui/windows/elided_label.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

LoadedFile capturedFile()
{
    return *loadFile(
        QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin"));
}

QString label(const BytesPanel &panel, const char *name)
{
    if (const auto *elided = panel.findChild<ElidedLabel *>(QLatin1String(name)))
        return elided->text();
    return panel.findChild<QLabel *>(QLatin1String(name))->text();
}

} // namespace

class TestBytesPanel : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsUnderTheCursor();
    void saysThatBytesAreNotInAFile();
    void emptyContentHasASentence();
    void markingIsNotTheOperatorMoving();
    void theCursorStaysInsideTheMarkedProperty();
    void editsKeepThePlace();
    void namesAreNoMarkup();
    void aByteLeadsToItsProperty();
    void muchIsPreparedBesides();
    void keysOfThePanelComeFirst_data();
    void keysOfThePanelComeFirst();
    void keysStepThroughDifferences();
    void comparesWhileThereAreEdits();
    void everyControlHasAName();
};

void TestBytesPanel::saysWhatIsUnderTheCursor()
{
    const Document document(capturedFile());
    const ObjectBytes bytes = bytesOf(document, 0, Scope::Common);
    BytesPanel panel;
    panel.setContent(bytes);
    QCOMPARE(label(panel, "bytesTitle"), QStringLiteral("ws2022-cluster-common.bin"));
    QCOMPARE(label(panel, "bytesStatus"), QStringLiteral("Bytes 0 to 3 — Count: 74 properties"));
    QCOMPARE(label(panel, "bytesSelection"), QStringLiteral("Offset 0 (0x0), length 1 (0x1)"));
    const int position = document.object(0).list(Scope::Common).indexOf(u"BackupInProgress");
    const wire::ByteRange range = *bytes.rangeOf(0, Scope::Common, position);
    const auto value = static_cast<qint64>(range.end()) - 8;
    panel.view()->setCursorOffset(value);
    QCOMPARE(label(panel, "bytesStatus"),
        QStringLiteral("Bytes %1 to %2 — Value of BackupInProgress: 0 (DWORD)")
            .arg(value)
            .arg(value + 3));
    QVERIFY(label(panel, "bytesLesson").contains(u"low byte first"));
    QTest::keyClick(panel.view(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(label(panel, "bytesSelection"),
        QStringLiteral("Offset %1 (0x%2), length 2 (0x2)").arg(value).arg(value, 0, 16));
}

void TestBytesPanel::saysThatBytesAreNotInAFile()
{
    const Document document(bundledSample());
    BytesPanel panel;
    panel.setContent(bytesOf(document, 0, Scope::Common));
    QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("bytesNote"))->isHidden());
    QCOMPARE(label(panel, "bytesNote"),
        QStringLiteral("The file holds other bytes; those shown are the property list that an "
                       "export would write."));
    const Document other(capturedFile());
    panel.setContent(bytesOf(other, 0, Scope::Common));
    QVERIFY(panel.findChild<QLabel *>(QStringLiteral("bytesNote"))->isHidden());
}

void TestBytesPanel::emptyContentHasASentence()
{
    BytesPanel panel;
    panel.show();
    QVERIFY(panel.findChild<QLabel *>(QStringLiteral("bytesEmpty"))->isVisible());
    QVERIFY(!panel.view()->isVisible());
    panel.setContent(mapBytes("ab", Form::Snapshot, {}), QStringLiteral("two bytes"));
    QVERIFY(panel.view()->isVisible());
    panel.clear();
    QVERIFY(!panel.view()->isVisible());
}

void TestBytesPanel::markingIsNotTheOperatorMoving()
{
    const Document document(capturedFile());
    const ObjectBytes bytes = bytesOf(document, 0, Scope::Common);
    BytesPanel panel;
    QSignalSpy activated(&panel, &BytesPanel::offsetActivated);
    panel.setContent(bytes);
    panel.markProperty(bytes.ranges[5].range);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(panel.view()->marked(), bytes.ranges[5].range);
    QCOMPARE(panel.view()->cursorOffset(), static_cast<qint64>(bytes.ranges[5].range.offset));
    QTest::keyClick(panel.view(), Qt::Key_Right);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toLongLong(),
        static_cast<qint64>(bytes.ranges[5].range.offset) + 1);
}

void TestBytesPanel::theCursorStaysInsideTheMarkedProperty()
{
    const Document document(capturedFile());
    const ObjectBytes bytes = bytesOf(document, 0, Scope::Common);
    BytesPanel panel;
    panel.setContent(bytes);
    const auto inside = static_cast<qint64>(bytes.ranges[5].range.offset) + 9;
    panel.view()->setCursorOffset(inside);
    panel.markProperty(bytes.ranges[5].range); // what the table answers
    QCOMPARE(panel.view()->cursorOffset(), inside);
}

void TestBytesPanel::editsKeepThePlace()
{
    Document document(capturedFile());
    BytesPanel panel;
    panel.resize(panel.sizeHint());
    panel.show();
    panel.setContent(bytesOf(document, 0, Scope::Common));
    panel.markProperty(bytesOf(document, 0, Scope::Common).ranges[40].range);
    const qint64 cursor = panel.view()->cursorOffset();
    const qint64 row = panel.view()->firstRow();
    QVERIFY(row > 0);
    QSignalSpy activated(&panel, &BytesPanel::offsetActivated);
    const int position = document.object(0).list(Scope::Common).indexOf(u"BackupInProgress");
    document.apply(makeSet(
        document.current(), 0, Scope::Common, QStringLiteral("BackupInProgress"), dwordValue(1)));
    const ObjectBytes edited = bytesOf(document, 0, Scope::Common);
    panel.setContent(edited);
    QCOMPARE(panel.view()->cursorOffset(), cursor);
    QCOMPARE(panel.view()->firstRow(), row);
    QCOMPARE(activated.size(), 0);
    const auto value = static_cast<qint64>(edited.rangeOf(0, Scope::Common, position)->end()) - 8;
    QVERIFY(panel.view()->isChanged(value));
    panel.view()->setCursorOffset(value);
    QVERIFY2(label(panel, "bytesStatus").endsWith(u"1 (DWORD) — changed"),
        qPrintable(label(panel, "bytesStatus")));
}

void TestBytesPanel::namesAreNoMarkup()
{
    BytesPanel panel;
    panel.setContent(mapBytes("ab", Form::Snapshot, {}), QStringLiteral("<b>bold</b>"));
    for (const QLabel *text : panel.findChildren<QLabel *>())
        QCOMPARE(text->textFormat(), Qt::PlainText);
}

void TestBytesPanel::aByteLeadsToItsProperty()
{
    const Document document(capturedFile());
    BytesPanel panel;
    panel.showBytes(byteSource(document, 0, Scope::Common));
    QSignalSpy activated(&panel, &BytesPanel::propertyActivated);
    panel.markProperty(0, Scope::Common, 5);
    QCOMPARE(panel.view()->marked(), panel.content().ranges[5].range);
    QCOMPARE(activated.size(), 0);
    panel.view()->setCursorOffset(static_cast<qint64>(panel.content().ranges[7].range.offset) + 1);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().at(2).toInt(), 7);
    panel.view()->setCursorOffset(0); // the count belongs to none
    QCOMPARE(activated.size(), 1);
    panel.markProperty(0, Scope::Common, -1);
    QCOMPARE(panel.view()->marked().length, std::size_t(0));
}

void TestBytesPanel::muchIsPreparedBesides()
{
    Document document(capturedFile());
    BytesPanel panel;
    panel.showBytes(byteSource(document, 0, Scope::Common));
    const QByteArray before = panel.view()->bytes();
    document.apply(makeSet(
        document.current(), 0, Scope::Common, QStringLiteral("BackupInProgress"), dwordValue(1)));
    panel.maker().setThreshold(0);
    QSignalSpy shown(&panel, &BytesPanel::contentShown);
    panel.showBytes(byteSource(document, 0, Scope::Common));
    panel.markProperty(0, Scope::Common, 9);
    QVERIFY(panel.isPreparing());
    QCOMPARE(panel.view()->bytes(), before);
    QVERIFY(label(panel, "bytesNote").contains(u"prepared"));
    QVERIFY(shown.wait());
    QVERIFY(!panel.isPreparing());
    QVERIFY(panel.view()->bytes() != before);
    QVERIFY(label(panel, "bytesNote").isEmpty());
    QCOMPARE(panel.view()->marked(), panel.content().ranges[9].range);
}

void TestBytesPanel::keysOfThePanelComeFirst_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("taken");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("find") << int(Qt::Key_F) << control << true;
    QTest::newRow("go to") << int(Qt::Key_G) << control << true;
    QTest::newRow("find on") << int(Qt::Key_F3) << none << true;
    QTest::newRow("next difference") << int(Qt::Key_F7) << none << true;
    QTest::newRow("next problem") << int(Qt::Key_F8) << none << false;
    QTest::newRow("save") << int(Qt::Key_S) << control << false;
}

void TestBytesPanel::keysOfThePanelComeFirst()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const Document document(capturedFile());
    BytesPanel panel;
    panel.setContent(bytesOf(document, 0, Scope::Common));
    panel.show();
    QKeyEvent event(QEvent::ShortcutOverride, key, modifiers);
    event.ignore();
    QCoreApplication::sendEvent(panel.view(), &event);
    QTEST(event.isAccepted(), "taken");
}

void TestBytesPanel::keysStepThroughDifferences()
{
    Document document(capturedFile());
    BytesPanel panel;
    panel.setContent(bytesOf(document, 0, Scope::Common));
    panel.show();
    QSignalSpy said(&panel, &BytesPanel::said);
    QTest::keyClick(panel.view(), Qt::Key_F7);
    QCOMPARE(said.takeFirst().first().toString(),
        QStringLiteral("Nothing differs from what was loaded."));
    document.apply(makeSet(document.current(), 0, Scope::Common,
        QStringLiteral("CrossSubnetThreshold"), dwordValue(10)));
    document.apply(
        makeSet(document.current(), 0, Scope::Common, QStringLiteral("New"), dwordValue(1)));
    panel.setContent(bytesOf(document, 0, Scope::Common));
    panel.view()->setCursorOffset(10);
    QTest::keyClick(panel.view(), Qt::Key_F7);
    QCOMPARE(said.takeFirst().first().toString(),
        QStringLiteral("Difference 2 of 3: Value of CrossSubnetThreshold: 30 \u2192 10"));
    QTest::keyClick(panel.view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(panel.view()->selection(), panel.content().ranges.last().range);
    QTest::keyClick(panel.view(), Qt::Key_F7, Qt::ShiftModifier);
    QTest::keyClick(panel.view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(panel.view()->selection(), (wire::ByteRange{ 0, 1 }));
    QTest::keyClick(panel.view(), Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(said.last().first().toString(),
        QStringLiteral("There is no difference in front of this place."));
}

void TestBytesPanel::comparesWhileThereAreEdits()
{
    Document document(capturedFile());
    BytesPanel panel;
    panel.resize(1400, 400);
    panel.showBytes(byteSource(document, 0, Scope::Common));
    panel.show();
    auto *compare = panel.findChild<QToolButton *>(QStringLiteral("bytesCompare"));
    auto *before = panel.findChild<HexView *>(QStringLiteral("bytesBefore"));
    QVERIFY(!compare->isEnabled());
    const Edit undo = document.apply(makeSet(
        document.current(), 0, Scope::Common, QStringLiteral("BackupInProgress"), dwordValue(1)));
    panel.showBytes(byteSource(document, 0, Scope::Common));
    QVERIFY(compare->isEnabled());
    QCOMPARE(compare->text(), QStringLiteral("Compare (1)"));
    compare->click();
    QVERIFY(before->isVisible());
    document.apply(undo);
    panel.showBytes(byteSource(document, 0, Scope::Common));
    QVERIFY(!compare->isEnabled());
    QVERIFY(!before->isVisible());
    document.apply(makeSet(
        document.current(), 0, Scope::Common, QStringLiteral("BackupInProgress"), dwordValue(1)));
    panel.showBytes(byteSource(document, 0, Scope::Common));
    QVERIFY(before->isVisible()); // as the person had chosen
}

void TestBytesPanel::everyControlHasAName()
{
    const Document document(capturedFile());
    BytesPanel panel;
    panel.setContent(bytesOf(document, 0, Scope::Common));
    panel.show();
    QApplication::setActiveWindow(&panel);
    panel.find();
    for (const QWidget *control : panel.findChildren<QWidget *>()) {
        if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *accessible
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(
                QLatin1String(control->metaObject()->className()) + u' ' + control->objectName()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(panel.view(), Qt::Key_Tab); // leaves the bytes
    QVERIFY(!panel.view()->hasFocus());
}

QTEST_MAIN(TestBytesPanel)
#include "tst_bytes_panel.moc"
