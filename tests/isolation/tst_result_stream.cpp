// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/answer_checks.h"
#include "core/reading/sightings.h"
#include "tests/isolation/full_result.h"
#include "tests/rounds.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace clusprop;

namespace {

using Change = std::function<void(OpenedFiles &opened)>;
struct NamedChange
{
    const char *what;
    Change apply;
};

ClusterObject &objectOf(OpenedFiles &opened)
{
    return opened.documents[0].cluster.objects[0];
}
Property &propertyOf(OpenedFiles &opened)
{
    return objectOf(opened).list(Scope::Private).properties[0];
}
QString dataFolder()
{
    return QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data");
}

} // namespace

Q_DECLARE_METATYPE(NamedChange)

class TestResultStream : public QObject
{
    Q_OBJECT

private slots:
    void everyFileComesBackTheSame();
    void everyMemberGoesThrough_data();
    void everyMemberGoesThrough();
    void numbersTextsAndNothingComeBack();
    void requestsComeBack();
    void otherAnswersComeBack();
    void everyPrefixIsRefused();
    void everyChangedByteIsAnAnswerOrAFault();
    void randomChangesAreAnAnswerOrAFault();
    void declaredSizesAreNotBelieved_data();
    void declaredSizesAreNotBelieved();
    void refusesWhatTheProgramCannotWorkWith_data();
    void refusesWhatTheProgramCannotWorkWith();
    void numbersThatAreTooLargeAreRefused();
    void documentsOfDecodeAreText();
    void seedsOfTheFuzzTargetAreAnswers();
};

void TestResultStream::everyFileComesBackTheSame()
{
    int files = 0;
    QDirIterator entries(dataFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const OpenedFiles opened = openFiles({ path }, {}, Joining::Always);
        const QByteArray bytes = bytesOf(opened);
        const auto again = decodeOpened(bytes);
        QVERIFY2(again,
            qPrintable(path + QStringLiteral(": ") + (again ? QString() : again.error().what)));
        QCOMPARE(again->documents.size(), opened.documents.size());
        QCOMPARE(again->errors.size(), opened.errors.size());
        // The writer leaves no member out, as everyMemberGoesThrough() shows.
        QVERIFY2(bytesOf(*again) == bytes, qPrintable(path));
        ++files;
    }
    QVERIFY(files > 200);
    const OpenedFiles merged
        = openFiles({ dataFolder() + QStringLiteral("/samples") }, {}, Joining::ByCluster);
    const auto again = decodeOpened(bytesOf(merged));
    QVERIFY2(again, qPrintable(again ? QString() : again.error().what));
    QCOMPARE(bytesOf(*again), bytesOf(merged));
    QVERIFY(merged.documents.first().cluster.sources.size() > 10);
}

