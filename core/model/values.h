// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The values of a property: nearly always one, which then lies in place.
#pragma once

#include "core/model/value_bytes.h"
#include "core/wire/syntax.h"

#include <QVector>

#include <algorithm>
#include <initializer_list>
#include <variant>

namespace clusprop {

/// One value: `payload` is what follows the entry's header, without padding.
struct Value
{
    quint32 syntax = 0;
    ValueBytes payload;
    PaddingBytes padding; ///< only when it was read and is not all zero
    bool readable = true; ///< false: the payload does not fit its syntax and is shown as bytes

    [[nodiscard]] wire::Format format() const { return wire::formatOf(syntax); }
    friend bool operator==(const Value &left, const Value &right)
    {
        return left.syntax == right.syntax && left.payload == right.payload
            && left.padding == right.padding;
    }
    friend std::size_t qHash(const Value &value, std::size_t seed = 0) noexcept
    {
        return qHashMulti(seed, value.syntax, value.payload);
    }
};

/// Has of QVector what is needed. Iterators and references hold until values come or go.
class Values
{
public:
    using value_type = Value;
    using iterator = Value *;
    using const_iterator = const Value *;
    using difference_type = qsizetype;
    using size_type = qsizetype;

    Values() = default;
    Values(std::initializer_list<Value> values) : Values(QVector<Value>(values)) { }
    Values(const QVector<Value> &values)
    {
        if (values.size() == 1)
            m_values = values.first();
        else if (!values.isEmpty())
            m_values = values;
    }

    [[nodiscard]] qsizetype size() const
    {
        const auto *several = std::get_if<QVector<Value>>(&m_values);
        return several != nullptr ? several->size() : static_cast<qsizetype>(m_values.index());
    }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    [[nodiscard]] const Value *constData() const
    {
        const auto *several = std::get_if<QVector<Value>>(&m_values);
        return several != nullptr ? several->constData() : std::get_if<Value>(&m_values);
    }
    [[nodiscard]] const_iterator begin() const { return constData(); }
    [[nodiscard]] const_iterator end() const { return constData() + size(); }
    [[nodiscard]] const_iterator cbegin() const { return begin(); }
    [[nodiscard]] const_iterator cend() const { return end(); }
    [[nodiscard]] iterator begin()
    {
        auto *several = std::get_if<QVector<Value>>(&m_values);
        return several != nullptr ? several->data() : std::get_if<Value>(&m_values);
    }
    [[nodiscard]] iterator end() { return begin() + size(); }

    [[nodiscard]] const Value &operator[](qsizetype index) const { return at(index); }
    [[nodiscard]] Value &operator[](qsizetype index)
    {
        Q_ASSERT(index >= 0 && index < size());
        return begin()[index];
    }
    [[nodiscard]] const Value &at(qsizetype index) const
    {
        Q_ASSERT(index >= 0 && index < size());
        return constData()[index];
    }
    [[nodiscard]] const Value &first() const { return at(0); }
    [[nodiscard]] const Value &constFirst() const { return at(0); }
    [[nodiscard]] const Value &last() const { return at(size() - 1); }
    [[nodiscard]] Value &first() { return (*this)[0]; }

    void append(const Value &value)
    {
        if (isEmpty()) {
            m_values = value;
        } else if (auto *several = std::get_if<QVector<Value>>(&m_values)) {
            several->append(value);
        } else {
            QVector<Value> both{ *std::get_if<Value>(&m_values), value };
            m_values = std::move(both);
        }
    }
    void clear() { m_values = std::monostate(); }
    [[nodiscard]] QVector<Value> toVector() const { return QVector<Value>(begin(), end()); }

    friend bool operator==(const Values &left, const Values &right)
    {
        return std::equal(left.begin(), left.end(), right.begin(), right.end());
    }
    friend std::size_t qHash(const Values &values, std::size_t seed = 0) noexcept
    {
        return qHashRange(values.begin(), values.end(), seed);
    }

private:
    std::variant<std::monostate, Value, QVector<Value>> m_values; ///< none, one, several
};

} // namespace clusprop

Q_DECLARE_TYPEINFO(clusprop::Value, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(clusprop::Values, Q_RELOCATABLE_TYPE);
