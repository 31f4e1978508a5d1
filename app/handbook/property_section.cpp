// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/handbook/property_section.h"

#include "app/cli/catalog_text.h"
#include "app/cli/property_text.h"
#include "app/handbook/html_table.h"
#include "core/catalog/handbook_place.h"
#include "core/document/property_rows.h"
#include "core/exporters/planned_lists.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::handbook {
namespace {

struct Fact
{
    const char16_t *label;
    QString text; ///< empty: nothing is said
};

QString formatFact(const CatalogEntry &entry)
{
    const auto name = [](wire::Format format) { return QString::fromStdString(wire::formatName(format)); };
    if (!entry.format)
        return u"not documented"_s;
    QString text = name(*entry.format);
    if (!entry.structureName().isEmpty())
        text += u", in C "_s + entry.structureName();
    if (entry.documentedFormat && entry.documentedFormat != entry.format)
        text += u"; documented as %1, but clusters send this"_s.arg(name(*entry.documentedFormat));
    return entry.formatInDoubt ? text + u"; in doubt"_s : text;
}

QString rangeFact(const CatalogEntry &entry)
{
    const QString range = rangeText(entry).english();
    if (range.isEmpty())
        return u"not documented"_s;
    return entry.rangeIsAdvice ? range + u"; clusters go past it, so it is advice"_s : range;
}

QString defaultFact(const CatalogEntry &entry)
{
    const QString byDefault = defaultText(entry);
    return byDefault.isEmpty() ? u"not documented"_s : byDefault;
}

QString accessFact(const CatalogEntry &entry)
{
    const QString text = cli::accessText(entry.access);
    if (text.isEmpty())
        return u"not documented"_s;
    if (entry.documentedAccess == Access::Unknown || entry.documentedAccess == entry.access)
        return text;
    return u"%1; documented as %2, but clusters behave otherwise"_s.arg(
        text, cli::accessText(entry.documentedAccess));
}

QString seenFact(const CatalogEntry &entry)
{
    return entry.seenValue ? u"%1 on a Windows Server 2022 cluster"_s.arg(*entry.seenValue) : QString();
}

QString codeFact(const wire::ControlCodeRow *code)
{
    return code != nullptr ? controlCodeText(*code) : QString();
}

QString sourceFact(const CatalogEntry &entry)
{
    if (!entry.page.isEmpty())
        return u"the reference's page “%1”"_s.arg(entry.page);
    if (entry.source == u"structure"_s)
        return u"a member of a structure"_s;
    return entry.source == u"observed"_s ? u"seen in headers, scripts or on clusters; on no page"_s
                                         : u"the reference"_s;
}

QVector<Fact> factsOf(const CatalogEntry &entry)
{
    const cli::PropertyCodes codes = cli::codesOf(entry);
    return {
        { u"Range", rangeFact(entry) },
        { u"Default", defaultFact(entry) },
        { u"Seen", seenFact(entry) },
        { u"Unit", rangeText(entry).isEmpty() ? entry.unit : QString() },
        { u"Access", accessFact(entry) },
        { u"Support", entry.supported ? QString() : u"no longer supported"_s },
        { u"Since", entry.minimumServer.isEmpty() ? u"not documented"_s : entry.minimumServer },
        { u"Format", formatFact(entry) },
        { u"Constant", entry.constant },
        { u"Also called", entry.otherNames.join(u", "_s) },
        { u"Read with", codeFact(codes.get) },
        { u"Set with", codeFact(codes.set) },
        { u"Source", sourceFact(entry) },
    };
}

void writeFacts(HtmlWriter &out, const CatalogEntry &entry)
{
    const HtmlTable table(out, u"facts"_s, {});
    for (const Fact &fact : factsOf(entry)) {
        if (fact.text.isEmpty())
            continue;
        out.open("tr");
        out.element("th", fact.label, { { "class", u"label"_s } });
        out.element("td", fact.text);
        out.close();
    }
}

QString numberText(const CatalogEntry &entry, const NamedValue &value)
{
    if (value.text)
        return *value.text;
    constexpr quint64 mostInDecimal = 0xFFFF; // larger ones are masks and codes
    return entry.flags || value.value > mostInDecimal ? u"0x"_s + QString::number(value.value, 16)
                                                      : QString::number(value.value);
}

void writeValues(HtmlWriter &out, const CatalogEntry &entry)
{
    if (entry.values.isEmpty())
        return;
    const HtmlTable table(out, u"values"_s, { entry.flags ? u"Bit" : u"Value", u"Name", u"Meaning" });
    for (const NamedValue &value : entry.values) {
        out.open("tr");
        out.element("td", numberText(entry, value));
        out.element("td", value.name);
        out.element("td", value.summary);
        out.close();
    }
}

void writeRemark(HtmlWriter &out, const QString &kind, const QString &word, const QString &text)
{
    if (text.isEmpty())
        return;
    out.open("p", { { "class", kind } });
    out.element("strong", word);
    out.text(u" ");
    out.text(text);
    out.close();
}

} // namespace

void writeProperty(HtmlWriter &out, const CatalogEntry &entry)
{
    out.element("h3", entry.name, { { "id", handbookPlace(entry).section } });
    if (!entry.summary.isEmpty())
        out.element("p", entry.summary);
    writeRemark(out, u"caution"_s, u"Caution:"_s, entry.caution);
    writeRemark(out, u"note"_s, u"On clusters:"_s, entry.wireNote);
    writeFacts(out, entry);
    writeValues(out, entry);
}

} // namespace clusprop::handbook
