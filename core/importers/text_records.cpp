// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/text_records.h"

#include "core/importers/shell_import.h"

#include <QRegularExpression>

#include <utility>

namespace clusprop {

TextPass::TextPass(
    Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note)
    : m_lines(input, options.codePage)
    , m_input(input)
    , m_isStrict(options.strict)
    , m_sink(sink)
    , m_note(note)
{ }

bool TextPass::next(QStringView &line)
{
    if (m_defect || !m_lines.next(line))
        return false;
    if (m_lines.hasInvalid() && !m_toldInvalid && line.contains(QChar::ReplacementCharacter)) {
        m_toldInvalid = true;
        defect(number(),
            QStringLiteral("here and perhaps below, bytes have no meaning in the file's encoding; "
                           "they are shown as U+FFFD, and another code page may fit better"));
    }
    return !m_defect;
}

void TextPass::give(ShellRecord record)
{
    ++m_outcome.records;
    m_sink(std::move(record));
}

void TextPass::defect(int line, const QString &text)
{
    if (!m_isStrict) {
        m_note(line, text);
        return;
    }
    if (!m_defect)
        m_defect = LoadError{ LoadError::Kind::Malformed, {}, QString::number(line), {}, text,
            QStringLiteral("capture the file again, or open it without strict reading") };
}

void TextPass::remark(int line, const QString &text)
{
    m_note(line, text);
}

LoadResult<TextOutcome> TextPass::finish()
{
    if (m_input.failure())
        return tl::unexpected(*m_input.failure());
    if (m_defect)
        return tl::unexpected(*m_defect);
    m_outcome.codePage = m_lines.usedCodePage();
    return m_outcome;
}

LoadResult<LoadedFile> importRecords(Input &input, const LoadOptions &options, const QString &kind,
    ReadRecords read, QString (*clause)(int records))
{
    ShellImport import(options.sighted);
    const auto outcome = read(
        input, options, [&import](const ShellRecord &record) { import.add(record); },
        [&import](int line, const QString &text) { import.note(line, text); });
    if (!outcome)
        return tl::unexpected(outcome.error());
    auto file = import.finish(kind, clause(outcome->records));
    if (file)
        file->codePage = outcome->codePage;
    return file;
}

bool isConsoleLine(QStringView line)
{
    // "PS C:\> ", "PS> ", "[host]: PS C:\> ", ">> " of a command over several lines, "C:\> ", and
    // the stars around a transcript's head.
    static const QRegularExpression pattern(QStringLiteral(
        R"(^\s*((\[[^\]]*\]:\s*)?PS(\s[^>]*)?>|>>|[A-Za-z]:\\[^>:]*>|\*{10,}\s*$))"));
    return pattern.match(line.toString()).hasMatch();
}

} // namespace clusprop
