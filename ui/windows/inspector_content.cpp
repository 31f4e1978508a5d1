// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/inspector_content.h"

#include "core/values/display.h"
#include "core/document/property_rows.h"
#include "core/formats/export_plan.h"
#include "core/model/volume.h"
#include "core/validation/rules.h"
#include "ui/models/cell_words.h"
#include "ui/words/core_words.h"
#include "ui/windows/object_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

/// Longer texts are for the editors and the bytes.
constexpr qsizetype mostCharacters = 4000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::Inspector)
};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString elided(const QString &text)
{
    if (text.size() <= mostCharacters)
        return text;
    return Words::tr("%1\u2026 (%2 characters in all)")
        .arg(text.first(mostCharacters))
        .arg(text.size());
}

void addFact(
    QVector<InspectorFact> &facts, const char *name, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        facts.append({ QLatin1String(name), label, elided(text) });
}

/// Everything that the functions below look at.
struct Subject
{
    const Document &document;
    const ClusterObject &object;
    Scope scope;
    PropertyRow row;
    const Property *current; ///< null: not stored
};

QString ownerText(const Subject &subject)
{
    QString owner = classTitle(subject.object.objectClass);
    if (!subject.object.name.isEmpty())
        owner = Words::tr("%1 %2", "class and name of an object").arg(owner, subject.object.name);
    if (subject.object.objectClass == ObjectClass::Volume)
        return owner;
    switch (subject.scope) {
    case Scope::Common:
        return Words::tr("%1, common property").arg(owner);
    case Scope::CommonReadOnly:
        return Words::tr("%1, common read-only property").arg(owner);
    case Scope::Private:
        return Words::tr("%1, private property").arg(owner);
    case Scope::PrivateReadOnly:
        break;
    }
    return Words::tr("%1, private read-only property").arg(owner);
}

QVector<InspectorFact> valueFacts(const Subject &subject)
{
    QVector<InspectorFact> facts;
    const CatalogEntry *entry = subject.row.entry;
    if (subject.current != nullptr) {
        const QString value = displayProperty(*subject.current);
        addFact(facts, "current", Words::tr("Value"),
            value.isEmpty() ? Words::tr("empty text") : value);
        addFact(facts, "meaning", Words::tr("Meaning"), meaningOf(*subject.current, entry));
    }
    if (subject.row.modified) {
        addFact(facts, "before", Words::tr("Loaded value"),
            subject.row.loaded ? displayProperty(*subject.row.loaded) : Words::tr("not stored"));
    }
    const QString state = capitalised(fromCore(rowStateText(subject.row.state)));
    addFact(facts, "state", Words::tr("State"),
        subject.row.modified ? Words::tr("%1, changed").arg(state) : state);
    if (subject.row.loaded) {
        addFact(facts, "place", Words::tr("Source"),
            originOf(subject.document.loaded(), *subject.row.loaded));
    }
    return facts;
}

QString formatFact(const Subject &subject)
{
    const CatalogEntry *entry = subject.row.entry;
    const auto name
        = [](wire::Format format) { return QString::fromStdString(wire::formatName(format)); };
    const bool stored = subject.current != nullptr && !subject.current->values.isEmpty();
    QString text = stored ? formatText(*subject.current) : QString();
    if (entry == nullptr || !entry->format)
        return text;
    if (text.isEmpty())
        text = name(*entry->format);
    const wire::Format documented = entry->documentedFormat.value_or(*entry->format);
    if (text != name(documented))
        return Words::tr("%1 (documented: %2)").arg(text, name(documented));
    return entry->formatInDoubt ? Words::tr("%1 (as documented; in doubt)").arg(text) : text;
}

QString accessFact(const Subject &subject)
{
    Property probe;
    probe.name = subject.row.name;
    const Sentence lock = lockReason(
        subject.object, subject.scope, subject.current != nullptr ? *subject.current : probe);
    if (!lock.isEmpty())
        return capitalised(fromCore(lock));
    const CatalogEntry *entry = subject.row.entry;
    return entry == nullptr || entry->access == Access::Unknown
        ? Words::tr("Read/write (not documented)")
        : Words::tr("Read/write");
}

QVector<InspectorFact> definitionFacts(const Subject &subject)
{
    QVector<InspectorFact> facts;
    const CatalogEntry *entry = subject.row.entry;
    addFact(facts, "format", Words::tr("Format"), formatFact(subject));
    if (entry != nullptr) {
        addFact(facts, "structure", Words::tr("Structure"), entry->structureName());
        addFact(facts, "constant", Words::tr("Constant"), entry->constant);
    }
    addFact(facts, "access", Words::tr("Access"), accessFact(subject));
    if (entry == nullptr)
        return facts;
    addFact(facts, "range", Words::tr("Range"), fromCore(rangeText(*entry)));
    const QString byDefault = defaultText(*entry);
    addFact(facts, "default", Words::tr("Default"),
        byDefault.isEmpty() ? Words::tr("not documented") : byDefault);
    if (entry->seenValue) {
        addFact(facts, "seen", Words::tr("Seen"),
            Words::tr("%1 on a Windows Server 2022 cluster").arg(*entry->seenValue));
    }
    addFact(facts, "unit", Words::tr("Unit"), entry->unit);
    addFact(facts, "server", Words::tr("Since"),
        entry->minimumServer.isEmpty() ? Words::tr("not documented") : entry->minimumServer);
    if (!entry->supported)
        addFact(facts, "support", Words::tr("Support"), Words::tr("No longer supported"));
    addFact(facts, "names", Words::tr("Also called"), entry->otherNames.join(QStringLiteral(", ")));
    addFact(facts, "page", Words::tr("Reference page"), entry->page);
    return facts;
}

