// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/filter_suggestions.h"

#include <QtTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

FilterNames sampleNames()
{
    const auto from = [](const QStringList &all) {
        return [all](const QString &part, int most) {
            const QStringList found = all.filter(part, Qt::CaseInsensitive);
            return found.first(std::min<qsizetype>(most, found.size()));
        };
    };
    return { from({ u"NameOfIt"_s, u"SameSubnetDelay"_s }), from({ u"Cluster Disk 2"_s, u"HV02"_s }) };
}

} // namespace

class TestFilterSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void suggests_data();
    void suggests();
    void everySuggestionCanBeRead();
};

void TestFilterSuggestions::suggests_data()
{
    QTest::addColumn<QString>("text"); // the cursor is at #, or at the end
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("result"); // with the first in its place
    QTest::newRow("a state") << u"a @mod"_s << u"@modified"_s << u"a @modified"_s;
    QTest::newRow("an excluded state") << u"-@uns"_s << u"@unset"_s << u"-@unset"_s;
    QTest::newRow("a second state") << u"@unset|@mo"_s << u"@modified"_s << u"@unset|@modified"_s;
    QTest::newRow("a field before names") << u"na"_s << u"name:"_s << u"name:"_s;
    QTest::newRow("a property") << u"subnet"_s << u"name:=SameSubnetDelay"_s << u"name:=SameSubnetDelay"_s;
    QTest::newRow("an object with blanks") << u"disk"_s << u"object:=\"Cluster Disk 2\""_s
                                           << u"object:=\"Cluster Disk 2\""_s;
    QTest::newRow("behind a field") << u"name:del"_s << u"=SameSubnetDelay"_s << u"name:=SameSubnetDelay"_s;
    QTest::newRow("behind a comparison") << u"name:=del"_s << u"SameSubnetDelay"_s
                                         << u"name:=SameSubnetDelay"_s;
    QTest::newRow("inside quotation marks") << u"object:\"cluster d"_s << u"=\"Cluster Disk 2\""_s
                                            << u"object:=\"Cluster Disk 2\""_s;
    QTest::newRow("an object of a class") << u"node:hv"_s << u"=HV02"_s << u"node:=HV02"_s;
    QTest::newRow("a class") << u"class:no|netw"_s << u"network"_s << u"class:no|network"_s;
    QTest::newRow("a format") << u"type:dw"_s << u"DWORD"_s << u"type:DWORD"_s;
    QTest::newRow("a list") << u"scope:pri"_s << u"private"_s << u"scope:private"_s;
    QTest::newRow("in the middle") << u"@mod# b"_s << u"@modified"_s << u"@modified b"_s;
    QTest::newRow("nothing typed yet") << u""_s << u"name:"_s << u"name:"_s;
    QTest::newRow("nothing fits") << u"value:5"_s << QString() << QString();
    QTest::newRow("complete") << u"@modified"_s << QString() << QString();
}

void TestFilterSuggestions::suggests()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    QFETCH(QString, result);
    const qsizetype mark = text.indexOf(u'#');
    const qsizetype cursor = mark < 0 ? text.size() : mark;
    text.remove(u'#');
    const FilterSuggestions found = suggestFilter(text, cursor, sampleNames());
    QCOMPARE(found.items.isEmpty() ? QString() : found.items.first().text, first);
    if (first.isEmpty())
        return;
    text.replace(found.position, found.length, first);
    QCOMPARE(text, result);
}

void TestFilterSuggestions::everySuggestionCanBeRead()
{
    for (const QString &text : { u""_s, u"@"_s, u"n"_s, u"disk"_s, u"class:"_s, u"type:"_s, u"scope:"_s, u"name:"_s }) {
        for (const FilterSuggestion &item : suggestFilter(text, text.size(), sampleNames()).items) {
            const FilterSuggestions at = suggestFilter(text, text.size(), sampleNames());
            QString filter = text;
            filter.replace(at.position, at.length, item.text);
            if (filter.endsWith(u':'))
                filter += u'x';
            QVERIFY2(parseFilter(filter).status == FilterStatus::Valid, qPrintable(filter));
        }
    }
}

QTEST_GUILESS_MAIN(TestFilterSuggestions)
#include "tst_filter_suggestions.moc"
