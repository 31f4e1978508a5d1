// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// HTML from front to back: what is text and what is markup cannot be mixed up, because text only
/// gets in through one function that escapes it.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <initializer_list>

namespace clusprop {

/// For text and for attributes in double quotes. Hidden characters are shown (visible_text.h).
[[nodiscard]] QString htmlEscaped(QStringView text);

class HtmlWriter
{
public:
    struct Attribute
    {
        const char *name; ///< ours
        QString value; ///< anything
    };
    using Attributes = std::initializer_list<Attribute>;

    /// "<!DOCTYPE html>" and what is markup of ours alone, in UTF-8. Never anything from a file.
    void literal(const char *markup);
    void open(const char *tag, Attributes attributes = {});
    void close(); ///< the innermost one
    void text(QStringView text);
    /// An element that holds text and nothing else.
    void element(const char *tag, QStringView content, Attributes attributes = {});
    /// An element that holds what stands in a file: it cannot turn the direction of what is around
    /// it, and is set in the type of values.
    void value(QStringView content);

    /// The whole. Requires every open() to have its close().
    [[nodiscard]] QByteArray take();

private:
    QString m_text;
    QVector<const char *> m_open;
};

} // namespace clusprop
