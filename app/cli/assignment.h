// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// PROPERTY=VALUE on the command line.
#pragma once

#include "core/model/property.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace clusprop::cli {

struct Assignment
{
    QString name;
    QStringList texts; ///< more than one: the strings of a multi-string
    std::optional<wire::Format> format; ///< from the form Name=Value:dword
};

/// Reads NAME=VALUE and NAME=VALUE:TYPE, TYPE being binary, dword, string, expandstr, multistr,
/// security or ularge; any other end of a value belongs to the value. A name that is repeated
/// gives one assignment of several strings. The error names the word that cannot be read.
[[nodiscard]] tl::expected<QVector<Assignment>, QString> parseAssignments(const QStringList &words);

/// The value in a format. The error is a sentence that says what is allowed.
[[nodiscard]] tl::expected<Value, QString> valueOf(const Assignment &assignment, quint32 syntax);

} // namespace clusprop::cli