void TestResultStream::everyMemberGoesThrough_data()
{
    QTest::addColumn<NamedChange>("change");
    const QString other = QStringLiteral("other");
    const auto row = [](const char *what, const Change &apply) {
        QTest::newRow(what) << NamedChange{ what, apply };
    };
    row("wasCancelled", [](OpenedFiles &o) { o.wasCancelled = false; });
    row("errors", [](OpenedFiles &o) { o.errors.clear(); });
    row("skipped", [](OpenedFiles &o) { o.skipped.removeLast(); });
    row("error kind", [](OpenedFiles &o) { o.errors[0].kind = LoadError::Kind::Malformed; });
    row("error file", [=](OpenedFiles &o) { o.errors[0].file = other; });
    row("error place", [=](OpenedFiles &o) { o.errors[0].where = other; });
    row("error code", [](OpenedFiles &o) { o.errors[0].code.reset(); });
    row("error text", [=](OpenedFiles &o) { o.errors[0].what = other; });
    row("error advice", [=](OpenedFiles &o) { o.errors[0].todo = other; });
    row("file", [=](OpenedFiles &o) { o.documents[0].file = other; });
    row("title", [=](OpenedFiles &o) { o.documents[0].title = other; });
    row("bytes", [](OpenedFiles &o) { o.documents[0].bytes[5] = 'x'; });
    row("read path", [=](OpenedFiles &o) { o.documents[0].files[0].path = other; });
    row("read size", [](OpenedFiles &o) { o.documents[0].files[0].size = -1; });
    row("read hash", [](OpenedFiles &o) { o.documents[0].files[0].sha256.clear(); });
    row("read time", [](OpenedFiles &o) { o.documents[0].files[0].modified = qint64{ 1 } << 62; });
    row("form", [](OpenedFiles &o) {
        o.documents[0].form = Form::ValueList;
        o.documents[0].formWord = QStringLiteral("value-list");
    });
    row("recognised", [](OpenedFiles &o) { o.documents[0].recognised = QString(); });
    row("code page", [](OpenedFiles &o) { o.documents[0].codePage = QLatin1String(""); });
    row("list scope", [](OpenedFiles &o) { o.documents[0].listScope = Scope::PrivateReadOnly; });
    row("note code", [](OpenedFiles &o) { o.documents[0].notes[0].code = wire::Errc::Truncated; });
    row("note offset", [](OpenedFiles &o) { o.documents[0].notes[0].offset = -1; });
    row("note place", [=](OpenedFiles &o) { o.documents[0].notes[0].where = other; });
    row("note text", [=](OpenedFiles &o) { o.documents[0].notes[0].text = other; });
    row("stopped", [](OpenedFiles &o) { o.documents[0].stopped.reset(); });
    row("cluster name", [=](OpenedFiles &o) { o.documents[0].cluster.name = other; });
    row("cluster id", [=](OpenedFiles &o) { o.documents[0].cluster.id = other; });
    row("cluster time", [=](OpenedFiles &o) { o.documents[0].cluster.taken = other; });
    row("source file", [=](OpenedFiles &o) { o.documents[0].cluster.sources[0].file = other; });
    row("source kind", [=](OpenedFiles &o) { o.documents[0].cluster.sources[0].kind = other; });
    row("source is a database",
        [](OpenedFiles &o) { o.documents[0].cluster.sources[0].isDatabase = false; });
    row("source time", [=](OpenedFiles &o) { o.documents[0].cluster.sources[0].taken = other; });
    row("source recognised",
        [=](OpenedFiles &o) { o.documents[0].cluster.sources[0].recognised = other; });
    row("class", [](OpenedFiles &o) { objectOf(o).objectClass = ObjectClass::Volume; });
    for (const auto member :
        { &ClusterObject::name, &ClusterObject::id, &ClusterObject::resourceType,
            &ClusterObject::groupId, &ClusterObject::groupName, &ClusterObject::resourceId,
            &ClusterObject::resourceName, &ClusterObject::ownerNode, &ClusterObject::state })
        row("text of an object", [=](OpenedFiles &o) { objectOf(o).*member = other; });
    row("node states", [](OpenedFiles &o) { objectOf(o).nodeStates.clear(); });
    for (const auto member : { &VolumeNodeState::node, &VolumeNodeState::state,
             &VolumeNodeState::redirectedText, &VolumeNodeState::blockRedirectedText })
        row("text of a node state",
            [=](OpenedFiles &o) { objectOf(o).nodeStates[0].*member = other; });
    row("reason",
        [](OpenedFiles &o) { objectOf(o).nodeStates[0].redirectedReason = ~quint64{ 0 }; });
    row("block reason",
        [](OpenedFiles &o) { objectOf(o).nodeStates[0].blockRedirectedReason.reset(); });
    row("end mark", [](OpenedFiles &o) { objectOf(o).list(Scope::Private).endMark = true; });
    row("other list", [](OpenedFiles &o) { objectOf(o).list(Scope::Common).endMark = false; });
    row("property name", [](OpenedFiles &o) { propertyOf(o).name = QString(QChar(0xD800)); });
    row("name bytes", [](OpenedFiles &o) { propertyOf(o).extras.edit().nameBytes = QByteArray(); });
    row("empty name bytes", [](OpenedFiles &o) { propertyOf(o).extras.edit().nameBytes = QByteArray(""); });
    row("name padding", [](OpenedFiles &o) { propertyOf(o).extras.edit().namePadding = "q"; });
    row("cut text", [=](OpenedFiles &o) { propertyOf(o).extras.edit().cutText = other; });
    row("place source", [](OpenedFiles &o) { propertyOf(o).place.source = -1; });
    row("place offset", [](OpenedFiles &o) { propertyOf(o).place.offset = -1; });
    row("place length", [](OpenedFiles &o) { propertyOf(o).place.length = 0; });
    row("place line", [](OpenedFiles &o) { propertyOf(o).place.line = 2'000'000'000; });
    row("place key", [](OpenedFiles &o) { propertyOf(o).place.key = {}; });
    row("claims", [](OpenedFiles &o) {
        propertyOf(o).extras.edit().claims.clear();
        propertyOf(o).knowledge = Knowledge::Absent;
    });
    row("claim values", [](OpenedFiles &o) { propertyOf(o).extras.edit().claims[0].values.clear(); });
    row("claim knowledge",
        [](OpenedFiles &o) { propertyOf(o).extras.edit().claims[0].knowledge = Knowledge::Cut; });
    row("claim text", [=](OpenedFiles &o) { propertyOf(o).extras.edit().claims[0].cutText = other; });
    row("claim place", [](OpenedFiles &o) { propertyOf(o).extras.edit().claims[0].place.line = 0; });
    row("syntax", [](OpenedFiles &o) { propertyOf(o).values[0].syntax = 0xFFFFFFFF; });
    row("payload", [](OpenedFiles &o) { propertyOf(o).values[0].payload = QByteArray(300, 'x'); });
    row("padding", [](OpenedFiles &o) { propertyOf(o).values[0].padding = {}; });
    row("readable", [](OpenedFiles &o) { propertyOf(o).values[0].readable = false; });
}

void TestResultStream::everyMemberGoesThrough()
{
    QFETCH(NamedChange, change);
    OpenedFiles opened = fullResult();
    const QByteArray before = bytesOf(opened);
    change.apply(opened);
    const QByteArray after = bytesOf(opened);
    QVERIFY(after != before);
    const auto again = decodeOpened(after);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().what));
    QCOMPARE(bytesOf(*again), after);
}

