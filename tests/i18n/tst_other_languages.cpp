// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The real window on the sample cluster in other languages than the sources': all of it translated,
// nothing cut, keys that work, and all of it from right to left.

#include "core/catalog/catalog.h"
#include "core/document/object_share.h"
#include "core/exporters/copy_forms.h"
#include "core/exporters/exporter.h"
#include "core/model/volume_words.h"
#include "core/reading/text_encoding.h"
#include "core/validation/rules.h"
#include "tests/i18n/pseudo.h"
#include "tests/i18n/shown_texts.h"
#include "tests/ui/window_support.h"
#include "ui/compare/compare_page.h"
#include "ui/windows/languages.h"
#include "ui/words/core_words.h"
#include "ui/words/heard.h"

#include <QDialog>
#include <QDir>
#include <QMenuBar>
#include <QTimer>
#include <QToolBar>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::i18n_test;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

const auto leftToRight = u"eo"_s; // any language that there is no catalogue for
const auto rightToLeft = u"he"_s;
const auto embedded = u":/i18n"_s;
const auto folder = QStringLiteral(CLUSPROP_PSEUDO_FOLDER);

/// Has a window of its own in a language, and takes the language away again.
class Shown
{
public:
    Shown(const QString &language, const QStringList &folders)
    {
        useLanguage(language, folders);
        window = std::make_unique<MainWindow>(m_operator.prompts());
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        isActive = QTest::qWaitForWindowActive(window.get());
    }
    ~Shown()
    {
        window.reset();
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;

    std::unique_ptr<MainWindow> window;
    bool isActive = false;

private:
    Workplace m_place;
    Operator m_operator;
};

/// What was posted while the first was handled comes, too: layouts that follow a text.
void settle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
}

/// Opens the dialog of an action, looks at it, and closes it.
void lookAtDialog(MainWindow &window, ActionId id, const std::function<void(QDialog *)> &look)
{
    int looked = 0;
    QTimer::singleShot(0, &window, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        settle();
        look(dialog);
        ++looked;
        dialog->reject();
    });
    window.action(id)->trigger();
    QVERIFY2(looked == 1, qPrintable(window.action(id)->text()));
}

constexpr std::array views{ ActionId::Overview, ActionId::Volumes, ActionId::Properties, ActionId::Matrix,
    ActionId::AllProperties };
constexpr std::array dialogs{ ActionId::Settings, ActionId::Shortcuts, ActionId::About, ActionId::Export,
    ActionId::AddProperty, ActionId::Jump, ActionId::CompareFiles };

/// Shows one place after the other and has it looked at. An edit comes first, so that there are changes.
void walk(MainWindow &window, const std::function<void(const QString &, QWidget *)> &look)
{
    look(u"start page"_s, &window);
    window.openSample();
    DocumentPage *page = window.currentPage();
    page->perform(ActionId::Volumes);
    QTest::keyClick(page->volumes()->table(), Qt::Key_Space);
    settle();
    for (const ActionId view : views) {
        window.action(view)->trigger();
        settle();
        look(window.action(view)->text(), &window);
    }
    for (const DockId dock : allDocks) {
        page->docks().setOpen(dock, true);
        page->docks().raise(dock);
        settle();
        look(u"pane %1"_s.arg(int(dock)), &window);
    }
    window.action(ActionId::Find)->trigger();
    settle();
    look(u"find"_s, &window);
    for (const ActionId id : dialogs)
        lookAtDialog(window, id, [&](QDialog *dialog) { look(dialog->windowTitle(), dialog); });
    window.action(ActionId::CompareLoaded)->trigger();
    const auto *compared = window.findChild<ComparePage *>();
    QVERIFY(compared);
    QTRY_VERIFY(compared->model().rowCount({}) > 0);
    settle();
    look(u"comparison"_s, &window);
}

