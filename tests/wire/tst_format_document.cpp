// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// core/wire/FORMAT.md is read and executed: its dumps are decoded, its tables compared with those
// of the code, and every reference to one of its sections must find that section.
//
// A dump is a fenced block "hex KIND CLAIM": KIND is property-list, value-list or the name of a
// structure; CLAIM is "strict-ok" with the warnings, or "strict-error" with the error. Its lines
// are "OFFSET: BYTES # comment", and 00*470 stands for 470 zero bytes.

#include "core/wire/control_codes.h"
#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "core/wire/syntax.h"
#include "tests/wire/wire_support.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

const QString root = QStringLiteral(CLUSPROP_SOURCE_DIR);

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString document()
{
    static const QString text = readText(root + QStringLiteral("/core/wire/FORMAT.md"));
    return text;
}

bool hasLineWith(const QStringList &parts)
{
    const QStringList lines = document().split(QLatin1Char('\n'));
    return std::any_of(lines.begin(), lines.end(), [&parts](const QString &line) {
        return std::all_of(parts.begin(), parts.end(),
            [&line](const QString &part) { return line.contains(part); });
    });
}

/// The bytes of a dump; what is wrong with it goes to `fault`.
QByteArray bytesOf(const QString &dump, QString &fault)
{
    QByteArray bytes;
    for (const QString &line : dump.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList words
            = line.section(QLatin1Char('#'), 0, 0).simplified().split(QLatin1Char(' '));
        bool isOffset = false;
        const int offset = words.first().chopped(1).toInt(&isOffset, 16);
        if (!isOffset || !words.first().endsWith(QLatin1Char(':')) || offset != bytes.size())
            fault = QStringLiteral("'%1' does not start with the offset %2")
                        .arg(line)
                        .arg(bytes.size(), 4, 16);
        for (const QString &word : words.mid(1)) {
            const QStringList repeated = word.split(QLatin1Char('*'));
            const QByteArray byte = QByteArray::fromHex(repeated.first().toLatin1());
            if (byte.size() != 1)
                fault = QStringLiteral("'%1' is no byte").arg(word);
            bytes += byte.repeated(repeated.size() == 2 ? repeated.last().toInt() : 1);
        }
    }
    return bytes;
}

template<typename View> QString claimOf(const Result<View> &result)
{
    return result ? QStringLiteral("strict-ok") + say(result->warnings)
                  : QStringLiteral("strict-error ") + say(result.error());
}

} // namespace

class TestFormatDocument : public QObject
{
    Q_OBJECT

private slots:
    void dumps_data();
    void dumps();
    void hasDumpsOfEveryKind();
    void namesEverySyntax();
    void namesEveryFormat();
    void namesEveryFinding();
    void namesEveryControlCode();
    void namesEveryField();
    void referencesResolve();
};

void TestFormatDocument::dumps_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("dump");
    static const QRegularExpression block(
        QStringLiteral("^```hex (\\S+) (\\S.*)\\n((?:.*\\n)*?)```$"),
        QRegularExpression::MultilineOption);
    auto matches = block.globalMatch(document());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto line = document().first(match.capturedStart()).count(QLatin1Char('\n')) + 1;
        QTest::addRow("line %d: %s, %s", int(line), qPrintable(match.captured(1)),
            qPrintable(match.captured(2)))
            << match.captured(1) << match.captured(2) << match.captured(3);
    }
}

void TestFormatDocument::dumps()
{
    QFETCH(QString, kind);
    QFETCH(QString, claim);
    QFETCH(QString, dump);
    QString fault;
    const QByteArray bytes = bytesOf(dump, fault);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));

    if (kind == QStringLiteral("property-list")) {
        QCOMPARE(claimOf(decodePropertyList(asBytes(bytes))), claim);
        const auto written = encode(*decodePropertyList(asBytes(bytes), Mode::Tolerant));
        if (claim.startsWith(QStringLiteral("strict-ok")))
            QCOMPARE(toByteArray(*written), bytes);
    } else if (kind == QStringLiteral("value-list")) {
        QCOMPARE(claimOf(decodeValueList(asBytes(bytes))), claim);
    } else {
        const StructureRow *structure = findStructure(kind.toStdString());
        QVERIFY(structure);
        QCOMPARE(claimOf(decodeStructure(*structure, asBytes(bytes))), claim);
    }
}

