// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What this program is, what it was made of, and with what.
#pragma once

#include <QString>

namespace clusprop {

/// "0.1.0", without a commit.
[[nodiscard]] QString programVersion();

/// Every text is one line, in English, and empty only where the reason is named.
struct ProgramFacts
{
    QString name; ///< "clusprop"
    QString version; ///< programVersion()
    QString commit; ///< abbreviated, with "-dirty" behind it where files had been changed; or why there is none
    QString qtRunning; ///< the one that is loaded
    QString qtBuilt; ///< the one whose headers were used
    QString compiler; ///< "GNU 12.2.0"
    QString build; ///< "Release"; with the sanitizers, if any: "Debug with address,undefined"
    QString catalog; ///< "schema 1 of 2026-11-22": which keys its files have, and when they last changed
    QString libraries; ///< "hivex 1.3.23, simdjson 3.0.1": what is built in besides Qt
    QString leftOut; ///< libraries that the build could have had and has not; empty: none
};

/// `commit` is what app/commit/built_commit.h has.
[[nodiscard]] ProgramFacts programFacts(const QString &name, const QString &commit);

/// What --version prints: "clusprop 0.1.0", nothing else, for scripts.
[[nodiscard]] QString versionLine(const ProgramFacts &facts);
/// What --version --verbose prints: that line, then a line for each fact, all ended.
[[nodiscard]] QString versionText(const ProgramFacts &facts);

} // namespace clusprop
