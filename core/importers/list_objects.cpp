// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/list_objects.h"

#include "core/importers/shown_value.h"
#include "core/importers/telling_names.h"
#include "core/importers/text_records.h"

#include <algorithm>
#include <utility>

namespace clusprop {
namespace {

/// A text without empty lines must not be kept as a whole.
constexpr qsizetype largestBlock = qsizetype{ 4 } * 1024 * 1024;
constexpr qsizetype mostBlanks = 16;
/// How far below its first line an object's second one is looked for: behind one value's lines, and
/// past so many lines that do not belong to the object at all.
constexpr qsizetype farthestSecond = 200;
constexpr int mostForeign = 3;

bool isColon(QStringView line, qsizetype index)
{
    return line[index] == u':' && index > 0 && line[index - 1].isSpace()
        && (index + 1 == line.size() || line[index + 1].isSpace());
}

/// From a column on; leading blanks behind it are kept.
QString fromColumn(QStringView line, int column)
{
    ColumnWalk walk(line, Measure::Cells);
    walk.goTo(column);
    return line.sliced(walk.index()).toString();
}

} // namespace

ListObjects::ListObjects(const std::function<void(ShellRecord record)> &object, const Stray &stray)
    : m_give(object)
    , m_stray(stray)
{ }

void ListObjects::add(QStringView line, int number)
{
    const bool isBlank = line.trimmed().isEmpty();
    if (!isBlank && !isConsoleLine(line)) {
        m_block.append({ line.toString(), number });
        m_blockSize += line.size();
        if (m_blockSize > largestBlock)
            endBlock();
        return;
    }
    endBlock();
    if (m_object && isBlank && m_blanks.size() < mostBlanks)
        m_blanks.append({ line.toString(), number });
    else
        flush();
}

void ListObjects::finish()
{
    endBlock();
    flush();
}

void ListObjects::endBlock()
{
    if (m_object && !m_block.isEmpty() && !m_blanks.isEmpty()) {
        if (resumesObject())
            m_object->members.last().pieces.resize(
                m_object->members.last().pieces.size() + m_blanks.size());
        else
            flush();
        m_blanks.clear();
    }
    for (qsizetype index = 0; index < m_block.size(); ++index) {
        const Line &line = m_block[index];
        if (m_object && (takeProperty(line) || takeContinuation(line)))
            continue;
        if (beginsObject(index))
            begin(line);
        else
            m_stray(line.number, m_object.has_value());
    }
    m_block.clear();
    m_blockSize = 0;
}

/// Whether the empty lines are a part of the last value: it goes on in its column behind them; or
/// they were printed with the blanks that continue a value, and properties follow that fit.
bool ListObjects::resumesObject() const
{
    const QString &first = m_block.first().text;
    const int column = valueColumn(m_object->colon);
    if (colonAt(first, m_object->colon) < 0)
        return indentation(first) == column;
    const bool arePadded = std::all_of(m_blanks.begin(), m_blanks.end(),
        [column](const Line &blank) { return indentation(blank.text) == column; });
    return arePadded && std::none_of(m_block.begin(), m_block.end(), [this](const Line &line) {
        const qsizetype colon = colonAt(line.text, m_object->colon);
        return colon >= 0
            && m_object->names.contains(line.text.first(colon).trimmed().toCaseFolded());
    });
}

std::optional<ListObjects::Column> ListObjects::firstColon(QStringView line)
{
    ColumnWalk cells(line, Measure::Cells);
    ColumnWalk units(line, Measure::Units);
    for (; !cells.atEnd(); cells.step(), units.step()) {
        if (isColon(line, cells.index()))
            return Column{ cells.column(), units.column() };
    }
    return std::nullopt;
}

/// The index of the colon in a line of an object; -1 when there is none.
qsizetype ListObjects::colonAt(QStringView line, const Column &column)
{
    for (const auto &[measure, at] :
        { std::pair{ Measure::Cells, column.cells }, std::pair{ Measure::Units, column.units } }) {
        ColumnWalk walk(line, measure);
        walk.goTo(at);
        const bool isThere = !walk.atEnd() && walk.column() == at && isColon(line, walk.index());
        if (isThere && !line.first(walk.index()).trimmed().isEmpty())
            return walk.index();
    }
    return -1;
}

/// A colon makes no list: another line has to have one in the same column, or the name has to be
/// one that only clusters have.
bool ListObjects::beginsObject(qsizetype index) const
{
    const QStringView line = m_block[index].text;
    const auto colon = firstColon(line);
    if (!colon || colonAt(line, *colon) < 0)
        return false;
    if (m_object && colonAt(line, m_object->colon) >= 0)
        return true; // it has that name already: the empty line between two objects was lost
    const qsizetype last = std::min(m_block.size() - 1, index + farthestSecond);
    int foreign = 0;
    for (qsizetype next = index + 1; next <= last && foreign <= mostForeign; ++next) {
        if (colonAt(m_block[next].text, *colon) >= 0)
            return true;
        foreign += indentation(m_block[next].text) < valueColumn(*colon) ? 1 : 0;
    }
    return isTellingName(line.first(colonAt(line, *colon)).trimmed());
}

void ListObjects::begin(const Line &line)
{
    const Column colon = m_object && colonAt(line.text, m_object->colon) >= 0
        ? m_object->colon
        : *firstColon(line.text);
    flush();
    m_object = Object{ colon, {}, {}, 0 };
    [[maybe_unused]] const bool isTaken = takeProperty(line);
    Q_ASSERT(isTaken);
}

bool ListObjects::takeProperty(const Line &line)
{
    const QStringView text = line.text;
    const qsizetype colon = colonAt(text, m_object->colon);
    if (colon < 0)
        return false;
    const QString name = text.first(colon).trimmed().toString();
    if (m_object->names.contains(name.toCaseFolded()))
        return false;
    m_object->names.insert(name.toCaseFolded());
    // Blanks behind it may part its words from those in the next line.
    QStringView value = text.sliced(colon + 1);
    while (!value.isEmpty() && value.front().isSpace())
        value = value.sliced(1);
    m_object->members.append({ name, { value.toString() }, line.number });
    m_object->widest = std::max(m_object->widest, displayWidth(text));
    return true;
}

bool ListObjects::takeContinuation(const Line &line)
{
    const int column = valueColumn(m_object->colon);
    if (indentation(line.text) < column)
        return false;
    m_object->members.last().pieces.append(fromColumn(line.text, column));
    m_object->widest = std::max(m_object->widest, displayWidth(line.text));
    return true;
}

/// Two pieces that would have fitted into one line were parted by the value itself. `widest` is
/// without the width of the names, as the pieces are.
QString ListObjects::joined(const Member &member, int widest)
{
    QString text = member.pieces.first();
    int width = displayWidth(text);
    for (const QStringView next : member.pieces.sliced(1)) {
        const qsizetype blank = next.indexOf(u' ');
        const bool hadRoom
            = width + displayWidth(blank < 0 ? next : next.first(blank + 1)) <= widest;
        if (hadRoom)
            text += u'\n';
        text += next;
        width = displayWidth(next);
    }
    return text.trimmed();
}

void ListObjects::flush()
{
    m_blanks.clear();
    if (!m_object)
        return;
    const Object object = *std::exchange(m_object, std::nullopt);
    ShellRecord record;
    record.line = object.members.first().line;
    QString type;
    for (const Member &member : object.members) {
        if (member.name.compare(u"ParameterType", Qt::CaseInsensitive) == 0)
            type = member.pieces.first().trimmed();
    }
    const int widest = object.widest - valueColumn(object.colon);
    for (const Member &member : object.members) {
        const bool isValue = member.name.compare(u"Value", Qt::CaseInsensitive) == 0;
        const QString text = joined(member, widest);
        ShellValue value = shownValue(text, isValue ? QStringView(type) : QStringView());
        if (member.pieces.size() > 1 && value.kind != ShellValue::Kind::Nothing) {
            value = {};
            value.kind = ShellValue::Kind::Cut;
            value.text = text;
        }
        record.members.append({ member.name, value, member.line });
    }
    m_give(std::move(record));
}

} // namespace clusprop
