// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A matrix in a window, with somebody who answers its questions.
#pragma once

#include "matrix_support.h"
#include "ui/models/roles.h"
#include "ui/windows/cell_actions.h"
#include "ui/windows/frozen_table.h"
#include "ui/windows/matrix_commands.h"
#include "ui/windows/matrix_view.h"
#include "window_support.h"

#include <QClipboard>
#include <QUndoStack>

namespace clusprop::ui_test {

using namespace clusprop::ui;

struct ShownMatrix
{
    explicit ShownMatrix(LoadedFile file = matrixFile())
        : document(std::move(file))
        , prompts(person.prompts())
        , view(document, stack, prompts)
    {
        view.setAsk([this](QWidget *, const MatrixQuestion &question) {
            questions.append(question);
            return answer;
        });
        QObject::connect(&view, &MatrixView::refused,
            [this](const QString &reason) { refusals.append(reason); });
        QObject::connect(
            &view, &MatrixView::said, [this](const QString &text) { sayings.append(text); });
        view.resize(900, 400);
        view.show();
        QApplication::setActiveWindow(&view);
        view.table()->setFocus();
    }

    [[nodiscard]] FrozenTable &table() { return *view.table(); }
    [[nodiscard]] QModelIndex at(int row, const char *name, Scope scope = Scope::Common)
    {
        return table().model()->index(row, view.model().columnOf(scope, QString::fromLatin1(name)));
    }
    [[nodiscard]] QString text(int row, const char *name)
    {
        return at(row, name).data(Qt::EditRole).toString();
    }
    void go(const QModelIndex &cell) { goToCell(table(), cell); }
    void select(const QModelIndex &first, const QModelIndex &last)
    {
        go(first);
        table().selectionModel()->select(
            QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    }
    void press(const char *keys)
    {
        const QKeyCombination combination
            = QKeySequence::fromString(QString::fromLatin1(keys), QKeySequence::PortableText)[0];
        QTest::keyClick(&table(), combination.key(), combination.keyboardModifiers());
    }
    void paste(const char *text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        press("Ctrl+V");
    }
    [[nodiscard]] QByteArray bytes() const { return document.write().value_or(QByteArray()); }

    Workplace workplace;
    Document document;
    QUndoStack stack;
    Operator person;
    Prompts prompts;
    QVector<MatrixQuestion> questions;
    bool answer = false;
    QStringList refusals;
    QStringList sayings;
    MatrixView view;
};

} // namespace clusprop::ui_test
