// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/report/report_document.h"
#include "ui/report/report_output.h"
#include "ui/report/report_pages.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>
#include <QTimer>

using namespace clusprop;
using namespace clusprop::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

ReportContent sampleContent()
{
    ReportContent content;
    content.title = u"Changes to CONTOSO-CL01"_s;
    content.facts = { { u"File"_s, u"C:\\clusters\\contoso.json"_s },
        { u"Taken"_s, u"2026-03-14 02:17:45 UTC"_s },
        { u"Allowed"_s,
            u"CrossSubnetThreshold, because the line to the second site is slow and drops packets "
            "under load; agreed with the network team in ticket 4711"_s } };
    content.columns = { u"Object"_s, u"Property"_s, u"Old"_s, u"New"_s, u"Takes effect"_s };
    content.widths = { 2.2, 2, 1.6, 1.6, 2 };
    content.rows = {
        { u"volume C:\\ClusterStorage\\Volume3"_s, u"BackupInProgress"_s, u"1"_s, u"0"_s,
            u"at once"_s },
        { u"cluster"_s, u"CrossSubnetThreshold"_s, u"20"_s, u"40"_s, u"at once"_s },
        { u"resource CSV SQL-Daten (Größe 2 TB)"_s, u"Description"_s, u""_s,
            u"Data of the SQL servers, see the wiki"_s, u"at once"_s },
        { u"network Management"_s, u"Role"_s, u"3 (cluster and client)"_s, u"1 (cluster only)"_s,
            u"after the network is restarted"_s },
    };
    content.notes = { u"Clear BackupInProgress only when no backup runs on any node."_s };
    content.total = u"4 changes to 4 objects"_s;
    return content;
}

ReportContent withRows(int rows)
{
    ReportContent content = sampleContent();
    content.rows.clear();
    for (int row = 0; row < rows; ++row)
        content.rows.append({ u"node HV%1"_s.arg(row), u"Property%1"_s.arg(row), u"old"_s,
            u"new value"_s, u"at once"_s });
    return content;
}

/// What pdftotext reads; null when it is not there.
QString textOf(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return {};
    QProcess process;
    process.start(program, { u"-layout"_s, u"-"_s, u"-"_s });
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished();
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    return text.isNull() ? u""_s : text;
}

#define NEED_PDFTOTEXT()                                                                           \
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {                                \
        QVERIFY2(!qEnvironmentVariableIsSet("CLUSPROP_ALL_TOOLS"), "tests/run sets pdftotext up"); \
        QSKIP("pdftotext is missing (Debian: poppler-utils)");                                     \
    }

int pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    qsizetype count = 0;
    for (auto match = page.globalMatch(QString::fromLatin1(pdf)); match.hasNext(); match.next())
        ++count;
    return int(count);
}

/// All that is shown, by the document itself.
QString plainTextOf(const ReportContent &content)
{
    QImage device(10, 10, QImage::Format_RGB32);
    return reportDocument(content, device, { 600, 800 })->toPlainText();
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void pdfHasAllTexts();
    void everyPageHasItsNumberTitleAndTableHead();
    void textsAreNeverMarkup_data();
    void textsAreNeverMarkup();
    void longValuesAreCutAndSaySo();
    void nothingIsWiderThanItsColumn();
    void thousandsOfRowsAreQuick();
    void partsMayBeMissing_data();
    void partsMayBeMissing();
    void colorsAreThoseOfPaper();
    void pdfIsSaved();
    void onlyTheWantedPagesArePrinted();
    void paperThatIsTooSmallIsRefused();
    void previewShowsThePages();
};

void TestReport::pdfHasAllTexts()
{
    NEED_PDFTOTEXT();
    const QByteArray pdf = reportPdf(sampleContent());
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pagesOf(pdf), 1);
    const QString text = textOf(pdf);
    for (const QString &expected : { u"Changes to CONTOSO-CL01"_s, u"2026-03-14 02:17:45 UTC"_s,
             u"Takes effect"_s, u"BackupInProgress"_s, u"CrossSubnetThreshold"_s,
             u"4 changes to 4 objects"_s, u"Page 1 of 1"_s,
             u"Clear BackupInProgress only when no backup runs on any node."_s, u"Größe"_s })
        QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
}