void TestResultStream::numbersTextsAndNothingComeBack()
{
    const QVector<qint64> integers{ 0, -1, 1, 63, 64, -64, -65, std::numeric_limits<qint64>::max(),
        std::numeric_limits<qint64>::min() };
    const QVector<quint64> numbers{ 0, 127, 128, ~quint64{ 0 } };
    const QStringList texts{ QString(), QLatin1String(""), QStringLiteral("\u00ff"),
        QStringLiteral("\u0100"), QString(QChar(0xDC00)), QString(100'000, u'x') };
    QByteArray bytes;
    StreamWriter out([&bytes](const QByteArray &piece) { bytes += piece; });
    for (const qint64 integer : integers)
        out.integer(integer);
    for (const quint64 number : numbers)
        out.number(number);
    for (const QString &text : texts + texts) {
        out.text(text);
        out.shared(text);
    }
    out.finish();
    StreamReader in(bytes);
    for (const qint64 integer : integers) {
        qint64 read = 17;
        in.integer(read);
        QCOMPARE(read, integer);
    }
    for (const quint64 number : numbers) {
        quint64 read = 17;
        in.number(read);
        QCOMPARE(read, number);
    }
    for (const QString &text : texts + texts) {
        QString own = QStringLiteral("?");
        QString shared = own;
        in.text(own);
        in.shared(shared);
        QCOMPARE(own, text);
        QCOMPARE(shared, text);
        QCOMPARE(own.isNull(), text.isNull());
        QCOMPARE(shared.isNull(), text.isNull());
    }
    in.finish();
    QVERIFY(in.isGood());
    QVERIFY(bytes.size() < 310'000); // the long text: twice as its own, and shared once
}

void TestResultStream::requestsComeBack()
{
    ReadingRequest request;
    request.job = ReadingJob::Encode;
    request.found
        = { { { QStringLiteral("/a"), true, 5 }, { QStringLiteral("/\u0416"), false, 0 } },
              QStringLiteral("/first"), QStringLiteral("/cut") };
    request.options.as = QStringLiteral("reg");
    request.options.object = QStringLiteral("node:A");
    request.options.strict = true;
    request.options.codePage = QStringLiteral("932");
    request.joining = Joining::Always;
    request.decoding = { QStringLiteral("value-list"), wire::Mode::Tolerant };
    request.limits = { 1, 2, 3, 4, 5, 6 };
    QByteArray bytes;
    StreamWriter out([&bytes](const QByteArray &piece) { bytes += piece; });
    encodeRequest(request, out);
    const auto again = decodeRequest(bytes);
    QVERIFY(again);
    QCOMPARE(again->job, request.job);
    QCOMPARE(again->found.files[1].path, request.found.files[1].path);
    QVERIFY(again->found.files[0].isFromFolder);
    QCOMPARE(again->found.files[0].size, 5);
    QCOMPARE(again->found.firstPath + again->found.cutFolder, QStringLiteral("/first/cut"));
    QCOMPARE(again->options.as, request.options.as);
    QCOMPARE(again->options.object, request.options.object);
    QVERIFY(again->options.strict);
    QCOMPARE(again->options.codePage, request.options.codePage);
    QCOMPARE(again->joining, Joining::Always);
    QCOMPARE(again->decoding.as, request.decoding.as);
    QCOMPARE(again->decoding.mode, wire::Mode::Tolerant);
    QCOMPARE(again->limits.memory, 1);
    QCOMPARE(again->limits.answer, 6);
}

void TestResultStream::otherAnswersComeBack()
{
    const auto through = [](auto encode, const auto &result) {
        QByteArray bytes;
        StreamWriter out([&bytes](const QByteArray &piece) { bytes += piece; });
        encode(result, out);
        return bytes;
    };
    const LoadResult<DecodedDocument> document
        = DecodedDocument{ "{\n}\n", true, QStringLiteral("stopped") };
    const auto decoded = decodeDecoded(through(encodeDecoded, document));
    QVERIFY(decoded && *decoded);
    QCOMPARE((*decoded)->json, document->json);
    QVERIFY((*decoded)->stopped);
    QCOMPARE((*decoded)->stoppedMessage, document->stoppedMessage);
    const LoadResult<EncodedDocument> buffer
        = EncodedDocument{ QByteArray("\0\1", 2), { QStringLiteral("note") } };
    const auto encoded = decodeEncoded(through(encodeEncoded, buffer));
    QVERIFY(encoded && *encoded);
    QCOMPARE((*encoded)->bytes, buffer->bytes);
    QCOMPARE((*encoded)->notes, buffer->notes);
    const SightedObjects met{ { ObjectClass::Cluster, {} },
        { ObjectClass::Volume, QString(Sightings::longestName, u'ü') } };
    QCOMPARE(decodeSighted(through(encodeSighted, met)).value(), met);
    QVERIFY(!decodeSighted(through(encodeSighted,
        SightedObjects{ { ObjectClass::Node, QString(Sightings::longestName + 1, u'n') } })));
    const LoadResult<EncodedDocument> failure = tl::unexpected(fullResult().errors[0]);
    const auto failed = decodeEncoded(through(encodeEncoded, failure));
    QVERIFY(failed && !*failed);
    QCOMPARE(failed->error().message(), failure.error().message());
}

void TestResultStream::everyPrefixIsRefused()
{
    const QByteArray bytes = bytesOf(fullResult());
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const auto opened = decodeOpened(bytes.first(length));
        QVERIFY2(!opened, qPrintable(QString::number(length)));
        QVERIFY(opened.error().offset <= length);
        QVERIFY(!opened.error().what.isEmpty());
    }
    QVERIFY(!decodeOpened(bytes + '\0'));
}

void TestResultStream::everyChangedByteIsAnAnswerOrAFault()
{
    const QByteArray bytes = bytesOf(fullResult());
    int accepted = 0;
    for (qsizetype index = 0; index < bytes.size(); ++index) {
        for (int change = 1; change < 256; ++change) {
            QByteArray changed = bytes;
            changed[index] = static_cast<char>(changed[index] ^ change);
            const auto opened = decodeOpened(changed);
            if (!opened) {
                QVERIFY(opened.error().offset <= changed.size());
                continue;
            }
            ++accepted;
            for (const LoadedFile &document : opened->documents)
                QVERIFY(faultOf(document).isNull());
        }
    }
    QVERIFY(accepted > 0); // letters of texts, for example
}

/// Several bytes at once, in answers about real files of all forms.
void TestResultStream::randomChangesAreAnAnswerOrAFault()
{
    QVector<QByteArray> answers{ bytesOf(fullResult()) };
    for (const char *file : { "captured/ws2022-cluster-common.bin", "vectors/vl-csv-volumes.bin",
             "vectors/csv-volume-info.bin", "collector/small-cluster.json",
             "samples/csv-volumes.json" })
        answers.append(
            bytesOf(openFiles({ dataFolder() + u'/' + QLatin1String(file) }, {}, Joining::Always)));
    const auto seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const qint64 count = rounds(3000, 3'000'000);
    for (qint64 round = 0; round < count; ++round) {
        QByteArray changed = answers[random.bounded(static_cast<int>(answers.size()))];
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const auto index = random.bounded(static_cast<int>(changed.size()));
            changed[index] = static_cast<char>(random.bounded(256));
        }
        const auto opened = decodeOpened(changed);
        const QString which = QStringLiteral("seed %1, round %2").arg(seed).arg(round);
        QVERIFY2(opened || opened.error().offset <= changed.size(), qPrintable(which));
        // What was taken is whole: it can be said again, and is the same then.
        const auto again = opened ? decodeOpened(bytesOf(*opened)) : opened;
        QVERIFY2(!opened || (again && bytesOf(*again) == bytesOf(*opened)), qPrintable(which));
    }
}

void TestResultStream::declaredSizesAreNotBelieved_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("what");
    QTest::newRow("2^62 documents")
        << QByteArray("808080808080808040") << QStringLiteral("do not fit");
    QTest::newRow("2 documents in 3 bytes")
        << QByteArray("02000000") << QStringLiteral("do not fit");
    QTest::newRow("a number of 70 bits")
        << QByteArray("ffffffffffffffffffff7f") << QStringLiteral("too large");
    QTest::newRow("a longer form of 0") << QByteArray("8000") << QStringLiteral("shortest");
    // No document, one error of which only the file's name is there: 2^40 units.
    QTest::newRow("a text of 2^40 units")
        << QByteArray("000100828080808080400000000000") << QStringLiteral("a text of");
    QTest::newRow("an error of a kind that there is not")
        << QByteArray("000109000000000000") << QStringLiteral("no enumerator 9");
    QTest::newRow("a flag of 2") << QByteArray("00000002") << QStringLiteral("neither");
    QTest::newRow("nothing at all") << QByteArray() << QStringLiteral("too early");
}

