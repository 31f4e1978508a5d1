// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Who reads the files of an editor: the command line, the settings, and what the window says of it.

#include "tests/isolation/misbehaviour.h"
#include "tests/ui/window_support.h"
#include "ui/windows/settings_dialog.h"
#include "ui/windows/reading_choice.h"

#include <QCheckBox>
#include <QLabel>
#include <QStatusBar>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(clusprop::ui::SafeReading)

namespace {

const auto notSealed = u"reading not sealed"_s;

QCheckBox *safeBox(const SettingsDialog &dialog)
{
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text().startsWith(u"Read files"_s))
            return box;
    }
    return nullptr;
}

QString texts(const QWidget &parent)
{
    QStringList all;
    for (const QLabel *label : parent.findChildren<QLabel *>())
        all.append(label->text());
    return all.join(u'\n');
}

/// Null while the status bar says nothing of it.
QLabel *shownNotice(const MainWindow &window)
{
    for (QLabel *label : window.statusBar()->findChildren<QLabel *>()) {
        if (label->text() == notSealed && label->isVisible())
            return label;
    }
    return nullptr;
}

QStringList unsealed()
{
    return { QCoreApplication::applicationFilePath(), QString::fromLatin1(misbehaveArgument),
        QString::fromLatin1(unsealedReader), u"-"_s };
}

} // namespace

class TestReadingChoice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void commandLineDecidesElseTheSetting_data();
    void commandLineDecidesElseTheSetting();
    void settingIsRemembered();
    void dialogSaysWhoDecides_data();
    void dialogSaysWhoDecides();
    void settingAppliesToTheNextFile();
    void missingSealIsShown();
};

void TestReadingChoice::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestReadingChoice::commandLineDecidesElseTheSetting_data()
{
    QTest::addColumn<SafeReading>("commandLine");
    QTest::addColumn<bool>("isPreferred");
    QTest::addColumn<bool>("isIsolated");
    QTest::addColumn<bool>("mustBeSealed");
    QTest::newRow("preferred") << SafeReading::AsPreferred << true << true << false;
    QTest::newRow("not preferred") << SafeReading::AsPreferred << false << false << false;
    QTest::newRow("--safe") << SafeReading::Asked << true << true << true;
    QTest::newRow("--safe against the setting") << SafeReading::Asked << false << true << true;
    QTest::newRow("--no-safe") << SafeReading::Refused << false << false << false;
    QTest::newRow("--no-safe against the setting") << SafeReading::Refused << true << false << false;
}

void TestReadingChoice::commandLineDecidesElseTheSetting()
{
    QFETCH(SafeReading, commandLine);
    QFETCH(bool, isPreferred);
    QFETCH(bool, isIsolated);
    QFETCH(bool, mustBeSealed);
    const QStringList reader{ u"/a/reader"_s, u"word"_s };
    const auto isolation = ReadingChoice{ reader, commandLine }.isolation(isPreferred);
    QCOMPARE(isolation.has_value(), isIsolated);
    if (isolation) {
        QCOMPARE(isolation->reader, reader);
        QCOMPARE(isolation->mustBeSealed, mustBeSealed);
    }
    QVERIFY(!(ReadingChoice{ {}, commandLine }.isolation(isPreferred).has_value()));
}

void TestReadingChoice::settingIsRemembered()
{
    const Workplace place;
    QVERIFY(readSettings().readSafely);
    SettingsDialog dialog(readSettings());
    QVERIFY(safeBox(dialog)->isChecked());
    safeBox(dialog)->click();
    QVERIFY(!dialog.settings().readSafely);
    writeSettings(dialog.settings());
    QVERIFY(!readSettings().readSafely);
    QVERIFY(!safeBox(SettingsDialog(readSettings()))->isChecked());
}

void TestReadingChoice::dialogSaysWhoDecides_data()
{
    QTest::addColumn<SafeReading>("commandLine");
    QTest::addColumn<QString>("said");
    QTest::newRow("the setting") << SafeReading::AsPreferred << QString();
    QTest::newRow("--safe") << SafeReading::Asked << u"started with --safe,"_s;
    QTest::newRow("--no-safe") << SafeReading::Refused << u"started with --no-safe,"_s;
}

void TestReadingChoice::dialogSaysWhoDecides()
{
    QFETCH(SafeReading, commandLine);
    QFETCH(QString, said);
    const SettingsDialog dialog(Settings{}, { .commandLine = commandLine });
    QCOMPARE(texts(dialog).contains(u"This run was started"_s), !said.isEmpty());
    QVERIFY2(texts(dialog).contains(said), qPrintable(texts(dialog)));
}

void TestReadingChoice::settingAppliesToTheNextFile()
{
    const Workplace place;
    const QString file = place.propertyList(u"list.clusprop"_s);
    Settings settings;
    settings.readSafely = false;
    writeSettings(settings);
    Operator person;
    MainWindow window(person.prompts());
    window.setReading({ { u"/bin/false"_s } }); // a reader that fails shows whether it is used
    QVERIFY(openAndWait(window, { file }));
    QCOMPARE(window.pageCount(), 1);
    QCOMPARE(person.reports.size(), 0);

    settings.readSafely = true;
    writeSettings(settings);
    MainWindow careful(person.prompts());
    careful.setReading({ { u"/bin/false"_s } });
    QVERIFY(openAndWait(careful, { file }));
    QCOMPARE(careful.pageCount(), 0);
    QCOMPARE(person.reports.size(), 1);
    careful.setReading({ { u"/bin/false"_s }, SafeReading::Refused });
    QVERIFY(openAndWait(careful, { file }));
    QCOMPARE(careful.pageCount(), 1);
}

void TestReadingChoice::missingSealIsShown()
{
    const Workplace place;
    Operator person;
    MainWindow window(person.prompts());
    window.show();
    window.setReading({ unsealed() });
    QVERIFY(shownNotice(window) == nullptr);
    QVERIFY(openAndWait(window, { place.propertyList(u"list.clusprop"_s) }));
    QTRY_VERIFY(shownNotice(window) != nullptr);
    QVERIFY2(shownNotice(window)->toolTip().contains(u"limits on memory, time and files only"_s),
        qPrintable(shownNotice(window)->toolTip()));
    QCOMPARE(shownNotice(window)->accessibleDescription(),
        u"reading in safety has limits on memory, time and files only: a test says so"_s);
    window.setReading({ {}, SafeReading::Refused });
    QVERIFY(shownNotice(window) == nullptr);
}

int main(int count, char **words)
{
    if (const auto code = runReaderProcess(count, words))
        return *code;
    if (count == 4 && std::strcmp(words[1], misbehaveArgument) == 0)
        misbehave(words[2], words[3]);
    QApplication application(count, words);
    TestReadingChoice suite;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&suite, count, words);
}
#include "tst_reading_choice.moc"
