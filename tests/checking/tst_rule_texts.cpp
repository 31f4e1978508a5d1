// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/checking/rule_texts.h"
#include "core/policy/policy_reader.h"
#include "core/validation/relation_rules.h"
#include "core/validation/rules.h"
#include "core/wire/result.h"

#include <QtTest>

using namespace clusprop;

class TestRuleTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasItsText();
    void rulesOfAPolicyHaveTheirs();
};

/// The text that is given for what nothing is known of.
void TestRuleTexts::everyRuleHasItsText()
{
    const QString nothing = ruleText(QStringLiteral("no such rule"), nullptr).about;
    QStringList rules{ QStringLiteral("file") };
    for (const RuleRow &row : ruleRows())
        rules.append(ruleWord(row.id));
    for (const RelationRow &row : relationRows())
        rules.append(ruleWord(row.id));
    for (std::size_t code = 0; code < wire::errcCount; ++code) {
        const std::string_view name = wire::describe(static_cast<wire::Errc>(code)).name;
        rules.append(QString::fromLatin1(name.data(), qsizetype(name.size())));
    }
    QStringList texts;
    for (const QString &rule : std::as_const(rules)) {
        const RuleText text = ruleText(rule, nullptr);
        QVERIFY2(text.about != nothing, qPrintable(rule));
        QVERIFY2(text.about.endsWith(u'.') && text.help.endsWith(u'.'), qPrintable(rule));
        QVERIFY2(!texts.contains(text.about), qPrintable(rule));
        texts.append(text.about);
    }
    QVERIFY(rules.size() > 50);
}

void TestRuleTexts::rulesOfAPolicyHaveTheirs()
{
    const auto policy
        = readPolicy("rules:\n- {id: a, expect: X in 1..5, severity: warning, reason: Because}\n"
                     "- {id: b, expect: Y is stored}\n- Z = 1\n",
            QStringLiteral("Test"));
    QVERIFY(policy);
    const RuleText first = ruleText(QStringLiteral("policy/a"), &*policy);
    QCOMPARE(first.about, QStringLiteral("The policy expects of X: 1 to 5."));
    QCOMPARE(first.help, QStringLiteral("Because."));
    QCOMPARE(first.severity, Severity::Warning);
    const RuleText second = ruleText(QStringLiteral("policy/b"), &*policy);
    QCOMPARE(second.about, QStringLiteral("The policy expects of Y: a stored value."));
    QCOMPARE(second.help, QStringLiteral("Set Y as the policy expects it, or change the policy."));
    QCOMPARE(second.severity, Severity::Error);
    QVERIFY(ruleText(QStringLiteral("policy"), &*policy).about.contains(u"without id"));
}

QTEST_GUILESS_MAIN(TestRuleTexts)
#include "tst_rule_texts.moc"
