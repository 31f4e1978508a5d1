// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Reads many lists from standard input and tells of each what `clusprop decode` makes of it, for
// compare.py: a process for each list would make a million of them last for hours.
//
// A batch is its number of lists and the lists; a list is "p" or "v" for the kind, "s" or "t" for
// the mode, its length and its bytes. An answer is its length and its bytes, for each list of a
// batch after the whole batch was read: the JSON of decode, or "CLASS @0xOFFSET" where nothing was
// read. Numbers are 32 bits, little-endian.

#include "core/formats/decode_document.h"

#include <QByteArray>
#include <QtEndian>

#include <cstdio>
#include <vector>

using namespace clusprop;

namespace {

struct Question
{
    DecodeOptions options;
    QByteArray bytes;
};

bool readExactly(char *to, std::size_t length)
{
    return std::fread(to, 1, length, stdin) == length;
}

bool readNumber(quint32 &number)
{
    if (!readExactly(reinterpret_cast<char *>(&number), sizeof number))
        return false;
    number = qFromLittleEndian(number);
    return true;
}

bool readQuestion(Question &question)
{
    char words[2];
    quint32 length = 0;
    if (!readExactly(words, sizeof words) || !readNumber(length))
        return false;
    question.options.as = words[0] == 'p' ? QStringLiteral("property-list") : QStringLiteral("value-list");
    question.options.mode = words[1] == 't' ? wire::Mode::Tolerant : wire::Mode::Strict;
    question.bytes.resize(qsizetype(length));
    return readExactly(question.bytes.data(), length);
}

QByteArray answerTo(const Question &question)
{
    const auto document = decodeToJson(question.bytes, QStringLiteral("list"), question.options);
    if (document)
        return document->json;
    const LoadError &error = document.error();
    const std::string_view code = error.code ? wire::describe(*error.code).name : "no class";
    return QByteArray(code.data(), qsizetype(code.size())) + ' ' + error.where.toUtf8();
}

void write(const QByteArray &answer)
{
    const quint32 length = qToLittleEndian(quint32(answer.size()));
    std::fwrite(&length, sizeof length, 1, stdout);
    std::fwrite(answer.constData(), 1, std::size_t(answer.size()), stdout);
}

} // namespace

int main()
{
    for (quint32 number = 0; readNumber(number);) {
        std::vector<Question> batch;
        for (quint32 index = 0; index < number; ++index) {
            Question question;
            if (!readQuestion(question)) {
                std::fputs("a batch was cut off\n", stderr);
                return 1;
            }
            batch.push_back(question);
        }
        for (const Question &question : batch)
            write(answerTo(question));
        std::fflush(stdout);
    }
    return 0;
}
