// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/call.h"

#include "core/files/leftovers.h"
#include "core/values/nearest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

struct FormatName
{
    OutputFormat format;
    const char16_t *name;
};
constexpr std::array formatNames{
    FormatName{ OutputFormat::Text, u"text" },
    FormatName{ OutputFormat::Json, u"json" },
    FormatName{ OutputFormat::Csv, u"csv" },
};

bool goesToStandardOutput(const Call &call)
{
    const QString out = call.options.value(u"output"_s);
    return !call.options.has(u"output"_s) || out == u"-";
}

void tellLeftovers(const Call &call, const QString &file)
{
    for (const Leftover &leftover : leftoversOf(file)) {
        warn(call.streams,
            u"%1: left by a save that was interrupted on %2 (%3 bytes); look at it and delete it"_s
                .arg(leftover.path, leftover.modified.toString(Qt::ISODate))
                .arg(leftover.size));
    }
}

/// Null when the call has not read it. Links of both kinds lead to the same file; one that is gone
/// meanwhile is known by its path.
const ReadFile *readOf(const Call &call, const QString &file)
{
    const QString real = realPath(file);
    const auto isIt = [&file, &real](const ReadFile &read) {
        std::error_code missing;
        return real == read.path
            || std::filesystem::equivalent(QFile::encodeName(file).constData(),
                QFile::encodeName(read.path).constData(), missing);
    };
    const auto found = std::ranges::find_if(*call.filesRead, isIt);
    return found == call.filesRead->end() ? nullptr : &*found;
}

/// For a file that is too large to be hashed while it is read.
bool isOtherByTime(const ReadFile &read)
{
    const QFileInfo now(read.path);
    return now.size() != read.size || now.lastModified().toMSecsSinceEpoch() != read.modified;
}

/// In the words of core/files.
QString changedMessage(const QString &file)
{
    return SaveError{ SaveError::Kind::Changed, file,
        u"the file was changed by another program since it was read"_s,
        u"read the file again, or write elsewhere"_s }
        .message();
}

} // namespace

QString realPath(const QString &file)
{
    constexpr int mostLinks = 40; // as the kernel has it
    QString path = file;
    for (int links = 0; links < mostLinks && QFileInfo(path).isSymLink(); ++links)
        path = QFileInfo(path).symLinkTarget();
    const QFileInfo target(path);
    const QString folder = QFileInfo(target.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? target.absoluteFilePath()
                            : QDir(folder).absoluteFilePath(target.fileName());
}

OrFailure<QString> askedFormat(const Call &call, const QStringList &allowed)
{
    if (!call.options.has(u"format"_s))
        return call.options.has(u"json"_s) ? u"json"_s : allowed.first();
    const QString asked = call.options.value(u"format"_s);
    if (!allowed.contains(asked)) {
        return fail(ExitCode::Usage,
            u"--format takes %1, not \"%2\"%3"_s.arg(
                allowed.join(u", "_s), asked, suggestion(asked, allowed)));
    }
    if (call.options.has(u"json"_s) && asked != u"json")
        return fail(ExitCode::Usage, u"--json and --format %1 contradict each other"_s.arg(asked));
    return asked;
}

OrFailure<OutputFormat> outputFormat(const Call &call, bool csvAllowed)
{
    QStringList allowed;
    for (const FormatName &row : formatNames) {
        if (row.format != OutputFormat::Csv || csvAllowed)
            allowed.append(QString::fromUtf16(row.name));
    }
    const auto word = askedFormat(call, allowed);
    if (!word)
        return tl::unexpected(word.error());
    return formatNames[static_cast<std::size_t>(allowed.indexOf(*word))].format;
}

void tell(const Call &call, const QString &line)
{
    if (!call.options.has(u"quiet"_s))
        warn(call.streams, line);
}

void warn(Streams &streams, const QString &line)
{
    // There is nowhere left to complain to when this fails.
    streams.err.write(visible(line).toUtf8() + '\n');
}

Outcome print(const Call &call, const QByteArray &bytes)
{
    QIODevice &out = call.streams.out;
    if (out.write(bytes) == bytes.size())
        return {};
    return fail(ExitCode::Unwritable,
        u"standard output: it cannot be written (%1); free some space or "
        "write elsewhere"_s.arg(out.errorString()));
}

Outcome print(const Call &call, const QString &text)
{
    return print(call, text.toUtf8());
}

QString outputName(const Call &call)
{
    return goesToStandardOutput(call) ? u"standard output"_s : call.options.value(u"output"_s);
}

Outcome checkTerminal(const Call &call, Content content)
{
    const bool refused = content == Content::Binary && call.streams.outIsTerminal
        && goesToStandardOutput(call) && !call.isDryRun();
    if (!refused)
        return {};
    return fail(
        ExitCode::Usage, u"binary data is not written to a terminal; name a file with -o"_s);
}

Outcome store(const Call &call, const QString &file, const QByteArray &bytes, SaveOptions options)
{
    if (const ReadFile *read = readOf(call, file)) {
        if (!read->sha256.isEmpty())
            options.expected = FileIdentity{ read->size, read->sha256 };
        else if (isOtherByTime(*read))
            return fail(ExitCode::Changed, changedMessage(file));
    }
    tellLeftovers(call, file);
    const auto saved = saveFile(file, bytes, options);
    if (saved) {
        for (const QString &note : saved->notes())
            warn(call.streams, u"%1: %2"_s.arg(file, note));
        return {};
    }
    SaveError error = saved.error();
    if (error.kind == SaveError::Kind::Exists)
        error.todo = u"use --force to replace it, or name another file"_s;
    const bool changed = error.kind == SaveError::Kind::Changed;
    return fail(changed ? ExitCode::Changed : ExitCode::Unwritable, error.message());
}

Outcome deliver(const Call &call, const QByteArray &bytes, Content content)
{
    if (const Outcome allowed = checkTerminal(call, content); !allowed)
        return allowed;
    if (goesToStandardOutput(call))
        return print(call, bytes);
    SaveOptions options;
    options.overwrite = call.options.has(u"force"_s);
    return store(call, call.options.value(u"output"_s), bytes, options);
}

} // namespace clusprop::cli
