// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/exporter.h"

#include "core/changes/rollback.h"

#include <algorithm>

namespace clusprop {

QVector<int> ExportRequest::subjects() const
{
    if (extent == Extent::Whole)
        return objects;
    QVector<int> changed;
    for (const Change &change : changes)
        changed.append(change.object);
    std::ranges::sort(changed);
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

bool ExportRequest::wants(Scope scope, const QString &property) const
{
    return (!privateScope || *privateScope == isPrivate(scope))
        && (properties.isEmpty() || properties.contains(property, Qt::CaseInsensitive));
}

QVector<Change> ExportRequest::wantedChanges() const
{
    QVector<Change> wanted;
    std::ranges::copy_if(changes, std::back_inserter(wanted),
        [this](const Change &change) { return wants(change.scope, change.name); });
    return wanted;
}

ExportRequest rollbackOf(const ExportRequest &request)
{
    Q_ASSERT(request.extent == Extent::Changes);
    ExportRequest rollback = request;
    std::swap(rollback.before, rollback.after);
    rollback.changes = invertedChanges(request.changes);
    rollback.isRollback = !request.isRollback;
    return rollback;
}

QString suggestedFileName(const ExportRequest &request, QStringView suffix)
{
    const QString what = request.isRollback ? QStringLiteral("-rollback")
        : request.extent == Extent::Changes ? QStringLiteral("-changes")
                                            : QString();
    return safeFileName(request.title.isEmpty() ? QStringLiteral("cluster") : request.title) + what
        + suffix.toString();
}

} // namespace clusprop
