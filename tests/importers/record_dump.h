// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Records as one line of text, so that a test states all of what it expects.
#pragma once

#include "core/importers/record_output.h"
#include "core/values/file_time.h"

#include <QAnyStringView>
#include <QFile>
#include <QStringList>

inline QString dump(const clusprop::ShellRecord &record);

inline QString dumpObjects(const QVector<clusprop::ShellRecord> &records)
{
    QStringList all;
    for (const clusprop::ShellRecord &record : records)
        all.append(dump(record));
    return all.join(QStringLiteral(" "));
}

inline QString dumpPlain(const clusprop::ShellValue &value)
{
    using Kind = clusprop::ShellValue::Kind;
    const QString number = value.isNegative ? QString::number(static_cast<qint64>(value.number))
                                            : QString::number(value.number);
    switch (value.kind) {
    case Kind::Nothing:
        return QStringLiteral("nothing");
    case Kind::Boolean:
        return QStringLiteral("boolean ") + number;
    case Kind::Integer:
        return number;
    case Kind::Text:
        return QStringLiteral("\"%1\"").arg(value.text);
    case Kind::Written:
        return QStringLiteral("written \"%1\"").arg(value.text);
    case Kind::Bytes:
        return QStringLiteral("bytes ") + QString::fromLatin1(value.bytes.toHex());
    case Kind::Texts:
        return QStringLiteral("texts [%1]").arg(value.texts.join(u'|'));
    case Kind::Time:
        return QStringLiteral("time ") + clusprop::fileTimeText(value.number);
    case Kind::Enumeration:
        return QStringLiteral("enumeration %1 \"%2\"").arg(number, value.text);
    case Kind::Object:
        return QStringLiteral("object \"%1\" id \"%2\" [%3]")
            .arg(value.text, value.id, dumpObjects(value.records));
    case Kind::Objects:
        return QStringLiteral("objects [%1]").arg(dumpObjects(value.records));
    case Kind::Cut:
        break;
    }
    return QStringLiteral("cut \"%1\"").arg(value.text);
}

/// "3:Name=60:UInt32": line, name, value, and type where the source tells it.
inline QString dump(const clusprop::ShellMember &member)
{
    const QString type = member.value.typeName.isEmpty() ? QString() : u':' + member.value.typeName;
    return QStringLiteral("%1:%2=%3%4")
        .arg(member.line)
        .arg(member.name, dumpPlain(member.value), type);
}

/// "2<Type|Base>text{members}"
inline QString dump(const clusprop::ShellRecord &record)
{
    QStringList members;
    for (const clusprop::ShellMember &member : record.members)
        members.append(dump(member));
    return QStringLiteral("%1<%2>%3{%4}")
        .arg(record.line)
        .arg(record.typeNames.join(u'|'), record.text, members.join(QStringLiteral(", ")));
}

/// What a reader made of a document.
struct ReadDocument
{
    QVector<clusprop::ShellRecord> records;
    QStringList notes; ///< "LINE: TEXT"
    clusprop::LoadResult<clusprop::RecordsRead> result;

    [[nodiscard]] QStringList dumped() const
    {
        QStringList all;
        for (const clusprop::ShellRecord &record : records)
            all.append(dump(record));
        return all;
    }
    /// "LINE: WHAT" of what ended reading: an error, or where it stopped.
    [[nodiscard]] QString problem() const
    {
        if (!result)
            return QStringLiteral("error %1: %2").arg(result.error().where, result.error().what);
        if (!result->stopped)
            return {};
        return QStringLiteral("stopped %1: %2").arg(result->stopped->where, result->stopped->text);
    }
};

inline ReadDocument readInput(
    clusprop::RecordReading read, clusprop::Input &input, const clusprop::LoadOptions &options = {})
{
    ReadDocument document;
    const clusprop::RecordSink sink{
        [&document](const clusprop::ShellRecord &record) { document.records.append(record); },
        [&document](int line, const QString &text) {
            document.notes.append(QStringLiteral("%1: %2").arg(line).arg(text));
        },
    };
    document.result = read(input, options, sink);
    return document;
}

inline ReadDocument readBytes(clusprop::RecordReading read, const QByteArray &bytes,
    const clusprop::LoadOptions &options = {})
{
    return readInput(read, *clusprop::Input::of(bytes, QStringLiteral("x")), options);
}

inline QByteArray sampleBytes(QAnyStringView name)
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/samples/") + name.toString());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As PowerShell 5.1 stores text.
inline QByteArray utf16(const QString &text)
{
    return QByteArrayLiteral("\xFF\xFE")
        + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

inline QStringList lines(std::initializer_list<const char *> all)
{
    QStringList list;
    for (const char *text : all)
        list.append(QString::fromUtf8(text));
    return list;
}

/// The body begins on line 2.
inline QByteArray clixmlDocument(const QByteArray &body)
{
    return "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n"
        + body + "\n</Objs>";
}

/// One object, on line 2, with these members.
inline QByteArray clixmlObject(const QByteArray &members)
{
    return clixmlDocument("<Obj RefId=\"0\"><Props>" + members + "</Props></Obj>");
}
