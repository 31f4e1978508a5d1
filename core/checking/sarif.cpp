// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/checking/sarif.h"

#include "core/checking/rule_texts.h"
#include "core/formats/json_writer.h"
#include "core/values/visible_text.h"

#include <QFileInfo>
#include <QHash>
#include <QUrl>

namespace clusprop {
namespace {

/// What the schema of this version is found under.
constexpr QStringView schemaUri = u"https://json.schemastore.org/sarif-2.1.0.json";
constexpr QStringView standardInput = u"-";

/// Everything that is named by its place in a list: the rules, and the files.
class Tables
{
public:
    explicit Tables(const CheckReport &report)
    {
        for (const ReadFile &file : report.files)
            addFile(file.path, file);
        if (report.policy) {
            for (const PolicyRule &rule : report.policy->rules)
                addRule(policyRuleWord(rule));
        }
        for (const ReportedFinding &finding : report.findings) {
            addRule(finding.rule);
            if (!finding.file.isEmpty())
                addFile(finding.file, {});
        }
    }

    [[nodiscard]] const QStringList &rules() const { return m_rules; }
    [[nodiscard]] int rule(const QString &word) const { return m_ruleIndex.value(word); }
    [[nodiscard]] const QVector<ReadFile> &files() const { return m_files; }
    /// -1 for no file.
    [[nodiscard]] int file(const QString &path) const { return m_fileIndex.value(path, -1); }

private:
    void addRule(const QString &word)
    {
        if (m_ruleIndex.contains(word))
            return;
        m_ruleIndex.insert(word, static_cast<int>(m_rules.size()));
        m_rules.append(word);
    }

    void addFile(const QString &path, ReadFile file)
    {
        if (m_fileIndex.contains(path))
            return;
        m_fileIndex.insert(path, static_cast<int>(m_files.size()));
        file.path = path;
        m_files.append(file);
    }

