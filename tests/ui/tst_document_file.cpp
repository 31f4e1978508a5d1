// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/ui/window_support.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestDocumentFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saveWritesExactlyTheChange();
    void onlyTheFirstSaveKeepsABackup();
    void sampleIsSavedUnderAName();
    void saveAsGoesOnWithTheNewFile();
    void brokenFileIsNeverWrittenOver();
    void brokenFileIsSavedUnderAnotherName();
    void changeFromOutsideStopsTheSave();
    void changeFromOutsideIsNoticed();
    void vanishedFileIsNoticed();
    void failedSaveKeepsTheEdits();
    void failedSaveOffersAnotherPlace();
    void leftoverOfAKilledSaveIsOffered_data();
    void leftoverOfAKilledSaveIsOffered();

private:
    DocumentPage &page() const { return *m_window->currentPage(); }
    /// Opens the captured list as `name` and gives CrossSubnetThreshold another value.
    QString openAndEdit(const QString &name, qint64 bytes = -1);
    void edit();
    QString notices() const { return page().notices().join(u'\n'); }

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestDocumentFile::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestDocumentFile::cleanup()
{
    m_window.reset();
}

void TestDocumentFile::edit()
{
    // A number of one digit more or less would do as well: the value has four bytes anyway.
    PropertyTreeModel &model = page().properties()->model();
    const auto value = numberAt(page(), QStringLiteral("CrossSubnetThreshold")).value_or(0);
    QVERIFY(model.setData(model.indexOfProperty(Scope::Common, u"CrossSubnetThreshold"),
        QString::number(value == 40 ? 41 : 40)));
    QVERIFY(page().isModified());
}

QString TestDocumentFile::openAndEdit(const QString &name, qint64 bytes)
{
    const QString file = m_place->propertyList(name, bytes);
    if (!openAndWait(*m_window, { file }))
        qFatal("a test file could not be opened");
    edit();
    return file;
}

void TestDocumentFile::saveWritesExactlyTheChange()
{
    const QString file = openAndEdit(QStringLiteral("list.clusprop"));
    const QByteArray before = contentOf(file);
    m_window->action(ActionId::Save)->trigger();
    const QByteArray after = contentOf(file);
    QCOMPARE(after.size(), before.size());
    int differences = 0;
    for (qsizetype at = 0; at < after.size(); ++at)
        differences += after[at] != before[at] ? 1 : 0;
    QCOMPARE(differences, 1); // 30 and 40 differ in one byte of four
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!m_window->action(ActionId::Save)->isEnabled());
    QVERIFY(page().undoStack().isClean());
    QCOMPARE(contentOf(file + QStringLiteral(".bak")), before);

    m_window->undoAction(false)->trigger(); // back to what was opened: now a change
    QVERIFY(m_window->isWindowModified());
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(contentOf(file), before);
}

void TestDocumentFile::onlyTheFirstSaveKeepsABackup()
{
    const QString file = openAndEdit(QStringLiteral("list.clusprop"));
    const QByteArray opened = contentOf(file);
    m_window->action(ActionId::Save)->trigger();
    edit();
    m_window->action(ActionId::Save)->trigger();
    QVERIFY(contentOf(file) != opened);
    QCOMPARE(contentOf(file + QStringLiteral(".bak")), opened);
}

void TestDocumentFile::sampleIsSavedUnderAName()
{
    m_window->openSample();
    QTest::keyClick(page().volumes()->table(), Qt::Key_Space);
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(m_operator.saveAsked, 1);
    QVERIFY(page().isModified()); // no name was given

    m_operator.fileToSave = m_place->path(QStringLiteral("mine.json"));
    m_window->action(ActionId::Save)->trigger();
    QVERIFY(!page().isModified());
    QCOMPARE(page().document().file().file, m_operator.fileToSave);
    QVERIFY(m_window->windowTitle().contains(u"mine.json"));

    MainWindow other(m_operator.prompts());
    QVERIFY(openAndWait(other, { m_operator.fileToSave }));
    QCOMPARE(backupOf(*other.currentPage(), QStringLiteral("Volume3")), 0U);
}

void TestDocumentFile::saveAsGoesOnWithTheNewFile()
{
    const QString file = openAndEdit(QStringLiteral("list.clusprop"));
    const QByteArray opened = contentOf(file);
    m_operator.fileToSave = m_place->path(QStringLiteral("copy.clusprop"));
    m_window->action(ActionId::SaveAs)->trigger();
    QCOMPARE(contentOf(file), opened);
    QVERIFY(contentOf(m_operator.fileToSave) != opened);
    QVERIFY(!QFile::exists(m_operator.fileToSave + QStringLiteral(".bak")));
    QCOMPARE(page().document().file().file, m_operator.fileToSave);
    edit();
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(m_operator.saveAsked, 1);
    QCOMPARE(contentOf(file), opened);
}

void TestDocumentFile::brokenFileIsNeverWrittenOver()
{
    const QString file = openAndEdit(QStringLiteral("broken.clusprop"), 900);
    const QByteArray opened = contentOf(file);
    QVERIFY2(notices().contains(u"0x384") && notices().contains(u"Save as"), qPrintable(notices()));

    m_operator.fileToSave = file; // Save asks for a name, and the old one will not do
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(m_operator.saveAsked, 1);
    QCOMPARE(m_operator.reports.size(), 1);
    QCOMPARE(contentOf(file), opened);
    QVERIFY(page().isModified());
}

