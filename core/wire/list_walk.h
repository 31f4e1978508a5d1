// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Reads lists entry by entry and hands each entry on, so that nothing has to be kept.
///
/// The grammar, every entry at a multiple of 4:
///
///     property list = count, count x { name entry, value entry..., end mark }, [ end mark ]
///     value list    = entry..., end mark
///     entry         = syntax, cbLength, cbLength bytes, 0 to 3 pad bytes
///     end mark      = DWORD 0
///
/// FORMAT.md, "Reading", has the order in which an entry is checked. Whoever wants the entries is a
/// class with the members of IgnoreEntries.
#pragma once

#include "core/wire/content_checks.h"
#include "core/wire/name_index.h"
#include "core/wire/syntax.h"

namespace clusprop::wire {

/// Takes entries and forgets them.
struct IgnoreEntries
{
    void setCount(std::uint32_t) { }
    void beginProperty(const PropertyView &) { }
    void addValue(const ValueView &) { }
    void endProperty(std::size_t) { }
    void setEndMark() { }
    void setTrailing(Bytes, std::size_t) { }
};

/// One list. `walk` has what it shares with the lists around it.
template<typename Entries> class ListWalk
{
public:
    /// `base` is the place of `bytes` in the outermost buffer, `depth` how many lists are around
    /// it.
    ListWalk(Bytes bytes, std::size_t base, int depth, Walk &walk, Entries &entries)
        : m_list(bytes)
        , m_in(bytes, base)
        , m_base(base)
        , m_depth(depth)
        , m_walk(walk)
        , m_entries(entries)
    { }

    Result<void> readPropertyList();
    Result<void> readValueList();

private:
    static constexpr std::size_t dwordSize = 4;

    // False where the walk ends with m_error.
    bool fail(Errc code, std::size_t offset)
    {
        m_error = { code, offset };
        return false;
    }
    bool tolerate(Errc code, std::size_t offset)
    {
        m_error = { code, offset };
        return m_walk.tolerates(m_error);
    }
    bool readEntry(ValueView &entry);
    bool readName(PropertyView &property, NameIndex &names);
    bool readValue();
    bool judge(ValueView &entry, const SyntaxRow &row);
    bool readValuesOf();
    bool readProperties(NameIndex &names, bool &isShort);
    void tellTwins(const std::vector<std::size_t> &twins, std::size_t first);
    bool finish();
    /// True at a property boundary with nothing but the list's own end mark left.
    [[nodiscard]] bool isAtListEnd() const
    {
        return m_in.atEnd() || (m_in.left() == dwordSize && m_in.peekDword() == endmarkSyntax);
    }

    Bytes m_list;
    ByteReader m_in;
    std::size_t m_base;
    int m_depth;
    Walk &m_walk;
    Entries &m_entries;
    Error m_error;
};

/// Reads the entry at the cursor; its syntax word is known to be there and no end mark.
template<typename Entries> inline bool ListWalk<Entries>::readEntry(ValueView &entry)
{
    entry.offset = m_in.position();
    entry.syntax = m_in.takeDword();
    if (m_in.left() < dwordSize)
        return fail(Errc::Truncated, m_in.position());
    const std::size_t length = m_in.takeDword();
    if (length > m_in.left())
        return fail(Errc::LengthOverflow, m_in.position() - dwordSize);
    entry.payload = m_in.take(length);
    const std::size_t padding = paddingAfter(length);
    if (padding > m_in.left())
        return fail(Errc::Truncated, m_in.position());
    entry.padding = m_in.take(padding);
    if (padding != 0 && !isZero(entry.padding))
        m_walk.warn(Errc::NonzeroPadding, m_in.position() - padding);
    return true;
}

/// What the payload is worth, where it does not suit its syntax.
template<typename Entries> bool ListWalk<Entries>::judge(ValueView &entry, const SyntaxRow &row)
{
    const Defect defect = checkContent(row, entry, m_depth, m_walk);
    if (!defect)
        return true;
    const bool isNested = row.payload == Payload::PropertyList || row.payload == Payload::ValueList;
    m_error = *defect;
    if (!m_walk.tolerates(*defect)) {
        // A fatal defect inside a nested list leaves the outer list walkable.
        if (m_walk.mode() == Mode::Strict || !isNested)
            return false;
        m_walk.warn(defect->code, defect->offset);
    }
    entry.readable = !isNested
        && (defect->code == Errc::UnterminatedString || defect->code == Errc::UnterminatedMultiSz);
    return true;
}

template<typename Entries> inline bool ListWalk<Entries>::readValue()
{
    ValueView entry;
    if (!readEntry(entry))
        return false;
    const SyntaxRow *row = findSyntax(entry.syntax);
    if (row == nullptr) {
        m_walk.warn(Errc::UnknownSyntax, entry.offset);
    } else if (entry.payload.empty() && isReset(entry.syntax, 0)) {
        // the default, whatever the format
    } else if (row->payload == Payload::Text) {
        const TextScan scan = scanText(entry.payload);
        if (!isPlainText(entry.payload, scan) && !judge(entry, *row))
            return false;
    } else if (!isAnyBytes(row->payload) || entry.payload.size() < row->leastLength
        || entry.payload.size() > row->mostLength) {
        if (!judge(entry, *row))
            return false;
    }
    m_entries.addValue(entry);
    return true;
}

template<typename Entries>
inline bool ListWalk<Entries>::readName(PropertyView &property, NameIndex &names)
{
    ValueView entry;
    if (!readEntry(entry))
        return false;
    const std::size_t dataOffset = entry.offset + entryHeaderSize;
    const TextScan scan = scanText(entry.payload);
    if (scan.length == 0 || !isPlainText(entry.payload, scan)) {
        if (const Defect defect
            = checkText(entry.payload, scan, entry.offset + dwordSize, dataOffset, m_walk)) {
            if (!tolerate(defect->code, defect->offset))
                return false;
        } else if (scan.length == 0) {
            m_walk.warn(Errc::EmptyName, dataOffset);
        }
    }
    property.offset = entry.offset;
    property.name = entry.payload;
    property.namePadding = entry.padding;
    names.insert(property.name, scan.length);
    return true;
}

template<typename Entries> inline bool ListWalk<Entries>::readValuesOf()
{
    for (bool any = false;; any = true) {
        if (m_in.left() < dwordSize)
            return fail(m_in.atEnd() ? Errc::MissingEndmark : Errc::Truncated, m_in.position());
        const std::uint32_t syntax = m_in.peekDword();
        if (syntax == nameSyntax)
            return fail(Errc::MissingEndmark, m_in.position());
        if (syntax == endmarkSyntax) {
            if (!any && !tolerate(Errc::NoValue, m_in.position()))
                return false;
            m_in.takeDword();
            return true;
        }
        if (!readValue())
            return false;
    }
}

/// `isShort`: fewer properties than were announced.
template<typename Entries> bool ListWalk<Entries>::readProperties(NameIndex &names, bool &isShort)
{
    const std::uint32_t count = m_in.takeDword();
    m_entries.setCount(count);
    for (std::uint32_t read = 0; read < count; ++read) {
        isShort = isAtListEnd();
        if (isShort)
            return true;
        if (m_in.left() < dwordSize)
            return fail(Errc::Truncated, m_in.position());
        if (m_in.peekDword() != nameSyntax)
            return fail(Errc::ExpectedName, m_in.position());
        PropertyView property;
        if (!readName(property, names))
            return false;
        m_entries.beginProperty(property);
        if (!readValuesOf())
            return false;
        m_entries.endProperty(m_in.position());
    }
    return true;
}

/// Puts a warning for each name that came before among those since `first`: behind what is said of
/// the name itself.
template<typename Entries>
void ListWalk<Entries>::tellTwins(const std::vector<std::size_t> &twins, std::size_t first)
{
    if (twins.empty())
        return;
    std::vector<Finding> &warnings = m_walk.warnings();
    const std::vector<Finding> others(
        warnings.begin() + static_cast<std::ptrdiff_t>(first), warnings.end());
    warnings.resize(first);
    auto other = others.begin();
    for (const std::size_t name : twins) {
        const auto length = loadLittleEndian<std::uint32_t>(m_list.data() + name - dwordSize);
        const std::size_t end = m_base + name + length + paddingAfter(length);
        for (; other != others.end() && other->offset < end; ++other)
            warnings.push_back(*other);
        m_walk.warn(Errc::DuplicateName, m_base + name - entryHeaderSize);
    }
    warnings.insert(warnings.end(), other, others.end());
}

/// What follows a list.
template<typename Entries> bool ListWalk<Entries>::finish()
{
    if (m_in.atEnd())
        return true;
    if (!tolerate(Errc::TrailingGarbage, m_in.position()))
        return false;
    m_entries.setTrailing(m_in.rest(), m_in.position());
    return true;
}

template<typename Entries> Result<void> ListWalk<Entries>::readPropertyList()
{
    if (m_in.left() < dwordSize) {
        if (!m_in.atEnd() || m_walk.mode() == Mode::Strict)
            return failure(Errc::Truncated, m_in.position());
        m_walk.warn(Errc::EmptyBuffer, m_in.position());
        m_entries.setCount(0);
        return {};
    }
    NameIndex names(m_list);
    const std::size_t firstWarning = m_walk.warnings().size();
    bool isShort = false;
    const bool isRead = readProperties(names, isShort);
    tellTwins(names.twins(), firstWarning);
    if (!isRead || (isShort && !tolerate(Errc::CountTooLarge, m_base)))
        return tl::unexpected(m_error);
    if (m_in.left() >= dwordSize && m_in.peekDword() == endmarkSyntax) {
        m_in.takeDword();
        m_entries.setEndMark();
    }
    if (!finish())
        return tl::unexpected(m_error);
    return {};
}

template<typename Entries> Result<void> ListWalk<Entries>::readValueList()
{
    if (m_in.atEnd() && m_walk.mode() == Mode::Tolerant) {
        m_walk.warn(Errc::EmptyBuffer, m_in.position());
        return {};
    }
    for (;;) {
        if (m_in.left() < dwordSize)
            return failure(m_in.atEnd() ? Errc::MissingEndmark : Errc::Truncated, m_in.position());
        if (m_in.peekDword() == endmarkSyntax) {
            m_in.takeDword();
            break;
        }
        if (!readValue())
            return tl::unexpected(m_error);
    }
    if (!finish())
        return tl::unexpected(m_error);
    return {};
}

} // namespace clusprop::wire
