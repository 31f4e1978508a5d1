// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/progress_line.h"

#include <QBuffer>
#include <QTest>

using namespace clusprop::cli;
using namespace Qt::Literals::StringLiterals;

class TestProgressLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsHowFarReadingIs();
    void countsWhereTheEndIsNotKnown();
    void isSilentAtFirst();
    void isSilentWithoutATerminal();
    void isSilentWhenAskedToBe();
    void nothingIsWipedThatWasNotShown();

private:
    QByteArray m_text;
    std::unique_ptr<QBuffer> m_stream;
    std::unique_ptr<Streams> m_streams;
    std::unique_ptr<Call> m_call;
};

void TestProgressLine::init()
{
    m_text.clear();
    m_stream = std::make_unique<QBuffer>(&m_text);
    QVERIFY(m_stream->open(QIODevice::WriteOnly));
    m_streams = std::make_unique<Streams>(Streams{ *m_stream, *m_stream, *m_stream, false, true });
    m_call = std::make_unique<Call>(Call{ *m_streams, {}, {}, {} });
}

void TestProgressLine::showsHowFarReadingIs()
{
    ProgressLine line(*m_call, 0);
    QVERIFY(line.progress()(50, 200));
    QCOMPARE(m_text, QByteArray("\r\033[Kreading, 25 %"));
    line.clear();
    QVERIFY(m_text.endsWith("\r\033[K"));
}

void TestProgressLine::countsWhereTheEndIsNotKnown()
{
    ProgressLine line(*m_call, 0);
    QVERIFY(line.progress()(3 << 20, -1));
    QVERIFY(m_text.endsWith("reading, 3 MiB"));
}

void TestProgressLine::isSilentAtFirst()
{
    constexpr qint64 aDay = 86'400'000; // milliseconds
    ProgressLine line(*m_call, aDay);
    QVERIFY(line.progress()(50, 200));
    QCOMPARE(m_text, QByteArray());
}

void TestProgressLine::isSilentWithoutATerminal()
{
    m_streams->errIsTerminal = false;
    ProgressLine line(*m_call, 0);
    QVERIFY(!line.progress()); // the reader need not even ask
}

void TestProgressLine::isSilentWhenAskedToBe()
{
    m_call->options.add(u"quiet"_s, {});
    ProgressLine line(*m_call, 0);
    QVERIFY(!line.progress());
}

void TestProgressLine::nothingIsWipedThatWasNotShown()
{
    ProgressLine line(*m_call, 0);
    line.clear();
    QCOMPARE(m_text, QByteArray());
}

QTEST_GUILESS_MAIN(TestProgressLine)

#include "tst_progress_line.moc"
