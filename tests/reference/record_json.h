// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Records as JSON, in the form that dump_readings.h describes. Apart from both readers: each of
/// them has a RecordSink of its own, so that no source can include both.
#pragma once

#include "core/formats/json_writer.h"
#include "core/importers/shell_record.h"
#include "tests/reference/dump_readings.h"

namespace clusprop {

class RecordJson
{
public:
    RecordJson()
    {
        m_out.beginObject();
        m_out.key(u"records");
        m_out.beginArray();
    }

    void add(const ShellRecord &record)
    {
        m_out.beginArray();
        for (const ShellMember &member : record.members) {
            m_out.beginArray();
            m_out.text(member.name);
            addValue(member.value);
            m_out.endArray();
        }
        m_out.endArray();
    }
    void addNote() { ++m_notes; }

    [[nodiscard]] QByteArray take()
    {
        m_out.endArray();
        m_out.key(u"notes");
        m_out.number(m_notes);
        m_out.endObject();
        return m_out.take();
    }

private:
    using Kind = ShellValue::Kind;

    void addValue(const ShellValue &value)
    {
        switch (value.kind) {
        case Kind::Nothing:
            return m_out.null();
        case Kind::Text:
        case Kind::Written:
            return m_out.text(value.text);
        case Kind::Texts:
            return addTexts(value.texts);
        case Kind::Integer:
            return addKind(u"integer",
                value.isNegative ? QString::number(static_cast<qint64>(value.number))
                                 : QString::number(value.number));
        case Kind::Boolean:
            return addKind(u"boolean", QString::number(value.number));
        case Kind::Bytes:
            return addKind(u"bytes", QString::fromLatin1(value.bytes.toHex()));
        case Kind::Time:
        case Kind::Enumeration:
        case Kind::Object:
        case Kind::Objects:
        case Kind::Cut:
            break;
        }
        addKind(u"other", QString::number(static_cast<int>(value.kind)));
    }

    void addTexts(const QStringList &texts)
    {
        m_out.beginArray();
        for (const QString &text : texts)
            m_out.text(text);
        m_out.endArray();
    }

    void addKind(QStringView kind, const QString &text)
    {
        m_out.beginObject();
        m_out.key(kind);
        m_out.text(text);
        m_out.endObject();
    }

    JsonWriter m_out{ 0 };
    quint64 m_notes = 0;
};

} // namespace clusprop
