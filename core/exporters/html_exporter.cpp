// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One page, complete in itself: no script, nothing from elsewhere, for the screen in both themes and
/// for paper.

#include "core/exporters/exporter_rows.h"

#include "core/exporters/html_style.h"
#include "core/exporters/html_text.h"
#include "core/exporters/report_facts.h"

#include <array>

namespace clusprop {
namespace {

using Class = const char16_t *;

HtmlWriter::Attribute classed(Class name)
{
    return { "class", QString::fromUtf16(name) };
}

/// Signs beside the words, so that neither colour nor the words alone say it.
struct RiskMark
{
    const char16_t *sign;
    const char16_t *cssClass;
};
constexpr std::array riskMarks{ // by the number of Risk
    RiskMark{ u"\u25CB", u"low" },
    RiskMark{ u"\u25B3", u"raised" },
    RiskMark{ u"\u25B2", u"high" },
};

constexpr std::array<const char16_t *, allObjectClasses.size()> classTitles{ // by the number of the class
    u"Cluster", u"Nodes", u"Groups", u"Resources", u"Resource types", u"Networks", u"Network interfaces",
    u"Group sets", u"Volumes" };

QString anchor(int object)
{
    return QStringLiteral("o%1").arg(object);
}

class Page
{
public:
    Page(const ExportRequest &request, const ReportContent &report)
        : m_request(request)
        , m_report(report)
    {
    }

    QByteArray make();

private:
    void addHead();
    void addFacts(const QVector<ReportFact> &facts);
    void addContents();
    void addName(const ClusterObject &object);
    void addColumns(std::initializer_list<const char *> titles);
    void addChanges();
    void addChange(const ReportChange &change);
    void addNotes(const ReportChange &change);
    void addObject(const ReportObject &part);
    void addProperty(const ReportProperty &property);

