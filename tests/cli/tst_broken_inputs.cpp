// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Every broken file ends as its expectation says, in the reader and in the command, and soon.

#include "core/model/property.h"
#include "core/opening/format_registry.h"
#include "core/policy/policy_reader.h"
#include "tests/cli/broken_support.h"
#include "tests/cli/cli_support.h"
#include "tests/rounds.h"

#include <QTemporaryDir>
#include <QThread>

#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::cli;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double slowness = 20;
#else
constexpr double slowness = 2; // for builds that are not optimised
#endif

/// What a file of this size may take, in seconds of the processor's time.
double allowedSeconds(qsizetype bytes)
{
    constexpr double alwaysAllowed = 0.2;
    constexpr double mebibyte = 1 << 20;
    return slowness * (alwaysAllowed + static_cast<double>(bytes) / mebibyte);
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

const Property *propertyNamed(const Cluster &cluster, const QString &name)
{
    for (const ClusterObject &object : cluster.objects) {
        for (const PropertyList &list : object.lists) {
            if (const Property *property = list.find(name))
                return property;
        }
    }
    return nullptr;
}

/// "cut", a number, a text, or a list of texts.
QJsonValue said(const Property &property)
{
    if (property.knowledge == Knowledge::Cut)
        return u"cut"_s;
    if (const auto number = numberOf(property))
        return QString::number(*number);
    if (const auto text = textOf(property))
        return *text;
    const auto strings = property.values.isEmpty() ? std::nullopt : stringsOf(property.values.first());
    return strings ? QJsonValue(QJsonArray::fromStringList(*strings)) : QJsonValue();
}

QString told(const LoadedFile &file)
{
    QStringList lines;
    for (const LoadNote &note : file.notes)
        lines.append(u"%1: %2"_s.arg(note.where, note.text));
    return lines.join(u'\n');
}

bool hasNote(const LoadedFile &file, const QString &where, const QString &words)
{
    return std::any_of(file.notes.begin(), file.notes.end(), [&](const LoadNote &note) {
        return note.where.contains(where) && note.text.contains(words);
    });
}

/// Empty when the place is one of the input: an offset in it, a line of it, or a name.
QString misplaced(const QString &where, qint64 offset, const QByteArray &content)
{
    bool isNumber = false;
    const qint64 number = where.startsWith(u"@0x") ? where.sliced(3).toLongLong(&isNumber, 16)
                                                   : where.toLongLong(&isNumber);
    const qint64 most = where.startsWith(u'@') ? content.size() : content.count('\n') + content.count('\r') + 1;
    if (isNumber && (number < 0 || number > most))
        return u"%1 is no place in the file"_s.arg(where);
    if (offset > content.size())
        return u"offset %1 is behind the file"_s.arg(offset);
    return {};
}

} // namespace

class TestBrokenInputs : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsMissing();
    void readsAsExpected_data() { rows(false); }
    void readsAsExpected();
    void theCommandSaysSo_data() { rows(false, true); }
    void theCommandSaysSo();
    void policiesAreRefused_data() { rows(true); }
    void policiesAreRefused();
    void deepFilesNeedNoDeepStack();

private:
    static void rows(bool policies, bool shortOnes = false);
};

Q_DECLARE_METATYPE(BrokenFile)

/// The long ones are read once every day, and in long runs also by the command.
void TestBrokenInputs::rows(bool policies, bool shortOnes)
{
    QTest::addColumn<BrokenFile>("file");
    for (const BrokenFile &file : brokenFiles()) {
        const bool isLeftOut
            = shortOnes && file.expected.contains(u"parts") && rounds(0, 1) == 0;
        if (file.isPolicy() == policies && !isLeftOut)
            QTest::newRow(qPrintable(file.name)) << file;
    }
}

void TestBrokenInputs::nothingIsMissing()
{
    const QVector<BrokenFile> files = brokenFiles();
    QVERIFY(files.size() > 200);
    QStringList names;
    for (const BrokenFile &file : files) {
        if (!file.expected.contains(u"parts"))
            names.append(file.name);
    }
    names.sort();
    QDir folder(brokenFolder() + u"files"_s);
    QStringList stored = folder.entryList(QDir::Files);
    stored.sort();
    QCOMPARE(stored, names);
}