void TestFormatDocument::hasDumpsOfEveryKind()
{
    for (const char *start :
        { "```hex property-list strict-ok", "```hex property-list strict-error",
            "```hex value-list strict-ok", "```hex value-list strict-error", "```hex CLUS_" })
        QVERIFY2(document().contains(QLatin1String(start)), start);
    QCOMPARE(
        document().count(QStringLiteral("```hex ")) * 2, document().count(QStringLiteral("```")));
}

void TestFormatDocument::namesEverySyntax()
{
    for (const SyntaxRow &row : syntaxRows()) {
        const QString cells = QStringLiteral("| 0x%1 | %2 |")
                                  .arg(row.word, 8, 16, QLatin1Char('0'))
                                  .arg(latin1(row.name));
        QVERIFY2(hasLineWith({ cells }), qPrintable(cells));
    }
}

void TestFormatDocument::namesEveryFormat()
{
    for (int number = 0; number <= 14; ++number) {
        const QString cells
            = QStringLiteral("| %1 | %2 |")
                  .arg(QString::fromStdString(formatName(static_cast<Format>(number))))
                  .arg(number);
        QVERIFY2(hasLineWith({ cells }), qPrintable(cells));
    }
}

void TestFormatDocument::namesEveryFinding()
{
    for (std::size_t index = 0; index < errcCount; ++index) {
        const ErrcRow &row = describe(static_cast<Errc>(index));
        const QString cell = QStringLiteral("| `%1` |").arg(latin1(row.name));
        QVERIFY2(hasLineWith({ cell }), qPrintable(cell));
        QCOMPARE(
            hasLineWith({ cell, QStringLiteral("| yes |") }), row.severity == Severity::Tolerable);
    }
}

void TestFormatDocument::namesEveryControlCode()
{
    for (const ControlCodeRow &row : controlCodeRows()) {
        const QString whole
            = QStringLiteral("| 0x%1 | %2 |")
                  .arg(row.code, 8, 16, QLatin1Char('0'))
                  .arg(QString::fromStdString(controlCodeName(row)).mid(8)); // without CLUSCTL_
        const QString shared = QStringLiteral("| %1 | 0x%2 |")
                                   .arg(latin1(row.function))
                                   .arg(row.code & 0xFFFFFFU, 6, 16, QLatin1Char('0'));
        QVERIFY2(hasLineWith({ whole }) || hasLineWith({ shared }), qPrintable(whole));
    }
}

void TestFormatDocument::namesEveryField()
{
    for (const StructureRow &row : structureRows()) {
        QVERIFY2(
            hasLineWith({ QStringLiteral("| %1 | %2 |").arg(latin1(row.name)).arg(row.length) }),
            qPrintable(latin1(row.name)));
        for (const FieldRow &field : row.fields) {
            const QString text = QStringLiteral("%1 %2").arg(field.offset).arg(latin1(field.name));
            QVERIFY2(document().contains(text), qPrintable(text));
        }
    }
    for (const FieldRow &field : entryStructure(0x000e0001)->fields) {
        const QString cells = QStringLiteral("| %1 | %2 | %3 |")
                                  .arg(field.offset)
                                  .arg(field.size)
                                  .arg(latin1(field.name));
        QVERIFY2(hasLineWith({ cells }), qPrintable(cells));
    }
}

void TestFormatDocument::referencesResolve()
{
    static const QRegularExpression reference(
        QStringLiteral("FORMAT\\.md, (\"[^\"]+\"(?:(?:, | and )\"[^\"]+\")*)"));
    static const QRegularExpression commentBreak(QStringLiteral("\\n\\s*//+"));
    QStringList missing;
    int found = 0;
    for (const char *folder : { "core", "ui", "app" }) {
        QDirIterator files(root + QLatin1Char('/') + QLatin1String(folder),
            { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            auto matches
                = reference.globalMatch(readText(files.next()).replace(commentBreak, QString()));
            while (matches.hasNext()) {
                const QStringList titles = matches.next().captured(1).split(QLatin1Char('"'));
                for (qsizetype index = 1; index < titles.size(); index += 2, ++found) {
                    if (!document().contains(QStringLiteral("\n## %1\n").arg(titles[index])))
                        missing += files.fileName() + QStringLiteral(": ") + titles[index];
                }
            }
        }
    }
    QCOMPARE(missing, QStringList());
    QVERIFY(found >= 9);
}

QTEST_GUILESS_MAIN(TestFormatDocument)
#include "tst_format_document.moc"
