// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/handbook/html_table.h"

namespace clusprop::handbook {

HtmlTable::HtmlTable(
    HtmlWriter &out, const QString &kind, std::initializer_list<const char16_t *> titles)
    : m_out(out)
{
    if (kind.isEmpty())
        m_out.open("table");
    else
        m_out.open("table", { { "class", kind } });
    if (titles.size() > 0) {
        m_out.open("thead");
        m_out.open("tr");
        for (const char16_t *title : titles)
            m_out.element("th", title);
        m_out.close();
        m_out.close();
    }
    m_out.open("tbody");
}

HtmlTable::~HtmlTable()
{
    m_out.close();
    m_out.close();
}

} // namespace clusprop::handbook