QList<QMenu *> filledMenus(MainWindow &window)
{
    QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    for (QMenu *menu : menus)
        emit menu->aboutToShow();
    return window.menuBar()->findChildren<QMenu *>();
}

/// Names that code, clusters and files gave, which are no language's.
bool isName(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(Windows Server [0-9]+( R2)?|[A-Z_]+|Base64|OK)$" // versions, formats
        "|CONTOSO|^sample$" // names in the sample, and its own
        "|^[\\w/-]+\\.(bin|html|json|ps1|txt)$"_s); // files of an export
    static const QStringList languages{ u"Deutsch"_s, u"English"_s, u"日本語"_s };
    const auto &entries = Catalog::shared().entries();
    return pattern.match(text).hasMatch() || languages.contains(text)
        || std::ranges::any_of(entries, [&](const CatalogEntry &entry) { return entry.name == text; });
}

/// What a reader of files and the catalog say, in English, and texts of Qt, whose catalogues are not ours.
bool isFromElsewhere(const ShownText &shown)
{
    static const QStringList places{ u"clusprop::ui::ElidedLabel"_s, u"clusprop::ui::TextBlock valueSummary,"_s,
        u"QDockWidgetTitleButton"_s, u"CloseButton"_s, u"QToolButton Scroll"_s };
    static const QStringList buttons{ u"Cancel"_s, u"Close"_s };
    return (shown.where.startsWith(u"QPushButton") && buttons.contains(shown.text))
        || std::ranges::any_of(places, [&](const QString &place) { return shown.where.startsWith(place); });
}

/// At least two letters in a row are asked of a word.
bool isTranslated(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    return !word.match(text).hasMatch() || (text.contains(u'[') && text.contains(u']'));
}

QStringList textsWithKeys(const QDialog *dialog)
{
    QStringList texts;
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            texts.append(label->text());
    }
    return texts;
}

QStringList sharedKeys(const QStringList &texts)
{
    QStringList shared;
    QHash<QKeySequence, QString> taken;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && taken.contains(key))
            shared.append(u"%1, %2"_s.arg(taken.value(key), text));
        taken.insert(key, text);
    }
    return shared;
}

} // namespace

class TestOtherLanguages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsTranslated();
    void wordsOfCoreAreTranslated();
    void findingsAreTranslated();
    void nothingIsCut_data();
    void nothingIsCut();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void mnemonicsOpenMenus();
    void rightToLeftIsMirrored();
    void tablesWorkFromRightToLeft();
};

void TestOtherLanguages::initTestCase()
{
    NEED_PROGRAM(CLUSPROP_LRELEASE, "lrelease");
    const QString from = QStringLiteral(CLUSPROP_SOURCE_DIR "/resources/i18n/clusprop_de.ts");
    for (const QString &language : { leftToRight, rightToLeft })
        QCOMPARE(makePseudo(QStringLiteral(CLUSPROP_LRELEASE), from, folder, language), QString());
}

void TestOtherLanguages::everythingIsTranslated()
{
    Shown shown(leftToRight, { folder });
    QStringList english;
    int seen = 0;
    const auto ask = [&](const QVector<ShownText> &texts) {
        for (const ShownText &one : texts) {
            ++seen;
            if (!isTranslated(one.text) && !isName(one.text) && !isFromElsewhere(one))
                english.append(u"%1: %2"_s.arg(one.where, one.text));
        }
    };
    walk(*shown.window, [&](const QString &, QWidget *root) { ask(textsOf(root)); });
    for (const QMenu *menu : filledMenus(*shown.window))
        ask(textsOfMenu(menu));
    QVERIFY(seen > 500);
    english.removeDuplicates();
    for (const QString &text : std::as_const(english))
        qWarning("%s", qPrintable(text));
    QVERIFY2(english.isEmpty(), "texts are shown that no language has; they are above");
}

/// What a table of core got since stands in the window as well.
/// What core asks to have in another language.
QStringList asked;
QString spoken(const QString &english)
{
    asked.append(english);
    return english;
}

