// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Puts a registry tree together while a file is read, and stays within bounds while doing so.
///
/// A damaged hive can list the same cells over and over, and a short line of text makes a key that
/// costs a hundred times as much; so what the tree may cost follows from the size of the file.
/// Keys and values that come twice are joined as the registry editor does it: the later value wins.
#pragma once

#include "core/importers/registry_layout.h"
#include "core/importers/registry_tree.h"
#include "core/reading/load_options.h"

#include <QHash>
#include <QSet>

namespace clusprop {

class RegistryTreeBuilder
{
public:
    RegistryTreeBuilder() = default;
    /// Tells of what may be objects as their names come by.
    explicit RegistryTreeBuilder(Sighted sighted)
        : m_sighted(std::move(sighted))
    { }

    /// The file has at least this many bytes (more) than what was said before.
    void grant(qint64 fileBytes) { m_fileBytes += fileBytes; }

    /// Values go to this key from now on. A path that was there already is the same key.
    void startKey(const QString &path, int line);
    /// So many values will come for that key, as far as is known.
    void expect(qsizetype values);
    /// To the key that was started last; there must be one.
    void addValue(RegistryValue value);
    /// One QString for all equal names.
    [[nodiscard]] QString shared(QStringView name);

    /// Something odd. After a few hundred they are only counted.
    void note(const QString &where, const QString &text, qint64 offset = -1);

    /// What there is so far. Values that come twice in a key are both there until finish().
    [[nodiscard]] const RegistryTree &tree() const { return m_tree; }

    /// Whether more than the file's size allows was added. Reading should end then, and say with
    /// stopAt() where it did.
    [[nodiscard]] bool isFull() const
    {
        return m_spentOnKeys > room(memoryPerByte) || m_spent > room(valueMemoryPerByte);
    }
    void stopAt(const QString &where);

    /// The cluster in it (registry_import.h). With `options.strict` the first note is an error.
    [[nodiscard]] LoadResult<LoadedFile> finish(const QString &kind, const LoadOptions &options);

private:
    void dropRepeated(RegistryKey &key);
    void look(const QString &path);

    // 48 MiB + 6 x file size leaves the rest of what a file may cost to the file's copy and text. A value
    // is a property that somebody sees, so values may take more: the hive of a large cluster has 70 bytes
    // for each.
    static constexpr qint64 memoryPerByte = 6;
    static constexpr qint64 valueMemoryPerByte = 12;
    [[nodiscard]] qint64 room(qint64 perByte) const
    {
        return (qint64{ 48 } << 20) + m_fileBytes * perByte;
    }

    qint64 m_fileBytes = 0; ///< as far as is known
    qint64 m_spent = 0; ///< bytes, estimated
    qint64 m_spentOnKeys = 0; ///< of it
    RegistryTree m_tree;
    QHash<QString, qsizetype> m_keys; ///< by path without case
    QSet<QString> m_names;
    qsizetype m_current = -1; ///< index of the key that was started last
    int m_moreNotes = 0; ///< that were only counted
    Sighted m_sighted;
    const RegistryCollection *m_collection = nullptr; ///< that the current key lies in, as long as its name may come
    std::optional<LoadNote> m_stopped;
};

} // namespace clusprop
