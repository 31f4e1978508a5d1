// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/answer_seeds.h"

#include "core/isolation/result_stream.h"
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <limits>

namespace clusprop::fuzz {
namespace {

/// A file of tests/.
QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/") + name);
    require(file.open(QIODevice::ReadOnly), "a sample is missing");
    return file.readAll();
}

/// Under names without folders and without times, so that the seeds are the same wherever they are
/// made.
OpenedFiles opened(const QVector<QByteArray> &files)
{
    FoundFiles found;
    for (qsizetype index = 0; index < files.size(); ++index)
        found.files.append({ QStringLiteral("/in/%1").arg(index), index > 0, files[index].size() });
    return openFound(found, {}, Joining::Always,
        [&](qsizetype index, const Progress &) -> LoadResult<std::unique_ptr<Input>> {
            return Input::of(files[index], found.files[index].path);
        });
}

LoadError error()
{
    return { LoadError::Kind::Foreign, QStringLiteral("/in/\u0416"), QStringLiteral("@0x4"),
        wire::Errc::TooLong, QStringLiteral("it is something else"),
        QStringLiteral("bring another") };
}

ReadingRequest request()
{
    ReadingRequest request;
    request.job = ReadingJob::Decode;
    request.found
        = { { { QStringLiteral("/a"), true, 5 }, { QStringLiteral("/\u0416"), false, 0 } },
              QStringLiteral("/first") };
    request.options.as = QStringLiteral("reg");
    request.options.object = QStringLiteral("node:A");
    request.options.codePage = QStringLiteral("932");
    request.decoding = { QStringLiteral("value-list"), wire::Mode::Tolerant };
    request.limits = { qint64{ 1 } << 40, 30, -1, 300'000, 120'000, 1 << 26 };
    return request;
}

struct Seed
{
    QString name;
    char letter; ///< of fuzz_answers.cpp
    std::function<void(StreamWriter &out)> write;
};

Seed openedSeed(const QString &name, const OpenedFiles &answer)
{
    return { QStringLiteral("opened_") + name, 'o',
        [answer](StreamWriter &out) { encodeOpened(answer, out); } };
}

QVector<Seed> openedSeeds()
{
    OpenedFiles refused;
    refused.errors = { error() };
    refused.skipped = { error(), error() };
    refused.wasCancelled = true;
    const QByteArray list = contentOf(QStringLiteral("data/vectors/backup-start.bin"));
    const QByteArray table = contentOf(QStringLiteral("fuzz/corpus/csv/own_table.csv"));
    return {
        openedSeed(QStringLiteral("nothing"), {}),
        openedSeed(QStringLiteral("errors"), refused),
        openedSeed(QStringLiteral("property_list"), opened({ list })),
        openedSeed(QStringLiteral("cut_list"), opened({ list.first(list.size() - 10) })),
        openedSeed(QStringLiteral("nested_list"),
            opened({ contentOf(QStringLiteral("data/vectors/nested-list.bin")) })),
        openedSeed(QStringLiteral("value_list"),
            opened({ contentOf(QStringLiteral("data/vectors/vl-class-info.bin")) })),
        openedSeed(QStringLiteral("structure"),
            opened({ contentOf(QStringLiteral("data/vectors/state-info-ex.bin")) })),
        openedSeed(QStringLiteral("registry"),
            opened({ contentOf(QStringLiteral("fuzz/corpus/reg/every_type.reg")) })),
        openedSeed(QStringLiteral("disputed"),
            opened({ table, QByteArray(table).replace("NodeWeight,1", "NodeWeight,0") })),
        openedSeed(QStringLiteral("volume_states"),
            opened({ contentOf(
                QStringLiteral("fuzz/corpus/shell_text/get_clustersharedvolumestate.txt")) })),
        openedSeed(QStringLiteral("snapshot"),
            opened({ contentOf(QStringLiteral("fuzz/corpus/snapshot/collector_short.json")) })),
    };
}

using Change = std::function<void(LoadedFile &file, Property &property)>;

/// What the program could not work with, and so refuses.
Seed refusedSeed(const QString &name, const Change &change)
{
    OpenedFiles answer = opened({ contentOf(QStringLiteral("data/vectors/backup-start.bin")) });
    LoadedFile &file = answer.documents[0];
    change(file, file.cluster.objects[0].list(file.listScope).properties[0]);
    Seed seed = openedSeed(QString(), answer);
    seed.name = QStringLiteral("refused_") + name;
    return seed;
}

QVector<Seed> refusedSeeds()
{
    return {
        refusedSeed(
            QStringLiteral("source"), [](LoadedFile &, Property &p) { p.place.source = 9; }),
        refusedSeed(
            QStringLiteral("offset"), [](LoadedFile &, Property &p) { p.place.offset = -2; }),
        refusedSeed(
            QStringLiteral("length"), [](LoadedFile &, Property &p) { p.place.length = 1 << 20; }),
        refusedSeed(QStringLiteral("readable"),
            [](LoadedFile &, Property &p) {
                p.values = { { wire::listValue(wire::Format::PropertyList), QByteArray(5, '\xff'),
                    {}, true } };
            }),
        refusedSeed(QStringLiteral("claim"), [](LoadedFile &, Property &p) { p.extras.edit().claims = { {} }; }),
        refusedSeed(QStringLiteral("claims"),
            [](LoadedFile &, Property &p) {
                p.knowledge = Knowledge::Cut;
                p.extras.edit().claims = { {}, {} };
                p.extras.edit().claims[1].place.offset = 1 << 20;
            }),
        refusedSeed(QStringLiteral("form"),
            [](LoadedFile &f, Property &) { f.formWord = QStringLiteral("x"); }),
        refusedSeed(QStringLiteral("no_form"),
            [](LoadedFile &f, Property &) {
                f.form = Form::Import;
                f.formWord = QStringLiteral("reg");
            }),
        refusedSeed(QStringLiteral("files"), [](LoadedFile &f, Property &) { f.files.clear(); }),
        refusedSeed(QStringLiteral("object"), [](LoadedFile &f, Property &) { f.listObject = 5; }),
        refusedSeed(QStringLiteral("note"),
            [](LoadedFile &f, Property &) {
                f.notes = { { {}, 1 << 20, {}, QStringLiteral("odd") } };
            }),
        refusedSeed(QStringLiteral("import_end"),
            [](LoadedFile &f, Property &p) {
                f.form = Form::Import;
                f.formWord = QStringLiteral("reg");
                f.bytes.clear();
                p.place.offset = 8;
                p.place.length = std::numeric_limits<qint32>::max();
            }),
    };
}

QVector<Seed> otherSeeds()
{
    const LoadResult<DecodedDocument> notDecoded = tl::unexpected(error());
    const QByteArray bytes = contentOf(QStringLiteral("data/vectors/backup-start.bin"));
    const LoadResult<EncodedDocument> list = EncodedDocument{ bytes, { QStringLiteral("note") } };
    const LoadResult<EncodedDocument> notEncoded = tl::unexpected(error());
    const auto document
        = decodeToJson(bytes, QStringLiteral("/in/list"), { {}, wire::Mode::Tolerant });
    return {
        { QStringLiteral("decoded_list"), 'd',
            [=](StreamWriter &out) { encodeDecoded(document, out); } },
        { QStringLiteral("decoded_error"), 'd',
            [=](StreamWriter &out) { encodeDecoded(notDecoded, out); } },
        { QStringLiteral("encoded_list"), 'e',
            [=](StreamWriter &out) { encodeEncoded(list, out); } },
        { QStringLiteral("encoded_error"), 'e',
            [=](StreamWriter &out) { encodeEncoded(notEncoded, out); } },
        { QStringLiteral("error"), 'x', [](StreamWriter &out) { encodeError(error(), out); } },
        { QStringLiteral("request"), 'r',
            [](StreamWriter &out) { encodeRequest(request(), out); } },
    };
}

} // namespace

bool writeAnswerSeeds(const QString &folder)
{
    for (const Seed &seed : openedSeeds() + refusedSeeds() + otherSeeds()) {
        QByteArray bytes(1, seed.letter);
        StreamWriter out([&bytes](const QByteArray &piece) { bytes += piece; });
        seed.write(out);
        QFile file(QDir(folder).filePath(seed.name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace clusprop::fuzz
