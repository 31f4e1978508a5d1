// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/options/manual_text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

QString escaped(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', u"\\e"_s);
    safe.replace(u'-', u"\\-"_s); // else a hyphen, which cannot be pasted into a shell
    safe.replace(u'\'', u"\\(aq"_s);
    safe.replace(u'`', u"\\(ga"_s);
    safe.replace(u'^', u"\\(ha"_s);
    safe.replace(u'~', u"\\(ti"_s);
    safe.replace(u"…"_s, u"..."_s);
    return safe;
}

/// A new sentence begins a new line, as mdoc wants it.
QStringList sentences(const QString &text)
{
    static const QRegularExpression end(u"(?<=[a-z0-9)\"][.;:]) (?=[A-Z])"_s);
    return text.split(end);
}

} // namespace

QString manualText(const QString &text)
{
    const QString safe = escaped(text);
    return safe.startsWith(u'.') ? u"\\&"_s + safe : safe;
}

QString manualWords(const QString &words)
{
    // Two or three letters with a capital could be a macro, a single sign a delimiter.
    static const QRegularExpression macro(u"^([A-Z][a-z]{1,2}|[\\[\\](){}.,:;!?|])$"_s);
    QStringList safe;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString plain = escaped(word).replace(u'"', u"\\(dq"_s);
        safe.append(macro.match(word).hasMatch() ? u"\\&"_s + plain : plain);
    }
    return safe.join(u' ');
}

QString manualParagraphs(const QString &text)
{
    QString page;
    QString flowing;
    const auto flow = [&page, &flowing] {
        for (const QString &sentence : sentences(flowing.trimmed())) {
            if (!sentence.isEmpty())
                page += manualText(sentence) + u'\n';
        }
        flowing.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"  ")) {
            flow();
            page += u".Dl "_s + manualWords(line) + u'\n';
        } else if (line.isEmpty()) {
            flow();
            page += u".Pp\n"_s;
        } else {
            flowing += line + u' ';
        }
    }
    flow();
    return page;
}

QString asSentence(const QString &clause)
{
    if (clause.isEmpty())
        return clause;
    const QString sentence = clause.front().toUpper() + clause.mid(1);
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

QString manualOptions(std::span<const OptionRow> rows)
{
    QString list = u".Bl -tag -width Ds\n"_s;
    for (const OptionRow &row : rows) {
        list += u".It "_s;
        if (row.letter != u'\0')
            list += u"Fl %1 , "_s.arg(QChar(row.letter));
        list += u"Fl \\-"_s + manualWords(QString::fromUtf16(row.name));
        if (row.argument != nullptr)
            list += u" Ar "_s + manualWords(QString::fromUtf16(row.argument));
        list += u'\n' + manualParagraphs(asSentence(QString::fromUtf16(row.help)));
    }
    return list + u".El\n"_s;
}

QString manualTable(const QVector<std::pair<QString, QString>> &rows)
{
    QString list = u".Bl -tag -width Ds\n"_s;
    for (const auto &[word, text] : rows) {
        list += u".It Cm "_s + manualWords(word) + u'\n'
            + manualParagraphs(asSentence(text));
    }
    return list + u".El\n"_s;
}

} // namespace clusprop
