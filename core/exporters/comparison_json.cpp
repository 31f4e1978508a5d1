// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/comparison_text.h"

#include "core/catalog/format_word.h"
#include "core/changes/change_facts.h"
#include "core/exporters/comparison_json.h"
#include "core/formats/decode_document.h"
#include "core/formats/json_writer.h"
#include "core/wire/syntax.h"

namespace clusprop {
namespace {

struct SideKeys
{
    QStringView value;
    QStringView values;
    QStringView format;
    QStringView state;
};
constexpr SideKeys oldKeys{ u"old", u"oldValues", u"oldFormat", u"oldState" };
constexpr SideKeys newKeys{ u"new", u"newValues", u"newFormat", u"newState" };

void writeSide(JsonWriter &out, const SideKeys &keys, const std::optional<Property> &property)
{
    if (!property) {
        out.key(keys.value);
        out.null();
        return;
    }
    writePropertyValues(out, keys.value, keys.values, *property);
    if (!property->values.isEmpty()) {
        const bool defined = wire::findSyntax(property->syntax()) != nullptr;
        out.key(keys.format);
        out.text(formatWord(defined ? wire::formatOf(property->syntax()) : wire::Format::Unknown));
    }
    if (property->knowledge != Knowledge::Known) {
        out.key(keys.state);
        out.text(property->isDisputed()                   ? u"disputed"
                : property->knowledge == Knowledge::Cut ? QStringView(u"cut")
                                                        : QStringView(u"absent"));
    }
}

void writeSubject(JsonWriter &out, ChangeKind kind, const ClusterObject &object)
{
    out.key(u"kind");
    out.text(changeWord(kind));
    out.key(u"object");
    out.text(objectLabel(object));
}

void writeChange(JsonWriter &out, const Change &change, const ClusterObject &object)
{
    out.beginObject();
    writeChangeMembers(out, change, object);
    out.endObject();
}

QString inForceWord(InForce inForce)
{
    switch (inForce) {
    case InForce::Unknown:
        return QStringLiteral("unknown");
    case InForce::AtOnce:
        return QStringLiteral("atOnce");
    case InForce::AfterRestart:
        break;
    }
    return QStringLiteral("afterRestart");
}

void writeJudgement(JsonWriter &out, const Change &change, const ClusterObject &object)
{
    const auto writeText = [&out](QStringView key, const QString &text) {
        if (text.isEmpty())
            return;
        out.key(key);
        out.text(text);
    };
    const RiskFacts facts = riskOf(object, change);
    writeText(u"format", changeFormatText(change));
    writeText(u"risk", riskWord(facts.risk));
    out.key(u"riskReasons");
    out.beginArray();
    for (const QString &reason : Sentence::english(facts.reasons))
        out.text(reason);
    out.endArray();
    writeText(u"inForce", inForceWord(inForceOf(object, change)));
    writeText(u"comment", change.comment);
    writeText(u"allowedFor", change.allowedFor);
}

/// What happened to an object itself; `before` and `after` are null texts where there is none.
void writeObjectChange(JsonWriter &out, ChangeKind kind, const ClusterObject &object,
    QStringView fact, const QString &before, const QString &after)
{
    out.beginObject();
    writeSubject(out, kind, object);
    out.key(u"scope");
    out.null();
    out.key(u"property");
    out.null();
    if (!fact.isEmpty()) {
        out.key(u"fact");
        out.text(fact);
    }
    const auto writeText = [&out](QStringView key, const QString &text) {
        out.key(key);
        if (text.isNull())
            out.null();
        else
            out.text(text);
    };
    writeText(u"old", before);
    writeText(u"new", after);
    out.endObject();
}

void writeObject(JsonWriter &out, const ComparedClusters &compared, const ObjectComparison &object)
{
    if (!object.isPaired()) {
        const bool added = object.before < 0;
        const ClusterObject &subject = added ? compared.after.objects[object.after]
                                             : compared.before.objects[object.before];
        writeObjectChange(out, added ? ChangeKind::Added : ChangeKind::Removed, subject, {},
            added ? QString() : subject.name, added ? subject.name : QString());
        for (const Change &change : object.changes)
            writeChange(out, change, subject);
        return;
    }
    const ClusterObject &subject = compared.after.objects[object.after];
    for (const FactChange &fact : object.facts) {
        writeObjectChange(
            out, ChangeKind::Changed, subject, factWord(fact.fact), fact.before, fact.after);
    }
    for (const Change &change : object.changes)
        writeChange(out, change, subject);
}

} // namespace

void writeChangeMembers(JsonWriter &out, const Change &change, const ClusterObject &object)
{
    writeSubject(out, change.kind, object);
    out.key(u"scope");
    out.text(isPrivate(change.scope) ? u"private" : u"common");
    out.key(u"property");
    out.text(change.name);
    writeSide(out, oldKeys, change.before);
    writeSide(out, newKeys, change.after);
    writeJudgement(out, change, object);
}

QByteArray comparisonJson(const ComparedClusters &compared)
{
    JsonWriter out;
    out.beginObject();
    out.key(u"changes");
    out.beginArray();
    for (const ObjectComparison &object : compared.comparison.objects)
        writeObject(out, compared, object);
    out.endArray();
    out.endObject();
    return out.take();
}

QByteArray changesJson(const Cluster &cluster, const QVector<Change> &changes)
{
    JsonWriter out;
    out.beginObject();
    out.key(u"changes");
    out.beginArray();
    for (const Change &change : changes)
        writeChange(out, change, cluster.objects[change.object]);
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace clusprop
