// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_parameters.h"

#include "core/catalog/catalog.h"
#include "core/importers/shell_facts.h"
#include "core/importers/shell_kind.h"
#include "core/importers/shell_objects.h"

#include <algorithm>
#include <utility>

namespace clusprop {
namespace {

const ShellMember *firstOf(const ShellRecord &record, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const ShellMember *member = record.find(name))
            return member;
    }
    return nullptr;
}

std::optional<ObjectClass> classOf(const ShellValue &value)
{
    std::optional<ObjectClass> found = objectClassOf(shellKindOfType(value.typeName));
    if (!found && !value.records.isEmpty())
        found = objectClassOf(shellKind(value.records.first()));
    return found;
}

/// A type whose private properties are known to be among `names` more often than those of a
/// resource of that type: Cloud Witness and others are names of resources just as well.
bool hasTypeProperties(const QSet<QString> &names, const QString &type)
{
    const Catalog &catalog = Catalog::shared();
    const auto known = [&](ObjectClass objectClass) {
        return std::count_if(names.begin(), names.end(), [&](const QString &name) {
            return catalog.find(objectClass, type, true, name) != nullptr;
        });
    };
    return known(ObjectClass::ResourceType) > known(ObjectClass::Resource);
}

bool hasResourceProperties(const QSet<QString> &names, const QString &type)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return Catalog::shared().find(ObjectClass::Resource, type, true, name) != nullptr;
    });
}

} // namespace

struct ShellParameters::Knowledge
{
    [[nodiscard]] QString typeOf(const ClusterObject &resource) const
    {
        const QString byName = typeOfResource.value(resource.name.toCaseFolded());
        return typeOfResource.value(resource.id.toCaseFolded(), byName);
    }

    QHash<QString, QString> typeOfResource; ///< by folded name and id
    bool namesOthers = false; ///< an owner without class is no known resource type
};

bool ShellParameters::add(const ShellRecord &record, ShellNotes &notes)
{
    const ShellMember *object = firstOf(record, { u"ClusterObject", u"Object" });
    const ShellMember *name = record.find(u"Name");
    const ShellMember *value = record.find(u"Value");
    if (object == nullptr || name == nullptr || value == nullptr)
        return false;
    Owner owner;
    owner.objectClass = classOf(object->value);
    owner.name = factText(object->value);
    owner.id = factId(object->value);
    Parameter parameter;
    parameter.name = factText(name->value);
    parameter.value = *value;
    if (const ShellMember *type = firstOf(record, { u"ParameterType", u"Type" }))
        parameter.format = formatOfParameterType(type->value);
    if (const ShellMember *readOnly = record.find(u"IsReadOnly"))
        parameter.isReadOnly = factBoolean(readOnly->value);
    parameter.own = readOwnRow(record);
    if (parameter.own) {
        owner.objectClass = parameter.own->objectClass;
        owner.id = parameter.own->objectId;
        owner.resourceType = parameter.own->resourceType;
        parameter.own->property.place.line = record.line;
    }
    if (parameter.name.isEmpty() || (owner.name.isEmpty() && owner.id.isEmpty())) {
        notes.add(record.line,
            QStringLiteral("this private property does not say whose it is or what it is called, "
                           "and was left out"));
        return false;
    }

    // More than any cluster has; the importer's own limit counts them again with all others.
    constexpr qsizetype most = 1'000'000;
    if (m_count == most) {
        if (!m_isFull)
            notes.add(record.line,
                QStringLiteral("these are more private properties than a cluster can have; what "
                               "follows is left out"));
        m_isFull = true;
        return true;
    }

    const QString folded = parameter.name.toCaseFolded();
    Owner &batch = batchOf(owner, folded);
    batch.names.insert(folded);
    batch.parameters.append(parameter);
    ++m_count;
    return true;
}

ShellParameters::Owner &ShellParameters::batchOf(const Owner &owner, const QString &foldedName)
{
    constexpr qsizetype mostInBatch = 1000; // what was handed out already is not held twice
    const QString word = owner.objectClass ? objectClassWord(*owner.objectClass) : QString();
    const QString key = QStringLiteral("%1\n%2\n%3").arg(word, owner.id, owner.name).toCaseFolded();
    const auto current = m_current.constFind(key);
    if (current == m_current.constEnd() || m_owners[*current].names.contains(foldedName)
        || m_owners[*current].parameters.size() == mostInBatch) {
        m_current.insert(key, m_owners.size());
        m_owners.append(owner);
    }
    return m_owners[m_current.value(key)];
}

