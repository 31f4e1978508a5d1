// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/merge_files.h"

#include "core/merging/merger.h"
#include "core/merging/object_keys.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

/// What one file says of whose it is.
struct Identity
{
    QString id; ///< of the cluster, plain; empty: not said
    QString name; ///< lower-case; empty: not said
    QString taken; ///< of a snapshot

    [[nodiscard]] bool isAnonymous() const { return id.isEmpty() && name.isEmpty(); }
};

Identity identityOf(const LoadedFile &file)
{
    return { plainId(file.cluster.id), file.cluster.name.toCaseFolded(), file.cluster.taken };
}

/// A list or a structure: it names no cluster, and what its object is called may be the file's name.
bool isLoose(const LoadedFile &file)
{
    return file.form == Form::PropertyList || file.form == Form::ValueList
        || file.form == Form::Structure;
}

bool differ(const QString &left, const QString &right)
{
    return !left.isEmpty() && !right.isEmpty() && left != right;
}

struct Group
{
    Identity identity;
    QVector<int> files;

    [[nodiscard]] bool isSameCluster(const Identity &other) const
    {
        const bool sameId = !identity.id.isEmpty() && identity.id == other.id;
        const bool sameName = !identity.name.isEmpty() && identity.name == other.name;
        return sameId || (sameName && !differ(identity.id, other.id));
    }
    /// A file that says only a name and one that says only an id do not contradict each other.
    [[nodiscard]] bool contradicts(const Identity &other) const
    {
        return differ(identity.id, other.id)
            || (differ(identity.name, other.name) && !isSameCluster(other));
    }
    void add(int file, const Identity &other)
    {
        files.append(file);
        for (const auto member : { &Identity::id, &Identity::name, &Identity::taken }) {
            if ((identity.*member).isEmpty())
                identity.*member = other.*member;
        }
    }
};

Group *groupOf(QVector<Group> &groups, const Identity &identity)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
        // Two moments of one cluster are two documents to be compared, not one to be merged.
        return group.isSameCluster(identity) && !differ(group.identity.taken, identity.taken);
    });
    return found == groups.end() ? nullptr : &*found;
}

QVector<QVector<int>> inFileOrder(const QVector<Group> &groups)
{
    QVector<QVector<int>> sorted;
    for (const Group &group : groups) {
        QVector<int> files = group.files;
        std::sort(files.begin(), files.end());
        sorted.append(files);
    }
    std::sort(sorted.begin(), sorted.end(),
        [](const QVector<int> &left, const QVector<int> &right) { return left.first() < right.first(); });
    return sorted;
}

QVector<QVector<int>> groupByCluster(const QVector<LoadedFile> &files)
{
    QVector<Group> groups;
    QVector<int> anonymous;
    QVector<int> loose;
    for (int index = 0; index < files.size(); ++index) {
        const Identity identity = identityOf(files[index]);
        if (isLoose(files[index])) {
            loose.append(index);
        } else if (identity.isAnonymous()) {
            anonymous.append(index);
        } else {
            Group *group = groupOf(groups, identity);
            if (group == nullptr)
                group = &groups.emplaceBack();
            group->add(index, identity);
        }
    }
    if (!anonymous.isEmpty()) {
        // With two clusters nobody can say whose the rest is; it stays together and apart.
        Group &group = groups.size() == 1 ? groups.first() : groups.emplaceBack();
        for (const int index : anonymous)
            group.add(index, {});
    }
    const bool hasOwner = groups.size() == 1;
    for (const int index : loose) {
        Group &group = hasOwner ? groups.first() : groups.emplaceBack();
        group.add(index, {});
    }
    return inFileOrder(groups);
}

QString nameOf(const LoadedFile &file)
{
    return file.cluster.name.isEmpty() ? file.cluster.id : file.cluster.name;
}

/// The surer a source, the earlier it stands.
constexpr std::array<QStringView, 8> ranking{ u"hive", u"reg", u"clixml", u"snapshot", u"json",
    u"format-list", u"csv", u"parameter-table" };

