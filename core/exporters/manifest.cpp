// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/manifest.h"

#include "core/changes/change_facts.h"
#include "core/formats/json_members.h"
#include "core/model/volume.h"
#include "core/values/visible_text.h"

#include <QCryptographicHash>

namespace clusprop {
namespace {

QStringView kindWord(const ExportRequest &request)
{
    if (request.isRollback)
        return u"rollback";
    return request.extent == Extent::Changes ? QStringView(u"changes") : QStringView(u"whole");
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString holds(const PlannedBuffer &buffer)
{
    return buffer.isStructure ? QStringLiteral("CLUS_SHARED_VOLUME_BACKUP_MODE")
                              : QStringLiteral("property-list");
}

QString scopeText(const PlannedBuffer &buffer)
{
    return buffer.isPrivate ? QStringLiteral("private") : QStringLiteral("common");
}

void writeControl(JsonWriter &out, QStringView key, const wire::ControlCodeRow *code)
{
    out.key(key);
    if (code == nullptr) {
        out.null();
        return;
    }
    out.beginObject(JsonWriter::Layout::OneLine);
    out.key(u"name");
    out.text(QString::fromStdString(wire::controlCodeName(*code)));
    out.key(u"code");
    out.number(code->code);
    out.key(u"text");
    out.text(QStringLiteral("0x%1").arg(code->code, 8, 16, QLatin1Char('0')));
    out.endObject();
}

void writeTexts(JsonWriter &out, QStringView key, const QStringList &texts)
{
    out.key(key);
    out.beginArray();
    for (const QString &text : texts)
        out.text(text);
    out.endArray();
}

void writeProperties(JsonWriter &out, const ExportRequest &request, const PlannedBuffer &buffer)
{
    const ClusterObject &object = request.object(buffer.object);
    out.key(u"properties");
    out.beginArray();
    for (const Change &change : buffer.changes) {
        out.beginObject(JsonWriter::Layout::OneLine);
        out.key(u"name");
        out.text(change.name);
        out.key(u"old");
        out.text(stateText(change.before, object, change.scope));
        out.key(u"new");
        out.text(stateText(change.after, object, change.scope));
        out.endObject();
    }
    out.endArray();
}

void writeFile(JsonWriter &out, const ExportRequest &request, const ManifestFile &file)
{
    const PlannedBuffer &buffer = *file.buffer;
    const ClusterObject &object = request.object(buffer.object);
    out.beginObject();
    out.key(u"file");
    out.text(file.name);
    out.key(u"object");
    out.text(objectLabel(object));
    out.key(u"class");
    out.text(objectClassWord(object.objectClass));
    out.key(u"name");
    out.text(object.name);
    writeOrNull(out, u"id", object.id);
    writeOrNull(out, u"scope", buffer.isStructure ? QString() : scopeText(buffer));
    out.key(u"holds");
    out.text(holds(buffer));
    writeControl(out, u"control", buffer.plan.control);
    writeControl(out, u"validate", buffer.plan.validate);
    if (buffer.isStructure)
        writeOrNull(out, u"resource", volumeRow(*request.after, buffer.object).resource);
    out.key(u"size");
    out.number(static_cast<quint64>(buffer.plan.bytes.size()));
    out.key(u"sha256");
    out.text(sha256(buffer.plan.bytes));
    out.key(u"propertyCount");
    out.number(static_cast<quint64>(buffer.plan.properties));
    writeProperties(out, request, buffer);
    writeTexts(out, u"notes", planNotes(buffer.plan));
    out.endObject();
}

// For people

class Lines
{
public:
    void add(const QString &line = {}) { m_text += visibleText(line) + QLatin1String("\r\n"); }
    void addAll(const QStringList &lines, const QString &indent)
    {
        for (const QString &line : lines)
            add(indent + line);
    }
    [[nodiscard]] QByteArray take() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

QString heading(const ExportRequest &request)
{
    if (request.isRollback)
        return QStringLiteral("Rollback: what was there before the changes");
    return request.extent == Extent::Changes ? QStringLiteral("Changes") : QStringLiteral("Property lists");
}

void addFile(Lines &lines, const ExportRequest &request, const ManifestFile &file)
{
    const PlannedBuffer &buffer = *file.buffer;
    const ClusterObject &object = request.object(buffer.object);
    lines.add(file.name);
    lines.add(QStringLiteral("  for        %1%2").arg(objectLabel(object),
        object.id.isEmpty() ? QString() : QStringLiteral(", id %1").arg(object.id)));
    lines.add(QStringLiteral("  holds      %1, %2 bytes, %3")
                  .arg(holds(buffer))
                  .arg(buffer.plan.bytes.size())
                  .arg(buffer.isStructure
                          ? QStringLiteral("backup state of the volume")
                          : QStringLiteral("%1 %2 properties").arg(buffer.plan.properties).arg(scopeText(buffer))));
    if (buffer.plan.validate != nullptr)
        lines.add(QStringLiteral("  check with %1").arg(controlCodeText(*buffer.plan.validate)));
    if (buffer.plan.control != nullptr)
        lines.add(QStringLiteral("  set with   %1").arg(controlCodeText(*buffer.plan.control)));
    lines.add(QStringLiteral("  SHA-256    %1").arg(sha256(buffer.plan.bytes)));
    for (const Change &change : buffer.changes) {
        lines.add(QStringLiteral("  %1: %2 \u2192 %3")
                      .arg(change.name, stateText(change.before, object, change.scope),
                          stateText(change.after, object, change.scope)));
    }
    for (const LeftOut &left : buffer.plan.leftOut)
        lines.add(QStringLiteral("  left out: %1, %2").arg(left.property, left.reason));
    lines.addAll(buffer.plan.notes, QStringLiteral("  note: "));
    lines.add();
}

} // namespace

QByteArray manifestJson(
    const ExportRequest &request, const QVector<ManifestFile> &files, const QStringList &notes)
{
    JsonWriter out;
    out.beginObject();
    out.key(u"clusprop");
    out.text(u"manifest");
    out.key(u"version");
    out.number(1);
    writeOrNull(out, u"title", request.title);
    writeOrNull(out, u"created", request.created);
    out.key(u"kind");
    out.text(kindWord(request));
    out.key(u"files");
    out.beginArray();
    for (const ManifestFile &file : files)
        writeFile(out, request, file);
    out.endArray();
    writeTexts(out, u"notes", notes);
    out.endObject();
    return out.take();
}

QByteArray manifestText(
    const ExportRequest &request, const QVector<ManifestFile> &files, const QStringList &notes)
{
    Lines lines;
    lines.add(request.title.isEmpty() ? heading(request)
                                      : QStringLiteral("%1 (%2)").arg(heading(request), request.title));
    if (!request.created.isEmpty())
        lines.add(QStringLiteral("Made %1").arg(request.created));
    lines.add();
    for (const ManifestFile &file : files)
        addFile(lines, request, file);
    lines.addAll(notes, QStringLiteral("Note: "));
    return lines.take();
}

} // namespace clusprop
