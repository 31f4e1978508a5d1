// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A cluster library with a cluster of a text file behind it, for tests of the apply script.
///
/// CLUSPROP_FAKE_CLUSTER names the file. Its lines (names are UTF-16LE in hexadecimal, "-" for none;
/// codes and bytes are hexadecimal, numbers decimal):
///   list CLASS NAME CODE BYTES       what a code that reads answers
///   result CLASS NAME CODE NUMBER    what the next such call returns; several lines: one call each
///   becomes CLASS NAME CODE BYTES    what the list of CODE is after the next set, whatever was sent
///   partial NUMBER                   a set that is refused changes this many properties all the same
///   grow NUMBER                      this many calls of every reading say that there is more
///   closed CLASS NAME NUMBER         opening fails with this error
/// CLUSPROP_FAKE_LOG names the file that gets a line for each call. When the cluster is closed, the
/// lists are written back, so that a second run finds what the first one left.

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <list>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

using Bytes = std::string;
using Dword = std::uint32_t;

struct Object
{
    std::string objectClass;
    std::string name; // hexadecimal
};

struct Fake
{
    std::map<std::string, Bytes> lists; // by key()
    std::map<std::string, std::list<Dword>> results;
    std::map<std::string, Bytes> becomes; // by "CLASS NAME"
    std::map<std::string, std::string> becomesCode;
    std::map<std::string, Dword> closed; // by "CLASS NAME"
    std::map<std::string, int> asked; // how often a reading has said that there is more
    int partial = 0;
    int grow = 0;
    std::list<Object> handles;
};

Fake fake;

constexpr Dword moreData = 234;
constexpr Dword invalidFunction = 1;
constexpr Dword propertiesStored = 5024;
constexpr Dword backupModeCode = 0x0140029a;
constexpr Dword volumeInfoCode = 0x01000225;

std::string hexOf(const Bytes &bytes)
{
    static const char digits[] = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value >> 4];
        text += digits[value & 15];
    }
    return text.empty() ? "-" : text;
}

Bytes bytesOf(const std::string &hex)
{
    Bytes bytes;
    for (std::size_t index = 0; hex != "-" && index + 1 < hex.size(); index += 2)
        bytes += static_cast<char>(std::stoi(hex.substr(index, 2), nullptr, 16));
    return bytes;
}

std::string codeText(Dword code)
{
    char text[16];
    std::snprintf(text, sizeof text, "%08x", code);
    return text;
}

std::string key(const Object &object, Dword code)
{
    return object.objectClass + ' ' + object.name + ' ' + codeText(code);
}

std::string nameOf(const char16_t *name)
{
    if (name == nullptr)
        return "-";
    Bytes bytes;
    for (; *name != 0; ++name) {
        bytes += static_cast<char>(*name & 0xFF);
        bytes += static_cast<char>(*name >> 8);
    }
    return bytes.empty() ? "00" : hexOf(bytes); // an empty name is not the same as none
}

void log(const std::string &line)
{
    std::ofstream(std::getenv("CLUSPROP_FAKE_LOG"), std::ios::app) << line << '\n';
}

void load()
{
    fake = {};
    std::ifstream file(std::getenv("CLUSPROP_FAKE_CLUSTER"));
    std::string line;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::string word, objectClass, name, code, value;
        words >> word;
        if (word == "partial")
            words >> fake.partial;
        else if (word == "grow")
            words >> fake.grow;
        else if (words >> objectClass >> name >> code; word == "closed")
            fake.closed[objectClass + ' ' + name] = static_cast<Dword>(std::stoul(code));
        else if (words >> value; word == "list")
            fake.lists[objectClass + ' ' + name + ' ' + code] = bytesOf(value);
        else if (word == "result")
            fake.results[objectClass + ' ' + name + ' ' + code].push_back(static_cast<Dword>(std::stoul(value)));
        else if (word == "becomes") {
            fake.becomes[objectClass + ' ' + name] = bytesOf(value);
            fake.becomesCode[objectClass + ' ' + name] = code;
        }
    }
}

void save()
{
    std::ofstream file(std::getenv("CLUSPROP_FAKE_CLUSTER"), std::ios::trunc);
    for (const auto &[where, bytes] : fake.lists)
        file << "list " << where << ' ' << hexOf(bytes) << '\n';
}

// Property lists

