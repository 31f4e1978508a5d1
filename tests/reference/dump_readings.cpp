// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Reads many inputs from standard input and tells of each what the product makes of it, for the
// scripts beside this file: a process for each list would make a million of them last for hours.
//
// A batch is its number of questions and the questions; a question is a letter for the kind (see
// `kinds`), "s" or "t" for strict or tolerant reading, a length and that many bytes. An answer is a
// length and that many bytes, for each question of a batch, after the whole batch was read: JSON,
// or "CLASS WHERE" where nothing was read. Numbers are 32 bits, little-endian.

#include "tests/reference/dump_readings.h"

#include <QtEndian>

#include <array>
#include <cstdio>
#include <vector>

using namespace clusprop;

namespace {

struct KindRow
{
    char letter;
    Answer read;
};
constexpr std::array kinds{
    KindRow{ 'p', propertyListAnswer },
    KindRow{ 'v', valueListAnswer },
    KindRow{ 'h', hiveAnswer },
    KindRow{ 'r', regAnswer },
    KindRow{ 'c', csvAnswer },
    KindRow{ 'j', jsonAnswer },
};

struct Question
{
    Answer read = nullptr;
    wire::Mode mode = wire::Mode::Strict;
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
    char letters[2];
    quint32 length = 0;
    if (!readExactly(letters, sizeof letters) || !readNumber(length))
        return false;
    for (const KindRow &row : kinds) {
        if (row.letter == letters[0])
            question.read = row.read;
    }
    question.mode = letters[1] == 't' ? wire::Mode::Tolerant : wire::Mode::Strict;
    question.bytes.resize(qsizetype(length));
    return question.read != nullptr && readExactly(question.bytes.data(), length);
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
                std::fputs("a batch was cut off, or asks what is not known\n", stderr);
                return 1;
            }
            batch.push_back(question);
        }
        for (const Question &question : batch)
            write(question.read(question.bytes, question.mode));
        std::fflush(stdout);
    }
    return 0;
}
