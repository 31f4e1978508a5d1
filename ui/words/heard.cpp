// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/words/heard.h"

#include "core/files/save_file.h"
#include "core/reading/loaded_file.h"
#include "ui/words/core_words.h"

#include <QHash>
#include <QVector>

#include <algorithm>
#include <optional>

namespace clusprop::ui {
namespace {

/// Words with places: what stands before, between and behind them.
struct Pattern
{
    const char *words = nullptr;
    QStringList between; ///< one more than there are places
    qsizetype letters = 0; ///< of `between`
    bool isForm = false; ///< nothing to translate in it
};

Pattern patternOf(const char *words, bool isForm = false)
{
    Pattern pattern{ words, {}, 0, isForm };
    const QString text = QString::fromUtf8(words);
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        if (at + 1 == text.size() || !text[at + 1].isDigit())
            continue;
        pattern.between.append(text.sliced(from, at - from));
        from = at + 2;
    }
    pattern.between.append(text.sliced(from));
    for (const QString &part : std::as_const(pattern.between))
        pattern.letters += part.size();
    return pattern;
}

/// What fills the places; nothing: the text is of other words.
std::optional<QStringList> filling(const Pattern &pattern, const QString &text)
{
    const QString &first = pattern.between.first();
    const QString &last = pattern.between.last();
    const qsizetype end = text.size() - last.size();
    if (end < first.size() || !text.startsWith(first) || !text.endsWith(last))
        return std::nullopt;
    QStringList found;
    qsizetype from = first.size();
    for (qsizetype part = 1; part + 1 < pattern.between.size(); ++part) {
        const qsizetype at = text.indexOf(pattern.between[part], from);
        if (at < 0 || at + pattern.between[part].size() > end)
            return std::nullopt;
        found.append(text.sliced(from, at - from));
        from = at + pattern.between[part].size();
    }
    if (from > end)
        return std::nullopt;
    found.append(text.sliced(from, end - from));
    return found;
}

class Words
{
public:
    Words()
    {
        for (const auto table : { savingWords(), readingWords(), importWords() }) {
            for (const char *words : table)
                add(patternOf(words));
        }
        // What says most of itself is tried first, and what joins any two texts last.
        std::ranges::stable_sort(m_patterns, std::ranges::greater(), &Pattern::letters);
        m_patterns.append(patternOf("%1; %2", true));
        m_patterns.append(patternOf("%1: %2", true));
        m_patterns.append(patternOf("%1, %2", true));
    }

    [[nodiscard]] Sentence heard(const QString &text) const
    {
        // What a file says stands in these texts, and may be made to look like many texts joined.
        constexpr qsizetype longest = 4096;
        int attempts = 256;
        return text.size() > longest ? Sentence(text) : taken(text, 0, attempts).sentence;
    }

private:
    struct Taken
    {
        Sentence sentence;
        qsizetype rest = 0; ///< letters that no words were found for
    };

    /// Of the ways to take the text apart the one that leaves least over: "a; b" may also be what
    /// fills the first place of other words.
    [[nodiscard]] Taken taken(const QString &text, int depth, int &attempts) const
    {
        constexpr int deepest = 8; // texts in texts, each joined to another
        if (const auto whole = m_whole.constFind(text); whole != m_whole.constEnd())
            return { Sentence::tr(*whole), 0 };
        Taken best{ text, text.size() };
        if (depth == deepest || --attempts < 0)
            return best;
        for (const Pattern &pattern : m_patterns) {
            const auto places = filling(pattern, text);
            if (!places)
                continue;
            Taken candidate{ pattern.isForm ? Sentence::form(pattern.words) : Sentence::tr(pattern.words), 0 };
            // A form says nothing itself, so that names with a colon in them stay whole.
            candidate.rest = pattern.isForm ? pattern.letters : 0;
            for (const QString &place : *places) {
                const Taken part = taken(place, depth + 1, attempts);
                candidate.sentence = candidate.sentence.arg(part.sentence);
                candidate.rest += part.rest;
            }
            if (candidate.rest < best.rest)
                best = candidate;
        }
        return best;
    }

    void add(Pattern pattern)
    {
        if (pattern.between.size() == 1)
            m_whole.insert(pattern.between.first(), pattern.words);
        else
            m_patterns.append(std::move(pattern));
    }

    QHash<QString, const char *> m_whole;
    QVector<Pattern> m_patterns;
};

QString joined(const QString &place, const QString &what, const QString &todo)
{
    QString text = place.isEmpty() ? QString() : place + QStringLiteral(": ");
    text += fromFiles(what);
    if (!todo.isEmpty())
        text += QStringLiteral("; ") + fromFiles(todo);
    return text;
}

} // namespace

Sentence heard(const QString &english)
{
    static const Words words;
    return words.heard(english);
}

QString fromFiles(const QString &english)
{
    return fromCore(heard(english));
}

QString messageOf(const LoadError &error)
{
    const bool isBoth = !error.file.isEmpty() && !error.where.isEmpty();
    return joined(error.file + (isBoth ? QStringLiteral(":") : QString()) + error.where, error.what,
        error.todo);
}

QString messageOf(const SaveError &error)
{
    return joined(error.file, error.what, error.todo);
}

} // namespace clusprop::ui
