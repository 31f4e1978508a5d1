// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the reports say of a request, in words. CSV, Markdown and HTML arrange it, and each makes it
/// inert in its own way: everything here may hold whatever stands in a file.
#pragma once

#include "core/changes/change_facts.h"
#include "core/exporters/exporter.h"

namespace clusprop {

struct ReportFact
{
    QString title; ///< our words
    QString text;
};

struct ReportChange
{
    const Change *change = nullptr; ///< of the report
    QString before;
    QString after;
    QString format;
    RiskFacts risk;
    QString inForce;
};

struct ReportProperty
{
    Scope scope = Scope::Common;
    const Property *property = nullptr; ///< of the request's new state
    QString value; ///< with what it means
    QString format;
    QString byDefault; ///< empty: no default is documented
    QString state; ///< "stored, differs from the default", …
    bool deviates = false; ///< from the documented default
};

struct ReportObject
{
    int object = -1; ///< index into the objects of the request
    QVector<ReportFact> facts; ///< of a whole: id, type, group, owner, state
    QVector<int> changes; ///< of changes: indices into ReportContent::changes
    QVector<ReportProperty> properties; ///< of a whole
};

struct ReportContent
{
    QString title; ///< our words, without a name: "Changes", "Rollback", "Properties"
    QVector<ReportFact> facts;
    QVector<Change> wanted; ///< what ReportChange::change points into
    QVector<ReportChange> changes;
    QVector<ReportObject> objects; ///< only those that something is said of
    int properties = 0; ///< of a whole
    int deviations = 0;

    ReportContent() = default;
    ReportContent(ReportContent &&) = default;
    ReportContent &operator=(ReportContent &&) = default;
    ReportContent(const ReportContent &) = delete; ///< a copy would point into this one
    ReportContent &operator=(const ReportContent &) = delete;
};

/// The error is a sentence: there is nothing to report.
[[nodiscard]] tl::expected<ReportContent, QString> reportOf(const ExportRequest &request);

/// "added", "changed", "retyped"; "reset" for a stored value that goes away.
[[nodiscard]] QString reportKind(const Change &change);
/// "private", "common, read-only", …
[[nodiscard]] QString scopeText(Scope scope);

} // namespace clusprop
