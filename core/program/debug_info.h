// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a report of a fault should say about the program and the system around it.
#pragma once

#include "core/program/fact_lines.h"
#include "core/program/program_facts.h"

namespace clusprop {

/// versionText(), then system, processor, locale, the environment variables that change what the
/// programs do, and `more`; a line each. It has no name of a host or a user and no path, since it is
/// made for public reports: a variable that could hold one is shown as set, without its value.
[[nodiscard]] QString debugInfo(const ProgramFacts &facts, const QVector<FactLine> &more = {});

} // namespace clusprop
