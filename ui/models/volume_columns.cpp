// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/volume_columns.h"

#include "core/model/volume_words.h"
#include "ui/words/core_words.h"
#include "ui/models/volume_table_model.h"

#include <array>

namespace clusprop::ui {
namespace {

QString textOrUnknown(const QString &text)
{
    return text.isEmpty() ? fromCore(notInThisSource()) : text;
}

QString nameText(const VolumeCell &source)
{
    return source.row.friendlyName;
}

QString resourceText(const VolumeCell &source)
{
    return textOrUnknown(source.row.resource);
}

QString ownerText(const VolumeCell &source)
{
    return textOrUnknown(source.row.ownerNode);
}

QString stateText(const VolumeCell &source)
{
    return source.status;
}

QString backupCellText(const VolumeCell &source)
{
    return backupText(source.row, fromCore);
}

QString faultText(const VolumeCell &source)
{
    return source.row.faultState ? faultStateText(*source.row.faultState, fromCore)
                                 : fromCore(notInThisSource());
}

QString redirectedByText(const VolumeCell &source)
{
    return redirectedText(source.document.object(source.row.object), fromCore);
}

QString maintenanceText(const VolumeCell &source)
{
    if (!source.row.maintenance)
        return fromCore(notInThisSource());
    return *source.row.maintenance ? VolumeTableModel::tr("yes") : VolumeTableModel::tr("no");
}

QString problemsText(const VolumeCell &source)
{
    int errors = 0;
    int warnings = 0;
    for (const Issue &issue : source.document.issuesOf(source.row.object)) {
        errors += issue.severity == Severity::Error ? 1 : 0;
        warnings += issue.severity == Severity::Warning ? 1 : 0;
    }
    QStringList texts;
    if (errors > 0)
        texts.append(errors == 1 ? VolumeTableModel::tr("1 error")
                                 : VolumeTableModel::tr("%n errors", nullptr, errors));
    if (warnings > 0)
        texts.append(warnings == 1 ? VolumeTableModel::tr("1 warning")
                                   : VolumeTableModel::tr("%n warnings", nullptr, warnings));
    return texts.isEmpty() ? VolumeTableModel::tr("none") : texts.join(QStringLiteral(", "));
}

constexpr std::array columns{
    // by VolumeTableModel::Column
    VolumeColumn{ QT_TRANSLATE_NOOP("clusprop::ui::VolumeTableModel", "Volume"), nameText,
        volume_property::friendlyName, FilterField::Object },
    VolumeColumn{
        QT_TRANSLATE_NOOP("clusprop::ui::VolumeTableModel", "Resource"), resourceText, {} },
    VolumeColumn{ QT_TRANSLATE_NOOP("clusprop::ui::VolumeTableModel", "Owner"), ownerText, {},
        FilterField::Owner },
    VolumeColumn{ QT_TRANSLATE_NOOP("clusprop::ui::VolumeTableModel", "State"), stateText, {},
        FilterField::Status },
    VolumeColumn{ "BackupInProgress", backupCellText, volume_property::backupInProgress,
        FilterField::Value },
    VolumeColumn{ QT_TRANSLATE_NOOP("clusprop::ui::VolumeTableModel", "Fault state"), faultText,
        volume_property::faultState },
    VolumeColumn{ QT_TRANSLATE_NOOP("clusprop::ui::VolumeTableModel", "Redirected by"),
        redirectedByText, {} },
    VolumeColumn{ QT_TRANSLATE_NOOP("clusprop::ui::VolumeTableModel", "Maintenance"),
        maintenanceText, volume_property::maintenanceMode },
    VolumeColumn{
        QT_TRANSLATE_NOOP("clusprop::ui::VolumeTableModel", "Problems"), problemsText, {} },
};
static_assert(columns.size() == VolumeTableModel::Problems + 1);

} // namespace

std::span<const VolumeColumn> volumeColumns()
{
    return columns;
}

QString volumeColumnTitle(int column)
{
    return VolumeTableModel::tr(columns[static_cast<std::size_t>(column)].title);
}

} // namespace clusprop::ui
