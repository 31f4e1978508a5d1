// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// A large cluster in each form that it comes in: to the model and checked and compared, beside what
// the form costs without us. README.md in this folder says which files, and where they come from.

#include "core/changes/comparison.h"
#include "core/document/document.h"
#include "core/opening/checked_write.h"
#include "core/opening/format_registry.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QStringDecoder>

#include <cstdio>
#include <cstdlib>
#include <hivex.h>
#include <memory>
#include <simdjson.h>
#include <string>
#include <utility>
#include <vector>

using namespace clusprop;

namespace {

QString folder;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    std::exit(1);
}

QString pathOf(const char *name)
{
    return folder + QLatin1Char('/') + QLatin1String(name);
}

LoadedFile loaded(const char *name)
{
    auto file = loadFile(pathOf(name));
    if (!file)
        giveUp(file.error().message());
    return *std::move(file);
}

QByteArray bytesOf(const char *name)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        giveUp(file.errorString());
    return file.readAll();
}

void load(benchmark::State &state, const char *name)
{
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(loaded(name).cluster.objects.constData());
}

struct FreeMemory
{
    void operator()(void *memory) const { std::free(memory); }
};
template<typename T> using Owned = std::unique_ptr<T, FreeMemory>;

/// The least that a program can keep of a hive: every name and every value, as they are.
struct Copy
{
    std::string name;
    std::vector<std::pair<std::string, std::string>> values;
    std::vector<Copy> children;
};

Copy copyKey(hive_h *hive, hive_node_h node)
{
    Copy copy;
    copy.name = Owned<char>(hivex_node_name(hive, node)).get();
    const Owned<hive_value_h[]> values(hivex_node_values(hive, node));
    for (const hive_value_h *value = values.get(); *value != 0; ++value) {
        const Owned<char> key(hivex_value_key(hive, *value));
        hive_type type = hive_t_none;
        std::size_t length = 0;
        const Owned<char> data(hivex_value_value(hive, *value, &type, &length));
        copy.values.emplace_back(key.get(), std::string(data.get(), length));
    }
    const Owned<hive_node_h[]> children(hivex_node_children(hive, node));
    for (const hive_node_h *child = children.get(); *child != 0; ++child)
        copy.children.push_back(copyKey(hive, *child));
    return copy;
}

void walkHive(benchmark::State &state)
{
    const QByteArray path = QFile::encodeName(pathOf("cluster.hiv"));
    for ([[maybe_unused]] auto round : state) {
        hive_h *hive = hivex_open(path.constData(), 0);
        if (hive == nullptr)
            giveUp(QStringLiteral("hivex cannot read the hive"));
        benchmark::DoNotOptimize(copyKey(hive, hivex_root(hive)));
        hivex_close(hive);
    }
}

void readText(benchmark::State &state)
{
    for ([[maybe_unused]] auto round : state) {
        QStringDecoder decoder(QStringDecoder::Utf16LE);
        const QString text = decoder(bytesOf("cluster.reg"));
        benchmark::DoNotOptimize(text.constData());
    }
}

void parseJson(benchmark::State &state)
{
    const std::string path = QFile::encodeName(pathOf("cluster.json")).toStdString();
    for ([[maybe_unused]] auto round : state) {
        simdjson::dom::parser parser;
        simdjson::dom::element document;
        if (parser.load(path).get(document) != simdjson::SUCCESS)
            giveUp(QStringLiteral("simdjson cannot read the snapshot"));
        benchmark::DoNotOptimize(document);
    }
}

void checkAll(benchmark::State &state)
{
    const LoadedFile file = loaded("cluster.hiv");
    for ([[maybe_unused]] auto round : state) {
        Document document(file);
        document.finishCheck();
        benchmark::DoNotOptimize(document.issuesByObject().constData());
    }
}

void compareAll(benchmark::State &state)
{
    const LoadedFile before = loaded("cluster.hiv");
    const LoadedFile after = loaded("changed.hiv");
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(compareClusters(before.cluster, after.cluster).objects.constData());
}

void writeSnapshot()
{
    if (QFile::exists(pathOf("cluster.json")))
        return;
    const auto bytes = snapshotChecked(loaded("cluster.hiv").cluster);
    QFile file(pathOf("cluster.json"));
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        giveUp(bytes ? file.errorString() : bytes.error().text);
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (argc != 2) {
        std::fputs("bench_files [benchmark's options] FOLDER\n", stderr);
        return 2;
    }
    folder = QFile::decodeName(argv[1]);
    writeSnapshot();
    const auto add = [](const char *name, auto &&function, auto... arguments) {
        benchmark::RegisterBenchmark(name, function, arguments...)->Unit(benchmark::kMillisecond);
    };
    add("walkHive", walkHive);
    add("loadHive", load, "cluster.hiv");
    add("readText", readText);
    add("loadReg", load, "cluster.reg");
    add("parseJson", parseJson);
    add("loadSnapshot", load, "cluster.json");
    add("check", checkAll);
    add("compare", compareAll);
    benchmark::RunSpecifiedBenchmarks();
}
