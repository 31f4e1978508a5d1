// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a filter finds among many rows: the rows of a table, each about a property of an object.
///
/// A row is four numbers: its object, its value, its kind (name, description, format and list,
/// which many rows share) and its states. Kinds, values and objects are matched once each, whatever
/// the number of rows, and a pass over the rows puts the answers together. A million rows take some
/// ten milliseconds a term. One index serves tables, the property tree and the command, so that a
/// filter finds the same everywhere.
#pragma once

#include "core/search/text_table.h"

#include <map>
#include <tuple>
#include <vector>

namespace clusprop {

struct ObjectFacts
{
    QString name;
    ObjectClass objectClass = ObjectClass::Cluster;
    QString owner;
    QString status;
    QString more; ///< what else words without a field find
};

struct PropertyFacts
{
    QString name;
    QString description;
    QString type; ///< "DWORD"
    Scope scope = Scope::Common;
    QString value; ///< as displayed, with its meaning in brackets
    qsizetype valueHead = -1; ///< characters of `value` before the brackets; -1: all
    FilterNumber number;
    FilterStates states;
};

class SearchIndex
{
public:
    SearchIndex();

    /// Objects are numbered by the caller; setting one again replaces what was known of it.
    void setObject(int object, const ObjectFacts &facts);
    /// Rows up to the last one must be there; `object` was set.
    void insertRow(int row, int object, const PropertyFacts &facts);
    void appendRow(int object, const PropertyFacts &facts);
    void setRow(int row, int object, const PropertyFacts &facts);
    void setStates(int row, FilterStates states);
    [[nodiscard]] FilterStates states(int row) const;
    void removeRows(int first, int count);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool matches(const FilterQuery &query, int row) const;

    struct Found
    {
        FoundMarks rows; ///< by row; 1 where it matches
        bool isComplete = true; ///< false: a pattern takes too long, and `rows` says nothing
    };
    [[nodiscard]] Found find(const FilterQuery &query,
        const QDeadlineTimer &deadline = QDeadlineTimer(QDeadlineTimer::Forever)) const;

    /// Names of properties and of objects that occur, for suggestions. At most `most` of each that
    /// contain `part`, those that begin with it first.
    [[nodiscard]] QStringList propertyNames(const QString &part, int most) const;
    [[nodiscard]] QStringList objectNames(const QString &part, int most) const;

    /// What a column shows, as a text of a table: rows are sorted by the ranks of their texts.
    enum class Column : std::uint8_t { Object, Class, Name, Value, Type, Scope };
    [[nodiscard]] const TextTable &textsOf(Column column) const;
    [[nodiscard]] quint32 textOf(int row, Column column) const;

private:
    struct Object
    {
        quint32 name = 0;
        quint32 owner = 0;
        quint32 status = 0;
        quint32 more = 0;
        ObjectClass objectClass = ObjectClass::Cluster;
    };
    struct Kind
    {
        quint32 name = 0;
        quint32 description = 0;
        quint32 type = 0;
        Scope scope = Scope::Common;
        auto operator<=>(const Kind &) const = default;
    };
    struct Row
    {
        quint32 object = 0;
        quint32 kind = 0;
        quint32 value = 0;
        FilterStates states;
    };
    struct Marks;

    [[nodiscard]] Row rowOf(int object, const PropertyFacts &facts);
    [[nodiscard]] quint32 kindOf(const PropertyFacts &facts);
    [[nodiscard]] static quint32 classWord(ObjectClass objectClass);
    [[nodiscard]] static quint32 scopeWordId(Scope scope);
    template<typename Fits> [[nodiscard]] bool kindFits(
        FilterField field, const Kind &kind, const Fits &fits) const;
    template<typename Fits> [[nodiscard]] bool objectFits(
        const FilterTerm &term, const Object &object, const Fits &fits) const;
    [[nodiscard]] bool markTerm(
        const FilterTerm &term, const QDeadlineTimer &deadline, Marks &marks) const;
    [[nodiscard]] bool findTerm(
        const FilterTerm &term, const QDeadlineTimer &deadline, FoundMarks &found) const;
    [[nodiscard]] bool matchesTerm(const FilterTerm &term, const Row &row) const;

    TextTable m_words; ///< all but values; it begins with the classes and the lists
    TextTable m_values;
    std::vector<Object> m_objects;
    std::vector<Kind> m_kinds;
    std::map<Kind, quint32> m_kindNumbers;
    std::vector<Row> m_rows;
};

} // namespace clusprop
