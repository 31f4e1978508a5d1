// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What the operator chooses of the program: kept, shown at once, taken back.

#include "tests/ui/window_support.h"
#include "ui/windows/languages.h"
#include "ui/windows/recent_files.h"
#include "ui/windows/settings_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

const auto lists = u"list.clusprop"_s;

Settings everythingElse()
{
    return { .language = u"en"_s,
        .theme = Theme::Dark,
        .fontSteps = 2,
        .numberBase = NumberBase::Both,
        .windowsVersion = WindowsVersion::Server2019,
        .backups = 3,
        .keepJournals = false,
        .readSafely = false,
        .recentFiles = 4 };
}

/// The control behind a label, as a person finds it.
template<typename Control> Control &control(const QDialog &dialog, const QString &label)
{
    for (const QLabel *each : dialog.findChildren<QLabel *>()) {
        if (each->text().remove(u'&').startsWith(label) && each->buddy() != nullptr)
            return *qobject_cast<Control *>(each->buddy());
    }
    qFatal("no control is called %s", qPrintable(label));
}

void choose(const QDialog &dialog, const QString &label, const QString &line)
{
    auto &box = control<QComboBox>(dialog, label);
    const int index = box.findText(line, Qt::MatchStartsWith);
    QVERIFY2(index >= 0, qPrintable(line));
    box.setCurrentIndex(index);
}

QPushButton *button(const QDialog &dialog, QDialogButtonBox::StandardButton which)
{
    return dialog.findChild<QDialogButtonBox *>()->button(which);
}

bool says(const QDialog &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisibleTo(&dialog) && label->text().contains(words);
    });
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everySettingIsKept();
    void aStartChangesNothing();
    void valuesOutOfRangeComeBackWithinIt();
    void dialogShowsEverySettingAndGivesItBack();
    void defaultsCanBeRestored();
    void losingTheJournalIsSaid();
    void themeAndNumbersAreShownAtOnce();
    void cancelTakesAllBack();
    void recentFilesAreForgottenWithOkOnly();
    void versionIsForDocumentsThatTellNone();
    void aChosenVersionStays();
    void backupsAreKeptAsTold_data();
    void backupsAreKeptAsTold();
    void hexadecimalInTheMenuIsTheSameSetting();
    void languagesAreThoseWithACatalogue();
    void desktopsLanguageIsFound_data();
    void desktopsLanguageIsFound();
    void languageSetsTheDirection();

private:
    /// Opens the dialog with Ctrl+, and hands it over.
    void withDialog(const std::function<void(SettingsDialog &)> &use);
    [[nodiscard]] QString valueOf(const QString &name) const;

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettings::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestSettings::cleanup()
{
    m_window.reset();
    applyTheme(Theme::System);
    applyFontSteps(0);
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSettings::withDialog(const std::function<void(SettingsDialog &)> &use)
{
    m_window->activateWindow(); // after the dialog before
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    bool isUsed = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<SettingsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        use(*dialog);
        isUsed = true;
        if (dialog->isVisible()) // it was not answered
            dialog->reject();
    });
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(isUsed);
}

QString TestSettings::valueOf(const QString &name) const
{
    DocumentPage *page = m_window->currentPage();
    page->goTo({ 0, Scope::Common, name, -1 });
    const QModelIndex index = page->properties()->tree()->currentIndex();
    return index.siblingAtColumn(PropertyTreeModel::Value).data().toString();
}

void TestSettings::everySettingIsKept()
{
    const Settings all = everythingElse();
    writeSettings(all);
    QCOMPARE(readSettings(), all);
    writeSettings(Settings{});
    QCOMPARE(readSettings(), Settings{});
}

void TestSettings::aStartChangesNothing()
{
    writeSettings(everythingElse());
    {
        const MainWindow another(m_operator.prompts());
        QCOMPARE(readSettings(), everythingElse());
    }
    QSettings().clear();
    const MainWindow another(m_operator.prompts());
    QCOMPARE(QSettings().allKeys(), QStringList());
}

void TestSettings::valuesOutOfRangeComeBackWithinIt()
{
    QSettings stored;
    stored.setValue(u"preferences/backups"_s, 1000);
    stored.setValue(u"preferences/recentFiles"_s, -3);
    stored.setValue(u"preferences/fontSteps"_s, u"large"_s);
    stored.setValue(u"preferences/numberBase"_s, u"octal"_s);
    stored.setValue(u"preferences/windowsVersion"_s, u"Windows 3.11"_s);
    const Settings settings = readSettings();
    QCOMPARE(settings.backups, mostBackups);
    QCOMPARE(settings.recentFiles, 0);
    QCOMPARE(settings.fontSteps, 0);
    QCOMPARE(settings.numberBase, NumberBase::Decimal);
    QCOMPARE(settings.windowsVersion, WindowsVersion::Unknown);
}

void TestSettings::dialogShowsEverySettingAndGivesItBack()
{
    QCOMPARE(SettingsDialog(everythingElse()).settings(), everythingElse());
    QCOMPARE(SettingsDialog(Settings{}).settings(), Settings{});
}

