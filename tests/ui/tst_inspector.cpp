// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/format_registry.h"
#include "core/model/volume.h"
#include "ui/windows/inspector.h"
#include "ui/windows/text_block.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

LoadedFile capturedFile()
{
    return *loadFile(
        QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin"));
}

/// Empty when there is no such text.
QString text(const Inspector &inspector, const QString &name)
{
    const auto *block = inspector.findChild<TextBlock *>(name);
    return block == nullptr ? QString() : block->text();
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheDocumentationSays_data();
    void showsWhatTheDocumentationSays();
    void showsWhatIsStoredAndWhatWas();
    void warnsAboutAVolume();
    void marksTheCurrentValueInWords();
    void saysWhyAPropertyIsLocked();
    void documentedButNotStored();
    void keepsWhatNobodyDocumented();
    void copiesTheSnippet();
    void aButtonMayBeShownAnewWhileItIsPressed();
    void nothingIsCutInANarrowPanel_data();
    void nothingIsCutInANarrowPanel();
    void copiedTextHasNoHiddenCharacters();
    void staysWhereItIsWhenAValueChanges();
    void isEmptyUntilAPropertyIsSelected();
};

void TestInspector::showsWhatTheDocumentationSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromUtf8(expected);
    };
    row("title", "BackupInProgress");
    row("format", "DWORD");
    row("structure", "CLUSPROP_DWORD");
    row("constant", "CLUSTER_CSA_VSS_STATE");
    row("access", "Read/write");
    row("range", "0 … 1");
    row("default", "0");
    row("server", "Windows Server 2008");
    row("page", "backupinprogress");
    row("reads", "CLUSCTL_CLUSTER_GET_COMMON_PROPERTIES (0x07000059)");
    row("writes", "CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES (0x0740005e)");
    row("checks", "CLUSCTL_CLUSTER_VALIDATE_COMMON_PROPERTIES (0x07000061)");
    row("snippet",
        "CLUSPROP_DWORD BackupInProgressValue;\n"
        "BackupInProgressValue.Syntax.dw = CLUSPROP_SYNTAX_LIST_VALUE_DWORD;\n"
        "BackupInProgressValue.cbLength = sizeof(DWORD);\n"
        "BackupInProgressValue.dw = 0;");
}

void TestInspector::showsWhatTheDocumentationSays()
{
    QFETCH(QString, name);
    const Document document(capturedFile());
    Inspector inspector;
    inspector.show(document, 0, Scope::Common, QStringLiteral("BackupInProgress"));
    QTEST(text(inspector, name), "expected");
}

void TestInspector::showsWhatIsStoredAndWhatWas()
{
    Document document(capturedFile());
    Inspector inspector;
    const QString name = QStringLiteral("BackupInProgress");
    inspector.show(document, 0, Scope::Common, name);
    QCOMPARE(text(inspector, QStringLiteral("current")), QStringLiteral("0"));
    QCOMPARE(text(inspector, QStringLiteral("before")), QString());
    const QString place = text(inspector, QStringLiteral("place"));
    QCOMPARE(place, QStringLiteral("From ws2022-cluster-common.bin, byte 0x38"));

    document.apply(makeSet(document.current(), 0, Scope::Common, name, dwordValue(1)));
    inspector.show(document, 0, Scope::Common, name);
    QCOMPARE(text(inspector, QStringLiteral("current")), QStringLiteral("1"));
    QCOMPARE(text(inspector, QStringLiteral("before")), QStringLiteral("0"));
    QVERIFY(text(inspector, QStringLiteral("state")).endsWith(u", changed"));

    const int position = document.object(0).list(Scope::Common).indexOf(name);
    document.apply(makeReset(document.current(), 0, Scope::Common, position));
    inspector.show(document, 0, Scope::Common, name);
    QCOMPARE(text(inspector, QStringLiteral("current")), QString());
    QCOMPARE(text(inspector, QStringLiteral("before")), QStringLiteral("0"));
    QCOMPARE(text(inspector, QStringLiteral("state")), QStringLiteral("Not stored, changed"));
}

