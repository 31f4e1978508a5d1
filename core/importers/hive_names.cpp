// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/hive_names.h"

#include "core/reading/text_encoding.h"

namespace clusprop {

QString HiveNames::text(QByteArrayView name)
{
    const int guess = m_last < 0 ? -1 : m_names.at(m_last).next;
    if (guess >= 0 && name == m_names.at(guess).bytes) {
        m_last = guess;
        return m_names.at(guess).text;
    }
    const auto known = m_index.constFind(QByteArray::fromRawData(name.data(), name.size()));
    const int index = known != m_index.constEnd() ? *known : add(name);
    if (index < 0)
        return m_builder.shared(textFromUtf8(name));
    if (m_last >= 0)
        m_names[m_last].next = index;
    m_last = index;
    return m_names.at(index).text;
}

/// -1: it is not kept.
int HiveNames::add(QByteArrayView name)
{
    constexpr qsizetype mostKept = 4096; // names; in a hive of chance each is another
    constexpr qsizetype longestKept = 128; // bytes
    const auto index = static_cast<int>(m_names.size());
    if (index == mostKept || name.size() > longestKept)
        return -1;
    m_names.append({ name.toByteArray(), m_builder.shared(textFromUtf8(name)) });
    m_index.insert(m_names.last().bytes, index);
    return index;
}

} // namespace clusprop
