// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/cell_block.h"

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QChar quote = u'"';
constexpr QChar apostrophe = u'\'';

/// Whether, behind any apostrophes, a spreadsheet would read a formula. Signed numbers are none.
bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(apostrophe))
        text = text.sliced(1);
    if (text.isEmpty() || !QStringView(u"=+-@").contains(text.front()))
        return false;
    bool isNumber = false;
    [[maybe_unused]] const double number = text.toDouble(&isNumber);
    return !isNumber;
}

bool endsCell(QChar character)
{
    return character == u'\t' || character == u'\n' || character == u'\r';
}

QString formatCell(const BlockCell &cell)
{
    if (!cell)
        return {};
    QString text = *cell;
    if (looksLikeFormula(text))
        text.prepend(apostrophe);
    const bool mustQuote = text.isEmpty() || text.contains(quote)
        || std::any_of(text.cbegin(), text.cend(), endsCell);
    if (!mustQuote)
        return text;
    text.replace(quote, QStringLiteral("\"\""));
    return quote + text + quote;
}

QString withoutGuard(const QString &text)
{
    return text.startsWith(apostrophe) && looksLikeFormula(text) ? text.sliced(1) : text;
}

/// Reads a text from its first character to its last.
class BlockReader
{
public:
    explicit BlockReader(QStringView text)
        : m_text(text)
    { }

    CellBlock read()
    {
        CellBlock block;
        while (!atEnd()) {
            block.rows.append(readRow());
            skipLineEnd();
        }
        return block;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    BlockRow readRow()
    {
        BlockRow row{ readCell() };
        while (!atEnd() && m_text[m_at] == u'\t') {
            ++m_at;
            row.append(readCell());
        }
        return row;
    }

    BlockCell readCell()
    {
        if (!atEnd() && m_text[m_at] == quote) {
            if (const auto quoted = readQuoted())
                return withoutGuard(*quoted);
        }
        const qsizetype begin = m_at;
        while (!atEnd() && !endsCell(m_text[m_at]))
            ++m_at;
        if (m_at == begin)
            return std::nullopt;
        return withoutGuard(m_text.sliced(begin, m_at - begin).toString());
    }

    /// Nothing, and no step forward, when these are no quotation marks around a cell.
    std::optional<QString> readQuoted()
    {
        QString text;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != quote) {
                text.append(m_text[at]);
                continue;
            }
            const bool isDoubled = at + 1 < m_text.size() && m_text[at + 1] == quote;
            if (isDoubled) {
                text.append(quote);
                ++at;
                continue;
            }
            const bool closes = at + 1 == m_text.size() || endsCell(m_text[at + 1]);
            if (!closes)
                return std::nullopt;
            m_at = at + 1;
            return text;
        }
        return std::nullopt;
    }

    void skipLineEnd()
    {
        if (!atEnd() && m_text[m_at] == u'\r')
            ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n')
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

int CellBlock::columnCount() const
{
    qsizetype most = 0;
    for (const BlockRow &row : rows)
        most = std::max(most, row.size());
    return static_cast<int>(most);
}

BlockCell CellBlock::at(int row, int column) const
{
    const BlockRow &cells = rows[row];
    return column < cells.size() ? cells[column] : std::nullopt;
}

QString formatBlock(const CellBlock &block)
{
    QString text;
    for (const BlockRow &row : block.rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += u'\t';
            text += formatCell(row[column]);
        }
        text += u'\n';
    }
    return text;
}

CellBlock parseBlock(const QString &text)
{
    return BlockReader(text).read();
}

} // namespace clusprop::ui
