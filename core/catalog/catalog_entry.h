// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is known about one property, one resource type: plain values, as the JSON files of
/// resources/catalog have them (resources/catalog/README.md describes every key).
///
/// The catalog is advice. Windows versions differ, and the documentation is wrong in places; where
/// a live cluster was seen to disagree, the members that say "effective" follow the cluster and the
/// ones that say "documented" keep what the page says.
#pragma once

#include "core/catalog/format_word.h"
#include "core/model/object_class.h"

#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVector>

#include <cstdint>
#include <optional>

namespace clusprop {

enum class Access : std::uint8_t { Unknown, ReadWrite, ReadOnly };

/// "rw", "ro"; empty for Unknown (null in the files).
[[nodiscard]] QString accessWord(Access access);

/// One member of an enumeration or one bit of a set of flags.
struct NamedValue
{
    quint64 value = 0; ///< meaningless when `text` is set
    std::optional<QString> text; ///< the value itself, for a property that holds text
    QString name;
    QString summary; ///< may be empty
};

struct CatalogEntry
{
    ObjectClass objectClass = ObjectClass::Cluster;
    QString resourceType; ///< empty: any, or not a property of resources or resource types
    bool isPrivate = false;
    QString name; ///< as the cluster spells it, where that is known
    QStringList otherNames; ///< what other sources or versions call the same setting
    QString constant; ///< C name of the property's name; empty when unknown
    std::optional<wire::Format> format; ///< effective; nothing: not documented
    std::optional<wire::Format> documentedFormat;
    bool formatInDoubt = false; ///< documented, but hardly true: trust what the cluster sends
    Access access = Access::Unknown; ///< effective
    Access documentedAccess = Access::Unknown;
    /// As documented, both inclusive. No documented limit is outside of qint64; the reader refuses
    /// a file with one rather than round it.
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    /// What a live cluster proves the limits to be at least; see lowerLimit, upperLimit.
    std::optional<qint64> seenMinimum;
    std::optional<qint64> seenMaximum;
    bool rangeIsAdvice = false; ///< clusters go past the limits: warn, do not refuse
    QVector<quint64> sentinels; ///< accepted besides the range, such as 0xFFFFFFFF for -1
    QVariant defaultValue; ///< quint64, qint64 when negative, QString; invalid: none known
    QString defaultNote; ///< what is known of the default beyond its value
    QString unit; ///< "s", "ms", "min", "bytes", "KB", "MB", "percent" or empty
    QVector<NamedValue> values; ///< members or bits; not always complete
    bool flags = false; ///< the value is a set of bits
    bool isBoolean = false; ///< 0 is off, anything else on
    bool supported = true; ///< false: documented as not supported any more
    QString minimumServer; ///< first Windows Server version; empty when unknown
    QString summary;
    QString caution; ///< empty: none
    QString page; ///< last part of the address of the reference's page; empty: none
    QString source; ///< "reference", "observed" or, for volumes, "structure"
    std::optional<quint64> seenValue; ///< on a Windows Server 2022 cluster, if not the default
    QString wireNote; ///< one sentence on where pages and clusters disagree; empty: none

    /// "CLUSPROP_DWORD"; empty when the format is not documented.
    [[nodiscard]] QString structureName() const;
    /// Effective limits: the documented ones, widened by what live clusters hold.
    [[nodiscard]] std::optional<qint64> lowerLimit() const;
    [[nodiscard]] std::optional<qint64> upperLimit() const;
    /// Whether a number is within the effective limits, a sentinel or a listed value. Says nothing
    /// about the format's own size, nor about bits that are not listed.
    [[nodiscard]] bool admits(quint64 number) const;
    /// A switch with just two states, of which a third one would be nonsense rather than unusual.
    [[nodiscard]] bool isTwoState() const;
};

struct ResourceTypeEntry
{
    QString name; ///< as registered: what a resource's Type holds
    QString displayName; ///< empty when unknown
    QString dll;
    QString resourceClass; ///< "storage", "network" or empty: unknown
    std::optional<QStringList> requiredDependencies; ///< empty list: none; nothing: unknown
    QString summary;
    QString page;
};

} // namespace clusprop
