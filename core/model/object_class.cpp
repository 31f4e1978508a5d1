// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/object_class.h"

namespace clusprop {
namespace {

constexpr std::array classWords{
    u"cluster", u"node", u"group", u"resource", u"resourceType",
    u"network", u"networkInterface", u"groupSet", u"volume",
};
static_assert(classWords.size() == allObjectClasses.size());

constexpr std::array scopeWords{ u"common", u"commonReadOnly", u"private", u"privateReadOnly" };
static_assert(scopeWords.size() == allScopes.size());

} // namespace

QString objectClassWord(ObjectClass objectClass)
{
    return QString::fromUtf16(classWords[static_cast<std::size_t>(objectClass)]);
}

std::optional<ObjectClass> objectClassFromWord(QStringView word)
{
    for (const ObjectClass candidate : allObjectClasses) {
        if (word.compare(objectClassWord(candidate), Qt::CaseInsensitive) == 0)
            return candidate;
    }
    return std::nullopt;
}

QString scopeWord(Scope scope)
{
    return QString::fromUtf16(scopeWords[static_cast<std::size_t>(scope)]);
}

} // namespace clusprop
