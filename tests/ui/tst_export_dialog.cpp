// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the dialog offers, what it shows, and that it writes that and nothing else.

#include "core/exporters/planned_lists.h"
#include "core/opening/format_registry.h"
#include "core/model/volume.h"
#include "ui/hexview/hex_view.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/text_block.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
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

void set(Document &document, int object, const QString &name, quint32 number)
{
    document.apply(makeSet(document.current(), object, Scope::Common, name, dwordValue(number)));
}

void setBackup(Document &document, int object, quint32 number)
{
    set(document, object, volume_property::backupInProgress.toString(), number);
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

void choose(const ExportDialog &dialog, const char *combo, const QVariant &data)
{
    auto *box = widget<QComboBox>(dialog, combo);
    box->setCurrentIndex(box->findData(data));
}

void chooseSubject(const ExportDialog &dialog, ExportDialog::Subject subject)
{
    choose(dialog, "subject", static_cast<int>(subject));
}

const ExportFile *fileNamed(const ExportDialog &dialog, const QString &end)
{
    for (const ExportFile &file : dialog.files()) {
        if (file.name.endsWith(end))
            return &file;
    }
    return nullptr;
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
    void startsWithWhatWasChanged();
    void offersEveryFormOfTheTable_data();
    void offersEveryFormOfTheTable();
    void listsAreThosePlanned();
    void thePackageHasTheWayBack();
    void scriptsAndListsHaveTheirRollbackBeside();
    void whatIsLeftOutDoesNotGo();
    void onePropertyAListWhenAsked();
    void nothingToExportIsASentence();
    void blockingFindingsAreASentence();
    void aVolumeAsItIsIsAListForTheCluster();
    void theWaitIsAskedForWhenABackupBegins();
    void showsBytesExplainedAndTextAsText();
    void copiesTheShownFile();
    void writesTheFolder();
    void writesFileAndRollback();
    void neverOverwritesWithoutConsent();
    void saysWhyAFileCouldNotBeWritten();
};

void TestExportDialog::startsWithWhatWasChanged()
{
    Document document(capturedFile());
    const ExportDialog unchanged(document, 0, nullptr);
    QCOMPARE(unchanged.subject(), ExportDialog::Subject::Object);
    QCOMPARE(QStringView(unchanged.exporter()->word), QStringView(u"property-list"));
    setBackup(document, 0, 1);
    const ExportDialog changed(document, 0, nullptr);
    QCOMPARE(changed.subject(), ExportDialog::Subject::Changes);
    QCOMPARE(QStringView(changed.exporter()->word), QStringView(u"package"));
    QVERIFY(widget<QComboBox>(changed, "subject")->currentText().contains(u"1 change on 1 object"));
}

void TestExportDialog::offersEveryFormOfTheTable_data()
{
    QTest::addColumn<int>("subject");
    QTest::newRow("changes") << static_cast<int>(ExportDialog::Subject::Changes);
    QTest::newRow("an object") << static_cast<int>(ExportDialog::Subject::Object);
    QTest::newRow("the cluster") << static_cast<int>(ExportDialog::Subject::Cluster);
}

void TestExportDialog::offersEveryFormOfTheTable()
{
    QFETCH(int, subject);
    Document document(bundledSample());
    set(document, 0, QStringLiteral("SameSubnetDelay"), 1500);
    setBackup(document, volumeIn(document), 1);
    const ExportDialog dialog(document, 0, nullptr);
    const auto asked = static_cast<ExportDialog::Subject>(subject);
    chooseSubject(dialog, asked);
    QStringList offered;
    auto *box = widget<QComboBox>(dialog, "exporter");
    for (int index = 0; index < box->count(); ++index) {
        offered.append(box->itemData(index).toString());
        box->setCurrentIndex(index);
        const bool isMade = !dialog.files().isEmpty();
        // Of several lists there is no single text, and of a cluster no backup mode.
        const QString message = text(dialog, "message");
        QVERIFY2(isMade || message.contains(u"one list") || message.contains(u"of a volume"),
            qPrintable(offered.last()));
    }
    QStringList expected;
    for (const ExporterRow &row : exporterRows()) {
        if (asked == ExportDialog::Subject::Changes ? row.takesChanges : row.takesWhole)
            expected.append(QString::fromUtf16(row.word));
    }
    QCOMPARE(offered, expected);
}

void TestExportDialog::listsAreThosePlanned()
{
    Document document(capturedFile());
    setBackup(document, 0, 1);
    const ExportDialog dialog(document, 0, nullptr);
    choose(dialog, "exporter", QStringLiteral("property-list"));
    const auto changes
        = planPropertyList(document.loaded(), document.current(), 0, false, Extent::Changes);
    QCOMPARE(fileNamed(dialog, QStringLiteral("-changes.clusprop"))->bytes, changes->bytes);
    chooseSubject(dialog, ExportDialog::Subject::Object);
    choose(dialog, "scope", false);
    const auto whole = planPropertyList(document.loaded(), document.current(), 0, false, Extent::Whole);
    QCOMPARE(dialog.files().size(), 1);
    QCOMPARE(dialog.files().first().bytes, whole->bytes);
    QVERIFY2(text(dialog, "notes").contains(u"CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES (0x0740005e)"),
        qPrintable(text(dialog, "notes")));
}

void TestExportDialog::thePackageHasTheWayBack()
{
    Document document(bundledSample());
    const int volume = volumeIn(document);
    setBackup(document, volume, 1);
    set(document, 0, QStringLiteral("SameSubnetDelay"), 1500);
    const ExportDialog dialog(document, volume, nullptr);
    QVERIFY(dialog.isFolder());
    for (const char *name : { "manifest.txt", "manifest.json", "01-cluster-CONTOSO-CL01-common-changes.clusprop",
             "02-Volume1-backup-mode.bin", "rollback/manifest.txt", "rollback/02-Volume1-backup-mode.bin" })
        QVERIFY2(fileNamed(dialog, QLatin1String(name)), name);
    const auto *there = fileNamed(dialog, QStringLiteral("02-Volume1-backup-mode.bin"));
    QCOMPARE(there->bytes, planBackupMode(document.current(), volume, usualBackupDelay)->bytes);
    const auto *back = fileNamed(dialog, QStringLiteral("rollback/02-Volume1-backup-mode.bin"));
    QCOMPARE(back->bytes, planBackupMode(document.loaded(), volume, usualBackupDelay)->bytes);
}

void TestExportDialog::scriptsAndListsHaveTheirRollbackBeside()
{
    Document document(capturedFile());
    setBackup(document, 0, 1);
    const ExportDialog dialog(document, 0, nullptr);
    for (const ExporterRow &row : exporterRows()) {
        if (!row.takesChanges || !row.hasRollback)
            continue;
        choose(dialog, "exporter", QString::fromUtf16(row.word));
        if (dialog.files().isEmpty())
            continue; // there is no volume here
        const QString expected = dialog.isFolder() ? QStringLiteral("rollback/") : QStringLiteral("-rollback.");
        QVERIFY2(std::ranges::any_of(dialog.files(),
                     [&](const ExportFile &file) { return file.name.contains(expected); }),
            qPrintable(QString::fromUtf16(row.word)));
    }
}

void TestExportDialog::whatIsLeftOutDoesNotGo()
{
    Document document(capturedFile());
    setBackup(document, 0, 1);
    set(document, 0, QStringLiteral("SameSubnetDelay"), 1500);
    document.setLeftOut({ { 0, Scope::Common, QStringLiteral("backupinprogress") } }, true);
    const ExportDialog dialog(document, 0, nullptr);
    QVERIFY(widget<QComboBox>(dialog, "subject")->currentText().contains(u"1 left out"));
    choose(dialog, "exporter", QStringLiteral("property-list"));
    const auto list = loadBytes(
        fileNamed(dialog, QStringLiteral("-changes.clusprop"))->bytes, QStringLiteral("x"));
    QCOMPARE(list->cluster.objects.first().list(Scope::Common).properties.size(), 1);
    // What must not go does not stop the rest when it is left out.
    setBackup(document, 0, 2);
    const ExportDialog again(document, 0, nullptr);
    QVERIFY2(!again.files().isEmpty(), qPrintable(text(again, "message")));
}

void TestExportDialog::onePropertyAListWhenAsked()
{
    Document document(capturedFile());
    setBackup(document, 0, 1);
    set(document, 0, QStringLiteral("SameSubnetDelay"), 1500);
    const ExportDialog dialog(document, 0, nullptr);
    choose(dialog, "exporter", QStringLiteral("property-list"));
    const auto lists = [&dialog] {
        return std::ranges::count(dialog.files(), ExportFile::Holds::PropertyList, &ExportFile::holds);
    };
    QCOMPARE(lists(), 2); // there and back
    widget<QCheckBox>(dialog, "oneAList")->setChecked(true);
    QCOMPARE(lists(), 4);
}

void TestExportDialog::nothingToExportIsASentence()
{
    const Document document(capturedFile());
    ExportDialog dialog(document, 0, nullptr);
    dialog.show();
    choose(dialog, "scope", true);
    QVERIFY(dialog.files().isEmpty());
    QVERIFY(widget<TextBlock>(dialog, "message")->isVisible());
    QVERIFY2(text(dialog, "message").endsWith(u"has no private properties that can be set."),
        qPrintable(text(dialog, "message")));
    for (const char *button : { "export", "copyText", "copyHex", "copyBase64" })
        QVERIFY(!widget<QPushButton>(dialog, button)->isEnabled());
    choose(dialog, "scope", false);
    QVERIFY(!widget<TextBlock>(dialog, "message")->isVisible());
    QVERIFY(widget<QPushButton>(dialog, "export")->isEnabled());
}

void TestExportDialog::blockingFindingsAreASentence()
{
    Document document(capturedFile());
    setBackup(document, 0, 2);
    const ExportDialog dialog(document, 0, nullptr);
    QVERIFY(dialog.files().isEmpty());
    QVERIFY2(
        text(dialog, "message").contains(u"neither 0 nor 1"), qPrintable(text(dialog, "message")));
}

void TestExportDialog::aVolumeAsItIsIsAListForTheCluster()
{
    Document document(bundledSample());
    const int volume = volumeIn(document);
    const ExportDialog dialog(document, volume, nullptr);
    QCOMPARE(dialog.files().size(), 1);
    QCOMPARE(dialog.files().first().bytes, planBackupProperty(document.current(), volume)->bytes);
    choose(dialog, "exporter", QStringLiteral("backup-mode"));
    QCOMPARE(dialog.files().first().bytes,
        planBackupMode(document.current(), volume, usualBackupDelay)->bytes);
}

void TestExportDialog::theWaitIsAskedForWhenABackupBegins()
{
    Document document(bundledSample());
    const int volume = volumeIn(document);
    ExportDialog idle(document, volume, nullptr);
    idle.show();
    QVERIFY(!widget<QSpinBox>(idle, "delay")->isVisible());
    setBackup(document, volume, 1);
    ExportDialog starting(document, volume, nullptr);
    starting.show();
    auto *delay = widget<QSpinBox>(starting, "delay");
    QVERIFY(delay->isVisible());
    delay->setValue(600);
    QCOMPARE(fileNamed(starting, QStringLiteral("Volume1-backup-mode.bin"))->bytes,
        planBackupMode(document.current(), volume, 600)->bytes);
}

void TestExportDialog::showsBytesExplainedAndTextAsText()
{
    Document document(capturedFile());
    setBackup(document, 0, 1);
    ExportDialog dialog(document, 0, nullptr);
    dialog.show();
    auto *files = widget<QComboBox>(dialog, "files");
    files->setCurrentIndex(files->findText(QStringLiteral("manifest.txt")));
    auto *shown = widget<QPlainTextEdit>(dialog, "text");
    QVERIFY(shown->isVisible());
    QVERIFY(shown->toPlainText().contains(u"BackupInProgress: 0 (no) \u2192 1 (yes)"));
    files->setCurrentIndex(
        files->findText(QStringLiteral("-common-changes.clusprop"), Qt::MatchEndsWith));
    auto *hex = dialog.findChild<HexView *>();
    QVERIFY(hex->isVisible());
    QCOMPARE(hex->bytes(), fileNamed(dialog, QStringLiteral("-common-changes.clusprop"))->bytes);
}

void TestExportDialog::copiesTheShownFile()
{
    Document document(capturedFile());
    const ExportDialog dialog(document, 0, nullptr);
    const QByteArray bytes = dialog.files().first().bytes;
    QVERIFY(!widget<QPushButton>(dialog, "copyText")->isEnabled());
    QTest::mouseClick(widget<QPushButton>(dialog, "copyHex"), Qt::LeftButton);
    QCOMPARE(QByteArray::fromHex(QGuiApplication::clipboard()->text().toLatin1()), bytes);
    QTest::mouseClick(widget<QPushButton>(dialog, "copyBase64"), Qt::LeftButton);
    QCOMPARE(QByteArray::fromBase64(QGuiApplication::clipboard()->text().toLatin1()), bytes);
    choose(dialog, "exporter", QStringLiteral("c"));
    QTest::mouseClick(widget<QPushButton>(dialog, "copyText"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), dialog.files().first().bytes);
}

void TestExportDialog::writesTheFolder()
{
    const QTemporaryDir folder;
    Document document(bundledSample());
    setBackup(document, volumeIn(document), 1);
    ExportDialog dialog(document, 0, nullptr);
    QCOMPARE(dialog.suggestedName(), QStringLiteral("CONTOSO-CL01-changes"));
    const QDir target(folder.filePath(dialog.suggestedName()));
    QVERIFY2(dialog.write(target.path(), false), qPrintable(text(dialog, "message")));
    for (const ExportFile &file : dialog.files())
        QCOMPARE(bytesOfFile(target.filePath(file.name)), file.bytes);
    QVERIFY2(text(dialog, "message").startsWith(u"Written: "), qPrintable(text(dialog, "message")));
    // What was written is what it says: it opens as such.
    const auto again = loadFile(target.filePath(QStringLiteral("01-Volume1-backup-mode.bin")));
    QVERIFY(again.has_value());
    QCOMPARE(again->formWord, QStringLiteral("CLUS_SHARED_VOLUME_BACKUP_MODE"));
}

void TestExportDialog::writesFileAndRollback()
{
    const QTemporaryDir folder;
    ExportFiles files{ { { QStringLiteral("a.ps1"), "there" }, { QStringLiteral("a-rollback.ps1"), "back" } },
        false };
    QVERIFY(files.write(folder.filePath(QStringLiteral("mine.ps1")), false).has_value());
    QCOMPARE(bytesOfFile(folder.filePath(QStringLiteral("mine.ps1"))), QByteArray("there"));
    QCOMPARE(bytesOfFile(folder.filePath(QStringLiteral("mine-rollback.ps1"))), QByteArray("back"));
}

void TestExportDialog::neverOverwritesWithoutConsent()
{
    const QTemporaryDir folder;
    Document document(bundledSample());
    setBackup(document, volumeIn(document), 1);
    ExportDialog dialog(document, 0, nullptr);
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("rollback")));
    const QString path = folder.filePath(QStringLiteral("rollback/manifest.txt"));
    QFile existing(path);
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.write("somebody's work");
    existing.close();
    QVERIFY(!dialog.write(folder.path(), false));
    QCOMPARE(bytesOfFile(path), QByteArray("somebody's work"));
    QVERIFY2(!QFileInfo::exists(folder.filePath(QStringLiteral("manifest.txt"))), "some of it was written");
    QVERIFY2(text(dialog, "message")
                 .startsWith(u"Nothing was written, because there is a file of that name"),
        qPrintable(text(dialog, "message")));
    QVERIFY(dialog.write(folder.path(), true));
    QCOMPARE(bytesOfFile(path), fileNamed(dialog, QStringLiteral("rollback/manifest.txt"))->bytes);
}

void TestExportDialog::saysWhyAFileCouldNotBeWritten()
{
    const QTemporaryDir folder;
    const Document document(capturedFile());
    ExportDialog dialog(document, 0, nullptr);
    dialog.show();
    QVERIFY(!dialog.write(folder.filePath(QStringLiteral("no such folder/x")), false));
    QVERIFY(widget<TextBlock>(dialog, "message")->isVisible());
    const QString message = text(dialog, "message");
    QVERIFY2(
        message.contains(u" was not written: ") && message.endsWith(u'.'), qPrintable(message));
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
