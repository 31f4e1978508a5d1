// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// run_vectors FOLDER COUNT: reads every vector of FOLDER with the byte layer, without Qt, and compares
// with what its JSON says: accepted or not, the class and place of the first defect, the number of
// properties; and writes what is canonical again. Ends with 1 for any difference, or when there are not
// COUNT vectors.

#include "core/wire/decode.h"
#include "core/wire/encode.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>

using namespace clusprop::wire;

namespace {

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

/// The first group of `pattern` in the JSON; empty where it does not match. The vectors' JSON is of one
/// form, so that no parser is needed for these few members.
std::string found(const std::string &json, const char *pattern)
{
    std::smatch match;
    return std::regex_search(json, match, std::regex(pattern)) ? match[1].str() : std::string();
}

/// "ok COUNT", "ok" for what has no properties, or "CLASS OFFSET".
struct Outcome
{
    std::string text;
    Buffer again; ///< what writing gives; empty where nothing is written
};

std::string problem(const Error &error)
{
    return std::string(describe(error.code).name) + ' ' + std::to_string(error.offset);
}

Outcome listOutcome(Bytes bytes)
{
    const auto list = decodePropertyList(bytes);
    if (!list)
        return { problem(list.error()), {} };
    const auto again = encode(*list);
    return { "ok " + std::to_string(list->properties.size()), again ? *again : Buffer() };
}

Outcome valuesOutcome(Bytes bytes)
{
    const auto list = decodeValueList(bytes);
    if (!list)
        return { problem(list.error()), {} };
    const auto again = encode(*list);
    return { "ok", again ? *again : Buffer() };
}

Outcome structureOutcome(const std::string &name, Bytes bytes)
{
    const StructureRow *row = findStructure(name);
    if (row == nullptr)
        return { "no structure " + name, {} };
    const auto structure = decodeStructure(*row, bytes);
    return { structure ? "ok" : problem(structure.error()), {} };
}

std::string expected(const std::string &json)
{
    const std::string failure = found(json, R"re("strict": \{\s*"error": \{\s*"class": "([a-z-]+)")re");
    if (!failure.empty())
        return failure + ' ' + found(json, R"re("strict": \{\s*"error": \{\s*"class": "[a-z-]+",\s*"offset": (\d+))re");
    const std::string count
        = found(json, R"re("strict": \{\s*"ok": \{\s*"kind": "property-list",\s*"count": (\d+))re");
    return count.empty() ? "ok" : "ok " + count;
}

/// Whether it is as expected; says so when it is not.
bool check(const std::filesystem::path &path)
{
    const std::string content = contentOf(path);
    const Bytes bytes = std::as_bytes(std::span(content));
    std::filesystem::path beside = path;
    const std::string json = contentOf(beside.replace_extension(".json"));
    const std::string kind = found(json, R"re("kind": "([A-Za-z_-]+)")re");
    const Outcome outcome = kind == "property-list" ? listOutcome(bytes)
        : kind == "value-list"                      ? valuesOutcome(bytes)
                                                    : structureOutcome(kind, bytes);
    const std::string wanted = expected(json);
    if (outcome.text != wanted) {
        std::cerr << path.filename().string() << ": " << outcome.text << ", not " << wanted << '\n';
        return false;
    }
    const bool isList = kind == "property-list" || kind == "value-list";
    const bool isWritten = isList && wanted.starts_with("ok") && found(json, R"re("canonical": (true))re") == "true";
    if (isWritten && !std::ranges::equal(outcome.again, bytes)) {
        std::cerr << path.filename().string() << ": writing gives other bytes\n";
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    int count = 0;
    int failed = 0;
    for (const auto &entry : std::filesystem::directory_iterator(argv[1])) {
        if (entry.path().extension() != ".bin")
            continue;
        ++count;
        failed += check(entry.path()) ? 0 : 1;
    }
    std::cout << count << " vectors, " << failed << " differ\n";
    return failed == 0 && std::to_string(count) == argv[2] ? 0 : 1;
}
