// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/options/help_text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

QString optionText(const OptionRow &row)
{
    QString text = row.letter == u'\0' ? u"    "_s : u"-%1, "_s.arg(QChar(row.letter));
    text += u"--"_s + QString::fromUtf16(row.name);
    if (row.argument != nullptr)
        text += u' ' + QString::fromUtf16(row.argument);
    return text;
}

} // namespace

QString twoColumns(const QVector<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  %1  %2\n"_s.arg(left.leftJustified(width), right);
    return text;
}

QString optionsText(std::span<const OptionRow> rows)
{
    QVector<std::pair<QString, QString>> lines;
    for (const OptionRow &row : rows)
        lines.append({ optionText(row), QString::fromUtf16(row.help) });
    return twoColumns(lines);
}

} // namespace clusprop
