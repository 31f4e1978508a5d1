// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/handbook/key_page.h"

#include "app/handbook/html_table.h"
#include "ui/windows/key_rows.h"
#include "ui/windows/window_actions.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::handbook {
namespace {

void writeKeys(HtmlWriter &out, const char *keys)
{
    bool isFirst = true;
    for (const QString &one : QString::fromLatin1(keys).split(u"; "_s, Qt::SkipEmptyParts)) {
        if (!isFirst)
            out.text(u" or ");
        out.element("kbd", one);
        isFirst = false;
    }
}

void writeRow(HtmlWriter &out, const char *keys, const QStringList &texts)
{
    out.open("tr");
    if (*keys != '\0') {
        out.open("td");
        writeKeys(out, keys);
        out.close();
    }
    for (const QString &text : texts)
        out.element("td", text);
    out.close();
}

/// As menus show it, without the mark of its access key.
QString plainText(const char *text)
{
    return QString::fromUtf8(text).remove(u'&');
}

void writeActions(HtmlWriter &out, bool withKeys)
{
    const HtmlTable table = withKeys ? HtmlTable(out, {}, { u"Keys", u"Action", u"What it does" })
                                     : HtmlTable(out, {}, { u"Action", u"What it does" });
    for (const ui::ActionRow &row : ui::actionRows()) {
        if ((*row.keys != '\0') == withKeys)
            writeRow(out, row.keys, { plainText(row.text), QString::fromUtf8(row.tip) });
    }
}

void writeOtherKeys(HtmlWriter &out)
{
    const HtmlTable table(out, {}, { u"Keys", u"What they do" });
    for (const ui::KeyRow &row : ui::keyRows())
        writeRow(out, row.keys, { QString::fromUtf8(row.text) });
}

} // namespace

Page keyPage()
{
    HtmlWriter out;
    out.element("h1", u"Keys and actions");
    out.element("p",
        u"Everything in the window works without a mouse. Tab and Shift+Tab go from control to control, "
        u"F6 from pane to pane, and the context menu of the current cell is under Shift+F10. On macOS, "
        u"Ctrl is the command key.");
    out.element("h2", u"Actions with a key");
    writeActions(out, true);
    out.element("h2", u"Keys in tables, editors and bytes");
    writeOtherKeys(out);
    out.element("h2", u"Actions without a key of their own");
    out.element("p", u"They stand in the menus, and most of them in the context menu as well.");
    writeActions(out, false);
    return { u"keys"_s, out.take(), {} };
}

} // namespace clusprop::handbook
