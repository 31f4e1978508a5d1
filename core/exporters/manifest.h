// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The page that goes with several buffers: which file goes to which control code of which object.
///
/// manifest.json: { "clusprop": "manifest", "version": 1, "title", "created", "kind": "whole",
/// "changes" or "rollback", "files": [ { "file", "object": "CLASS:NAME", "class", "name", "id",
/// "scope": "common", "private" or null, "holds": "property-list" or the structure's name,
/// "control": { "name", "code", "text": "0x…" }, "validate": the same or null, "resource" (for a
/// structure), "size", "sha256", "properties": [ { "name", "old", "new" } ], "notes": [ … ] } ],
/// "notes": [ … ] }. manifest.txt says the same to people.
#pragma once

#include "core/exporters/planned_lists.h"

namespace clusprop {

/// A buffer as a file of the folder.
struct ManifestFile
{
    QString name;
    const PlannedBuffer *buffer = nullptr;
};

[[nodiscard]] QByteArray manifestJson(
    const ExportRequest &request, const QVector<ManifestFile> &files, const QStringList &notes);
/// With CRLF, as it is read on Windows; nothing that stands in a name can steer a terminal.
[[nodiscard]] QByteArray manifestText(
    const ExportRequest &request, const QVector<ManifestFile> &files, const QStringList &notes);

} // namespace clusprop
