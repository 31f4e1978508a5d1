// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The frame of a table: what is written while it lives stands in its body.
#pragma once

#include "core/exporters/html_text.h"

#include <initializer_list>

namespace clusprop::handbook {

class HtmlTable
{
public:
    /// `kind` is a class of the style sheet; empty: none. Without titles there is no head.
    HtmlTable(HtmlWriter &out, const QString &kind, std::initializer_list<const char16_t *> titles);
    ~HtmlTable();
    Q_DISABLE_COPY_MOVE(HtmlTable)

private:
    HtmlWriter &m_out;
};

} // namespace clusprop::handbook
