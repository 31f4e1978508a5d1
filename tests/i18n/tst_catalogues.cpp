// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The catalogues beside the sources and beside themselves: nothing is missing, and what a translation
// must not change is as it was.

#include "core/catalog/catalog.h"
#include "tests/i18n/catalogue.h"
#include "ui/windows/languages.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTranslator>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::i18n_test;

namespace {

const QDir source(QStringLiteral(CLUSPROP_SOURCE_DIR));
const QDir catalogues(source.filePath(u"resources/i18n"_s));

/// What a catalogue promises to have all of. Others may be under way.
constexpr std::array completeLanguages{ "de", "en", "ja" };

QStringList languages()
{
    QStringList all;
    for (const QString &file : catalogues.entryList({ u"clusprop_*.ts"_s }))
        all.append(file.sliced(9).chopped(3));
    return all;
}

QVector<Message> messagesIn(const QString &language)
{
    return messagesOf(catalogues.filePath(u"clusprop_%1.ts"_s.arg(language)));
}

void addLanguageRows(const QStringList &languages)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        all.append(match.next().captured());
    all.sort();
    return all;
}

/// "%1", "%L2", "%n", "%Ln", sorted.
QStringList places(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(n|[1-9])"_s);
    return found(text, pattern);
}

qsizetype accelerators(const QString &text)
{
    static const QRegularExpression pattern(u"&[^&\\s]"_s);
    return found(text, pattern).size();
}

/// Blanks on both sides and the mark at the end, as code relies on them. Where a script has marks of its
/// own they count as ours, and "(&O)" for the accelerator of a text in another script is none.
QString edges(QString text)
{
    static const QRegularExpression appended(u"\\(&.\\)"_s);
    static const QRegularExpression pattern(u"^(\\s*).*?([.:?…]?)(\\s*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    text.remove(appended);
    text.replace(u'。', u'.').replace(u'：', u':').replace(u'？', u'?').replace(u"..."_s, u"…"_s);
    const auto match = pattern.match(text);
    return match.captured(1) + u'|' + match.captured(2) + u'|' + match.captured(3);
}

/// What joins a list is another mark elsewhere.
bool hasWords(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); });
}

/// What is the same in every language: names that code, clusters and standards gave.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\bCLUSPROP_\\w+"
        "|\\b[A-Z]\\w*[a-z][A-Z]\\w*" // BackupInProgress, PowerShell
        "|@\\w+|\\b(name|value|object|type|scope|class):" // of filters
        "|(?<!\\w)--[a-z-]+|\\b[A-Z][a-z]+-[A-Z]\\w+" // options and cmdlets
        "|\\*\\.\\w+|\\bNAME\\.bak\\b"
        "|\\bF\\d+\\b|\\b0x[0-9A-F]+\\b|\\b1_000\\b"
        "|\\b(ASCII|Base64|CLUSDB|Clusprop|DACL|FILETIME|GUID|JSON|LGPL|MAC|Markdown|MIT|PDF|Qt|SACL|SDDL|SID|UTC"
        "|UTF-16|Windows|YAML)\\b"_s);
    return found(text, pattern);
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private slots:
    void lupdateFindsNothingNew_data() { addLanguageRows(languages()); }
    void lupdateFindsNothingNew();
    void noMacroHidesATextFromLupdate();
    void declaredLanguagesAreComplete_data();
    void declaredLanguagesAreComplete();
    void translationsKeepWhatCodeReliesOn_data() { addLanguageRows(languages()); }
    void translationsKeepWhatCodeReliesOn();
    void namesStayAsTheyAre_data() { addLanguageRows(languages()); }
    void namesStayAsTheyAre();
    void namesOfTheCatalogCountAsNames();
    void embeddedCataloguesCount_data();
    void embeddedCataloguesCount();
};

void TestCatalogues::lupdateFindsNothingNew()
{
    NEED_PROGRAM(CLUSPROP_LUPDATE, "lupdate");
    QFETCH(QString, language);
    const QTemporaryDir scratch;
    const QString name = u"clusprop_%1.ts"_s.arg(language);
    QVERIFY(QFile::copy(catalogues.filePath(name), scratch.filePath(name)));
    const Outcome updated = runProgram(QStringLiteral(CLUSPROP_CMAKE),
        { u"-D"_s, u"LUPDATE="_s + QStringLiteral(CLUSPROP_LUPDATE), u"-D"_s, u"ROOT="_s + source.path(), u"-D"_s,
            u"CATALOGUES="_s + scratch.path(), u"-P"_s, catalogues.filePath(u"update.cmake"_s) });
    QVERIFY2(updated.code == 0, qPrintable(updated.said));

    const QVector<Message> before = messagesIn(language);
    const QVector<Message> after = messagesOf(scratch.filePath(name));
    QStringList different;
    for (const Message &message : after) {
        if (!before.contains(message))
            different.append(u"not in the catalogue: "_s + titleOf(message));
    }
    for (const Message &message : before) {
        if (!after.contains(message))
            different.append(u"not in the sources: "_s + titleOf(message));
    }
    QVERIFY(!after.isEmpty());
    QVERIFY2(different.isEmpty(),
        qPrintable(u"Build the target update_translations.\n"_s + different.mid(0, 20).join(u'\n')));
}

