// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_view.h"

#include <QPainter>
#include <QProcess>
#include <QtTest>

#include <cmath>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

bool isWhole(qreal length)
{
    return std::abs(length - std::round(length)) < 1e-6;
}

/// Where the view has a cell, in pixels of a picture of its window.
QRect pixelsOf(const HexView &view, const QRectF &area)
{
    const QPointF corner
        = QPointF(view.viewport()->mapTo(view.window(), QPoint())) + view.pixelShift();
    const qreal ratio = view.devicePixelRatioF();
    return { qRound((corner.x() + area.left()) * ratio), qRound((corner.y() + area.top()) * ratio),
        qRound(area.width() * ratio), qRound(area.height() * ratio) };
}

} // namespace

/// The program runs itself once for each scale, as a scale is chosen before anything is drawn.
class TestHexPixels : public QObject
{
    Q_OBJECT

private slots:
    void isSharpAt_data();
    void isSharpAt();
    void cellsAreWholePixels();
    void digitsAreNeitherClippedNorBlurred();
    void shadesEndAtPixels();
    void theHeaderLineIsOnePixel();

private:
    /// At a place that is between pixels at most scales.
    void showWindow(const QByteArray &bytes)
    {
        m_window = std::make_unique<QWidget>();
        m_view = new HexView(m_window.get());
        m_window->resize(900, 400);
        m_view->setGeometry(13, 7, 870, 380);
        m_view->setMap(mapBytes(bytes, Form::PropertyList, {}));
        m_window->show();
        m_picture = m_window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    std::unique_ptr<QWidget> m_window;
    HexView *m_view = nullptr;
    QImage m_picture;
};

void TestHexPixels::isSharpAt_data()
{
    QTest::addColumn<QString>("scale");
    for (const char *scale : { "1", "1.25", "1.5", "2" })
        QTest::newRow(scale) << QString::fromLatin1(scale);
}

void TestHexPixels::isSharpAt()
{
    QFETCH(QString, scale);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("cellsAreWholePixels"),
            QStringLiteral("digitsAreNeitherClippedNorBlurred"),
            QStringLiteral("shadesEndAtPixels"), QStringLiteral("theHeaderLineIsOnePixel") });
    QVERIFY(program.waitForFinished(120'000));
    const QByteArray said = program.readAll();
    QVERIFY2(program.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("6 passed"), said.constData());
}

void TestHexPixels::cellsAreWholePixels()
{
    showWindow(QByteArray(256, '\x5A'));
    const qreal ratio = m_view->devicePixelRatioF();
    const HexLayout &layout = m_view->hexLayout();
    QVERIFY(isWhole(layout.headerHeight() * ratio));
    QVERIFY(
        isWhole((m_view->viewport()->mapTo(m_window.get(), QPoint()).x() + m_view->pixelShift().x())
            * ratio));
    for (qint64 offset = 0; offset < 64; ++offset) {
        for (const HexColumn column : { HexColumn::Digits, HexColumn::Text }) {
            const QRectF cell = layout.cell(column, offset, 0);
            for (const qreal edge : { cell.left(), cell.top(), cell.right(), cell.bottom() })
                QVERIFY2(isWhole(edge * ratio), qPrintable(QString::number(edge * ratio)));
        }
    }
}

/// Each pair of digits looks as it does when it is drawn alone with room around it.
void TestHexPixels::digitsAreNeitherClippedNorBlurred()
{
    QByteArray bytes(256, '\0');
    for (int index = 0; index < 256; ++index)
        bytes[index] = static_cast<char>(index);
    showWindow(bytes);
    const qreal ratio = m_view->devicePixelRatioF();
    const HexLayout &layout = m_view->hexLayout();
    const QRgb base = m_view->palette().color(QPalette::Base).rgb();
    for (const int offset : { 0x1B, 0x2D, 0x45, 0x6F, 0x70 }) {
        // Nothing is known of bytes that are no list, so they stand on a ground of their own.
        m_view->setBytes(bytes);
        m_view->setCursorOffset(0);
        const QImage picture = m_window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRect cell = pixelsOf(*m_view, layout.cell(HexColumn::Digits, offset, 0));
        QImage alone(cell.size() * 3, QImage::Format_RGB32);
        alone.setDevicePixelRatio(ratio);
        alone.fill(base);
        QPainter painter(&alone);
        painter.setFont(m_view->font());
        painter.setPen(m_view->palette().color(QPalette::Text));
        painter.drawText(QPointF(cell.width() / ratio, 2 * cell.height() / ratio),
            QStringLiteral("%1").arg(offset, 2, 16, QLatin1Char('0')));
        painter.end();
        const auto ink = [base](const QImage &image) {
            QRect found;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) != base)
                        found |= QRect(x, y, 1, 1);
                }
            }
            return found;
        };
        const QImage shown = picture.copy(cell);
        const QRect shownInk = ink(shown);
        const QRect aloneInk = ink(alone);
        QCOMPARE(shownInk.size(), aloneInk.size());
        QCOMPARE(shown.copy(shownInk), alone.copy(aloneInk).convertToFormat(QImage::Format_RGB32));
        QVERIFY(shown.rect().adjusted(1, 0, -1, 0).contains(shownInk));
    }
}

void TestHexPixels::shadesEndAtPixels()
{
    // The count of a list and the syntax word behind it.
    showWindow(QByteArray::fromHex("01000000030004000a00000052006f006c00650000000000"
                                   "0200010004000000030000000000000000000000"));
    m_view->setMarked({ 4, 4 });
    m_view->setCursorOffset(0x20); // its field has a frame
    m_picture = m_window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const HexLayout &layout = m_view->hexLayout();
    const QRect syntax = pixelsOf(*m_view, layout.span(HexColumn::Digits, 4, 7, 0));
    const int y = syntax.top() + 1;
    const QRgb inside = m_picture.pixel(syntax.left() + 1, y);
    QCOMPARE(m_picture.pixel(syntax.left(), y), inside);
    QCOMPARE(m_picture.pixel(syntax.right(), y), inside);
    const QRgb before = m_picture.pixel(syntax.left() - 1, y);
    const QRgb behind = m_picture.pixel(syntax.right() + 1, y);
    QVERIFY(before != inside && behind != inside);
    QCOMPARE(before, m_picture.pixel(syntax.left() - 2, y)); // no blend of the two
    QCOMPARE(behind, m_picture.pixel(syntax.right() + 2, y));
    QCOMPARE(m_picture.pixel(syntax.left() + 1, syntax.top()), inside);
}

void TestHexPixels::theHeaderLineIsOnePixel()
{
    showWindow(QByteArray(16, '\x5A'));
    const QRect header = pixelsOf(*m_view, QRectF(0, 0, 10, m_view->hexLayout().headerHeight()));
    const int x = header.left() + 2;
    const QRgb line = m_view->palette().color(QPalette::Mid).rgb();
    QCOMPARE(m_picture.pixel(x, header.bottom()), line);
    QVERIFY(m_picture.pixel(x, header.bottom() - 1) != line);
    QVERIFY(m_picture.pixel(x, header.bottom() + 1) != line);
}

QTEST_MAIN(TestHexPixels)
#include "tst_hex_pixels.moc"
