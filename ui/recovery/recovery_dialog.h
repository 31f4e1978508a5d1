// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Offers the unsaved work that programs left which are gone now.
///
/// The dialog asks and does nothing by itself; what was answered is told, and a journal that has
/// been dealt with is taken off the list. However the dialog is closed, the others stay for later.
#pragma once

#include "ui/recovery/found_journals.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace clusprop::ui {

class RecoveryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(std::shared_ptr<FoundJournals> found, QWidget *parent = nullptr);

    /// Takes the journal of that file off the list. The dialog ends when nothing is left.
    void remove(const QString &journal);
    /// What is selected; null when nothing is.
    [[nodiscard]] const FoundJournal *current() const;
    /// While something that was answered is under way no other answer is taken.
    void setBusy(bool busy);

signals:
    void recoverWanted(const FoundJournal &journal);
    void showWanted(const FoundJournal &journal);
    void discardWanted(const FoundJournal &journal);

private:
    void buildList();
    void buildButtons();
    void update();

    std::shared_ptr<FoundJournals> m_found;
    bool m_isBusy = false;
    QLabel *m_question = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_recover = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace clusprop::ui