void TestInspector::warnsAboutAVolume()
{
    const Document document(bundledSample());
    const int volume = firstOfClass(document.current(), ObjectClass::Volume);
    Inspector inspector;
    inspector.show(document, volume, Scope::Common, volume_property::backupInProgress.toString());
    QVERIFY2(text(inspector, QStringLiteral("caution")).contains(u"damages that backup"),
        qPrintable(text(inspector, QStringLiteral("caution"))));
    QCOMPARE(text(inspector, QStringLiteral("writes")),
        QStringLiteral("CLUSCTL_RESOURCE_SET_SHARED_VOLUME_BACKUP_MODE (0x0140029a)"));
    QCOMPARE(text(inspector, QStringLiteral("reads")),
        QStringLiteral("CLUSCTL_RESOURCE_STORAGE_GET_SHARED_VOLUME_INFO (0x01000225)"));
    // The word is there, not only the sign.
    QStringList words;
    for (const QLabel *label : inspector.findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(QStringLiteral("Caution")));
}

void TestInspector::marksTheCurrentValueInWords()
{
    Document document(bundledSample());
    const int volume = firstOfClass(document.current(), ObjectClass::Volume);
    const QString name = volume_property::backupInProgress.toString();
    document.apply(makeSet(document.current(), volume, Scope::Common, name, dwordValue(1)));
    Inspector inspector;
    inspector.show(document, volume, Scope::Common, name);
    QCOMPARE(text(inspector, QStringLiteral("currentValue")),
        QStringLiteral("VolumeBackupInProgress (current)"));
    QCOMPARE(text(inspector, QStringLiteral("otherValue")), QStringLiteral("VolumeBackupNone"));
    QCOMPARE(inspector.findChildren<TextBlock *>(QStringLiteral("currentValue")).size(), 1);
}

void TestInspector::saysWhyAPropertyIsLocked()
{
    const Document document(bundledSample());
    const int volume = firstOfClass(document.current(), ObjectClass::Volume);
    Inspector inspector;
    inspector.show(document, volume, Scope::CommonReadOnly, volume_property::faultState.toString());
    QVERIFY2(text(inspector, QStringLiteral("access")).startsWith(u"Read-only: "),
        qPrintable(text(inspector, QStringLiteral("access"))));
    QCOMPARE(text(inspector, QStringLiteral("writes")), QString());
}

void TestInspector::documentedButNotStored()
{
    LoadedFile file = capturedFile();
    PropertyList &list = file.cluster.objects[0].list(Scope::Common);
    list.properties.remove(list.indexOf(u"BackupInProgress"));
    const Document document(file);
    Inspector inspector;
    inspector.show(document, 0, Scope::Common, QStringLiteral("BackupInProgress"));
    QCOMPARE(text(inspector, QStringLiteral("state")), QStringLiteral("Not stored"));
    QCOMPARE(text(inspector, QStringLiteral("current")), QString());
    QCOMPARE(text(inspector, QStringLiteral("format")), QStringLiteral("DWORD"));
    QVERIFY(text(inspector, QStringLiteral("snippet")).endsWith(u".dw = 0;")); // the default
}

void TestInspector::keepsWhatNobodyDocumented()
{
    LoadedFile file = capturedFile();
    Property unknown;
    unknown.name = QStringLiteral("<b>Vendor & Sons</b>");
    unknown.values.append(textValue(u"<img src=x>"));
    file.cluster.objects[0].list(Scope::Common).properties.append(unknown);
    const Document document(file);
    Inspector inspector;
    inspector.show(document, 0, Scope::Common, unknown.name);
    QCOMPARE(text(inspector, QStringLiteral("title")), unknown.name);
    QCOMPARE(text(inspector, QStringLiteral("current")), QStringLiteral("<img src=x>"));
    // What a reader sees is the text itself, not what it would be as markup.
    QCOMPARE(
        inspector.findChild<TextBlock *>(QStringLiteral("title"))->toPlainText(), unknown.name);
    QVERIFY2(text(inspector, QStringLiteral("summary")).contains(u"not documented"),
        qPrintable(text(inspector, QStringLiteral("summary"))));
}

