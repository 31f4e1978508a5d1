// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the numbers of a volume say, in words: bit sets of FORMAT.md, "Fixed structures".
///
/// Bits that no header names are shown as a number and never dropped. Every function has words for
/// "the source does not say", which is not 0 and not "no".
#pragma once

#include "core/model/sentence.h"
#include "core/model/volume.h"

#include <QHash>

namespace clusprop {

/// "not in this source"
[[nodiscard]] QString notInThisSource();

/// "sources differ"
[[nodiscard]] QString sourcesDiffer();

/// "0", "1", "2 (invalid)"; the number as it is stored.
[[nodiscard]] QString backupText(const VolumeRow &row, Speech say = inEnglish);
/// "none", "redirected (1)", "no access (2) + in maintenance (4)".
[[nodiscard]] QString faultStateText(quint64 bits, Speech say = inEnglish);
/// RedirectedIOReason, "user request + unsafe file system filter"; empty for 0.
[[nodiscard]] QString fileSystemReasonText(quint64 bits, Speech say = inEnglish);
/// VolumeRedirectedIOReason, "no disk connectivity"; empty for 0.
[[nodiscard]] QString blockReasonText(quint64 bits, Speech say = inEnglish);
/// Who redirects the volume and why, nodes of one answer folded; reasons that the source gives in
/// words without a number in those words: "no",
/// "file system: user request — all 3 nodes", "block: no disk connectivity — HV02; no — HV01,
/// HV03".
[[nodiscard]] QString redirectedText(const ClusterObject &volume, Speech say = inEnglish);
/// VolumeState of a state record: "active, redirected".
[[nodiscard]] QString volumeStateWord(quint64 state, Speech say = inEnglish);
/// The volume's own state, else that of a state record, else its resource's, else what the nodes
/// say.
[[nodiscard]] QString volumeStateText(
    const Cluster &cluster, int volume, Speech say = inEnglish);
/// The same where the resource behind the volume is known; null: there is none.
[[nodiscard]] QString volumeStateText(
    const ClusterObject &volume, const ClusterObject *resource, Speech say = inEnglish);

/// Finds the disk resources behind volumes, for whoever asks for more than one.
class VolumeResources
{
public:
    /// `cluster` must outlive the lookup, with its objects as they are.
    explicit VolumeResources(const Cluster &cluster);
    /// By id, or by name where the volume tells no id; null when there is none.
    [[nodiscard]] const ClusterObject *of(const ClusterObject &volume) const;

private:
    const Cluster &m_cluster;
    QHash<QString, int> m_byId; ///< folded
    QHash<QString, int> m_byName;
};

} // namespace clusprop
