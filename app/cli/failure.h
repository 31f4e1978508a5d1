// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How a command ends. The numbers are the contract with scripts and never change.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace clusprop::cli {

enum class ExitCode : int {
    Done = 0,
    Found = 1, ///< done, and a finding is the result: differences, errors
    Usage = 2, ///< the command line is wrong
    Unreadable = 3, ///< an input cannot be read
    Malformed = 4, ///< an input is malformed or not recognised
    Refused = 5, ///< no such object or property, or a value that must not be set
    Unwritable = 6, ///< the output cannot be written; what was there is unchanged
    Changed = 7, ///< a file changed between reading and writing
    Fault = 8, ///< a fault of the program itself
};

struct Failure
{
    ExitCode code = ExitCode::Fault;
    QString message; ///< one line; for Unreadable to Changed "FILE:WHERE: what; what to do"
};

using Outcome = tl::expected<void, Failure>;
template<typename T> using OrFailure = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> fail(ExitCode code, const QString &message)
{
    return tl::unexpected(Failure{ code, message });
}

} // namespace clusprop::cli
