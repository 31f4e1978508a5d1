// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/issue.h"

#include "core/model/property.h"

#include <string_view>

namespace clusprop {

QString ruleWord(const char16_t *id)
{
    return QString::fromRawData(
        reinterpret_cast<const QChar *>(id), static_cast<qsizetype>(std::u16string_view(id).size()));
}

QString placeWord(const Place &place)
{
    if (place.hasBytes())
        return QStringLiteral("@0x%1").arg(place.offset, 0, 16);
    return place.line > 0 ? QStringLiteral("line %1").arg(place.line) : place.key.text();
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace clusprop
