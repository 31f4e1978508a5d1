// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What opening a file gives, and how it fails.
#pragma once

#include "core/model/cluster.h"
#include "core/wire/result.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace clusprop {

/// Something that reading noticed. `where` is a line number or "@0x1c", as messages have it.
struct LoadNote
{
    std::optional<wire::Errc> code; ///< for what the byte layer found
    qint64 offset = -1; ///< bytes from the start of the file; -1 in text formats
    QString where;
    QString text; ///< a sentence: what is wrong and what that means
};

/// Why a file gives nothing at all.
struct LoadError
{
    enum class Kind : std::uint8_t {
        Unreadable, ///< missing, no permission, no regular file, I/O error
        Malformed, ///< read, but not recognised or broken from the start
        Foreign, ///< recognised as something that holds no properties
        Cancelled, ///< by the operator; nothing is wrong
    };
    Kind kind = Kind::Malformed;
    QString file;
    QString where; ///< empty when no place in the file is meant
    std::optional<wire::Errc> code;
    QString what; ///< what is wrong, without full stop
    QString todo; ///< what to do about it, without full stop

    /// "FILE:WHERE: what; todo"
    [[nodiscard]] QString message() const;
};

/// How a document was stored, so that it can be stored again in the same form.
enum class Form : std::uint8_t {
    PropertyList,
    ValueList, ///< of volume structures or of anything else
    Structure,
    Snapshot,
    Import, ///< only read; what is stored is a snapshot
};

/// One file that was read, and what its bytes were then.
struct ReadFile
{
    QString path; ///< as given; "-" for standard input
    qint64 size = -1; ///< bytes
    QByteArray sha256; ///< empty for a file over Input::largestHashed, and for one not read to its end
    qint64 modified = -1; ///< milliseconds since 1970, UTC; -1: not known
};

struct LoadedFile
{
    QString file; ///< path as given; empty for the bundled sample and for several merged files
    QString title; ///< for a tab: the file's last part, or the cluster's name
    QVector<ReadFile> files; ///< by index of Cluster::sources; empty for the bundled sample
    QByteArray bytes; ///< the whole file, what offsets in Place refer to; empty for Form::Import
    Form form = Form::PropertyList;
    QString formWord; ///< "property-list", "value-list", "snapshot", or the structure's name
    QString recognised; ///< a sentence: what it was taken for, and why
    QString codePage; ///< the one that text was read in; empty when the file itself tells its encoding
    Cluster cluster;
    /// For Form::PropertyList: the list's place in `cluster`.
    int listObject = -1;
    Scope listScope = Scope::Common;
    QVector<LoadNote> notes; ///< oddities and tolerated defects
    std::optional<LoadNote> stopped; ///< where reading had to stop; what stands before it was kept

    /// Whether it can be stored over the file that it was read from.
    [[nodiscard]] bool hasOwnForm() const { return form != Form::Import; }
    /// A partial read must never be stored over the original.
    [[nodiscard]] bool isPartial() const;
};

template<typename T>
using LoadResult = tl::expected<T, LoadError>;

} // namespace clusprop
