// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What tests of the windows share: settings of their own, files to open, and somebody who answers
/// the questions.
#pragma once

#include "core/model/volume.h"
#include "ui/windows/document_page.h"
#include "ui/windows/main_window.h"
#include "ui/windows/prompts.h"
#include "ui/windows/properties_view.h"
#include "ui/windows/volumes_view.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace clusprop::ui_test {

using namespace clusprop::ui;

/// Answers every prompt as told, and remembers what was asked.
struct Operator
{
    QStringList filesToOpen;
    QString folderToOpen;
    QString fileToSave;
    ChangedAnswer changed = ChangedAnswer::Cancel;
    UnsavedAnswer unsaved = UnsavedAnswer::Cancel;
    ClearAnswer clear = ClearAnswer::Clear;
    bool discard = false;
    bool reset = true;
    QString allowReason; ///< empty: not allowed
    bool many = true;
    bool redact = true;
    /// Answers a merge; without one it is left.
    std::function<std::optional<QVector<MergeSide>>(const MergeQuestion &)> merge;

    QVector<ClearQuestion> clearQuestions;
    QVector<ResetQuestion> resetQuestions;
    QVector<AllowQuestion> allowQuestions;
    QStringList manyQuestions;
    QVector<RedactionQuestion> redactionQuestions;
    QVector<MergeQuestion> mergeQuestions;
    QVector<Report> reports;
    std::function<void()> onReport = [] {}; ///< while one would be shown
    FileQuestion saveQuestion; ///< the last one
    Unsaved unsavedWork; ///< of the last question
    int discardAsked = 0;
    int unsavedAsked = 0;
    int changedAsked = 0;
    int saveAsked = 0;

    Prompts prompts()
    {
        return { .filesToOpen = [this](QWidget *, const FileQuestion &) { return filesToOpen; },
            .folderToOpen = [this](QWidget *, const FileQuestion &) { return folderToOpen; },
            .fileToSave =
                [this](QWidget *, const FileQuestion &question) {
                    ++saveAsked;
                    saveQuestion = question;
                    return fileToSave;
                },
            .changedOutside =
                [this](QWidget *, const QString &, bool) {
                    ++changedAsked;
                    return changed;
                },
            .unsaved =
                [this](QWidget *, const Unsaved &work) {
                    ++unsavedAsked;
                    unsavedWork = work;
                    return unsaved;
                },
            .discardForReload =
                [this](QWidget *, const Unsaved &work) {
                    ++discardAsked;
                    unsavedWork = work;
                    return discard;
                },
            .clearBackup =
                [this](QWidget *, const ClearQuestion &question) {
                    clearQuestions.append(question);
                    return clear;
                },
            .resetValues =
                [this](QWidget *, const ResetQuestion &question) {
                    resetQuestions.append(question);
                    return reset;
                },
            .allowValue =
                [this](QWidget *, const AllowQuestion &question) {
                    allowQuestions.append(question);
                    return allowReason;
                },
            .changeMany =
                [this](QWidget *, const QString &question) {
                    manyQuestions.append(question);
                    return many;
                },
            .saveRedacted =
                [this](QWidget *, const RedactionQuestion &question) {
                    redactionQuestions.append(question);
                    return redact;
                },
            .merge = [this](QWidget *, const MergeQuestion &question)
                -> std::optional<QVector<MergeSide>> {
                mergeQuestions.append(question);
                return merge ? merge(question) : std::nullopt;
            },
            .report = [this](QWidget *, const Report &report) {
                reports.append(report);
                onReport();
            } };
    }
};

/// A folder for files and settings that goes with the test.
class Workplace
{
public:
    Workplace()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Clusprop"));
        QCoreApplication::setApplicationName(QStringLiteral("clusprop-editor-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_STATE_HOME", QFile::encodeName(path(QStringLiteral("state"))));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The common properties of a real cluster, or their first bytes.
    QString propertyList(const QString &name, qint64 bytes = -1) const
    {
        QFile captured(
            QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin"));
        if (!captured.open(QIODevice::ReadOnly))
            qFatal("the captured property list is missing");
        return write(name, bytes < 0 ? captured.readAll() : captured.read(bytes));
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("a test file could not be written");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Shows the window large enough for all of its parts and waits until it has the keyboard.
inline bool showActive(QWidget &window)
{
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

/// Waits until everything that was asked for is open or was refused.
inline bool waitLoaded(const MainWindow &window)
{
    QSignalSpy spy(&window, &MainWindow::loadingFinished);
    return !window.isLoading() || spy.wait(30000);
}

inline bool openAndWait(MainWindow &window, const QStringList &paths)
{
    window.openFiles(paths);
    return waitLoaded(window);
}

/// Reads as openFiles() does, but gives this document instead of what is in the files.
inline FileLoader::Opener openerOf(const LoadedFile &file)
{
    return [file](const QStringList &, const LoadOptions &) {
        OpenedFiles opened;
        opened.documents.append(file);
        return opened;
    };
}

inline std::optional<quint64> backupOf(const DocumentPage &page, const QString &lastPart)
{
    for (const VolumeRow &row : volumeRows(page.document().current())) {
        if (row.friendlyName.endsWith(lastPart))
            return row.backupInProgress;
    }
    return {};
}

inline std::optional<quint64> numberAt(const DocumentPage &page, const QString &name)
{
    const Property *property = page.document().object(0).list(Scope::Common).find(name);
    return property ? numberOf(*property) : std::nullopt;
}

} // namespace clusprop::ui_test
