// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/snapshot.h"

#include "core/formats/snapshot_reader.h"

namespace clusprop {
namespace {

constexpr char markMember[] = "\"snapshot\"";
constexpr char markValue[] = "\"cluster-properties\"";

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

qsizetype skipBlanks(const QByteArray &text, qsizetype position)
{
    while (position < text.size() && isBlank(text[position]))
        ++position;
    return position;
}

/// Whether the member stands anywhere: programs that sort members move it away from the start.
bool holdsMark(const QByteArray &text)
{
    qsizetype position = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    position = skipBlanks(text, position);
    if (position == text.size() || text[position] != '{')
        return false;
    for (;;) {
        position = text.indexOf(markMember, position);
        if (position < 0)
            return false;
        position = skipBlanks(text, position + qsizetype(sizeof markMember) - 1);
        if (position == text.size() || text[position] != ':')
            continue;
        position = skipBlanks(text, position + 1);
        if (QByteArrayView(text).sliced(position).startsWith(markValue))
            return true;
    }
}

/// UTF-16 with a mark, as Windows PowerShell redirects text, with every other byte left out.
QByteArray withoutHighBytes(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096; // the collector's own output has the member in front
    const qsizetype first = bytes.startsWith("\xFF\xFE") ? 2 : 3;
    QByteArray text;
    for (qsizetype index = first; index < bytes.size() && text.size() < looked; index += 2)
        text += bytes[index];
    return text;
}

JsonResult<LoadedFile> readDocument(const QJsonObject &document, const LoadOptions &options)
{
    if (document.value(u"snapshot") != QJsonValue(QStringLiteral("cluster-properties")))
        return jsonFault(QStringLiteral("snapshot"),
            QStringLiteral("this JSON document is not a cluster snapshot"),
            QStringLiteral("make one with the collector script"));
    const auto version = integerFromJson(document.value(u"version"), false);
    if (version == 1U)
        return readCollectorSnapshot(document, options);
    if (version == 2U)
        return readOwnSnapshot(document);
    const QString path = QStringLiteral("version");
    if (!version)
        return jsonFault(path, QStringLiteral("the snapshot's version is missing"),
            QStringLiteral("check whether the file was cut short or edited by hand"));
    return jsonFault(path,
        QStringLiteral("version %1 of snapshots is not known here; 1 and 2 are").arg(*version),
        QStringLiteral("open it with a newer version of this program"));
}

LoadResult<LoadedFile> readAny(const QByteArray &bytes, const LoadOptions &options)
{
    if (auto usual = readUsualSnapshot(bytes, options.sighted))
        return *std::move(usual);
    const auto document = parseJsonObject(bytes, {});
    if (!document)
        return tl::unexpected(document.error());
    auto file = readDocument(*document, options);
    if (!file)
        return tl::unexpected(loadError(file.error(), {}));
    return *std::move(file);
}

} // namespace

QString recogniseSnapshot(const QByteArray &bytes)
{
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (!holdsMark(wide ? withoutHighBytes(bytes) : bytes))
        return {};
    return QStringLiteral("it calls itself a snapshot of cluster properties");
}

LoadResult<LoadedFile> readSnapshot(const QByteArray &bytes, const LoadOptions &options)
{
    auto file = readAny(bytes, options);
    if (!file)
        return file;
    file->form = Form::Snapshot;
    file->formWord = QStringLiteral("snapshot");
    file->title = file->cluster.name;
    file->bytes = bytes;
    file->cluster.sources = { { {}, file->formWord } };
    return file;
}

Place snapshotPlace(const QString &path)
{
    Place place;
    place.source = 0;
    place.key = path;
    return place;
}

void takeNotes(LoadedFile &file, const JsonNotes &notes)
{
    for (const JsonNote &note : notes)
        file.notes.append({ {}, -1, note.path, note.text });
}

} // namespace clusprop