void TestReport::everyPageHasItsNumberTitleAndTableHead()
{
    NEED_PDFTOTEXT();
    const QByteArray pdf = reportPdf(withRows(200));
    const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 3);
    QCOMPARE(pagesOf(pdf), pages.size());
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY2(pages[page].contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())),
            qPrintable(pages[page]));
        QCOMPARE(pages[page].count(u"Changes to CONTOSO-CL01"), 1);
        QCOMPARE(pages[page].count(u"Takes effect"), 1);
    }
    const QString all = pages.join(u'\n');
    for (int row = 0; row < 200; ++row)
        QCOMPARE(all.count(QRegularExpression(u"Property%1\\b"_s.arg(row))),
            1); // no row is lost or doubled
}

void TestReport::textsAreNeverMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("tags") << u"<b>bold</b> &amp; <img src='file:///etc/hostname'>"_s
                          << u"<b>bold</b> &amp; <img src='file:///etc/hostname'>"_s;
    QTest::newRow("a page of markup") << u"<html><body><table>"_s << u"<html><body><table>"_s;
    QTest::newRow("Markdown") << u"# **x** [a](b)"_s << u"# **x** [a](b)"_s;
    QTest::newRow("a mark that turns text around") << u"gpj.\u202eexe"_s << u"gpj.\\u202eexe"_s;
    QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d\u2029e"_s
                                 << u"a\\nb\\r\\nc\\u2028d\\u2029e"_s;
    QTest::newRow("NUL and escape")
        << QString::fromLatin1("a\0b\x1b[31m", 8) << u"a\\x00b\\x1b[31m"_s;
    QTest::newRow("the document's own marks")
        << QString(QChar(0xFDD0)) + QChar(0xFDD1) + QChar(0xFFFC) << u"\\ufdd0\\ufdd1\\ufffc"_s;
    QTest::newRow("right to left") << u"שלום 12"_s << u"שלום 12"_s;
}

void TestReport::textsAreNeverMarkup()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    ReportContent content;
    content.title = text;
    content.facts = { { text, text } };
    content.columns = { text, text };
    content.rows = { { text, text } };
    content.notes = { text };
    content.total = text;
    const QString plain = plainTextOf(content);
    QVERIFY2(plain.count(shown) >= 9, qPrintable(plain));
    const QByteArray pdf = reportPdf(content);
    QCOMPARE(pagesOf(pdf), 1);
    if (shown.startsWith(u"<b>") && !textOf(pdf).isNull())
        QVERIFY2(textOf(pdf).contains(u"<b>bold</b>"_s), qPrintable(textOf(pdf)));
}

void TestReport::longValuesAreCutAndSaySo()
{
    ReportContent content = sampleContent();
    content.rows[0][2] = QString(1 << 20, u'x');
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = reportPdf(content);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(pagesOf(pdf) <= 4);
    const QString shown = plainTextOf(content);
    QVERIFY(shown.contains(QString(longestReportCell, u'x') + u"… (1,047,576 more characters)"_s));
    // A pair of surrogates is not torn.
    content.rows[0][2] = QString(longestReportCell - 1, u'x') + u"😀😀"_s;
    QVERIFY(plainTextOf(content).contains(u"x… (4 more characters)"_s));
}

void TestReport::nothingIsWiderThanItsColumn()
{
    ReportContent content = sampleContent();
    for (QStringList &row : content.rows)
        row.fill(QString(300, u'W'));
    content.title = QString(500, u'W');
    content.facts.append({ QString(200, u'W'), QString(900, u'W') });
    content.notes.append(QString(900, u'W'));
    QImage device(10, 10, QImage::Format_RGB32);
    const auto document = reportDocument(content, device, { 600, 800 });
    QVERIFY2(
        document->size().width() <= 600, qPrintable(QString::number(document->size().width())));
}

void TestReport::thousandsOfRowsAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = reportPdf(withRows(3000));
    QVERIFY(pagesOf(pdf) > 60);
    QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
}

