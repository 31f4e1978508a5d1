// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "shown_property_dialog.h"

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestPropertyDialog : public QObject, private ShownPropertyDialog
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersWhatIsDocumentedAndNotStored();
    void documentedNamesBringFormatAndDefault_data();
    void documentedNamesBringFormatAndDefault();
    void whatWasTypedIsKept();
    void anotherNameBringsAnotherDefault();
    void addsWhatIsAsked_data();
    void addsWhatIsAsked();
    void refuses_data();
    void refuses();
    void anUnusualValueCanBeAdded();
    void retypesWithTheConvertedValue_data();
    void retypesWithTheConvertedValue();
    void saysWhyAValueCannotBeConverted();
    void theSameFormatIsNoChange();
    void retypesTheOneThatWasSelected();
    void addsByKeyboardAlone();
    void tabLeavesTheListOfStrings();
    void textsAreNeverCut();
    void messagesOfFilesAreNeverMarkup();
};

void TestPropertyDialog::init()
{
    m_place.emplace();
    LoadedFile file = mixedFile();
    file.cluster.objects[TheCluster].list(Scope::Private).properties
        = { ui_test::property(QStringLiteral("OfTheOtherList"), { dwordValue(1) }) };
    file.cluster.objects[TheGroup].list(Scope::Common).properties = {
        ui_test::property(QStringLiteral("Number"), { dwordValue(300) }),
        ui_test::property(QStringLiteral("Text"), { textValue(u"no number") }),
        ui_test::property(QStringLiteral("Large"), { largeValue(0x1'0000'0000) }),
        ui_test::property(QStringLiteral("Twice"), { dwordValue(1) }),
        ui_test::property(QStringLiteral("Twice"), { dwordValue(2) }),
    };
    m_document = std::make_unique<Document>(file);
}

void TestPropertyDialog::cleanup()
{
    m_dialog.reset();
}

void TestPropertyDialog::offersWhatIsDocumentedAndNotStored()
{
    open(TheCluster);
    QVERIFY(name().findText(QStringLiteral("CrossSubnetDelay")) >= 0);
    QVERIFY2(name().findText(QStringLiteral("SameSubnetThreshold")) < 0, "it is stored");
    QVERIFY2(name().findText(QStringLiteral("FixQuorum")) < 0, "it is read-only");
    QCOMPARE(name().currentText(), QString());
    QVERIFY(name().hasFocus() || name().lineEdit()->hasFocus());
    QVERIFY(!canAccept());
    QVERIFY(says(QStringLiteral("Choose a documented property")));
}

void TestPropertyDialog::documentedNamesBringFormatAndDefault_data()
{
    QTest::addColumn<int>("object");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<wire::Format>("wanted");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("acceptable");
    QTest::newRow("number") << int(TheCluster) << QStringLiteral("CrossSubnetDelay")
                            << wire::Format::Dword << QStringLiteral("1000") << true;
    QTest::newRow("in another case") << int(TheCluster) << QStringLiteral("crosssubnetdelay")
                                     << wire::Format::Dword << QStringLiteral("1000") << true;
    QTest::newRow("with blanks around it")
        << int(TheCluster) << QStringLiteral(" CrossSubnetDelay ") << wire::Format::Dword
        << QStringLiteral("1000") << true;
    QTest::newRow("default without a number")
        << int(TheCluster) << QStringLiteral("CsvBalancer") << wire::Format::Dword << QString()
        << false;
    QTest::newRow("list of strings") << int(TheGroup) << QStringLiteral("AntiAffinityClassNames")
                                     << wire::Format::MultiSz << QString() << true;
}

void TestPropertyDialog::documentedNamesBringFormatAndDefault()
{
    QFETCH(int, object);
    QFETCH(QString, typed);
    QFETCH(wire::Format, wanted);
    QFETCH(QString, value);
    QFETCH(bool, acceptable);
    open(object);
    typeName(typed);
    QCOMPARE(format().currentText(), textOf(wanted));
    QCOMPARE(list().currentText(), QStringLiteral("Common"));
    QCOMPARE(valueText(), value);
    QVERIFY2(canAccept() == acceptable, qPrintable(message()));
}