void TestCatalogues::noMacroHidesATextFromLupdate()
{
    static const QRegularExpression hidden(
        u"#define[^\\n]*(\\\\\\n[^\\n]*)*(QT_TR_NOOP|QT_TRANSLATE_NOOP|\\btr\\()"_s);
    int read = 0;
    for (const QString &folder : { u"app"_s, u"core"_s, u"ui"_s }) {
        QDirIterator files(source.filePath(folder), { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!hidden.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
            ++read;
        }
    }
    QVERIFY(read > 100);
}

void TestCatalogues::declaredLanguagesAreComplete_data()
{
    QStringList there;
    for (const char *language : completeLanguages) {
        if (languages().contains(QLatin1String(language)))
            there.append(QLatin1String(language));
    }
    addLanguageRows(there);
}

void TestCatalogues::declaredLanguagesAreComplete()
{
    QFETCH(QString, language);
    const QVector<Message> messages = messagesIn(language);
    QVERIFY(!messages.isEmpty());
    QStringList open;
    for (const Message &message : messages) {
        if (!message.type.isEmpty() || message.forms.isEmpty() || message.forms.contains(QString()))
            open.append(titleOf(message));
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.mid(0, 20).join(u'\n')));
}

void TestCatalogues::translationsKeepWhatCodeReliesOn()
{
    QFETCH(QString, language);
    QStringList wrong;
    int compared = 0;
    for (const Message &message : messagesIn(language)) {
        for (const QString &form : message.forms) {
            if (form.isEmpty())
                continue;
            ++compared;
            QStringList needed = places(message.source);
            // "one file" needs no number, so a form of several may go without it.
            if (message.isPlural && message.forms.size() > 1 && !places(form).contains(u"%n"_s))
                needed.removeOne(u"%n"_s);
            if (places(form) != needed)
                wrong.append(u"other places: "_s + titleOf(message) + u" -> "_s + form);
            if (accelerators(form) != accelerators(message.source))
                wrong.append(u"accelerator: "_s + titleOf(message) + u" -> "_s + form);
            if (hasWords(message.source) && edges(form) != edges(message.source))
                wrong.append(u"other edges: "_s + titleOf(message) + u" -> "_s + form);
            if (form.count(u'\n') != message.source.count(u'\n') || form.count(u'\t') != message.source.count(u'\t'))
                wrong.append(u"other lines: "_s + titleOf(message) + u" -> "_s + form);
            if (Qt::mightBeRichText(form))
                wrong.append(u"markup: "_s + titleOf(message) + u" -> "_s + form);
        }
    }
    QVERIFY(compared > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
}

void TestCatalogues::namesStayAsTheyAre()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const Message &message : messagesIn(language)) {
        for (const QString &form : message.forms) {
            for (const QString &name : namesIn(message.source)) {
                if (!form.isEmpty() && !form.contains(name))
                    wrong.append(name + u" in "_s + titleOf(message) + u" -> "_s + form);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
}

/// That the pattern knows them: a name of several words, as most are.
void TestCatalogues::namesOfTheCatalogCountAsNames()
{
    int recognised = 0;
    for (const CatalogEntry &entry : Catalog::shared().entries())
        recognised += namesIn(u"Set %1 to 0"_s.arg(entry.name)) == QStringList(entry.name) ? 1 : 0;
    QVERIFY(recognised * 3 > qsizetype(Catalog::shared().entries().size()) * 2);
}

void TestCatalogues::embeddedCataloguesCount_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("several");
    QTest::newRow("English") << u"en"_s << u"1 file"_s << u"3 files"_s;
    QTest::newRow("German") << u"de"_s << u"1 Datei"_s << u"3 Dateien"_s;
}

void TestCatalogues::embeddedCataloguesCount()
{
    NEED_PROGRAM(CLUSPROP_LRELEASE, "lrelease");
    QFETCH(QString, language);
    QVERIFY(ui::languagesIn(ui::catalogueFolders()).contains(language));
    ui::useLanguage(language);
    const auto files = [](int count) {
        return QCoreApplication::translate("clusprop::ui::FileLoader", "%n files", nullptr, count);
    };
    QTEST(files(1), "one");
    QTEST(files(3), "several");
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
