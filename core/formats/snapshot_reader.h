// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The two versions of the snapshot, for snapshot.cpp alone. `document` is the whole document, its
/// "snapshot" and "version" already looked at.
#pragma once

#include "core/formats/json_input.h"
#include "core/reading/load_options.h"

namespace clusprop {

/// What the collector script writes from PowerShell's objects. Values that cannot be understood are
/// noted and never become 0; with `options.strict` the first of them is a fault.
[[nodiscard]] JsonResult<LoadedFile> readCollectorSnapshot(
    const QJsonObject &document, const LoadOptions &options);

/// What writeSnapshot() writes. Anything that cannot be read exactly is a fault.
[[nodiscard]] JsonResult<LoadedFile> readOwnSnapshot(const QJsonObject &document);
/// One of its objects.
[[nodiscard]] JsonResult<ClusterObject> snapshotObject(
    const QJsonValue &value, const QString &path, JsonNotes &notes);
constexpr char16_t ownSnapshotWords[] = u"version 2, as this program writes it";

/// The same document in a fraction of the time, as long as nothing is to be said of it. Nothing where
/// anything is wrong or unknown; readOwnSnapshot() then tells what it is.
[[nodiscard]] std::optional<LoadedFile> readUsualSnapshot(
    const QByteArray &bytes, const Sighted &sighted = {});

/// Where a property of a snapshot was read.
[[nodiscard]] Place snapshotPlace(const QString &path);
void takeNotes(LoadedFile &file, const JsonNotes &notes);

} // namespace clusprop
