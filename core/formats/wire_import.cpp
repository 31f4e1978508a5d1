// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/wire_import.h"

#include "core/catalog/catalog.h"
#include "core/model/utf16_text.h"
#include "core/wire/visit.h"

#include <QStringList>

#include <algorithm>

namespace clusprop {
namespace {

QString fromAscii(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray unlessZero(wire::Bytes padding)
{
    const bool zero = std::all_of(padding.begin(), padding.end(),
        [](std::byte byte) { return byte == std::byte{ 0 }; });
    return zero ? QByteArray() : asByteArray(padding);
}

/// The name entry's bytes, when writing the text anew would give others.
QByteArray unlessPlain(wire::Bytes nameBytes, const QString &text)
{
    const qsizetype plain = (text.size() + 1) * 2;
    const bool terminated = nameBytes.size() >= 2 && nameBytes[nameBytes.size() - 1] == std::byte{ 0 }
        && nameBytes[nameBytes.size() - 2] == std::byte{ 0 };
    return static_cast<qsizetype>(nameBytes.size()) == plain && terminated ? QByteArray()
                                                                         : asByteArray(nameBytes);
}

/// Makes the model while a list is read. A property is added when it is whole.
class ModelEntries : public wire::IgnoreEntries
{
public:
    explicit ModelEntries(int source)
        : m_source(source)
    { }

    void beginProperty(const wire::PropertyView &view)
    {
        m_property = {};
        m_property.name = asText(view.nameText());
        setNameBytes(m_property, unlessPlain(view.name, m_property.name), unlessZero(view.namePadding));
        m_property.place.source = m_source;
        m_property.place.offset = static_cast<qint32>(view.offset);
    }
    void addValue(const wire::ValueView &value)
    {
        m_property.values.append({ value.syntax, asView(value.payload), unlessZero(value.padding),
            value.readable });
    }
    void endProperty(std::size_t end)
    {
        m_property.place.length
            = static_cast<qint32>(end - static_cast<std::size_t>(m_property.place.offset));
        list.properties.append(std::move(m_property));
    }
    void setEndMark() { list.endMark = true; }

    PropertyList list{ {}, false };

private:
    int m_source;
    Property m_property;
};

/// Of a bare list: the object and the list that its names fit best.
struct Owner
{
    ClusterObject object;
    Scope scope = Scope::Common;
    QString why;
};

Scope scopeOf(const PropertyList &list, const ClusterObject &object, bool isPrivate)
{
    int known = 0;
    int readOnly = 0;
    for (const Property &property : list.properties) {
        const CatalogEntry *entry
            = Catalog::shared().find(object.objectClass, object.resourceType, isPrivate, property.name);
        known += entry != nullptr ? 1 : 0;
        readOnly += entry != nullptr && entry->access == Access::ReadOnly ? 1 : 0;
    }
    const bool allReadOnly = known > 0 && readOnly == known;
    if (isPrivate)
        return allReadOnly ? Scope::PrivateReadOnly : Scope::Private;
    return allReadOnly ? Scope::CommonReadOnly : Scope::Common;
}

QStringList namesOf(const PropertyList &list)
{
    QStringList names;
    for (const Property &property : list.properties)
        names.append(property.name);
    return names;
}

/// True when more of the names are private properties of the class than common ones.
bool looksPrivate(const QStringList &names, ObjectClass objectClass)
{
    int asCommon = 0;
    int asPrivate = 0;
    for (const QString &name : names) {
        const CatalogEntry *entry = Catalog::shared().findAnywhere(objectClass, {}, name);
        if (entry != nullptr)
            ++(entry->isPrivate ? asPrivate : asCommon);
    }
    return asPrivate > asCommon;
}

tl::expected<Owner, LoadError> ownerOf(const PropertyList &list, const LoadOptions &options)
{
    Owner owner;
    const QStringList names = namesOf(list);
    const auto guess = Catalog::shared().ownerOf(names);
    bool isPrivate = guess && guess->isPrivate;
    if (options.object.isEmpty()) {
        owner.object.objectClass = guess ? guess->objectClass : ObjectClass::Cluster;
        owner.object.resourceType = guess ? guess->resourceType : QString();
        owner.why = guess
            ? QStringLiteral("%1 of its %2 names are %3 properties of a %4")
                  .arg(guess->known)
                  .arg(guess->total)
                  .arg(isPrivate ? QStringLiteral("private") : QStringLiteral("common"),
                      objectClassWord(guess->objectClass))
            : QStringLiteral("none of its names is documented, so it is shown as a cluster's");
    } else {
        const qsizetype colon = options.object.indexOf(u':');
        const auto objectClass
            = objectClassFromWord(colon < 0 ? QStringView(options.object) : QStringView(options.object).first(colon));
        if (!objectClass || *objectClass == ObjectClass::Volume) {
            LoadError error;
            error.what = QStringLiteral("\"%1\" names no object that a property list can belong to").arg(options.object);
            error.todo = QStringLiteral("write CLASS:NAME, for example resource:Cluster Disk 2");
            return tl::unexpected(error);
        }
        owner.object.objectClass = *objectClass;
        owner.object.name = colon < 0 ? QString() : options.object.mid(colon + 1);
        if (guess && guess->objectClass == *objectClass)
            owner.object.resourceType = guess->resourceType;
        else
            isPrivate = looksPrivate(names, *objectClass);
        owner.why = QStringLiteral("it was said to be that of %1").arg(options.object);
    }
    owner.scope = scopeOf(list, owner.object, isPrivate);
    return owner;
}

} // namespace

QString offsetText(std::size_t offset)
{
    return QStringLiteral("@0x") + QString::number(offset, 16);
}

LoadNote noteFor(const wire::Finding &finding)
{
    const wire::ErrcRow &row = wire::describe(finding.code);
    return { finding.code, static_cast<qint64>(finding.offset), offsetText(finding.offset),
        QStringLiteral("%1: %2").arg(fromAscii(row.name), fromAscii(row.meaning)) };
}

void addNotes(LoadedFile &file, const std::vector<wire::Finding> &warnings,
    const std::optional<wire::Error> &error)
{
    for (const wire::Finding &warning : warnings)
        file.notes.append(noteFor(warning));
    if (error)
        file.stopped = noteFor(*error);
}

LoadError errorFor(const wire::Error &error)
{
    const LoadNote note = noteFor(error);
    return { LoadError::Kind::Malformed, {}, note.where, note.code, note.text,
        QStringLiteral("open it in the editor or decode it with --tolerant to see what can be read") };
}

QString recognisePropertyList(const QByteArray &bytes)
{
    const wire::Recognition found = wire::recognise(asBytes(bytes));
    if (found.kind != wire::BlobKind::PropertyList)
        return {};
    return found.damaged ? QStringLiteral("a property name stands behind its count, though the rest is damaged")
                         : QStringLiteral("all of its bytes read as one");
}

PropertyList importPropertyList(const wire::PropertyListView &list, int source)
{
    ModelEntries model(source);
    model.list.endMark = list.endMark;
    model.list.properties.reserve(static_cast<qsizetype>(list.properties.size()));
    for (const wire::PropertyView &view : list.properties) {
        model.beginProperty(view);
        for (const wire::ValueView &value : list.valuesOf(view))
            model.addValue(value);
        model.endProperty(view.end);
    }
    return std::move(model.list);
}

wire::Result<ImportedList> importPropertyList(wire::Bytes bytes, wire::Mode mode, int source)
{
    ImportedList imported;
    ModelEntries model(source);
    const auto visited = wire::visitPropertyList(bytes, mode, imported.warnings, model);
    if (!visited && mode == wire::Mode::Strict)
        return tl::unexpected(visited.error());
    if (!visited)
        imported.error = visited.error();
    imported.list = std::move(model.list);
    return imported;
}

LoadResult<LoadedFile> readPropertyList(const QByteArray &bytes, const LoadOptions &options)
{
    auto imported = importPropertyList(
        asBytes(bytes), options.strict ? wire::Mode::Strict : wire::Mode::Tolerant, 0);
    if (!imported)
        return tl::unexpected(errorFor(imported.error()));
    auto owner = ownerOf(imported->list, options);
    if (!owner)
        return tl::unexpected(owner.error());

    LoadedFile file;
    file.form = Form::PropertyList;
    file.formWord = QStringLiteral("property-list");
    file.recognised = owner->why;
    file.listObject = 0;
    file.listScope = owner->scope;
    owner->object.list(owner->scope) = std::move(imported->list);
    file.cluster.objects.append(owner->object);
    addNotes(file, imported->warnings, imported->error);
    return file;
}

} // namespace clusprop
