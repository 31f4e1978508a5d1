// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Whatever stands in a cluster's names and values comes out of every text export inert. Each form
/// has its checker; a row of the table without one fails here.

#include "tests/exporters/csv_check.h"
#include "tests/exporters/export_support.h"
#include "tests/exporters/html_check.h"
#include "tests/exporters/markdown_check.h"
#include "tests/exporters/script_check.h"

#include "core/exporters/html_style.h"
#include "core/exporters/planned_lists.h"
#include "core/opening/format_registry.h"
#include "core/values/bytes_text.h"
#include "core/values/visible_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace clusprop;
using namespace clusprop::export_test;

namespace {

struct Case
{
    const Subject &subject;
    const QString &text; ///< the hostile one
    const QByteArray &bytes; ///< what the exporter made
};

QString problemUnless(bool holds, const char *problem)
{
    return holds ? QString() : QString::fromUtf8(problem);
}

/// What a report says of the property "Plain".
QString shownPlain(const Case &given)
{
    return visibleText(given.text);
}

QString checkHtml(const Case &given)
{
    const HtmlRead read = HtmlReader().read(QString::fromUtf8(given.bytes));
    if (!read.problem.isEmpty())
        return read.problem;
    if (read.style != QLatin1String(htmlStyle))
        return QStringLiteral("the style is not ours alone");
    if (given.bytes.count("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ") != 1)
        return QStringLiteral("no content security policy");
    return problemUnless(read.values.contains(shownPlain(given))
            && read.values.contains(visibleText(given.subject.after.objects[HostileResource].name)),
        "the text is not there as it should be seen");
}

QString checkMarkdown(const Case &given)
{
    const MarkdownRead read = readMarkdown(QString::fromUtf8(given.bytes));
    if (!read.problem.isEmpty())
        return read.problem;
    return problemUnless(read.code.contains(shownPlain(given)), "the text is not there as code");
}

QString checkCsv(const Case &given)
{
    const QByteArray mark("\xEF\xBB\xBF");
    if (!given.bytes.startsWith(mark))
        return QStringLiteral("no byte order mark");
    const CsvRead read = readCsvTable(QString::fromUtf8(given.bytes.sliced(mark.size())));
    if (!read.problem.isEmpty())
        return read.problem;
    bool isThere = false;
    const QString bare = shownPlain(given).remove(u'\'');
    for (const QStringList &row : read.rows) {
        for (const QString &cell : row) {
            if (isEvaluated(cell))
                return QStringLiteral("a spreadsheet would evaluate: %1").arg(cell.left(80));
            isThere = isThere || QString(cell).remove(u'\'') == bare;
        }
    }
    return problemUnless(isThere, "the text is in no cell");
}

QString checkJson(const Case &given)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(given.bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return error.errorString();
    if (given.subject.request.extent == Extent::Whole) {
        const auto file = loadBytes(given.bytes, QStringLiteral("x.json"));
        if (!file || file->cluster.objects.size() != given.subject.after.objects.size())
            return QStringLiteral("it is not read back");
        for (qsizetype object = 0; object < file->cluster.objects.size(); ++object) {
            if (file->cluster.objects[object].lists != given.subject.after.objects[object].lists)
                return QStringLiteral("a list is read back as another one");
        }
        return {};
    }
    const QJsonArray changes = document[u"changes"].toArray();
    if (changes.size() != given.subject.request.changes.size())
        return QStringLiteral("not every change is there");
    if (!given.text.isValidUtf16()) // Qt's reader has no such text
        return {};
    const bool isThere = std::ranges::any_of(changes, [&given](const QJsonValue &change) {
        return change[u"property"].toString() == u"Plain" && change[u"new"].toString() == given.text;
    });
    return problemUnless(isThere, "the text is not there");
}

/// Names that the form cannot have, and then the product says so.
bool isRegistryText(const QString &name)
{
    return name.isValidUtf16() && std::ranges::none_of(name, [](QChar unit) {
        return unit < u' ' || unit == QChar(0x7F) || unit == QChar(0x85) || unit == QChar(0x2028)
            || unit == QChar(0x2029) || unit == QChar(0xFEFF);
    });
}

/// A file with deletions is a change to a registry and is refused, so they are looked at here and
/// taken out.
QByteArray withoutDeletions(const QByteArray &bytes, QStringList &deleted)
{
    const QString text
        = QString(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / qsizetype{ sizeof(QChar) });
    QStringList kept;
    for (const QString &line : text.split(QStringLiteral("\r\n"))) {
        if (line.endsWith(u"=-") || line.startsWith(u"[-"))
            deleted.append(line);
        else
            kept.append(line);
    }
    const QString joined = kept.join(QStringLiteral("\r\n"));
    return { reinterpret_cast<const char *>(joined.utf16()), joined.size() * qsizetype{ sizeof(QChar) } };
}

QString checkRegistry(const Case &given)
{
    QStringList deleted;
    const QByteArray bytes = withoutDeletions(given.bytes, deleted);
    const bool isWhole = given.subject.request.extent == Extent::Whole;
    if (deleted != (isWhole ? QStringList() : QStringList{ QStringLiteral("\"Gone\"=-") }))
        return QStringLiteral("other deletions: %1").arg(deleted.join(u' '));
    const auto file = loadBytes(bytes, QStringLiteral("x.reg"));
    if (!file)
        return file.error().message();
    const ClusterObject &sent = given.subject.after.objects[HostileResource];
    const auto found = std::ranges::find(file->cluster.objects, sent.id, &ClusterObject::id);
    if (found == file->cluster.objects.end())
        return QStringLiteral("the resource is not there");
    if (file->cluster.objects.size() > 2)
        return QStringLiteral("there are objects that nobody wrote");
    qsizetype expected = 0;
    for (const Property &property : sent.list(Scope::Private).properties) {
        if (!isRegistryText(property.name))
            continue;
        ++expected;
        const Property *read = found->list(Scope::Private).find(property.name);
        if (read == nullptr || read->values != property.values)
            return QStringLiteral("read back as another value: %1").arg(property.name.left(80));
    }
    return problemUnless(found->list(Scope::Private).properties.size() == expected,
        "there are values that nobody wrote");
}

/// Outside of comments only what C of ours is made of, whatever a compiler thinks of it.
QString strayC(QString source)
{
    static const QRegularExpression comment(
        QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression stray(QStringLiteral("[^A-Za-z0-9_ \\n{}()\\[\\],;.=&#<>+-]"));
    static const QRegularExpression directive(QStringLiteral("^#(?!include <(windows|clusapi)\\.h>$).*"),
        QRegularExpression::MultilineOption);
    source.remove(comment);
    const auto found = stray.match(source);
    const auto unknown = directive.match(source);
    return found.hasMatch() ? QStringLiteral("a stray character: %1").arg(found.captured())
        : unknown.hasMatch() ? QStringLiteral("a stray directive: %1").arg(unknown.captured())
                             : QString();
}

QString checkC(const Case &given)
{
    const QString source = QString::fromUtf8(given.bytes);
    if (const QString stray = strayC(source); !stray.isEmpty())
        return stray;
    const auto planned = planBuffers(given.subject.request);
    static const QRegularExpression list(
        QStringLiteral("^static const BYTE \\w+(?:List|Structure)\\d*\\[\\] = (\\{[^}]*\\});"),
        QRegularExpression::MultilineOption);
    auto matches = list.globalMatch(source);
    for (const PlannedBuffer &buffer : planned->buffers) {
        if (!matches.hasNext())
            return QStringLiteral("a list is missing");
        const auto bytes = bytesFromText(matches.next().captured(1));
        if (!bytes || bytes->bytes != buffer.plan.bytes)
            return QStringLiteral("a list has other bytes");
    }
    if (matches.hasNext())
        return QStringLiteral("there is a list that nobody planned");

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("export.c")));
    if (!file.open(QIODevice::WriteOnly) || file.write(given.bytes) != given.bytes.size())
        return file.errorString();
    file.close();
    QProcess compiler;
    compiler.setProcessChannelMode(QProcess::MergedChannels);
    compiler.start(QStringLiteral(CLUSPROP_COMPILER),
        { QStringLiteral("-x"), QStringLiteral("c"), QStringLiteral("-std=c11"),
            QStringLiteral("-fsyntax-only"), QStringLiteral("-Werror=overflow"), QStringLiteral("-I"),
            QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/exporters/standin"), file.fileName() });
    if (!compiler.waitForFinished(120'000) || compiler.exitCode() != 0)
        return QString::fromUtf8(compiler.readAll().left(1000));
    return {};
}

QString checkHexDump(const Case &given)
{
    QByteArray bytes;
    for (const QByteArray &line : given.bytes.split('\n')) {
        const bool isPlain = std::ranges::all_of(line, [](char byte) { return byte >= ' ' && byte < 127; });
        if (!isPlain)
            return QStringLiteral("a control character in a dump");
        bytes += QByteArray::fromHex(line.mid(10, 49));
    }
    return problemUnless(
        bytes == planBuffers(given.subject.request)->buffers.first().plan.bytes, "other bytes");
}

QString checkBase64(const Case &given)
{
    const auto read = QByteArray::fromBase64Encoding(
        given.bytes.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    return problemUnless(read
            && read.decoded == planBuffers(given.subject.request)->buffers.first().plan.bytes,
        "other bytes");
}

QString checkPowershell(const Case &given)
{
    const QStringList lines = scriptLines(given.bytes);
    static const QRegularExpression comment(QStringLiteral("^#[A-Za-z0-9 ,.;:-]*$"));
    static const QRegularExpression code(QStringLiteral("^[A-Za-z0-9_ .,$@{}()\\[\\]|=:-]*$"));
    QStringList values;
    for (const QString &line : lines) {
        auto texts = powershellTexts().globalMatch(line);
        while (texts.hasNext())
            values.append(powershellValue(texts.next().captured()));
        const QString bare = QString(line).remove(powershellTexts());
        if (!comment.match(line).hasMatch() && !code.match(bare).hasMatch())
            return QStringLiteral("outside of a text: %1").arg(line.left(200));
    }
    if (const QString stray = strayCharacter(lines); !stray.isEmpty())
        return stray;
    return problemUnless(values.contains(given.text), "the text is not there");
}

/// The same script as for a harmless change set of the same shape, but for what stands in quotes.
QString checkApplyScript(const Case &given)
{
    Subject harmless;
    fillHostile(harmless, QStringLiteral("x"));
    const Exported expected = findExporter(u"apply-script")->make(harmless.request);
    const QStringList lines = scriptLines(given.bytes);
    const QStringList usual = scriptLines(expected->files.first().bytes);
    if (lines.size() != usual.size())
        return QStringLiteral("there are more lines, or fewer");
    bool isThere = false;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (lines[index] == usual[index])
            continue;
        auto texts = powershellTexts().globalMatch(lines[index]);
        while (texts.hasNext())
            isThere = powershellValue(texts.next().captured()) == given.subject.request.title || isThere;
        if (QString(lines[index]).remove(powershellTexts()) != QString(usual[index]).remove(powershellTexts()))
            return QStringLiteral("outside of a text: %1").arg(lines[index].left(200));
        if (const QString stray = strayCharacter({ lines[index] }); !stray.isEmpty())
            return stray;
    }
    return problemUnless(isThere, "the object's name is not there");
}

QString checkClusterExe(const Case &given)
{
    const QStringList lines = scriptLines(given.bytes);
    const QStringList head{ QStringLiteral("@echo off"), QStringLiteral("setlocal DisableDelayedExpansion"),
        QStringLiteral("chcp 65001 >nul"), QStringLiteral("@echo on") };
    if (lines.first(head.size()) != head)
        return QStringLiteral("it begins otherwise");
    static const QRegularExpression ours(QStringLiteral(
        "^cluster \\. res \"[^\"]*\" /priv(:[\\w.-]+ /usedefault| [\\w.-]+=(\"[^\"]*\",?)+:\\w+| [\\w.-]+=[\\w,]+:\\w+)$"));
    static const QRegularExpression variable(QStringLiteral("(?<!%)%(?:%%)*(?!%)"));
    for (const QString &line : lines.sliced(head.size())) {
        if (!line.isEmpty() && (!ours.match(line).hasMatch() || variable.match(line).hasMatch()))
            return QStringLiteral("a line of another form: %1").arg(line.left(200));
    }
    return strayCharacter(lines);
}

/// What turns the direction of the text around it, of Unicode's property Bidi_Control.
bool hasDirectionMark(const QByteArray &bytes)
{
    static const QRegularExpression marks(QStringLiteral(
        "[\\x{061c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    return QString::fromUtf8(bytes).contains(marks);
}

struct Checker
{
    const char16_t *word;
    QString (*check)(const Case &given); ///< what is wrong; empty: nothing
    bool isForPrograms = false; ///< it carries a text as it is, and nobody reads it
    bool mayRefuse = false; ///< the form has no way at all to say some texts
};
constexpr std::array checkers{
    Checker{ u"apply-script", checkApplyScript },
    Checker{ u"powershell", checkPowershell },
    Checker{ u"cluster-exe", checkClusterExe, false, true },
    Checker{ u"html", checkHtml },
    Checker{ u"markdown", checkMarkdown },
    Checker{ u"csv", checkCsv },
    Checker{ u"json", checkJson, true },
    Checker{ u"registry", checkRegistry, true },
    Checker{ u"c", checkC },
    Checker{ u"hexdump", checkHexDump },
    Checker{ u"base64", checkBase64 },
};

const Checker *checkerOf(const QString &word)
{
    const auto found = std::ranges::find_if(
        checkers, [&word](const Checker &row) { return word == QStringView(row.word); });
    return found == checkers.end() ? nullptr : &*found;
}

} // namespace

class TestHostileExports : public QObject
{
    Q_OBJECT

private slots:
    void everyTextExportHasAChecker();
    void comesOutInert_data();
    void comesOutInert();
    void longNamesAreTakenAsTheyAre();
};

void TestHostileExports::everyTextExportHasAChecker()
{
    for (const ExporterRow &row : exporterRows()) {
        const QString word = QString::fromUtf16(row.word);
        QVERIFY2(row.isBinary || checkerOf(word) != nullptr, qPrintable(word));
    }
}

void TestHostileExports::comesOutInert_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ofChanges");
    for (const ExporterRow &row : exporterRows()) {
        if (row.isBinary)
            continue;
        for (const Hostile &hostile : hostileTexts()) {
            const QString word = QString::fromUtf16(row.word);
            for (const bool ofChanges : { false, true }) {
                if (ofChanges ? row.takesChanges : row.takesWhole) {
                    QTest::addRow("%s, %s: %s", qPrintable(word), ofChanges ? "changes" : "whole",
                        hostile.what)
                        << word << hostile.text << ofChanges;
                }
            }
        }
    }
}

void TestHostileExports::comesOutInert()
{
    QFETCH(QString, word);
    QFETCH(QString, text);
    QFETCH(bool, ofChanges);
    const Checker *checker = checkerOf(word);
    QVERIFY(checker != nullptr);
    const ExporterRow *row = findExporter(word);
    Subject subject;
    fillHostile(subject, text);
    subject.request.extent = ofChanges ? Extent::Changes : Extent::Whole;
    if (row->isOneBuffer) {
        subject.request.objects = { HostileResource };
        subject.request.privateScope = true;
    }
    const Exported made = row->make(subject.request);
    if (!made && checker->mayRefuse) {
        QVERIFY(!made.error().isEmpty());
        return;
    }
    QVERIFY2(made, made ? "" : qPrintable(made.error()));
    QCOMPARE(made->files.size(), 1);
    const QByteArray &bytes = made->files.first().bytes;
    const QString problem = checker->check({ subject, text, bytes });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(checker->isForPrograms || !hasDirectionMark(bytes));
    QVERIFY(!made->files.first().name.contains(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"))));
}

void TestHostileExports::longNamesAreTakenAsTheyAre()
{
    const QString name(512 * 1024, u'n');
    Subject subject;
    fillHostile(subject, QStringLiteral("x"));
    subject.after.objects[HostileResource].list(Scope::Private).properties
        = { export_test::made(QStringLiteral("Plain"), textValue(u"x")), export_test::made(name, textValue(u"y")) };
    subject.ask(Extent::Whole);
    for (const ExporterRow &row : exporterRows()) {
        if (row.isBinary || !row.takesWhole)
            continue;
        if (row.isOneBuffer) {
            subject.request.objects = { HostileResource };
            subject.request.privateScope = true;
        } else {
            subject.ask(Extent::Whole);
            subject.request.privateScope.reset();
        }
        const Exported made = row.make(subject.request);
        QVERIFY2(made, made ? "" : qPrintable(made.error()));
        const Checker *checker = checkerOf(QString::fromUtf16(row.word));
        const QString problem
            = checker->check({ subject, QStringLiteral("x"), made->files.first().bytes });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

QTEST_GUILESS_MAIN(TestHostileExports)

#include "tst_hostile_exports.moc"
