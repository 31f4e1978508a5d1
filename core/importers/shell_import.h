// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// PowerShell's objects as cluster objects: what kind each is, which members are properties, and in
/// which format.
///
/// A record's kind is told by its type where there is one, else by which members it has
/// (import-formats: "tell kinds by key sets"). Private properties (Get-ClusterParameter) go to the
/// object that they name. Shared volumes, their state on each node and WMI's backup state become
/// one volume each. What the catalog documents decides on the format where the source does not.
#pragma once

#include "core/importers/shell_record.h"
#include "core/merging/merger.h"
#include "core/reading/load_options.h"
#include "core/reading/loaded_file.h"

#include <memory>

namespace clusprop {

enum class ShellKind : std::uint8_t {
    Unknown,
    Cluster,
    Node,
    Group,
    Resource,
    ResourceType,
    Network,
    NetworkInterface,
    GroupSet,
    Parameter, ///< Get-ClusterParameter
    SharedVolume, ///< Get-ClusterSharedVolume
    SharedVolumeInfo, ///< its SharedVolumeInfo, alone
    VolumeState, ///< Get-ClusterSharedVolumeState
    WmiVolume, ///< MSCluster_ClusterSharedVolume
};

/// By type, else by members.
[[nodiscard]] ShellKind shellKind(const ShellRecord &record);

class ShellImport
{
public:
    explicit ShellImport(const Sighted &sighted = {});
    ~ShellImport();
    ShellImport(const ShellImport &) = delete;
    ShellImport &operator=(const ShellImport &) = delete;

    /// Takes one record. What is no cluster object is counted and noted, not lost in silence.
    void add(const ShellRecord &record);
    /// An oddity that the reader noticed.
    void note(int line, const QString &text);

    /// Records that became or joined an object.
    [[nodiscard]] int taken() const;
    /// Everything as the file of one source of the given kind ("clixml", …). `what` is a clause for
    /// LoadedFile::recognised: "3 resources and 1 cluster" is added to it. The error, when no record
    /// was a cluster object, says what the records were.
    [[nodiscard]] LoadResult<LoadedFile> finish(const QString &kind, const QString &what);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace clusprop
