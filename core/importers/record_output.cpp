// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/record_output.h"

namespace clusprop {
namespace {

constexpr int mostNotes = 200;

QString lineText(int line)
{
    return line > 0 ? QString::number(line) : QString();
}

} // namespace

RecordOutput::RecordOutput(const RecordSink &sink, const LoadOptions &options)
    : m_sink(sink)
    , m_isStrict(options.strict)
{ }

void RecordOutput::give(const ShellRecord &record)
{
    ++m_records;
    m_sink.record(record);
}

void RecordOutput::note(int line, const QString &text)
{
    if (m_isStrict)
        stop(line, text);
    else if (++m_notes <= mostNotes)
        m_sink.note(line, text);
}

void RecordOutput::stop(int line, const QString &what)
{
    if (m_stop)
        return;
    m_stop = LoadError{ LoadError::Kind::Malformed, {}, lineText(line), {}, what,
        QStringLiteral("check whether the file was cut short or edited by hand") };
}

void RecordOutput::refuse(int line, const QString &what, const QString &todo)
{
    m_stop.reset();
    stop(line, what);
    m_stop->todo = todo;
    m_isRefused = true;
}

LoadResult<RecordsRead> RecordOutput::finish(TextChunks &chunks)
{
    chunks.skipRest();
    if (chunks.failure())
        return tl::unexpected(*chunks.failure());
    if (chunks.hasInvalid())
        note(-1,
            QStringLiteral(
                "some characters have no meaning in the file's encoding and were replaced"));
    if (m_notes > mostNotes)
        m_sink.note(-1, QStringLiteral("%1 more oddities are not listed").arg(m_notes - mostNotes));
    if (m_stop && (m_isRefused || m_isStrict || m_records == 0))
        return tl::unexpected(*m_stop);
    RecordsRead read;
    read.records = m_records;
    read.codePage = chunks.usedCodePage();
    read.encoding = chunks.encoding().why;
    if (m_stop)
        read.stopped = LoadNote{ {}, -1, m_stop->where, m_stop->what };
    return read;
}

LoadResult<LoadedFile> importRecords(
    Input &input, const LoadOptions &options, RecordReading read, const QString &kind)
{
    ShellImport import(options.sighted);
    const RecordSink sink{
        [&import](const ShellRecord &record) { import.add(record); },
        [&import](int line, const QString &text) { import.note(line, text); },
    };
    const auto done = read(input, options, sink);
    if (!done)
        return tl::unexpected(done.error());
    auto file = import.finish(kind, done->encoding);
    if (!file)
        return file;
    file->stopped = done->stopped;
    file->codePage = done->codePage;
    return file;
}

} // namespace clusprop
