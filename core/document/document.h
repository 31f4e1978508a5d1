// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A loaded cluster, which changes by decisions about what was read only, and the edited one.
#pragma once

#include "core/document/disputes.h"
#include "core/edits/edit.h"
#include "core/reading/loaded_file.h"
#include "core/validation/issue.h"

#include <QObject>

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

    /// Returns the inverse. Emits objectChanged.
    Edit apply(const Edit &edit);

    /// Makes a claim the value of a disputed property, in the loaded and in the edited state alike:
    /// it says what was read, and changes nothing of the cluster. Returns what stood there. Emits
    /// objectChanged.
    Property settle(int object, Scope scope, const QString &name, int claim);
    /// Several at once; what stood there by index of `decisions`.
    QVector<Property> settle(const QVector<Decision> &decisions);
    /// Takes back what settle() did, with what it returned.
    void unsettle(const QVector<Decision> &decisions, const QVector<Property> &before);
    /// Decisions that are in no file yet. They are lost with the document as changes are.
    [[nodiscard]] int unsavedDecisions() const { return std::abs(m_decisions); }

    [[nodiscard]] QVector<Change> changes() const;
    [[nodiscard]] bool isModified(int object) const;
    [[nodiscard]] int changeCount(int object) const;

    /// Findings about every object, by object; kept up to date with the edits.
    [[nodiscard]] const QVector<Issue> &issuesOf(int object) const { return m_issues[object]; }
    [[nodiscard]] QVector<Issue> issues() const;

    /// The whole document in the form it was loaded in, with the edits.
    [[nodiscard]] tl::expected<QByteArray, QString> write() const;

    /// After a save under `file`, with the bytes that were written: the edited state becomes the
    /// loaded one.
    void markSaved(const QString &file, const QByteArray &bytes);

signals:
    /// Values of that object, and so its findings and marks, are not what they were.
    void objectChanged(int object);
    /// The loaded state was replaced (after a save): marks everywhere may differ.
    void reloaded();

private:
    void replaceEverywhere(const Decision &where, const Property &from, const Property &to);
    void recheck(const QVector<Decision> &decisions);
    void checkAll();

    LoadedFile m_file;
    Cluster m_current;
    int m_decisions = 0; ///< since the last save; negative when undo went back beyond it
    QVector<QVector<Issue>> m_issues;
};

} // namespace clusprop
