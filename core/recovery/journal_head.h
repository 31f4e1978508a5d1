// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The first line of a journal, which tells its version, its length, and its checksum.
#pragma once

#include <QByteArray>

namespace clusprop {

inline constexpr QByteArrayView journalWord("clusprop-journal ");

/// "clusprop-journal VERSION LENGTH SHA-256" and a line end. Exactly this is accepted.
[[nodiscard]] QByteArray journalHead(int version, const QByteArray &body);

} // namespace clusprop
