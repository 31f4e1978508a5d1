// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Byte-exact buffers for a cluster's control codes, with what a person must know about them.
///
/// FORMAT.md, "Writing" and "Control codes": which buffer goes to which code, what is left out.
#pragma once

#include "core/catalog/catalog.h"
#include "core/edits/allowances.h"
#include "core/edits/edit.h"
#include "core/model/cluster.h"
#include "core/wire/control_codes.h"

#include <tl/expected.hpp>

namespace clusprop {

struct LeftOut
{
    QString property;
    QString reason; ///< a clause: "read-only", "the server makes it (EXPANDED_SZ)"
};

struct ExportPlan
{
    QByteArray bytes;
    QString suggestedName; ///< a file name without folder, safe on Windows and Linux
    const wire::ControlCodeRow *control = nullptr; ///< takes the buffer; null: none does
    const wire::ControlCodeRow *validate = nullptr; ///< checks the buffer first; null: there is none
    int properties = 0;
    QVector<LeftOut> leftOut;
    QStringList notes; ///< sentences: reset bytes are inferred, several properties are not atomic, …
};

enum class Extent : std::uint8_t {
    Whole, ///< every property of the scope that a SET code takes
    Changes, ///< only what differs from the loaded state; what was taken away becomes a reset
};

/// A property list for SET_COMMON_ or SET_PRIVATE_PROPERTIES of an object. Refused with a
/// sentence: a volume (it has no property list of its own), nothing to export, an edit with a
/// blocking finding. What was allowed does not block; its reason is among the notes.
[[nodiscard]] tl::expected<ExportPlan, QString> planPropertyList(const Cluster &loaded,
    const Cluster &current, int object, bool privateScope, Extent extent,
    const Allowances &allowances = {});

/// The same for changes that are picked: all of them of this object. Others are neither sent nor
/// looked at, so one that must not be exported can be left out. A name that the list has twice is
/// left out, as a SET code would take both changes for the first.
[[nodiscard]] tl::expected<ExportPlan, QString> planChanges(const Cluster &loaded,
    const Cluster &current, int object, bool privateScope, const QVector<Change> &changes,
    const Allowances &allowances = {});
/// A list that takes changes back: `changes` as core/changes/rollback.h inverts them, from `current`
/// to `loaded`. Nothing blocks it, because what was loaded was there before.
[[nodiscard]] tl::expected<ExportPlan, QString> planRollback(const Cluster &loaded,
    const Cluster &current, int object, bool privateScope, const QVector<Change> &changes);

/// CLUS_SHARED_VOLUME_BACKUP_MODE of a volume's BackupInProgress. `delaySeconds` is used when it
/// is 1: how long the server waits for the backup to start. Refused: an unknown or invalid state.
[[nodiscard]] tl::expected<ExportPlan, QString> planBackupMode(const Cluster &current, int volume,
    quint32 delaySeconds);

/// The server's own wait where an operator names none.
constexpr quint32 usualBackupDelay = 300;

/// A property list that holds a volume's BackupInProgress alone, for the cluster's
/// SET_COMMON_PROPERTIES.
[[nodiscard]] tl::expected<ExportPlan, QString> planBackupProperty(const Cluster &current, int volume);

/// Declaration and assignments of a value in C, as the documentation's examples have them. The
/// variable is called after the property unless it is `named`.
[[nodiscard]] tl::expected<QString, QString> cSnippet(
    const QString &name, const Value &value, const QString &named = {});
/// The letters and digits of a text that a C identifier takes, which never begins with a digit or an
/// underscore; at most 60, and "Property" where nothing is left.
[[nodiscard]] QString cIdentifier(const QString &text);

/// "00000000  4a 00 00 00 …  |J...|", 16 bytes a line, with a final newline.
[[nodiscard]] QString hexDump(const QByteArray &bytes);

/// A part of a file name that Windows and Linux take; never empty.
[[nodiscard]] QString safeFileName(const QString &text);

/// The control-code object of a class; volumes are set through their resource.
[[nodiscard]] wire::ControlObject controlObject(ObjectClass objectClass);

} // namespace clusprop
