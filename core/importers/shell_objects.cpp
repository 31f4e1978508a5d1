// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_objects.h"

#include "core/catalog/catalog.h"
#include "core/formats/shell_members.h"
#include "core/importers/shell_facts.h"
#include "core/importers/shell_kind.h"

#include <QSet>

#include <array>

namespace clusprop {
namespace {

using Kind = ShellValue::Kind;

/// Whose property a member is, and how it was told.
struct Subject
{
    const ClusterObject &object;
    QString label;
    bool isWmi = false;
    bool isPrivate = false;
};

void readFacts(const ShellRecord &record, ClusterObject &object)
{
    object.name = factName(record);
    object.id = factText(record, u"Id");
    object.ownerNode = factText(record, u"OwnerNode");
    if (const ShellMember *state = record.find(u"State"))
        object.state = factWord(state->value, object.objectClass, u"State");
    if (object.objectClass != ObjectClass::Resource)
        return;
    object.resourceType = factText(record, u"ResourceType");
    if (object.resourceType.isEmpty()) // WMI's name for it
        object.resourceType = factText(record, u"Type");
    if (const ShellMember *group = record.find(u"OwnerGroup")) {
        object.groupName = factText(group->value);
        object.groupId = factId(group->value);
    }
}

/// Objects are no values, except where the catalog has a text for one: its name is that text.
bool isObjectInside(const ShellValue &value, const CatalogEntry *entry)
{
    return value.kind == Kind::Objects || (value.kind == Kind::Object && entry == nullptr);
}

Scope scopeOf(const Subject &subject, const CatalogEntry *entry)
{
    const bool readOnly = entry == nullptr ? subject.isWmi : entry->access == Access::ReadOnly;
    if (subject.isPrivate)
        return readOnly ? Scope::PrivateReadOnly : Scope::Private;
    return readOnly ? Scope::CommonReadOnly : Scope::Common;
}

void readMember(
    const ShellMember &member, const Subject &subject, ClusterObject &target, ShellNotes &notes)
{
    const QString &type = subject.object.objectClass == ObjectClass::ResourceType
        ? subject.object.name
        : subject.object.resourceType;
    const CatalogEntry *entry
        = Catalog::shared().find(subject.object.objectClass, type, subject.isPrivate, member.name);
    if (isObjectInside(member.value, entry) || (entry == nullptr && isShellMember(member.name)))
        return;
    ShellExpectation expectation;
    expectation.objectClass = subject.object.objectClass;
    expectation.name = member.name;
    expectation.entry = entry;
    expectation.prefersCatalog = subject.isWmi;
    target.list(scopeOf(subject, entry))
        .properties.append(
            readShellProperty(member.name, member, expectation, subject.label, notes));
}

void readMembers(
    const ShellRecord &record, const Subject &subject, ClusterObject &target, ShellNotes &notes)
{
    QSet<QString> seen;
    for (const ShellMember &member : record.members) {
        const QString folded = member.name.toCaseFolded();
        if (member.name.isEmpty())
            continue;
        if (seen.contains(folded)) {
            notes.add(member.line,
                QStringLiteral("%1 stands twice in %2; the first one was taken")
                    .arg(member.name, subject.label));
            continue;
        }
        seen.insert(folded);
        readMember(member, subject, target, notes);
    }
}

} // namespace

Property readShellProperty(const QString &name, const ShellMember &member,
    const ShellExpectation &expectation, const QString &owner, ShellNotes &notes)
{
    const ShellReading reading = readShellValue(member.value, expectation);
    Property property;
    property.name = name;
    property.knowledge = reading.knowledge;
    setCutText(property, reading.shown);
    if (reading.value)
        property.values.append(*reading.value);
    property.place.source = 0;
    property.place.line = member.line;
    if (member.line < 0)
        property.place.key = QStringLiteral("%1.%2").arg(owner, name);

    if (!reading.problem.isEmpty())
        notes.add(member.line,
            QStringLiteral("%1 of %2 is kept as the text \"%3\": %4")
                .arg(name, owner, reading.shown.left(80), reading.problem));
    else if (reading.knowledge == Knowledge::Cut)
        notes.countCut();
    else if (reading.knowledge == Knowledge::Absent && isTypeName(member.value.text))
        notes.countLost();
    return property;
}

ClusterObject readShellObject(const ShellRecord &record, ObjectClass objectClass, ShellNotes &notes)
{
    ClusterObject object;
    object.objectClass = objectClass;
    readFacts(record, object);
    const Subject common{ object, objectLabel(object), isWmiRecord(record), false };
    readMembers(record, common, object, notes);

    const ShellMember *inner = record.find(u"PrivateProperties");
    if (inner != nullptr && !inner->value.records.isEmpty()) {
        Subject privately = common;
        privately.isPrivate = true;
        readMembers(inner->value.records.first(), privately, object, notes);
    }
    return object;
}

} // namespace clusprop
