// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What every reader of JSON shares: parsing with a line number, paths of members, numbers and
/// hexadecimal text.
#pragma once

#include "core/reading/loaded_file.h"

#include <QJsonObject>

#include <span>

namespace clusprop {

/// Why a JSON document of the right syntax cannot be used.
struct JsonFault
{
    QString path; ///< of the member: "properties[3].values[0]"
    QString what; ///< what is wrong, without full stop
    QString todo; ///< what to do about it, without full stop; may be empty
    std::optional<wire::Errc> code;
};

template<typename T> using JsonResult = tl::expected<T, JsonFault>;

[[nodiscard]] tl::unexpected<JsonFault> jsonFault(
    const QString &path, const QString &what, const QString &todo = {});
/// For what the byte layer refuses: its class and its meaning.
[[nodiscard]] tl::unexpected<JsonFault> jsonFault(const QString &path, wire::Errc code);
[[nodiscard]] LoadError loadError(const JsonFault &fault, const QString &file);

/// Text that Windows PowerShell wrote may be UTF-16 with a mark; the rest is UTF-8. The error's
/// `where` is a line number.
[[nodiscard]] LoadResult<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &file);

[[nodiscard]] QString memberPath(const QString &path, QStringView member);
[[nodiscard]] QString elementPath(const QString &path, qsizetype index);

/// A whole number as a JSON number or as decimal or hexadecimal (0x…) text. With `isSigned` the
/// result is sign-extended; without it a negative number gives nothing. JSON numbers from 2^63 up
/// lose digits in most programs and give nothing: they must be text.
[[nodiscard]] std::optional<quint64> integerFromJson(const QJsonValue &value, bool isSigned);

/// Pairs of hexadecimal digits. Never null, so that no bytes differ from no member.
[[nodiscard]] JsonResult<QByteArray> hexFromJson(const QJsonValue &value, const QString &path);

/// Something that was not as announced and did no harm.
struct JsonNote
{
    QString path;
    QString text; ///< a clause, without full stop
};
using JsonNotes = QVector<JsonNote>;

/// After a few hundred notes only the fact that there are more is kept: a document in which
/// everything is odd must not double in memory.
void addNote(JsonNotes &notes, const QString &path, const QString &text);
/// Adds a note for every member that is not in `known`.
void noteUnknownMembers(const QJsonObject &object, std::span<const QStringView> known,
    const QString &path, JsonNotes &notes);

} // namespace clusprop