void TestDocumentFile::brokenFileIsSavedUnderAnotherName()
{
    const QString file = openAndEdit(QStringLiteral("broken.clusprop"), 900);
    m_operator.fileToSave = m_place->path(QStringLiteral("rest.clusprop"));
    m_window->action(ActionId::Save)->trigger();
    QVERIFY2(m_operator.reports.isEmpty(), "what could be read makes a list of its own");
    QVERIFY(!page().isModified());
    QCOMPARE(contentOf(file).size(), 900);
    QVERIFY2(!notices().contains(u"broken"), qPrintable(notices()));
}

void TestDocumentFile::changeFromOutsideStopsTheSave()
{
    const QString file = openAndEdit(QStringLiteral("list.clusprop"));
    QByteArray theirs = contentOf(file);
    theirs[theirs.size() - 12] = 'x'; // the same size, and perhaps the same second
    m_place->write(QStringLiteral("list.clusprop"), theirs);
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(m_operator.changedAsked, 1);
    QCOMPARE(contentOf(file), theirs);
    QVERIFY(page().isModified());

    m_operator.changed = ChangedAnswer::SaveAs;
    m_operator.fileToSave = m_place->path(QStringLiteral("mine.clusprop"));
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(contentOf(file), theirs);
    QVERIFY(!page().isModified());
}

void TestDocumentFile::changeFromOutsideIsNoticed()
{
    const QString file = m_place->propertyList(QStringLiteral("list.clusprop"));
    QVERIFY(openAndWait(*m_window, { file }));
    QVERIFY(notices().isEmpty());
    QByteArray theirs = contentOf(file);
    theirs.chop(4);
    m_place->write(QStringLiteral("list.clusprop"), theirs);
    QTRY_VERIFY(notices().contains(u"Another program"));
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QVERIFY(!notices().contains(u"Another program"));
    QCOMPARE(page().document().file().bytes, theirs);
}

void TestDocumentFile::vanishedFileIsNoticed()
{
    const QString file = openAndEdit(QStringLiteral("list.clusprop"));
    QVERIFY(QFile::remove(file));
    QTRY_VERIFY(notices().contains(u"not on disk"));
    m_window->action(ActionId::Save)->trigger(); // never comes back silently
    QVERIFY(m_operator.changedAsked + static_cast<int>(m_operator.reports.size()) == 1);
    QVERIFY(page().isModified());
}

void TestDocumentFile::failedSaveKeepsTheEdits()
{
    openAndEdit(QStringLiteral("list.clusprop"));
    m_operator.fileToSave = m_place->path(QStringLiteral("no such folder/list.clusprop"));
    m_window->action(ActionId::SaveAs)->trigger();
    QCOMPARE(m_operator.reports.size(), 1);
    QVERIFY(page().isModified());
}

void TestDocumentFile::failedSaveOffersAnotherPlace()
{
    const QString file = openAndEdit(QStringLiteral("list.clusprop"));
    const QByteArray before = contentOf(file);
    QVERIFY(QDir().mkdir(file + QStringLiteral(".bak"))); // so that no backup can be made
    m_operator.fileToSave = m_place->path(QStringLiteral("elsewhere.clusprop"));
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(m_operator.reports.size(), 1);
    QCOMPARE(m_operator.saveAsked, 1);
    QCOMPARE(contentOf(file), before);
    QCOMPARE(contentOf(m_operator.fileToSave).size(), before.size());
    QVERIFY(!page().isModified());
}

void TestDocumentFile::leftoverOfAKilledSaveIsOffered_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("stays");
    QTest::newRow("deleted") << QStringLiteral("Delete") << false;
    QTest::newRow("kept") << QStringLiteral("Keep") << true;
}

void TestDocumentFile::leftoverOfAKilledSaveIsOffered()
{
    QFETCH(QString, button);
    QFETCH(bool, stays);
    const QString file = m_place->propertyList(QStringLiteral("list.clusprop"));
    const QString leftover = QFileInfo(file).dir().filePath(
        QStringLiteral(".list.clusprop.0123456789abcdef.tmp"));
    QFile half(leftover);
    QVERIFY(half.open(QIODevice::WriteOnly));
    QCOMPARE(half.write(QByteArray(2048, 'x')), qint64{ 2048 });
    half.close();
    QVERIFY(openAndWait(*m_window, { file }));
    QVERIFY2(notices().contains(QStringLiteral("interrupted")), qPrintable(notices()));
    QVERIFY2(notices().contains(QStringLiteral("2.0 kB"), Qt::CaseInsensitive), qPrintable(notices()));

    const auto buttons = page().findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&button](const QPushButton *each) {
        return each->isVisible() && each->text().remove(u'&') == button;
    });
    QVERIFY(found != buttons.end());
    (*found)->click();
    QVERIFY(!notices().contains(QStringLiteral("interrupted")));
    QCOMPARE(QFile::exists(leftover), stays);
}

QTEST_MAIN(TestDocumentFile)
#include "tst_document_file.moc"
