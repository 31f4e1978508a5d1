// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/comparison_text.h"

#include "core/changes/change_facts.h"
#include "core/values/display.h"
#include "core/values/visible_text.h"

namespace clusprop {
namespace {

const ClusterObject &subjectOf(const ComparedClusters &compared, const ObjectComparison &object)
{
    return object.after >= 0 ? compared.after.objects[object.after]
                             : compared.before.objects[object.before];
}

QString scopeSuffix(const Change &change)
{
    return isPrivate(change.scope) ? QStringLiteral(" (private)") : QString();
}

/// A value with what tells it from another of the same words.
QString valueText(const std::optional<Property> &property, const Change &change, const ClusterObject &object)
{
    const QString text = stateText(property, object, change.scope);
    return property && change.kind == ChangeKind::Retyped
        ? QStringLiteral("%1 %2").arg(formatText(*property), text)
        : text;
}

QString headLine(const ComparedClusters &compared, const ObjectComparison &object)
{
    const QString label = objectLabel(subjectOf(compared, object));
    if (object.after < 0)
        return QStringLiteral("%1: only in the old state").arg(label);
    return object.before < 0 ? QStringLiteral("%1: only in the new state").arg(label) : label;
}

} // namespace

QString comparisonText(const ComparedClusters &compared)
{
    QString text;
    const auto add = [&text](const QString &line) { text += visibleText(line) + u'\n'; };
    for (const ObjectComparison &object : compared.comparison.objects) {
        if (!object.differs())
            continue;
        const ClusterObject &subject = subjectOf(compared, object);
        if (!object.isPaired()) {
            add(headLine(compared, object));
            continue;
        }
        for (const FactChange &fact : object.facts) {
            add(QStringLiteral("%1 %2: %3 \u2192 %4")
                    .arg(objectLabel(subject), factWord(fact.fact), fact.before, fact.after));
        }
        for (const Change &change : object.changes) {
            add(QStringLiteral("%1 %2: %3 \u2192 %4 [%5]")
                    .arg(objectLabel(subject), change.name,
                        valueText(change.before, change, subject),
                        valueText(change.after, change, subject), judgementText(subject, change)));
        }
    }
    return text;
}

QString comparisonUnified(
    const ComparedClusters &compared, const QString &oldName, const QString &newName)
{
    QString text;
    const auto add = [&text](QLatin1String mark, const QString &line) {
        text += mark + visibleText(line) + u'\n';
    };
    for (const ObjectComparison &object : compared.comparison.objects) {
        if (!object.differs())
            continue;
        if (text.isEmpty()) {
            add(QLatin1String("--- "), oldName);
            add(QLatin1String("+++ "), newName);
        }
        const ClusterObject &subject = subjectOf(compared, object);
        add(QLatin1String("@@ "), headLine(compared, object) + QStringLiteral(" @@"));
        for (const FactChange &fact : object.facts) {
            add(QLatin1String("-"), QStringLiteral("%1: %2").arg(factWord(fact.fact), fact.before));
            add(QLatin1String("+"), QStringLiteral("%1: %2").arg(factWord(fact.fact), fact.after));
        }
        for (const Change &change : object.changes) {
            const QString name = change.name + scopeSuffix(change);
            if (change.before)
                add(QLatin1String("-"),
                    QStringLiteral("%1: %2 %3").arg(name, formatText(*change.before),
                        stateText(change.before, subject, change.scope)));
            if (change.after)
                add(QLatin1String("+"),
                    QStringLiteral("%1: %2 %3").arg(name, formatText(*change.after),
                        stateText(change.after, subject, change.scope)));
        }
    }
    return text;
}

} // namespace clusprop
