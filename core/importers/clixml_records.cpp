// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/clixml_records.h"

#include "core/importers/clixml_leaf.h"
#include "core/importers/clixml_memory.h"
#include "core/importers/clixml_object.h"
#include "core/importers/clixml_tokens.h"
#include "core/importers/shell_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace clusprop {
namespace {

using Kind = ShellValue::Kind;

constexpr QLatin1String refIdName("RefId");
constexpr QLatin1String memberName("N");

/// Objects inside of one another that are gone into; what lies deeper is Cut.
constexpr int deepestObject = 32;
constexpr qsizetype longestShown = 200;

constexpr std::array<QStringView, 4> collections{ u"LST", u"IE", u"STK", u"QUE" };

bool isCollection(QStringView element)
{
    return std::find(collections.begin(), collections.end(), element) != collections.end();
}

class ClixmlParser
{
public:
    ClixmlParser(TextChunks &chunks, RecordOutput &output)
        : m_output(output)
        , m_tokens(chunks, output)
    { }

    void readDocument();

private:
    void readOutermost(int level);
    void readOutermostReference();
    void give(const ClixmlObject &parts);
    void noteUnknown();

    [[nodiscard]] ClixmlObject readObject(int level, bool isOutermost);
    void readPart(ClixmlObject &parts, int level, bool isOutermost);
    void readEntries(ClixmlObject &parts, int level, bool isOutermost);
    void readEntry(ClixmlObject &parts, int level, bool isOutermost);
    void readTypeNames(ClixmlObject &parts);
    void readMembers(ShellRecord &record, int level);
    void addMember(ShellRecord &record, const QString &name, int line, ShellValue value);
    void noteMiss();
    void noteTooDeep();

    [[nodiscard]] ShellValue readValue(int level);
    [[nodiscard]] ShellValue readLeaf(const LeafRow &row);
    [[nodiscard]] ShellValue readReference();
    [[nodiscard]] ShellValue readList(int level);

