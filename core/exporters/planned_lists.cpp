// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/planned_lists.h"

#include "core/model/volume.h"

#include <QHash>

#include <algorithm>

namespace clusprop {
namespace {

using Planned = tl::expected<ExportPlan, QString>;

const Allowances &allowancesOf(const ExportRequest &request)
{
    static const Allowances none;
    return request.allowances != nullptr ? *request.allowances : none;
}

QVector<Change> inScope(const QVector<Change> &changes, bool privateScope)
{
    QVector<Change> found;
    std::ranges::copy_if(changes, std::back_inserter(found), [privateScope](const Change &change) {
        return !isReadOnly(change.scope) && isPrivate(change.scope) == privateScope;
    });
    return found;
}

/// A copy with only what is wanted in the objects that are exported.
Cluster restricted(const ExportRequest &request, const Cluster &cluster)
{
    Cluster copy = cluster;
    for (const int object : request.objects) {
        for (const Scope scope : allScopes) {
            erase_if(copy.objects[object].list(scope).properties, [&](const Property &property) {
                return !request.wants(scope, property.name);
            });
        }
    }
    return copy;
}

Planned changedList(
    const ExportRequest &request, int object, bool privateScope, const QVector<Change> &changes)
{
    return request.isRollback
        ? planRollback(*request.after, *request.before, object, privateScope, changes)
        : planChanges(*request.before, *request.after, object, privateScope, changes,
            allowancesOf(request));
}

bool isLeftOut(const ExportPlan &plan, const Change &change)
{
    return std::ranges::any_of(plan.leftOut,
        [&change](const LeftOut &left) { return left.property == change.name; });
}

class Planner
{
public:
    explicit Planner(const ExportRequest &request)
        : m_request(request)
        , m_subjects(request.subjects())
    {
        for (const Change &change : request.changes) {
            if (request.wants(change.scope, change.name))
                m_changes[change.object].append(change);
        }
        const bool isPart = request.extent == Extent::Whole && !request.properties.isEmpty();
        m_before = isPart ? restricted(request, *request.before) : *request.before;
        m_after = isPart ? restricted(request, *request.after) : *request.after;
    }

    tl::expected<PlannedBuffers, QString> all()
    {
        for (const int object : m_subjects) {
            if (m_request.object(object).objectClass == ObjectClass::Volume)
                addVolume(object);
            else
                addLists(object);
            if (!m_error.isEmpty())
                return tl::unexpected(m_error);
        }
        if (m_planned.buffers.isEmpty()) {
            return tl::unexpected(!m_planned.notes.isEmpty() ? m_planned.notes.first()
                    : m_request.extent == Extent::Changes
                    ? QStringLiteral("Nothing was changed that a control code would take")
                    : QStringLiteral("There are no properties that can be set"));
        }
        return m_planned;
    }

private:
    void add(int object, bool privateScope, const Planned &plan, const QVector<Change> &changes)
    {
        const QString label = objectLabel(m_request.object(object));
        if (!plan) {
            m_error = m_subjects.size() == 1
                ? plan.error()
                : QStringLiteral("%1: %2").arg(label, plan.error());
            return;
        }
        PlannedBuffer buffer{ object, privateScope, false, *plan, {} };
        std::ranges::copy_if(changes, std::back_inserter(buffer.changes),
            [&plan](const Change &change) { return !isLeftOut(*plan, change); });
        m_planned.buffers.append(buffer);
    }

    void addLists(int object)
    {
        for (const bool privateScope : { false, true }) {
            if (m_request.privateScope && *m_request.privateScope != privateScope)
                continue;
            if (m_request.extent == Extent::Whole)
                addWhole(object, privateScope);
            else
                addChanged(object, privateScope);
        }
    }

    void addWhole(int object, bool privateScope)
    {
        const Scope scope = privateScope ? Scope::Private : Scope::Common;
        const bool isAsked = m_request.privateScope.has_value() && m_request.objects.size() == 1;
        if (m_request.object(object).list(scope).properties.isEmpty() && !isAsked)
            return;
        const Planned plan = planPropertyList(
            m_before, m_after, object, privateScope, Extent::Whole, allowancesOf(m_request));
        // Of many objects one without a settable property is no error.
        if (!plan && !isAsked && m_request.objects.size() > 1)
            m_planned.notes.append(QStringLiteral("%1: %2").arg(
                objectLabel(m_request.object(object)), plan.error()));
        else
            add(object, privateScope, plan, {});
    }

    void addChanged(int object, bool privateScope)
    {
        const QVector<Change> changes = inScope(m_changes.value(object), privateScope);
        if (changes.isEmpty())
            return;
        if (!m_request.onePropertyAList) {
            add(object, privateScope, changedList(m_request, object, privateScope, changes), changes);
            return;
        }
        for (const Change &change : changes) {
            Planned plan = changedList(m_request, object, privateScope, { change });
            if (plan)
                plan->suggestedName.replace(QLatin1String(".clusprop"),
                    QStringLiteral("-%1.clusprop").arg(safeFileName(change.name)));
            add(object, privateScope, plan, { change });
        }
    }

    void addVolume(int object)
    {
        const QVector<Change> changes = m_changes.value(object);
        if (m_request.extent == Extent::Whole) {
            m_planned.notes.append(
                QStringLiteral("%1 has no property list of its own; its backup state is set with a "
                               "backup-mode structure")
                    .arg(objectLabel(m_request.object(object))));
            return;
        }
        if (changes.isEmpty() || m_request.privateScope == true)
            return;
        const bool isStated = std::ranges::all_of(
            changes, [](const Change &change) { return change.before && change.after; });
        if (!isStated) {
            m_planned.notes.append(
                QStringLiteral("%1: its backup state is known on one side only")
                    .arg(objectLabel(m_request.object(object))));
            return;
        }
        const Planned plan = planBackupMode(*m_request.after, object, m_request.backupDelay);
        const qsizetype before = m_planned.buffers.size();
        add(object, false, plan, changes);
        if (m_planned.buffers.size() > before)
            m_planned.buffers.last().isStructure = true;
    }

    const ExportRequest &m_request;
    QVector<int> m_subjects;
    QHash<int, QVector<Change>> m_changes; ///< those that are wanted, by object
    Cluster m_before;
    Cluster m_after;
    PlannedBuffers m_planned;
    QString m_error;
};

} // namespace

tl::expected<PlannedBuffers, QString> planBuffers(const ExportRequest &request)
{
    return Planner(request).all();
}

QString controlCodeText(const wire::ControlCodeRow &code)
{
    return QStringLiteral("%1 (0x%2)")
        .arg(QString::fromStdString(wire::controlCodeName(code)))
        .arg(code.code, 8, 16, QLatin1Char('0'));
}

QStringList planNotes(const ExportPlan &plan)
{
    QStringList notes;
    if (plan.control != nullptr) {
        QString line = QStringLiteral("takes it: %1").arg(controlCodeText(*plan.control));
        if (plan.validate != nullptr)
            line += QStringLiteral(", after %1").arg(controlCodeText(*plan.validate));
        notes.append(line);
    }
    for (const LeftOut &left : plan.leftOut)
        notes.append(QStringLiteral("left out: %1, %2").arg(left.property, left.reason));
    return notes + plan.notes;
}

} // namespace clusprop
