// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Documents of files that are only read: saved as snapshots, never written over.

#include "core/files/save_file.h"
#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/windows/notice_bar.h"
#include "ui/windows/code_page_menu.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestImportDocument : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saveWritesASnapshot();
    void sourcesAreNeverWrittenOver();
    void theReasonNamesTheKind_data();
    void theReasonNamesTheKind();
    void suggestionIsNeverASource();
    void anyChangedFileIsNoticed();
    void aCodePageCanBeChosen();
    void codePagesAreListed();

private:
    /// Opens a document that was read from these files, which are made.
    bool open(const QStringList &names, const QString &word = QStringLiteral("reg"));
    DocumentPage &page() const { return *m_window->currentPage(); }
    QString notices() const { return page().notices().join(u'\n'); }

    std::optional<Workplace> m_place;
    Operator m_operator;
    LoadedFile m_file;
    std::unique_ptr<MainWindow> m_window;
};

void TestImportDocument::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestImportDocument::cleanup()
{
    m_window.reset();
}

bool TestImportDocument::open(const QStringList &names, const QString &word)
{
    m_file = disputedFile();
    m_file.formWord = word;
    m_file.files.clear();
    for (const QString &name : names) {
        const QString path = m_place->write(name, name.toUtf8());
        const FileIdentity identity = identityOf(name.toUtf8());
        m_file.files.append({ path, identity.size, identity.sha256 });
    }
    if (names.size() == 1) {
        m_file.file = m_file.files.first().path;
        m_file.title = names.first();
    }
    m_window->loader().setOpener(openerOf(m_file));
    return openAndWait(*m_window, { m_place->path(QStringLiteral("collected")) });
}

void TestImportDocument::saveWritesASnapshot()
{
    QVERIFY(open({ QStringLiteral("cluster.reg") }));
    QVERIFY(m_window->action(ActionId::SaveAs)->isEnabled());
    QVERIFY2(m_window->action(ActionId::Save)->isEnabled(), "also without a change");
    QVERIFY(m_window->action(ActionId::Save)->statusTip().contains(u"registry export"));
    m_window->action(ActionId::Save)->trigger(); // and no name is given
    QCOMPARE(m_operator.saveAsked, 1);
    QCOMPARE(m_operator.saveQuestion.suggested, m_place->path(QStringLiteral("cluster.json")));
    QVERIFY2(m_operator.saveQuestion.filter.startsWith(u"Cluster snapshot (*.json)"),
        qPrintable(m_operator.saveQuestion.filter));

    m_operator.fileToSave = m_operator.saveQuestion.suggested;
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(m_operator.saveAsked, 2);
    QVERIFY(m_operator.reports.isEmpty());
    QCOMPARE(contentOf(m_place->path(QStringLiteral("cluster.reg"))), QByteArray("cluster.reg"));
    QVERIFY(contentOf(m_operator.fileToSave).contains("SameSubnetThreshold"));
    QCOMPARE(page().document().file().form, Form::Snapshot);
    QCOMPARE(page().document().file().file, m_operator.fileToSave);
    QVERIFY(!m_window->action(ActionId::Save)->isEnabled());
    QVERIFY(!m_window->action(ActionId::Save)->statusTip().contains(u"registry export"));

    // From now on it is a snapshot as any other.
    PropertyTreeModel &model = page().properties()->model();
    model.setObject(DisputedCluster);
    QVERIFY(model.setData(
        model.indexOfProperty(Scope::Common, u"SameSubnetThreshold"), QStringLiteral("11")));
    m_window->action(ActionId::Save)->trigger();
    QCOMPARE(m_operator.saveAsked, 2);
    QVERIFY(!page().isModified());
}

void TestImportDocument::sourcesAreNeverWrittenOver()
{
    QVERIFY(open({ QStringLiteral("one.reg"), QStringLiteral("two.XML") }));
    m_operator.fileToSave = m_place->path(QStringLiteral("two.XML"));
    m_window->action(ActionId::SaveAs)->trigger();
    QCOMPARE(m_operator.reports.size(), 1);
    QCOMPARE(contentOf(m_operator.fileToSave), QByteArray("two.XML"));
    QVERIFY(!page().document().file().hasOwnForm());
}

void TestImportDocument::theReasonNamesTheKind_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("part");
    QTest::newRow("hive") << QStringList(QStringLiteral("CLUSDB")) << "hive" << "registry hive";
    QTest::newRow("clixml") << QStringList(QStringLiteral("a.xml")) << "clixml" << "Export-Clixml";
    QTest::newRow("csv") << QStringList(QStringLiteral("a.csv")) << "csv" << "Export-Csv";
    QTest::newRow("text") << QStringList(QStringLiteral("a.txt")) << "format-list" << "PowerShell";
    QTest::newRow("another kind")
        << QStringList(QStringLiteral("a")) << "later" << "This kind of file";
    QTest::newRow("merged") << QStringList({ QStringLiteral("a"), QStringLiteral("b") }) << "reg"
                            << "Several files were merged";
}

