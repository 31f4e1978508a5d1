// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/complete.h"

#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/property_lookup.h"
#include "app/options/argument_kind.h"

#include <QBuffer>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

/// More takes longer to read than somebody waits who pressed Tab.
constexpr qint64 mostBytes = 16 << 20;

/// What of the line says which files are meant, and how.
struct Line
{
    QStringList files;
    QString object; ///< as it is named; empty: not yet
};

/// Files stand first; a folder is not read, since nobody knows how long that takes.
Line lineOf(const Call &call)
{
    Line line;
    qint64 bytes = 0;
    for (const QString &word : call.arguments) {
        const QFileInfo file(word);
        if (file.isFile()) {
            line.files.append(word);
            bytes += file.size();
        } else if (line.object.isEmpty() && isObjectLabel(word)) {
            line.object = word;
        }
    }
    if (bytes > mostBytes)
        line.files.clear();
    return line;
}

/// The class and name that the option --object may have.
QString namedObject(const Call &call, const Line &line)
{
    return line.object.isEmpty() ? call.options.value(u"object"_s) : line.object;
}

/// Each once; what would not fit on a line is left out.
QStringList candidates(QStringList words)
{
    const auto isLine = [](const QString &word) {
        return !word.isEmpty()
            && std::ranges::none_of(word, [](QChar sign) { return sign.category() == QChar::Other_Control; });
    };
    QSet<QString> seen; // names differ in more than case: a file and the catalog may spell one differently
    words.removeIf([&isLine, &seen](const QString &word) {
        const qsizetype before = seen.size();
        if (isLine(word))
            seen.insert(word.toCaseFolded());
        return seen.size() == before;
    });
    return words;
}

/// Of a volume the last part of its path, where that is enough: backslashes are hard to type in a shell.
QString shortLabel(const Cluster &cluster, const ClusterObject &object)
{
    const QString label = objectLabel(object);
    if (object.objectClass != ObjectClass::Volume)
        return label;
    const QString last
        = objectClassWord(ObjectClass::Volume) + u':' + object.name.section(u'\\', -1);
    return findObjects(cluster, last).objects.size() == 1 ? last : label;
}

QStringList objects(const Call &call)
{
    QStringList words;
    const Line line = lineOf(call);
    if (line.files.isEmpty() || !line.object.isEmpty())
        return words;
    const auto file = loadInput(call, line.files);
    if (!file)
        return words;
    for (const ClusterObject &object : file->cluster.objects)
        words.append(shortLabel(file->cluster, object));
    return words;
}

enum class Wanted : std::uint8_t { Readable, Writable };

void addNames(const ClusterObject &object, Wanted wanted, QStringList &names)
{
    for (const Scope scope : allScopes) {
        if (wanted == Wanted::Writable && isReadOnly(scope))
            continue;
        for (const Property &property : object.list(scope).properties)
            names.append(property.name);
    }
    for (const CatalogEntry *entry : Catalog::shared().entriesOf(object.objectClass, typeOf(object))) {
        if (wanted == Wanted::Readable || entry->access != Access::ReadOnly)
            names.append(entry->name);
    }
}

QStringList propertyWords(const Call &call, Wanted wanted)
{
    QStringList names;
    const Line line = lineOf(call);
    if (line.files.isEmpty())
        return names;
    const auto file = loadInput(call, line.files);
    if (!file)
        return names;
    const auto selected = selectObjects(*file, namedObject(call, line));
    if (!selected)
        return names;
    // Of all objects these would be hundreds, and none of them could be meant.
    if (selected->size() == 1)
        addNames(file->cluster.objects[selected->first()], wanted, names);
    return names;
}

QStringList properties(const Call &call)
{
    return propertyWords(call, Wanted::Readable);
}

QStringList assignments(const Call &call)
{
    QStringList words = propertyWords(call, Wanted::Writable);
    for (QString &word : words)
        word += u'=';
    return words;
}

/// A class, and behind one the properties that are documented for it.
QStringList documented(const Call &call)
{
    QStringList words;
    if (call.arguments.isEmpty()) {
        for (const ObjectClass objectClass : allObjectClasses)
            words.append(objectClassWord(objectClass));
        return words;
    }
    const auto objectClass = objectClassFromWord(call.arguments.first());
    if (!objectClass || call.arguments.size() > 1)
        return words;
    for (const CatalogEntry *entry :
        Catalog::shared().entriesOf(*objectClass, call.options.value(u"type"_s)))
        words.append(entry->name);
    return words;
}

QStringList types(const Call &)
{
    QStringList words;
    for (const ResourceTypeEntry &type : Catalog::shared().resourceTypes())
        words.append(type.name);
    return words;
}

struct KindRow
{
    ArgumentKind kind;
    QStringList (*words)(const Call &call);
};
constexpr std::array kindRows{
    KindRow{ ArgumentKind::Object, objects },
    KindRow{ ArgumentKind::Property, properties },
    KindRow{ ArgumentKind::Assignment, assignments },
    KindRow{ ArgumentKind::Documented, documented },
    KindRow{ ArgumentKind::ResourceType, types },
};

/// Reads command, options and arguments as the command would. An option at the end that still waits
/// for its value is the one that is being completed.
bool readLine(QStringList words, Call &call)
{
    const auto common
        = parseOptions(words, 0, Until::FirstArgument, { commonOptions(), {} }, call.options, call.arguments);
    if (!common || *common == words.size())
        return false;
    const CommandRow *command = findCommand(words[*common]);
    if (command == nullptr)
        return false;
    const OptionTable table{ commonOptions(), command->options };
    const Call before = call;
    if (parseOptions(words, *common + 1, Until::End, table, call.options, call.arguments))
        return true;
    call.options = before.options;
    call.arguments = before.arguments;
    words.removeLast();
    return parseOptions(words, *common + 1, Until::End, table, call.options, call.arguments).has_value();
}

} // namespace

Outcome complete(const QStringList &words, Streams &streams)
{
    QByteArray unheard;
    QBuffer silence(&unheard);
    silence.open(QIODevice::WriteOnly);
    QByteArray nothing;
    QBuffer empty(&nothing); // the terminal is the shell's
    empty.open(QIODevice::ReadOnly);
    Streams quiet{ empty, streams.out, silence, false, false, streams.reader };
    Call call{ quiet, {}, {}, {} };
    const auto row = std::ranges::find_if(kindRows, [&words](const KindRow &candidate) {
        return words.value(0) == completedWord(candidate.kind);
    });
    if (row == kindRows.end() || !readLine(words.mid(1), call))
        return {};
    QString text;
    for (const QString &word : candidates(row->words(call)))
        text += word + u'\n';
    return print(call, text);
}

} // namespace clusprop::cli
