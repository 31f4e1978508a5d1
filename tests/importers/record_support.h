// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the tests of the text readers share: records and notes of a text, written shortly.
#pragma once

#include "core/importers/text_records.h"

#include <QFile>
#include <QStringList>

namespace clusprop {

struct Records
{
    QVector<ShellRecord> all;
    QStringList notes; ///< "LINE text"
    std::optional<LoadError> error;
    TextOutcome outcome;

    [[nodiscard]] bool hasNote(int line, QStringView part) const
    {
        for (const QString &note : notes) {
            if (note.startsWith(QString::number(line) + u' ') && note.contains(part))
                return true;
        }
        return false;
    }
};

inline Records recordsOf(ReadRecords read, const QByteArray &bytes, const LoadOptions &options = {})
{
    Records records;
    const auto input = Input::of(bytes, QStringLiteral("some.txt"));
    const auto outcome = read(
        *input, options, [&records](const ShellRecord &record) { records.all.append(record); },
        [&records](int line, const QString &text) {
            records.notes.append(QStringLiteral("%1 %2").arg(line).arg(text));
        });
    if (outcome)
        records.outcome = *outcome;
    else
        records.error = outcome.error();
    return records;
}

inline QByteArray sampleBytes(const QString &name)
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/samples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "null", "text", "cut:text", "[a|b]", "hex:0100"
inline QString shortly(const ShellValue &value)
{
    using Kind = ShellValue::Kind;
    switch (value.kind) {
    case Kind::Nothing:
        return QStringLiteral("null");
    case Kind::Text:
    case Kind::Written:
        return value.text;
    case Kind::Cut:
        return QStringLiteral("cut:") + value.text;
    case Kind::Texts:
        return u'[' + value.texts.join(u'|') + u']';
    case Kind::Bytes:
        return QStringLiteral("hex:") + QString::fromLatin1(value.bytes.toHex());
    case Kind::Boolean:
    case Kind::Integer:
    case Kind::Time:
    case Kind::Enumeration:
    case Kind::Object:
    case Kind::Objects:
        break;
    }
    return QStringLiteral("unexpected kind");
}

inline QString shortly(const ShellRecord &record, const QString &member)
{
    const ShellMember *found = record.find(member);
    return found == nullptr ? QStringLiteral("missing") : shortly(found->value);
}

/// "LINE: A=1, B=2"
inline QString shortly(const ShellRecord &record)
{
    QStringList members;
    for (const ShellMember &member : record.members)
        members.append(member.name + u'=' + shortly(member.value));
    return QStringLiteral("%1: %2").arg(record.line).arg(members.join(QStringLiteral(", ")));
}

inline QStringList shortly(const QVector<ShellRecord> &records)
{
    QStringList lines;
    for (const ShellRecord &record : records)
        lines.append(shortly(record));
    return lines;
}

/// Every beginning of the bytes, and the bytes with each one of them changed in a few ways: none of
/// them may end in anything but records and notes with lines that exist.
inline bool survivesDamage(ReadRecords read, const QByteArray &bytes)
{
    const auto isSound = [read](const QByteArray &damaged) {
        const Records records = recordsOf(read, damaged);
        const auto lines = damaged.count('\n') + damaged.count('\r') + 2;
        for (const ShellRecord &record : records.all) {
            if (record.line < 1 || record.line > lines || record.members.isEmpty())
                return false;
            for (const ShellMember &member : record.members) {
                if (member.name.isEmpty() || member.line < record.line || member.line > lines)
                    return false;
            }
        }
        return !records.error;
    };
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        if (!isSound(bytes.first(size)))
            return false;
    }
    for (qsizetype index = 0; index < bytes.size(); ++index) {
        for (const char other : { '\0', '\n', ' ', '"', ':', '-', '\xFF', '{' }) {
            QByteArray damaged = bytes;
            damaged[index] = other;
            if (!isSound(damaged))
                return false;
        }
    }
    return true;
}

} // namespace clusprop
