// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/format_registry.h"
#include "core/model/volume.h"
#include "ui/hexview/hex_view.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/text_block.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

LoadedFile capturedFile()
{
    return *loadFile(
        QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin"));
}

void setBackup(Document &document, int object, quint32 number)
{
    document.apply(makeSet(document.current(), object, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(number)));
}

int volumeIn(const Document &document)
{
    return firstOfClass(document.current(), ObjectClass::Volume);
}

QString text(const ExportDialog &dialog, const char *name)
{
    return dialog.findChild<TextBlock *>(QLatin1String(name))->text();
}

template<typename Widget> Widget *widget(const ExportDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1String(name));
}

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void listsAreThosePlanned_data();
    void listsAreThosePlanned();
    void startsWithWhatWasChanged();
    void saysWhatIsLeftOutAndWhy();
    void nothingToExportIsASentence();
    void blockingFindingsAreASentence();
    void aVolumeHasTwoFiles();
    void theWaitIsAskedForWhenABackupBegins();
    void copiesTheShownBytes();
    void writesTheBytes();
    void neverOverwritesWithoutConsent();
    void oneExistingFileStopsBoth();
    void saysWhyAFileCouldNotBeWritten();
};

void TestExportDialog::listsAreThosePlanned_data()
{
    QTest::addColumn<bool>("onlyChanges");
    QTest::newRow("only the changes") << true;
    QTest::newRow("the whole list") << false;
}

void TestExportDialog::listsAreThosePlanned()
{
    QFETCH(bool, onlyChanges);
    Document document(capturedFile());
    setBackup(document, 0, 1);
    ExportDialog dialog(document, 0, nullptr);
    widget<QRadioButton>(dialog, onlyChanges ? "onlyChanges" : "wholeList")->setChecked(true);
    const auto planned = planPropertyList(document.loaded(), document.current(), 0, false,
        onlyChanges ? Extent::Changes : Extent::Whole);
    QVERIFY(planned.has_value());
    QCOMPARE(dialog.plans().size(), 1);
    QCOMPARE(dialog.plans().first().bytes, planned->bytes);
    QCOMPARE(dialog.findChild<HexView *>()->bytes(), planned->bytes);
    QCOMPARE(text(dialog, "control"),
        QStringLiteral("CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES (0x0740005e)"));
    QCOMPARE(text(dialog, "validate"),
        QStringLiteral("CLUSCTL_CLUSTER_VALIDATE_COMMON_PROPERTIES (0x07000061)"));
    QCOMPARE(text(dialog, "file"), planned->suggestedName);
    QCOMPARE(text(dialog, "size"),
        onlyChanges ? QStringLiteral("68 bytes, 1 property")
                    : QStringLiteral("6024 bytes, 74 properties"));
}

void TestExportDialog::startsWithWhatWasChanged()
{
    Document document(capturedFile());
    const ExportDialog unchanged(document, 0, nullptr);
    QVERIFY(widget<QRadioButton>(unchanged, "wholeList")->isChecked());
    setBackup(document, 0, 1);
    const ExportDialog changed(document, 0, nullptr);
    QVERIFY(widget<QRadioButton>(changed, "onlyChanges")->isChecked());
    QCOMPARE(widget<QComboBox>(changed, "scope")->currentText(),
        QStringLiteral("Common properties (1 change)"));
}

void TestExportDialog::saysWhatIsLeftOutAndWhy()
{
    LoadedFile file = capturedFile();
    Property absent;
    absent.name = QStringLiteral("NotInThisSource");
    absent.knowledge = Knowledge::Absent;
    file.cluster.objects[0].list(Scope::Common).properties.append(absent);
    const Document document(file);
    const ExportDialog dialog(document, 0, nullptr);
    QVERIFY2(text(dialog, "leftOut").contains(u"NotInThisSource: its value is not in this source"),
        qPrintable(text(dialog, "leftOut")));
    QVERIFY2(
        text(dialog, "notes").contains(u"one after the other"), qPrintable(text(dialog, "notes")));
}

void TestExportDialog::nothingToExportIsASentence()
{
    const Document document(capturedFile());
    ExportDialog dialog(document, 0, nullptr);
    dialog.show();
    widget<QComboBox>(dialog, "scope")->setCurrentIndex(1);
    QVERIFY(dialog.plans().isEmpty());
    QVERIFY(widget<TextBlock>(dialog, "message")->isVisible());
    QVERIFY2(text(dialog, "message").endsWith(u"has no private properties that can be set."),
        qPrintable(text(dialog, "message")));
    for (const char *button : { "export", "copyHex", "copyBase64" })
        QVERIFY(!widget<QPushButton>(dialog, button)->isEnabled());
    widget<QComboBox>(dialog, "scope")->setCurrentIndex(0);
    QVERIFY(!widget<TextBlock>(dialog, "message")->isVisible());
    QVERIFY(widget<QPushButton>(dialog, "export")->isEnabled());
}

void TestExportDialog::blockingFindingsAreASentence()
{
    Document document(capturedFile());
    setBackup(document, 0, 2);
    const ExportDialog dialog(document, 0, nullptr);
    QVERIFY(dialog.plans().isEmpty());
    QVERIFY2(
        text(dialog, "message").contains(u"neither 0 nor 1"), qPrintable(text(dialog, "message")));
}