Dword numberAt(const Bytes &bytes, std::size_t offset)
{
    Dword number = 0;
    if (offset + 4 <= bytes.size())
        std::memcpy(&number, bytes.data() + offset, 4);
    return number;
}

struct Property
{
    std::string name; // hexadecimal, ASCII in small letters
    Bytes bytes; // from its name entry to its end mark
    bool isReset = false;
};

std::vector<Property> propertiesOf(const Bytes &list)
{
    std::vector<Property> properties;
    std::size_t position = 4;
    for (Dword count = numberAt(list, 0); count > 0 && position < list.size(); --count) {
        const std::size_t start = position;
        Property property;
        Bytes name = list.substr(position + 8, numberAt(list, position + 4));
        for (std::size_t unit = 0; unit + 1 < name.size(); unit += 2) {
            if (name[unit + 1] == 0 && name[unit] >= 'A' && name[unit] <= 'Z')
                name[unit] = static_cast<char>(name[unit] + 'a' - 'A');
        }
        property.name = hexOf(name);
        position += 8 + (name.size() + 3) / 4 * 4;
        bool isFirst = true;
        while (position + 8 <= list.size() && numberAt(list, position) != 0) {
            const Dword length = numberAt(list, position + 4);
            property.isReset = isFirst && length == 0;
            isFirst = false;
            position += 8 + (length + 3) / 4 * 4;
        }
        position += 4;
        property.bytes = list.substr(start, position - start);
        properties.push_back(property);
    }
    return properties;
}

Bytes listOf(const std::vector<Property> &properties)
{
    const auto count = static_cast<Dword>(properties.size());
    Bytes list(reinterpret_cast<const char *>(&count), 4);
    for (const Property &property : properties)
        list += property.bytes;
    return list + Bytes(4, '\0');
}

void setProperties(Bytes &list, const Bytes &sent, std::size_t most)
{
    std::vector<Property> present = propertiesOf(list);
    for (const Property &property : propertiesOf(sent)) {
        if (most-- == 0)
            break;
        std::size_t place = 0;
        while (place < present.size() && present[place].name != property.name)
            ++place;
        if (place < present.size())
            present.erase(present.begin() + static_cast<std::ptrdiff_t>(place));
        if (!property.isReset)
            present.insert(present.begin() + static_cast<std::ptrdiff_t>(place), property);
    }
    list = listOf(present);
}

/// CLUS_SHARED_VOLUME_BACKUP_MODE into the record of CLUS_CSV_VOLUME_INFO with its name.
void setBackupState(Bytes &list, const Bytes &mode)
{
    constexpr std::size_t record = 640;
    for (std::size_t position = 0; position + 8 + record <= list.size(); position += 8 + record) {
        const std::size_t data = position + 8;
        const auto sameName = [&](std::size_t offset, std::size_t length) {
            std::u16string wanted(reinterpret_cast<const char16_t *>(mode.data() + 8), 260);
            std::u16string is(length / 2, u'\0');
            std::memcpy(is.data(), list.data() + data + offset, length);
            return std::u16string(wanted.c_str()) == std::u16string(is.c_str());
        };
        if (sameName(20, 520) || sameName(540, 100))
            list.replace(data + 16, 4, mode.substr(0, 4));
    }
}

// Calls

void *open(const char *objectClass, const char16_t *name)
{
    const Object object{ objectClass, nameOf(name) };
    const auto closed = fake.closed.find(object.objectClass + ' ' + object.name);
    if (closed != fake.closed.end()) {
        log("open " + object.objectClass + ' ' + object.name + " failed");
        errno = static_cast<int>(closed->second);
        return nullptr;
    }
    log("open " + object.objectClass + ' ' + object.name);
    fake.handles.push_back(object);
    return &fake.handles.back();
}

int close(const void *handle, const char *objectClass)
{
    for (auto place = fake.handles.begin(); place != fake.handles.end(); ++place) {
        if (&*place != handle)
            continue;
        log((place->objectClass == objectClass ? "close " : "WRONG close ") + place->objectClass + ' ' + place->name);
        fake.handles.erase(place);
        return 1;
    }
    log(std::string("WRONG close ") + objectClass);
    return 0;
}