void TestPropertyDialog::whatWasTypedIsKept()
{
    open(TheCluster);
    chooseFormat(wire::Format::Sz);
    typeValue(QStringLiteral("7"));
    typeName(QStringLiteral("CrossSubnetDelay"));
    QCOMPARE(valueText(), QStringLiteral("7"));
    chooseFormat(wire::Format::MultiSz);
    QCOMPARE(valueText(), QStringLiteral("7"));
    QVERIFY(lines().isVisible() && !line().isVisible());
    chooseFormat(wire::Format::Dword);
    QCOMPARE(valueText(), QStringLiteral("7"));
    QVERIFY(!lines().isVisible() && line().isVisible());
}

void TestPropertyDialog::anotherNameBringsAnotherDefault()
{
    open(TheCluster);
    typeName(QStringLiteral("CrossSubnetDelay"));
    QCOMPARE(valueText(), QStringLiteral("1000"));
    typeName(QStringLiteral("QuarantineThreshold"));
    QCOMPARE(valueText(), QStringLiteral("3"));
    typeName(QStringLiteral("NotDocumented"));
    QCOMPARE(valueText(), QString());
    QVERIFY(says(QStringLiteral("Not documented")));
}

void TestPropertyDialog::addsWhatIsAsked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<wire::Format>("wanted");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("text") << QStringLiteral("Mine") << Scope::Common << wire::Format::Sz
                          << QStringLiteral("a & b") << QStringLiteral("a & b");
    QTest::newRow("empty text") << QStringLiteral("Mine") << Scope::Common << wire::Format::Sz
                                << QString() << QString();
    QTest::newRow("private number") << QStringLiteral("Mine") << Scope::Private
                                    << wire::Format::Dword << QStringLiteral("0xFFFFFFFF")
                                    << QStringLiteral("4294967295");
    QTest::newRow("64 bits") << QStringLiteral("Mine") << Scope::Common
                             << wire::Format::ULargeInteger
                             << QStringLiteral("18446744073709551615")
                             << QStringLiteral("18446744073709551615");
    QTest::newRow("strings by line") << QStringLiteral("Mine") << Scope::Common
                                     << wire::Format::MultiSz << QStringLiteral("one\ntwo")
                                     << QStringLiteral("one, two");
    QTest::newRow("no strings") << QStringLiteral("Mine") << Scope::Common
                                << wire::Format::MultiSz << QString()
                                << displayValue(*parseValue(u"",
                                       wire::listValue(wire::Format::MultiSz)));
    QTest::newRow("bytes") << QStringLiteral("Mine") << Scope::Common << wire::Format::Binary
                           << QStringLiteral("01 00 ff")
                           << displayValue(*parseValue(u"0100ff",
                                  wire::listValue(wire::Format::Binary)));
    QTest::newRow("documented") << QStringLiteral("CrossSubnetDelay") << Scope::Common
                                << wire::Format::Dword << QStringLiteral("2_000")
                                << QStringLiteral("2000");
}

void TestPropertyDialog::addsWhatIsAsked()
{
    QFETCH(QString, typed);
    QFETCH(Scope, scope);
    QFETCH(wire::Format, wanted);
    QFETCH(QString, value);
    QFETCH(QString, shown);
    open(TheCluster);
    typeName(typed);
    list().setCurrentIndex(scope == Scope::Private ? 1 : 0);
    chooseFormat(wanted);
    typeValue(value);
    QVERIFY2(canAccept(), qPrintable(message()));
    accept().click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    const Edit edit = m_dialog->edit();
    QCOMPARE(edit.kind, EditKind::Add);
    QCOMPARE(edit.object, int(TheCluster));
    QCOMPARE(edit.scope, scope);
    m_document->apply(edit);
    const Property &added = m_document->object(TheCluster).list(scope).properties.constLast();
    QCOMPARE(added.name, typed);
    QCOMPARE(formatText(added), textOf(wanted));
    QCOMPARE(displayProperty(added), shown);
}

