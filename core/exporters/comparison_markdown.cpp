// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/comparison_text.h"

#include "core/changes/change_facts.h"
#include "core/changes/comparison_rows.h"
#include "core/values/display.h"
#include "core/values/visible_text.h"

#include <algorithm>

namespace clusprop {
namespace {

/// Text of a cell that no reader of Markdown takes for markup.
QString cellText(const QString &text)
{
    QString shown;
    for (const QChar unit : visibleText(text)) {
        switch (unit.unicode()) {
        case u'<':
            shown += QLatin1String("&lt;");
            break;
        case u'&':
            shown += QLatin1String("&amp;");
            break;
        case u'\\':
        case u'|':
        case u'*':
        case u'_':
        case u'`':
        case u'~':
        case u'[':
        case u']':
        case u'#':
        case u'!':
            shown += u'\\';
            [[fallthrough]];
        default:
            shown += unit;
        }
    }
    return shown;
}

class MarkdownTable
{
public:
    void add(const QStringList &cells)
    {
        QStringList shown;
        for (const QString &cell : cells)
            shown.append(cellText(cell));
        m_text += QStringLiteral("| ") + shown.join(QLatin1String(" | ")) + QStringLiteral(" |\n");
    }
    void addRule(qsizetype columns) { m_text += u'|' + QStringLiteral(" --- |").repeated(columns) + u'\n'; }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

/// A value with its format where the formats differ.
QString valueText(
    const std::optional<Property> &property, const Change &change, const ClusterObject &object)
{
    const QString text = stateText(property, object, change.scope);
    return property && change.kind == ChangeKind::Retyped
        ? QStringLiteral("%1 %2").arg(formatText(*property), text)
        : text;
}

void addObject(MarkdownTable &table, const ComparedClusters &compared, const ObjectComparison &object)
{
    const ClusterObject &subject = object.after >= 0 ? compared.after.objects[object.after]
                                                     : compared.before.objects[object.before];
    const QString label = objectLabel(subject);
    if (!object.isPaired()) {
        table.add({ label, QString(), differenceWord(object),
            object.before < 0 ? QString() : subject.name, object.after < 0 ? QString() : subject.name });
        return;
    }
    for (int fact = 0; fact < object.facts.size(); ++fact) {
        const FactChange &change = object.facts[fact];
        table.add({ label, factWord(change.fact), differenceWord(ComparisonRow{ {}, fact }, object),
            change.before, change.after });
    }
    for (const Change &change : object.changes) {
        table.add({ label, change.name, changeWord(change.kind), valueText(change.before, change, subject),
            valueText(change.after, change, subject) });
    }
}

} // namespace

QString comparisonMarkdown(
    const ComparedClusters &compared, const QString &oldName, const QString &newName)
{
    if (std::ranges::none_of(compared.comparison.objects, &ObjectComparison::differs))
        return {};
    MarkdownTable table;
    const QStringList titles{ QStringLiteral("Object"), QStringLiteral("Property"),
        QStringLiteral("Difference"), oldName, newName };
    table.add(titles);
    table.addRule(titles.size());
    for (const ObjectComparison &object : compared.comparison.objects)
        addObject(table, compared, object);
    return table.text();
}

} // namespace clusprop
