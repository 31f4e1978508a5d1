// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/format_registry.h"
#include "tests/ui/window_support.h"
#include "ui/windows/redacted_copy.h"
#include "ui/windows/redaction_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QTreeWidget>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestRedactedCopy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void copyIsWrittenAndTheDocumentStays();
    void editsAreInTheCopy();
    void nothingIsWrittenWhenCancelled();
    void aSourceIsNotWrittenOver();
    void failuresAreReported();
    void questionSaysWhatIsReplacedAndWhatStays();
    void dialogShowsTheCounts();
    void dialogIsAskedByTheWindow();
    void textsOfFilesAreNoMarkup();

private:
    void copyTo(const QString &name)
    {
        m_operator.fileToSave = m_place->path(name);
        m_window->action(ActionId::SaveRedacted)->trigger();
    }

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestRedactedCopy::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
    QVERIFY(!m_window->action(ActionId::SaveRedacted)->isEnabled());
    m_window->openSample();
    QVERIFY(m_window->action(ActionId::SaveRedacted)->isEnabled());
}

void TestRedactedCopy::copyIsWrittenAndTheDocumentStays()
{
    const DocumentPage &page = *m_window->currentPage();
    copyTo(QStringLiteral("copy.json"));
    const QByteArray copy = contentOf(m_operator.fileToSave);
    QVERIFY(copy.contains("NODE-1"));
    for (const char *original : { "CONTOSO", "contoso", "10.20.30", "VM-00001", "SQL-Daten" })
        QVERIFY2(!copy.contains(original), original);
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"copy.json"));
    QVERIFY(m_operator.reports.isEmpty());
    QVERIFY(m_operator.saveQuestion.suggested.endsWith(u"redacted.json"));
    QVERIFY2(!m_operator.saveQuestion.suggested.contains(u"contoso", Qt::CaseInsensitive),
        "the name of the file tells nothing");

    QVERIFY(!page.isModified());
    QVERIFY(page.document().file().file.isEmpty());
    QCOMPARE(page.document().object(0).name, QStringLiteral("CONTOSO-CL01"));
    QCOMPARE(m_window->currentPage(), &page);

    QVERIFY(openAndWait(*m_window, { m_operator.fileToSave }));
    QCOMPARE(m_window->currentPage()->document().object(0).name, QStringLiteral("CLUSTER-1"));
    QCOMPARE(m_window->currentPage()->document().current().objects.size(),
        page.document().current().objects.size());
}

void TestRedactedCopy::editsAreInTheCopy()
{
    DocumentPage &page = *m_window->currentPage();
    QTest::keyClick(page.volumes()->table(), Qt::Key_Space); // clears the volume in backup
    QVERIFY(page.isModified());
    copyTo(QStringLiteral("copy.json"));
    QVERIFY(page.isModified());
    const auto copy = loadFile(m_operator.fileToSave);
    QVERIFY(copy);
    for (const VolumeRow &row : volumeRows(copy->cluster))
        QCOMPARE(row.backupInProgress, std::optional<quint64>(0));
}

void TestRedactedCopy::nothingIsWrittenWhenCancelled()
{
    m_operator.redact = false;
    copyTo(QStringLiteral("copy.json"));
    QCOMPARE(m_operator.redactionQuestions.size(), 1);
    QCOMPARE(m_operator.saveAsked, 0);
    QVERIFY(!QFile::exists(m_operator.fileToSave));
    m_operator.redact = true;
    m_operator.fileToSave.clear();
    m_window->action(ActionId::SaveRedacted)->trigger();
    QCOMPARE(m_operator.saveAsked, 1);
    QVERIFY(m_operator.reports.isEmpty());
}

void TestRedactedCopy::aSourceIsNotWrittenOver()
{
    const QString list = m_place->propertyList(QStringLiteral("list.bin"));
    const QByteArray before = contentOf(list);
    QVERIFY(openAndWait(*m_window, { list }));
    copyTo(QStringLiteral("list.bin"));
    QCOMPARE(m_operator.reports.size(), 1);
    QVERIFY(m_operator.reports.first().details.first().contains(u"list.bin"));
    QCOMPARE(contentOf(list), before);
}

void TestRedactedCopy::failuresAreReported()
{
    copyTo(QStringLiteral("no such folder/copy.json"));
    QCOMPARE(m_operator.reports.size(), 1);
    QVERIFY(!m_window->statusBar()->currentMessage().contains(u"copy.json"));
}

void TestRedactedCopy::questionSaysWhatIsReplacedAndWhatStays()
{
    copyTo(QStringLiteral("copy.json"));
    const RedactionQuestion &question = m_operator.redactionQuestions.first();
    const auto countOf = [](const QVector<CountedText> &rows, QStringView text) {
        const auto row = std::find_if(rows.begin(), rows.end(),
            [text](const CountedText &candidate) { return candidate.text == text; });
        return row == rows.end() ? -1 : row->count;
    };
    QCOMPARE(countOf(question.replaced, u"Node names"), 3);
    QCOMPARE(countOf(question.replaced, u"IPv4 addresses"), 10);
    QCOMPARE(countOf(question.replaced, u"IPv6 addresses"), -1); // there are none
    QCOMPARE(countOf(question.replaced, u"Values with bytes of unknown meaning, now zeros"), 15);
    QCOMPARE(countOf(question.stays, u"Objects"), 51);
    QCOMPARE(countOf(question.stays, u"Properties, with their numbers and dates"), 838);
    QCOMPARE(countOf(question.stays, u"Names of properties that are not documented"), 4);
    QVERIFY(question.notes.join(u' ').contains(u"GUIDs stay"));
}

void TestRedactedCopy::dialogShowsTheCounts()
{
    RedactionDialog dialog(
        { QStringLiteral("contoso.json"), { { QStringLiteral("Node names"), 3 } },
            { { QStringLiteral("Objects"), 51 } }, { QStringLiteral("A note.") } });
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->child(0)->text(1), QStringLiteral("3"));
    QCOMPARE(list->topLevelItem(1)->child(0)->text(0), QStringLiteral("Objects"));
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    dialog.show();
    buttons->button(QDialogButtonBox::Save)->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestRedactedCopy::dialogIsAskedByTheWindow()
{
    // The window's own questions, without anybody in between.
    MainWindow window;
    QVERIFY(showActive(window));
    window.openSample();
    bool seen = false;
    QTimer::singleShot(0, &window, [&seen] {
        auto *dialog = qobject_cast<RedactionDialog *>(QApplication::activeModalWidget());
        seen = dialog != nullptr && dialog->findChild<QTreeWidget *>()->topLevelItemCount() == 2;
        if (dialog != nullptr)
            dialog->reject();
    });
    window.action(ActionId::SaveRedacted)->trigger();
    QVERIFY(seen);
}

void TestRedactedCopy::textsOfFilesAreNoMarkup()
{
    RedactionDialog dialog({ QStringLiteral("<b>x</b>"), {}, {}, { QStringLiteral("<i>y</i>") } });
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(labels.size() >= 2);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestRedactedCopy)

#include "tst_redacted_copy.moc"
