// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/catalog_text.h"
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/nearest.h"
#include "app/cli/property_lookup.h"
#include "core/formats/export_plan.h"
#include "core/model/volume.h"
#include "core/validation/rules.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

constexpr std::array options{ OptionRow{ u"to", u'\0', u"FORMAT",
                                  u"property-list, backup-mode, c, hexdump or base64" },
    OptionRow{ u"object", u'\0', u"CLASS:NAME", u"the object, where the file has several" },
    OptionRow{ u"changes-from", u'\0', u"BASE", u"only what differs from this file" },
    OptionRow{ u"scope", u'\0', u"SCOPE", u"common (usual) or private" },
    OptionRow{ u"property", u'p', u"NAME", u"only this property; may be given several times" },
    OptionRow{ u"delay", u'\0', u"SECONDS",
        u"backup-mode: how long the server waits for the backup (300)" },
    outputOption, forceOption, dryRunOption };

/// What the exporters work on: two states of the same objects, and one object of them.
struct Subject
{
    Cluster before;
    Cluster after;
    int object = -1;
    bool privateScope = false;
    Extent extent = Extent::Whole;
    QString file;

    [[nodiscard]] const ClusterObject &target() const { return after.objects[object]; }
    [[nodiscard]] bool isVolume() const { return target().objectClass == ObjectClass::Volume; }
};

/// The content to write, and what there is to say about it.
struct Product
{
    QByteArray bytes;
    Content content = Content::Text;
    QStringList notes;
};

tl::unexpected<Failure> refused(const Subject &subject, const QString &sentence)
{
    return fail(ExitCode::Refused, u"%1: %2"_s.arg(subject.file, sentence));
}

// Subject

OrFailure<bool> askedScope(const Call &call, const LoadedFile &file)
{
    const QString asked = call.options.value(u"scope"_s);
    if (asked == u"common" || asked == u"private")
        return asked == u"private";
    if (call.options.has(u"scope"_s))
        return fail(ExitCode::Usage, u"--scope takes common or private, not \"%1\""_s.arg(asked));
    return file.form == Form::PropertyList && isPrivate(file.listScope);
}

/// The same object in another file; in files with one object each it needs no name.
const ClusterObject *partnerOf(const ClusterObject &object, const Cluster &base)
{
    const ClusterObject *only = nullptr;
    int ofClass = 0;
    for (const ClusterObject &candidate : base.objects) {
        if (candidate.objectClass != object.objectClass)
            continue;
        const bool sameId
            = !object.id.isEmpty() && candidate.id.compare(object.id, Qt::CaseInsensitive) == 0;
        if (sameId || candidate.name.compare(object.name, Qt::CaseInsensitive) == 0)
            return &candidate;
        only = &candidate;
        ++ofClass;
    }
    const bool isUnique = base.objects.size() == 1 || object.objectClass == ObjectClass::Cluster;
    return ofClass == 1 && isUnique ? only : nullptr;
}

Outcome takeBase(const Call &call, Subject &subject)
{
    const QString path = call.options.value(u"changes-from"_s);
    const auto base = loadInput(call, QStringList{ path });
    if (!base)
        return tl::unexpected(base.error());
    if (const Outcome complete = completeness(*base); !complete)
        return complete;
    const ClusterObject *partner = partnerOf(subject.target(), base->cluster);
    if (partner == nullptr) {
        return fail(ExitCode::Refused,
            u"%1: it has no %2 to compare with; name another file"_s.arg(
                path, objectLabel(subject.target())));
    }
    subject.before.objects[subject.object].lists = partner->lists;
    subject.extent = Extent::Changes;
    return {};
}

void keepOnly(PropertyList &list, const QStringList &names)
{
    erase_if(list.properties, [&names](const Property &property) {
        return !names.contains(property.name, Qt::CaseInsensitive);
    });
}

