// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the catalog says about values: advice on loaded ones, a gate for edits.
///
/// The rules here see one property at a time; what several properties or objects say together is
/// judged in relation_rules.h.
#pragma once

#include "core/catalog/catalog.h"
#include "core/edits/allowances.h"
#include "core/model/cluster.h"
#include "core/validation/issue.h"
#include "core/validation/windows_version.h"

#include <QVector>

#include <optional>
#include <span>

namespace clusprop {

struct RuleInput
{
    const ClusterObject &object;
    Scope scope;
    const Property &property;
    const CatalogEntry *entry; ///< null: not in the catalog
    const Property *before; ///< what stood there before the edit; null: nothing did, or no edit
    bool edited; ///< differs from what was loaded
    const CheckOptions &options;
};

/// What a rule found; severity is decided by whether the value was edited.
struct RuleFinding
{
    Sentence text;
    Sentence source;
    bool hard = false; ///< the format or a 0/1 field cannot hold it: never to be allowed
    Severity loadedSeverity = Severity::Warning;
    Severity editedSeverity = Severity::Error;
};

struct RuleRow
{
    const char16_t *id;
    std::optional<RuleFinding> (*check)(const RuleInput &input);
};

/// Every rule about one property.
[[nodiscard]] std::span<const RuleRow> ruleRows();

/// The catalog entry for a property of an object; null when it is not documented.
[[nodiscard]] const CatalogEntry *catalogEntry(const ClusterObject &object, Scope scope,
    QStringView name);

/// What the rules say of one property. The caller fills in Issue::object and Issue::position.
[[nodiscard]] QVector<Issue> checkProperty(const RuleInput &input);

/// Everything that the rules of this header say about an object. `loaded` is the object as it was
/// read, or null for "as it is". What is allowed is a warning, with the operator's reason, instead
/// of an error. For lists of any length see object_check.h.
[[nodiscard]] QVector<Issue> checkObject(const Cluster &cluster, int object,
    const ClusterObject *loaded, const Allowances &allowances = {}, const CheckOptions &options = {});

/// What stands in the way of giving a property this value, worst first; empty when nothing does.
/// Notes and warnings do not block.
[[nodiscard]] QVector<Issue> checkEdit(const ClusterObject &object, Scope scope,
    const Property &property, const CheckOptions &options = {});

/// Why the property cannot be edited, as a sentence that begins with "read-only"; empty when it
/// can. Cut and absent values, read-only lists, properties documented as read-only, EXPANDED_SZ and
/// everything of a volume but its backup state are locked.
[[nodiscard]] Sentence lockReason(const ClusterObject &object, Scope scope, const Property &property);

} // namespace clusprop