void TestReport::partsMayBeMissing_data()
{
    QTest::addColumn<ReportContent>("content");
    QTest::newRow("nothing") << ReportContent();
    QTest::newRow("a title") << ReportContent{ u"T"_s, {}, {}, {}, {}, {}, {} };
    QTest::newRow("rows without columns")
        << ReportContent{ u"T"_s, {}, {}, {}, { { u"a"_s } }, {}, u"none"_s };
    QTest::newRow("columns without rows")
        << ReportContent{ u"T"_s, {}, { u"A"_s }, {}, {}, {}, u"none"_s };
    QTest::newRow("short and long rows") << ReportContent{ u"T"_s, {}, { u"A"_s, u"B"_s }, { 1 },
        { {}, { u"a"_s }, { u"a"_s, u"b"_s, u"c"_s } }, {}, {} };
    QTest::newRow("weights that are none") << ReportContent{ u"T"_s, {}, { u"A"_s, u"B"_s },
        { 0, -3 }, { { u"a"_s, u"b"_s } }, {}, {} };
}

void TestReport::partsMayBeMissing()
{
    QFETCH(ReportContent, content);
    QCOMPARE(pagesOf(reportPdf(content)), 1);
    QCOMPARE(plainTextOf(content).contains(u"none"), content.total == u"none");
}

void TestReport::colorsAreThoseOfPaper()
{
    // A dark theme has white text; on paper it would not be seen.
    const QPalette usual = QApplication::palette();
    QPalette dark(QColor(40, 40, 40));
    dark.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(dark);
    NEED_PDFTOTEXT();
    const QString program = QStandardPaths::findExecutable(u"pdftoppm"_s);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"r.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reportPdf(sampleContent()));
    file.close();
    QApplication::setPalette(usual);
    QProcess process;
    process.start(program,
        { u"-png"_s, u"-singlefile"_s, u"-r"_s, u"60"_s, file.fileName(),
            folder.filePath(u"p"_s) });
    QVERIFY(process.waitForFinished());
    const QImage page(folder.filePath(u"p.png"_s));
    QVERIFY(!page.isNull());
    int darkest = 255;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            darkest = std::min(darkest, qGray(page.pixel(x, y)));
    }
    QCOMPARE(qGray(page.pixel(2, 2)), 255);
    QVERIFY2(darkest < 90, qPrintable(QString::number(darkest)));
}

void TestReport::pdfIsSaved()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"report.pdf"_s);
    QVERIFY(saveReportPdf(sampleContent(), file, {}));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().trimmed().endsWith("%%EOF"));
    const auto again = saveReportPdf(sampleContent(), file, {});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, SaveError::Kind::Exists);
}

void TestReport::onlyTheWantedPagesArePrinted()
{
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"two.pdf"_s));
    printer.setPageLayout(reportPageLayout(withRows(200)));
    printer.setPageRanges(QPageRanges::fromString(u"2-3"_s));
    QCOMPARE(printReport(withRows(200), printer), QString());
    QFile file(folder.filePath(u"two.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QCOMPARE(pagesOf(pdf), 2);
    NEED_PDFTOTEXT();
    QVERIFY(textOf(pdf).contains(u"Page 2 of"));
    QVERIFY(!textOf(pdf).contains(u"Page 1 of"));
}

void TestReport::paperThatIsTooSmallIsRefused()
{
    QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"small.pdf"_s));
    printer.setPageSize(QPageSize(QSizeF(20, 20), QPageSize::Millimeter));
    QVERIFY(printReport(sampleContent(), printer).contains(u"too small"));
}

void TestReport::previewShowsThePages()
{
    int pages = -1;
    QTimer::singleShot(0, this, [&pages] {
        auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *preview = dialog->findChild<QPrintPreviewWidget *>();
        pages = preview->pageCount();
        dialog->reject();
    });
    previewReport(withRows(60), nullptr);
    QVERIFY2(pages > 1, qPrintable(QString::number(pages)));
}

QTEST_MAIN(TestReport)

#include "tst_report.moc"
