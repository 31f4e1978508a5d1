// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Writes JSON from front to back, keeping the order of keys and every UTF-16 unit.
///
/// Qt's own writer sorts keys and replaces lone surrogates, so it can keep neither a stable order
/// nor every text that a property list can hold. Text is UTF-8; control characters, lone
/// surrogates and U+FEFF are written as \uXXXX.
#pragma once

#include <QByteArray>
#include <QStringView>
#include <QVector>

#include <cstdint>

namespace clusprop {

class JsonWriter
{
public:
    /// How the members of an object or array are laid out. What is inside of something in one line
    /// is in that line as well.
    enum class Layout : std::uint8_t { Lines, OneLine };

    /// `indent` blanks a level; 0 gives one line.
    explicit JsonWriter(int indent = 1) : m_indent(indent) { }

    void beginObject(Layout layout = Layout::Lines);
    void endObject();
    void beginArray(Layout layout = Layout::Lines);
    void endArray();
    /// Inside an object: the name of the value that follows. ASCII.
    void key(QStringView name);

    void text(QStringView value);
    void number(quint64 value);
    void signedNumber(qint64 value);
    void boolean(bool value);
    void null();

    /// The document with a final newline. Requires every begin to have its end.
    [[nodiscard]] QByteArray take();

private:
    void beforeValue();
    void separate();
    void newLine();
    void open(char bracket, Layout layout);
    void close(char bracket);
    void appendQuoted(QStringView value);

    struct Level
    {
        bool empty = true;
        bool oneLine = false;
    };
    QByteArray m_out;
    QVector<Level> m_levels;
    int m_indent;
    bool m_afterKey = false;
};

} // namespace clusprop
