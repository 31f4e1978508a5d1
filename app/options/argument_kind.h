// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What an argument of a command or the value of an option is. It follows from what it is called in
/// the help: FILE is a file everywhere.
#pragma once

#include <QStringList>

namespace clusprop {

enum class ArgumentKind : std::uint8_t {
    Text, ///< nothing can be offered, or the words of its option
    File, ///< or folder
    Object, ///< CLASS:NAME, out of the files that are named on the line
    Property,
    Assignment, ///< PROPERTY=VALUE
    Documented, ///< a class of the catalog, and behind one a property that it documents
    ResourceType,
};

/// "FILE", "FILE..." or "FILE.json"; Text for a name that is not known.
[[nodiscard]] ArgumentKind argumentKind(const QString &name);

/// The kinds of a command's arguments by "FILE... [OBJECT] PROPERTY=VALUE... -o OUT", each once, in
/// their order; not those of the options in it.
[[nodiscard]] QList<ArgumentKind> argumentKinds(const QString &arguments);

/// What `clusprop __complete` calls a kind; empty for those that a shell completes without it.
[[nodiscard]] QString completedWord(ArgumentKind kind);

} // namespace clusprop