QVector<InspectorValue> namedValues(const Subject &subject)
{
    QVector<InspectorValue> values;
    if (subject.row.entry == nullptr)
        return values;
    const CatalogEntry &entry = *subject.row.entry;
    const auto number = subject.current == nullptr ? std::nullopt : numberOf(*subject.current);
    const auto text = subject.current == nullptr ? std::nullopt : textOf(*subject.current);
    for (const NamedValue &named : entry.values) {
        InspectorValue value;
        value.name = named.name;
        value.summary = named.summary;
        if (named.text) {
            value.number = *named.text;
            value.isCurrent = text && text->compare(*named.text, Qt::CaseInsensitive) == 0;
        } else {
            value.number = entry.flags || named.value > 0xFFFF
                ? QStringLiteral("0x%1").arg(named.value, 0, 16)
                : QString::number(named.value);
            const bool isBit = entry.flags && named.value != 0;
            value.isBit = isBit;
            value.isCurrent = number
                && (isBit ? (*number & named.value) == named.value : *number == named.value);
        }
        values.append(value);
    }
    return values;
}

/// By Scope, then what reads, writes and checks.
constexpr std::array<std::array<std::string_view, 3>, allScopes.size()> functions{ {
    { "GET_COMMON_PROPERTIES", "SET_COMMON_PROPERTIES", "VALIDATE_COMMON_PROPERTIES" },
    { "GET_RO_COMMON_PROPERTIES", "", "" },
    { "GET_PRIVATE_PROPERTIES", "SET_PRIVATE_PROPERTIES", "VALIDATE_PRIVATE_PROPERTIES" },
    { "GET_RO_PRIVATE_PROPERTIES", "", "" },
} };

QVector<InspectorFact> codeFacts(const Subject &subject)
{
    QVector<InspectorFact> facts;
    const auto add = [&](const char *name, const QString &label, std::string_view function) {
        const wire::ControlCodeRow *row
            = wire::findControlCode(controlObject(subject.object.objectClass), function);
        if (row == nullptr)
            return;
        addFact(facts, name, label,
            QStringLiteral("%1 (0x%2)")
                .arg(QString::fromStdString(wire::controlCodeName(*row)))
                .arg(row->code, 8, 16, QLatin1Char('0')));
    };
    if (subject.object.objectClass == ObjectClass::Volume) {
        add("reads", Words::tr("Read by"), "STORAGE_GET_SHARED_VOLUME_INFO");
        if (volume_property::backupInProgress.compare(subject.row.name, Qt::CaseInsensitive) == 0)
            add("writes", Words::tr("Set by"), "SET_SHARED_VOLUME_BACKUP_MODE");
        return facts;
    }
    const auto &byScope = functions[static_cast<std::size_t>(subject.scope)];
    add("reads", Words::tr("Read by"), byScope[0]);
    const bool readOnly
        = subject.row.entry != nullptr && subject.row.entry->access == Access::ReadOnly;
    if (!readOnly) {
        add("writes", Words::tr("Set by"), byScope[1]);
        add("checks", Words::tr("Checked by"), byScope[2]);
    }
    return facts;
}

QString snippetOf(const Subject &subject)
{
    std::optional<Value> value;
    if (subject.current != nullptr && subject.current->knowledge == Knowledge::Known
        && !subject.current->values.isEmpty())
        value = subject.current->values.first();
    else if (subject.current == nullptr && subject.row.entry != nullptr)
        value = defaultValue(*subject.row.entry);
    return value ? cSnippet(subject.row.name, *value).value_or(QString()).trimmed() : QString();
}

PropertyRow rowOf(const Document &document, int object, Scope scope, const QString &name)
{
    const QVector<PropertyRow> rows = propertyRows(document, object, true);
    const auto same = [&](const PropertyRow &row) {
        return row.scope == scope && row.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (const auto row = std::find_if(rows.begin(), rows.end(), same); row != rows.end())
        return *row;
    PropertyRow row;
    row.scope = scope;
    row.name = name;
    row.entry = catalogEntry(document.object(object), scope, name);
    row.state = RowState::NotStored;
    return row;
}

} // namespace

InspectorContent inspectorContent(
    const Document &document, int object, Scope scope, const QString &property)
{
    const ClusterObject &owner = document.object(object);
    Subject subject{ document, owner, scope, rowOf(document, object, scope, property), nullptr };
    if (subject.row.position >= 0)
        subject.current = &owner.list(scope).properties[subject.row.position];

    InspectorContent content;
    content.title = subject.row.name;
    content.owner = ownerText(subject);
    if (const CatalogEntry *entry = subject.row.entry) {
        content.summary = entry->summary;
        content.caution = entry->caution;
        content.note = entry->wireNote;
        content.hasBits = entry->flags;
    } else {
        content.summary = Words::tr("This property is not documented. It is kept as it is.");
    }
    content.value = valueFacts(subject);
    content.definition = definitionFacts(subject);
    content.values = namedValues(subject);
    content.codes = codeFacts(subject);
    content.snippet = snippetOf(subject);
    return content;
}

} // namespace clusprop::ui