void TestBrokenInputs::readsAsExpected()
{
    QFETCH(BrokenFile, file);
    const QByteArray content = file.content();
    LoadOptions options;
    options.as = file.text(u"as");
    const double before = processorSeconds();
    const auto loaded = loadBytes(content, file.name, options);
    const double taken = processorSeconds() - before;
    QVERIFY2(taken <= allowedSeconds(content.size()), qPrintable(u"%1 s"_s.arg(taken)));

    const QString outcome = file.text(u"outcome");
    if (!loaded) {
        const LoadError &error = loaded.error();
        QVERIFY2(outcome == u"refused" || outcome == u"foreign", qPrintable(error.message()));
        QCOMPARE(error.kind == LoadError::Kind::Foreign, outcome == u"foreign");
        QVERIFY2(error.what.contains(file.text(u"what")), qPrintable(error.what));
        if (!file.text(u"where").isEmpty())
            QCOMPARE(error.where, file.text(u"where"));
        QCOMPARE(misplaced(error.where, -1, content), QString());
        QVERIFY(!error.todo.isEmpty());
        return;
    }
    QVERIFY2(outcome == u"accepted" || outcome == u"stopped", qPrintable(told(*loaded)));
    QCOMPARE(loaded->formWord, file.text(u"form"));
    QCOMPARE(loaded->stopped.has_value(), outcome == u"stopped");
    if (loaded->stopped) {
        QVERIFY2(loaded->stopped->text.contains(file.text(u"what")),
            qPrintable(loaded->stopped->text));
        QCOMPARE(loaded->stopped->where, file.text(u"where"));
        QCOMPARE(misplaced(loaded->stopped->where, loaded->stopped->offset, content), QString());
    }
    const QJsonArray notes = file.expected.value(u"notes").toArray();
    for (const QJsonValue &note : notes)
        QVERIFY2(hasNote(*loaded, note[0].toString(), note[1].toString()), qPrintable(told(*loaded)));
    if (notes.isEmpty() && outcome == u"accepted")
        QCOMPARE(told(*loaded), QString());
    for (const LoadNote &note : loaded->notes)
        QCOMPARE(misplaced(note.where, note.offset, content), QString());
    const QJsonObject values = file.expected.value(u"values").toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const Property *property = propertyNamed(loaded->cluster, value.key());
        QVERIFY2(property, qPrintable(value.key()));
        QCOMPARE(said(*property), value.value());
    }
}

void TestBrokenInputs::theCommandSaysSo()
{
    QFETCH(BrokenFile, file);
    const QTemporaryDir folder;
    const QString path = folder.filePath(file.name);
    const QByteArray content = file.content();
    QVERIFY(put(path, content));
    QStringList words{ u"show"_s, path };
    if (file.expected.contains(u"as"))
        words += { u"--as"_s, file.text(u"as") };
    const double before = processorSeconds();
    const Ran ran = runCommand(words);
    const double taken = processorSeconds() - before;
    QVERIFY2(taken <= allowedSeconds(content.size()), qPrintable(u"%1 s"_s.arg(taken)));

    const bool isAccepted = file.text(u"outcome") == u"accepted";
    QVERIFY2(ran.code == (isAccepted ? 0 : 4), ran.err.constData());
    QCOMPARE(ran.out.isEmpty(), !isAccepted && file.text(u"outcome") != u"stopped");
    if (!isAccepted) {
        const QString where = file.text(u"where");
        const QString place = where.isEmpty() ? path : path + u':' + where;
        QVERIFY2(ran.err.contains(place.toUtf8() + ": ") || where.isEmpty(), ran.err.constData());
        QVERIFY2(ran.errMatches(QRegularExpression::escape(path) + u".*: .*; "_s), ran.err.constData());
    }
    for (const QByteArray &printed : { ran.out, ran.err }) {
        for (const char character : printed)
            QVERIFY(character == '\n' || static_cast<unsigned char>(character) >= 0x20);
        QVERIFY(!printed.contains("\u202e"));
    }
}

void TestBrokenInputs::policiesAreRefused()
{
    QFETCH(BrokenFile, file);
    const QByteArray content = file.content();
    const double before = processorSeconds();
    const auto policy = readPolicy(content, file.name);
    const double taken = processorSeconds() - before;
    QVERIFY2(taken <= allowedSeconds(content.size()), qPrintable(u"%1 s"_s.arg(taken)));
    if (file.text(u"outcome") == u"accepted") {
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().what));
        return;
    }
    QVERIFY(!policy);
    QVERIFY2(policy.error().what.contains(file.text(u"what")), qPrintable(policy.error().what));
    QVERIFY(policy.error().line >= 0 && policy.error().line <= content.count('\n') + 1);
    if (!file.text(u"where").isEmpty())
        QCOMPARE(QString::number(policy.error().line), file.text(u"where"));
}

/// What calls itself for each level that a file has would need megabytes.
void TestBrokenInputs::deepFilesNeedNoDeepStack()
{
    constexpr uint fewBytes = 256 * 1024;
    int tried = 0;
    for (const BrokenFile &file : brokenFiles()) {
        if (!file.name.contains(u"-deep") && !file.name.contains(u"parentheses")
            && !file.name.contains(u"circle") && !file.name.contains(u"braces"))
            continue;
        const QByteArray content = file.content();
        LoadOptions options;
        options.as = file.text(u"as");
        bool isRead = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            isRead = file.isPolicy() ? readPolicy(content, file.name).has_value()
                                     : loadBytes(content, file.name, options).has_value();
        }));
        thread->setStackSize(slowness > 10 ? 8 * fewBytes : fewBytes);
        thread->start();
        QVERIFY(thread->wait());
        const QString outcome = file.text(u"outcome");
        QCOMPARE(isRead, outcome == u"accepted" || outcome == u"stopped");
        ++tried;
    }
    QVERIFY(tried > 20);
}

QTEST_GUILESS_MAIN(TestBrokenInputs)
#include "tst_broken_inputs.moc"
