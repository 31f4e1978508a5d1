// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/clixml_object.h"

#include "core/importers/shell_text.h"

#include <algorithm>

namespace clusprop {
namespace {

bool isEnumeration(const QStringList &typeNames)
{
    return std::any_of(typeNames.begin(), typeNames.end(),
        [](const QString &name) { return shortTypeName(name) == u"Enum"; });
}

} // namespace

ShellValue clixmlValue(const ClixmlObject &object)
{
    const QStringList &typeNames = object.record.typeNames;
    const QString typeName = typeNames.isEmpty() ? QString() : shortTypeName(typeNames.first());
    ShellValue value;
    if (object.base) {
        value = *object.base;
        if (value.kind == ShellValue::Kind::Integer && isEnumeration(typeNames)) {
            value.kind = ShellValue::Kind::Enumeration;
            value.text = object.record.text;
            value.typeName = typeName;
        }
        return value;
    }
    if (object.list) {
        value = *object.list;
        value.typeName
            = value.kind == ShellValue::Kind::Bytes ? QStringLiteral("Byte[]") : typeName;
        return value;
    }
    value = objectValue(object.record);
    // A list below the writer's depth is called like its type.
    const ShellValue trace = shellText(value.text);
    if (value.records.isEmpty() && trace.kind == ShellValue::Kind::Cut)
        return cutValue(value.text, typeName);
    return value;
}

} // namespace clusprop
