// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/compare/comparison_model.h"
#include "ui/compare/difference_delegate.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

using namespace clusprop::ui;

class TestDifferenceDelegate : public QObject
{
    Q_OBJECT

private slots:
    void theDifferenceIsSeen_data();
    void theDifferenceIsSeen();
    void theDifferenceIsDrawnOtherwise();
    void rowsAreEquallyHigh();
};

void TestDifferenceDelegate::theDifferenceIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QPoint>("range");
    QTest::addColumn<int>("characters"); // width
    QTest::newRow("all fits") << u"a north b"_s << QPoint(2, 5) << 40;
    QTest::newRow("at the end of a long text") << QString(200, u'x') + u"north"_s << QPoint(200, 5) << 30;
    QTest::newRow("in the middle") << QString(200, u'x') + u"north"_s + QString(200, u'y') << QPoint(200, 5) << 30;
    QTest::newRow("at the beginning") << u"north"_s + QString(200, u'y') << QPoint(0, 5) << 30;
    QTest::newRow("longer than the cell") << QString(100, u'n') << QPoint(0, 100) << 20;
    QTest::newRow("hardly any room") << QString(200, u'x') + u"north"_s << QPoint(200, 5) << 3;
    QTest::newRow("no room") << u"north"_s << QPoint(0, 5) << 0;
}

void TestDifferenceDelegate::theDifferenceIsSeen()
{
    QFETCH(QString, text);
    QFETCH(QPoint, range);
    QFETCH(int, characters);
    QFont font;
    const QFontMetrics plain(font);
    font.setBold(true);
    const QFontMetrics bold(font);
    const int width = characters * plain.averageCharWidth();
    const DifferenceParts parts = fittingParts(text, range, plain, bold, width);
    const int used = plain.horizontalAdvance(parts.before) + bold.horizontalAdvance(parts.different)
        + plain.horizontalAdvance(parts.after);
    if (characters > 2)
        QVERIFY2(used <= width, qPrintable(parts.before + parts.different + parts.after));
    if (characters >= 30) {
        QCOMPARE(parts.different, text.mid(range.x(), range.y()));
        QVERIFY(parts.before.isEmpty() || text.left(range.x()).endsWith(parts.before.mid(1)));
    }
}

void TestDifferenceDelegate::theDifferenceIsDrawnOtherwise()
{
    QStandardItemModel model(2, 1);
    auto *root = new QStandardItem(u"object"_s);
    auto *line = new QStandardItem(u"one two"_s);
    root->appendRow(line);
    model.setItem(0, root);
    const auto drawn = [&model, line] {
        QImage image(200, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        option.palette.setColor(QPalette::Text, Qt::black);
        DifferenceDelegate().paint(&painter, option, model.indexFromItem(line));
        return image;
    };
    const QImage plain = drawn();
    line->setData(QPoint(4, 3), ComparisonModel::RangeRole);
    const QImage marked = drawn();
    QVERIFY(plain != marked);
    const auto ink = [](const QImage &image) {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return dark;
    };
    QVERIFY(ink(plain) > 0);
    QVERIFY(ink(marked) > ink(plain)); // bold and underlined
}

/// The view asks the first row only; copying takes its icon away.
void TestDifferenceDelegate::rowsAreEquallyHigh()
{
    QStandardItemModel model(1, 1);
    model.setItem(0, new QStandardItem(u"text"_s));
    QStyleOptionViewItem option;
    option.decorationSize = QSize(16, 16);
    option.fontMetrics = QFontMetrics(QFont());
    const DifferenceDelegate delegate;
    const int plain = delegate.sizeHint(option, model.index(0, 0)).height();
    QPixmap mark(16, 16);
    mark.fill(Qt::black);
    model.item(0)->setIcon(QIcon(mark));
    QCOMPARE(delegate.sizeHint(option, model.index(0, 0)).height(), plain);
    QVERIFY(plain >= option.fontMetrics.height());
}

QTEST_MAIN(TestDifferenceDelegate)
#include "tst_difference_delegate.moc"
