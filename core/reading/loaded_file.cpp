// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/reading/loaded_file.h"

namespace clusprop {

QString LoadError::message() const
{
    QString text = file;
    if (!where.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(":")) + where;
    if (!text.isEmpty())
        text += QStringLiteral(": ");
    text += what;
    if (!todo.isEmpty())
        text += QStringLiteral("; ") + todo;
    return text;
}

bool LoadedFile::isPartial() const
{
    return stopped.has_value();
}

} // namespace clusprop