void TestOtherLanguages::wordsOfCoreAreTranslated()
{
    QStringList needed{ notInThisSource(), faultStateText(0) };
    for (const ExporterRow &row : exporterRows())
        needed << QString::fromUtf16(row.title) << QString::fromUtf16(row.does);
    for (const CopyFormRow &row : copyFormRows())
        needed << QString::fromUtf16(row.title);
    for (const CodePageRow &row : codePages())
        needed << QString::fromUtf16(row.title);
    for (std::size_t state = 0; state < rowStateCount; ++state)
        needed << rowStateText(static_cast<RowState>(state));
    for (int group = 0; group <= int(RowGroup::Unknown); ++group)
        needed << rowGroupTitle(static_cast<RowGroup>(group));
    // All that a volume can be said to be: each bit, one that nobody named, and each state.
    for (quint64 bit = 1; bit != 0; bit <<= 1U) {
        for (QString (*words)(quint64, Speech) : { faultStateText, fileSystemReasonText, blockReasonText, volumeStateWord })
            QVERIFY(!words(bit, spoken).isEmpty());
    }
    for (quint64 state = 0; state < 6; ++state)
        QVERIFY(!volumeStateWord(state, spoken).isEmpty());
    ClusterObject volume;
    for (const char *node : { "A", "B", "C", "D", "E" })
        volume.nodeStates.append({ QString::fromLatin1(node), {}, 1, 1 });
    QVERIFY(!redirectedText(volume, spoken).isEmpty());
    volume.nodeStates.first().redirectedReason = 2;
    QVERIFY(!redirectedText(volume, spoken).isEmpty());
    needed << std::exchange(asked, {});
    QStringList known;
    for (const char *word : coreWords())
        known << QString::fromUtf8(word);
    for (const QString &word : std::as_const(needed))
        QVERIFY2(known.contains(word), qPrintable(word));

    const Shown shown(u"de"_s, QStringList(embedded));
    QCOMPARE(fromCore(u"Change package"), u"Änderungspaket"_s);
    QCOMPARE(fromCore(u"CONTOSO-CL01"), u"CONTOSO-CL01"_s);
    QCOMPARE(fromFiles(u"syncing the directory failed: it is a directory"_s),
        u"das Synchronisieren des Verzeichnisses schlug fehl: es ist ein Verzeichnis"_s);
    QCOMPARE(fromCore(QString()), QString());
}

/// Of every property a value that can hardly be right, as it is read and as it is typed.
void TestOtherLanguages::findingsAreTranslated()
{
    const Shown shown(leftToRight, { folder });
    QStringList rules;
    for (const CatalogEntry &entry : Catalog::shared().entries()) {
        Cluster cluster;
        cluster.objects.resize(1);
        cluster.objects[0].objectClass = entry.objectClass;
        cluster.objects[0].name = u"A"_s;
        cluster.objects[0].resourceType = entry.resourceType;
        Property property;
        property.name = entry.name;
        property.values = { dwordValue(0xFFFFFFFE) };
        const Scope scope = entry.isPrivate ? Scope::Private : Scope::Common;
        const CheckOptions options{ WindowsVersion::Server2012 };
        QVector<Issue> issues = checkEdit(cluster.objects[0], scope, property, options);
        cluster.objects[0].list(scope).properties = { property };
        issues += checkObject(cluster, 0, nullptr, {}, options);
        for (const Issue &issue : std::as_const(issues)) {
            const QString text = fromCore(issue.text);
            const bool isOfCatalog = entry.caution.startsWith(text);
            QVERIFY2(isOfCatalog || isTranslated(text), qPrintable(text));
            QVERIFY2(isTranslated(fromCore(issue.source)), qPrintable(fromCore(issue.source)));
            QVERIFY(!isTranslated(issue.text.english()));
            rules.append(issue.rule);
        }
    }
    rules.removeDuplicates();
    QVERIFY2(rules.size() >= 8, qPrintable(rules.join(u' ')));
}

