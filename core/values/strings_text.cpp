// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/strings_text.h"

#include "core/values/json_marks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace clusprop {
namespace {

std::optional<QStringList> jsonStrings(QStringView text)
{
    if (!text.trimmed().startsWith(u'['))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(withMarksEscaped(text.toUtf8()));
    if (!document.isArray())
        return std::nullopt;
    QStringList strings;
    for (const QJsonValueConstRef item : document.array()) {
        if (!item.isString())
            return std::nullopt;
        strings.append(item.toString());
    }
    return strings;
}

} // namespace

QString stringsText(const QStringList &strings)
{
    const QString lines = strings.join(u'\n');
    const bool hasBreak = std::any_of(strings.begin(), strings.end(),
        [](const QString &string) { return string.contains(u'\n'); });
    const bool isNothing = lines.isEmpty() && !strings.isEmpty();
    if (!hasBreak && !isNothing && !jsonStrings(lines))
        return lines;
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(strings)).toJson(QJsonDocument::Compact));
}

QStringList stringsFromText(QStringView text)
{
    if (const auto strings = jsonStrings(text))
        return *strings;
    return text.isEmpty() ? QStringList() : text.toString().split(u'\n');
}

} // namespace clusprop
