// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One finding about a property or an object.
#pragma once

#include "core/model/object_class.h"
#include "core/model/sentence.h"

#include <QString>
#include <QVector>

#include <cstdint>

namespace clusprop {

struct Place;

enum class Severity : std::uint8_t {
    Note,
    Warning, ///< worth a look; a loaded value that breaks the catalog is one
    Error, ///< an edit that breaks the catalog: blocks the export of its object
};

/// A property that has a part in a finding about several.
struct IssuePlace
{
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    QString property; ///< empty: the object itself

    friend bool operator==(const IssuePlace &, const IssuePlace &) = default;
};

struct Issue
{
    Severity severity = Severity::Note;
    QString rule; ///< stable word of the rule's row: "range", "format", "read-only", …
    int object = -1; ///< index into Cluster::objects; -1: the file itself
    Scope scope = Scope::Common;
    QString property; ///< empty: the object, its list or the file
    int position = -1; ///< of the property in its list; -1: no single property, or not stored
    Sentence text; ///< what is wrong, what is allowed
    Sentence source; ///< where the rule comes from: "documentation page clusters-samesubnetdelay"
    QString where; ///< place in the file, "line 214" or "@0x1c"
    qint64 offset = -1; ///< for the bytes view; -1: no bytes
    QString allowedFor = {}; ///< the operator's reason for taking the value on: no longer an error
    bool canBeAllowed = false; ///< an operator may take the value on; never for what the format cannot hold
    /// The other properties that it is about, for findings about several; most have none.
    QVector<IssuePlace> related = {};

    friend bool operator==(const Issue &, const Issue &) = default;
};

/// The word of a rule's row as Issue::rule has it. `id` must live as long as the program does: a
/// million findings share its characters.
[[nodiscard]] QString ruleWord(const char16_t *id);

/// For Issue::where: "@0x1c", "line 214" or the path inside a structured source.
[[nodiscard]] QString placeWord(const Place &place);

/// "error", "warning", "note".
[[nodiscard]] QString severityWord(Severity severity);

} // namespace clusprop
