// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// JSON as simdjson walks through it, for readers that leave everything unusual to somebody else: they
/// say false, and nothing of why.
///
/// After `isBroken` was set simdjson has given up, and must not be asked for anything again.
#pragma once

#include "core/reading/json_string.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <simdjson.h>
#include <string_view>
#include <utility>

namespace clusprop::quick_json {

namespace json = simdjson::ondemand;

/// The members of `Names` that were seen, by index. A second one of a name is nothing usual.
template<std::size_t Count> class Members
{
public:
    explicit Members(const std::array<std::string_view, Count> &names)
        : m_names(names)
    { }

    /// -1 for an unknown one, and for one that comes again.
    int take(std::string_view name)
    {
        for (std::size_t index = 0; index < Count; ++index) {
            if (m_names[index] == name)
                return std::exchange(m_seen[index], true) ? -1 : static_cast<int>(index);
        }
        return -1;
    }
    [[nodiscard]] bool has(int index) const { return m_seen[static_cast<std::size_t>(index)]; }

private:
    const std::array<std::string_view, Count> &m_names;
    std::array<bool, Count> m_seen{};
};

/// Calls `member` with each name and value; false as soon as it says false.
template<typename Member>
bool forEachMember(json::object &object, bool &isBroken, Member member)
{
    for (auto field : object) {
        std::string_view name;
        json::value value;
        isBroken = field.unescaped_key().get(name) != simdjson::SUCCESS
            || field.value().get(value) != simdjson::SUCCESS;
        if (isBroken || !member(name, value))
            return false;
    }
    return true;
}

/// Calls `element` with each element; false as soon as it says false.
template<typename Element>
bool forEachElement(json::value &list, bool &isBroken, Element element)
{
    json::array array;
    if (list.get_array().get(array) != simdjson::SUCCESS)
        return false;
    for (auto entry : array) {
        json::value value;
        isBroken = std::move(entry).get(value) != simdjson::SUCCESS;
        if (isBroken || !element(value))
            return false;
    }
    return true;
}

inline bool readText(json::value &value, QString &text)
{
    json::raw_json_string raw;
    if (value.get_raw_json_string().get(raw) != simdjson::SUCCESS)
        return false;
    auto read = unescapedJson(raw.raw());
    if (!read)
        return false;
    text = *std::move(read);
    return true;
}

/// Characters between quotes of which none is escaped.
inline std::optional<QByteArrayView> plainText(json::value &value)
{
    json::raw_json_string raw;
    if (value.get_raw_json_string().get(raw) != simdjson::SUCCESS)
        return std::nullopt;
    const char *end = raw.raw();
    while (*end != '"' && *end != '\\')
        ++end;
    if (*end == '\\')
        return std::nullopt;
    return QByteArrayView(raw.raw(), end);
}

} // namespace clusprop::quick_json
