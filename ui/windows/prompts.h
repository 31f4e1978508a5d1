// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Every question that the windows ask, as functions, so that tests can answer them.
///
/// All of them block until they are answered. Texts are plain: names and file content never act
/// as markup.
#pragma once

#include "ui/windows/merge_question.h"

#include <QStringList>
#include <QVector>

#include <cstdint>
#include <functional>

class QWidget;

namespace clusprop::ui {

enum class ChangedAnswer : std::uint8_t { Merge, SaveAs, Reload, Cancel };
enum class UnsavedAnswer : std::uint8_t { Save, Discard, Cancel };
enum class ClearAnswer : std::uint8_t {
    Cancel,
    Clear, ///< the volumes that were asked about
    ClearAll, ///< and the others that were offered
};

struct FileQuestion
{
    QString title;
    QString suggested; ///< path or name
    QString filter; ///< as QFileDialog takes it
};

/// Setting BackupInProgress of `volumes` from 1 to 0.
struct ClearQuestion
{
    QStringList volumes;
    QStringList others; ///< selected beside them and in backup as well
};

/// What would be lost with a document. At least one of the two is there.
struct Unsaved
{
    QString title;
    int changes = 0;
    int decisions = 0; ///< on values on which the files differ
};

/// Taking the stored values of properties away.
struct ResetQuestion
{
    QStringList lines; ///< one for each property: what becomes of it
    int objects = 1;
};

/// Taking on a value that the catalog speaks against.
struct AllowQuestion
{
    QString property; ///< with its object
    QString value;
    QString problem; ///< what is wrong and what is allowed
    QString source; ///< where the rule comes from
    QString reason; ///< the one that stands there already
};

struct CountedText
{
    QString text;
    qsizetype count = 0;
};

/// Writing a redacted copy: what it replaces and what it still tells.
struct RedactionQuestion
{
    QString title; ///< of the document
    QVector<CountedText> replaced;
    QVector<CountedText> stays;
    QStringList notes; ///< sentences
};

/// Something that did not work: one sentence on top, then one for each case.
struct Report
{
    QString title;
    QString summary;
    QStringList details;
};

struct Prompts
{
    /// Empty when cancelled.
    std::function<QStringList(QWidget *, const FileQuestion &)> filesToOpen;
    /// Empty when cancelled.
    std::function<QString(QWidget *, const FileQuestion &)> folderToOpen;
    /// Empty when cancelled. The operator has agreed to replace an existing file.
    std::function<QString(QWidget *, const FileQuestion &)> fileToSave;
    /// A file is not what it was when it was read; `canReload` is false when it is gone, and then it
    /// cannot be merged either.
    std::function<ChangedAnswer(QWidget *, const QString &file, bool canReload)> changedOutside;
    std::function<UnsavedAnswer(QWidget *, const Unsaved &)> unsaved;
    /// Whether unsaved work may be thrown away to load the file again.
    std::function<bool(QWidget *, const Unsaved &)> discardForReload;
    std::function<ClearAnswer(QWidget *, const ClearQuestion &)> clearBackup;
    std::function<bool(QWidget *, const ResetQuestion &)> resetValues;
    /// The operator's reason; empty when the value is not allowed.
    std::function<QString(QWidget *, const AllowQuestion &)> allowValue;
    /// Whether a change of that many objects is meant.
    std::function<bool(QWidget *, const QString &question)> changeMany;
    /// Whether the copy is to be written, to a file that is asked for next.
    std::function<bool(QWidget *, const RedactionQuestion &)> saveRedacted;
    /// A side for each row, or nothing when nothing is merged.
    std::function<std::optional<QVector<MergeSide>>(QWidget *, const MergeQuestion &)> merge;
    std::function<void(QWidget *, const Report &)> report;
};

/// The questions as dialogs.
[[nodiscard]] Prompts dialogPrompts();

} // namespace clusprop::ui
