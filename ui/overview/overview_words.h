// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Words and numbers that several cards of the overview share.
#pragma once

#include "core/document/property_rows.h"
#include "core/document/source_figures.h"

namespace clusprop::ui {

/// "Network interfaces".
[[nodiscard]] QString classPlural(ObjectClass objectClass);
/// With the locale's grouping of digits.
[[nodiscard]] QString numberWords(qint64 number);
/// "12 days old", "from this minute", "dated 2 days ahead of this computer".
[[nodiscard]] QString ageWords(const Age &age);
/// "2026-03-14 02:17 UTC".
[[nodiscard]] QString dateWords(const QDateTime &date);
/// "48.2 KB".
[[nodiscard]] QString sizeWords(qint64 bytes);
/// The format's name for people; the word itself for one that is not known.
[[nodiscard]] QString kindWords(const QString &kind);
/// What a source of that kind cannot tell, as the end of a sentence; empty: nothing.
[[nodiscard]] QString gapWords(const QString &kind);
/// "1 object", "12 objects".
[[nodiscard]] QString objectWords(qint64 count);
[[nodiscard]] QString propertyWords(qint64 count);
/// At most so many characters, and an ellipsis where there were more.
[[nodiscard]] QString shortened(const QString &text, qsizetype most);

} // namespace clusprop::ui
