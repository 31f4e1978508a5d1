// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What memory lists take: while they are decoded, and in the model. Prints bytes as JSON.

#include "core/formats/snapshot.h"
#include "core/opening/format_registry.h"
#include "core/wire/decode.h"
#include "tests/bench/large_cluster.h"
#include "tests/bench/large_list.h"

#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <optional>
#include <string>
#include <utility>

using namespace clusprop;
using namespace clusprop::bench;

namespace {

std::size_t heap()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

long statusBytes(const char *key)
{
    std::FILE *status = std::fopen("/proc/self/status", "r");
    char line[256];
    long kibibytes = 0;
    while (status != nullptr && std::fgets(line, sizeof line, status) != nullptr) {
        const std::string text(line);
        if (text.starts_with(key))
            kibibytes = std::atol(text.c_str() + std::string(key).size());
    }
    if (status != nullptr)
        std::fclose(status);
    return kibibytes * 1024;
}

/// From here on the peak is that of what comes.
void forgetPeak()
{
    malloc_trim(0);
    if (std::FILE *references = std::fopen("/proc/self/clear_refs", "w")) {
        std::fputs("5", references);
        std::fclose(references);
    }
}

std::size_t payloadOf(const PropertyList &list)
{
    qsizetype bytes = 0;
    for (const Property &property : list.properties) {
        for (const Value &value : property.values)
            bytes += value.payload.size();
    }
    return static_cast<std::size_t>(bytes);
}

std::size_t payloadOf(const Cluster &cluster)
{
    std::size_t bytes = 0;
    for (const ClusterObject &object : cluster.objects) {
        for (const PropertyList &list : object.lists)
            bytes += payloadOf(list);
    }
    return bytes;
}

/// What so many properties of a cluster take once it was read, without the objects that have them,
/// and how much of that is payload.
std::pair<std::size_t, std::size_t> memoryOfCluster(int properties)
{
    const QByteArray bytes = writeSnapshot(largeProperties(properties).cluster);
    Cluster cluster;
    if (auto file = loadBytes(bytes, {}))
        cluster = std::move(file->cluster);
    const std::size_t payload = payloadOf(cluster);
    const std::size_t with = heap();
    for (ClusterObject &object : cluster.objects)
        object.lists = {};
    return { with - heap(), payload };
}

} // namespace

int main(int argc, char **argv)
{
    const auto properties = static_cast<std::uint32_t>(argc > 1 ? std::atol(argv[1]) : 1'000'000);
    const wire::Buffer file = largeList(properties);
    forgetPeak();
    const long before = statusBytes("VmRSS:");
    std::optional view = wire::decodePropertyList(file);
    if (!*view)
        return 1;
    const long decoded = statusBytes("VmHWM:") - before;

    view.reset();

    // Resources of 20 properties each, whose names they share.
    const auto [taken, payload] = memoryOfCluster(static_cast<int>(properties));
    std::printf("{\"properties\": %u, \"file\": %zu, \"decoding\": %ld, \"payload\": %zu, \"model\": %zu}\n",
        properties, file.size(), decoded, payload, taken);
}
