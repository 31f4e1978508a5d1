// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/reg_reader.h"

#include "core/importers/reg_parser.h"

#include <QStringList>

namespace clusprop {
namespace {

LoadError patchError(const QVector<int> &lines)
{
    QStringList numbers;
    for (const int line : lines)
        numbers.append(QString::number(line));
    LoadError error;
    error.kind = LoadError::Kind::Foreign;
    error.where = numbers.first();
    error.what
        = QStringLiteral("it deletes keys or values (%1 %2), so it is a change to a registry "
                         "and no export of one")
              .arg(numbers.size() == 1 ? QStringLiteral("line") : QStringLiteral("lines"),
                  numbers.join(QStringLiteral(", ")));
    error.todo
        = QStringLiteral("on a node, run reg export HKLM\\Cluster cluster.reg and bring that file");
    return error;
}

} // namespace

QString recogniseReg(const QString &text)
{
    QStringView rest = QStringView(text).trimmed();
    while (rest.startsWith(u';')) {
        const qsizetype end = rest.indexOf(u'\n');
        rest = end < 0 ? QStringView() : rest.sliced(end).trimmed();
    }
    if (rest.startsWith(u"Windows Registry Editor Version", Qt::CaseInsensitive))
        return QStringLiteral("it begins with \"Windows Registry Editor Version\"");
    return rest.startsWith(u"REGEDIT4", Qt::CaseInsensitive)
        ? QStringLiteral("it begins with \"REGEDIT4\"")
        : QString();
}

LoadResult<LoadedFile> readReg(Input &input, const LoadOptions &options)
{
    LineReader lines(input, options.codePage);
    RegistryTreeBuilder builder(options.sighted);
    RegParser parser(lines, builder, options.codePage);
    parser.parse();
    if (input.failure())
        return tl::unexpected(*input.failure());
    if (!parser.deletions().isEmpty())
        return tl::unexpected(patchError(parser.deletions()));
    if (lines.hasInvalid()) {
        builder.note({},
            QStringLiteral("some bytes are no text in the file's encoding (%1) and "
                           "became U+FFFD")
                .arg(lines.encoding().why));
    }
    auto file = builder.finish(QStringLiteral("reg"), options);
    if (file) {
        const QString used = lines.usedCodePage();
        file->codePage = used.isEmpty() ? parser.usedCodePage() : used;
    }
    return file;
}

} // namespace clusprop
