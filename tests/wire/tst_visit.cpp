// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Whoever visits a list is told what whoever decodes it is given.

#include "core/wire/visit.h"
#include "tests/wire/wire_support.h"

#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

/// Writes down everything that it is told.
struct Notes
{
    QStringList lines;

    void setCount(std::uint32_t count) { lines.append(QStringLiteral("count %1").arg(count)); }
    void beginProperty(const PropertyView &property)
    {
        lines.append(QStringLiteral("name %1 at %2, padding %3")
                         .arg(QString::fromStdU16String(property.nameText()))
                         .arg(property.offset)
                         .arg(property.namePadding.size()));
    }
    void addValue(const ValueView &value)
    {
        lines.append(QStringLiteral("value %1 at %2: %3 %4 %5")
                         .arg(value.syntax)
                         .arg(value.offset)
                         .arg(QString::fromLatin1(toByteArray(value.payload).toHex()))
                         .arg(value.padding.size())
                         .arg(value.readable));
    }
    void endProperty(std::size_t end) { lines.append(QStringLiteral("ends at %1").arg(end)); }
    void setEndMark() { lines.append(QStringLiteral("end mark")); }
    void setTrailing(Bytes bytes, std::size_t offset)
    {
        lines.append(QStringLiteral("%1 bytes at %2").arg(bytes.size()).arg(offset));
    }
};

/// The same of a list that was decoded.
QStringList notesOf(const PropertyListView &list)
{
    Notes notes;
    if (list.count)
        notes.setCount(*list.count);
    for (const PropertyView &property : list.properties) {
        notes.beginProperty(property);
        for (const ValueView &value : list.valuesOf(property))
            notes.addValue(value);
        notes.endProperty(property.end);
    }
    if (list.endMark)
        notes.setEndMark();
    if (!list.trailing.empty())
        notes.setTrailing(list.trailing, list.trailingOffset);
    return notes.lines;
}

} // namespace

class TestVisit : public QObject
{
    Q_OBJECT

private slots:
    void visitorsAreToldWhatDecodingGives_data() { addGoldenInputs(); }
    void visitorsAreToldWhatDecodingGives();
};

void TestVisit::visitorsAreToldWhatDecodingGives()
{
    QFETCH(QByteArray, bytes);
    for (const Mode mode : { Mode::Strict, Mode::Tolerant }) {
        const auto decoded = decodePropertyList(asBytes(bytes), mode);
        Notes notes;
        std::vector<Finding> warnings;
        const auto visited = visitPropertyList(asBytes(bytes), mode, warnings, notes);
        if (!decoded) {
            QVERIFY(!visited);
            QCOMPARE(say(visited.error()), say(decoded.error()));
            continue;
        }
        QCOMPARE(say(warnings), say(decoded->warnings));
        QCOMPARE(visited.has_value(), !decoded->error.has_value());
        const QStringList expected = notesOf(*decoded);
        if (visited)
            QCOMPARE(notes.lines, expected);
        else // and of a property that was not completed
            QCOMPARE(notes.lines.mid(0, expected.size()), expected);
    }
}

QTEST_APPLESS_MAIN(TestVisit)
#include "tst_visit.moc"