void TestExportDialog::aVolumeHasTwoFiles()
{
    Document document(bundledSample());
    const int volume = volumeIn(document);
    setBackup(document, volume, 0);
    ExportDialog dialog(document, volume, nullptr);
    QCOMPARE(dialog.plans().size(), 2);
    QCOMPARE(dialog.plans()[0].bytes,
        planBackupMode(document.current(), volume, usualBackupDelay)->bytes);
    QCOMPARE(dialog.plans()[1].bytes, planBackupProperty(document.current(), volume)->bytes);
    QCOMPARE(dialog.filesIn(QStringLiteral("/folder")),
        (QStringList{ QStringLiteral("/folder/Volume1-backup-mode.bin"),
            QStringLiteral("/folder/Volume1-BackupInProgress.clusprop") }));
    QCOMPARE(text(dialog, "control"),
        QStringLiteral("CLUSCTL_RESOURCE_SET_SHARED_VOLUME_BACKUP_MODE (0x0140029a)"));
    QCOMPARE(text(dialog, "size"), QStringLiteral("528 bytes"));
    QCOMPARE(dialog.findChild<HexView *>()->cursorWords(),
        QStringLiteral("00, offset 0x0, BackupState: 0"));
    widget<QComboBox>(dialog, "shown")->setCurrentIndex(1);
    QCOMPARE(dialog.findChild<HexView *>()->bytes(), dialog.plans()[1].bytes);
    QCOMPARE(text(dialog, "control"),
        QStringLiteral("CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES (0x0740005e)"));
}

void TestExportDialog::theWaitIsAskedForWhenABackupBegins()
{
    Document document(bundledSample());
    const int volume = volumeIn(document);
    setBackup(document, volume, 0);
    ExportDialog clearing(document, volume, nullptr);
    clearing.show();
    QVERIFY(!widget<QSpinBox>(clearing, "delay")->isVisible());
    setBackup(document, volume, 1);
    ExportDialog starting(document, volume, nullptr);
    starting.show();
    auto *delay = widget<QSpinBox>(starting, "delay");
    QVERIFY(delay->isVisible());
    delay->setValue(600);
    QCOMPARE(
        starting.plans().first().bytes, planBackupMode(document.current(), volume, 600)->bytes);
}

void TestExportDialog::copiesTheShownBytes()
{
    Document document(bundledSample());
    const int volume = volumeIn(document);
    setBackup(document, volume, 0);
    const ExportDialog dialog(document, volume, nullptr);
    widget<QComboBox>(dialog, "shown")->setCurrentIndex(1);
    const QByteArray bytes = dialog.plans()[1].bytes;
    QTest::mouseClick(widget<QPushButton>(dialog, "copyHex"), Qt::LeftButton);
    QCOMPARE(QByteArray::fromHex(QGuiApplication::clipboard()->text().toLatin1()), bytes);
    QTest::mouseClick(widget<QPushButton>(dialog, "copyBase64"), Qt::LeftButton);
    QCOMPARE(QByteArray::fromBase64(QGuiApplication::clipboard()->text().toLatin1()), bytes);
}

void TestExportDialog::writesTheBytes()
{
    const QTemporaryDir folder;
    Document document(bundledSample());
    const int volume = volumeIn(document);
    setBackup(document, volume, 0);
    ExportDialog dialog(document, volume, nullptr);
    const QStringList files = dialog.filesIn(folder.path());
    QVERIFY(dialog.write(files, false));
    QCOMPARE(bytesOfFile(files[0]), dialog.plans()[0].bytes);
    QCOMPARE(bytesOfFile(files[1]), dialog.plans()[1].bytes);
    QVERIFY2(text(dialog, "message").startsWith(u"Written: "), qPrintable(text(dialog, "message")));
    // What was written is what it says: it opens as such.
    const auto again = loadFile(files[0]);
    QVERIFY(again.has_value());
    QCOMPARE(again->formWord, QStringLiteral("CLUS_SHARED_VOLUME_BACKUP_MODE"));
}

void TestExportDialog::neverOverwritesWithoutConsent()
{
    const QTemporaryDir folder;
    const Document document(capturedFile());
    ExportDialog dialog(document, 0, nullptr);
    const QStringList files = dialog.filesIn(folder.path());
    QFile existing(files.first());
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.write("somebody's work");
    existing.close();
    QVERIFY(!dialog.write(files, false));
    QCOMPARE(bytesOfFile(files.first()), QByteArray("somebody's work"));
    QVERIFY2(text(dialog, "message")
                 .startsWith(u"Nothing was written, because there is a file of that name"),
        qPrintable(text(dialog, "message")));
    QVERIFY(dialog.write(files, true));
    QCOMPARE(bytesOfFile(files.first()), dialog.plans().first().bytes);
}

void TestExportDialog::oneExistingFileStopsBoth()
{
    const QTemporaryDir folder;
    Document document(bundledSample());
    const int volume = volumeIn(document);
    setBackup(document, volume, 0);
    ExportDialog dialog(document, volume, nullptr);
    const QStringList files = dialog.filesIn(folder.path());
    QFile second(files[1]);
    QVERIFY(second.open(QIODevice::WriteOnly));
    second.close();
    QVERIFY(!dialog.write(files, false));
    QVERIFY(!QFileInfo::exists(files[0]));
    QCOMPARE(bytesOfFile(files[1]), QByteArray());
}

void TestExportDialog::saysWhyAFileCouldNotBeWritten()
{
    const QTemporaryDir folder;
    const Document document(capturedFile());
    ExportDialog dialog(document, 0, nullptr);
    dialog.show();
    QVERIFY(
        !dialog.write(dialog.filesIn(folder.filePath(QStringLiteral("no such folder"))), false));
    QVERIFY(widget<TextBlock>(dialog, "message")->isVisible());
    const QString message = text(dialog, "message");
    QVERIFY2(
        message.contains(u" was not written: ") && message.endsWith(u'.'), qPrintable(message));
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
