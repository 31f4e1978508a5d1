// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/checked_write.h"

#include "core/edits/edit.h"
#include "core/formats/snapshot.h"
#include "core/formats/write_back.h"
#include "core/opening/format_registry.h"
#include "core/values/display.h"

#include <array>

namespace clusprop {
namespace {

/// What an object has beside its lists, with a word for each.
struct TextMember
{
    const char16_t *word;
    QString ClusterObject::*member;
};
constexpr std::array textMembers{
    TextMember{ u"name", &ClusterObject::name },
    TextMember{ u"id", &ClusterObject::id },
    TextMember{ u"type", &ClusterObject::resourceType },
    TextMember{ u"group's id", &ClusterObject::groupId },
    TextMember{ u"group", &ClusterObject::groupName },
    TextMember{ u"resource's id", &ClusterObject::resourceId },
    TextMember{ u"resource", &ClusterObject::resourceName },
    TextMember{ u"owner node", &ClusterObject::ownerNode },
    TextMember{ u"state", &ClusterObject::state },
};

QString textOrNothing(const std::optional<Property> &property)
{
    return property ? QStringLiteral("\"%1\"").arg(displayProperty(*property))
                    : QStringLiteral("not there");
}

/// Of one property. What differs may not show in its text.
QString propertyDifference(const ClusterObject &object, const Change &change)
{
    const QString place = QStringLiteral("%1 of %2 (%3)")
                              .arg(change.name, objectLabel(object), scopeWord(change.scope));
    const QString meant = textOrNothing(change.before);
    const QString found = textOrNothing(change.after);
    return meant == found ? QStringLiteral("%1 would have other bytes").arg(place)
                          : QStringLiteral("%1 would be %2 instead of %3").arg(place, found, meant);
}

QString listDifference(const ClusterObject &meant, const ClusterObject &found)
{
    for (const Scope scope : allScopes) {
        const PropertyList &list = meant.list(scope);
        const PropertyList &again = found.list(scope);
        if (list == again)
            continue;
        const QVector<Change> changes = changesOfList(list, again, -1, scope);
        if (!changes.isEmpty())
            return propertyDifference(meant, changes.first());
        const QString what = list.endMark == again.endMark
            ? QStringLiteral("the order of the properties of %1 (%2) would change")
            : QStringLiteral("the end mark of the list of %1 (%2) would change");
        return what.arg(objectLabel(meant), scopeWord(scope));
    }
    return {};
}

QString objectDifference(const ClusterObject &meant, const ClusterObject &found)
{
    if (meant.objectClass != found.objectClass)
        return QStringLiteral("the class of %1 would change").arg(objectLabel(meant));
    for (const TextMember &row : textMembers) {
        if (meant.*row.member != found.*row.member) {
            return QStringLiteral("the %1 of %2 would be \"%3\" instead of \"%4\"")
                .arg(QString::fromUtf16(row.word), objectLabel(meant), found.*row.member,
                    meant.*row.member);
        }
    }
    if (meant.nodeStates != found.nodeStates)
        return QStringLiteral("what the nodes say of %1 would change").arg(objectLabel(meant));
    return listDifference(meant, found);
}

/// For forms that hold lists or numbers, and no names and states around them.
QString valueDifference(const Cluster &meant, const Cluster &found)
{
    if (meant.objects.size() != found.objects.size())
        return QStringLiteral("the number of objects would change");
    for (qsizetype index = 0; index < meant.objects.size(); ++index) {
        const QString difference = listDifference(meant.objects[index], found.objects[index]);
        if (!difference.isNull())
            return difference;
    }
    return {};
}

tl::unexpected<WriteProblem> readsBackOtherwise(const QString &how)
{
    return tl::unexpected(WriteProblem{ true,
        QStringLiteral(
            "what would be written does not read back the same: %1; nothing was written, "
            "please report this")
            .arg(how) });
}

QString whyUnreadable(const LoadError &error)
{
    return error.where.isEmpty() ? error.what
                                 : QStringLiteral("%1 (%2)").arg(error.what, error.where);
}

} // namespace

QString differenceBetween(const Cluster &meant, const Cluster &found)
{
    if (meant.name != found.name)
        return QStringLiteral("the name of the cluster would be \"%1\" instead of \"%2\"")
            .arg(found.name, meant.name);
    if (meant.id != found.id)
        return QStringLiteral("the id of the cluster would change");
    if (meant.taken != found.taken)
        return QStringLiteral("the time at which it was taken would change");
    if (meant.objects.size() != found.objects.size())
        return QStringLiteral("the number of objects would change");
    for (qsizetype index = 0; index < meant.objects.size(); ++index) {
        const QString difference = objectDifference(meant.objects[index], found.objects[index]);
        if (!difference.isNull())
            return difference;
    }
    return {};
}

CheckedBytes writeChecked(const LoadedFile &source, const Cluster &edited)
{
    if (source.form == Form::Snapshot || source.form == Form::Import)
        return snapshotChecked(edited);
    const auto bytes = writeBack(source, edited);
    if (!bytes)
        return tl::unexpected(WriteProblem{ false, bytes.error() });
    LoadOptions options;
    options.as = source.formWord;
    if (source.form == Form::PropertyList)
        options.object = objectLabel(edited.objects[source.listObject]);
    const auto again = loadBytes(*bytes, source.file, options);
    if (!again)
        return readsBackOtherwise(whyUnreadable(again.error()));
    if (const QString difference = valueDifference(edited, again->cluster); !difference.isNull())
        return readsBackOtherwise(difference);
    return *bytes;
}

CheckedBytes snapshotChecked(const Cluster &cluster)
{
    const QByteArray bytes = writeSnapshot(cluster);
    LoadOptions strict;
    strict.as = QStringLiteral("snapshot");
    strict.strict = true;
    const auto again = loadBytes(bytes, {}, strict);
    if (!again)
        return readsBackOtherwise(whyUnreadable(again.error()));
    if (const QString difference = differenceBetween(cluster, again->cluster); !difference.isNull())
        return readsBackOtherwise(difference);
    return bytes;
}

} // namespace clusprop
