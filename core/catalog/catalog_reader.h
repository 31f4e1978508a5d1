// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Reads the JSON files of the catalog, strictly: a key that is missing, unknown or of the wrong
/// type is an error, since these files are ours and a typing mistake must not become a silent gap.
///
/// Used by catalog.cpp alone. `file` is the name for messages; every error is a sentence that
/// names file and place.
#pragma once

#include "core/catalog/catalog_entry.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace clusprop::catalog_reader {

/// Which list a file is about: common.json and volume.json have no "resourceType".
enum class Kind : std::uint8_t { Common, Private };

[[nodiscard]] tl::expected<QVector<CatalogEntry>, QString> readEntries(
    const QString &file, const QByteArray &json, Kind kind);
[[nodiscard]] tl::expected<QVector<ResourceTypeEntry>, QString> readResourceTypes(
    const QString &file, const QByteArray &json);

/// Which entry a row of wire-notes.json or aliases.json is about.
struct Target
{
    ObjectClass objectClass = ObjectClass::Cluster;
    QString resourceType;
    bool isPrivate = false;
    QString name;
    QString place; ///< file and row, to begin an error sentence with
};

/// A row of wire-notes.json. What a row does not mention is empty.
struct WireNote
{
    Target target;
    std::optional<Access> access;
    std::optional<wire::Format> format;
    bool formatInDoubt = false;
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    bool rangeIsAdvice = false;
    QVector<quint64> sentinels;
    std::optional<quint64> seenValue;
    QString note;
};
[[nodiscard]] tl::expected<QVector<WireNote>, QString> readWireNotes(
    const QString &file, const QByteArray &json);

/// A row of aliases.json: the canonical name is the target's.
struct Alias
{
    Target target;
    QStringList otherNames;
};
[[nodiscard]] tl::expected<QVector<Alias>, QString> readAliases(
    const QString &file, const QByteArray &json);

} // namespace clusprop::catalog_reader