/// --property: the others are taken out of both states, so that they are neither sent nor reset.
Outcome restrictProperties(const Call &call, const LoadedFile &file, Subject &subject)
{
    const QStringList asked = call.options.values(u"property"_s);
    if (asked.isEmpty())
        return {};
    QStringList names;
    for (const QString &name : asked) {
        auto place = findStored(subject.target(), name);
        if (!place)
            place = findStored(subject.before.objects[subject.object], name);
        if (!place)
            return noSuchProperty(file, subject.target(), name);
        names.append(place->name);
    }
    for (Cluster *cluster : { &subject.before, &subject.after }) {
        for (PropertyList &list : cluster->objects[subject.object].lists)
            keepOnly(list, names);
    }
    return {};
}

OrFailure<Subject> subjectOf(const Call &call, const LoadedFile &file)
{
    const auto object = selectObject(file, call.options.value(u"object"_s));
    if (!object)
        return tl::unexpected(object.error());
    const auto privateScope = askedScope(call, file);
    if (!privateScope)
        return tl::unexpected(privateScope.error());
    Subject subject{ file.cluster, file.cluster, *object, *privateScope, Extent::Whole, nameOf(file) };
    if (call.options.has(u"changes-from"_s)) {
        if (const Outcome taken = takeBase(call, subject); !taken)
            return tl::unexpected(taken.error());
    }
    if (const Outcome restricted = restrictProperties(call, file, subject); !restricted)
        return tl::unexpected(restricted.error());
    return subject;
}

// Exporters

QStringList notesOf(const ExportPlan &plan)
{
    QStringList notes;
    if (plan.control != nullptr) {
        QString line = u"takes it: %1"_s.arg(codeText(*plan.control));
        if (plan.validate != nullptr)
            line += u", after %1"_s.arg(codeText(*plan.validate));
        notes.append(line);
    }
    for (const LeftOut &left : plan.leftOut)
        notes.append(u"left out: %1, %2"_s.arg(left.property, left.reason));
    return notes + plan.notes;
}

OrFailure<Product> productOf(const Subject &subject, const tl::expected<ExportPlan, QString> &plan)
{
    if (!plan)
        return refused(subject, plan.error());
    return Product{ plan->bytes, Content::Binary, notesOf(*plan) };
}

OrFailure<Product> propertyList(const Call &, const Subject &subject)
{
    if (!subject.isVolume()) {
        return productOf(subject,
            planPropertyList(subject.before, subject.after, subject.object, subject.privateScope,
                subject.extent));
    }
    const auto state = [&](const Cluster &cluster) {
        return volumeRow(cluster, subject.object).backupInProgress;
    };
    if (subject.extent == Extent::Changes && state(subject.before) == state(subject.after))
        return refused(
            subject, u"BackupInProgress of %1 was not changed"_s.arg(subject.target().name));
    return productOf(subject, planBackupProperty(subject.after, subject.object));
}

OrFailure<Product> backupMode(const Call &call, const Subject &subject)
{
    if (!subject.isVolume()) {
        return refused(subject,
            u"backup mode is that of a volume, and this is %1; name one with --object volume:NAME"_s
                .arg(objectLabel(subject.target())));
    }
    quint32 delay = usualBackupDelay;
    if (call.options.has(u"delay"_s)) {
        bool ok = false;
        delay = call.options.value(u"delay"_s).toUInt(&ok);
        if (!ok || delay == 0)
            return fail(ExitCode::Usage,
                u"--delay takes a number of seconds from 1 to %1"_s.arg(
                    std::numeric_limits<quint32>::max()));
    }
    return productOf(subject, planBackupMode(subject.after, subject.object, delay));
}

OrFailure<Product> cCode(const Call &, const Subject &subject)
{
    Product product;
    const Scope scope = subject.privateScope ? Scope::Private : Scope::Common;
    QStringList snippets;
    const ClusterObject &before = subject.before.objects[subject.object];
    for (const Property &property : subject.target().list(scope).properties) {
        const Property *old = before.list(scope).find(property.name);
        if (subject.extent == Extent::Changes && old != nullptr && *old == property)
            continue;
        const QString locked = lockReason(subject.target(), scope, property);
        const auto snippet = locked.isEmpty() && !property.values.isEmpty()
            ? cSnippet(property.name, property.values.first())
            : tl::expected<QString, QString>(
                tl::unexpected(locked.isEmpty() ? u"it has no value"_s : locked));
        if (snippet)
            snippets.append(*snippet);
        else
            product.notes.append(u"left out: %1, %2"_s.arg(property.name, snippet.error()));
    }
    if (snippets.isEmpty()) {
        return refused(subject,
            u"%1 has no %2 property to write as C%3"_s.arg(objectLabel(subject.target()),
                subject.privateScope ? u"private"_s : u"common"_s,
                product.notes.isEmpty() ? QString()
                                        : u" ("_s + product.notes.join(u"; "_s) + u')'));
    }
    product.bytes = snippets.join(u'\n').toUtf8();
    return product;
}

