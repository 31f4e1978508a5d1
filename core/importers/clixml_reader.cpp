// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/clixml_reader.h"

#include "core/importers/clixml_records.h"

namespace clusprop {

QString recogniseClixml(const QString &text)
{
    // A declaration may stand before the element, and so may what makes reading refuse the file.
    const qsizetype element = text.indexOf(QStringLiteral("<Objs"));
    if (element < 0 || !text.trimmed().startsWith(u'<'))
        return {};
    const qsizetype end = text.indexOf(u'>', element);
    if (!QStringView(text)
             .sliced(element, (end < 0 ? text.size() : end) - element)
             .contains(clixmlNamespace))
        return {};
    return QStringLiteral("it holds PowerShell's element \"Objs\"");
}

LoadResult<LoadedFile> readClixml(Input &input, const LoadOptions &options)
{
    return importRecords(input, options, readClixmlRecords, QStringLiteral("clixml"));
}

} // namespace clusprop
