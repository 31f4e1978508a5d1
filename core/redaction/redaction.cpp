// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/redaction.h"

#include "core/catalog/catalog.h"
#include "core/redaction/kept_words.h"
#include "core/redaction/text_redactor.h"
#include "core/values/visible_text.h"

#include <QStringList>

#include <algorithm>

namespace clusprop {
namespace {

using Kind = RedactionKind;
using TextFunction = ValueRedactor::TextFunction;

const CatalogEntry *entryOf(const ClusterObject &object, Scope scope, QStringView name)
{
    return Catalog::shared().find(object.objectClass, object.resourceType, isPrivate(scope), name);
}

TextField nameField(Kind kind)
{
    TextField field;
    field.kind = kind;
    field.isName = true;
    return field;
}
TextField idField(Kind kind)
{
    TextField field = nameField(kind);
    field.isId = true;
    return field;
}
TextField wordsField(Vocabulary vocabulary)
{
    TextField field;
    field.vocabulary = vocabulary;
    return field;
}

/// Changes every text of a cluster in place.
class ClusterTexts
{
public:
    ClusterTexts(TextFunction text, ValueRedactor &values)
        : m_text(std::move(text))
        , m_values(values)
    { }

    void change(Cluster &cluster)
    {
        cluster.name = m_text(cluster.name, nameField(Kind::Cluster));
        cluster.id = m_text(cluster.id, idField(Kind::Cluster));
        for (ClusterObject &object : cluster.objects)
            change(object);
    }

private:
    void change(ClusterObject &object)
    {
        // Properties are known by what the object is, so they come before its own texts.
        for (const Scope scope : allScopes) {
            for (Property &property : object.list(scope).properties)
                change(property, object, scope);
        }
        TextField ownName = nameField(redactionKindOf(object.objectClass));
        ownName.isResourceType = object.objectClass == ObjectClass::ResourceType;
        TextField ownId = ownName;
        ownId.isId = true;
        TextField type = nameField(Kind::ResourceType);
        type.isResourceType = true;
        object.name = m_text(object.name, ownName);
        object.id = m_text(object.id, ownId);
        object.resourceType = m_text(object.resourceType, type);
        object.groupId = m_text(object.groupId, idField(Kind::Group));
        object.groupName = m_text(object.groupName, nameField(Kind::Group));
        object.resourceId = m_text(object.resourceId, idField(Kind::Resource));
        object.resourceName = m_text(object.resourceName, nameField(Kind::Resource));
        object.ownerNode = m_text(object.ownerNode, nameField(Kind::Node));
        const TextField states = wordsField(Vocabulary::States);
        object.state = m_text(object.state, states);
        for (VolumeNodeState &state : object.nodeStates) {
            state.node = m_text(state.node, nameField(Kind::Node));
            state.state = m_text(state.state, states);
            state.redirectedText = m_text(state.redirectedText, states);
            state.blockRedirectedText = m_text(state.blockRedirectedText, states);
        }
    }

    void change(Property &property, const ClusterObject &object, Scope scope)
    {
        const CatalogEntry *entry = entryOf(object, scope, property.name);
        for (Value &value : property.values)
            value = m_values.redact(value, object, property.name, entry);
        TextField shown = fieldOf(object, property.name, entry);
        shown.vocabulary = Vocabulary::States;
        change(property.place);
        if (property.extras.isUsual())
            return;
        PropertyExtras &extras = property.extras.edit();
        extras.cutText = m_text(extras.cutText, shown);
        for (Claim &claim : extras.claims) {
            for (Value &value : claim.values)
                value = m_values.redact(value, object, property.name, entry);
            claim.cutText = m_text(claim.cutText, shown);
            change(claim.place);
        }
        // Of a name only its text is shown; what stood around it in memory is not.
        extras.nameBytes = {};
        extras.namePadding.clear();
    }

    /// A key is a path of names, ids and words of the format: "Resources\94c44c2a-…\Parameters".
    void change(Place &place)
    {
        TextField field = wordsField(Vocabulary::Places);
        field.isResourceType = true; // ResourceTypes\Physical Disk
        QStringList parts = place.key.text().split(u'\\');
        for (QString &part : parts)
            part = m_text(part, field);
        place.key = parts.join(u'\\');
    }

