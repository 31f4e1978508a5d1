// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Changes registry hives where they have structure: the fields of keys, values and lists, which
// cell they point at, and the sizes of cells, with the bin still filled. The checksum is set right
// afterwards, as the target does, so that the corpus holds hives that can be opened.
//
// Only in fuzz builds: libFuzzer calls LLVMFuzzerCustomMutator in place of its own mutations, and
// offers those as LLVMFuzzerMutate.

#include "tests/fuzz/hive_checksum.h"

#include <array>
#include <cstring>
#include <random>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t mostBytes);

namespace {

using namespace clusprop;
using Random = std::minstd_rand;
using File = std::span<std::byte>;

constexpr std::size_t headerSize = 0x1000;
constexpr std::size_t binHeaderSize = 0x20;

struct Cell
{
    std::size_t offset = 0; ///< of its size, from the start of the file
    std::size_t size = 0; ///< with the size
};

std::uint32_t dwordAt(File file, std::size_t offset)
{
    return wire::loadLittleEndian<std::uint32_t>(file.data() + offset);
}

template<typename Integer> void put(File file, std::size_t offset, Integer value)
{
    for (std::size_t index = 0; index < sizeof value && offset + index < file.size(); ++index)
        file[offset + index] = static_cast<std::byte>(value >> (8 * index));
}

std::size_t below(Random &random, std::size_t end)
{
    return end < 2 ? 0 : random() % end;
}

std::vector<Cell> cellsOf(File file)
{
    std::vector<Cell> cells;
    for (std::size_t offset = headerSize; offset + 4 <= file.size();) {
        if (std::memcmp(file.data() + offset, "hbin", 4) == 0) {
            offset += binHeaderSize;
            continue;
        }
        const auto stored = static_cast<std::int32_t>(dwordAt(file, offset));
        const auto size = static_cast<std::size_t>(stored < 0 ? -static_cast<std::int64_t>(stored) : stored);
        if (size < 8 || size > file.size() - offset)
            break;
        cells.push_back({ offset, size });
        offset += size;
    }
    return cells;
}

/// Cells point at each other by offsets from the first bin.
std::uint32_t pointerTo(const Cell &cell)
{
    return static_cast<std::uint32_t>(cell.offset - headerSize);
}

// Where in a cell, counted from its size, there is a field that matters: REGF format description
// of the libregf project, section 5.
constexpr std::array<std::size_t, 11> keyFields{ 6, 20, 24, 32, 40, 44, 48, 52, 56, 76, 78 };
constexpr std::array<std::size_t, 5> valueFields{ 6, 8, 12, 16, 20 };
constexpr std::array<std::size_t, 5> listFields{ 6, 8, 12, 16, 20 };

std::size_t anyField(File file, const Cell &cell, Random &random)
{
    const auto *mark = reinterpret_cast<const char *>(file.data() + cell.offset + 4);
    if (std::memcmp(mark, "nk", 2) == 0)
        return keyFields[below(random, keyFields.size())];
    if (std::memcmp(mark, "vk", 2) == 0)
        return valueFields[below(random, valueFields.size())];
    if (mark[0] == 'l' || mark[0] == 'r' || mark[0] == 'd')
        return listFields[below(random, listFields.size())];
    return 4 + 4 * below(random, cell.size / 4);
}

std::uint32_t boundary(std::uint32_t value, Random &random)
{
    constexpr std::array<std::uint32_t, 12> boundaries{ 0, 1, 4, 0xFFFF, 0x7FFFFFFFU, 0x80000000U,
        0x80000004U, 0xFFFFFFFCU, 0xFFFFFFFFU, 16344, 16345, 0x10000 };
    if (random() % 2 != 0)
        return value + static_cast<std::uint32_t>(below(random, 17)) - 8U;
    return boundaries[below(random, boundaries.size())];
}

/// Splits a cell in two or joins it with the next one: the bin stays filled.
void moveBorder(File file, const std::vector<Cell> &cells, std::size_t index, Random &random)
{
    const Cell &cell = cells[index];
    const bool joins = index + 1 < cells.size() && random() % 2 != 0
        && cells[index + 1].offset == cell.offset + cell.size;
    if (joins) {
        put(file, cell.offset, static_cast<std::uint32_t>(-static_cast<std::int64_t>(cell.size + cells[index + 1].size)));
    } else if (cell.size >= 16) {
        const std::size_t first = 8 * (1 + below(random, cell.size / 8 - 1));
        put(file, cell.offset, static_cast<std::uint32_t>(-static_cast<std::int64_t>(first)));
        put(file, cell.offset + first, static_cast<std::uint32_t>(-static_cast<std::int64_t>(cell.size - first)));
    }
}

void mutateOnce(File file, Random &random)
{
    const std::vector<Cell> cells = cellsOf(file);
    if (cells.empty())
        return;
    const std::size_t index = below(random, cells.size());
    const Cell &cell = cells[index];
    const Cell &other = cells[below(random, cells.size())];
    const std::size_t field = cell.offset + anyField(file, cell, random);
    constexpr std::array marks{ "nk", "vk", "lf", "lh", "li", "ri", "db", "sk" };
    switch (random() % 8) {
    case 0:
        put(file, field, pointerTo(other));
        break;
    case 1:
        if (field + 4 <= file.size())
            put(file, field, boundary(dwordAt(file, field), random));
        break;
    case 2:
        put(file, field, static_cast<std::uint16_t>(random() & 0xFFFFU));
        break;
    case 3:
        std::memcpy(file.data() + cell.offset + 4, marks[below(random, marks.size())], 2);
        break;
    case 4: // the content of another cell
        std::memmove(file.data() + cell.offset + 4, file.data() + other.offset + 4,
            std::min(cell.size, other.size) - 4);
        break;
    case 5:
        moveBorder(file, cells, index, random);
        break;
    case 6: // a value's type
        put(file, cell.offset + 16, static_cast<std::uint32_t>(below(random, 13)));
        break;
    default: {
        auto *content = reinterpret_cast<std::uint8_t *>(file.data() + cell.offset + 4);
        LLVMFuzzerMutate(content, cell.size - 4, cell.size - 4);
    }
    }
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t mostBytes, unsigned seed)
{
    Random random(seed);
    if (size < headerSize + binHeaderSize || random() % 8 == 0)
        return LLVMFuzzerMutate(data, size, mostBytes);
    const File file = std::as_writable_bytes(std::span(data, size));
    for (std::size_t times = 1 + below(random, 4); times > 0; --times)
        mutateOnce(file, random);
    fuzz::mendHiveChecksum(file);
    return size;
}