void TestSettings::defaultsCanBeRestored()
{
    SettingsDialog dialog(everythingElse());
    const QSignalSpy spy(&dialog, &SettingsDialog::changed);
    button(dialog, QDialogButtonBox::RestoreDefaults)->click();
    QCOMPARE(dialog.settings(), Settings{});
    QCOMPARE(spy.size(), 1); // and not once for each control
}

void TestSettings::losingTheJournalIsSaid()
{
    Settings settings;
    SettingsDialog dialog(settings);
    QVERIFY(!says(dialog, u"loses all changes"_s));
    settings.keepJournals = false;
    QVERIFY(says(SettingsDialog(settings), u"loses all changes"_s));
}

void TestSettings::themeAndNumbersAreShownAtOnce()
{
    m_window->openSample();
    const QString delay = u"CrossSubnetDelay"_s;
    QCOMPARE(valueOf(delay), u"1000 (1 s)"_s);
    withDialog([&](SettingsDialog &dialog) {
        choose(dialog, u"Theme"_s, u"Dark"_s);
        QVERIFY(QApplication::palette().color(QPalette::Base).lightnessF() < 0.3F);
        choose(dialog, u"Numbers"_s, u"Both"_s);
        QCOMPARE(valueOf(delay), u"1000 = 0x3E8 (1 s)"_s);
        QCOMPARE(readSettings(), Settings{}); // nothing is kept yet
        button(dialog, QDialogButtonBox::Ok)->click();
    });
    QCOMPARE(readSettings().theme, Theme::Dark);
    QCOMPARE(readSettings().numberBase, NumberBase::Both);
    QCOMPARE(valueOf(delay), u"1000 = 0x3E8 (1 s)"_s);
}

void TestSettings::cancelTakesAllBack()
{
    m_window->openSample();
    const QPalette before = QApplication::palette();
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(lists) }));
    const QStringList files = m_window->recentFiles().files();
    QCOMPARE(files.size(), 1);
    withDialog([&](SettingsDialog &dialog) {
        choose(dialog, u"Theme"_s, u"Dark"_s);
        choose(dialog, u"Numbers"_s, u"Hexadecimal"_s);
        choose(dialog, u"Windows version"_s, u"Windows Server 2012"_s);
        control<QSpinBox>(dialog, u"Backups"_s).setValue(0);
        control<QSpinBox>(dialog, u"Recent files"_s).setValue(0);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QCOMPARE(readSettings(), Settings{});
    QCOMPARE(QApplication::palette(), before);
    QCOMPARE(valueOf(u"CrossSubnetDelay"_s), u"1000 (1 s)"_s);
    QCOMPARE(m_window->recentFiles().files(), files);
    QCOMPARE(m_window->currentPage()->document().checkOptions().windowsVersion, WindowsVersion::Unknown);
}

void TestSettings::recentFilesAreForgottenWithOkOnly()
{
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(lists) }));
    const auto clear = [](const SettingsDialog &dialog) {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text().startsWith(u"Clear"_s)) {
                each->click();
                QVERIFY(!each->isEnabled());
            }
        }
        QVERIFY(says(dialog, u"OK empties the list"_s));
    };
    withDialog([&](SettingsDialog &dialog) { clear(dialog); });
    QCOMPARE(m_window->recentFiles().files().size(), 1);
    withDialog([&](SettingsDialog &dialog) {
        clear(dialog);
        button(dialog, QDialogButtonBox::Ok)->click();
    });
    QVERIFY(m_window->recentFiles().files().isEmpty());
}

void TestSettings::versionIsForDocumentsThatTellNone()
{
    const auto version = [this] { return m_window->currentPage()->document().checkOptions().windowsVersion; };
    m_window->openSample();
    const WindowsVersion told = version();
    QVERIFY(told != WindowsVersion::Unknown && told != WindowsVersion::Server2012);
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(lists) }));
    QCOMPARE(version(), WindowsVersion::Unknown);
    withDialog([&](SettingsDialog &dialog) {
        choose(dialog, u"Windows version"_s, u"Windows Server 2012"_s);
        QCOMPARE(version(), WindowsVersion::Server2012);
        button(dialog, QDialogButtonBox::Ok)->click();
    });
    QCOMPARE(version(), WindowsVersion::Server2012);
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(u"another.clusprop"_s) }));
    QCOMPARE(version(), WindowsVersion::Server2012);
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(version(), WindowsVersion::Server2012);
    m_window->openSample();
    QCOMPARE(version(), told);
}

void TestSettings::aChosenVersionStays()
{
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(lists) }));
    m_window->currentPage()->setWindowsVersion(WindowsVersion::Server2025);
    withDialog([&](SettingsDialog &dialog) {
        choose(dialog, u"Windows version"_s, u"Windows Server 2012"_s);
        button(dialog, QDialogButtonBox::Ok)->click();
    });
    QCOMPARE(m_window->currentPage()->document().checkOptions().windowsVersion, WindowsVersion::Server2025);
}

