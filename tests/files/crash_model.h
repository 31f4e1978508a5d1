// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a machine that stops in the middle of a save may leave on its disk.
///
/// The model is weaker than any file system in use: of everything that was not synced, each block
/// of a file and each change of a directory may be there or be missing, in any combination. Only a
/// single rename is never half done.
#pragma once

#include "tests/files/save_trace.h"

#include <QMap>
#include <QRandomGenerator>

namespace clusprop {

constexpr int blockSize = 4096; ///< bytes
constexpr int noFile = -1;
constexpr int oldFile = 0; ///< what NAME is before the save; others are numbered as they are made

/// One thing that a save did, in the terms of the disk.
struct DiskOperation
{
    enum class Kind : std::uint8_t { Write, SyncFile, Entries, SyncDirectory };
    Kind kind = Kind::Write;
    int file = noFile; ///< for Write and SyncFile
    QVector<int> blocks; ///< for Write
    QMap<QString, int> entries; ///< for Entries: names of the directory, and which file each is now
    QString said; ///< the system call
};

/// Follows descriptors and names through a trace.
class DiskRecorder
{
public:
    explicit DiskRecorder(const QMap<QString, int> &names)
        : m_names(names)
    { }

    [[nodiscard]] QVector<DiskOperation> record(const QVector<TracedCall> &calls)
    {
        for (const TracedCall &call : calls) {
            if (call.result >= 0)
                take(call);
        }
        return m_operations;
    }

private:
    static constexpr int directory = -2;

    static QString unquoted(const QString &argument) { return argument.mid(1).chopped(1); }

    void take(const TracedCall &call)
    {
        const QStringList &words = call.arguments;
        const int descriptor = words[0].toInt();
        if (call.name == u"openat")
            open(unquoted(words[1]), words[2], static_cast<int>(call.result));
        else if (call.name == u"fcntl" && words[1].startsWith(u"F_DUPFD"))
            m_open[static_cast<int>(call.result)] = m_open.value(descriptor, noFile);
        else if (call.name == u"close")
            m_open.remove(descriptor);
        else if (call.name == u"write")
            write(m_open.value(descriptor, noFile), call.result);
        else if (call.name == u"fsync")
            sync(m_open.value(descriptor, noFile));
        else if (call.name == u"unlinkat")
            change({ { unquoted(words[1]), noFile } }, call.name);
        else if (call.name == u"linkat")
            change({ { unquoted(words[3]), fileOf(words[1]) } }, call.name);
        else if (call.name == u"renameat2" && words[4] == u"RENAME_EXCHANGE")
            change({ { unquoted(words[1]), fileOf(words[3]) }, { unquoted(words[3]), fileOf(words[1]) } },
                call.name);
        else if (call.name.startsWith(u"rename"))
            change({ { unquoted(words[1]), noFile }, { unquoted(words[3]), fileOf(words[1]) } },
                call.name);
    }

    int fileOf(const QString &argument) const { return m_names.value(unquoted(argument), noFile); }

    void open(const QString &name, const QString &flags, int descriptor)
    {
        if (flags.contains(u"O_DIRECTORY")) {
            m_open[descriptor] = directory;
            return;
        }
        if (flags.contains(u"O_CREAT"))
            change({ { name, ++m_lastFile } }, QStringLiteral("openat"));
        m_open[descriptor] = m_names.value(name, noFile);
    }

    void write(int file, qint64 bytes)
    {
        DiskOperation operation{ DiskOperation::Kind::Write, file, {}, {}, QStringLiteral("write") };
        for (qint64 at = m_written[file]; at < m_written[file] + bytes; at += blockSize)
            operation.blocks.append(static_cast<int>(at / blockSize));
        m_written[file] += bytes;
        m_operations.append(operation);
    }

    void sync(int file)
    {
        const bool isDirectory = file == directory;
        m_operations.append({ isDirectory ? DiskOperation::Kind::SyncDirectory
                                          : DiskOperation::Kind::SyncFile,
            file, {}, {}, QStringLiteral("fsync") });
    }

    void change(const QMap<QString, int> &entries, const QString &said)
    {
        m_names.insert(entries);
        m_operations.append({ DiskOperation::Kind::Entries, noFile, {}, entries, said });
    }

