// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A loaded cluster, which changes by decisions about what was read only, and the edited one.
#pragma once

#include "core/document/change_marks.h"
#include "core/document/disputes.h"
#include "core/edits/edit.h"
#include "core/reading/loaded_file.h"
#include "core/validation/findings.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <cstdlib>

namespace clusprop {

class Document final : public QObject
{
    Q_OBJECT

public:
    explicit Document(LoadedFile file, QObject *parent = nullptr);

    [[nodiscard]] const LoadedFile &file() const { return m_file; }
    [[nodiscard]] const Cluster &loaded() const { return m_file.cluster; }
    [[nodiscard]] const Cluster &current() const { return m_current; }
    [[nodiscard]] const ClusterObject &object(int index) const { return m_current.objects[index]; }

    /// Applies the edits from front to back and returns what takes them back, again from front to
    /// back. However many they are, objectsChanged is emitted once.
    EditGroup apply(const EditGroup &edits);
    Edit apply(const Edit &edit) { return apply(EditGroup{ edit }).constFirst(); }

    /// Makes a claim the value of a disputed property, in the loaded and in the edited state alike:
    /// it says what was read, and changes nothing of the cluster. Returns what stood there. Emits
    /// objectsChanged.
    Property settle(int object, Scope scope, const QString &name, int claim);
    /// Several at once; what stood there by index of `decisions`.
    QVector<Property> settle(const QVector<Decision> &decisions);
    /// Takes back what settle() did, with what it returned.
    void unsettle(const QVector<Decision> &decisions, const QVector<Property> &before);
    /// Decisions that are in no file yet. They are lost with the document as changes are.
    [[nodiscard]] int unsavedDecisions() const { return std::abs(m_decisions); }
    /// Those since the last save that were not taken back, oldest first.
    [[nodiscard]] const QVector<Settled> &settledSinceSave() const { return m_settled; }
    /// The same with what was decided for, so that they are known without the dispute.
    [[nodiscard]] QVector<MadeDecision> madeDecisions() const;

    /// In the order of the objects, with the reasons for what was allowed, comments, and which of
    /// them are left out.
    [[nodiscard]] QVector<Change> changes() const;
    [[nodiscard]] QVector<Change> changesOf(int object) const;
    /// Says of changes that they stay out of what is exported, or go in again. They stay edits.
    void setLeftOut(const QVector<ChangePlace> &places, bool leftOut);
    void setComment(const ChangePlace &place, const QString &comment);
    [[nodiscard]] const ChangeMarks &changeMarks() const { return m_changeMarks; }
    /// Values that the operator has taken on against the catalog, by edits of the kind Allow.
    [[nodiscard]] const Allowances &allowances() const { return m_allowances; }
    [[nodiscard]] bool isModified(int object) const { return changeCount(object) > 0; }
    [[nodiscard]] int changeCount(int object) const { return m_changeCounts.value(object); }
    [[nodiscard]] int changeCount() const { return m_changeTotal; }
    /// By object, only of those that are modified.
    [[nodiscard]] const QMap<int, int> &changeCounts() const { return m_changeCounts; }
    /// Properties on which the sources differ and nobody has decided.
    [[nodiscard]] int disputeCount() const { return m_disputeTotal; }

    /// Findings about every object, by object; kept up to date with the edits. In a large document
    /// they come bit by bit while the event loop runs; findingsChanged() tells of them.
    [[nodiscard]] const QVector<Issue> &issuesOf(int object) const { return m_findings.of(object); }
    [[nodiscard]] const QVector<QVector<Issue>> &issuesByObject() const { return m_findings.all(); }
    [[nodiscard]] QVector<Issue> issues() const;
    /// Whether everything was looked at.
    [[nodiscard]] bool isChecked() const { return m_findings.isComplete(); }
    /// Looks at the rest now, however long it takes. For programs without an event loop.
    void finishCheck();
    [[nodiscard]] const CheckOptions &checkOptions() const { return m_findings.options(); }
    /// Checks again for these. What was found before stays until it is replaced, bit by bit.
    void setCheckOptions(const CheckOptions &options);
    /// Checks every object by these rules as well, or, with null, by those of the program only.
    void setAddedCheck(SharedCheck check);

    /// The whole document in the form it was loaded in, with the edits, read again and found to say
    /// the same. The error is a sentence.
    [[nodiscard]] tl::expected<QByteArray, QString> write() const;

    /// After a save under `file`, with the bytes that were written: the edited state becomes the
    /// loaded one.
    void markSaved(const QString &file, const QByteArray &bytes);

signals:
    /// Values of those objects, and so their findings and marks, are not what they were. Each object
    /// once, in ascending order.
    void objectsChanged(const QVector<int> &objects);
    /// The findings of those objects are not what they were, although their values are; likewise
    /// each once and ascending. Not emitted for objects that objectsChanged() tells of.
    void findingsChanged(const QVector<int> &objects);
    /// What is said of changes of those objects; each once, ascending.
    void changeMarksChanged(const QVector<int> &objects);
    /// isChecked() became true, after a time when it was not.
    void checkFinished();
    /// The loaded state was replaced (after a save): marks everywhere may differ.
    void reloaded();

private:
    void replaceEverywhere(const Decision &where, const Property &from, const Property &to);
    /// Counts changes and disputes of those objects anew. `objects` each once. For want of memory
    /// nothing is counted.
    void count(const QVector<int> &objects);
    /// Brings the findings up to date, and emits the signals. `objects` each once, ascending.
    void tellOf(const QVector<int> &objects, const QVector<Touch> &touches);
    void countAll();
    void startCheck(const CheckOptions &options, SharedCheck added);
    void checkSome(int properties);
    void goOnLater();
    [[nodiscard]] CheckedState checkedState() const { return { loaded(), m_current, m_allowances }; }

    LoadedFile m_file;
    Cluster m_current;
    Allowances m_allowances;
    ChangeMarks m_changeMarks;
    QVector<Settled> m_settled;
    int m_decisions = 0; ///< since the last save; negative when undo went back beyond it
    Findings m_findings;
    QTimer m_checking; ///< goes on with a check that is not complete
    QMap<int, int> m_changeCounts; ///< by object, only of those that are modified
    int m_changeTotal = 0;
    QHash<int, int> m_disputeCounts; ///< by object, only where sources differ
    int m_disputeTotal = 0;
};

} // namespace clusprop
