// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/ui/window_support.h"
#include "ui/compare/compare_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestCompareDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void proposesTheDocumentAtHand();
    void oneDocumentIsComparedWithWhatItWas();
    void nothingIsOpen();
    void theSameTwiceIsRefused();
    void filesAndFoldersCanBeChosen();

private:
    DocumentPage *open(const QString &name);
    static QList<QComboBox *> boxes(const CompareDialog &dialog);
    static QPushButton *button(const CompareDialog &dialog, const QString &name);

    std::optional<Workplace> m_place;
    Operator m_operator;
    Prompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

void TestCompareDialog::init()
{
    m_window.reset();
    m_place.emplace();
    m_operator = {};
    m_prompts = m_operator.prompts();
    m_window = std::make_unique<MainWindow>(m_prompts);
}

DocumentPage *TestCompareDialog::open(const QString &name)
{
    if (!openAndWait(*m_window, { m_place->propertyList(name) }))
        return nullptr;
    return m_window->currentPage();
}

QList<QComboBox *> TestCompareDialog::boxes(const CompareDialog &dialog)
{
    return dialog.findChildren<QComboBox *>(); // left, right
}

QPushButton *TestCompareDialog::button(const CompareDialog &dialog, const QString &name)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->accessibleName() == name || candidate->text() == name)
            return candidate;
    }
    return nullptr;
}

void TestCompareDialog::proposesTheDocumentAtHand()
{
    DocumentPage *first = open(QStringLiteral("first.bin"));
    DocumentPage *second = open(QStringLiteral("second.bin"));
    CompareDialog dialog({ first, second }, second, m_prompts, {});
    QCOMPARE(dialog.left().choice.page, first);
    QCOMPARE(dialog.left().choice.kind, StateKind::Edited);
    QCOMPARE(dialog.right().choice.page, second);
    QVERIFY(button(dialog, QStringLiteral("&Compare"))->isEnabled());
    boxes(dialog)[0]->setCurrentIndex(1);
    QCOMPARE(dialog.left().choice.kind, StateKind::Loaded);
}

void TestCompareDialog::oneDocumentIsComparedWithWhatItWas()
{
    DocumentPage *page = open(QStringLiteral("first.bin"));
    CompareDialog dialog({ page }, page, m_prompts, {});
    QCOMPARE(dialog.left().choice.kind, StateKind::Loaded);
    QCOMPARE(dialog.right().choice.kind, StateKind::Edited);
    QCOMPARE(dialog.left().choice.page, page);
}

void TestCompareDialog::nothingIsOpen()
{
    CompareDialog dialog({}, nullptr, m_prompts, {});
    QVERIFY(dialog.left().isEmpty());
    QVERIFY(!button(dialog, QStringLiteral("&Compare"))->isEnabled());
}

void TestCompareDialog::theSameTwiceIsRefused()
{
    DocumentPage *page = open(QStringLiteral("first.bin"));
    CompareDialog dialog({ page }, page, m_prompts, {});
    boxes(dialog)[0]->setCurrentIndex(0);
    QVERIFY(!button(dialog, QStringLiteral("&Compare"))->isEnabled());
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
        [](const QLabel *label) { return label->text().contains(QStringLiteral("Both sides are the same")); }));
}

void TestCompareDialog::filesAndFoldersCanBeChosen()
{
    m_operator.filesToOpen = { m_place->propertyList(QStringLiteral("old.bin")) };
    m_operator.folderToOpen = m_place->path({});
    CompareDialog dialog({}, nullptr, m_prompts, {});
    button(dialog, QStringLiteral("Choose a file for the left side"))->click();
    QCOMPARE(dialog.left().path, m_operator.filesToOpen.first());
    button(dialog, QStringLiteral("Choose a folder for the right side"))->click();
    QCOMPARE(dialog.right().path, QFileInfo(m_operator.folderToOpen).absoluteFilePath());
    QVERIFY(button(dialog, QStringLiteral("&Compare"))->isEnabled());
    // Cancelling changes nothing; the same file is listed once.
    button(dialog, QStringLiteral("Choose a file for the left side"))->click();
    QCOMPARE(boxes(dialog)[0]->count(), 1);
    m_operator.filesToOpen.clear();
    button(dialog, QStringLiteral("Choose a file for the left side"))->click();
    QVERIFY(!dialog.left().isEmpty());
}

QTEST_MAIN(TestCompareDialog)
#include "tst_compare_dialog.moc"
