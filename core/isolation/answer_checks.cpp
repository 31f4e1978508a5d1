// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/isolation/answer_checks.h"

#include "core/opening/format_registry.h"
#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "core/wire/structures.h"

#include <QStringDecoder>

#include <algorithm>

namespace clusprop {
namespace {

constexpr qint64 patchSize = 4; ///< bytes of the number that an edit writes over in a structure

bool isFormatWord(const QString &word)
{
    return std::ranges::any_of(
        formatRows(), [&word](const FormatRow &row) { return word == QStringView(row.word); });
}

bool fitsForm(const LoadedFile &file)
{
    switch (file.form) {
    case Form::PropertyList:
        return file.formWord == u"property-list";
    case Form::ValueList:
        return file.formWord == u"value-list";
    case Form::Structure:
        return wire::findStructure(file.formWord.toStdString()) != nullptr;
    case Form::Snapshot:
        return file.formWord == u"snapshot";
    case Form::Import:
        return file.bytes.isEmpty() && (file.formWord == u"merged" || isFormatWord(file.formWord));
    }
    return false;
}

/// Whether `offset` and `length` lie in the bytes that the document has.
bool isInside(const LoadedFile &file, qint64 offset, qint64 length)
{
    if (offset < -1 || length < 0)
        return false;
    if (offset == -1)
        return true;
    if (file.bytes.isEmpty()) // the file is not kept; there must only be an end to count to
        return offset <= std::numeric_limits<qint64>::max() - length;
    return offset <= file.bytes.size() && length <= file.bytes.size() - offset;
}

bool isGood(const LoadedFile &file, const Place &place)
{
    const qint64 length
        = file.form == Form::Structure ? std::max<qint64>(place.length, patchSize) : place.length;
    return place.source >= -1 && place.source < file.cluster.sources.size() && place.line >= -1
        && place.length >= 0 && isInside(file, place.offset, length);
}

/// Numbers and texts are looked at where they are used; what has parts is trusted once it is called
/// readable.
bool isReadable(const Value &value)
{
    const wire::SyntaxRow *row = wire::findSyntax(value.syntax);
    const bool hasParts = row != nullptr
        && (row->payload == wire::Payload::Structure || row->payload == wire::Payload::PropertyList
            || row->payload == wire::Payload::ValueList);
    if (!hasParts)
        return true;
    wire::ValueListWriter writer;
    if (!writer.addEntry(value.syntax, asBytes(value.payload)))
        return false;
    const wire::Buffer bytes = writer.finish();
    const auto list = wire::decodeValueList(bytes, wire::Mode::Tolerant);
    return list && list->values.size() == 1 && list->values.front().readable;
}

bool areGood(const Values &values)
{
    return std::ranges::all_of(
        values, [](const Value &value) { return !value.readable || isReadable(value); });
}

QString faultOf(const LoadedFile &file, const Property &property)
{
    if (!isGood(file, property.place))
        return QStringLiteral("a property is at a place that is not in its file");
    if (!areGood(property.values))
        return QStringLiteral("a value is called readable and is not");
    if (property.extras->claims.isEmpty())
        return {};
    if (property.extras->claims.size() == 1 || property.knowledge != Knowledge::Cut)
        return QStringLiteral("a property is disputed by nobody");
    const bool good = std::ranges::all_of(property.extras->claims,
        [&file](const Claim &claim) { return isGood(file, claim.place) && areGood(claim.values); });
    return good ? QString() : QStringLiteral("what a source claims is not in it");
}

QString faultOf(const LoadedFile &file, const Cluster &cluster)
{
    for (const ClusterObject &object : cluster.objects) {
        for (const PropertyList &list : object.lists) {
            for (const Property &property : list.properties) {
                if (QString fault = faultOf(file, property); !fault.isNull())
                    return fault;
            }
        }
    }
    return {};
}

} // namespace

QString faultOf(const LoadedFile &file)
{
    if (!fitsForm(file))
        return QStringLiteral("the document is of a form that there is not");
    if (file.files.size() != file.cluster.sources.size())
        return QStringLiteral("the files are not those of the sources");
    const int least = file.form == Form::PropertyList ? 0 : -1;
    if (file.listObject < least || file.listObject >= file.cluster.objects.size())
        return QStringLiteral("the list is of an object that there is not");
    const auto isMisplaced
        = [&file](const LoadNote &note) { return !isInside(file, note.offset, 0); };
    if (std::ranges::any_of(file.notes, isMisplaced)
        || (file.stopped && isMisplaced(*file.stopped)))
        return QStringLiteral("a note is about a place that is not in the file");
    return faultOf(file, file.cluster);
}

bool isPlainText(const QByteArray &bytes)
{
    const auto isControl
        = [](char byte) { return static_cast<unsigned char>(byte) < 0x20 && byte != '\n'; };
    if (std::ranges::any_of(bytes, isControl))
        return false;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

} // namespace clusprop