void TestSettings::backupsAreKeptAsTold_data()
{
    QTest::addColumn<int>("backups");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("none") << 0 << QStringList{};
    QTest::newRow("one") << 1 << QStringList{ u"list.clusprop.bak"_s };
    QTest::newRow("two") << 2 << QStringList{ u"list.clusprop.bak"_s, u"list.clusprop.bak.1"_s };
}

void TestSettings::backupsAreKeptAsTold()
{
    QFETCH(int, backups);
    QFETCH(QStringList, kept);
    const QString file = m_place->propertyList(lists);
    for (int session = 0; session < 3; ++session) {
        QVERIFY(openAndWait(*m_window, { file }));
        if (session == 0) { // also for what is open already
            withDialog([&](SettingsDialog &dialog) {
                control<QSpinBox>(dialog, u"Backups"_s).setValue(backups);
                button(dialog, QDialogButtonBox::Ok)->click();
            });
        }
        DocumentPage *page = m_window->currentPage();
        page->goTo({ 0, Scope::Common, u"CrossSubnetDelay"_s, -1 });
        QTreeView *tree = page->properties()->tree();
        const QModelIndex value = tree->currentIndex().siblingAtColumn(PropertyTreeModel::Value);
        QVERIFY(tree->model()->setData(value, QString::number(1500 + session)));
        m_window->action(ActionId::Save)->trigger();
        QVERIFY(!page->isModified());
        m_window->action(ActionId::Close)->trigger();
    }
    const QDir folder = QFileInfo(file).dir();
    QCOMPARE(folder.entryList({ u"list.clusprop.*"_s }, QDir::Files, QDir::Name), kept);
}

void TestSettings::hexadecimalInTheMenuIsTheSameSetting()
{
    m_window->openSample();
    QAction *hexadecimal = m_window->action(ActionId::Hexadecimal);
    hexadecimal->trigger();
    QCOMPARE(readSettings().numberBase, NumberBase::Hexadecimal);
    QCOMPARE(valueOf(u"CrossSubnetDelay"_s), u"0x3E8 (1 s)"_s);
    withDialog([&](SettingsDialog &dialog) {
        QCOMPARE(control<QComboBox>(dialog, u"Numbers"_s).currentText(), u"Hexadecimal (0x3E8)"_s);
        choose(dialog, u"Numbers"_s, u"Both"_s);
        QVERIFY(!hexadecimal->isChecked());
    });
    QVERIFY(hexadecimal->isChecked()); // cancelled
}

void TestSettings::languagesAreThoseWithACatalogue()
{
    m_place->write(u"clusprop_de.qm"_s, "");
    m_place->write(u"clusprop_zh_CN.qm"_s, "");
    m_place->write(u"clusprop_zh_TW.qm"_s, "");
    m_place->write(u"clusprop_.qm"_s, "");
    m_place->write(u"other_fr.qm"_s, "");
    const QStringList all = languagesIn({ m_place->path({}), u"/does/not/exist"_s });
    QCOMPARE(all, (QStringList{ u"de"_s, u"en"_s, u"zh_CN"_s, u"zh_TW"_s }));
    QCOMPARE(languageName(u"de"_s, all), u"Deutsch"_s);
    QCOMPARE(languageName(u"en"_s, all), u"English"_s);
    QVERIFY(languageName(u"zh_CN"_s, all) != languageName(u"zh_TW"_s, all));

    const SettingsDialog dialog({ .language = u"de"_s }, { .languages = all });
    QCOMPARE(dialog.settings().language, u"de"_s);
    const auto &box = control<QComboBox>(dialog, u"Language"_s);
    QCOMPARE(box.currentText(), u"Deutsch"_s);
    QCOMPARE(box.count(), 5); // the desktop's as well
    QCOMPARE(SettingsDialog({ .language = u"fr"_s }, { .languages = all }).settings().language, QString());
}

void TestSettings::desktopsLanguageIsFound_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("language");
    QTest::newRow("the language itself") << u"de_DE"_s << u"de"_s;
    QTest::newRow("another country") << u"de_AT"_s << u"de"_s;
    QTest::newRow("one of two countries") << u"zh_TW"_s << u"zh_TW"_s;
    QTest::newRow("without a catalogue") << u"fi_FI"_s << u"en"_s;
    QTest::newRow("none") << u"C"_s << u"en"_s;
}

void TestSettings::desktopsLanguageIsFound()
{
    QFETCH(QString, desktop);
    QFETCH(QString, language);
    QCOMPARE(bestLanguage(QLocale(desktop), { u"de"_s, u"en"_s, u"zh_CN"_s, u"zh_TW"_s }), language);
}

void TestSettings::languageSetsTheDirection()
{
    m_place->write(u"clusprop_he.qm"_s, "");
    const QStringList folders{ m_place->path({}) };
    useLanguage(u"he"_s, folders);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Hebrew);
    useLanguage(u"ar"_s, folders); // for which there is nothing
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
