// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the inspector says about a property, as text without widgets.
#pragma once

#include "core/document/document.h"

#include <QString>
#include <QVector>

namespace clusprop::ui {

/// One line of a form. `name` is the object name of the widget that shows it, and never translated.
struct InspectorFact
{
    QString name;
    QString label;
    QString text; ///< never empty

    friend bool operator==(const InspectorFact &, const InspectorFact &) = default;
};

/// A member of an enumeration or a bit.
struct InspectorValue
{
    QString number;
    QString name;
    QString summary; ///< may be empty
    bool isBit = false; ///< one of a set of bits; their 0 is an ordinary value
    bool isCurrent = false; ///< the property has this value, or this bit set

    friend bool operator==(const InspectorValue &, const InspectorValue &) = default;
};

struct InspectorContent
{
    QString title; ///< the property's name
    QString owner; ///< "Cluster CONTOSO-CL01, common property"
    QString summary;
    QString caution; ///< empty: none
    QString note; ///< where documentation and clusters disagree; empty: nowhere known
    QVector<InspectorFact> value; ///< what is stored
    QVector<InspectorFact> definition; ///< what the catalog knows
    bool hasBits = false; ///< `values` are bits
    QVector<InspectorValue> values;
    QVector<InspectorFact> codes; ///< control codes
    QString snippet; ///< C; empty when there is none

    friend bool operator==(const InspectorContent &, const InspectorContent &) = default;
};

/// `property` need not be stored: then the catalog speaks alone.
[[nodiscard]] InspectorContent inspectorContent(
    const Document &document, int object, Scope scope, const QString &property);

} // namespace clusprop::ui