    RecordOutput &m_output;
    ClixmlTokens m_tokens;
    ClixmlMemory m_memory;
    RecordBudget m_budget;
};

void ClixmlParser::readDocument()
{
    if (!m_tokens.nextChild())
        return;
    if (m_tokens.name() != u"Objs" || m_tokens.namespaceUri() != clixmlNamespace) {
        m_output.refuse(m_tokens.line(),
            QStringLiteral("it begins with the element \"%1\" and not with PowerShell's \"Objs\"")
                .arg(m_tokens.name().left(longestShown)),
            QStringLiteral("choose a file that Export-Clixml wrote"));
        return;
    }
    while (m_tokens.nextChild())
        readOutermost(0);
    m_tokens.readEnd();
}

void ClixmlParser::readOutermost(int level)
{
    m_budget.refill();
    const int line = m_tokens.line();
    if (m_tokens.name() == u"Obj" && level > deepestObject) {
        noteTooDeep();
    } else if (m_tokens.name() == u"Obj") {
        const ClixmlObject parts = readObject(level, true);
        if (!m_output.isStopped() && !parts.isOpened)
            give(parts);
        m_memory.markGiven(parts.refId);
    } else if (m_tokens.name() == u"Ref") {
        readOutermostReference();
    } else if (const LeafRow *row = findLeaf(m_tokens.name())) {
        const ShellValue value = readLeaf(*row);
        if (value.kind == Kind::Nothing || m_output.isStopped())
            return;
        ShellRecord record;
        record.typeNames.append(QStringLiteral("System.") + QString::fromUtf16(row->typeName));
        record.text = value.text;
        record.line = line;
        m_output.give(record);
    } else {
        noteUnknown();
    }
}

void ClixmlParser::give(const ClixmlObject &parts)
{
    ShellRecord record = parts.record;
    if (record.text.isEmpty() && parts.base)
        record.text = parts.base->text;
    m_output.give(record);
}

/// An object that was exported on its own after something else had held it.
void ClixmlParser::readOutermostReference()
{
    const int line = m_tokens.line();
    const QString refId = m_tokens.attribute(refIdName);
    m_tokens.skip();
    if (m_output.isStopped())
        return;
    const ClixmlMemory::Known *known = m_memory.value(refId);
    if (known == nullptr || known->wasGiven) {
        if (known == nullptr)
            m_output.note(
                line, QStringLiteral("this refers to an object that does not stand before it"));
        return;
    }
    const auto cluster = m_memory.takeCluster(refId);
    ShellRecord record = cluster ? *cluster : objectRecord(known->value);
    record.line = line;
    if (!cluster) {
        m_output.note(line,
            QStringLiteral("this refers to \"%1\", which stands inside of another object; only its "
                           "name was kept")
                .arg(known->value.text));
    }
    if (!m_output.isStopped())
        m_output.give(record);
    m_memory.markGiven(refId);
}

void ClixmlParser::noteUnknown()
{
    m_output.note(m_tokens.line(),
        QStringLiteral("the element \"%1\" has no meaning here and was left out")
            .arg(m_tokens.name().left(longestShown)));
    m_tokens.skip();
}

ClixmlObject ClixmlParser::readObject(int level, bool isOutermost)
{
    ClixmlObject parts;
    parts.record.line = m_tokens.line();
    parts.refId = m_tokens.attribute(refIdName);
    while (m_tokens.nextChild())
        readPart(parts, level, isOutermost);
    if (!m_output.isStopped())
        m_memory.keepValue(parts.refId, clixmlValue(parts), m_tokens.position());
    return parts;
}

void ClixmlParser::readPart(ClixmlObject &parts, int level, bool isOutermost)
{
    const QStringView name = m_tokens.name();
    if (name == u"TN" || name == u"TNRef") {
        readTypeNames(parts);
    } else if (name == u"ToString") {
        parts.record.text = unescapedClixml(m_tokens.text());
    } else if (name == u"Props" || name == u"MS") {
        // What it holds may refer back to it.
        m_memory.keepValue(parts.refId, clixmlValue(parts), m_tokens.position());
        readMembers(parts.record, level);
    } else if (isCollection(name) || name == u"DCT") {
        readEntries(parts, level, isOutermost);
    } else if (const LeafRow *row = findLeaf(name)) {
        parts.base = readLeaf(*row);
    } else {
        noteUnknown();
    }
}

void ClixmlParser::readEntries(ClixmlObject &parts, int level, bool isOutermost)
{
    if (m_tokens.name() == u"DCT") {
        while (m_tokens.nextChild())
            readEntry(parts, level, isOutermost);
    } else if (isOutermost) {
        parts.isOpened = true;
        while (m_tokens.nextChild())
            readOutermost(level + 1);
    } else {
        parts.list = readList(level);
    }
}

/// One key and its value of a dictionary. The objects that an outermost one holds are records.
void ClixmlParser::readEntry(ClixmlObject &parts, int level, bool isOutermost)
{
    const int line = m_tokens.line();
    QString key;
    while (m_tokens.nextChild()) {
        if (m_tokens.attribute(memberName) == u"Key") {
            key = readValue(level + 1).text;
        } else if (isOutermost && (m_tokens.name() == u"Obj" || m_tokens.name() == u"Ref")) {
            parts.isOpened = parts.record.members.isEmpty();
            readOutermost(level + 1);
        } else {
            parts.isOpened = false;
            addMember(parts.record, key, line, readValue(level + 1));
        }
    }
}

void ClixmlParser::readTypeNames(ClixmlObject &parts)
{
    const QString refId = m_tokens.attribute(refIdName);
    if (m_tokens.name() == u"TNRef") {
        const int line = m_tokens.line();
        m_tokens.skip();
        const QStringList *names = m_memory.typeNames(refId);
        if (names != nullptr)
            parts.record.typeNames = *names;
        else if (!m_output.isStopped())
            m_output.note(
                line, QStringLiteral("this refers to type names that do not stand before it"));
        return;
    }
    while (m_tokens.nextChild()) {
        const QString name = unescapedClixml(m_tokens.text());
        if (m_budget.take())
            parts.record.typeNames.append(name);
        noteMiss();
    }
    m_memory.keepTypeNames(refId, parts.record.typeNames, m_tokens.position());
}

void ClixmlParser::readMembers(ShellRecord &record, int level)
{
    while (m_tokens.nextChild()) {
        if (m_tokens.name() == u"MS") { // a set of members, as for display; no property
            m_tokens.skip();
            continue;
        }
        const int line = m_tokens.line();
        const QString name = unescapedClixml(m_tokens.attribute(memberName));
        addMember(record, name, line, readValue(level + 1));
    }
}

void ClixmlParser::addMember(ShellRecord &record, const QString &name, int line, ShellValue value)
{
    if (m_budget.take())
        record.members.append({ name, std::move(value), line });
    noteMiss();
}

/// Leaves the current element out.
void ClixmlParser::noteTooDeep()
{
    m_output.note(m_tokens.line(),
        QStringLiteral("objects are nested more than %1 deep; what lies deeper was left out")
            .arg(deepestObject));
    m_tokens.skip();
}

void ClixmlParser::noteMiss()
{
    if (m_budget.isFirstMiss())
        m_output.note(m_tokens.line(),
            QStringLiteral("the object is too large; what follows of it was left out"));
}

ShellValue ClixmlParser::readValue(int level)
{
    if (const LeafRow *row = findLeaf(m_tokens.name()))
        return readLeaf(*row);
    if (m_tokens.name() == u"Ref")
        return readReference();
    if (isCollection(m_tokens.name()))
        return readList(level);
    if (m_tokens.name() != u"Obj") {
        noteUnknown();
        return cutValue({});
    }
    if (level <= deepestObject)
        return clixmlValue(readObject(level, false));
    noteTooDeep();
    return cutValue(QStringLiteral("{%1}").arg(QChar(0x2026)));
}

ShellValue ClixmlParser::readLeaf(const LeafRow &row)
{
    const int line = m_tokens.line();
    const QString text = m_tokens.text();
    ShellValue value;
    value.typeName = QString::fromUtf16(row.typeName);
    if (row.read(text, value) || m_output.isStopped())
        return value;
    m_output.note(line,
        QStringLiteral("\"%1\" is no value of the type %2")
            .arg(text.left(longestShown), value.typeName));
    return cutValue(text.left(longestShown), value.typeName);
}

ShellValue ClixmlParser::readReference()
{
    const int line = m_tokens.line();
    const QString refId = m_tokens.attribute(refIdName);
    m_tokens.skip();
    if (const ClixmlMemory::Known *known = m_memory.value(refId))
        return known->value;
    m_output.note(line, QStringLiteral("this refers to an object that does not stand before it"));
    return cutValue({});
}

ShellValue ClixmlParser::readList(int level)
{
    ShellList list;
    while (m_tokens.nextChild()) {
        const bool isByte = m_tokens.name() == u"By";
        const ShellValue entry = readValue(level + 1);
        if (isByte && entry.kind == Kind::Integer)
            list.addByte(static_cast<std::uint8_t>(entry.number));
        else if (m_budget.take())
            list.add(entry);
        else
            list.cut();
        noteMiss();
    }
    return list.finish();
}

} // namespace

LoadResult<RecordsRead> readClixmlRecords(
    Input &input, const LoadOptions &options, const RecordSink &sink)
{
    RecordOutput output(sink, options);
    TextChunks chunks(input, options.codePage);
    ClixmlParser(chunks, output).readDocument();
    return output.finish(chunks);
}

} // namespace clusprop