void TestResultStream::declaredSizesAreNotBelieved()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, what);
    const auto opened = decodeOpened(QByteArray::fromHex(hex));
    QVERIFY(!opened);
    QVERIFY2(opened.error().what.contains(what), qPrintable(opened.error().what));
}

void TestResultStream::refusesWhatTheProgramCannotWorkWith_data()
{
    QTest::addColumn<NamedChange>("change");
    const auto row = [](const char *what, const Change &apply) {
        QTest::newRow(what) << NamedChange{ what, apply };
    };
    row("a property of another source", [](OpenedFiles &o) { propertyOf(o).place.source = 1; });
    row("a property behind the end", [](OpenedFiles &o) { propertyOf(o).place.offset = 9; });
    row("an end that overflows",
        [](OpenedFiles &o) { propertyOf(o).place.length = std::numeric_limits<qint32>::max(); });
    row("a negative length", [](OpenedFiles &o) { propertyOf(o).place.length = -1; });
    row("a negative offset", [](OpenedFiles &o) { propertyOf(o).place.offset = -2; });
    row("a claim behind the end",
        [](OpenedFiles &o) { propertyOf(o).extras.edit().claims[1].place.offset = 17; });
    row("one claim alone", [](OpenedFiles &o) { propertyOf(o).extras.edit().claims.removeLast(); });
    row("a dispute that is settled",
        [](OpenedFiles &o) { propertyOf(o).knowledge = Knowledge::Known; });
    row("a list of no object", [](OpenedFiles &o) { o.documents[0].listObject = 1; });
    row("a list of object -1", [](OpenedFiles &o) { o.documents[0].listObject = -1; });
    row("more files than sources", [](OpenedFiles &o) { o.documents[0].files.resize(2); });
    row("a note behind the end", [](OpenedFiles &o) { o.documents[0].notes[0].offset = 17; });
    row("an end of reading behind the end",
        [](OpenedFiles &o) { o.documents[0].stopped->offset = 17; });
    row("a form that there is not",
        [](OpenedFiles &o) { o.documents[0].formWord = QStringLiteral("x"); });
    row("an unknown structure", [](OpenedFiles &o) { o.documents[0].form = Form::Structure; });
    row("an import that keeps its bytes", [](OpenedFiles &o) {
        o.documents[0].form = Form::Import;
        o.documents[0].formWord = QStringLiteral("reg");
    });
    row("a nested list that is called readable and is not", [](OpenedFiles &o) {
        propertyOf(o).values[0] = { 0x00010000U + static_cast<quint32>(wire::Format::PropertyList),
            QByteArray(5, '\xff'), {}, true };
    });
}

