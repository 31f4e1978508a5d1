// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Lines of a registry export as the registry editor writes them (the vendor's article 310516 on
/// .reg files): text in quotes, dword:, and hex: that goes on behind a backslash.
#pragma once

#include <QByteArray>
#include <QString>

namespace clusprop {

/// Whether a key's or value's name can stand in such a file: it has no control characters and no
/// lone surrogates, and that of a key no backslash.
[[nodiscard]] bool isRegistryName(QStringView name);
[[nodiscard]] bool isRegistryKeyName(QStringView name);

/// `"Name"=dword:0000000a`, with CRLF; an empty name is the key's unnamed value. `type` is a number
/// of registry_type, `data` what the registry would store.
[[nodiscard]] QString registryValueLine(const QString &name, quint32 type, const QByteArray &data);
/// `"Name"=-`
[[nodiscard]] QString registryDeletionLine(const QString &name);

/// UTF-16LE with its mark.
[[nodiscard]] QByteArray registryFile(const QString &text);

} // namespace clusprop
