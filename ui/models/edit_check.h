// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How an editor learns, while a person types, what the model would say to the text.
///
/// A model hands out the check as the value of EditCheckRole, so it reaches the editor through any
/// number of proxies. The check is good as long as the model is.
#pragma once

#include "core/validation/issue.h"

#include <QMetaType>
#include <QString>

#include <functional>

namespace clusprop::ui {

struct EditVerdict
{
    bool acceptable = true; ///< setData() would take the text
    Severity severity = Severity::Note; ///< of `message`
    QString message; ///< what is wrong and what is allowed; empty: nothing to say
};

using EditCheck = std::function<EditVerdict(const QString &text)>;

} // namespace clusprop::ui

Q_DECLARE_METATYPE(clusprop::ui::EditCheck)
