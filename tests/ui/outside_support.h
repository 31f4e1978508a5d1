// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What another program writes, and answers to the questions that follow.
#pragma once

#include "core/edits/edit.h"
#include "core/formats/write_back.h"
#include "tests/ui/window_support.h"
#include "ui/merge/merge_dialog.h"

#include <QTimer>

namespace clusprop::ui_test {

using namespace Qt::Literals::StringLiterals;

/// The bytes of a list with other numbers, as another program would write them.
inline QByteArray withNumbers(const QByteArray &list, const QMap<QString, quint32> &numbers)
{
    auto file = loadBytes(list, u"list.clusprop"_s);
    Cluster cluster = file->cluster;
    for (auto number = numbers.cbegin(); number != numbers.cend(); ++number) {
        applyEdit(cluster,
            makeSet(cluster, file->listObject, file->listScope, number.key(), dwordValue(*number)));
    }
    return *writeBack(*file, cluster);
}

inline QVector<MergeSide> allMine(const ui::MergeQuestion &question)
{
    QVector<MergeSide> sides;
    for (const MergeRow &row : question.rows) {
        const bool isMine = row.mustDecide() && row.canTake(MergeSide::Mine);
        sides.append(isMine ? MergeSide::Mine : row.proposal());
    }
    return sides;
}

/// Does something as soon as a dialog of that class is open and takes keys.
template<typename Dialog> void whenOpen(QObject *context, const std::function<void(Dialog &)> &act)
{
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || !dialog->isAncestorOf(QApplication::focusWidget()))
            return;
        timer->deleteLater();
        timer->stop();
        act(*dialog);
    });
    timer->start(10);
}

} // namespace clusprop::ui_test