    const ExportRequest &m_request;
    const ReportContent &m_report;
    HtmlWriter m_out;
};

void Page::addHead()
{
    m_out.literal("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" "
                  "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<meta name=\"color-scheme\" content=\"light dark\">\n");
    m_out.element("title", m_request.title.isEmpty()
            ? m_report.title
            : QStringLiteral("%1: %2").arg(m_report.title, m_request.title));
    m_out.literal("<style>");
    m_out.literal(htmlStyle);
    m_out.literal("</style>\n</head>\n");
}

void Page::addFacts(const QVector<ReportFact> &facts)
{
    if (facts.isEmpty())
        return;
    m_out.open("dl");
    for (const ReportFact &fact : facts) {
        m_out.open("div");
        m_out.element("dt", fact.title);
        m_out.open("dd");
        m_out.value(fact.text);
        m_out.close();
        m_out.close();
    }
    m_out.close();
}

/// By class, as a flat list of a thousand names helps nobody.
void Page::addContents()
{
    m_out.open("nav", { { "aria-label", QStringLiteral("Contents") } });
    m_out.element("h2", u"Contents");
    bool isOpen = false;
    auto last = ObjectClass::Cluster;
    for (const ReportObject &part : m_report.objects) {
        const ClusterObject &object = m_request.object(part.object);
        if (!isOpen || object.objectClass != last) {
            if (isOpen)
                m_out.close();
            m_out.element(
                "h3", QStringView(classTitles[static_cast<std::size_t>(object.objectClass)]));
            m_out.open("ul");
            isOpen = true;
            last = object.objectClass;
        }
        m_out.open("li");
        m_out.open("a", { { "href", u'#' + anchor(part.object) } });
        m_out.value(object.name.isEmpty() ? objectLabel(object) : object.name);
        m_out.close();
        m_out.close();
    }
    if (isOpen)
        m_out.close();
    m_out.close();
}

/// Class and name, as the command takes them, but with a blank between.
void Page::addName(const ClusterObject &object)
{
    m_out.element("span", objectClassWord(object.objectClass), { classed(u"kind") });
    if (object.name.isEmpty())
        return;
    m_out.text(u" ");
    m_out.value(object.name);
}

void Page::addColumns(std::initializer_list<const char *> titles)
{
    m_out.open("thead");
    m_out.open("tr");
    for (const char *title : titles)
        m_out.element("th", QString::fromLatin1(title), { { "scope", QStringLiteral("col") } });
    m_out.close();
    m_out.close();
}

void Page::addNotes(const ReportChange &change)
{
    const auto add = [this](const QString &title, const QString &text) {
        if (text.isEmpty())
            return;
        m_out.open("p");
        if (!title.isEmpty()) {
            m_out.element("strong", title);
            m_out.text(u" ");
        }
        m_out.element("bdi", text);
        m_out.close();
    };
    m_out.open("td", { classed(u"notes") });
    for (const QString &reason : Sentence::english(change.risk.reasons))
        add({}, reason);
    add(QStringLiteral("Comment:"), change.change->comment);
    add(QStringLiteral("Allowed because:"), change.change->allowedFor);
    m_out.close();
}

void Page::addChange(const ReportChange &change)
{
    const Change &what = *change.change;
    const RiskMark &mark = riskMarks[static_cast<std::size_t>(change.risk.risk)];
    m_out.open("tr");
    m_out.open("th", { { "scope", QStringLiteral("row") } });
    m_out.value(what.name);
    m_out.element("span", QStringLiteral("%1, %2, %3").arg(reportKind(what), scopeText(what.scope), change.format),
        { classed(u"small") });
    m_out.close();
    m_out.open("td", { classed(u"old") });
    m_out.value(change.before);
    m_out.close();
    m_out.open("td", { classed(u"new") });
    m_out.value(change.after);
    m_out.close();
    m_out.open("td", { classed(mark.cssClass) });
    m_out.element("span", QStringView(mark.sign), { { "aria-hidden", QStringLiteral("true") } });
    m_out.text(QStringLiteral(" %1").arg(riskWord(change.risk.risk)));
    m_out.close();
    m_out.element("td", change.inForce);
    addNotes(change);
    m_out.close();
}

void Page::addChanges()
{
    m_out.open("table", { classed(u"changes") });
    m_out.element("caption", u"Every change, by object");
    addColumns({ "Property", "Old", "New", "Risk", "In force", "Notes" });
    for (const ReportObject &part : m_report.objects) {
        m_out.open("tbody");
        m_out.open("tr", { classed(u"object") });
        m_out.open("th", { { "scope", QStringLiteral("rowgroup") }, { "colspan", QStringLiteral("6") } });
        addName(m_request.object(part.object));
        m_out.close();
        m_out.close();
        for (const int index : part.changes)
            addChange(m_report.changes[index]);
        m_out.close();
    }
    m_out.close();
}

void Page::addProperty(const ReportProperty &property)
{
    m_out.open("tr", { classed(property.deviates ? u"deviates" : u"usual") });
    m_out.open("th", { { "scope", QStringLiteral("row") } });
    m_out.value(property.property->name);
    m_out.close();
    m_out.open("td");
    m_out.value(property.value);
    m_out.close();
    m_out.element("td", property.format);
    m_out.element("td", property.byDefault);
    m_out.open("td");
    if (property.deviates)
        m_out.element("span", u"\u25C6 ", { { "aria-hidden", QStringLiteral("true") } });
    m_out.text(property.state);
    m_out.close();
    m_out.element("td", scopeText(property.scope));
    m_out.close();
}

void Page::addObject(const ReportObject &part)
{
    const ClusterObject &object = m_request.object(part.object);
    m_out.open("section", { { "id", anchor(part.object) } });
    m_out.open("h2");
    addName(object);
    m_out.close();
    addFacts(part.facts);
    if (part.properties.isEmpty()) {
        m_out.element("p", u"No properties.");
    } else {
        m_out.open("table", { classed(u"properties") });
        m_out.open("caption");
        m_out.text(u"Properties of ");
        addName(object);
        m_out.close();
        addColumns({ "Property", "Value", "Format", "Default", "State", "List" });
        m_out.open("tbody");
        for (const ReportProperty &property : part.properties)
            addProperty(property);
        m_out.close();
        m_out.close();
    }
    m_out.close();
}

QByteArray Page::make()
{
    addHead();
    m_out.literal("<body>\n");
    m_out.open("header");
    m_out.open("h1");
    m_out.text(m_report.title);
    if (!m_request.title.isEmpty()) {
        m_out.text(u": ");
        m_out.value(m_request.title);
    }
    m_out.close();
    addFacts(m_report.facts);
    m_out.close();
    const bool isWhole = m_request.extent == Extent::Whole;
    if (isWhole && m_report.objects.size() > 1)
        addContents();
    m_out.open("main");
    if (!isWhole)
        addChanges();
    for (const ReportObject &part : m_report.objects) {
        if (isWhole)
            addObject(part);
    }
    m_out.close();
    m_out.literal("</body>\n</html>\n");
    return m_out.take();
}

} // namespace

Exported exportHtml(const ExportRequest &request)
{
    const auto report = reportOf(request);
    if (!report)
        return tl::unexpected(report.error());
    ExportProduct product;
    product.items = request.extent == Extent::Whole ? report->properties
                                                    : static_cast<int>(report->changes.size());
    product.files.append({ suggestedFileName(request, u".html"), Page(request, *report).make() });
    return product;
}

} // namespace clusprop
