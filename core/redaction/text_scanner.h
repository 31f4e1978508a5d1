// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Things of a fixed form in a text. All lengths are in UTF-16 units; 0: there is none. Whatever
/// is looked for is bounded in length, so that asking at every word stays linear.
#pragma once

#include <QStringView>
#include <QVector>

namespace clusprop {

/// A GUID of 36 characters without braces.
[[nodiscard]] qsizetype guidAt(QStringView text, qsizetype from);
/// 32 hexadecimal digits and nothing else.
[[nodiscard]] bool isPlainGuid(QStringView text);
/// A decimal or hexadecimal number, a date, or a date with a time, and nothing else.
[[nodiscard]] bool isNumberOrDate(QStringView text);
/// Only what SDDL is made of, with at least one entry in parentheses (MS-DTYP 2.5.1).
[[nodiscard]] bool isSddl(QStringView text);

/// Two labels or more, of which the last is of letters and no suffix of a file.
struct DnsName
{
    QVector<qsizetype> labels; ///< where each begins
    qsizetype end = 0;
};
[[nodiscard]] DnsName dnsNameAt(QStringView text, qsizetype from);

/// "name.exe", with a suffix that is known.
[[nodiscard]] qsizetype fileNameAt(QStringView text, qsizetype from);

/// DOMAIN\account or account@domain.
struct AccountName
{
    qsizetype first = 0; ///< length of what stands before the separator
    qsizetype length = 0; ///< of all; 0: no account
};
[[nodiscard]] AccountName accountAt(QStringView text, qsizetype from);

} // namespace clusprop
