// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The keys and values of a registry hive or export, as they were read: what the two readers give
/// and what registry_import.h makes a cluster of.
#pragma once

#include "core/model/value_bytes.h"
#include "core/reading/loaded_file.h"

#include <QString>
#include <QVector>

namespace clusprop {

/// Type numbers of the registry (winnt header).
namespace registry_type {
constexpr quint32 none = 0;
constexpr quint32 sz = 1;
constexpr quint32 expandSz = 2;
constexpr quint32 binary = 3;
constexpr quint32 dword = 4;
constexpr quint32 dwordBigEndian = 5;
constexpr quint32 multiSz = 7;
constexpr quint32 qword = 11;
} // namespace registry_type

struct RegistryValue
{
    QString name; ///< empty: the key's unnamed value
    quint32 type = registry_type::none;
    ValueBytes data; ///< little-endian, text as UTF-16LE, as the registry stores it
    qint64 declaredLength = -1; ///< bytes; more than data.size(): the end of it is missing
    int line = -1; ///< of a text file, from 1
};

struct RegistryKey
{
    QString path; ///< from the file's root, without it: "Resources\\ddb1406b-…\\Parameters"; "" is it
    QVector<RegistryValue> values;
    int line = -1;
};

struct RegistryTree
{
    QVector<RegistryKey> keys; ///< a key stands before its subkeys
    QVector<LoadNote> notes;
};

} // namespace clusprop

Q_DECLARE_TYPEINFO(clusprop::RegistryValue, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(clusprop::RegistryKey, Q_RELOCATABLE_TYPE);
