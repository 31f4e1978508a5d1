// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/handbook/finished_page.h"

#include "core/catalog/handbook_place.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::handbook {
namespace {

/// 0 for what is no heading, or one too deep to be linked to.
int headingLevel(QStringView tag)
{
    return tag == u"h1" ? 1 : tag == u"h2" ? 2 : tag == u"h3" ? 3 : 0;
}

QByteArray wrapped(const QByteArray &body)
{
    return "<body>" + body + "</body>";
}

QString uniqueAnchor(const QString &wished, QSet<QString> &taken)
{
    QString anchor = wished;
    for (int number = 2; taken.contains(anchor); ++number)
        anchor = u"%1-%2"_s.arg(wished).arg(number);
    taken.insert(anchor);
    return anchor;
}

/// The headings with what stands below them.
QVector<Section> sectionsOf(const QByteArray &body)
{
    QVector<Section> sections;
    QSet<QString> taken;
    QString *target = nullptr;
    QXmlStreamReader in(wrapped(body));
    while (!in.atEnd()) {
        in.readNext();
        const int level = in.isStartElement() || in.isEndElement() ? headingLevel(in.name()) : 0;
        if (in.isStartElement() && level > 0) {
            sections.append({ in.attributes().value("id"_L1).toString(), {}, level, {} });
            target = &sections.last().title;
        } else if (in.isEndElement() && level > 0) {
            Section &section = sections.last();
            section.title = section.title.simplified();
            if (level > 1) {
                section.anchor = uniqueAnchor(
                    section.anchor.isEmpty() ? handbookName(section.title) : section.anchor, taken);
            }
            target = &section.text;
        } else if (in.isCharacters() && target != nullptr) {
            *target += in.text();
        } else if (in.isEndElement() && target != nullptr) {
            static const QSet<QString> inlineTags{ u"code"_s, u"em"_s, u"strong"_s, u"a"_s, u"kbd"_s };
            if (!inlineTags.contains(in.name().toString()))
                *target += u' ';
        }
    }
    for (Section &section : sections)
        section.text = section.text.simplified();
    return sections;
}

class Finisher
{
public:
    Finisher(const Page &page, const Targets &targets, FinishedPage &result)
        : m_page(page)
        , m_targets(targets)
        , m_result(result)
        , m_in(wrapped(page.body))
        , m_out(&result.body)
    {
    }

    [[nodiscard]] QString run(); ///< what is wrong; empty: nothing

private:
    void startElement();
    [[nodiscard]] QString targetOf(const QString &link);

    const Page &m_page;
    const Targets &m_targets;
    FinishedPage &m_result;
    QXmlStreamReader m_in;
    QXmlStreamWriter m_out;
    qsizetype m_section = 0; ///< of the next heading
    QString m_problem;
};

QString Finisher::targetOf(const QString &link)
{
    if (link.contains(u"://"_s) || link.startsWith(u"mailto:"_s)) {
        m_problem = u"%1: a page links to nothing outside: %2"_s.arg(m_page.name, link);
        return {};
    }
    if (link.startsWith(u'#'))
        return m_page.name + u".html"_s + link;
    const QString path = link.section(u'#', 0, 0);
    const QString anchor = link.contains(u'#') ? u'#' + link.section(u'#', 1) : QString();
    if (path.endsWith(u".html"_s))
        return path + anchor;
    const QString source = QDir::cleanPath(QFileInfo(m_page.source).path() + u'/' + path);
    if (const auto page = m_targets.bySource.find(source); page != m_targets.bySource.end())
        return *page + u".html"_s + anchor;
    if (m_page.source.isEmpty() || !QFileInfo::exists(m_targets.root + u'/' + source))
        m_problem = u"%1: there is nothing where a link leads: %2"_s.arg(m_page.name, link);
    return {};
}

void Finisher::startElement()
{
    m_out.writeStartElement(m_in.name().toString());
    const int level = headingLevel(m_in.name());
    if (level > 0) {
        const Section &section = m_result.sections[m_section++];
        if (!section.anchor.isEmpty())
            m_out.writeAttribute(u"id"_s, section.anchor);
    }
    for (const QXmlStreamAttribute &attribute : m_in.attributes()) {
        const QString name = attribute.name().toString();
        if (name == u"href"_s) {
            const QString target = targetOf(attribute.value().toString());
            if (!target.isEmpty()) {
                m_out.writeAttribute(name, target);
                m_result.links.append(target);
            }
        } else if (level == 0 || name != u"id"_s) {
            m_out.writeAttribute(name, attribute.value().toString());
        }
    }
    // An element that holds nothing must not become <td/>, which HTML takes for a beginning.
    static const QSet<QString> voidTags{ u"br"_s, u"hr"_s };
    if (!voidTags.contains(m_in.name().toString()))
        m_out.writeCharacters(QString());
}

QString Finisher::run()
{
    int depth = 0;
    while (!m_in.atEnd() && m_problem.isEmpty()) {
        m_in.readNext();
        if (m_in.isStartElement() && depth++ > 0)
            startElement();
        else if (m_in.isEndElement() && --depth > 0)
            m_out.writeEndElement();
        else if (m_in.isCharacters())
            m_out.writeCharacters(m_in.text().toString());
    }
    if (m_in.hasError())
        return u"%1: its markup is not well-formed: %2"_s.arg(m_page.name, m_in.errorString());
    return m_problem;
}

} // namespace

Targets targetsOf(const Book &book, const QString &root)
{
    Targets targets{ root, {} };
    for (const Chapter &chapter : book) {
        for (const Page &page : chapter.pages) {
            if (!page.source.isEmpty())
                targets.bySource.insert(page.source, page.name);
        }
    }
    return targets;
}

tl::expected<FinishedPage, QString> finishPage(const Page &page, const Targets &targets)
{
    FinishedPage result{ page.name, {}, sectionsOf(page.body), page.isList, {} };
    if (result.sections.isEmpty() || result.sections.first().level != 1)
        return tl::unexpected(u"%1: a page begins with its title"_s.arg(page.name));
    Finisher finisher(page, targets, result);
    if (const QString problem = finisher.run(); !problem.isEmpty())
        return tl::unexpected(problem);
    return result;
}

QStringList brokenLinks(const QVector<FinishedPage> &pages)
{
    QSet<QString> places;
    for (const FinishedPage &page : pages) {
        places.insert(page.name + u".html"_s);
        for (const Section &section : page.sections)
            places.insert(u"%1.html#%2"_s.arg(page.name, section.anchor));
    }
    QStringList broken;
    for (const FinishedPage &page : pages) {
        for (const QString &link : page.links) {
            if (!places.contains(link))
                broken.append(u"%1: no page or section: %2"_s.arg(page.name, link));
        }
    }
    return broken;
}

} // namespace clusprop::handbook
