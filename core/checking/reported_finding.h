// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A finding as it goes out: names in place of indices, and everything that is known of its place.
#pragma once

#include "core/document/document.h"
#include "core/policy/policy_reader.h"

namespace clusprop {

struct ReportedFinding
{
    Severity severity = Severity::Note;
    QString rule; ///< a word of ruleText()
    QString object; ///< "CLASS:NAME"; empty: the file itself
    QString property; ///< empty: the object, its list or the file
    QString message; ///< a sentence without full stop
    QString source; ///< where the rule comes from; may be empty
    QString file; ///< as given; empty when it is not about one file
    int line = -1; ///< from 1; -1: not known, likewise
    qint64 offset = -1; ///< bytes from the start of the file
    qint64 length = 0; ///< bytes from there; 0: not known
    QString key; ///< the path inside a structured source
    int issue = -1; ///< which of Document::issuesOf(objectIndex) it is; -1: not one of them
    int objectIndex = -1;

    /// "FILE:214", "FILE:@0x1c", "FILE:KEY", the file alone, or what the whole is called.
    [[nodiscard]] QString where(const QString &whole) const;
};

/// What a run of the check came to.
struct CheckReport
{
    QString title; ///< what was checked, for findings that are about no single file
    QVector<ReadFile> files;
    QVector<ReportedFinding> findings;
    SharedPolicy policy; ///< null: checked by the program's rules only
    QString policyFile; ///< as given; empty for the bundled one
    bool isComplete
        = true; ///< false: a file was broken, and what is behind that place was not checked
    int exitCode = 0;
};

/// All that is known: why reading stopped, what it noticed, and the findings of every object. The
/// document has to be checked to its end.
[[nodiscard]] QVector<ReportedFinding> findingsOf(const Document &document);

/// About a file that gave nothing.
[[nodiscard]] ReportedFinding findingOf(const LoadError &error);

} // namespace clusprop
