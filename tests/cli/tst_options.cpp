// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Options of every form, and the words for what is wrong with them.

#include "core/values/nearest.h"
#include "app/options/options.h"

#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

constexpr std::array commonRows{
    OptionRow{ u"quiet", u'q', nullptr, u"" },
    OptionRow{ u"as", u'\0', u"KIND", u"" },
};
constexpr std::array ownRows{
    OptionRow{ u"output", u'o', u"OUT", u"" },
    OptionRow{ u"force", u'f', nullptr, u"" },
};
constexpr OptionTable table{ commonRows, ownRows };

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void stopsAtTheFirstArgument();
    void findsNearest_data();
    void findsNearest();
};

void TestOptions::reads_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("outputs");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("nothing") << QStringList() << QStringList() << QStringList() << false;
    QTest::newRow("value behind an equals sign")
        << QStringList{ u"--output=x"_s } << QStringList() << QStringList{ u"x"_s } << false;
    QTest::newRow("value with an equals sign in it")
        << QStringList{ u"--output=a=b"_s } << QStringList() << QStringList{ u"a=b"_s } << false;
    QTest::newRow("empty value") << QStringList{ u"--output="_s } << QStringList()
                                 << QStringList{ u""_s } << false;
    QTest::newRow("value in the next word")
        << QStringList{ u"--output"_s, u"x"_s } << QStringList() << QStringList{ u"x"_s } << false;
    QTest::newRow("value that begins with a dash")
        << QStringList{ u"-o"_s, u"-"_s } << QStringList() << QStringList{ u"-"_s } << false;
    QTest::newRow("letter and value in one word")
        << QStringList{ u"-ox"_s } << QStringList() << QStringList{ u"x"_s } << false;
    QTest::newRow("letters behind one dash, the last with a value")
        << QStringList{ u"-qfo"_s, u"x"_s } << QStringList() << QStringList{ u"x"_s } << true;
    QTest::newRow("option behind the arguments")
        << QStringList{ u"a"_s, u"-q"_s, u"b"_s } << QStringList{ u"a"_s, u"b"_s } << QStringList()
        << true;
    QTest::newRow("a dash alone is an argument")
        << QStringList{ u"-"_s } << QStringList{ u"-"_s } << QStringList() << false;
    QTest::newRow("two dashes end the options")
        << QStringList{ u"--"_s, u"-q"_s, u"--"_s } << QStringList{ u"-q"_s, u"--"_s }
        << QStringList() << false;
    QTest::newRow("given twice") << QStringList{ u"-oa"_s, u"-ob"_s } << QStringList()
                                 << QStringList{ u"a"_s, u"b"_s } << false;
}

void TestOptions::reads()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, outputs);
    QFETCH(bool, quiet);
    Options options;
    QStringList found;
    const auto end = parseOptions(words, 0, Until::End, table, options, found);
    QVERIFY2(end, qPrintable(end ? QString() : end.error()));
    QCOMPARE(*end, words.size());
    QCOMPARE(found, arguments);
    QCOMPARE(options.values(u"output"_s), outputs);
    QCOMPARE(options.value(u"output"_s), outputs.isEmpty() ? QString() : outputs.last());
    QCOMPARE(options.has(u"quiet"_s), quiet);
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("problem");
    QTest::newRow("unknown name") << QStringList{ u"--outptu=x"_s }
                                  << u"unknown option \"--outptu\"; did you mean \"--output\"?"_s;
    QTest::newRow("unknown name, nothing near")
        << QStringList{ u"--colander"_s } << u"unknown option \"--colander\""_s;
    QTest::newRow("unknown letter") << QStringList{ u"-qx"_s } << u"unknown option \"-x\""_s;
    QTest::newRow("switch with a value")
        << QStringList{ u"--force=yes"_s } << u"option \"--force\" takes no value"_s;
    QTest::newRow("value missing")
        << QStringList{ u"--output"_s } << u"option \"--output\" needs a value: OUT"_s;
    QTest::newRow("value of a letter missing")
        << QStringList{ u"-fo"_s } << u"option \"-o\" needs a value: OUT"_s;
}

void TestOptions::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, problem);
    Options options;
    QStringList arguments;
    const auto end = parseOptions(words, 0, Until::End, table, options, arguments);
    QVERIFY(!end);
    QCOMPARE(end.error(), problem);
}

void TestOptions::stopsAtTheFirstArgument()
{
    Options options;
    QStringList arguments;
    const QStringList words{ u"--as"_s, u"json"_s, u"-q"_s, u"show"_s, u"--nonsense"_s };
    const auto end = parseOptions(words, 0, Until::FirstArgument, table, options, arguments);
    QVERIFY(end);
    QCOMPARE(*end, 3);
    QVERIFY(arguments.isEmpty());
    QCOMPARE(options.value(u"as"_s), u"json"_s);
}

void TestOptions::findsNearest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("near");
    QTest::newRow("same in other case") << u"SHOW"_s << u"show"_s;
    QTest::newRow("letter missing") << u"volmes"_s << u"volumes"_s;
    QTest::newRow("letters swapped") << u"shwo"_s << u"show"_s;
    QTest::newRow("letter too many") << u"sshow"_s << u"show"_s;
    QTest::newRow("another word") << u"frobnicate"_s << QString();
    QTest::newRow("very long") << QString(10'000, u's') << QString();
}

void TestOptions::findsNearest()
{
    QFETCH(QString, word);
    QFETCH(QString, near);
    QCOMPARE(clusprop::nearest(word, { u"show"_s, u"volumes"_s, u"catalog"_s }), near);
}

QTEST_APPLESS_MAIN(TestOptions)

#include "tst_options.moc"
