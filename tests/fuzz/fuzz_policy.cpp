// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Policies, and what they find in a cluster that has something of everything.

#include "core/opening/format_registry.h"
#include "core/policy/policy_check.h"
#include "core/policy/policy_reader.h"
#include "tests/fuzz/judge_file.h"
#include "tests/fuzz/small_cluster.h"

namespace clusprop::fuzz {
namespace {

Property propertyOf(const QString &name, const Values &values, Knowledge knowledge)
{
    Property property;
    property.name = name;
    property.values = values;
    property.knowledge = knowledge;
    property.extras.edit().cutText = QStringLiteral("shown");
    return property;
}

/// An object of each class, and on the first values of every kind that a rule may meet.
const Cluster &clusterOfEverything()
{
    static const Cluster cluster = [] {
        Cluster made = smallCluster();
        QVector<ClusterObject> one;
        for (const ClusterObject &object : bundledSample().cluster.objects) {
            if (one.isEmpty() || one.last().objectClass != object.objectClass)
                one.append(object);
        }
        made.objects = one;
        const Value number{ wire::listValue(wire::Format::Dword), QByteArray("\1\0\0\0", 4), {},
            true };
        const Value strings{ wire::listValue(wire::Format::MultiSz),
            QByteArray("a\0\0\0b\0\0\0\0\0", 10), {}, true };
        Property disputed = propertyOf(QStringLiteral("Disputed"), {}, Knowledge::Cut);
        disputed.extras.edit().claims = { { { number }, Knowledge::Known, {}, {} },
            { { strings }, Knowledge::Known, {}, {} } };
        made.objects[0].list(Scope::Common).properties += {
            propertyOf(QStringLiteral("Strings"), { strings }, Knowledge::Known),
            propertyOf(QStringLiteral("Several"), { number, strings }, Knowledge::Known),
            propertyOf(QStringLiteral("Long"), { textValue(QString(500, u'l')) }, Knowledge::Known),
            propertyOf(QStringLiteral("Nothing"), {}, Knowledge::Known),
            propertyOf(QStringLiteral("Shown"), {}, Knowledge::Cut),
            propertyOf(QStringLiteral("Gone"), {}, Knowledge::Absent),
            disputed,
        };
        return made;
    }();
    return cluster;
}

} // namespace

void policy(Bytes input)
{
    const QByteArray bytes = bytesOf(input);
    const auto read = readPolicy(bytes, QStringLiteral("input"));
    if (!read) {
        const PolicyError &error = read.error();
        require(!error.what.isEmpty(), "an error says nothing");
        require(error.message(QStringLiteral("input")).endsWith(error.what),
            "a message is not the error's");
        require(error.line >= 0 && error.line <= bytes.count('\n') + bytes.count('\r') + 1,
            "the line of an error lies outside");
        require(error.column >= 0 && error.column <= bytes.size() + 1,
            "the column of an error lies outside");
        return;
    }
    require(read->rules.size() <= mostPolicyRules, "there are more rules than are allowed");
    const Cluster &cluster = clusterOfEverything();
    const CheckOptions options{ WindowsVersion::Server2019 };
    for (const int rule : rulesWithoutObject(*read, cluster, options))
        require(rule >= 0 && rule < read->rules.size(), "a rule does not exist");
    const SharedCheck check = policyCheck(std::make_shared<const Policy>(*read));
    for (int object = 0; object < cluster.objects.size(); ++object) {
        for (const Issue &issue : check->check({ cluster, cluster, {} }, object, options))
            require(!issue.text.isEmpty() && !issue.rule.isEmpty(), "a finding says nothing");
    }
}

} // namespace clusprop::fuzz
