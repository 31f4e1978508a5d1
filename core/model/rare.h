// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Members that hardly any object of a type has, for the size of a pointer.
#pragma once

#include <QSharedData>

namespace clusprop {

/// Copies share what they point to until one of them is edited.
template<typename T> class Rare
{
public:
    const T &operator*() const
    {
        if (!m_held)
            return usual();
        return m_held->members;
    }
    const T *operator->() const { return &**this; }
    /// Nothing was ever said of these members.
    [[nodiscard]] bool isUsual() const { return !m_held; }
    /// To be changed.
    [[nodiscard]] T &edit()
    {
        if (!m_held)
            m_held = new Held; // QSharedDataPointer owns it
        return m_held->members;
    }

    friend bool operator==(const Rare &left, const Rare &right)
    {
        return left.m_held.constData() == right.m_held.constData() || *left == *right;
    }

private:
    struct Held : QSharedData
    {
        T members{};
    };
    static const T &usual()
    {
        static const T members{};
        return members;
    }

    QSharedDataPointer<Held> m_held;
};

} // namespace clusprop
