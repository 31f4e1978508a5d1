// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/handbook/catalog_pages.h"

#include "app/handbook/html_table.h"
#include "app/handbook/property_section.h"
#include "core/catalog/catalog.h"
#include "core/catalog/handbook_place.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::handbook {
namespace {

struct ClassRow
{
    ObjectClass objectClass;
    const char16_t *title;
    const char16_t *about;
};
constexpr std::array classRows{
    ClassRow{ ObjectClass::Cluster, u"Cluster", u"What holds for the cluster as a whole." },
    ClassRow{ ObjectClass::Node, u"Node", u"What a computer of the cluster has." },
    ClassRow{ ObjectClass::Group, u"Group",
        u"Resources that move from node to node together; people call many of them roles." },
    ClassRow{ ObjectClass::Resource, u"Resource",
        u"What all resources have. What those of one type have beside it stands on the page of the type." },
    ClassRow{ ObjectClass::ResourceType, u"Resource type",
        u"What is said once for all resources of a type." },
    ClassRow{ ObjectClass::Network, u"Network", u"A network that the nodes share." },
    ClassRow{ ObjectClass::NetworkInterface, u"Network interface", u"A node's end of a network." },
    ClassRow{ ObjectClass::GroupSet, u"Group set", u"Groups among which an order of starting holds." },
    ClassRow{ ObjectClass::Volume, u"Volume",
        u"A Cluster Shared Volume. These are members of structures and of PowerShell's objects, not "
        u"properties of a list; BackupInProgress is set with a structure of its own." },
};
static_assert(classRows.size() == allObjectClasses.size());

using Entries = QVector<const CatalogEntry *>;

/// By page, each in the order of names, common ones first.
std::map<QString, Entries> entriesByPage()
{
    std::map<QString, Entries> pages;
    for (const CatalogEntry &entry : Catalog::shared().entries())
        pages[handbookPlace(entry).page].append(&entry);
    for (auto &[name, entries] : pages) {
        std::ranges::stable_sort(entries, [](const CatalogEntry *a, const CatalogEntry *b) {
            const auto rank = [](const CatalogEntry *entry) {
                return std::pair(entry->isPrivate, entry->objectClass == ObjectClass::ResourceType);
            };
            if (rank(a) != rank(b))
                return rank(a) < rank(b);
            return a->name.compare(b->name, Qt::CaseInsensitive) < 0;
        });
    }
    return pages;
}

QString partTitle(const CatalogEntry &entry)
{
    if (entry.objectClass == ObjectClass::Volume)
        return u"Fields"_s;
    if (!entry.isPrivate)
        return u"Common properties"_s;
    if (entry.resourceType.isEmpty())
        return u"Private properties"_s;
    return entry.objectClass == ObjectClass::ResourceType ? u"Private properties of the type itself"_s
                                                          : u"Private properties of its resources"_s;
}

void writeParts(HtmlWriter &out, const Entries &entries)
{
    QString part;
    for (const CatalogEntry *entry : entries) {
        if (const QString title = partTitle(*entry); title != part) {
            part = title;
            out.element("h2", title);
        }
        writeProperty(out, *entry);
    }
}

void writeLink(HtmlWriter &out, const HandbookPlace &place, const QString &text)
{
    QString target = place.page + u".html"_s;
    if (!place.section.isEmpty())
        target += u'#' + place.section;
    out.element("a", text, { { "href", target } });
}

Page classPage(const ClassRow &row, const Entries &entries)
{
    HtmlWriter out;
    out.element("h1", row.title);
    out.element("p", row.about);
    writeParts(out, entries);
    return { handbookPage(row.objectClass), out.take(), {} };
}

QString dependencyText(const ResourceTypeEntry &type)
{
    return type.requiredDependencies->isEmpty()
        ? u"Its resources need no other resource."_s
        : u"Its resources depend on: %1."_s.arg(type.requiredDependencies->join(u"; "_s));
}

Page typePage(const ResourceTypeEntry &type, const Entries &entries)
{
    HtmlWriter out;
    out.element("h1", type.name);
    if (!type.summary.isEmpty())
        out.element("p", type.summary);
    if (!type.displayName.isEmpty() && type.displayName != type.name)
        out.element("p", u"Shown to people as “%1”."_s.arg(type.displayName));
    if (type.requiredDependencies)
        out.element("p", dependencyText(type));
    out.open("p");
    out.text(u"What all resources have stands under ");
    writeLink(out, { handbookPage(ObjectClass::Resource), {} }, u"Resource"_s);
    out.text(u".");
    out.close();
    writeParts(out, entries);
    return { handbookPage(type.name), out.take(), {} };
}

void writeListRow(HtmlWriter &out, const HandbookPlace &place, const QString &title, qsizetype count,
    const QString &about)
{
    out.open("tr");
    out.open("td");
    if (count > 0)
        writeLink(out, place, title);
    else
        out.text(title);
    out.close();
    out.element("td", QString::number(count));
    out.element("td", about);
    out.close();
}

qsizetype countOf(const std::map<QString, Entries> &pages, const QString &page)
{
    const auto found = pages.find(page);
    return found == pages.end() ? 0 : found->second.size();
}

void writeClasses(HtmlWriter &out, const std::map<QString, Entries> &pages)
{
    out.element("h2", u"Classes of objects");
    const HtmlTable table(out, {}, { u"Class", u"Properties", u"" });
    for (const ClassRow &row : classRows) {
        const QString page = handbookPage(row.objectClass);
        writeListRow(
            out, { page, {} }, QString::fromUtf16(row.title), countOf(pages, page), QString::fromUtf16(row.about));
    }
}

void writeTypes(HtmlWriter &out, const std::map<QString, Entries> &pages)
{
    out.element("h2", u"Resource types");
    out.element("p", u"Types without documented private properties have no page of their own.");
    const HtmlTable table(out, {}, { u"Type", u"Properties", u"" });
    for (const ResourceTypeEntry &type : Catalog::shared().resourceTypes()) {
        const QString page = handbookPage(type.name);
        writeListRow(out, { page, {} }, type.name, countOf(pages, page), type.summary);
    }
}

Page overviewPage(const std::map<QString, Entries> &pages)
{
    const Catalog &catalog = Catalog::shared();
    HtmlWriter out;
    out.element("h1", u"What the catalog knows");
    out.element("p",
        u"%1 documented properties and %2 resource types, with range, default, access, values and what to "
        u"beware of. These are the words that the inspector, the checks and “clusprop catalog” go by."_s
            .arg(catalog.documentedCount())
            .arg(catalog.resourceTypes().size()));
    out.element("p",
        u"The catalog is advice. Windows versions differ, and the reference is wrong in places: what a live "
        u"cluster was seen to do stands first, and what is documented beside it. “Not documented” means "
        u"that no source says it; nothing is guessed.");
    out.open("p");
    writeLink(out, { u"catalog-names"_s, {} }, u"All properties by name"_s);
    out.close();
    writeClasses(out, pages);
    writeTypes(out, pages);
    return { u"catalog"_s, out.take(), {} };
}

QString ownerText(const CatalogEntry &entry)
{
    if (!entry.resourceType.isEmpty())
        return entry.objectClass == ObjectClass::ResourceType ? u"type %1"_s.arg(entry.resourceType)
                                                              : entry.resourceType;
    const auto row = std::ranges::find(classRows, entry.objectClass, &ClassRow::objectClass);
    return QString::fromUtf16(row->title).toLower() + (entry.isPrivate ? u", private"_s : QString());
}

Page namesPage()
{
    Entries entries;
    for (const CatalogEntry &entry : Catalog::shared().entries())
        entries.append(&entry);
    std::ranges::stable_sort(entries, [](const CatalogEntry *a, const CatalogEntry *b) {
        return a->name.compare(b->name, Qt::CaseInsensitive) < 0;
    });
    HtmlWriter out;
    out.element("h1", u"All properties by name");
    QChar letter;
    for (const CatalogEntry *entry : entries) {
        if (const QChar first = entry->name.front().toUpper(); first != letter) {
            if (!letter.isNull())
                out.close();
            letter = first;
            out.element("h2", QString(letter));
            out.open("ul", { { "class", u"names"_s } });
        }
        out.open("li");
        writeLink(out, handbookPlace(*entry), entry->name);
        out.text(u", "_s + ownerText(*entry));
        out.close();
    }
    out.close();
    return { u"catalog-names"_s, out.take(), {}, true };
}

} // namespace

QVector<Chapter> catalogChapters()
{
    const std::map<QString, Entries> byPage = entriesByPage();
    Chapter classes{ u"The catalog"_s, { overviewPage(byPage), namesPage() } };
    for (const ClassRow &row : classRows)
        classes.pages.append(classPage(row, byPage.at(handbookPage(row.objectClass))));
    Chapter types{ u"Resource types"_s, {} };
    for (const ResourceTypeEntry &type : Catalog::shared().resourceTypes()) {
        if (const auto found = byPage.find(handbookPage(type.name)); found != byPage.end())
            types.pages.append(typePage(type, found->second));
    }
    return { classes, types };
}

} // namespace clusprop::handbook