void TestResultStream::refusesWhatTheProgramCannotWorkWith()
{
    QFETCH(NamedChange, change);
    OpenedFiles opened = fullResult();
    QVERIFY(decodeOpened(bytesOf(opened)));
    change.apply(opened);
    const QByteArray bytes = bytesOf(opened);
    const auto again = decodeOpened(bytes);
    QVERIFY(!again);
    QVERIFY(again.error().offset > 0 && again.error().offset <= bytes.size());
}

void TestResultStream::numbersThatAreTooLargeAreRefused() // 65 and 33 bits, also below zero
{
    const auto refuses = [](const QByteArray &bytes, auto number) {
        StreamReader in(bytes);
        if constexpr (std::is_unsigned_v<decltype(number)>)
            in.number(number);
        else
            in.integer(number);
        return !in.isGood();
    };
    const QByteArray huge = QByteArray(9, '\xff') + '\x02', wide = QByteArray::fromHex("8080808020");
    QVERIFY(refuses(huge, quint64()) && refuses(huge, qint64()) && refuses(huge + "\xff", quint64()));
    QVERIFY(refuses(wide, quint32()) && refuses(wide, int()) && refuses("\x81" + wide.mid(1), int()));
}

void TestResultStream::documentsOfDecodeAreText()
{
    QVERIFY(isPlainText("{\n \"a\": \"\xc3\xa4\" }\n"));
    QVERIFY(!isPlainText("\x1b[2J"));
    QVERIFY(!isPlainText("a\rb"));
    QVERIFY(!isPlainText("\xc3"));
}

/// They were, when they were made: see tests/fuzz/answer_seeds.cpp.
void TestResultStream::seedsOfTheFuzzTargetAreAnswers()
{
    const QDir corpus(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/fuzz/corpus/answers"));
    const QStringList seeds = corpus.entryList({ QStringLiteral("opened_*") }, QDir::Files);
    QVERIFY(seeds.size() > 10);
    for (const QString &seed : seeds) {
        QFile file(corpus.filePath(seed));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(decodeOpened(file.readAll().sliced(1)), qPrintable(seed));
    }
}

QTEST_GUILESS_MAIN(TestResultStream)
#include "tst_result_stream.moc"
