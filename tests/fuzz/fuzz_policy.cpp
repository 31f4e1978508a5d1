// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Policies, and what they find in a small cluster.

#include "core/policy/policy_check.h"
#include "core/policy/policy_reader.h"
#include "tests/fuzz/judge_file.h"
#include "tests/fuzz/small_cluster.h"

namespace clusprop::fuzz {

void policy(Bytes input)
{
    const QByteArray bytes = bytesOf(input);
    const auto read = readPolicy(bytes, QStringLiteral("input"));
    if (!read) {
        const PolicyError &error = read.error();
        require(!error.what.isEmpty(), "an error says nothing");
        require(error.line >= 0 && error.line <= bytes.count('\n') + bytes.count('\r') + 1,
            "the line of an error lies outside");
        require(error.column >= 0 && error.column <= bytes.size() + 1,
            "the column of an error lies outside");
        return;
    }
    require(read->rules.size() <= mostPolicyRules, "there are more rules than are allowed");
    const Cluster &cluster = smallCluster();
    for (const int rule : rulesWithoutObject(*read, cluster, {}))
        require(rule >= 0 && rule < read->rules.size(), "a rule does not exist");
    const SharedCheck check = policyCheck(std::make_shared<const Policy>(*read));
    for (int object = 0; object < cluster.objects.size(); ++object) {
        for (const Issue &issue : check->check({ cluster, cluster, {} }, object, {}))
            require(!issue.text.isEmpty() && !issue.rule.isEmpty(), "a finding says nothing");
    }
}

} // namespace clusprop::fuzz
