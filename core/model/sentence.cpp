// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/sentence.h"

#include <cstring>

namespace clusprop {
namespace {

bool sameWords(const char *left, const char *right)
{
    return left == right || (left != nullptr && right != nullptr && std::strcmp(left, right) == 0);
}

} // namespace

QString inEnglish(const QString &words)
{
    return words;
}

Sentence::Sentence(const QString &verbatim)
{
    if (verbatim.isEmpty())
        return;
    m_more = new More;
    m_more->verbatim = verbatim;
}

Sentence Sentence::arg(const Sentence &next) const
{
    Sentence filled = *this;
    if (filled.m_more.constData() == nullptr)
        filled.m_more = new More;
    filled.m_more->arguments.append(next);
    return filled;
}

Sentence Sentence::joined(const QVector<Sentence> &sentences, const char *between)
{
    Sentence all;
    for (const Sentence &sentence : sentences)
        all = all.isEmpty() ? sentence : all.then(form(between)).then(sentence);
    return all;
}

Sentence Sentence::then(const Sentence &next) const
{
    return form("%1%2").arg(*this).arg(next);
}

QString Sentence::in(Speech say) const
{
    if (m_words == nullptr)
        return m_more.constData() == nullptr ? QString() : m_more->verbatim;
    const QString words = say(QString::fromUtf8(m_words));
    if (m_more.constData() == nullptr)
        return words;
    QString filled;
    qsizetype said = 0;
    for (qsizetype at = words.indexOf(u'%'); at >= 0 && at + 1 < words.size(); at = words.indexOf(u'%', at + 1)) {
        const qsizetype place = words[at + 1].unicode() - u'1';
        if (place < 0 || place >= m_more->arguments.size())
            continue;
        filled += QStringView(words).sliced(said, at - said);
        filled += m_more->arguments[place].in(say);
        said = at + 2;
    }
    filled += QStringView(words).sliced(said);
    return filled;
}

QStringList Sentence::english(const QVector<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &sentence : sentences)
        texts.append(sentence.english());
    return texts;
}

bool operator==(const Sentence &left, const Sentence &right)
{
    if (!sameWords(left.m_words, right.m_words))
        return false;
    const auto *one = left.m_more.constData();
    const auto *other = right.m_more.constData();
    if (one == other)
        return true;
    return one != nullptr && other != nullptr && one->verbatim == other->verbatim
        && one->arguments == other->arguments;
}

} // namespace clusprop
