// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/format_registry.h"

#include "core/catalog/bundled_file.h"
#include "core/formats/snapshot.h"
#include "core/formats/wire_import.h"
#include "core/importers/clixml_reader.h"
#include "core/importers/csv_reader.h"
#include "core/importers/hive_reader.h"
#include "core/importers/json_reader.h"
#include "core/importers/list_reader.h"
#include "core/importers/reg_reader.h"
#include "core/importers/table_reader.h"
#include "core/reading/foreign_formats.h"
#include "core/reading/text_encoding.h"
#include "core/wire/decode.h"

#include <QFileInfo>
#include <QStringList>

#include <array>

namespace clusprop {
namespace {

/// For the kinds that are told by their first characters.
template<QString (*recognise)(const QString &text)> QString byText(const FileSample &sample)
{
    return sample.text.isEmpty() ? QString() : recognise(sample.text);
}

QString byHiveHead(const FileSample &sample)
{
    return recogniseHive(sample.input.head());
}

/// For the binary kinds: text is none of them, whatever its size.
template<QString (*recognise)(const QByteArray &bytes)> QString byBytes(const FileSample &sample)
{
    if (!sample.text.isEmpty())
        return {};
    const auto bytes = sample.input.all();
    return bytes ? recognise(*bytes) : QString();
}

QString bySnapshotMark(const FileSample &sample)
{
    const QString begin = sample.text.left(64).trimmed();
    if (!begin.startsWith(u'{'))
        return {};
    const auto bytes = sample.input.all();
    return bytes ? recogniseSnapshot(*bytes) : QString();
}

/// The structures are eight rows of one kind; each is recognised by its exact size.
template<std::size_t index> QString byStructureSize(const FileSample &sample)
{
    if (!sample.text.isEmpty())
        return {};
    const auto bytes = sample.input.all();
    if (!bytes)
        return {};
    const wire::Recognition found = wire::recognise(asBytes(*bytes));
    if (found.kind != wire::BlobKind::Structure
        || found.structure != &wire::structureRows()[index])
        return {};
    return QStringLiteral("it has that structure's size of %1 bytes").arg(bytes->size());
}

template<LoadResult<LoadedFile> (*read)(const QByteArray &bytes, const LoadOptions &options)>
LoadResult<LoadedFile> fromBytes(Input &input, const LoadOptions &options)
{
    const auto bytes = input.all();
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto file = read(*bytes, options);
    if (file)
        file->bytes = *bytes;
    return file;
}

constexpr const char16_t *binarySuffixes = u"*.clusprop *.bin *.dat";
constexpr const char16_t *textSuffixes = u"*.txt *.log";

constexpr std::array rows{
    FormatRow{ u"hive", u"Registry hive", u"*.hiv *.hive CLUSDB 0.Cluster", byHiveHead, readHive },
    FormatRow{ u"reg", u"Registry export", u"*.reg", byText<recogniseReg>, readReg },
    FormatRow{ u"clixml", u"Export-Clixml of PowerShell", u"*.xml *.clixml",
        byText<recogniseClixml>, readClixml },
    FormatRow{ u"snapshot", u"Cluster snapshot", u"*.json", bySnapshotMark, fromBytes<readSnapshot> },
    FormatRow{ u"json", u"ConvertTo-Json of PowerShell", u"*.json", byText<recogniseJson>, readJson },
    FormatRow{ u"csv", u"Export-Csv of PowerShell", u"*.csv", byText<recogniseCsv>, readCsv },
    FormatRow{ u"parameter-table", u"Table of Get-ClusterParameter", textSuffixes,
        byText<recogniseParameterTable>, readParameterTable },
    FormatRow{ u"format-list", u"List of PowerShell", textSuffixes, byText<recogniseFormatList>,
        readFormatList },
    FormatRow{ u"property-list", u"Property list", binarySuffixes, byBytes<recognisePropertyList>,
        fromBytes<readPropertyList> },
    FormatRow{ u"value-list", u"Value list", binarySuffixes, byBytes<recogniseValueList>,
        fromBytes<readValueList> },
    FormatRow{ u"CLUS_SHARED_VOLUME_BACKUP_MODE", u"Backup mode of a volume", binarySuffixes,
        byStructureSize<0>, fromBytes<readStructure> },
    FormatRow{ u"CLUS_CSV_VOLUME_INFO", u"Volume record", binarySuffixes, byStructureSize<1>,
        fromBytes<readStructure> },
    FormatRow{ u"CLUSTER_SHARED_VOLUME_STATE_INFO", u"Volume state record", binarySuffixes,
        byStructureSize<2>, fromBytes<readStructure> },
    FormatRow{ u"CLUSTER_SHARED_VOLUME_STATE_INFO_EX", u"Extended volume state record",
        binarySuffixes, byStructureSize<3>, fromBytes<readStructure> },
    FormatRow{ u"CLUS_CSV_MAINTENANCE_MODE_INFO", u"Maintenance mode of a volume", binarySuffixes,
        byStructureSize<4>, fromBytes<readStructure> },
    FormatRow{ u"CLUS_MAINTENANCE_MODE_INFO", u"Maintenance mode", binarySuffixes,
        byStructureSize<5>, fromBytes<readStructure> },
    FormatRow{ u"CLUS_MAINTENANCE_MODE_INFOEX", u"Extended maintenance mode", binarySuffixes,
        byStructureSize<6>, fromBytes<readStructure> },
    FormatRow{ u"CLUS_RESOURCE_CLASS_INFO", u"Resource class", binarySuffixes, byStructureSize<7>,
        fromBytes<readStructure> },
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

LoadError unrecognised(const FileSample &sample)
{
    const ForeignFormat foreign = foreignFormat(sample.input.head(), sample.text);
    LoadError error;
    error.kind = LoadError::Kind::Foreign;
    error.what = foreign.what;
    error.todo = foreign.todo;
    return error;
}

/// Lists and structures name no cluster, so their one object is called after the file.
void nameAfterFile(LoadedFile &file)
{
    if (file.form == Form::Snapshot || file.form == Form::Import)
        return;
    for (ClusterObject &object : file.cluster.objects) {
        if (object.name.isEmpty())
            object.name = QFileInfo(file.file).completeBaseName();
    }
}

/// In a property list a name ends at a NUL, so that neither a list nor a snapshot can hold one with
/// something behind it. Registries can, and text with a wrong encoding seems to.
int showNulsInNames(LoadedFile &file)
{
    constexpr QChar nul(u'\0');
    constexpr QChar symbolForNul(u'\u2400');
    int changed = 0;
    for (ClusterObject &object : file.cluster.objects) {
        for (PropertyList &list : object.lists) {
            for (Property &property : list.properties) {
                if (!property.name.contains(nul))
                    continue;
                property.name.replace(nul, symbolForNul);
                ++changed;
            }
        }
    }
    return changed;
}

LoadResult<LoadedFile> withUsableNames(LoadedFile file, bool isStrict)
{
    const int changed = showNulsInNames(file);
    if (changed == 0)
        return file;
    const QString what
        = QStringLiteral("%1 of the names of properties hold a NUL character").arg(changed);
    if (isStrict) {
        return tl::unexpected(LoadError{ LoadError::Kind::Malformed, {}, {}, wire::Errc::NulInText,
            what, QStringLiteral("look whether the file is in the encoding that it was read in") });
    }
    file.notes.append({ wire::Errc::NulInText, -1, {},
        what + QStringLiteral(", which no property list can; each is shown as \u2400") });
    return file;
}

struct Choice
{
    const FormatRow *row = nullptr;
    QString why;
};

Choice recognise(const FileSample &sample)
{
    for (const FormatRow &row : rows) {
        const QString why = row.recognise(sample);
        if (!why.isNull())
            return { &row, why };
    }
    return {};
}

LoadResult<Choice> chooseRow(Input &input, const LoadOptions &options)
{
    if (!options.as.isEmpty()) {
        if (const FormatRow *row = rowOf(options.as))
            return Choice{ row, QStringLiteral("as asked") };
        return tl::unexpected(unknownWord(options.as));
    }
    FileSample sample{ input, decodeText(input.head(), options.codePage) };
    if (!isReadableText(sample.text))
        sample.text.clear();
    Choice choice = input.head().isEmpty() ? Choice() : recognise(sample);
    if (choice.row == nullptr && !input.failure())
        return tl::unexpected(unrecognised(sample));
    return choice;
}

void describe(LoadedFile &file, const Choice &choice)
{
    QString sentence
        = QStringLiteral("%1: %2").arg(QString::fromUtf16(choice.row->title), choice.why);
    if (!file.recognised.isEmpty() && file.recognised != choice.why)
        sentence += QStringLiteral("; ") + file.recognised;
    file.recognised = sentence;
}

LoadResult<LoadedFile> readChosen(Input &input, const LoadOptions &options)
{
    const auto choice = chooseRow(input, options);
    if (input.failure())
        return tl::unexpected(*input.failure());
    if (!choice)
        return tl::unexpected(choice.error());
    LoadOptions asked = options;
    asked.as = QString::fromUtf16(choice->row->word);
    auto file = choice->row->read(input, asked);
    // A file that could not be read to its end must not look like a short one.
    if (input.failure())
        return tl::unexpected(*input.failure());
    if (!file)
        return file;
    describe(*file, *choice);
    return withUsableNames(*std::move(file), options.strict);
}

/// Lists grow in steps while they are read, and nearly all of them never again.
void giveBackRoom(Cluster &cluster)
{
    for (ClusterObject &object : cluster.objects) {
        for (PropertyList &list : object.lists)
            list.properties.squeeze();
    }
    cluster.objects.squeeze();
}

} // namespace

std::span<const FormatRow> formatRows()
{
    return rows;
}

LoadResult<LoadedFile> loadInput(Input &input, const LoadOptions &options)
{
    const QString &path = input.path();
    auto file = readChosen(input, options);
    if (!file) {
        file.error().file = path;
        return file;
    }
    file->file = path;
    if (!path.isEmpty())
        file->files = { input.identity() };
    const bool namesItself = path.isEmpty() && !file->cluster.name.isEmpty();
    file->title = namesItself ? file->cluster.name : QFileInfo(path).fileName();
    if (file->cluster.sources.isEmpty())
        file->cluster.sources.append({ path, file->formWord });
    Source &source = file->cluster.sources.first();
    source.file = path;
    source.taken = file->cluster.taken;
    source.recognised = file->recognised;
    nameAfterFile(*file);
    giveBackRoom(file->cluster);
    return file;
}

LoadResult<LoadedFile> loadBytes(
    const QByteArray &bytes, const QString &path, const LoadOptions &options)
{
    return loadInput(*Input::of(bytes, path), options);
}

LoadResult<LoadedFile> loadFile(const QString &path, const LoadOptions &options)
{
    const auto input = Input::open(path, options.progress);
    if (!input)
        return tl::unexpected(input.error());
    return loadInput(**input, options);
}

const LoadedFile &bundledSample()
{
    static const LoadedFile sample = [] {
        auto file = loadBytes(bundledFile(QStringLiteral("samples/contoso.json")), {});
        Q_ASSERT(file);
        file->title = QStringLiteral("Sample cluster %1").arg(file->cluster.name);
        file->cluster.sources.first().file = QStringLiteral("sample");
        return *std::move(file);
    }();
    return sample;
}

} // namespace clusprop
