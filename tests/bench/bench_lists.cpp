// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Property lists: what reading and writing cost, beside a copy of the bytes and beside Samba.

#include "core/formats/property_list_export.h"
#include "core/formats/wire_import.h"
#include "core/wire/visit.h"
#include "tests/bench/large_list.h"
#include "tests/bench/samba_lists.h"

#include <benchmark/benchmark.h>

#include <map>

using namespace clusprop;
using namespace clusprop::bench;

namespace {

const wire::Buffer &listOf(std::int64_t properties)
{
    static std::map<std::int64_t, wire::Buffer> lists;
    wire::Buffer &list = lists[properties];
    if (list.empty())
        list = largeList(static_cast<std::uint32_t>(properties));
    return list;
}

void count(benchmark::State &state)
{
    const auto rounds = static_cast<std::int64_t>(state.iterations());
    state.SetBytesProcessed(rounds * static_cast<std::int64_t>(listOf(state.range()).size()));
    state.SetItemsProcessed(rounds * state.range());
}

void copyList(benchmark::State &state)
{
    const wire::Buffer &list = listOf(state.range());
    wire::Buffer copy(list.size());
    for ([[maybe_unused]] auto round : state) {
        std::memcpy(copy.data(), list.data(), list.size());
        benchmark::DoNotOptimize(copy.data());
        benchmark::ClobberMemory();
    }
    count(state);
}

/// The least that it costs to have the same bytes once more: what any writer of a list has to pay.
void copyAnew(benchmark::State &state)
{
    const wire::Buffer &list = listOf(state.range());
    for ([[maybe_unused]] auto round : state) {
        const wire::Buffer copy(list);
        benchmark::DoNotOptimize(copy.data());
        benchmark::ClobberMemory();
    }
    count(state);
}

/// Looks at the first and the last byte of everything, so that nothing is left out.
struct Sum : wire::IgnoreEntries
{
    std::uint64_t sum = 0;

    void add(wire::Bytes bytes)
    {
        if (!bytes.empty())
            sum += std::uint64_t(bytes.front()) + std::uint64_t(bytes.back()) + bytes.size();
    }
    void beginProperty(const wire::PropertyView &property) { add(property.name); }
    void addValue(const wire::ValueView &value) { add(value.payload); }
};

void visitList(benchmark::State &state)
{
    const wire::Buffer &list = listOf(state.range());
    for ([[maybe_unused]] auto round : state) {
        Sum sum;
        std::vector<wire::Finding> warnings;
        if (!wire::visitPropertyList(list, wire::Mode::Strict, warnings, sum))
            std::abort();
        benchmark::DoNotOptimize(sum.sum);
    }
    count(state);
}

PropertyList modelOf(const wire::Buffer &list)
{
    auto imported = importPropertyList(list, wire::Mode::Strict, 0);
    if (!imported)
        std::abort();
    return std::move(imported->list);
}

void readList(benchmark::State &state)
{
    const wire::Buffer &list = listOf(state.range());
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(modelOf(list).properties.constData());
    count(state);
}

void writeList(benchmark::State &state)
{
    const PropertyList model = modelOf(listOf(state.range()));
    for ([[maybe_unused]] auto round : state) {
        const auto bytes = encodeList(model);
        if (!bytes || bytes->size() != static_cast<qsizetype>(listOf(state.range()).size()))
            std::abort();
        benchmark::DoNotOptimize(bytes->constData());
    }
    count(state);
}

/// Null, and `state` says why, where Samba's libraries are missing.
const SambaLists *samba(benchmark::State &state)
{
    static std::string why;
    static const std::unique_ptr<SambaLists> lists = SambaLists::load(why);
    if (!lists)
        state.SkipWithError(why.c_str());
    return lists.get();
}

void readBySamba(benchmark::State &state)
{
    const SambaLists *lists = samba(state);
    if (!lists)
        return;
    for ([[maybe_unused]] auto round : state) {
        if (!lists->read(listOf(state.range())))
            std::abort();
    }
    count(state);
}

void writeBySamba(benchmark::State &state)
{
    const SambaLists *lists = samba(state);
    if (!lists)
        return;
    const auto list = lists->keep(listOf(state.range()));
    for ([[maybe_unused]] auto round : state) {
        if (!list || lists->write(*list) != listOf(state.range()).size())
            std::abort();
    }
    count(state);
}

constexpr std::int64_t usual = 100'000;
constexpr std::int64_t most = 1'000'000;

BENCHMARK(copyList)->Arg(usual);
BENCHMARK(copyAnew)->RangeMultiplier(10)->Range(1000, most);
BENCHMARK(visitList)->RangeMultiplier(10)->Range(1000, most);
BENCHMARK(readList)->RangeMultiplier(10)->Range(1000, most);
BENCHMARK(writeList)->RangeMultiplier(10)->Range(1000, most);
BENCHMARK(readBySamba)->Arg(usual);
BENCHMARK(writeBySamba)->Arg(usual);

} // namespace

BENCHMARK_MAIN();
