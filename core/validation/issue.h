// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One finding about a property or an object.
#pragma once

#include "core/model/object_class.h"

#include <QString>

#include <cstdint>

namespace clusprop {

enum class Severity : std::uint8_t {
    Note,
    Warning, ///< worth a look; a loaded value that breaks the catalog is one
    Error, ///< an edit that breaks the catalog: blocks the export of its object
};

struct Issue
{
    Severity severity = Severity::Note;
    QString rule; ///< stable word of the rule's row: "range", "format", "read-only", …
    int object = -1; ///< index into Cluster::objects; -1: the file itself
    Scope scope = Scope::Common;
    QString property; ///< empty: the object or the file
    QString text; ///< what is wrong, what is allowed
    QString source; ///< where the rule comes from: "documentation page clusters-samesubnetdelay"
    QString where; ///< place in the file, "line 214" or "@0x1c"
    qint64 offset = -1; ///< for the bytes view; -1: no bytes
    QString allowedFor = {}; ///< the operator's reason for taking the value on: no longer an error
    bool canBeAllowed = false; ///< an operator may take the value on; never for what the format cannot hold
};

/// "error", "warning", "note".
[[nodiscard]] QString severityWord(Severity severity);

} // namespace clusprop
