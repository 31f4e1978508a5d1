// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Policies from YAML or JSON, which is read as the YAML that it is. POLICY.md describes the form.
///
/// Sizes are limited, so that no file can hold the program up, and whatever is not understood is
/// an error with its place: a rule that is silently left out would be a pass.
#pragma once

#include "core/policy/policy.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <memory>

namespace clusprop {

constexpr qsizetype largestPolicy = qsizetype{ 256 } * 1024; ///< bytes
constexpr qsizetype mostPolicyRules = 1000;

struct PolicyError
{
    int line = 0; ///< from 1; 0: the file as a whole
    int column = 0; ///< from 1, in UTF-16 units
    QString what; ///< what is wrong and what is allowed, without full stop

    /// "FILE:12: column 7: what"
    [[nodiscard]] QString message(const QString &file) const;
};

/// `name` is what the policy is called if it has no name itself.
[[nodiscard]] tl::expected<Policy, PolicyError> readPolicy(
    const QByteArray &bytes, const QString &name);

using SharedPolicy = std::shared_ptr<const Policy>;
/// The word for the policy that comes with the program.
inline constexpr QStringView starterWord = u"starter";
/// From a file, or the bundled one for starterWord. The error is PolicyError::message(), or says
/// that the file cannot be read.
struct PolicyFailure
{
    bool isUnreadable = false; ///< else the content is at fault
    QString message;
};
[[nodiscard]] tl::expected<SharedPolicy, PolicyFailure> loadPolicy(const QString &pathOrWord);

} // namespace clusprop
