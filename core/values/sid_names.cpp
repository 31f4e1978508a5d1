// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/sid_names.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

struct SidRow
{
    std::u16string_view text;
    std::u16string_view token; ///< empty: SDDL has none
    std::u16string_view name;
};

constexpr std::array wellKnown{
    SidRow{ u"S-1-0-0", u"", u"Nobody" },
    SidRow{ u"S-1-1-0", u"WD", u"Everyone" },
    SidRow{ u"S-1-2-0", u"", u"Local" },
    SidRow{ u"S-1-2-1", u"", u"Console Logon" },
    SidRow{ u"S-1-3-0", u"CO", u"Creator Owner" },
    SidRow{ u"S-1-3-1", u"CG", u"Creator Group" },
    SidRow{ u"S-1-3-4", u"OW", u"Owner Rights" },
    SidRow{ u"S-1-5-1", u"", u"Dialup" },
    SidRow{ u"S-1-5-2", u"NU", u"Network" },
    SidRow{ u"S-1-5-3", u"", u"Batch" },
    SidRow{ u"S-1-5-4", u"IU", u"Interactive" },
    SidRow{ u"S-1-5-6", u"SU", u"Service" },
    SidRow{ u"S-1-5-7", u"AN", u"Anonymous Logon" },
    SidRow{ u"S-1-5-8", u"", u"Proxy" },
    SidRow{ u"S-1-5-9", u"ED", u"Enterprise Domain Controllers" },
    SidRow{ u"S-1-5-10", u"PS", u"Self" },
    SidRow{ u"S-1-5-11", u"AU", u"Authenticated Users" },
    SidRow{ u"S-1-5-12", u"RC", u"Restricted" },
    SidRow{ u"S-1-5-13", u"", u"Terminal Server User" },
    SidRow{ u"S-1-5-14", u"", u"Remote Interactive Logon" },
    SidRow{ u"S-1-5-15", u"", u"This Organization" },
    SidRow{ u"S-1-5-17", u"", u"IUSR" },
    SidRow{ u"S-1-5-18", u"SY", u"SYSTEM" },
    SidRow{ u"S-1-5-19", u"LS", u"Local Service" },
    SidRow{ u"S-1-5-20", u"NS", u"Network Service" },
    SidRow{ u"S-1-5-33", u"WR", u"Write Restricted" },
    SidRow{ u"S-1-5-113", u"", u"Local Account" },
    SidRow{ u"S-1-5-114", u"", u"Local Account and Member of Administrators" },
    SidRow{ u"S-1-5-32-544", u"BA", u"Administrators" },
    SidRow{ u"S-1-5-32-545", u"BU", u"Users" },
    SidRow{ u"S-1-5-32-546", u"BG", u"Guests" },
    SidRow{ u"S-1-5-32-547", u"PU", u"Power Users" },
    SidRow{ u"S-1-5-32-548", u"AO", u"Account Operators" },
    SidRow{ u"S-1-5-32-549", u"SO", u"Server Operators" },
    SidRow{ u"S-1-5-32-550", u"PO", u"Print Operators" },
    SidRow{ u"S-1-5-32-551", u"BO", u"Backup Operators" },
    SidRow{ u"S-1-5-32-552", u"RE", u"Replicator" },
    SidRow{ u"S-1-5-32-554", u"RU", u"Pre-Windows 2000 Compatible Access" },
    SidRow{ u"S-1-5-32-555", u"RD", u"Remote Desktop Users" },
    SidRow{ u"S-1-5-32-556", u"NO", u"Network Configuration Operators" },
    SidRow{ u"S-1-5-32-557", u"", u"Incoming Forest Trust Builders" },
    SidRow{ u"S-1-5-32-558", u"MU", u"Performance Monitor Users" },
    SidRow{ u"S-1-5-32-559", u"LU", u"Performance Log Users" },
    SidRow{ u"S-1-5-32-560", u"", u"Windows Authorization Access Group" },
    SidRow{ u"S-1-5-32-561", u"", u"Terminal Server License Servers" },
    SidRow{ u"S-1-5-32-562", u"", u"Distributed COM Users" },
    SidRow{ u"S-1-5-32-568", u"IS", u"IIS_IUSRS" },
    SidRow{ u"S-1-5-32-569", u"CY", u"Cryptographic Operators" },
    SidRow{ u"S-1-5-32-573", u"ER", u"Event Log Readers" },
    SidRow{ u"S-1-5-32-574", u"CD", u"Certificate Service DCOM Access" },
    SidRow{ u"S-1-5-32-575", u"RA", u"RDS Remote Access Servers" },
    SidRow{ u"S-1-5-32-576", u"ES", u"RDS Endpoint Servers" },
    SidRow{ u"S-1-5-32-577", u"MS", u"RDS Management Servers" },
    SidRow{ u"S-1-5-32-578", u"HA", u"Hyper-V Administrators" },
    SidRow{ u"S-1-5-32-579", u"AA", u"Access Control Assistance Operators" },
    SidRow{ u"S-1-5-32-580", u"RM", u"Remote Management Users" },
    SidRow{ u"S-1-5-32-581", u"", u"System Managed Accounts Group" },
    SidRow{ u"S-1-5-32-582", u"", u"Storage Replica Administrators" },
    SidRow{ u"S-1-5-64-10", u"", u"NTLM Authentication" },
    SidRow{ u"S-1-5-64-14", u"", u"SChannel Authentication" },
    SidRow{ u"S-1-5-64-21", u"", u"Digest Authentication" },
    SidRow{ u"S-1-5-80-0", u"", u"All Services" },
    // A service's numbers are the SHA-1 of its name in upper case.
    SidRow{ u"S-1-5-80-3686368352-2818529501-1460576502-2564618696-351529990", u"",
        u"NT SERVICE\\ClusSvc" },
    SidRow{ u"S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464", u"",
        u"NT SERVICE\\TrustedInstaller" },
    SidRow{ u"S-1-5-83-0", u"", u"Virtual Machines" },
    SidRow{ u"S-1-5-84-0-0-0-0-0", u"UD", u"User-Mode Drivers" },
    SidRow{ u"S-1-15-2-1", u"AC", u"All Application Packages" },
    SidRow{ u"S-1-16-0", u"", u"Untrusted Mandatory Level" },
    SidRow{ u"S-1-16-4096", u"LW", u"Low Mandatory Level" },
    SidRow{ u"S-1-16-8192", u"ME", u"Medium Mandatory Level" },
    SidRow{ u"S-1-16-8448", u"MP", u"Medium Plus Mandatory Level" },
    SidRow{ u"S-1-16-12288", u"HI", u"High Mandatory Level" },
    SidRow{ u"S-1-16-16384", u"SI", u"System Mandatory Level" },
    SidRow{ u"S-1-18-1", u"", u"Authentication Authority Asserted Identity" },
    SidRow{ u"S-1-18-2", u"", u"Service Asserted Identity" },
};

