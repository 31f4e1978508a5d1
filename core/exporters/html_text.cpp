// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/html_text.h"

#include "core/values/visible_text.h"

#include <cstring>
#include <utility>

namespace clusprop {
namespace {

/// Elements of the flow, which begin a line of the source.
bool isBlock(const char *tag)
{
    return std::strcmp(tag, "span") != 0 && std::strcmp(tag, "bdi") != 0 && std::strcmp(tag, "a") != 0
        && std::strcmp(tag, "strong") != 0 && std::strcmp(tag, "code") != 0 && std::strcmp(tag, "kbd") != 0;
}

} // namespace

QString htmlEscaped(QStringView text)
{
    return visibleText(text)
        .replace(u'&', QLatin1String("&amp;"))
        .replace(u'<', QLatin1String("&lt;"))
        .replace(u'>', QLatin1String("&gt;"))
        .replace(u'"', QLatin1String("&quot;"))
        .replace(u'\'', QLatin1String("&#39;"));
}

void HtmlWriter::literal(const char *markup)
{
    m_text += QString::fromUtf8(markup);
}

void HtmlWriter::open(const char *tag, Attributes attributes)
{
    if (isBlock(tag) && !m_text.endsWith(u'\n'))
        m_text += u'\n';
    m_text += u'<' + QLatin1String(tag);
    for (const Attribute &attribute : attributes) {
        m_text += u' ' + QLatin1String(attribute.name) + QLatin1String("=\"")
            + htmlEscaped(attribute.value) + u'"';
    }
    m_text += u'>';
    m_open.append(tag);
}

void HtmlWriter::close()
{
    const char *tag = m_open.takeLast();
    m_text += QLatin1String("</") + QLatin1String(tag) + u'>';
    if (isBlock(tag))
        m_text += u'\n';
}

void HtmlWriter::text(QStringView text)
{
    m_text += htmlEscaped(text);
}

void HtmlWriter::element(const char *tag, QStringView content, Attributes attributes)
{
    open(tag, attributes);
    text(content);
    close();
}

void HtmlWriter::value(QStringView content)
{
    element("bdi", content, { { "class", QStringLiteral("value") } });
}

QByteArray HtmlWriter::take()
{
    Q_ASSERT(m_open.isEmpty());
    return std::exchange(m_text, {}).toUtf8();
}

} // namespace clusprop