void TestPropertyDialog::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<wire::Format>("wanted");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const QString number = QStringLiteral("1");
    const auto row = [](const char *title, const QString &name, wire::Format format,
                         const QString &value, const char *words) {
        QTest::newRow(title) << name << format << value << QString::fromLatin1(words);
    };
    const QString mine = QStringLiteral("Mine");
    using enum wire::Format;
    row("no name", {}, Dword, number, "type the name");
    row("blanks for a name", QStringLiteral("  "), Dword, number, "type the name");
    row("a name that is there", QStringLiteral("Description"), Sz, number, "is there already");
    row("the same in another case", QStringLiteral("DESCRIPTION"), Sz, number,
        "Description is there already");
    row("a name of a read-only list", QStringLiteral("fixquorum"), Dword, number,
        "FixQuorum is there already");
    row("a name of the private list", QStringLiteral("oftheotherlist"), Dword, number,
        "OfTheOtherList is there already");
    row("a read-only property", QStringLiteral("SharedVolumesRoot"), Dword, number,
        "cannot be changed");
    row("no number", mine, Dword, {}, "An empty field is not allowed here");
    row("text for a number", mine, Dword, QStringLiteral("ten"), "Error");
    row("beyond 32 bits", mine, Dword, QStringLiteral("4294967296"), "4294967295");
    row("beyond 16 bits", mine, Word, QStringLiteral("65536"), "65535");
    row("beyond 64 bits", mine, ULargeInteger, QStringLiteral("18446744073709551616"),
        "18446744073709551615");
    row("half a byte", mine, Binary, QStringLiteral("0 1f"), "Error");
    row("no date", mine, FileTime, QStringLiteral("tomorrow"), "Error");
    row("an empty string in a list", mine, MultiSz, QStringLiteral("one\n\ntwo"), "empty");
}

void TestPropertyDialog::refuses()
{
    QFETCH(QString, typed);
    QFETCH(wire::Format, wanted);
    QFETCH(QString, value);
    QFETCH(QString, words);
    open(TheCluster);
    typeName(typed);
    chooseFormat(wanted);
    typeValue(value);
    QVERIFY2(!canAccept(), qPrintable(message()));
    QVERIFY2(says(words), qPrintable(message()));
    QTest::keyClick(&format(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());

    typeName(QStringLiteral("Good"));
    chooseFormat(wire::Format::Sz);
    typeValue(QStringLiteral("good"));
    QVERIFY2(canAccept(), qPrintable(message()));
    QVERIFY(!says(words));
}

void TestPropertyDialog::anUnusualValueCanBeAdded()
{
    open(TheCluster);
    typeName(QStringLiteral("CrossSubnetDelay"));
    typeValue(QStringLiteral("100000"));
    QVERIFY2(says(QStringLiteral("It has to be allowed before it can be exported.")),
        qPrintable(message()));
    QVERIFY(canAccept());
    m_document->apply(m_dialog->edit());
    const QVector<Issue> issues = m_document->issuesOf(TheCluster);
    QVERIFY(std::ranges::any_of(issues, [](const Issue &issue) {
        return issue.property == u"CrossSubnetDelay" && issue.severity == Severity::Error
            && issue.canBeAllowed;
    }));
}

void TestPropertyDialog::retypesWithTheConvertedValue_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<wire::Format>("wanted");
    QTest::addColumn<QString>("offered");
    QTest::newRow("number to text")
        << QStringLiteral("Number") << wire::Format::Sz << QStringLiteral("300");
    QTest::newRow("number to 64 bits")
        << QStringLiteral("Number") << wire::Format::ULargeInteger << QStringLiteral("300");
    QTest::newRow("number to bytes")
        << QStringLiteral("Number") << wire::Format::Binary << QStringLiteral("2c 01 00 00");
    QTest::newRow("text to strings")
        << QStringLiteral("Text") << wire::Format::MultiSz << QStringLiteral("no number");
}

void TestPropertyDialog::retypesWithTheConvertedValue()
{
    QFETCH(QString, property);
    QFETCH(wire::Format, wanted);
    QFETCH(QString, offered);
    openAt(property);
    QVERIFY(!name().isEnabled() && !list().isEnabled());
    QVERIFY(format().hasFocus());
    QVERIFY2(!canAccept(), "nothing is changed yet");
    chooseFormat(wanted);
    QCOMPARE(valueText(), offered);
    QVERIFY2(canAccept(), qPrintable(message()));
    accept().click();
    const Edit edit = m_dialog->edit();
    QCOMPARE(edit.kind, EditKind::Retype);
    QCOMPARE(edit.property.name, property);
    QCOMPARE(formatText(edit.property), textOf(wanted));
}