    QMap<QString, int> m_names; ///< as running programs see them
    QMap<int, int> m_open; ///< which file a descriptor is
    QMap<int, qint64> m_written; ///< bytes
    int m_lastFile = oldFile;
    QVector<DiskOperation> m_operations;
};

/// What must hold whenever the machine stops.
struct CrashRule
{
    QString name; ///< of the file that is saved
    bool existed = true; ///< before; otherwise it may be missing
    QString backup; ///< a new file is never there without this; empty: no backup was asked for
};

/// The operations before a machine stopped: what is surely on disk, and what may be.
class CrashPoint
{
public:
    CrashPoint(const QMap<QString, int> &before, const QVector<DiskOperation> &done)
        : m_entries(before)
    {
        for (const DiskOperation &operation : done)
            add(operation);
    }

    [[nodiscard]] int pending() const
    {
        return static_cast<int>(m_pendingEntries.size() + m_pendingBlocks.size());
    }

    /// Bit n of `kept` says whether the n-th pending thing reached the disk. Null: all is well.
    [[nodiscard]] QString judge(quint64 kept, const CrashRule &rule, bool isOver) const
    {
        int bit = 0;
        QMap<QString, int> entries = m_entries;
        for (const QMap<QString, int> &change : m_pendingEntries) {
            if ((kept >> bit++ & 1U) != 0)
                entries.insert(change);
        }
        QSet<int> torn;
        for (const int file : m_pendingBlocks) {
            if ((kept >> bit++ & 1U) == 0)
                torn.insert(file);
        }
        const int now = entries.value(rule.name, noFile);
        if (now == noFile)
            return rule.existed || isOver ? QStringLiteral("the file is gone") : QString();
        if (now == oldFile)
            return isOver ? QStringLiteral("the save was reported and is lost") : QString();
        if (torn.contains(now))
            return QStringLiteral("the file is neither old nor new");
        if (rule.backup.isEmpty())
            return {};
        const int backup = entries.value(rule.backup, noFile);
        return backup == noFile || torn.contains(backup) ? QStringLiteral("the backup is missing")
                                                         : QString();
    }

private:
    void add(const DiskOperation &operation)
    {
        switch (operation.kind) {
        case DiskOperation::Kind::Write:
            for (qsizetype block = 0; block < operation.blocks.size(); ++block)
                m_pendingBlocks.append(operation.file);
            break;
        case DiskOperation::Kind::SyncFile:
            m_pendingBlocks.removeAll(operation.file);
            break;
        case DiskOperation::Kind::Entries:
            m_pendingEntries.append(operation.entries);
            break;
        case DiskOperation::Kind::SyncDirectory:
            for (const QMap<QString, int> &change : std::as_const(m_pendingEntries))
                m_entries.insert(change);
            m_pendingEntries.clear();
            break;
        }
    }

    QMap<QString, int> m_entries;
    QVector<QMap<QString, int>> m_pendingEntries;
    QVector<int> m_pendingBlocks; ///< the file of each
};

struct CrashVerdict
{
    qint64 states = 0; ///< that were looked at
    QString broken; ///< the first that breaks the rule, in words; null: none does
};

/// Stops the machine before each operation and behind the last, in every state that this may leave,
/// or in `samples` of them where there are too many.
inline CrashVerdict crashEverywhere(const QVector<DiskOperation> &operations,
    const QMap<QString, int> &before, const CrashRule &rule, qint64 samples)
{
    constexpr int mostExhaustive = 12;
    CrashVerdict verdict;
    QRandomGenerator random(1);
    for (qsizetype done = 0; done <= operations.size(); ++done) {
        const CrashPoint point(before, operations.first(done));
        const bool all = point.pending() <= mostExhaustive;
        const qint64 states = all ? qint64{ 1 } << point.pending() : samples;
        for (qint64 state = 0; state < states; ++state) {
            const quint64 kept = all ? static_cast<quint64>(state) : random.generate64();
            ++verdict.states;
            const QString broken = point.judge(kept, rule, done == operations.size());
            if (!broken.isNull()) {
                verdict.broken = QStringLiteral("%1 when the machine stops after call %2 (%3)")
                                     .arg(broken).arg(done)
                                     .arg(done > 0 ? operations[done - 1].said : QString());
                return verdict;
            }
        }
    }
    return verdict;
}

} // namespace clusprop