ObjectClass ShellParameters::classOfOwner(const Owner &owner, const Knowledge &knowledge)
{
    const ResourceTypeEntry *type = Catalog::shared().findResourceType(owner.name);
    const bool isResource = knowledge.typeOfResource.contains(owner.name.toCaseFolded());
    if (owner.objectClass || type == nullptr || isResource)
        return owner.objectClass.value_or(ObjectClass::Resource);
    const bool isType = hasTypeProperties(owner.names, type->name)
        || (!knowledge.namesOthers && !hasResourceProperties(owner.names, type->name));
    return isType ? ObjectClass::ResourceType : ObjectClass::Resource;
}

QString ShellParameters::guessType(
    const Owner &owner, const ClusterObject &object, QHash<QString, QString> &guesses)
{
    if (object.objectClass == ObjectClass::ResourceType)
        return object.name;
    if (object.objectClass != ObjectClass::Resource || !object.resourceType.isEmpty())
        return object.resourceType;
    QStringList names(owner.names.begin(), owner.names.end());
    names.sort();
    const QString key = names.join(u'\n'); // resources of one type have the same names
    const auto known = guesses.constFind(key);
    if (known != guesses.constEnd())
        return *known;
    constexpr qsizetype mostGuesses = 500; // ten times the types that there are
    if (guesses.size() == mostGuesses)
        return {};
    const auto guess = Catalog::shared().ownerOf(names);
    const bool isOfResource
        = guess && guess->isPrivate && guess->objectClass == ObjectClass::Resource;
    return *guesses.insert(key, isOfResource ? guess->resourceType : QString());
}

void ShellParameters::addProperty(
    const Parameter &parameter, const QString &type, ClusterObject &object, ShellNotes &notes)
{
    if (parameter.own) {
        object.list(parameter.own->scope).properties.append(parameter.own->property);
        return;
    }
    const Catalog &catalog = Catalog::shared();
    const CatalogEntry *entry = catalog.find(object.objectClass, type, true, parameter.name);
    const bool typeIsKnown = !type.isEmpty()
        && (object.objectClass != ObjectClass::Resource || type == object.resourceType);
    if (entry == nullptr && type.isEmpty())
        entry = catalog.findAnywhere(object.objectClass, {}, parameter.name);
    ShellExpectation expectation;
    expectation.objectClass = object.objectClass;
    expectation.name = parameter.name;
    expectation.entry = entry;
    expectation.told = parameter.format;
    const bool documentedReadOnly
        = typeIsKnown && entry != nullptr && entry->access == Access::ReadOnly;
    const bool isReadOnly = parameter.isReadOnly.value_or(documentedReadOnly);
    object.list(isReadOnly ? Scope::PrivateReadOnly : Scope::Private)
        .properties.append(readShellProperty(
            parameter.name, parameter.value, expectation, objectLabel(object), notes));
}

void ShellParameters::takeObjects(
    const Cluster &known, ShellNotes &notes, const std::function<void(ClusterObject)> &sink)
{
    Knowledge knowledge;
    for (const ClusterObject &object : known.objects) {
        if (object.objectClass != ObjectClass::Resource)
            continue;
        for (const QString &key : { object.name, object.id }) {
            if (!key.isEmpty())
                knowledge.typeOfResource.insert(key.toCaseFolded(), object.resourceType);
        }
    }
    knowledge.namesOthers = std::any_of(m_owners.begin(), m_owners.end(), [](const Owner &owner) {
        return !owner.objectClass && Catalog::shared().findResourceType(owner.name) == nullptr;
    });

    m_current.clear();
    QHash<QString, QString> guesses;
    for (Owner &slot : m_owners) {
        const Owner owner = std::exchange(slot, {});
        ClusterObject object;
        object.objectClass = classOfOwner(owner, knowledge);
        object.name = owner.name;
        object.id = owner.id;
        if (object.objectClass == ObjectClass::Resource)
            object.resourceType
                = owner.resourceType.isEmpty() ? knowledge.typeOf(object) : owner.resourceType;
        const QString type = guessType(owner, object, guesses);
        for (const Parameter &parameter : owner.parameters)
            addProperty(parameter, type, object, notes);
        sink(std::move(object));
    }
    m_owners.clear();
}

} // namespace clusprop
