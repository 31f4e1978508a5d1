// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Goes to an object or a property by a few letters of its name.
///
/// The box keeps the keyboard; the arrows move in the list below it.
#pragma once

#include "ui/models/jump_model.h"
#include "ui/windows/property_place.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeView;

namespace clusprop::ui {

class JumpDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `object` is the one that is looked at, or -1.
    JumpDialog(const Document &document, int object, QWidget *parent = nullptr);

    /// The chosen one; none unless the dialog was accepted.
    [[nodiscard]] PropertyPlace place() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &letters);

    JumpModel *m_model;
    QLineEdit *m_box;
    QTreeView *m_list;
    QLabel *m_count;
};

} // namespace clusprop::ui
