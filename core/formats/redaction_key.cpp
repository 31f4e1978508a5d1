// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/redaction_key.h"

#include "core/formats/json_writer.h"

namespace clusprop {

QByteArray writeRedactionKey(const QVector<Replacement> &table)
{
    JsonWriter out;
    out.beginObject();
    out.key(u"redactionKey");
    out.text(u"clusprop");
    out.key(u"version");
    out.number(1);
    out.key(u"replacements");
    out.beginArray();
    for (const Replacement &row : table) {
        out.beginObject(JsonWriter::Layout::OneLine);
        out.key(u"kind");
        out.text(QStringView(redactionKindRow(row.kind).one));
        out.key(u"replacement");
        out.text(row.replacement);
        out.key(u"original");
        out.text(row.original);
        out.key(u"occurrences");
        out.number(static_cast<quint64>(row.occurrences));
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace clusprop
