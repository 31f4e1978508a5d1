// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/overview_link.h"

#include <QStringList>

#include <array>

namespace clusprop::ui {
namespace {

constexpr std::array<const char16_t *, backupStateCount> backupFilters{
    // by BackupState
    u"=1",
    u"=0",
    u"@inbackup <>1",
    u"@absent",
    u"@differs",
};

constexpr std::array<const char16_t *, rowStateCount> stateFilters{
    // by RowState
    u"@default -@unset",
    u"@deviates",
    u"-@default|@deviates|@cut|@absent|@differs",
    u"@unset",
    u"@cut",
    u"@absent",
    u"@differs",
};

constexpr std::array<const char16_t *, severityCount> severityFilters{
    // by Severity
    u"",
    u"@warning",
    u"@error",
};

template<std::size_t size, typename Key>
QString wordsOf(const std::array<const char16_t *, size> &filters, const std::optional<Key> &key)
{
    return key ? QString::fromUtf16(filters[static_cast<std::size_t>(*key)]) : QString();
}

} // namespace

QString filterOf(const OverviewLink &link)
{
    QStringList terms{ wordsOf(backupFilters, link.backup), wordsOf(stateFilters, link.state),
        wordsOf(severityFilters, link.severity) };
    if (link.redirected)
        terms.append(QStringLiteral("@redirected"));
    if (link.objectClass)
        terms.prepend(QStringLiteral("class:%1").arg(objectClassWord(*link.objectClass)));
    terms.removeAll(QString());
    return terms.join(u' ');
}

} // namespace clusprop::ui