    QStringList m_rules;
    QHash<QString, int> m_ruleIndex;
    QVector<ReadFile> m_files;
    QHash<QString, int> m_fileIndex;
};

void writeMessage(JsonWriter &out, QStringView key, const QString &text)
{
    out.key(key);
    out.beginObject(JsonWriter::Layout::OneLine);
    out.key(u"text");
    out.text(sarifMessage(text));
    out.endObject();
}

void writeRule(JsonWriter &out, const QString &word, const Policy *policy)
{
    const RuleText text = ruleText(word, policy);
    out.beginObject();
    out.key(u"id");
    out.text(word);
    writeMessage(out, u"shortDescription", text.about);
    writeMessage(out, u"help", text.help);
    out.key(u"defaultConfiguration");
    out.beginObject(JsonWriter::Layout::OneLine);
    out.key(u"level");
    out.text(severityWord(text.severity));
    out.endObject();
    out.endObject();
}

void writeTool(
    JsonWriter &out, const Tables &tables, const CheckReport &report, const QString &version)
{
    out.key(u"tool");
    out.beginObject();
    out.key(u"driver");
    out.beginObject();
    out.key(u"name");
    out.text(u"clusprop");
    out.key(u"version");
    out.text(version);
    out.key(u"semanticVersion");
    out.text(version);
    out.key(u"rules");
    out.beginArray();
    for (const QString &word : tables.rules())
        writeRule(out, word, report.policy.get());
    out.endArray();
    out.endObject();
    out.endObject();
}

void writeInvocation(JsonWriter &out, const CheckReport &report)
{
    out.key(u"invocations");
    out.beginArray();
    out.beginObject(JsonWriter::Layout::OneLine);
    out.key(u"executionSuccessful");
    out.boolean(report.isComplete);
    out.key(u"exitCode");
    out.signedNumber(report.exitCode);
    out.endObject();
    out.endArray();
}

void writeUri(JsonWriter &out, const QString &path, int index)
{
    out.beginObject(JsonWriter::Layout::OneLine);
    out.key(u"uri");
    out.text(uriOfPath(path));
    if (index >= 0) {
        out.key(u"index");
        out.signedNumber(index);
    }
    out.endObject();
}

void writeArtifact(JsonWriter &out, const ReadFile &file)
{
    out.beginObject();
    out.key(u"location");
    writeUri(out, file.path, -1);
    out.key(u"roles");
    out.beginArray(JsonWriter::Layout::OneLine);
    out.text(u"analysisTarget");
    if (file.path == standardInput)
        out.text(u"standardStream");
    out.endArray();
    if (file.size >= 0) {
        out.key(u"length");
        out.signedNumber(file.size);
    }
    if (!file.sha256.isEmpty()) {
        out.key(u"hashes");
        out.beginObject(JsonWriter::Layout::OneLine);
        out.key(u"sha-256");
        out.text(QString::fromLatin1(file.sha256.toHex()));
        out.endObject();
    }
    out.endObject();
}

void writeRegion(JsonWriter &out, const ReportedFinding &finding)
{
    if (finding.line <= 0 && finding.offset < 0)
        return;
    out.key(u"region");
    out.beginObject(JsonWriter::Layout::OneLine);
    if (finding.line > 0) {
        out.key(u"startLine");
        out.signedNumber(finding.line);
    }
    if (finding.offset >= 0) {
        out.key(u"byteOffset");
        out.signedNumber(finding.offset);
    }
    if (finding.offset >= 0 && finding.length > 0) {
        out.key(u"byteLength");
        out.signedNumber(finding.length);
    }
    out.endObject();
}

void writeLogical(JsonWriter &out, const QString &name, const QString &path, QStringView kind)
{
    out.beginObject(JsonWriter::Layout::OneLine);
    out.key(u"name");
    out.text(visibleText(name));
    out.key(u"fullyQualifiedName");
    out.text(visibleText(path));
    out.key(u"kind");
    out.text(kind);
    out.endObject();
}

void writeLogicals(JsonWriter &out, const ReportedFinding &finding)
{
    out.key(u"logicalLocations");
    out.beginArray();
    // Without a colon the label is that of the cluster itself.
    const qsizetype colon = finding.object.indexOf(u':');
    if (!finding.object.isEmpty())
        writeLogical(out, finding.object.mid(colon + 1), finding.object, u"object");
    if (!finding.property.isEmpty()) {
        writeLogical(out, finding.property, finding.object + u'/' + finding.property, u"property");
    } else if (!finding.key.isEmpty() && finding.object.isEmpty()) {
        writeLogical(out, finding.key, finding.key, u"value");
    }
    out.endArray();
}

void writeLocation(JsonWriter &out, const ReportedFinding &finding, const Tables &tables)
{
    out.key(u"locations");
    out.beginArray();
    out.beginObject();
    if (const int file = tables.file(finding.file); file >= 0) {
        out.key(u"physicalLocation");
        out.beginObject();
        out.key(u"artifactLocation");
        writeUri(out, finding.file, file);
        writeRegion(out, finding);
        out.endObject();
    }
    if (!finding.object.isEmpty() || !finding.key.isEmpty())
        writeLogicals(out, finding);
    out.endObject();
    out.endArray();
}

void writeResult(JsonWriter &out, const ReportedFinding &finding, const Tables &tables)
{
    out.beginObject();
    out.key(u"ruleId");
    out.text(finding.rule);
    out.key(u"ruleIndex");
    out.signedNumber(tables.rule(finding.rule));
    out.key(u"level");
    out.text(severityWord(finding.severity));
    writeMessage(out, u"message", finding.message + u'.');
    writeLocation(out, finding, tables);
    out.endObject();
}

} // namespace

QString sarifMessage(const QString &text)
{
    QString escaped = visibleText(text);
    // Of "{0}" and "[text](1)", which SARIF replaces, nothing is left.
    return escaped.replace(u'{', QLatin1String("{{"))
        .replace(u'}', QLatin1String("}}"))
        .replace(QLatin1String("]("), QLatin1String("\\]("));
}

QString uriOfPath(const QString &path)
{
    if (QFileInfo(path).isAbsolute())
        return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded));
    // Also colons: in front of the first slash they would end a scheme.
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
}

QByteArray sarifText(const CheckReport &report, const QString &version)
{
    const Tables tables(report);
    JsonWriter out;
    out.beginObject();
    out.key(u"$schema");
    out.text(schemaUri);
    out.key(u"version");
    out.text(u"2.1.0");
    out.key(u"runs");
    out.beginArray();
    out.beginObject();
    writeTool(out, tables, report, version);
    writeInvocation(out, report);
    out.key(u"columnKind");
    out.text(u"utf16CodeUnits");
    out.key(u"artifacts");
    out.beginArray();
    for (const ReadFile &file : tables.files())
        writeArtifact(out, file);
    out.endArray();
    out.key(u"results");
    out.beginArray();
    for (const ReportedFinding &finding : report.findings)
        writeResult(out, finding, tables);
    out.endArray();
    out.endObject();
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace clusprop
