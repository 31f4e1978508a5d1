// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/bench/samba_lists.h"

#include <dlfcn.h>

#include <array>
#include <cstdint>

namespace clusprop::bench {
namespace {

/// As in Samba's lib/util/data_blob.h.
struct Blob
{
    std::uint8_t *data;
    std::size_t length;
};

using Function = int (*)(void *ndr, int flags, void *list);
constexpr int success = 0;

/// More than the structure of a list takes, which is a count, a pointer to properties and an end mark.
using Structure = std::array<std::uint64_t, 32>;

} // namespace

struct SambaLists::Functions
{
    int (*readStructure)(const Blob *, void *context, void *structure, Function);
    int (*writeStructure)(Blob *, void *context, const void *structure, Function);
    Function readList;
    Function writeList;
    void *(*newContext)(const void *parent, std::size_t size, const char *name);
    int (*freeContext)(void *context, const char *place);
};

class SambaLists::List
{
public:
    List(std::shared_ptr<const Functions> functions, void *context)
        : m_functions(std::move(functions)), m_context(context)
    { }
    ~List() { m_functions->freeContext(m_context, "List"); }
    List(const List &) = delete;
    List &operator=(const List &) = delete;

    Structure structure{};

private:
    std::shared_ptr<const Functions> m_functions;
    void *m_context;
};

std::unique_ptr<SambaLists> SambaLists::load(std::string &why)
{
    auto functions = std::make_shared<Functions>();
    const auto look = [&why](const char *library, const char *name, auto &function) {
        void *opened = dlopen(library, RTLD_NOW | RTLD_GLOBAL);
        void *found = opened == nullptr ? nullptr : dlsym(opened, name);
        if (found == nullptr)
            why = std::string(name) + " of " + library + " is missing (package samba-testsuite)";
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(found);
        return found != nullptr;
    };
    // A library of Samba's own folder, which only its programs search.
    const char *lists = CLUSPROP_SAMBA_FOLDER "/libndr-samba4.so.0";
    if (!look("libtalloc.so.2", "talloc_named_const", functions->newContext)
        || !look("libtalloc.so.2", "_talloc_free", functions->freeContext)
        || !look("libndr.so.3", "ndr_pull_struct_blob", functions->readStructure)
        || !look("libndr.so.3", "ndr_push_struct_blob", functions->writeStructure)
        || !look(lists, "ndr_pull_clusapi_PROPERTY_LIST", functions->readList)
        || !look(lists, "ndr_push_clusapi_PROPERTY_LIST", functions->writeList))
        return nullptr;
    return std::unique_ptr<SambaLists>(new SambaLists(std::move(functions)));
}

std::shared_ptr<SambaLists::List> SambaLists::keep(std::span<const std::byte> bytes) const
{
    void *context = m_functions->newContext(nullptr, 0, "list");
    auto list = std::make_shared<List>(m_functions, context);
    const Blob blob{ reinterpret_cast<std::uint8_t *>(const_cast<std::byte *>(bytes.data())), bytes.size() };
    const int code
        = m_functions->readStructure(&blob, context, list->structure.data(), m_functions->readList);
    return code == success ? list : nullptr;
}

bool SambaLists::read(std::span<const std::byte> bytes) const
{
    return keep(bytes) != nullptr;
}

std::size_t SambaLists::write(const List &list) const
{
    void *context = m_functions->newContext(nullptr, 0, "written");
    Blob blob{};
    const int code
        = m_functions->writeStructure(&blob, context, list.structure.data(), m_functions->writeList);
    m_functions->freeContext(context, "write");
    return code == success ? blob.length : 0;
}

} // namespace clusprop::bench
