// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Stand-ins for SIDs, and security descriptors with the SIDs in them replaced.
///
/// SIDs that are the same everywhere stay. Of an account of a domain the domain's three numbers
/// become the number of the domain here; accounts below 1000 are built in and keep their number
/// (MS-DTYP 2.4.2.4), others are counted. Every other SID keeps its authority, its first number and
/// its length, so that a descriptor keeps its layout.
#pragma once

#include "core/redaction/replacements.h"
#include "core/wire/security_descriptor.h"

#include <QByteArray>

#include <optional>

namespace clusprop {

class SidMap
{
public:
    explicit SidMap(Replacements &replacements)
        : m_replacements(replacements)
    { }

    [[nodiscard]] wire::Sid standIn(const wire::Sid &original);
    /// The text of the stand-in.
    [[nodiscard]] QString text(const wire::Sid &original);
    /// A descriptor of the same length and layout; bytes that belong to no part of it, and the
    /// conditions and attributes of entries, become zeros. Nothing when it does not decode.
    [[nodiscard]] std::optional<QByteArray> descriptor(const QByteArray &original);

private:
    [[nodiscard]] wire::Sid make(const wire::Sid &original);

    Replacements &m_replacements;
    QHash<QString, std::uint32_t> m_domains; ///< by the text of the domain's SID
    QHash<QString, std::uint32_t> m_accounts; ///< by domain: how many there are
    std::uint32_t m_nextOther = 0;
    QHash<QString, wire::Sid> m_standIns; ///< by text
};

/// "S-1-5-21-…" at `from`, which ends where a word ends.
struct ReadSid
{
    wire::Sid sid;
    qsizetype length = 0;
};
[[nodiscard]] std::optional<ReadSid> sidAt(QStringView text, qsizetype from);

} // namespace clusprop
