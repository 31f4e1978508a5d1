// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Makes the buffers that a cluster's control codes take, shows what they are, and writes them.
///
/// An ordinary object gives one property list: common or private, whole or only the changes. A
/// volume gives two files that belong together: the backup-mode structure for its resource, and
/// the property list with BackupInProgress for the cluster.
#pragma once

#include "core/document/document.h"
#include "core/formats/export_plan.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFrame;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace clusprop::ui {

class ExportView;
class TextBlock;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `document` must outlive the dialog and not change meanwhile.
    ExportDialog(const Document &document, int object, QWidget *parent);

    /// What would be written now: one plan, or two for a volume; empty while something stands in
    /// the way, which the dialog shows as a sentence.
    [[nodiscard]] const QVector<ExportPlan> &plans() const { return m_plans; }

    /// Paths of the plans in a folder, under their suggested names.
    [[nodiscard]] QStringList filesIn(const QString &folder) const;
    /// Writes each plan to the file at its place. Without `overwrite` no file that exists is
    /// touched, and then none is written. False: the dialog shows why.
    bool write(const QStringList &files, bool overwrite);

private:
    [[nodiscard]] QWidget *buildListChoices();
    [[nodiscard]] QWidget *buildVolumeChoices();
    [[nodiscard]] QFrame *buildMessage();
    [[nodiscard]] QDialogButtonBox *buildButtons();
    [[nodiscard]] bool isVolume() const;
    [[nodiscard]] int shownPlan() const;
    void makePlans();
    void showPlan();
    void showMessage(QStringView iconName, const QString &sentence);
    void chooseTarget();

    const Document &m_document;
    int m_object;
    QVector<ExportPlan> m_plans;

    QComboBox *m_scope = nullptr; ///< null for a volume
    QRadioButton *m_changes = nullptr; ///< null for a volume
    QComboBox *m_shown = nullptr; ///< null but for a volume
    QSpinBox *m_delay = nullptr; ///< null but for a volume
    QLabel *m_messageSign = nullptr;
    TextBlock *m_messageText = nullptr;
    QFrame *m_message;
    ExportView *m_view;
    QPushButton *m_export = nullptr;
    QPushButton *m_copyHex = nullptr;
    QPushButton *m_copyBase64 = nullptr;
};

} // namespace clusprop::ui
