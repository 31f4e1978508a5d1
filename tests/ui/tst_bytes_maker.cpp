// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/format_registry.h"
#include "ui/hexview/bytes_maker.h"

#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

const Document &captured()
{
    static const Document document(*loadFile(
        QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin")));
    return document;
}

} // namespace

class TestBytesMaker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<ObjectBytes>(); }
    void makesLittleAtOnce();
    void makesMuchInAThread();
    void theLastOneThatWasAskedForIsMade();
    void whatIsForgottenIsNotTold();
    void canBeDestroyedWhileItWorks();
};

void TestBytesMaker::makesLittleAtOnce()
{
    BytesMaker maker;
    QSignalSpy made(&maker, &BytesMaker::made);
    QSignalSpy began(&maker, &BytesMaker::began);
    maker.make(byteSource(captured(), 0, Scope::Common));
    QCOMPARE(made.size(), 1);
    QCOMPARE(began.size(), 0);
    QVERIFY(!maker.isMaking());
}

void TestBytesMaker::makesMuchInAThread()
{
    BytesMaker maker;
    maker.setThreshold(0);
    QSignalSpy made(&maker, &BytesMaker::made);
    QSignalSpy began(&maker, &BytesMaker::began);
    maker.make(byteSource(captured(), 0, Scope::Common));
    QVERIFY(maker.isMaking());
    QCOMPARE(made.size(), 0);
    QCOMPARE(began.size(), 1);
    QVERIFY(made.wait());
    QVERIFY(!maker.isMaking());
    QCOMPARE(made.first().first().value<ObjectBytes>().bytes, captured().file().bytes);
}

void TestBytesMaker::theLastOneThatWasAskedForIsMade()
{
    BytesMaker maker;
    maker.setThreshold(0);
    QSignalSpy made(&maker, &BytesMaker::made);
    ByteSource source = byteSource(captured(), 0, Scope::Common);
    for (const char16_t *title : { u"first", u"second", u"third" }) {
        source.title = QString::fromUtf16(title);
        maker.make(source);
    }
    QVERIFY(made.wait());
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().first().value<ObjectBytes>().title.english(), QStringLiteral("third"));
    QVERIFY(!maker.isMaking());
}

void TestBytesMaker::whatIsForgottenIsNotTold()
{
    BytesMaker maker;
    maker.setThreshold(0);
    QSignalSpy made(&maker, &BytesMaker::made);
    maker.make(byteSource(captured(), 0, Scope::Common));
    maker.forget();
    QVERIFY(!maker.isMaking());
    ByteSource other = byteSource(captured(), 0, Scope::Common);
    other.title = QStringLiteral("other");
    maker.make(other);
    QVERIFY(made.wait());
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().first().value<ObjectBytes>().title.english(), QStringLiteral("other"));
}

void TestBytesMaker::canBeDestroyedWhileItWorks()
{
    auto maker = std::make_unique<BytesMaker>();
    maker->setThreshold(0);
    QSignalSpy made(maker.get(), &BytesMaker::made);
    maker->make(byteSource(captured(), 0, Scope::Common));
    maker.reset();
    QCoreApplication::processEvents();
    QCOMPARE(made.size(), 0);
}

QTEST_MAIN(TestBytesMaker)
#include "tst_bytes_maker.moc"