struct AccountRow
{
    std::uint32_t number;
    std::u16string_view name;
};

constexpr std::array domainAccounts{
    AccountRow{ 498, u"Enterprise Read-only Domain Controllers" },
    AccountRow{ 500, u"Administrator" },
    AccountRow{ 501, u"Guest" },
    AccountRow{ 502, u"krbtgt" },
    AccountRow{ 512, u"Domain Admins" },
    AccountRow{ 513, u"Domain Users" },
    AccountRow{ 514, u"Domain Guests" },
    AccountRow{ 515, u"Domain Computers" },
    AccountRow{ 516, u"Domain Controllers" },
    AccountRow{ 517, u"Cert Publishers" },
    AccountRow{ 518, u"Schema Admins" },
    AccountRow{ 519, u"Enterprise Admins" },
    AccountRow{ 520, u"Group Policy Creator Owners" },
    AccountRow{ 521, u"Read-only Domain Controllers" },
    AccountRow{ 522, u"Cloneable Domain Controllers" },
    AccountRow{ 525, u"Protected Users" },
    AccountRow{ 526, u"Key Admins" },
    AccountRow{ 527, u"Enterprise Key Admins" },
    AccountRow{ 553, u"RAS and IAS Servers" },
};

const SidRow *wellKnownRow(const QString &text)
{
    const auto row = std::ranges::find_if(wellKnown,
        [&text](const SidRow &candidate) { return text == QStringView(candidate.text); });
    return row == wellKnown.end() ? nullptr : &*row;
}

/// S-1-5-21-, three numbers of the domain, the account.
bool isDomainAccount(const wire::Sid &sid)
{
    constexpr std::uint64_t ntAuthority = 5;
    constexpr std::size_t parts = 1 + 3 + 1;
    return sid.authority == ntAuthority && sid.subAuthorities.size() == parts
        && sid.subAuthorities.front() == 21;
}

} // namespace

QString sidText(const wire::Sid &sid)
{
    const bool isLong = sid.authority > 0xFFFFFFFFU;
    QString text = isLong
        ? QStringLiteral("S-1-0x%1").arg(quint64(sid.authority), 12, 16, QLatin1Char('0'))
        : QStringLiteral("S-1-%1").arg(quint64(sid.authority));
    for (const std::uint32_t part : sid.subAuthorities)
        text += QStringLiteral("-%1").arg(part);
    return text;
}

QString sidName(const wire::Sid &sid)
{
    if (const SidRow *row = wellKnownRow(sidText(sid)))
        return QStringView(row->name).toString();
    if (!isDomainAccount(sid))
        return {};
    const auto account
        = std::ranges::find(domainAccounts, sid.subAuthorities.back(), &AccountRow::number);
    return account == domainAccounts.end() ? QString() : QStringView(account->name).toString();
}

QString sidNameAndText(const wire::Sid &sid)
{
    const QString name = sidName(sid);
    return name.isEmpty() ? sidText(sid) : QStringLiteral("%1 (%2)").arg(name, sidText(sid));
}

QString sidSddl(const wire::Sid &sid)
{
    const QString text = sidText(sid);
    const SidRow *row = wellKnownRow(text);
    return row == nullptr || row->token.empty() ? text : QStringView(row->token).toString();
}

} // namespace clusprop
