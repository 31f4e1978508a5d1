// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/hive_header.h"

#include <cstdlib>
#include <cstring>

namespace clusprop {
namespace {

// Offsets in the header.
constexpr std::size_t firstSequenceAt = 4;
constexpr std::size_t secondSequenceAt = 8;
constexpr std::size_t binsSizeAt = 0x28;
constexpr std::size_t checksumAt = 0x1FC;

// Offsets in a bin's header, and its size.
constexpr std::size_t binPlaceAt = 4; ///< DWORD, counted from the first bin
constexpr std::size_t binSizeAt = 8;
constexpr std::size_t binHeaderSize = 0x20;
constexpr std::size_t binUnit = 0x1000;

// A cell begins with its size, negative while it is in use.
constexpr std::size_t cellHeaderSize = 4;
constexpr std::size_t cellUnit = 4;

using Fault = std::optional<LoadError>;

quint32 dwordAt(wire::Bytes file, std::size_t offset)
{
    return wire::loadLittleEndian<quint32>(file.data() + offset);
}

bool hasMark(wire::Bytes file, std::size_t offset, const char (&mark)[5])
{
    return offset + 4 <= file.size() && std::memcmp(file.data() + offset, mark, 4) == 0;
}

/// Windows never stores 0 or all ones.
quint32 checksumOf(wire::Bytes file)
{
    quint32 sum = 0;
    for (std::size_t offset = 0; offset < checksumAt; offset += sizeof sum)
        sum ^= dwordAt(file, offset);
    if (sum == 0)
        return 1;
    return sum == 0xFFFFFFFFU ? 0xFFFFFFFEU : sum;
}

Fault checkHeader(wire::Bytes file)
{
    if (!hasMark(file, 0, "regf"))
        return hiveDamage(hivePlace(0), QStringLiteral("the mark of a hive, regf, is missing"));
    if (file.size() < hiveHeaderSize + binHeaderSize) {
        return hiveDamage(
            hivePlace(file.size()), QStringLiteral("the hive ends within its header"));
    }
    if (checksumOf(file) != dwordAt(file, checksumAt)) {
        return hiveDamage(hivePlace(checksumAt),
            QStringLiteral("the checksum of the hive's header is wrong, so the header is damaged"));
    }
    const std::size_t end = hiveHeaderSize + dwordAt(file, binsSizeAt);
    if (end > file.size()) {
        return hiveDamage(hivePlace(file.size()),
            QStringLiteral("the hive is cut off: the file ends here, and its header says %1 bytes")
                .arg(end));
    }
    return {};
}

Fault checkCells(wire::Bytes file, std::size_t from, std::size_t end)
{
    for (std::size_t cell = from; cell < end;) {
        const auto stored = static_cast<qint32>(dwordAt(file, cell));
        const auto size = static_cast<std::size_t>(std::llabs(stored));
        if (size <= cellHeaderSize || size % cellUnit != 0 || size > end - cell) {
            return hiveDamage(hivePlace(cell),
                QStringLiteral("the hive is damaged: a cell of %1 bytes does not fit in its bin")
                    .arg(size));
        }
        cell += size;
    }
    return {};
}

Fault checkBins(wire::Bytes file)
{
    const std::size_t end = hiveHeaderSize + dwordAt(file, binsSizeAt);
    for (std::size_t bin = hiveHeaderSize; bin < end;) {
        if (file.size() - bin < binHeaderSize || !hasMark(file, bin, "hbin")
            || dwordAt(file, bin + binPlaceAt) != bin - hiveHeaderSize) {
            return hiveDamage(hivePlace(bin),
                QStringLiteral(
                    "the hive is damaged: one of its bins must begin here, and none does"));
        }
        const std::size_t size = dwordAt(file, bin + binSizeAt);
        if (size == 0 || size % binUnit != 0 || size > file.size() - bin) {
            return hiveDamage(hivePlace(bin + binSizeAt),
                QStringLiteral("the hive is damaged: a bin cannot have %1 bytes here").arg(size));
        }
        if (const Fault fault = checkCells(file, bin + binHeaderSize, bin + size))
            return fault;
        bin += size;
    }
    return {};
}

} // namespace

QString hivePlace(std::size_t offset)
{
    return QStringLiteral("@0x%1").arg(offset, 0, 16);
}

LoadError hiveDamage(const QString &where, const QString &what)
{
    return { LoadError::Kind::Malformed, {}, where, {}, what,
        QStringLiteral("capture it again: on a node, run reg save HKLM\\Cluster cluster.hiv") };
}

LoadResult<QVector<LoadNote>> checkHive(wire::Bytes file)
{
    if (const Fault fault = checkHeader(file))
        return tl::unexpected(*fault);
    if (const Fault fault = checkBins(file))
        return tl::unexpected(*fault);
    QVector<LoadNote> notes;
    if (dwordAt(file, firstSequenceAt) != dwordAt(file, secondSequenceAt)) {
        notes.append({ {}, firstSequenceAt, hivePlace(firstSequenceAt),
            QStringLiteral("the hive was not closed cleanly: changes that were only in its log "
                           "files may be missing") });
    }
    return notes;
}

} // namespace clusprop
