// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Whole command lines: a word on each line, and behind an empty line what comes from standard
// input. The command runs in a scratch folder, and no word leads out of it.

#include "app/cli/run.h"
#include "tests/fuzz/judge_file.h"
#include "tests/fuzz/scratch_folder.h"

#include <QBuffer>

namespace clusprop::fuzz {
namespace {

/// Without separators of folders, and so without a way up, down or to an absolute path. NUL would
/// end a path where the system reads it.
QString insideFolder(const QByteArray &word)
{
    QString text = QString::fromUtf8(word);
    for (QChar &unit : text) {
        if (unit == u'/' || unit.isNull())
            unit = u'_';
    }
    return text.replace(QStringLiteral(".."), QStringLiteral("__"));
}

bool isHarmless(const QByteArray &messages)
{
    return std::none_of(messages.begin(), messages.end(), [](char byte) {
        return (byte >= 0 && byte < ' ' && byte != '\n') || byte == '\x7f';
    });
}

} // namespace

void cli(Bytes input)
{
    constexpr qsizetype mostWords = 24;
    constexpr int mostExitCode = 7; // 8 is a fault of the program
    static ScratchFolder folder;
    const QByteArray bytes = bytesOf(input);
    const qsizetype end = bytes.indexOf("\n\n");
    QStringList words;
    for (const QByteArray &word : bytes.first(end < 0 ? bytes.size() : end).split('\n').mid(0, mostWords))
        words.append(insideFolder(word));

    QByteArray typed = end < 0 ? QByteArray() : bytes.sliced(end + 2);
    QByteArray printed;
    QByteArray told;
    QBuffer in(&typed);
    QBuffer out(&printed);
    QBuffer err(&told);
    require(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly)
            && err.open(QIODevice::WriteOnly),
        "a buffer does not open");
    clusprop::cli::Streams streams{ in, out, err };
    const int code = clusprop::cli::run(words, streams);
    require(code >= 0 && code <= mostExitCode, "the exit code is none of the contract");
    require(code <= 1 || !told.isEmpty(), "a command fails without a word");
    require(isHarmless(told), "a message steers the terminal");
    folder.restore();
}

} // namespace clusprop::fuzz