Dword read(const Object &object, Dword code, void *out, Dword size, Dword *returned)
{
    const auto list = fake.lists.find(key(object, code));
    if (list == fake.lists.end())
        return invalidFunction;
    int &asked = fake.asked[key(object, code)];
    Dword needed = static_cast<Dword>(list->second.size());
    if (asked < fake.grow) {
        ++asked;
        *returned = size + 16; // more than there was room for, and next time more again
        return moreData;
    }
    asked = 0;
    *returned = needed;
    if (size < needed)
        return moreData;
    std::memcpy(out, list->second.data(), needed);
    return 0;
}

/// The code that reads what another one sets.
Dword readingCode(Dword code)
{
    const Dword object = code & 0xFF000000U;
    if (code == backupModeCode)
        return volumeInfoCode;
    return object | ((code & 0xFFU) == 0x5E ? 0x59U : 0x81U);
}

void write(const Object &object, Dword code, const Bytes &input, Dword result)
{
    Bytes &list = fake.lists[key(object, readingCode(code))];
    const std::string who = object.objectClass + ' ' + object.name;
    const bool isTaken = result == 0 || result == propertiesStored;
    if (isTaken && fake.becomes.contains(who))
        fake.lists[who + ' ' + fake.becomesCode[who]] = fake.becomes[who];
    else if (code == backupModeCode && isTaken)
        setBackupState(list, input);
    else if (code != backupModeCode)
        setProperties(list, input, isTaken ? SIZE_MAX : static_cast<std::size_t>(fake.partial));
}

Dword control(const Object &object, const char *function, const void *host, Dword code, void *in, Dword inSize,
    void *out, Dword outSize, Dword *returned)
{
    const Bytes input(static_cast<const char *>(in), in == nullptr ? 0 : inSize);
    *returned = 0;
    Dword result = 0;
    std::list<Dword> &results = fake.results[key(object, code)];
    if (!results.empty()) {
        result = results.front();
        results.pop_front();
    }
    const bool modifies = (code & 0x00400000U) != 0;
    if (modifies)
        write(object, code, input, result);
    else if (input.empty() && result == 0)
        result = read(object, code, out, outSize, returned);
    std::ostringstream line;
    line << function << ' ' << object.name << ' ' << codeText(code) << " in " << hexOf(input) << " out " << outSize
         << " -> " << result << (host == nullptr ? "" : " WRONG host");
    log(line.str());
    return result;
}

} // namespace

extern "C" {

void *OpenCluster(const char16_t *name)
{
    load();
    return open("cluster", name);
}
int CloseCluster(void *handle)
{
    save();
    return close(handle, "cluster");
}

// NOLINTBEGIN(bugprone-macro-parentheses)
#define OBJECT(CLASS, OPEN, CLOSE, CONTROL) \
    void *OPEN(void *, const char16_t *name) \
    { \
        return open(CLASS, name); \
    } \
    int CLOSE(void *handle) \
    { \
        return close(handle, CLASS); \
    } \
    Dword CONTROL(void *handle, void *host, Dword code, void *in, Dword inSize, void *out, Dword outSize, \
        Dword *returned) \
    { \
        return control(*static_cast<Object *>(handle), #CONTROL, host, code, in, inSize, out, outSize, returned); \
    }
OBJECT("node", OpenClusterNode, CloseClusterNode, ClusterNodeControl)
OBJECT("group", OpenClusterGroup, CloseClusterGroup, ClusterGroupControl)
OBJECT("resource", OpenClusterResource, CloseClusterResource, ClusterResourceControl)
OBJECT("network", OpenClusterNetwork, CloseClusterNetwork, ClusterNetworkControl)
OBJECT("networkInterface", OpenClusterNetInterface, CloseClusterNetInterface, ClusterNetInterfaceControl)
OBJECT("groupSet", OpenClusterGroupSet, CloseClusterGroupSet, ClusterGroupSetControl)
#undef OBJECT
// NOLINTEND(bugprone-macro-parentheses)

Dword ClusterControl(void *, void *host, Dword code, void *in, Dword inSize, void *out, Dword outSize,
    Dword *returned)
{
    return control({ "cluster", "-" }, "ClusterControl", host, code, in, inSize, out, outSize, returned);
}
Dword ClusterResourceTypeControl(void *, const char16_t *name, void *host, Dword code, void *in,
    Dword inSize, void *out, Dword outSize, Dword *returned)
{
    return control({ "resourceType", nameOf(name) }, "ClusterResourceTypeControl", host, code, in, inSize,
        out, outSize, returned);
}
}
