// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/handbook/command_page.h"

#include "app/cli/commands.h"
#include "app/cli/filter_option.h"
#include "app/handbook/html_table.h"
#include "core/exporters/exporter.h"
#include "core/search/filter_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::handbook {
namespace {

void writeLines(HtmlWriter &out, const QString &text)
{
    out.open("pre");
    out.open("code");
    for (const QString &line : text.trimmed().split(u'\n')) {
        out.text(line);
        out.literal("\n");
    }
    out.close();
    out.close();
}

/// Rows of a term and what it means.
class TermTable
{
public:
    TermTable(HtmlWriter &out, const char16_t *term, const char16_t *meaning)
        : m_out(out)
        , m_table(out, u"terms"_s, { term, meaning })
    {
    }

    void add(const QString &term, QStringView meaning)
    {
        m_out.open("tr");
        m_out.open("td");
        m_out.element("code", term);
        m_out.close();
        m_out.element("td", meaning);
        m_out.close();
    }

private:
    HtmlWriter &m_out;
    HtmlTable m_table;
};

void writeOptions(HtmlWriter &out, std::span<const cli::OptionRow> rows)
{
    TermTable table(out, u"Option", u"Meaning");
    for (const cli::OptionRow &row : rows) {
        QString term = row.letter == u'\0' ? QString() : u"-%1, "_s.arg(QChar(row.letter));
        term += u"--"_s + QString::fromUtf16(row.name);
        if (row.argument != nullptr)
            term += u' ' + QString::fromUtf16(row.argument);
        table.add(term, row.help);
    }
}

bool isFiltered(const cli::CommandRow &command)
{
    return std::ranges::any_of(command.options, [](const cli::OptionRow &row) {
        return QStringView(row.name) == QStringView(cli::filterOption.name);
    });
}

void writeFormats(HtmlWriter &out)
{
    out.element("p", u"The formats of --to:");
    TermTable table(out, u"Format", u"What it is for");
    for (const ExporterRow &row : exporterRows())
        table.add(QString::fromUtf16(row.word), row.does);
}

void writeCommand(HtmlWriter &out, const cli::CommandRow &command)
{
    const QString name = QString::fromUtf16(command.name);
    out.element("h2", u"clusprop "_s + name, { { "id", name } });
    out.element("p", u"%1."_s.arg(QStringView(command.summary)));
    writeLines(out, u"clusprop %1 [OPTIONS] %2"_s.arg(name, QStringView(command.arguments)));
    // Written with line breaks for a terminal; a blank line divides paragraphs.
    for (const QString &part : QString::fromUtf16(command.text).split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        if (part.contains(u"\n  "_s) || part.startsWith(u"  "_s))
            writeLines(out, part);
        else
            out.element("p", part.simplified());
    }
    if (!command.options.empty())
        writeOptions(out, command.options);
    if (isFiltered(command)) {
        out.open("p");
        out.text(u"The language of --filter is told ");
        out.element("a", u"below", { { "href", u"#filters"_s } });
        out.text(u".");
        out.close();
    }
    if (name == QStringView(cli::exportCommand.name))
        writeFormats(out);
    QString examples;
    for (const cli::Example &example : command.examples)
        examples += u"# %1\nclusprop %2\n"_s.arg(QStringView(example.does), QStringView(example.line));
    out.element("p", u"Examples:");
    writeLines(out, examples);
}

void writeFilters(HtmlWriter &out)
{
    out.element("h2", u"Filters", { { "id", u"filters"_s } });
    out.element("p", u"The language of --filter, and of the filter boxes of the editor.");
    out.element("p", cli::filterHelp().section(u"\n\n"_s, 0, 0).simplified());
    {
        TermTable table(out, u"Field", u"What it looks at");
        for (const FilterFieldRow &row : filterFieldRows().subspan(1)) // the first one is no word
            table.add(QString::fromUtf16(row.word) + u':',
                u"%1, such as %2"_s.arg(QStringView(row.meaning), QStringView(row.example)));
    }
    TermTable table(out, u"State", u"What it finds");
    for (const FilterStateRow &row : filterStateRows()) {
        if (row.isListed)
            table.add(QString::fromUtf16(row.word), row.meaning);
    }
}

} // namespace

Page commandPage()
{
    HtmlWriter out;
    out.element("h1", u"The command clusprop");
    out.element("p",
        u"One program over the same core as the editor. What it finds goes to standard output, what it has "
        u"to say to standard error. A single dash stands for standard input or output. FILE may be a "
        u"folder, and may be given several times: files of one cluster are merged.");
    out.element("p",
        u"An OBJECT is CLASS:NAME, such as resource:Cluster Disk 2 or node:NODE1, with the name as it is "
        u"shown or the object's GUID. It may be left out where a file has only one. CLASS: alone means all "
        u"objects of the class.");
    out.element("h2", u"Commands");
    {
        TermTable table(out, u"Command", u"What it does");
        for (const cli::CommandRow &row : cli::commandRows())
            table.add(QString::fromUtf16(row.name), row.summary);
    }
    out.element("h2", u"Options of every command");
    writeOptions(out, cli::commonOptions());
    for (const cli::CommandRow &row : cli::commandRows())
        writeCommand(out, row);
    writeFilters(out);
    return { u"commands"_s, out.take(), {} };
}

} // namespace clusprop::handbook
