// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/checking/reported_finding.h"

#include "core/wire/result.h"

#include <QFileInfo>

namespace clusprop {
namespace {

/// What is no class of the byte layer.
QString fileRule()
{
    return QStringLiteral("file");
}

QString ruleOf(const std::optional<wire::Errc> &code)
{
    if (!code)
        return fileRule();
    const std::string_view name = wire::describe(*code).name;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// Of one file only; of several, notes say it themselves.
QString onlyFile(const LoadedFile &file)
{
    return file.cluster.sources.size() == 1 ? file.cluster.sources.first().file : file.file;
}

/// A line, a byte or a key, as messages have it; of several files with the file's name in front.
void setPlace(ReportedFinding &finding, const QString &where, const QVector<Source> &sources)
{
    QStringView place = where;
    for (const Source &source : sources) {
        const QString name = QFileInfo(source.file).fileName();
        if (sources.size() > 1 && (place == name || place.startsWith(name + u':'))) {
            finding.file = source.file;
            place = place.mid(name.size() + 1);
            break;
        }
    }
    bool isNumber = false;
    const int line = place.toInt(&isNumber);
    if (isNumber && line > 0) {
        finding.line = line;
        return;
    }
    const qint64 offset
        = place.startsWith(u"@0x") ? place.mid(3).toLongLong(&isNumber, 16) : qint64{ -1 };
    if (isNumber)
        finding.offset = offset;
    else
        finding.key = place.toString();
}

ReportedFinding findingOf(const LoadNote &note, Severity severity, const LoadedFile &file)
{
    ReportedFinding finding;
    finding.severity = severity;
    finding.rule = ruleOf(note.code);
    finding.message = note.text;
    finding.source = QStringLiteral("reading the file");
    finding.file = onlyFile(file);
    setPlace(finding, note.where, file.cluster.sources);
    if (note.offset >= 0)
        finding.offset = note.offset;
    return finding;
}

const Property *propertyOf(const ClusterObject &object, const Issue &issue)
{
    const QVector<Property> &properties = object.list(issue.scope).properties;
    return issue.position >= 0 && issue.position < properties.size() ? &properties[issue.position]
                                                                     : nullptr;
}

void setPlace(ReportedFinding &finding, const Place &place, const Cluster &cluster)
{
    if (place.source < 0 || place.source >= cluster.sources.size())
        return;
    finding.file = cluster.sources[place.source].file;
    finding.line = place.line > 0 ? place.line : -1;
    finding.offset = place.offset;
    finding.length = place.hasBytes() ? place.length : 0;
    finding.key = place.key;
}

ReportedFinding findingOf(const Document &document, const Issue &issue)
{
    const ClusterObject &object = document.object(issue.object);
    ReportedFinding finding;
    finding.severity = issue.severity;
    finding.rule = issue.rule;
    finding.object = objectLabel(object);
    finding.property = issue.property;
    finding.message = issue.text.english();
    finding.source = issue.source.english();
    finding.file = onlyFile(document.file());
    finding.objectIndex = issue.object;
    if (const Property *property = propertyOf(object, issue))
        setPlace(finding, property->place, document.current());
    return finding;
}

} // namespace

QString ReportedFinding::where(const QString &whole) const
{
    const QString name = file.isEmpty() ? whole : file;
    if (offset >= 0)
        return QStringLiteral("%1:@0x%2").arg(name, QString::number(offset, 16));
    if (line > 0)
        return QStringLiteral("%1:%2").arg(name, QString::number(line));
    return key.isEmpty() ? name : QStringLiteral("%1:%2").arg(name, key);
}

QVector<ReportedFinding> findingsOf(const Document &document)
{
    Q_ASSERT(document.isChecked());
    QVector<ReportedFinding> findings;
    const LoadedFile &file = document.file();
    if (file.stopped)
        findings.append(findingOf(*file.stopped, Severity::Error, file));
    for (const LoadNote &note : file.notes)
        findings.append(findingOf(note, Severity::Warning, file));
    for (int object = 0; object < document.current().objects.size(); ++object) {
        const QVector<Issue> &issues = document.issuesOf(object);
        for (int issue = 0; issue < issues.size(); ++issue) {
            findings.append(findingOf(document, issues[issue]));
            findings.last().issue = issue;
        }
    }
    return findings;
}

ReportedFinding findingOf(const LoadError &error)
{
    ReportedFinding finding;
    finding.severity = Severity::Error;
    finding.rule = ruleOf(error.code);
    finding.message
        = error.todo.isEmpty() ? error.what : QStringLiteral("%1; %2").arg(error.what, error.todo);
    finding.source = QStringLiteral("reading the file");
    finding.file = error.file;
    setPlace(finding, error.where, {});
    return finding;
}

} // namespace clusprop
