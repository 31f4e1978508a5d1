// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/csv_records.h"

#include "core/importers/csv_cells.h"
#include "core/importers/shown_value.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <deque>

namespace clusprop {
namespace {

using Kind = ShellValue::Kind;

constexpr QStringView typeMark = u"#TYPE ";

/// What a row may hold, in UTF-16 units. No property is that long, so that a quote which is never
/// closed costs no more than this.
constexpr qsizetype longestRow = qsizetype{ 4 } * 1024 * 1024;

struct CsvLine
{
    QString text;
    int number = -1;
    QStringView ending; ///< "\r\n" or "\n"
};

/// Spreadsheets add separators until the line has as many cells as the others.
QString typeOf(QStringView cell)
{
    QStringView type = cell.sliced(typeMark.size()).trimmed();
    while (type.endsWith(u',') || type.endsWith(u';'))
        type.chop(1);
    return type.toString();
}

class CsvReading
{
public:
    CsvReading(
        Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note)
        : m_pass(input, options, sink, note)
    { }

    [[nodiscard]] LoadResult<TextOutcome> read();

private:
    [[nodiscard]] bool haveLine(std::size_t index);
    [[nodiscard]] bool nextRow(QVector<CsvCell> &cells, int &line);
    void takeHeader(const QVector<CsvCell> &cells, int line);
    void takeRow(const QVector<CsvCell> &cells, int line);
    void checkWidth(const QVector<CsvCell> &cells, int line);
    [[nodiscard]] ShellValue valueOf(const CsvCell &cell, int line);
    void tellLosses();

