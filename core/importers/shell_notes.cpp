// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_notes.h"

#include <utility>

namespace clusprop {
namespace {

void addCounted(QVector<LoadNote> &notes, qint64 count, const QString &one, const QString &several)
{
    if (count > 0)
        notes.append({ {}, -1, {}, count == 1 ? one : several.arg(count) });
}

} // namespace

void ShellNotes::add(int line, const QString &text)
{
    if (m_notes.size() >= most) {
        ++m_further;
        return;
    }
    m_notes.append({ {}, -1, line > 0 ? QString::number(line) : QString(), text });
}

QVector<LoadNote> ShellNotes::take()
{
    addCounted(m_notes, m_further, QStringLiteral("one further note was left out"),
        QStringLiteral("%1 further notes were left out"));
    addCounted(m_notes, m_cut,
        QStringLiteral("one value is cut short in this file; it is shown, but never exported"),
        QStringLiteral("%1 values are cut short in this file; they are shown, but never exported"));
    addCounted(m_notes, m_lost,
        QStringLiteral("in place of one value this file has only the name of a type"),
        QStringLiteral("in place of %1 values this file has only the name of a type"));
    return std::exchange(m_notes, {});
}

} // namespace clusprop
