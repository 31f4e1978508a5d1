// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The buffers behind a request, object by object: what binary exports write and scripts carry.
#pragma once

#include "core/exporters/exporter.h"

namespace clusprop {

/// One buffer with what it is for.
struct PlannedBuffer
{
    int object = -1; ///< index into the objects of the request
    bool isPrivate = false; ///< meaningless for a structure
    bool isStructure = false; ///< CLUS_SHARED_VOLUME_BACKUP_MODE instead of a property list
    ExportPlan plan;
    QVector<Change> changes; ///< what it changes; of Extent::Changes only, without what was left out
};

struct PlannedBuffers
{
    QVector<PlannedBuffer> buffers;
    QStringList notes; ///< what is not among them, and why
};

/// Objects whose scope has nothing to send are passed over. The error is a sentence with the object
/// that stands in the way, or that there is nothing at all.
[[nodiscard]] tl::expected<PlannedBuffers, QString> planBuffers(const ExportRequest &request);

/// What a person has to know of a buffer: the codes that take it, what is left out, what is inferred.
[[nodiscard]] QStringList planNotes(const ExportPlan &plan);
/// "CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES (0x0740005e)"
[[nodiscard]] QString controlCodeText(const wire::ControlCodeRow &code);

} // namespace clusprop
