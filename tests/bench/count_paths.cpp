// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The paths whose instructions are counted: each is run once under callgrind, which is told where it
// begins and ends. instructions.py runs this, and measure.py for several sizes.

#include "core/changes/comparison.h"
#include "core/document/document.h"
#include "core/formats/property_list_export.h"
#include "core/formats/snapshot.h"
#include "core/formats/wire_import.h"
#include "core/opening/format_registry.h"
#include "core/wire/visit.h"
#include "tests/bench/large_cluster.h"
#include "tests/bench/large_list.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <valgrind/callgrind.h>

using namespace clusprop;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s does not work\n", what);
    std::exit(1);
}

template<typename Path> void count(const char *name, Path path)
{
    CALLGRIND_ZERO_STATS;
    CALLGRIND_TOGGLE_COLLECT;
    path();
    CALLGRIND_TOGGLE_COLLECT;
    CALLGRIND_DUMP_STATS_AT(name);
}

void countLists(int properties)
{
    const wire::Buffer bytes = bench::largeList(static_cast<std::uint32_t>(properties));
    count("visit a list", [&] {
        wire::IgnoreEntries entries;
        std::vector<wire::Finding> warnings;
        require(wire::visitPropertyList(bytes, wire::Mode::Strict, warnings, entries).has_value(),
            "visiting");
    });
    PropertyList list;
    count("read a list into the model", [&] {
        auto imported = importPropertyList(bytes, wire::Mode::Strict, 0);
        require(imported.has_value(), "reading");
        list = std::move(imported->list);
    });
    count("write a list", [&] { require(encodeList(list).has_value(), "writing"); });
}

void countFile(const char *name, const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), name);
    const QByteArray bytes = file.readAll();
    count(name, [&] { require(loadBytes(bytes, path).has_value(), name); });
}

void countCluster(int properties)
{
    const LoadedFile before = largeProperties(properties);
    const LoadedFile after = largeProperties(properties, 10);
    QByteArray bytes;
    count("write a snapshot", [&] { bytes = writeSnapshot(before.cluster); });
    count("read a snapshot",
        [&] { require(loadBytes(bytes, {}).has_value(), "reading a snapshot"); });
    count("check a cluster", [&] {
        Document document(before);
        document.finishCheck();
    });
    count("compare two clusters", [&] {
        require(!compareClusters(before.cluster, after.cluster).objects.isEmpty(), "comparing");
    });
}

} // namespace

int main(int argc, char **argv)
{
    require(argc == 2 || argc == 3, "count_paths FOLDER of samples [PROPERTIES], which");
    const QString folder = QFile::decodeName(argv[1]);
    const int asked = argc == 3 ? std::atoi(argv[2]) : 0;
    [[maybe_unused]] const LoadedFile sample = bundledSample(); // the catalog is read once, and not by the first path that needs it
    countLists(asked > 0 ? asked : 10'000);
    countCluster(asked > 0 ? asked : 20'000);
    countFile("read a hive", folder + QStringLiteral("/cluster.hiv"));
    countFile("read a registry export", folder + QStringLiteral("/cluster.reg"));
}
