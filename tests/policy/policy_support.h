// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Policies and what they find, in a line each.
#pragma once

#include "core/policy/policy_check.h"
#include "core/policy/policy_reader.h"
#include "tests/validation/cluster_support.h"

#include <QTest>

#include <limits>

namespace clusprop::policy_test {

inline SharedPolicy policyOf(const QByteArray &yaml)
{
    const auto policy = readPolicy(yaml, QStringLiteral("Test"));
    if (!policy)
        qFatal("a test's policy is wrong: %s",
            qPrintable(policy.error().message(QStringLiteral("yaml"))));
    return std::make_shared<const Policy>(*policy);
}

/// "severity rule object.property: text", as the whole check gives them.
inline QStringList foundIn(
    const Cluster &cluster, const SharedPolicy &policy, const CheckOptions &options = {})
{
    const SharedCheck check = policyCheck(policy);
    QStringList found;
    for (int object = 0; object < cluster.objects.size(); ++object) {
        for (const Issue &issue : check->check({ cluster, cluster, {} }, object, options)) {
            found.append(QStringLiteral("%1 %2 %3.%4: %5")
                             .arg(severityWord(issue.severity), issue.rule,
                                 objectLabel(cluster.objects[object]), issue.property, issue.text.english()));
        }
    }
    return found;
}

} // namespace clusprop::policy_test