void TestImportDocument::theReasonNamesTheKind()
{
    QFETCH(QStringList, names);
    QFETCH(QString, word);
    QFETCH(QString, part);
    QVERIFY(open(names, word));
    QVERIFY2(page().saveReason().contains(part), qPrintable(page().saveReason()));
    QVERIFY(page().saveReason().contains(u"Save as writes a snapshot"));
}

void TestImportDocument::suggestionIsNeverASource()
{
    QVERIFY(open({ QStringLiteral("cluster.json") }, QStringLiteral("json")));
    m_window->action(ActionId::SaveAs)->trigger();
    QCOMPARE(m_operator.saveQuestion.suggested,
        m_place->path(QStringLiteral("cluster-snapshot.json")));
}

void TestImportDocument::anyChangedFileIsNoticed()
{
    QVERIFY(open({ QStringLiteral("one.reg"), QStringLiteral("two.XML") }));
    QVERIFY(!notices().contains(u"Another program"));
    m_place->write(QStringLiteral("two.XML"), "TWO.XML"); // of the same size
    QTRY_VERIFY(notices().contains(u"Another program has changed two.XML"));
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->pageCount(), 1);
    QVERIFY(!notices().contains(u"Another program"));
}

void TestImportDocument::aCodePageCanBeChosen()
{
    QVERIFY(open({ QStringLiteral("a.txt") }, QStringLiteral("format-list")));
    QMenu *inMenuBar = nullptr;
    for (QMenu *menu : m_window->findChildren<QMenu *>()) {
        if (menu->title() == QLatin1String("Reload &with code page"))
            inMenuBar = menu;
    }
    QVERIFY(inMenuBar);
    QVERIFY2(!inMenuBar->isEnabled(), "this file tells its encoding");

    m_window->action(ActionId::Close)->trigger();
    LoadedFile file = m_file;
    m_window->loader().setOpener([file](const QStringList &, const LoadOptions &options) {
        OpenedFiles opened;
        opened.documents.append(file);
        opened.documents.last().codePage
            = options.codePage.isEmpty() ? QStringLiteral("1252") : options.codePage;
        return opened;
    });
    QVERIFY(openAndWait(*m_window, { file.file }));
    QVERIFY2(notices().contains(u"Read as Western European (Windows-1252)"), qPrintable(notices()));
    QVERIFY(inMenuBar->isEnabled());

    emit inMenuBar->aboutToShow();
    const QList<QAction *> entries = inMenuBar->actions();
    QVERIFY(entries.first()->isChecked());
    entries.at(1)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QVERIFY2(notices().contains(entries.at(1)->text()), qPrintable(notices()));
    QCOMPARE(m_window->pageCount(), 1);

    m_window->action(ActionId::Reload)->trigger(); // stays with what was chosen
    QVERIFY(waitLoaded(*m_window));
    QVERIFY(notices().contains(entries.at(1)->text()));

    // The notice's own button offers the same.
    QMenu *inNotice = nullptr;
    for (const NoticeBar *bar : page().findChildren<NoticeBar *>()) {
        for (const QPushButton *button : bar->findChildren<QPushButton *>())
            inNotice = button->menu() && button->isVisible() ? button->menu() : inNotice;
    }
    QVERIFY(inNotice);
    emit inNotice->aboutToShow();
    QCOMPARE(inNotice->actions().size(), entries.size());
    inNotice->actions().first()->trigger();
    QVERIFY(waitLoaded(*m_window));
    QVERIFY(notices().contains(u"1252"));
}

void TestImportDocument::codePagesAreListed()
{
    QMenu menu;
    QString chosen;
    fillCodePages(menu, QStringLiteral("1252"), [&chosen](const QString &word) { chosen = word; });
    const qsizetype count = menu.actions().size();
    fillCodePages(menu, QStringLiteral("1252"), [&chosen](const QString &word) { chosen = word; });
    QCOMPARE(menu.actions().size(), count);
    int checked = 0;
    for (const QAction *action : menu.actions())
        checked += action->isChecked() ? 1 : 0;
    QCOMPARE(checked, 1);
    menu.actions().last()->trigger();
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(codePageTitle(chosen), menu.actions().last()->text());
    QCOMPARE(codePageTitle(QStringLiteral("what?")), QStringLiteral("what?"));
}

QTEST_MAIN(TestImportDocument)
#include "tst_import_document.moc"
