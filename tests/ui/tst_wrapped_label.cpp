// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/height_memo.h"
#include "ui/windows/text_block.h"
#include "ui/windows/wrapped_label.h"

#include <QLabel>
#include <QTest>

using namespace clusprop::ui;

namespace {

const QString sentence = QStringLiteral("A sentence that is long enough to fill some lines of a narrow label, "
                                        "and a few words more.");

/// The height that Qt itself gives such a label.
int plainHeight(const QString &text, const QFont &font, int width)
{
    QLabel label(text);
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setFont(font);
    return label.heightForWidth(width);
}

} // namespace

class TestWrappedLabel : public QObject
{
    Q_OBJECT

private slots:
    void eachWidthIsMeasuredOnce();
    void theOldestWidthIsForgotten();
    void anotherTextOrFontIsMeasuredAnew();
    void labelIsAsHighAsAPlainOne();
    void labelShowsMarkupAsText();
    void blockFollowsItsText();
};

void TestWrappedLabel::eachWidthIsMeasuredOnce()
{
    HeightMemo memo;
    QVector<int> asked;
    const auto measure = [&asked](int width) {
        asked.append(width);
        return 1000 / width;
    };
    const QFont font;
    for (int round = 0; round < 3; ++round) {
        for (const int width : { 10, 20, 50, 100 })
            QCOMPARE(memo.height(width, sentence, font, measure), 1000 / width);
    }
    QCOMPARE(asked, QVector<int>({ 10, 20, 50, 100 }));
}

void TestWrappedLabel::theOldestWidthIsForgotten()
{
    HeightMemo memo;
    int measured = 0;
    const auto measure = [&measured](int width) {
        ++measured;
        return width;
    };
    const QFont font;
    for (const int width : { 1, 2, 3, 4, 5 })
        QCOMPARE(memo.height(width, sentence, font, measure), width);
    QCOMPARE(measured, 5);
    QCOMPARE(memo.height(5, sentence, font, measure), 5);
    QCOMPARE(measured, 5);
    QCOMPARE(memo.height(1, sentence, font, measure), 1);
    QCOMPARE(measured, 6);
}

void TestWrappedLabel::anotherTextOrFontIsMeasuredAnew()
{
    HeightMemo memo;
    int answer = 7;
    const auto measure = [&answer](int) { return answer; };
    QFont font;
    QCOMPARE(memo.height(10, sentence, font, measure), 7);
    answer = 8;
    QCOMPARE(memo.height(10, sentence, font, measure), 7);
    QCOMPARE(memo.height(10, sentence + u'.', font, measure), 8);
    answer = 9;
    font.setPointSizeF(font.pointSizeF() + 4);
    QCOMPARE(memo.height(10, sentence + u'.', font, measure), 9);
}

void TestWrappedLabel::labelIsAsHighAsAPlainOne()
{
    WrappedLabel label(sentence);
    for (const int width : { 400, 150, 90, 150, 400 })
        QCOMPARE(label.heightForWidth(width), plainHeight(sentence, label.font(), width));
    QVERIFY(label.heightForWidth(90) > label.heightForWidth(400));

    QFont larger = label.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    label.setFont(larger);
    QCOMPARE(label.heightForWidth(150), plainHeight(sentence, larger, 150));

    label.setText(sentence + sentence);
    QCOMPARE(label.heightForWidth(150), plainHeight(sentence + sentence, larger, 150));

    const int before = label.heightForWidth(150);
    label.setContentsMargins(0, 10, 0, 10);
    QCOMPARE(label.heightForWidth(150), before + 20);
}

void TestWrappedLabel::labelShowsMarkupAsText()
{
    const WrappedLabel label(QStringLiteral("<b>x</b>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestWrappedLabel::blockFollowsItsText()
{
    TextBlock block;
    block.setText(sentence);
    const int high = block.heightForWidth(100);
    QCOMPARE(block.heightForWidth(100), high);
    block.setText(QStringLiteral("short"));
    QVERIFY(block.heightForWidth(100) < high);
    block.setText(sentence);
    QCOMPARE(block.heightForWidth(100), high);
    block.setText(QStringLiteral("A_NAME_WITH_UNDERSCORES_THAT_IS_LONG"));
    const int anywhere = block.heightForWidth(100);
    block.setBreaksIdentifiers(true);
    QVERIFY(block.heightForWidth(100) >= anywhere);
    QCOMPARE(block.text(), QStringLiteral("A_NAME_WITH_UNDERSCORES_THAT_IS_LONG"));
}

QTEST_MAIN(TestWrappedLabel)

#include "tst_wrapped_label.moc"
