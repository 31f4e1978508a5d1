// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/handbook/handbook_search.h"

#include <QStringList>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// The lower the better; -1: not all words are there.
int rankOf(const HandbookSection &section, const QString &text, const QStringList &words)
{
    qsizetype inTitle = 0;
    for (const QString &word : words) {
        if (section.title.contains(word, Qt::CaseInsensitive))
            ++inTitle;
        else if (!section.text.contains(word, Qt::CaseInsensitive))
            return -1;
    }
    if (section.title.compare(text, Qt::CaseInsensitive) == 0)
        return 0;
    if (section.title.startsWith(text, Qt::CaseInsensitive))
        return 1;
    return inTitle == words.size() ? 2 : inTitle > 0 ? 3 : 4;
}

} // namespace

QVector<HandbookHit> searchHandbook(
    const HandbookContents &contents, const QString &text, qsizetype most)
{
    struct Ranked
    {
        int rank;
        HandbookHit hit;
    };
    const QString sought = text.simplified();
    const QStringList words = sought.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QVector<Ranked> found;
    for (const HandbookChapter &chapter : contents) {
        for (const HandbookPage &page : chapter.pages) {
            for (const HandbookSection &section : page.sections) {
                const int rank = rankOf(section, sought, words);
                if (rank < 0)
                    continue;
                const bool isPage = section.anchor.isEmpty();
                found.append({ rank * 2 + (isPage ? 0 : 1), // a page before sections that fit as well
                    { { page.name, section.anchor }, section.title, isPage ? QString() : page.title() } });
            }
        }
    }
    std::ranges::stable_sort(found, {}, &Ranked::rank);
    QVector<HandbookHit> hits;
    for (const Ranked &one : found.first(std::min(most, found.size())))
        hits.append(one.hit);
    return hits;
}

} // namespace clusprop::ui
