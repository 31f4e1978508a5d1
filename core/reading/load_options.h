// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What whoever opens a file may ask for.
#pragma once

#include "core/model/object_class.h"

#include <QString>

#include <functional>

namespace clusprop {

/// Called from the reading thread every few hundred kilobytes, with bytes read and bytes there are
/// (-1: not known). Reading ends with LoadError::Kind::Cancelled when it returns false.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Called from the reading thread for objects as they are met, long before any of them is known for
/// certain: for whoever waits for a large file. An object may be met again, or turn out to be none.
using Sighted = std::function<void(ObjectClass objectClass, const QString &name)>;

struct LoadOptions
{
    QString as; ///< a format's word or a structure's name: no recognition; empty: recognise
    QString object; ///< "CLASS:NAME" for a single list; empty: by the catalog
    bool strict = false; ///< the first defect is an error instead of a note
    /// For text that does not tell its encoding and is not UTF-8: a word of codePages(); empty: the
    /// first of them.
    QString codePage;
    Progress progress;
    Sighted sighted = {};
};

} // namespace clusprop
