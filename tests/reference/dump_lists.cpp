// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/decode_document.h"
#include "tests/reference/dump_readings.h"

namespace clusprop {
namespace {

QByteArray decoded(const QByteArray &bytes, const QString &as, wire::Mode mode)
{
    const auto document = decodeToJson(bytes, QStringLiteral("list"), { as, mode });
    return document ? document->json : refusal(document.error());
}

} // namespace

QByteArray refusal(const LoadError &error)
{
    const std::string_view code = error.code ? wire::describe(*error.code).name : "refused";
    return QByteArray(code.data(), qsizetype(code.size())) + ' ' + error.where.toUtf8();
}

QByteArray propertyListAnswer(const QByteArray &bytes, wire::Mode mode)
{
    return decoded(bytes, QStringLiteral("property-list"), mode);
}

QByteArray valueListAnswer(const QByteArray &bytes, wire::Mode mode)
{
    return decoded(bytes, QStringLiteral("value-list"), mode);
}

} // namespace clusprop