void TestOtherLanguages::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("folders");
    QTest::newRow("two fifths longer") << leftToRight << QStringList(folder);
    QTest::newRow("the same from right to left") << rightToLeft << QStringList(folder);
    for (const QString &language : languagesIn({ embedded }))
        QTest::newRow(qPrintable(language)) << language << QStringList(embedded);
}

void TestOtherLanguages::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(QStringList, folders);
    Shown shown(language, folders);
    QStringList cut;
    walk(*shown.window, [&](const QString &place, QWidget *root) {
        for (const QString &text : cutTexts(root))
            cut.append(u"%1: %2"_s.arg(place, text));
    });
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

void TestOtherLanguages::mnemonicsAreUnique_data()
{
    nothingIsCut_data();
}

void TestOtherLanguages::mnemonicsAreUnique()
{
    QFETCH(QString, language);
    QFETCH(QStringList, folders);
    Shown shown(language, folders);
    shown.window->openSample();
    QStringList twice;
    qsizetype keys = 0;
    QList<QWidget *> menus{ shown.window->menuBar() };
    for (QMenu *menu : filledMenus(*shown.window))
        menus.append(menu);
    for (const QWidget *menu : menus) {
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        keys += texts.filter(u"&"_s).size();
        twice.append(sharedKeys(texts));
    }
    QVERIFY(keys > 60);
    shown.window->action(ActionId::AllProperties)->trigger();
    settle();
    for (const ActionId id : dialogs) {
        lookAtDialog(*shown.window, id, [&](const QDialog *dialog) { twice.append(sharedKeys(textsWithKeys(dialog))); });
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestOtherLanguages::mnemonicsOpenMenus()
{
    Shown shown(u"de"_s, QStringList(embedded));
    QVERIFY(shown.isActive);
    QTest::keyClick(shown.window.get(), Qt::Key_D, Qt::AltModifier); // Datei
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->title(), u"&Datei"_s);
    QSignalSpy opened(shown.window->action(ActionId::OpenSample), &QAction::triggered);
    QTest::keyClick(menu, Qt::Key_I); // Beispielcluster öffnen
    QCOMPARE(opened.count(), 1);
}

void TestOtherLanguages::rightToLeftIsMirrored()
{
    Shown shown(rightToLeft, { folder });
    shown.window->openSample();
    QCoreApplication::processEvents();
    QCOMPARE(shown.window->layoutDirection(), Qt::RightToLeft);
    const int middle = shown.window->width() / 2;
    const auto *objects = shown.window->currentPage()->docks().pane(DockId::Objects);
    QVERIFY(objects->mapTo(shown.window.get(), objects->rect().center()).x() > middle);
    const QList<QAction *> files = shown.window->menuBar()->actions();
    QVERIFY(shown.window->menuBar()->actionGeometry(files.first()).x()
        > shown.window->menuBar()->actionGeometry(files.last()).x());
}

void TestOtherLanguages::tablesWorkFromRightToLeft()
{
    Shown shown(rightToLeft, { folder });
    QVERIFY(shown.isActive);
    shown.window->openSample();
    DocumentPage *page = shown.window->currentPage();
    page->perform(ActionId::Volumes);
    QTableView *table = page->volumes()->table();
    QCoreApplication::processEvents();
    QVERIFY(table->columnViewportPosition(0) > table->columnViewportPosition(1));
    const QModelIndex first = table->model()->index(0, 0);
    table->setCurrentIndex(first);
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(table->currentIndex().column(), 1);
    const auto before = backupOf(*page, u"Volume3"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString().endsWith(u"Volume3"))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(before != backupOf(*page, u"Volume3"_s));
}

QTEST_MAIN(TestOtherLanguages)
#include "tst_other_languages.moc"
