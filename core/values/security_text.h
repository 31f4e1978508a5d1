// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A security descriptor as people read it: owner, group and entries in words, and as SDDL.
///
/// Sources: MS-DTYP 2.4.4.1 (types and flags of entries), 2.4.3 (rights), 2.5.1 (SDDL); the low
/// bits of a mask are the cluster's rights of the clusapi header.
#pragma once

#include "core/wire/security_descriptor.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <tl/expected.hpp>

namespace clusprop {

struct SecurityEntry
{
    QString kind; ///< "Allow", "Deny", "Audit", …
    QString account; ///< "Administrators (S-1-5-32-544)"
    QString rights; ///< "generic read, read control", with the mask: "cluster full control (0x3)"
    QString flags; ///< "inherited by objects and containers"; empty: none
};

struct SecurityList
{
    QString summary; ///< "4 entries, protected from inheritance"; what it means when there is none
    QVector<SecurityEntry> entries;
};

struct SecurityText
{
    QString owner; ///< "none" where there is none
    QString group;
    SecurityList dacl; ///< who may do what
    SecurityList sacl; ///< what is audited, and labels
    QString sddl; ///< empty when `sddlProblem` says why
    QString sddlProblem;
};

/// What the bits of a mask allow; cluster rights for the bits that are the object's own.
[[nodiscard]] QString rightsText(std::uint32_t mask);
/// "GRGX", "0x3": two-letter words where they say all of it, else the number.
[[nodiscard]] QString rightsSddl(std::uint32_t mask);

/// The error is a sentence with the offset of the defect.
[[nodiscard]] tl::expected<SecurityText, QString> securityText(const QByteArray &payload);

} // namespace clusprop
