// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/deliver_product.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

bool isStandardOutput(const QString &output)
{
    return output.isEmpty() || output == u"-";
}

Outcome sayWhatWouldBe(const Call &call, const ExportProduct &product, const QString &output)
{
    QString text;
    for (const ExportFile &file : product.files) {
        const QString target = isStandardOutput(output) ? u"standard output"_s
            : product.files.size() > 1                  ? QDir(output).filePath(file.name)
                                                        : output;
        text += visible(u"would write %1 bytes to %2"_s.arg(file.bytes.size()).arg(target)) + u'\n';
    }
    return print(call, text);
}

Outcome storeInFolder(const Call &call, const ExportProduct &product, const QString &output)
{
    const QDir folder(output);
    SaveOptions options;
    options.overwrite = call.options.has(u"force"_s);
    for (const ExportFile &file : product.files) {
        if (!options.overwrite && QFileInfo::exists(folder.filePath(file.name))) {
            return fail(ExitCode::Unwritable,
                u"%1: it is there already, and nothing was written; use --force to replace it, or name "
                "another folder"_s.arg(folder.filePath(file.name)));
        }
    }
    for (const ExportFile &file : product.files) {
        const QString parent = QFileInfo(folder.filePath(file.name)).path();
        if (!QDir().mkpath(parent)) {
            return fail(ExitCode::Unwritable,
                u"%1: the folder cannot be made; check the rights, or name another one"_s.arg(parent));
        }
        if (const Outcome stored = store(call, folder.filePath(file.name), file.bytes, options); !stored)
            return stored;
    }
    return {};
}

} // namespace

bool isFolderName(const QString &output)
{
    return !isStandardOutput(output) && (output.endsWith(u'/') || QFileInfo(output).isDir());
}

Outcome deliverProduct(
    const Call &call, const ExportProduct &product, const QString &output, Content content)
{
    const bool isFolder = product.files.size() > 1;
    if (isFolder && isStandardOutput(output)) {
        return fail(ExitCode::Usage,
            u"there are %1 files to write; name a folder for them with -o, or one object with --object"_s
                .arg(product.files.size()));
    }
    if (call.isDryRun())
        return sayWhatWouldBe(call, product, output);
    if (isFolder)
        return storeInFolder(call, product, output);
    const ExportFile &file = product.files.first();
    if (isStandardOutput(output)) {
        if (content == Content::Binary && call.streams.outIsTerminal) {
            return fail(
                ExitCode::Usage, u"binary data is not written to a terminal; name a file with -o"_s);
        }
        return print(call, file.bytes);
    }
    SaveOptions options;
    options.overwrite = call.options.has(u"force"_s);
    return store(call, isFolderName(output) ? QDir(output).filePath(file.name) : output, file.bytes, options);
}

} // namespace clusprop::cli
