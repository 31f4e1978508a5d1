// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/document.h"

#include "core/document/object_counts.h"
#include "core/document/take_back.h"
#include "core/opening/checked_write.h"
#include "core/opening/format_registry.h"

#include <QAbstractEventDispatcher>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <new>
#include <numeric>

namespace clusprop {
namespace {

/// Properties that are checked before a document is shown, and in each step after that: a few tens
/// of milliseconds, and a few.
constexpr int checkedAtStart = 10000;
constexpr int checkedInStep = 4000;

void replaceIn(PropertyList &list, const Property &from, const Property &to)
{
    const qsizetype position = list.properties.indexOf(from);
    if (position >= 0)
        list.properties[position] = to;
}

Touch touchOf(const Edit &edit, const Edit &inverse)
{
    const bool isValueOnly = edit.kind == EditKind::Set || edit.kind == EditKind::Retype
        || edit.kind == EditKind::Allow;
    return { edit.object, edit.scope, edit.property.name, edit.position,
        isValueOnly && edit.property.name == inverse.property.name };
}

QVector<Touch> touchesOf(const QVector<Decision> &decisions)
{
    QVector<Touch> touches;
    touches.reserve(decisions.size());
    for (const Decision &decision : decisions)
        touches.append({ decision.object, decision.scope, decision.name });
    return touches;
}

QVector<int> objectsOf(const QVector<Decision> &decisions)
{
    QVector<int> objects;
    objects.reserve(decisions.size());
    for (const Decision &decision : decisions)
        objects.append(decision.object);
    return objects;
}

QVector<int> eachOnce(QVector<int> objects)
{
    std::sort(objects.begin(), objects.end());
    objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
    return objects;
}

int disputeCountOf(const ClusterObject &object)
{
    int count = 0;
    for (const PropertyList &list : object.lists) {
        count += static_cast<int>(std::count_if(list.properties.begin(), list.properties.end(),
            [](const Property &property) { return property.isDisputed(); }));
    }
    return count;
}

} // namespace

Document::Document(LoadedFile file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_current(m_file.cluster)
    , m_checking(this) // so that it goes along to another thread
{
    m_checking.setInterval(0);
    connect(&m_checking, &QTimer::timeout, this, [this] { checkSome(checkedInStep); });
    countAll();
    startCheck({ .windowsVersion = windowsVersionOf(m_current) }, {});
}

EditGroup Document::apply(const EditGroup &edits)
{
    EditGroup inverse;
    inverse.reserve(edits.size());
    QVector<int> objects;
    objects.reserve(edits.size());
    QVector<Touch> touches;
    touches.reserve(edits.size());
    const KeptLists kept = listsToKeep(m_current, edits);
    const Allowances allowances = m_allowances;
    m_current.objects.detach(); // what takeBack() does must not need memory
    try {
        for (const Edit &edit : edits) {
            inverse.append(edit.kind == EditKind::Allow ? applyAllowance(m_allowances, edit)
                                                        : applyEdit(m_current, edit));
            objects.append(edit.object);
            touches.append(touchOf(edit, inverse.last()));
        }
        objects = eachOnce(std::move(objects));
        count(objects);
    } catch (...) { // for want of memory; half of a step could never be undone
        takeBack(m_current, inverse, kept);
        m_allowances = allowances;
        throw;
    }
    std::reverse(inverse.begin(), inverse.end());
    tellOf(objects, touches);
    return inverse;
}

Property Document::settle(int object, Scope scope, const QString &name, int claim)
{
    return settle({ Decision{ object, scope, name, claim } }).constFirst();
}

QVector<Property> Document::settle(const QVector<Decision> &decisions)
{
    QVector<Property> before;
    before.reserve(decisions.size());
    for (const Decision &decision : decisions) {
        const PropertyList &list = loaded().objects[decision.object].list(decision.scope);
        const Property *disputed = findDisputed(list, decision.name);
        Q_ASSERT(disputed != nullptr && decision.claim < disputed->extras->claims.size());
        before.append(*disputed);
        if (m_decisions >= 0) // otherwise it is one that was saved, taken back and made again
            m_settled.append({ decision, *disputed });
        replaceEverywhere(decision, before.last(), settled(before.last(), decision.claim));
    }
    m_decisions += static_cast<int>(decisions.size());
    const QVector<int> objects = eachOnce(objectsOf(decisions));
    count(objects);
    tellOf(objects, touchesOf(decisions));
    return before;
}

void Document::unsettle(const QVector<Decision> &decisions, const QVector<Property> &before)
{
    for (qsizetype index = decisions.size() - 1; index >= 0; --index) {
        replaceEverywhere(decisions[index], settled(before[index], decisions[index].claim),
            before[index]);
        m_settled.removeIf([&](const Settled &one) { return one.decision == decisions[index]; });
    }
    m_decisions -= static_cast<int>(decisions.size());
    const QVector<int> objects = eachOnce(objectsOf(decisions));
    count(objects);
    tellOf(objects, touchesOf(decisions));
}

QVector<MadeDecision> Document::madeDecisions() const
{
    QVector<MadeDecision> made;
    for (const auto &[decision, before] : m_settled)
        made.append({ decision.object, decision.scope, decision.name, before.extras->claims[decision.claim] });
    return made;
}

void Document::replaceEverywhere(const Decision &where, const Property &from, const Property &to)
{
    PropertyList &loadedList = m_file.cluster.objects[where.object].list(where.scope);
    PropertyList &currentList = m_current.objects[where.object].list(where.scope);
    // Lists that share their data are known to be equal without a look into them.
    const bool shared
        = loadedList.properties.constData() == currentList.properties.constData();
    replaceIn(loadedList, from, to);
    if (shared)
        currentList.properties = loadedList.properties;
    else
        replaceIn(currentList, from, to);
}

void Document::tellOf(const QVector<int> &objects, const QVector<Touch> &touches)
{
    QVector<int> others;
    try {
        const QVector<int> found = m_findings.update(checkedState(), touches);
        std::set_difference(
            found.begin(), found.end(), objects.begin(), objects.end(), std::back_inserter(others));
    } catch (const std::bad_alloc &) { // the edit is made, and can be undone; findings come later
        m_findings.restart();
    }
    if (!m_findings.isComplete())
        goOnLater();
    emit objectsChanged(objects);
    if (!others.isEmpty())
        emit findingsChanged(others);
}

void Document::count(const QVector<int> &objects)
{
    QVector<Counted> counted;
    counted.reserve(objects.size());
    for (const int object : objects) {
        counted.append(
            { object, static_cast<int>(changesOfObject(loaded(), m_current, object).size()),
                disputeCountOf(m_current.objects[object]) });
    }
    makeRoom(m_disputeCounts, counted, &Counted::disputes); // nobody walks through these
    makeRoom(m_changeCounts, counted, &Counted::changes);
    for (const Counted &now : std::as_const(counted)) { // from here on nothing asks for memory
        m_changeTotal += now.changes - m_changeCounts.value(now.object);
        m_disputeTotal += now.disputes - m_disputeCounts.value(now.object);
        setCount(m_changeCounts, now.object, now.changes);
        setCount(m_disputeCounts, now.object, now.disputes);
    }
}

QVector<Change> Document::changes() const
{
    QVector<Change> changes;
    for (auto modified = m_changeCounts.keyBegin(); modified != m_changeCounts.keyEnd(); ++modified)
        changes += changesOf(*modified);
    return changes;
}

QVector<Change> Document::changesOf(int object) const
{
    QVector<Change> changes = changesOfObject(loaded(), m_current, object);
    for (Change &change : changes) {
        if (change.after) {
            change.allowedFor = m_allowances.reasonFor(
                object, change.scope, change.name, change.after->values);
        }
        m_changeMarks.mark(change);
    }
    return changes;
}

void Document::setLeftOut(const QVector<ChangePlace> &places, bool leftOut)
{
    QVector<int> objects;
    for (const ChangePlace &place : places) {
        m_changeMarks.setLeftOut(place, leftOut);
        objects.append(place.object);
    }
    std::sort(objects.begin(), objects.end());
    objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
    emit changeMarksChanged(objects);
}

void Document::setComment(const ChangePlace &place, const QString &comment)
{
    m_changeMarks.setComment(place, comment);
    emit changeMarksChanged({ place.object });
}

QVector<Issue> Document::issues() const
{
    QVector<Issue> all;
    for (int object = 0; object < m_current.objects.size(); ++object)
        all += issuesOf(object);
    return all;
}

tl::expected<QByteArray, QString> Document::write() const
{
    return writeChecked(m_file, m_current).map_error(&WriteProblem::text);
}

void Document::markSaved(const QString &file, const QByteArray &bytes)
{
    // What was written is read again, so that every place in the file is right from now on.
    LoadOptions options;
    options.as = m_file.hasOwnForm() ? m_file.formWord : QStringLiteral("snapshot");
    if (m_file.form == Form::PropertyList)
        options.object = objectLabel(m_current.objects[m_file.listObject]);
    auto again = loadBytes(bytes, file, options);
    if (again && again->cluster.objects.size() == m_current.objects.size()
        && changesBetween(again->cluster, m_current).isEmpty()) {
        if (m_file.hasOwnForm())
            again->recognised = m_file.recognised;
        m_file = std::move(*again);
    } else {
        m_file.file = file;
        m_file.title = QFileInfo(file).fileName();
        m_file.bytes = bytes;
        m_file.files = { { file, bytes.size(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) } };
        m_file.cluster = m_current;
        if (!m_file.hasOwnForm()) {
            m_file.form = Form::Snapshot;
            m_file.formWord = QStringLiteral("snapshot");
            m_file.codePage.clear();
        }
    }
    m_current = m_file.cluster;
    m_decisions = 0;
    m_settled.clear();
    m_changeMarks.clear();
    countAll();
    startCheck(checkOptions(), m_findings.added());
    emit reloaded();
}

void Document::countAll()
{
    m_changeCounts.clear();
    m_disputeCounts.clear();
    m_changeTotal = 0;
    m_disputeTotal = 0;
    QVector<int> all(m_current.objects.size());
    std::iota(all.begin(), all.end(), 0);
    count(all);
}

void Document::setCheckOptions(const CheckOptions &options)
{
    if (options != checkOptions())
        startCheck(options, m_findings.added());
}

void Document::setAddedCheck(SharedCheck check)
{
    if (check != m_findings.added())
        startCheck(checkOptions(), std::move(check));
}

void Document::startCheck(const CheckOptions &options, SharedCheck added)
{
    m_findings.begin(m_current, options, std::move(added));
    checkSome(checkedAtStart);
}

void Document::finishCheck()
{
    while (!isChecked())
        checkSome(checkedAtStart);
}

/// In a thread without events, as the command's, nothing is left to do later.
void Document::goOnLater()
{
    if (QAbstractEventDispatcher::instance() == nullptr)
        return;
    try {
        m_checking.start();
    } catch (const std::bad_alloc &) { // the next edit starts it
    }
}

void Document::checkSome(int properties)
{
    QVector<int> found;
    try {
        found = m_findings.advance(checkedState(), properties);
    } catch (...) {
        m_findings.restart(); // what was half looked at would never be looked at again
        throw;
    }
    const bool wasRunning = m_checking.isActive();
    if (isChecked())
        m_checking.stop();
    else
        goOnLater();
    if (!found.isEmpty())
        emit findingsChanged(found);
    if (wasRunning && isChecked())
        emit checkFinished();
}

} // namespace clusprop