    TextFunction m_text;
    ValueRedactor &m_values;
};

/// In the order of the kinds, so that the earlier kind has the name.
void addNames(TextRedactor &texts, const Cluster &cluster)
{
    texts.addName(Kind::Cluster, cluster.name);
    for (const RedactionKindRow &row : redactionKindRows()) {
        for (const ClusterObject &object : cluster.objects) {
            const bool isDocumentedType = object.objectClass == ObjectClass::ResourceType
                && Catalog::shared().findResourceType(object.name) != nullptr;
            if (redactionKindOf(object.objectClass) == row.kind && !isDocumentedType)
                texts.addName(row.kind, object.name);
        }
    }
    // Names of objects that the source does not have, and those in properties.
    for (const ClusterObject &object : cluster.objects) {
        texts.addName(Kind::Node, object.ownerNode);
        texts.addName(Kind::Group, object.groupName);
        texts.addName(Kind::Resource, object.resourceName);
        for (const VolumeNodeState &state : object.nodeStates)
            texts.addName(Kind::Node, state.node);
        if (Catalog::shared().findResourceType(object.resourceType) == nullptr)
            texts.addName(Kind::ResourceType, object.resourceType);
        for (const Scope scope : allScopes) {
            for (const Property &property : object.list(scope).properties) {
                const TextField field
                    = fieldOf(object, property.name, entryOf(object, scope, property.name));
                const bool isNamed = field.kind == Kind::Host || field.kind == Kind::Domain
                    || field.kind == Kind::Share || (field.isName && !field.isResourceType);
                const QString text = textOf(property).value_or(QString());
                const bool isOne = std::none_of(text.begin(), text.end(), [](QChar unit) {
                    return unit.isSpace() || unit == u',' || unit == u';' || unit == u'\\';
                });
                const bool isDns = dnsNameAt(text, 0).end == text.size();
                if (isNamed && (field.isName || isOne) && (!isDns || field.kind == Kind::Domain))
                    texts.addName(field.kind, text);
            }
        }
    }
}

/// Files are named after nothing but their order.
void renameSources(Cluster &cluster)
{
    for (qsizetype index = 0; index < cluster.sources.size(); ++index) {
        Source &source = cluster.sources[index];
        source.file = QStringLiteral("SOURCE-%1").arg(index + 1);
        source.recognised.clear();
    }
}

QStringList undocumentedNames(const Cluster &cluster)
{
    QStringList names;
    QSet<QString> seen;
    for (const ClusterObject &object : cluster.objects) {
        for (const Scope scope : allScopes) {
            for (const Property &property : object.list(scope).properties) {
                if (object.objectClass == ObjectClass::Volume || isDocumentedName(property.name)
                    || seen.contains(property.name.toCaseFolded()))
                    continue;
                seen.insert(property.name.toCaseFolded());
                names.append(property.name);
            }
        }
    }
    return names;
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

/// A name of a file in a sentence: all of it visible, and not longer than a line.
QString shortName(const QString &name)
{
    constexpr qsizetype most = 40;
    return visibleText(name.size() > most ? name.first(most) + u'…' : name);
}

QStringList notesOn(const RedactionStatistics &statistics, const QStringList &undocumented)
{
    QStringList notes;
    const RedactedBytes &bytes = statistics.bytes;
    if (bytes.values > 0)
        notes.append(counted(bytes.values, QStringLiteral("1 value has bytes of unknown meaning"),
                         QStringLiteral("%1 values have bytes of unknown meaning"))
            + QStringLiteral("; %1 bytes became zeros.").arg(bytes.bytes));
    if (bytes.brokenDescriptors > 0)
        notes.append(counted(bytes.brokenDescriptors,
            QStringLiteral("1 security descriptor cannot be read and became zeros."),
            QStringLiteral("%1 security descriptors cannot be read and became zeros.")));
    if (statistics.keptGuids > 0)
        notes.append(QStringLiteral("GUIDs stay, because support finds objects in logs by them. "
                                    "Whoever has seen the cluster "
                                    "can recognise it by them."));
    if (!undocumented.isEmpty()) {
        constexpr qsizetype most = 8;
        QStringList named;
        for (const QString &name : undocumented.mid(0, most))
            named.append(shortName(name));
        const QString list = named.join(QStringLiteral(", "))
            + (undocumented.size() > most ? QStringLiteral(", …") : QString());
        notes.append(counted(undocumented.size(),
                         QStringLiteral("1 name of a property is not documented and stays"),
                         QStringLiteral("%1 names of properties are not documented and stay"))
            + QStringLiteral(": %1. Look whether they name anybody.").arg(list));
    }
    return notes;
}

} // namespace

qsizetype RedactionStatistics::originals() const
{
    qsizetype sum = 0;
    for (const Count &count : replaced)
        sum += count.originals;
    return sum;
}

Redaction redacted(const Cluster &cluster)
{
    TextRedactor texts;
    {
        // What looks like a replacement already must be known before the first one is made.
        const auto survey = [&texts](const QString &text, const TextField &) {
            texts.survey(text);
            return text;
        };
        Cluster scratch = cluster;
        ValueRedactor values(survey, nullptr);
        ClusterTexts(survey, values).change(scratch);
    }
    addNames(texts, cluster);

    Redaction result;
    result.cluster = cluster;
    const auto redact = [&texts](const QString &text, const TextField &field) {
        return texts.redact(text, field);
    };
    ValueRedactor values(redact, &texts.sids());
    ClusterTexts(redact, values).change(result.cluster);
    renameSources(result.cluster);

    RedactionStatistics &statistics = result.statistics;
    for (const Replacement &row : texts.replacements().table()) {
        if (row.occurrences == 0)
            continue;
        result.table.append(row);
        RedactionStatistics::Count &count = statistics.replaced[static_cast<std::size_t>(row.kind)];
        ++count.originals;
        count.occurrences += row.occurrences;
    }
    statistics.bytes = values.bytes();
    statistics.keptGuids = texts.keptGuids();
    const QStringList undocumented = undocumentedNames(cluster);
    statistics.unknownProperties = undocumented.size();
    result.notes = notesOn(statistics, undocumented);
    return result;
}

QString replacedText(const RedactionStatistics &statistics)
{
    QStringList parts;
    for (const RedactionKindRow &row : redactionKindRows()) {
        const auto &count = statistics.replaced[static_cast<std::size_t>(row.kind)];
        if (count.originals > 0)
            parts.append(countedKind(row.kind, count.originals));
    }
    if (statistics.bytes.descriptors > 0)
        parts.append(counted(statistics.bytes.descriptors,
            QStringLiteral("the SIDs of 1 security descriptor"),
            QStringLiteral("the SIDs of %1 security descriptors")));
    return parts.isEmpty() ? QStringLiteral("nothing") : parts.join(QStringLiteral(", "));
}

} // namespace clusprop
