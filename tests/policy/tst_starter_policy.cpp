// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The policy that comes with the program, against the catalog and against the bundled sample.

#include "core/opening/format_registry.h"
#include "core/policy/policy_judgement.h"
#include "policy_support.h"

#include <QtTest>

using namespace clusprop;
using namespace clusprop::policy_test;

namespace {

SharedPolicy starter()
{
    return loadPolicy(starterWord.toString()).value_or(std::make_shared<const Policy>());
}

} // namespace

class TestStarterPolicy : public QObject
{
    Q_OBJECT

private slots:
    void isBundled();
    void everyRuleHasIdAndReason();
    void everyPropertyIsDocumented();
    void whatItExpectsIsWithinTheLimits();
    void findsWhatIsUnusualInTheSample();
};

void TestStarterPolicy::isBundled()
{
    const auto policy = loadPolicy(starterWord.toString());
    QVERIFY2(policy, policy ? "" : qPrintable(policy.error().message));
    QCOMPARE((*policy)->name, QStringLiteral("Starter"));
    QVERIFY(!(*policy)->description.isEmpty());
    QVERIFY((*policy)->rules.size() >= 20);
}

void TestStarterPolicy::everyRuleHasIdAndReason()
{
    const SharedPolicy policy = starter();
    for (const PolicyRule &rule : policy->rules) {
        QVERIFY2(!rule.id.isEmpty(), qPrintable(rule.expectation.property));
        QVERIFY2(!rule.reason.isEmpty(), qPrintable(rule.id));
    }
}

/// A misspelt property, or one that the version of the rule does not have, would never be found.
void TestStarterPolicy::everyPropertyIsDocumented()
{
    const SharedPolicy policy = starter();
    for (const PolicyRule &rule : policy->rules) {
        const CatalogEntry *entry = Catalog::shared().findAnywhere(
            rule.objectClass, rule.resourceType, rule.expectation.property);
        QVERIFY2(entry != nullptr, qPrintable(rule.id));
        QCOMPARE(rule.expectation.property, entry->name);
        if (rule.versions.first != WindowsVersion::Unknown)
            QVERIFY2(versionSpan(*entry).first <= rule.versions.first, qPrintable(rule.id));
        if (!rule.resourceType.isEmpty())
            QVERIFY2(Catalog::shared().findResourceType(rule.resourceType) != nullptr,
                qPrintable(rule.id));
    }
}

/// What a policy asks for must be possible to set.
void TestStarterPolicy::whatItExpectsIsWithinTheLimits()
{
    const SharedPolicy policy = starter();
    for (const PolicyRule &rule : policy->rules) {
        const CatalogEntry *entry = Catalog::shared().findAnywhere(
            rule.objectClass, rule.resourceType, rule.expectation.property);
        for (const PolicyValue &value : rule.expectation.values) {
            QVERIFY2(value.number.isNumber(), qPrintable(rule.id));
            QVERIFY2(entry->admits(value.number.bits), qPrintable(rule.id));
        }
    }
}

void TestStarterPolicy::findsWhatIsUnusualInTheSample()
{
    const SharedPolicy policy = starter();
    const LoadedFile sample = bundledSample();
    const QStringList found = foundIn(sample.cluster, policy, { windowsVersionOf(sample.cluster) });
    QCOMPARE(found.size(), 2);
    QVERIFY2(found[0].startsWith(
                 u"note policy/name-all-addresses resource:CONTOSO-FS01.RegisterAllProvidersIP: "
                 "RegisterAllProvidersIP is 1; the policy expects 0."),
        qPrintable(found[0]));
    QVERIFY2(found[1].startsWith(
                 u"note policy/volume-backup volume:C:\\ClusterStorage\\Volume3.BackupInProgress: "
                 "BackupInProgress is 1; the policy expects 0."),
        qPrintable(found[1]));
    QVERIFY(rulesWithoutObject(*policy, sample.cluster, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestStarterPolicy)
#include "tst_starter_policy.moc"
