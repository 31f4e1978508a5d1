// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A language that nobody speaks: "[Éxpórt ~~~]". It is two fifths longer than English, as translations
/// are, its accents show what no font has, and the brackets show what was not translated or is cut.
#pragma once

#include "tests/i18n/catalogue.h"

#include <QRegularExpression>

namespace clusprop::i18n_test {

/// Places for values, accelerators and patterns of file names stay; they are no words.
inline QString pseudo(const QString &text)
{
    if (text.trimmed().isEmpty())
        return text;
    static const QRegularExpression kept(QStringLiteral("%L?[n0-9]|\\([^)]*\\*[^)]*\\)|;;"));
    static const QString plain = QStringLiteral("aeiounycAEIOU");
    static const QString accented = QStringLiteral("áéíóúñýçÁÉÍÓÚ");
    QString made = text;
    QList<QPair<qsizetype, qsizetype>> spans; // that stay
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        spans.append({ found.capturedStart(), found.capturedEnd() });
    }
    qsizetype span = 0;
    for (qsizetype at = 0; at < made.size(); ++at) {
        while (span < spans.size() && spans[span].second <= at)
            ++span;
        if (span < spans.size() && at >= spans[span].first)
            continue;
        if (const qsizetype index = plain.indexOf(made[at]); index >= 0)
            made[at] = accented[index];
    }
    QString more;
    for (qsizetype length = made.size() * 2 / 5; length > 0; length -= 6)
        more += u' ' + QString(std::min<qsizetype>(length, 5), u'~');
    return u'[' + made + more + u']';
}

/// Writes all texts of a catalogue in that language to FOLDER/clusprop_LANGUAGE.qm. Says what went wrong.
inline QString makePseudo(const QString &lrelease, const QString &from, const QString &folder, const QString &language)
{
    const QString path = QStringLiteral("%1/clusprop_%2.ts").arg(folder, language);
    QFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly))
        return file.errorString();
    QXmlStreamWriter xml(&file);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    xml.writeStartElement(QStringLiteral("TS"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    xml.writeAttribute(QStringLiteral("language"), language);
    for (const Message &message : messagesOf(from)) {
        xml.writeStartElement(QStringLiteral("context"));
        xml.writeTextElement(QStringLiteral("name"), message.context);
        xml.writeStartElement(QStringLiteral("message"));
        if (message.isPlural)
            xml.writeAttribute(QStringLiteral("numerus"), QStringLiteral("yes"));
        xml.writeTextElement(QStringLiteral("source"), message.source);
        if (!message.comment.isEmpty())
            xml.writeTextElement(QStringLiteral("comment"), message.comment);
        xml.writeStartElement(QStringLiteral("translation"));
        if (message.isPlural) {
            for (int form = 0; form < 4; ++form) // no language has more of them here
                xml.writeTextElement(QStringLiteral("numerusform"), pseudo(message.source));
        } else {
            xml.writeCharacters(pseudo(message.source));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    file.close();
    const Outcome made = runProgram(lrelease,
        { QStringLiteral("-silent"), path, QStringLiteral("-qm"), QStringLiteral("%1/clusprop_%2.qm").arg(folder, language) });
    return made.code == 0 ? QString() : made.said;
}

} // namespace clusprop::i18n_test