void TestInspector::copiesTheSnippet()
{
    const Document document(capturedFile());
    Inspector inspector;
    inspector.show(document, 0, Scope::Common, QStringLiteral("BackupInProgress"));
    QTest::mouseClick(
        inspector.findChild<QPushButton *>(QStringLiteral("copySnippet")), Qt::LeftButton);
    QCOMPARE(
        QGuiApplication::clipboard()->text(), text(inspector, QStringLiteral("snippet")) + u'\n');
}

/// Its shortcut takes the focus from an editor, which gives what it has, and that is shown here.
void TestInspector::aButtonMayBeShownAnewWhileItIsPressed()
{
    Inspector inspector;
    const Document document(bundledSample());
    const auto show = [&](const QString &name) { inspector.show(document, 0, Scope::Common, name); };
    show(QStringLiteral("BackupInProgress"));
    const QPointer<QPushButton> button
        = inspector.findChild<QPushButton *>(QStringLiteral("copySnippet"));
    connect(button, &QPushButton::pressed, &inspector,
        [&show] { show(QStringLiteral("SameSubnetThreshold")); });
    button->animateClick();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(button.isNull());
    QVERIFY(inspector.findChild<QPushButton *>(QStringLiteral("copySnippet")) != nullptr);
}

void TestInspector::nothingIsCutInANarrowPanel_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        { "BackupInProgress", "SameSubnetThreshold", "QuorumArbitrationTimeMax" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestInspector::nothingIsCutInANarrowPanel()
{
    QFETCH(QString, name);
    const Document document(capturedFile());
    Inspector inspector;
    inspector.resize(260, 500);
    inspector.QWidget::show();
    inspector.show(document, 0, Scope::Common, name);
    QCoreApplication::processEvents();
    const auto *area = inspector.findChild<QScrollArea *>();
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    for (const TextBlock *block : inspector.findChildren<TextBlock *>()) {
        QVERIFY2(block->verticalScrollBar()->maximum() == 0, qPrintable(block->objectName()));
        QVERIFY2(block->document()->idealWidth() <= block->viewport()->width() + 1,
            qPrintable(block->objectName()));
    }
}

void TestInspector::copiedTextHasNoHiddenCharacters()
{
    const Document document(capturedFile());
    Inspector inspector;
    inspector.show(document, 0, Scope::Common, QStringLiteral("BackupInProgress"));
    auto *constant = inspector.findChild<TextBlock *>(QStringLiteral("constant"));
    constant->selectAll();
    constant->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("CLUSTER_CSA_VSS_STATE"));
}

void TestInspector::staysWhereItIsWhenAValueChanges()
{
    Document document(capturedFile());
    Inspector inspector;
    inspector.resize(300, 200);
    inspector.QWidget::show();
    const QString name = QStringLiteral("BackupInProgress");
    inspector.show(document, 0, Scope::Common, name);
    QCoreApplication::processEvents();
    QScrollBar *bar = inspector.findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(60);
    document.apply(makeSet(document.current(), 0, Scope::Common, name, dwordValue(1)));
    inspector.show(document, 0, Scope::Common, name);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 60);
    inspector.show(document, 0, Scope::Common, QStringLiteral("SameSubnetDelay"));
    QCOMPARE(bar->value(), 0);
}

void TestInspector::isEmptyUntilAPropertyIsSelected()
{
    const Document document(capturedFile());
    Inspector inspector;
    inspector.QWidget::show();
    const auto *empty = inspector.findChild<QLabel *>(QStringLiteral("empty"));
    QCOMPARE(empty->text(), QStringLiteral("Select a property to see what it means"));
    QVERIFY(empty->isVisible());
    inspector.show(document, 0, Scope::Common, QStringLiteral("BackupInProgress"));
    QVERIFY(!empty->isVisible());
    inspector.clear();
    QVERIFY(empty->isVisible());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
