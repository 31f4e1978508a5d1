// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One value by its syntax: texts through a function, security descriptors and bytes of unknown
/// meaning without what they may tell.
#pragma once

#include "core/model/property.h"
#include "core/redaction/field_kinds.h"
#include "core/redaction/sid_map.h"

#include <functional>

namespace clusprop {

struct RedactedBytes
{
    qsizetype descriptors = 0; ///< of which the SIDs were replaced
    qsizetype brokenDescriptors = 0; ///< that do not decode and became zeros
    qsizetype values = 0; ///< that became zeros and were not before
    qsizetype bytes = 0; ///< of these
};

class ValueRedactor
{
public:
    using TextFunction = std::function<QString(const QString &, const TextField &)>;

    /// `sids` must outlive the redactor; null: only texts are looked at, bytes stay.
    ValueRedactor(TextFunction text, SidMap *sids)
        : m_text(std::move(text))
        , m_sids(sids)
    { }

    /// `object` and `property` say what the value is; `entry` may be null. The syntax stays, and so
    /// does whether the value can be read.
    [[nodiscard]] Value redact(const Value &value, const ClusterObject &object,
        QStringView property, const CatalogEntry *entry);
    [[nodiscard]] const RedactedBytes &bytes() const { return m_bytes; }

private:
    struct Subject
    {
        const ClusterObject &object;
        QStringView property;
        const CatalogEntry *entry;
    };
    [[nodiscard]] QByteArray payload(const Value &value, const Subject &subject);
    [[nodiscard]] QByteArray texts(const Value &value, const Subject &subject, bool isList);
    [[nodiscard]] QByteArray structure(const Value &value, const Subject &subject);
    [[nodiscard]] QByteArray propertyList(const Value &value, const Subject &subject);
    [[nodiscard]] QByteArray valueList(const Value &value, const Subject &subject);
    [[nodiscard]] QByteArray bytes(const Value &value, const Subject &subject);
    [[nodiscard]] QByteArray filled(const QByteArray &original, char fill);
    [[nodiscard]] QByteArray unreadable(const Value &value);

    TextFunction m_text;
    SidMap *m_sids;
    RedactedBytes m_bytes;
};

} // namespace clusprop
