// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The table of exporters: what each is given, and what it gives.
#pragma once

#include "core/edits/allowances.h"
#include "core/edits/edit.h"
#include "core/formats/export_plan.h"
#include "core/model/cluster.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

#include <tl/expected.hpp>

#include <span>

namespace clusprop {

/// What is exported. Everything that is pointed to must live as long as the request.
struct ExportRequest
{
    /// Two states with the same objects: the old one, and the one that is wanted.
    const Cluster *before = nullptr;
    const Cluster *after = nullptr;
    const Allowances *allowances = nullptr; ///< null: nothing was allowed
    Extent extent = Extent::Changes;
    /// For Extent::Changes: the changes from `before` to `after` that are wanted, in the order of
    /// the objects. Some may be missing that the operator left out.
    QVector<Change> changes;
    /// For Extent::Whole: indices of the objects that are wanted, ascending.
    QVector<int> objects;
    std::optional<bool> privateScope; ///< one scope only; nothing: common and private ones
    QStringList properties; ///< only these; empty: all. Compared without case
    bool onePropertyAList = false; ///< for classes that take several ones after the other
    bool withManifest = false; ///< also where there is one buffer only
    bool isRollback = false; ///< made by rollbackOf()
    quint32 backupDelay = usualBackupDelay; ///< seconds; see planBackupMode()
    QString title; ///< what is exported, for reports: a cluster's name or a file's
    QString created; ///< now, ISO 8601 in UTC, for reports and manifests

    [[nodiscard]] const ClusterObject &object(int index) const { return after->objects[index]; }
    /// The objects of `changes` or `objects`, each once, ascending.
    [[nodiscard]] QVector<int> subjects() const;
    /// Whether property and scope are among those that are wanted.
    [[nodiscard]] bool wants(Scope scope, const QString &property) const;
    /// Those of `changes` that are wanted.
    [[nodiscard]] QVector<Change> wantedChanges() const;
};

/// The request whose result takes back what that of `request` does. Requires Extent::Changes.
[[nodiscard]] ExportRequest rollbackOf(const ExportRequest &request);

struct ExportFile
{
    /// What is in it, for whoever shows it.
    enum class Holds : std::uint8_t { Text, PropertyList, BackupMode };

    QString name; ///< a relative path with "/", safe on Windows and Linux
    QByteArray bytes;
    Holds holds = Holds::Text;
};

struct ExportProduct
{
    /// One file; or several, which belong into a folder of their own.
    QVector<ExportFile> files;
    /// Sentences, for whoever exports: which code takes a list, what is inferred, what is left out.
    QStringList notes;
    int items = 0; ///< properties or lines that went out
};
/// The error is a sentence without full stop: nothing to export, a blocking finding, …
using Exported = tl::expected<ExportProduct, QString>;

struct ExporterRow
{
    const char16_t *word; ///< as the command's --to has it
    const char16_t *title; ///< for people
    const char16_t *does; ///< a sentence without full stop: what it is for
    const char16_t *suffix; ///< of the file, with its dot
    bool isBinary; ///< never written to a terminal
    bool isOneBuffer; ///< a file holds one list or structure; more of them need a folder, or fail
    bool takesWhole; ///< can export objects as they are …
    bool takesChanges; ///< … and a change set
    /// Whether make(rollbackOf(request)) is a file of its own that belongs beside the export. False
    /// for what needs none, and for what carries it.
    bool hasRollback;
    Exported (*make)(const ExportRequest &request);
};

/// In the order in which people should see them.
[[nodiscard]] std::span<const ExporterRow> exporterRows();
/// Null for an unknown word.
[[nodiscard]] const ExporterRow *findExporter(QStringView word);

/// "contoso-changes.ps1", "contoso-rollback.ps1": a name for a product's only file. Without a suffix
/// it is that of a folder.
[[nodiscard]] QString suggestedFileName(const ExportRequest &request, QStringView suffix);
[[nodiscard]] inline QString suggestedFileName(const ExportRequest &request, const ExporterRow &row)
{
    return suggestedFileName(request, QStringView(row.suffix));
}

} // namespace clusprop
