// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/volume_words.h"

#include "core/model/case_folding.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

namespace clusprop {
namespace {

struct BitWord
{
    quint64 bit;
    const char16_t *word;
};

constexpr std::array faultWords{
    BitWord{ fault_state::redirected, u"redirected" },
    BitWord{ fault_state::noAccess, u"no access" },
    BitWord{ fault_state::inMaintenance, u"in maintenance" },
    BitWord{ fault_state::dismounted, u"dismounted" },
};

// CLUSTER_SHARED_VOLUME_STATE_INFO_EX in the clusapi header
constexpr quint64 greatestReason = quint64{ 1 } << 63U;
constexpr std::array fileSystemReasons{
    BitWord{ 0x01, u"user request" },
    BitWord{ 0x02, u"unsafe file system filter" },
    BitWord{ 0x04, u"unsafe volume filter" },
    BitWord{ 0x08, u"file system tiering" },
    BitWord{ 0x10, u"BitLocker initialising" },
    BitWord{ 0x20, u"ReFS" },
    BitWord{ greatestReason, u"greatest reason" },
};
constexpr std::array blockReasons{
    BitWord{ 0x01, u"no disk connectivity" },
    BitWord{ 0x02, u"storage space not attached" },
    BitWord{ 0x04, u"volume replication enabled" },
    BitWord{ greatestReason, u"greatest reason" },
};

constexpr std::array<const char16_t *, 5> stateWords{ u"unavailable", u"paused", u"active",
    u"active, redirected", u"active, block redirected" };

enum class Numbered : bool { No, Yes };

QString bitsText(quint64 bits, std::span<const BitWord> words, Numbered numbered, Speech say)
{
    QStringList texts;
    for (const BitWord &row : words) {
        if ((bits & row.bit) == 0)
            continue;
        const QString word = say(QString::fromUtf16(row.word));
        texts.append(
            numbered == Numbered::Yes ? QStringLiteral("%1 (%2)").arg(word).arg(row.bit) : word);
        bits &= ~row.bit;
    }
    if (bits != 0)
        texts.append(say(QStringLiteral("unknown (0x%1)")).arg(bits, 0, 16));
    return texts.join(QStringLiteral(" + "));
}

/// Why one layer redirects. The source's words count where it gives no number.
struct Reason
{
    std::optional<quint64> bits;
    QString text;
};

QString layerText(const QString &layer, const Reason &reason, QString (*words)(quint64, Speech), Speech say)
{
    const QString text = reason.bits ? words(*reason.bits, say) : reason.text;
    return text.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(layer, text);
}

QString reasonsText(const Reason &fileSystem, const Reason &block, Speech say)
{
    const QString above = layerText(say(QStringLiteral("file system")), fileSystem, fileSystemReasonText, say);
    const QString below = layerText(say(QStringLiteral("block")), block, blockReasonText, say);
    if (!above.isEmpty() && !below.isEmpty())
        return say(QStringLiteral("%1 and %2")).arg(above, below);
    if (!above.isEmpty() || !below.isEmpty())
        return above + below;
    return fileSystem.bits || block.bits ? say(QStringLiteral("no")) : QString();
}

/// A node whose reasons the source leaves out still has its state in the source's own words.
QString nodeText(const VolumeNodeState &node, Speech say)
{
    const QString reasons = reasonsText({ node.redirectedReason, node.redirectedText },
        { node.blockRedirectedReason, node.blockRedirectedText }, say);
    if (!reasons.isEmpty())
        return reasons;
    if (node.state.compare(u"Direct", Qt::CaseInsensitive) == 0)
        return say(QStringLiteral("no"));
    return node.state.isEmpty() ? say(notInThisSource()) : node.state;
}

QString namesText(const QStringList &names, Speech say)
{
    constexpr qsizetype most = 3;
    if (names.size() <= most)
        return names.join(QStringLiteral(", "));
    return say(QStringLiteral("%1 and %2 more"))
        .arg(names.first(most).join(QStringLiteral(", ")), QString::number(names.size() - most));
}

/// Nodes of one answer are told together; a single answer of all nodes needs no names.
QString foldedText(
    const QVector<VolumeNodeState> &nodes, QString (*text)(const VolumeNodeState &, Speech), Speech say)
{
    QVector<std::pair<QString, QStringList>> answers;
    for (const VolumeNodeState &node : nodes) {
        const QString answer = text(node, say);
        auto known = std::find_if(answers.begin(), answers.end(),
            [&answer](const auto &candidate) { return candidate.first == answer; });
        if (known == answers.end())
            known = answers.insert(known, { answer, {} });
        known->second.append(node.node);
    }
    if (answers.size() == 1) {
        const auto &[answer, names] = answers.first();
        const bool plain = answer == say(QStringLiteral("no")) || answer == say(notInThisSource());
        if (plain)
            return answer;
        return names.size() == 1
            ? QStringLiteral("%1 — %2").arg(answer, names.first())
            : say(QStringLiteral("%1 — all %2 nodes")).arg(answer, QString::number(names.size()));
    }
    QStringList texts;
    for (const auto &[answer, names] : answers)
        texts.append(QStringLiteral("%1 — %2").arg(answer, namesText(names, say)));
    return texts.join(QStringLiteral("; "));
}

std::optional<quint64> number(const ClusterObject &object, QStringView name)
{
    const Property *property = object.find(name);
    return property == nullptr ? std::nullopt : numberOf(*property);
}

} // namespace

QString notInThisSource()
{
    return QStringLiteral("not in this source");
}

QString sourcesDiffer()
{
    return QStringLiteral("sources differ");
}

QString backupText(const VolumeRow &row, Speech say)
{
    if (row.backupDisputed)
        return say(sourcesDiffer());
    if (!row.backupInProgress)
        return say(notInThisSource());
    return *row.backupInProgress <= 1 ? QString::number(*row.backupInProgress)
                                      : say(QStringLiteral("%1 (invalid)")).arg(*row.backupInProgress);
}

QString faultStateText(quint64 bits, Speech say)
{
    return bits == 0 ? say(QStringLiteral("none")) : bitsText(bits, faultWords, Numbered::Yes, say);
}

QString fileSystemReasonText(quint64 bits, Speech say)
{
    return bitsText(bits, fileSystemReasons, Numbered::No, say);
}

QString blockReasonText(quint64 bits, Speech say)
{
    return bitsText(bits, blockReasons, Numbered::No, say);
}

QString redirectedText(const ClusterObject &volume, Speech say)
{
    if (!volume.nodeStates.isEmpty())
        return foldedText(volume.nodeStates, nodeText, say);
    const QString reasons = reasonsText({ number(volume, volume_property::redirectedReason), {} },
        { number(volume, volume_property::volumeRedirectedReason), {} }, say);
    if (!reasons.isEmpty())
        return reasons;
    const QString no = QStringLiteral("no");
    const QString yesForSomeReason = QStringLiteral("yes, reason not in this source");
    if (const auto said = number(volume, volume_property::redirectedAccess))
        return say(*said != 0 ? yesForSomeReason : no);
    if (const auto fault = number(volume, volume_property::faultState))
        return say((*fault & fault_state::redirected) != 0 ? yesForSomeReason : no);
    return say(notInThisSource());
}

QString volumeStateWord(quint64 state, Speech say)
{
    return state < stateWords.size()
        ? say(QString::fromUtf16(stateWords[static_cast<std::size_t>(state)]))
        : say(QStringLiteral("unknown (%1)")).arg(state);
}

VolumeResources::VolumeResources(const Cluster &cluster)
    : m_cluster(cluster)
{
    // From behind, so that of several the first one counts.
    for (auto index = static_cast<int>(cluster.objects.size()) - 1; index >= 0; --index) {
        const ClusterObject &object = cluster.objects[index];
        if (object.objectClass != ObjectClass::Resource)
            continue;
        m_byId.insert(object.id.toCaseFolded(), index);
        m_byName.insert(object.name.toCaseFolded(), index);
    }
}

const ClusterObject *VolumeResources::of(const ClusterObject &volume) const
{
    const bool isById = !volume.resourceId.isEmpty();
    const FoldedKey key(isById ? volume.resourceId : volume.resourceName);
    const int index = key.text().isEmpty() ? -1 : (isById ? m_byId : m_byName).value(key.text(), -1);
    return index < 0 ? nullptr : &m_cluster.objects[index];
}

QString volumeStateText(const Cluster &cluster, int volume, Speech say)
{
    const ClusterObject &object = cluster.objects[volume];
    return volumeStateText(object, VolumeResources(cluster).of(object), say);
}

QString volumeStateText(const ClusterObject &volume, const ClusterObject *resource, Speech say)
{
    if (!volume.state.isEmpty())
        return volume.state;
    if (const auto state = number(volume, volume_property::volumeState))
        return volumeStateWord(*state, say);
    if (resource != nullptr && !resource->state.isEmpty())
        return resource->state;
    if (volume.nodeStates.isEmpty())
        return say(notInThisSource());
    const auto stateOf = [](const VolumeNodeState &node, Speech speech) {
        return node.state.isEmpty() ? speech(notInThisSource()) : node.state;
    };
    return foldedText(volume.nodeStates, stateOf, say);
}

} // namespace clusprop
