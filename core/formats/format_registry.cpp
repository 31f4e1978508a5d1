// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/format_registry.h"

#include "core/formats/foreign_formats.h"
#include "core/formats/snapshot.h"
#include "core/formats/wire_import.h"
#include "core/wire/decode.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <array>

namespace clusprop {
namespace {

const wire::StructureRow *recognisedStructure(const QByteArray &bytes)
{
    const wire::Recognition found = wire::recognise(asBytes(bytes));
    // Sizes alone would take a text file of 640 characters for a volume.
    if (found.kind != wire::BlobKind::Structure || looksLikeText(bytes))
        return nullptr;
    return found.structure;
}

/// The structures are eight rows of one kind; each is recognised by its exact size.
template<std::size_t index>
QString recogniseStructure(const QByteArray &bytes)
{
    const wire::StructureRow *found = recognisedStructure(bytes);
    if (found != &wire::structureRows()[index])
        return {};
    return QStringLiteral("it has that structure's size of %1 bytes").arg(bytes.size());
}

constexpr const char16_t *binarySuffixes = u"*.clusprop *.bin *.dat";

constexpr std::array rows{
    FormatRow{ u"snapshot", u"Cluster snapshot", u"*.json", recogniseSnapshot, readSnapshot },
    FormatRow{ u"property-list", u"Property list", binarySuffixes, recognisePropertyList, readPropertyList },
    FormatRow{ u"value-list", u"Value list", binarySuffixes, recogniseValueList, readValueList },
    FormatRow{ u"CLUS_SHARED_VOLUME_BACKUP_MODE", u"Backup mode of a volume", binarySuffixes,
        recogniseStructure<0>, readStructure },
    FormatRow{ u"CLUS_CSV_VOLUME_INFO", u"Volume record", binarySuffixes, recogniseStructure<1>,
        readStructure },
    FormatRow{ u"CLUSTER_SHARED_VOLUME_STATE_INFO", u"Volume state record", binarySuffixes,
        recogniseStructure<2>, readStructure },
    FormatRow{ u"CLUSTER_SHARED_VOLUME_STATE_INFO_EX", u"Extended volume state record", binarySuffixes,
        recogniseStructure<3>, readStructure },
    FormatRow{ u"CLUS_CSV_MAINTENANCE_MODE_INFO", u"Maintenance mode of a volume", binarySuffixes,
        recogniseStructure<4>, readStructure },
    FormatRow{ u"CLUS_MAINTENANCE_MODE_INFO", u"Maintenance mode", binarySuffixes, recogniseStructure<5>,
        readStructure },
    FormatRow{ u"CLUS_MAINTENANCE_MODE_INFOEX", u"Extended maintenance mode", binarySuffixes,
        recogniseStructure<6>, readStructure },
    FormatRow{ u"CLUS_RESOURCE_CLASS_INFO", u"Resource class", binarySuffixes, recogniseStructure<7>,
        readStructure },
};

const FormatRow *rowOf(QStringView word)
{
    for (const FormatRow &row : rows) {
        if (word.compare(QStringView(row.word), Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

LoadError unknownWord(const QString &word)
{
    QStringList words;
    for (const FormatRow &row : rows)
        words.append(QString::fromUtf16(row.word));
    LoadError error;
    error.what = QStringLiteral("\"%1\" is no kind of file").arg(word);
    error.todo = QStringLiteral("use one of %1").arg(words.join(QStringLiteral(", ")));
    return error;
}

LoadError unrecognised(const QByteArray &bytes)
{
    const ForeignFormat foreign = foreignFormat(bytes);
    LoadError error;
    error.what = foreign.what;
    error.todo = foreign.todo;
    return error;
}

/// Lists and structures name no cluster, so their one object is called after the file.
void nameAfterFile(LoadedFile &file)
{
    if (file.form == Form::Snapshot)
        return;
    for (ClusterObject &object : file.cluster.objects) {
        if (object.name.isEmpty())
            object.name = QFileInfo(file.file).completeBaseName();
    }
}

} // namespace

std::span<const FormatRow> formatRows()
{
    return rows;
}

LoadResult<LoadedFile> loadBytes(const QByteArray &bytes, const QString &path, const LoadOptions &options)
{
    const auto read = [&]() -> LoadResult<LoadedFile> {
        LoadOptions asked = options;
        const FormatRow *row = nullptr;
        QString why;
        if (!options.as.isEmpty()) {
            row = rowOf(options.as);
            if (row == nullptr)
                return tl::unexpected(unknownWord(options.as));
            why = QStringLiteral("as asked");
        } else if (!bytes.isEmpty()) {
            for (const FormatRow &candidate : rows) {
                why = candidate.recognise(bytes);
                if (!why.isNull()) {
                    row = &candidate;
                    break;
                }
            }
        }
        if (row == nullptr)
            return tl::unexpected(unrecognised(bytes));
        asked.as = QString::fromUtf16(row->word);
        auto file = row->read(bytes, asked);
        if (file) {
            QString sentence = QStringLiteral("%1: %2").arg(QString::fromUtf16(row->title), why);
            if (!file->recognised.isEmpty() && file->recognised != why)
                sentence += QStringLiteral("; ") + file->recognised;
            file->recognised = sentence;
        }
        return file;
    };

    auto file = read();
    if (!file) {
        file.error().file = path;
        return file;
    }
    file->file = path;
    file->bytes = bytes;
    file->title = path.isEmpty() ? file->cluster.name : QFileInfo(path).fileName();
    if (file->cluster.sources.isEmpty())
        file->cluster.sources.append({ path, file->formWord });
    file->cluster.sources.first().file = path;
    nameAfterFile(*file);
    return file;
}

LoadResult<LoadedFile> loadFile(const QString &path, const LoadOptions &options)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return loadBytes(*bytes, path, options);
}

LoadedFile bundledSample()
{
    QFile resource(QStringLiteral(":/clusprop/samples/contoso.json"));
    const bool opened = resource.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    auto file = loadBytes(resource.readAll(), {});
    Q_ASSERT(file);
    file->title = QStringLiteral("Sample cluster %1").arg(file->cluster.name);
    file->cluster.sources.first().file = QStringLiteral("sample");
    return *file;
}

} // namespace clusprop
