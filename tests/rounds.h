// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How often a random test tries: seldom in the everyday run, and often in the test preset `long`.
///
/// What the long runs did is added up in tests/long_runs.csv.
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace clusprop {

/// CLUSPROP_ROUNDS, where it is a number, goes before both; a test that is short of nothing but
/// time can be run for exactly as long as somebody has.
[[nodiscard]] inline qint64 rounds(qint64 everyday, qint64 inLongRuns)
{
    bool isNumber = false;
    const qint64 asked = qgetenv("CLUSPROP_ROUNDS").toLongLong(&isNumber);
    if (isNumber && asked > 0)
        return asked;
    return qEnvironmentVariableIsSet("CLUSPROP_LONG") ? inLongRuns : everyday;
}

/// What a random test begins with: CLUSPROP_RANDOM_SEED, where it is a number, else always the same.
[[nodiscard]] inline quint32 randomSeed(quint32 usual)
{
    bool isNumber = false;
    const uint asked = qgetenv("CLUSPROP_RANDOM_SEED").toUInt(&isNumber);
    return isNumber ? asked : usual;
}

} // namespace clusprop
