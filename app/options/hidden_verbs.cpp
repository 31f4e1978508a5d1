// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/options/hidden_verbs.h"

#include "app/options/completion.h"
#include "app/options/manual_page.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop {

std::optional<tl::expected<QString, QString>> runHiddenVerb(
    const QStringList &words, const std::function<QByteArray()> &input, const ProgramText &program)
{
    if (words == QStringList{ u"__manual"_s })
        return manualPage(QString::fromUtf8(input()), program);
    if (words.value(0) != u"__completion")
        return std::nullopt;
    for (const ShellRow &row : shellRows()) {
        if (words.mid(1) == QStringList{ QString::fromUtf16(row.shell) })
            return row.script(program);
    }
    return tl::unexpected(u"__completion takes bash, zsh or fish"_s);
}

} // namespace clusprop
