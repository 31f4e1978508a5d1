// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What of a handbook page can be run: its fenced blocks, and the set-up lines in its comments.
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QVector>

namespace clusprop {

struct Block
{
    QString kind; ///< the words behind the fence: "console", "sh source-tree"; "setup" for a comment
    int line = 0; ///< of its first line of content, counted from 1
    QStringList lines;
};

inline QString handbookFolder()
{
    return QStringLiteral(CLUSPROP_SOURCE_DIR "/resources/handbook");
}

inline QStringList handbookPages()
{
    return QDir(handbookFolder()).entryList({ QStringLiteral("*.md") }, QDir::Files, QDir::Name);
}

inline QStringList linesOfPage(const QString &page)
{
    QFile file(handbookFolder() + u'/' + page);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// In the order of the page. A set-up line is a comment of one line, "<!-- setup: ... -->".
inline QVector<Block> blocksOf(const QStringList &page)
{
    const QString setup = QStringLiteral("<!-- setup: ");
    const QString fence = QStringLiteral("```");
    QVector<Block> blocks;
    bool isInside = false;
    for (qsizetype index = 0; index < page.size(); ++index) {
        const QString &text = page[index];
        if (text.startsWith(fence)) {
            isInside = !isInside;
            if (isInside)
                blocks.append({ text.sliced(fence.size()).trimmed(), static_cast<int>(index) + 2, {} });
        } else if (isInside) {
            blocks.last().lines.append(text);
        } else if (text.startsWith(setup)) {
            const qsizetype end = text.lastIndexOf(QStringLiteral(" -->"));
            blocks.append({ QStringLiteral("setup"), static_cast<int>(index) + 1,
                { text.sliced(setup.size(), end - setup.size()) } });
        }
    }
    return blocks;
}

} // namespace clusprop
