// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Property lists, value lists and fixed structures as clusters of one object or of volumes.
///
/// Reading is tolerant unless asked otherwise: what is whole is shown, what is not is noted with
/// its class and offset.
#pragma once

#include "core/reading/load_options.h"
#include "core/reading/loaded_file.h"
#include "core/wire/decode.h"

namespace clusprop {

/// Null when the bytes are not of the kind; otherwise the reason, as a clause.
[[nodiscard]] QString recognisePropertyList(const QByteArray &bytes);
[[nodiscard]] QString recogniseValueList(const QByteArray &bytes);

[[nodiscard]] LoadResult<LoadedFile> readPropertyList(const QByteArray &bytes, const LoadOptions &options);
[[nodiscard]] LoadResult<LoadedFile> readValueList(const QByteArray &bytes, const LoadOptions &options);
/// `options.as` names the structure.
[[nodiscard]] LoadResult<LoadedFile> readStructure(const QByteArray &bytes, const LoadOptions &options);

/// A property list that was decoded, with every value's bytes copied. `source` is the index of its
/// file among Cluster::sources.
[[nodiscard]] PropertyList importPropertyList(const wire::PropertyListView &list, int source);

struct ImportedList
{
    PropertyList list;
    std::vector<wire::Finding> warnings;
    std::optional<wire::Error> error; ///< where tolerant reading had to stop
};
/// The same from the bytes, without keeping views of them. The error is of strict reading.
[[nodiscard]] wire::Result<ImportedList> importPropertyList(
    wire::Bytes bytes, wire::Mode mode, int source);

/// "@0x1c", as messages give byte offsets.
[[nodiscard]] QString offsetText(std::size_t offset);
/// What the byte layer found, for people: the class in front, so that it can be looked up.
[[nodiscard]] LoadNote noteFor(const wire::Finding &finding);
/// What a decoder warned of, and where it had to stop, into the notes of a file.
void addNotes(LoadedFile &file, const std::vector<wire::Finding> &warnings,
    const std::optional<wire::Error> &error);
[[nodiscard]] LoadError errorFor(const wire::Error &error);

} // namespace clusprop
