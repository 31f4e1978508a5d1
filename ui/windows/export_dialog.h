// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Exports the change set, an object or the whole cluster, in any form of the table of exporters;
/// shows what will be written, and writes it.
///
/// With changes goes what takes them back: inside the same folder, inside the script, or as a file
/// beside the other.
#pragma once

#include "core/document/document.h"
#include "ui/windows/export_files.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QFrame;
class QLabel;
class QPushButton;
class QSpinBox;

namespace clusprop::ui {

class ExportPreview;
class TextBlock;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is exported; the order in the dialog.
    enum class Subject : std::uint8_t { Changes, Object, Cluster };

    /// `document` must outlive the dialog and not change meanwhile. `object` is the one that is
    /// offered as it is.
    ExportDialog(const Document &document, int object, QWidget *parent);

    [[nodiscard]] Subject subject() const;
    [[nodiscard]] const ExporterRow *exporter() const;
    /// What would be written now, the rollback included, by names below the place that is chosen;
    /// empty while something stands in the way, which the dialog shows as a sentence.
    [[nodiscard]] const QVector<ExportFile> &files() const { return m_files.files; }
    /// Whether they go into a folder of their own; else there is one file, and its rollback.
    [[nodiscard]] bool isFolder() const { return m_files.isFolder; }
    /// A name without path for the file or the folder.
    [[nodiscard]] QString suggestedName() const;

    /// Writes to the file or folder `path`. Without `overwrite` no file that exists is touched, and
    /// then none is written. False: the dialog shows why.
    bool write(const QString &path, bool overwrite);

private:
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QFrame *buildMessage();
    [[nodiscard]] QDialogButtonBox *buildButtons();
    void fillForms();
    [[nodiscard]] ExportRequest request() const;
    void makeFiles();
    void showNotes(const QStringList &notes);
    void addRollback(const ExportRequest &asked);
    void showOptions(const ExportRequest &asked);
    void showButtons();
    void showMessage(QStringView iconName, const QString &sentence);
    [[nodiscard]] bool mayReplace(const QString &path, bool &overwrite);
    void chooseTarget();

    const Document &m_document;
    int m_object;
    QVector<Change> m_changes; ///< those that are not left out
    ExportFiles m_files;

    QFormLayout *m_form = nullptr;
    QComboBox *m_subject = nullptr;
    QComboBox *m_exporter = nullptr;
    QLabel *m_does = nullptr;
    QComboBox *m_scope = nullptr;
    QCheckBox *m_oneAList = nullptr;
    QSpinBox *m_delay = nullptr;
    QLabel *m_messageSign = nullptr;
    TextBlock *m_messageText = nullptr;
    QFrame *m_message;
    ExportPreview *m_preview;
    TextBlock *m_notes;
    QPushButton *m_export = nullptr;
    QPushButton *m_copyText = nullptr;
    QPushButton *m_copyHex = nullptr;
    QPushButton *m_copyBase64 = nullptr;
};

} // namespace clusprop::ui