/// A text form of the property list.
template<typename Form>
OrFailure<Product> asText(const Call &call, const Subject &subject, Form form)
{
    auto product = propertyList(call, subject);
    if (product) {
        product->bytes = form(product->bytes);
        product->content = Content::Text;
    }
    return product;
}

OrFailure<Product> hexadecimal(const Call &call, const Subject &subject)
{
    return asText(call, subject, [](const QByteArray &bytes) { return hexDump(bytes).toUtf8(); });
}

OrFailure<Product> base64(const Call &call, const Subject &subject)
{
    return asText(call, subject, [](const QByteArray &bytes) { return bytes.toBase64() + '\n'; });
}

struct FormatRow
{
    const char16_t *name;
    Content content;
    OrFailure<Product> (*make)(const Call &call, const Subject &subject);
};
constexpr std::array formats{
    FormatRow{ u"property-list", Content::Binary, propertyList },
    FormatRow{ u"backup-mode", Content::Binary, backupMode },
    FormatRow{ u"c", Content::Text, cCode },
    FormatRow{ u"hexdump", Content::Text, hexadecimal },
    FormatRow{ u"base64", Content::Text, base64 },
};

OrFailure<const FormatRow *> askedFormat(const Call &call)
{
    const QString asked = call.options.value(u"to"_s);
    QStringList names;
    for (const FormatRow &row : formats) {
        names.append(QString::fromUtf16(row.name));
        if (asked == names.last())
            return &row;
    }
    return fail(ExitCode::Usage,
        call.options.has(u"to"_s) ? u"--to takes %1, not \"%2\"%3"_s.arg(
            names.join(u", "_s), asked, suggestion(asked, names))
                                  : u"--to is missing; it takes %1"_s.arg(names.join(u", "_s)));
}

Outcome exportObject(const Call &call)
{
    const auto format = askedFormat(call);
    if (!format)
        return tl::unexpected(format.error());
    if (const Outcome allowed = checkTerminal(call, (*format)->content); !allowed)
        return allowed;
    const auto file = loadInput(call, call.arguments);
    if (!file)
        return tl::unexpected(file.error());
    if (const Outcome complete = completeness(*file); !complete)
        return complete;
    const auto subject = subjectOf(call, *file);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto product = (*format)->make(call, *subject);
    if (!product)
        return tl::unexpected(product.error());
    for (const QString &note : product->notes)
        tell(call, note);
    if (call.isDryRun()) {
        return print(call,
            visible(
                u"would write %1 bytes for %2 to %3"_s.arg(QString::number(product->bytes.size()),
                    objectLabel(subject->target()), outputName(call)))
                + u'\n');
    }
    return deliver(call, product->bytes, product->content);
}

} // namespace

constinit const CommandRow exportCommand{ u"export", u"FILE... --to FORMAT [-o OUT]",
    u"Writes buffers for control codes, C code or a hexadecimal dump",
    u"property-list is what the codes SET_COMMON_PROPERTIES and SET_PRIVATE_PROPERTIES take; "
    u"backup-mode\n"
    u"is the structure that sets BackupInProgress of one volume. hexdump and base64 show the "
    u"property\n"
    u"list as text. Standard error says which control code takes the buffer and what was left out.",
    options,
    { { { u"export new.bin --to property-list --changes-from old.bin -o changes.bin",
            u"only what was changed" },
        { u"export snapshot.json --to backup-mode --object volume:Volume3 -o volume3.bin",
            u"the backup mode of one volume" } } },
    1, unlimited, exportObject };

} // namespace clusprop::cli