    TextPass m_pass;
    std::deque<CsvLine> m_lines; ///< read and not yet part of a complete row
    QString m_type;
    QStringList m_names;
    QChar m_separator = u',';
    bool m_hasHeader = false;
    bool m_isAscii = true;
    int m_questionLine = -1; ///< the first one with a question mark in a value
    int m_typeNameLine = -1;
    int m_typeNames = 0;
    int m_roundedLine = -1;
};

bool CsvReading::haveLine(std::size_t index)
{
    QStringView line;
    if (index < m_lines.size())
        return true;
    if (!m_pass.next(line))
        return false;
    m_isAscii = m_isAscii
        && std::all_of(line.begin(), line.end(), [](QChar unit) { return unit.unicode() < 0x80; });
    m_lines.push_back({ line.toString(), m_pass.number(), m_pass.ending() });
    return true;
}

/// Passes over blank lines and over what is no row. False at the end of the file.
bool CsvReading::nextRow(QVector<CsvCell> &cells, int &line)
{
    while (haveLine(0)) {
        line = m_lines.front().number;
        if (!m_hasHeader)
            m_separator = csvSeparator(m_lines.front().text);
        CsvRow row(m_separator);
        auto state = CsvRow::State::Open;
        QStringView lineEnd;
        std::size_t used = 0;
        for (; state == CsvRow::State::Open && row.size() <= longestRow && haveLine(used); ++used) {
            state = row.add(m_lines[used].text, lineEnd);
            lineEnd = m_lines[used].ending;
        }
        if (state == CsvRow::State::Complete) {
            cells = row.cells();
            if (row.isCut())
                m_pass.defect(line,
                    QStringLiteral("the row has more than %1 cells; the others were left out")
                        .arg(CsvRow::mostCells));
            m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(used));
            return true;
        }
        // The lines behind the first one may be good rows: one stray quote must not cost them all.
        m_pass.defect(line,
            state == CsvRow::State::Open
                ? QStringLiteral("a quote in this line is never closed; the line was left out")
                : QStringLiteral(
                    "a quote in this line ends inside of a value; the line was left out"));
        m_lines.pop_front();
    }
    return false;
}

LoadResult<TextOutcome> CsvReading::read()
{
    QVector<CsvCell> cells;
    int line = -1;
    while (nextRow(cells, line)) {
        const QString &first = cells.first().text;
        const bool isBlank
            = cells.size() == 1 && !cells.first().isQuoted && first.trimmed().isEmpty();
        if (isBlank)
            continue;
        // Files may be joined, or appended to with another type of objects.
        if (first.startsWith(typeMark) && !cells.first().isQuoted) {
            m_type = typeOf(first);
            m_hasHeader = false;
        } else if (!m_hasHeader) {
            takeHeader(cells, line);
        } else {
            takeRow(cells, line);
        }
    }
    tellLosses();
    return m_pass.finish();
}

void CsvReading::takeHeader(const QVector<CsvCell> &cells, int line)
{
    m_hasHeader = true;
    m_names.clear();
    QSet<QString> known;
    for (const CsvCell &cell : cells) {
        const QString name = cell.text.trimmed();
        const bool isTwin = !name.isEmpty() && known.contains(name.toCaseFolded());
        known.insert(name.toCaseFolded());
        m_names.append(isTwin ? QString() : name);
        if (isTwin)
            m_pass.defect(line,
                QStringLiteral("the column %1 is there twice; only the first one was read")
                    .arg(name));
        else if (name.isEmpty())
            m_pass.defect(
                line, QStringLiteral("column %1 has no name and was left out").arg(m_names.size()));
    }
}

void CsvReading::takeRow(const QVector<CsvCell> &cells, int line)
{
    const bool isHeaderAgain
        = std::equal(cells.begin(), cells.end(), m_names.begin(), m_names.end(),
            [](const CsvCell &cell, const QString &name) { return cell.text.trimmed() == name; });
    if (isHeaderAgain)
        return;
    checkWidth(cells, line);
    ShellRecord record;
    record.line = line;
    if (!m_type.isEmpty())
        record.typeNames.append(m_type);
    for (qsizetype index = 0; index < std::min(cells.size(), m_names.size()); ++index) {
        if (!m_names[index].isEmpty())
            record.members.append({ m_names[index], valueOf(cells[index], line), line });
    }
    if (!record.members.isEmpty())
        m_pass.give(std::move(record));
}

void CsvReading::checkWidth(const QVector<CsvCell> &cells, int line)
{
    if (cells.size() < m_names.size()) {
        m_pass.defect(line,
            QStringLiteral(
                "the row ends after %1 of %2 cells; the values of the others are not in this file")
                .arg(cells.size())
                .arg(m_names.size()));
        return;
    }
    // Spreadsheets write empty cells behind the last column.
    QStringList surplus;
    for (const CsvCell &cell : cells.sliced(m_names.size())) {
        if (!cell.text.isEmpty())
            surplus.append(cell.text.left(40));
    }
    if (!surplus.isEmpty())
        m_pass.defect(line,
            QStringLiteral("the row has more cells than there are names; left out: %1")
                .arg(surplus.mid(0, 10).join(QStringLiteral(", "))));
}

ShellValue CsvReading::valueOf(const CsvCell &cell, int line)
{
    // As spreadsheets write numbers that are too long for them: 1.0995E+12, with their own comma.
    static const QRegularExpression rounded(QStringLiteral(R"(^-?\d([.,]\d+)?[Ee][+-]\d{2,}$)"));
    static const QString devicePath = QStringLiteral(R"(\\?\)");
    ShellValue value;
    value.kind = Kind::Written;
    value.text = cell.text;
    if (cell.text.isEmpty() && !cell.isQuoted) {
        value.kind = Kind::Nothing;
    } else if (isNameOfType(cell.text)) {
        value = {};
        m_typeNameLine = m_typeNames++ == 0 ? line : m_typeNameLine;
    } else if (rounded.match(cell.text).hasMatch()) {
        value.kind = Kind::Cut;
        m_roundedLine = m_roundedLine < 0 ? line : m_roundedLine;
    }
    if (m_questionLine < 0 && cell.text.contains(u'?')
        && QString(cell.text).remove(devicePath).contains(u'?'))
        m_questionLine = line;
    return value;
}

void CsvReading::tellLosses()
{
    if (m_typeNames > 0)
        m_pass.remark(m_typeNameLine,
            QStringLiteral(
                "here and below, %1 cells hold only the name of a type; CSV has neither lists "
                "nor bytes, and their values are not in this file")
                .arg(m_typeNames));
    if (m_roundedLine >= 0)
        m_pass.remark(m_roundedLine,
            QStringLiteral(
                "here and perhaps below, a spreadsheet has rounded a long number; export the "
                "file again and do not save it from the spreadsheet"));
    if (m_isAscii && m_questionLine >= 0)
        m_pass.remark(m_questionLine,
            QStringLiteral(
                "here and perhaps below, a question mark may stand for another letter, because "
                "Windows PowerShell writes ASCII; export the file again with -Encoding UTF8"));
}

} // namespace

LoadResult<TextOutcome> readCsvRecords(
    Input &input, const LoadOptions &options, const RecordSink &sink, const NoteSink &note)
{
    return CsvReading(input, options, sink, note).read();
}

} // namespace clusprop