qsizetype rankOf(const LoadedFile &file)
{
    if (isLoose(file))
        return -1;
    return std::find(ranking.begin(), ranking.end(), file.formWord) - ranking.begin();
}

void shiftPlaces(Property &property, int sources)
{
    property.place.source = std::max(property.place.source, 0) + sources;
    if (!property.isDisputed())
        return;
    for (Claim &claim : property.extras.edit().claims)
        claim.place.source = std::max(claim.place.source, 0) + sources;
}

void takeObjects(LoadedFile &file, Merger &merger, int sourcesBefore)
{
    for (ClusterObject &object : file.cluster.objects) {
        for (PropertyList &list : object.lists) {
            for (Property &property : list.properties)
                shiftPlaces(property, sourcesBefore);
        }
        merger.add(std::move(object));
    }
}

LoadNote noteOf(const LoadedFile &file, LoadNote note)
{
    const QString name = QFileInfo(file.file).fileName();
    note.where = note.where.isEmpty() ? name : QStringLiteral("%1:%2").arg(name, note.where);
    note.offset = -1; // an offset without its file would be looked for in another one
    return note;
}

void takeRest(LoadedFile &merged, const LoadedFile &file)
{
    Cluster &cluster = merged.cluster;
    for (const auto member : { &Cluster::name, &Cluster::id, &Cluster::taken }) {
        if ((cluster.*member).isEmpty())
            cluster.*member = file.cluster.*member;
    }
    cluster.sources += file.cluster.sources;
    merged.files += file.files;
    for (const LoadNote &note : file.notes)
        merged.notes.append(noteOf(file, note));
    if (file.stopped && !merged.stopped)
        merged.stopped = noteOf(file, *file.stopped);
    if (merged.codePage.isEmpty())
        merged.codePage = file.codePage;
}

QString kindsOf(const Cluster &cluster)
{
    QStringList kinds;
    for (const Source &source : cluster.sources) {
        if (!kinds.contains(source.kind))
            kinds.append(source.kind);
    }
    return kinds.join(QStringLiteral(", "));
}

} // namespace

tl::expected<QVector<QVector<int>>, LoadError> groupFiles(
    const QVector<LoadedFile> &files, Joining joining)
{
    if (joining == Joining::ByCluster)
        return groupByCluster(files);
    Group all;
    const LoadedFile *first = nullptr;
    for (int index = 0; index < files.size(); ++index) {
        const Identity identity = identityOf(files[index]);
        if (!identity.isAnonymous()) {
            if (first != nullptr && all.contradicts(identity)) {
                return tl::unexpected(LoadError{ LoadError::Kind::Foreign, files[index].file, {}, {},
                    QStringLiteral("it is of the cluster %1, and %2 is of %3")
                        .arg(nameOf(files[index]), first->file, nameOf(*first)),
                    QStringLiteral("give the files of one cluster at a time") });
            }
            if (first == nullptr)
                first = &files[index];
        }
        all.add(index, identity);
    }
    if (all.files.isEmpty())
        return QVector<QVector<int>>{};
    return QVector<QVector<int>>{ all.files };
}

LoadedFile mergeFiles(QVector<LoadedFile> files)
{
    std::stable_sort(files.begin(), files.end(),
        [](const LoadedFile &left, const LoadedFile &right) { return rankOf(left) < rankOf(right); });
    LoadedFile merged;
    merged.form = Form::Import;
    merged.formWord = QStringLiteral("merged");
    Merger merger(merged.cluster);
    for (LoadedFile &file : files) {
        takeObjects(file, merger, static_cast<int>(merged.cluster.sources.size()));
        takeRest(merged, file);
    }
    merger.connectObjects();
    for (const QString &note : merger.notes())
        merged.notes.append({ {}, -1, {}, note });
    const QString name
        = merged.cluster.name.isEmpty() ? files.first().title : merged.cluster.name;
    merged.title = QStringLiteral("%1 (%2 files)").arg(name, QString::number(files.size()));
    merged.recognised = QStringLiteral("%1 files of one cluster, merged: %2")
                            .arg(files.size())
                            .arg(kindsOf(merged.cluster));
    return merged;
}

} // namespace clusprop