void TestPropertyDialog::saysWhyAValueCannotBeConverted()
{
    openAt(QStringLiteral("Large"));
    chooseFormat(wire::Format::Dword);
    QVERIFY2(says(QStringLiteral("4294967295")), qPrintable(message()));
    QCOMPARE(valueText(), QString());
    QVERIFY(!canAccept());

    openAt(QStringLiteral("Text"));
    chooseFormat(wire::Format::Dword);
    QVERIFY(!canAccept());
    typeValue(QStringLiteral("12"));
    QVERIFY(canAccept());
    chooseFormat(wire::Format::MultiSz);
    QCOMPARE(valueText(), QStringLiteral("no number"));
    QVERIFY(canAccept());
}

void TestPropertyDialog::theSameFormatIsNoChange()
{
    openAt(QStringLiteral("Number"));
    QCOMPARE(format().currentText(), textOf(wire::Format::Dword));
    QCOMPARE(valueText(), QStringLiteral("300"));
    QVERIFY(says(QStringLiteral("Choose another")));
    chooseFormat(wire::Format::Sz);
    QVERIFY(canAccept());
    chooseFormat(wire::Format::Dword);
    QVERIFY(!canAccept());
    typeValue(QStringLiteral("301"));
    QVERIFY2(!canAccept(), "values are changed in their cells");
}

void TestPropertyDialog::retypesTheOneThatWasSelected()
{
    openAt(QStringLiteral("Twice"), 4);
    QCOMPARE(valueText(), QStringLiteral("2"));
    chooseFormat(wire::Format::Sz);
    QCOMPARE(m_dialog->edit().position, 4);
    openAt(QStringLiteral("Twice"));
    QCOMPARE(valueText(), QStringLiteral("1"));
}

void TestPropertyDialog::addsByKeyboardAlone()
{
    open(TheCluster);
    const auto focused = [] { return QApplication::focusWidget(); };
    QTest::keyClicks(focused(), QStringLiteral("Mine"));
    QTest::keyClick(focused(), Qt::Key_F, Qt::AltModifier);
    QVERIFY(format().hasFocus());
    QTest::keyClick(focused(), Qt::Key_Down); // from DWORD to SZ
    QCOMPARE(format().currentText(), textOf(wire::Format::Sz));
    QTest::keyClick(focused(), Qt::Key_L, Qt::AltModifier);
    QVERIFY(list().hasFocus());
    QTest::keyClick(focused(), Qt::Key_Down);
    QTest::keyClick(focused(), Qt::Key_V, Qt::AltModifier);
    QTest::keyClicks(focused(), QStringLiteral("typed"));
    QTest::keyClick(focused(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_dialog->edit().scope, Scope::Private);
    QCOMPARE(displayProperty(m_dialog->edit().property), QStringLiteral("typed"));
}

void TestPropertyDialog::tabLeavesTheListOfStrings()
{
    open(TheCluster);
    typeName(QStringLiteral("Mine"));
    chooseFormat(wire::Format::MultiSz);
    format().setFocus();
    QTest::keyClick(&format(), Qt::Key_Tab);
    QVERIFY(lines().hasFocus());
    QTest::keyClicks(&lines(), QStringLiteral("one"));
    QTest::keyClick(&lines(), Qt::Key_Return);
    QTest::keyClicks(&lines(), QStringLiteral("two"));
    QVERIFY2(m_dialog->isVisible(), "Return is a line end here");
    QTest::keyClick(&lines(), Qt::Key_Tab);
    QVERIFY(!lines().hasFocus());
    QCOMPARE(lines().toPlainText(), QStringLiteral("one\ntwo"));
}

void TestPropertyDialog::textsAreNeverCut()
{
    open(TheCluster);
    for (int index = 0; index < name().count(); ++index) {
        name().setEditText(name().itemText(index));
        typeValue(QStringLiteral("no value of this kind, and long enough for a line of its own"));
        QCoreApplication::processEvents();
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            QVERIFY2(!label->wordWrap() || label->height() >= label->heightForWidth(label->width()),
                qPrintable(label->text()));
        }
    }
}

void TestPropertyDialog::messagesOfFilesAreNeverMarkup()
{
    m_document->apply(makeSet(m_document->current(), TheGroup, Scope::Common,
        QStringLiteral("<b>Name</b>"), dwordValue(1)));
    open(TheGroup);
    typeName(QStringLiteral("<b>name</b>"));
    QVERIFY(says(QStringLiteral("<b>Name</b> is there already")));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u'<') || label->textFormat() == Qt::PlainText);
}

QTEST_MAIN(TestPropertyDialog)
#include "tst_property_dialog.moc"
