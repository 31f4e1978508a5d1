// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A reader of HTML that knows only what our reports are made of, and takes everything else for an
/// attack.
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace clusprop::export_test {

struct HtmlRead
{
    QString problem; ///< empty: nothing but what is expected
    QStringList values; ///< what the elements <bdi> hold, decoded
    QString style;
};

inline QString decodedReferences(QString text, QString &problem)
{
    static const QRegularExpression other(QStringLiteral("&(?!(amp|lt|gt|quot|#39);)"));
    if (text.contains(other))
        problem = QStringLiteral("a character reference that is not ours: %1").arg(text.left(80));
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&#39;"), QLatin1String("'"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

class HtmlReader
{
public:
    HtmlRead read(const QString &page)
    {
        const QString doctype = QStringLiteral("<!DOCTYPE html>\n");
        if (!page.startsWith(doctype))
            return { QStringLiteral("no doctype"), {}, {} };
        qsizetype at = doctype.size();
        while (at < page.size() && m_read.problem.isEmpty()) {
            const qsizetype tag = page.indexOf(u'<', at);
            takeText(page.mid(at, (tag < 0 ? page.size() : tag) - at));
            if (tag < 0)
                break;
            const qsizetype end = page.indexOf(u'>', tag);
            if (end < 0)
                return { QStringLiteral("a tag without end"), {}, {} };
            takeTag(page.mid(tag + 1, end - tag - 1));
            at = end + 1;
        }
        if (m_read.problem.isEmpty() && !m_open.isEmpty())
            m_read.problem = QStringLiteral("open at the end: %1").arg(m_open.join(u' '));
        return m_read;
    }

private:
    void takeText(const QString &text)
    {
        for (const QChar unit : text) {
            if (unit == u'>' || (unit < u' ' && unit != u'\n'))
                m_read.problem = QStringLiteral("bare character in text: %1").arg(unit.unicode(), 0, 16);
        }
        const QString tag = m_open.isEmpty() ? QString() : m_open.last();
        if (tag == u"style") {
            m_read.style = text;
            return;
        }
        const QString decoded = decodedReferences(text, m_read.problem);
        if (tag == u"bdi")
            m_read.values.append(decoded);
    }

    void takeTag(const QString &tag)
    {
        static const QStringList empty{ QStringLiteral("meta") };
        static const QHash<QString, QStringList> allowed{
            { QStringLiteral("html"), { QStringLiteral("lang") } },
            { QStringLiteral("meta"),
                { QStringLiteral("charset"), QStringLiteral("http-equiv"), QStringLiteral("content"),
                    QStringLiteral("name") } },
            { QStringLiteral("th"), { QStringLiteral("scope"), QStringLiteral("colspan") } },
            { QStringLiteral("a"), { QStringLiteral("href") } },
            { QStringLiteral("nav"), { QStringLiteral("aria-label") } },
            { QStringLiteral("span"), { QStringLiteral("class"), QStringLiteral("aria-hidden") } },
            { QStringLiteral("section"), { QStringLiteral("id") } },
            { QStringLiteral("bdi"), { QStringLiteral("class") } },
            { QStringLiteral("td"), { QStringLiteral("class") } },
            { QStringLiteral("tr"), { QStringLiteral("class") } },
            { QStringLiteral("table"), { QStringLiteral("class") } },
            { QStringLiteral("head"), {} }, { QStringLiteral("title"), {} }, { QStringLiteral("style"), {} },
            { QStringLiteral("body"), {} }, { QStringLiteral("header"), {} }, { QStringLiteral("main"), {} },
            { QStringLiteral("h1"), {} }, { QStringLiteral("h2"), {} }, { QStringLiteral("h3"), {} },
            { QStringLiteral("dl"), {} }, { QStringLiteral("div"), {} }, { QStringLiteral("dt"), {} },
            { QStringLiteral("dd"), {} }, { QStringLiteral("ul"), {} }, { QStringLiteral("li"), {} },
            { QStringLiteral("p"), {} }, { QStringLiteral("strong"), {} }, { QStringLiteral("caption"), {} },
            { QStringLiteral("thead"), {} }, { QStringLiteral("tbody"), {} }
        };
        if (tag.startsWith(u'/')) {
            if (m_open.isEmpty() || m_open.takeLast() != tag.sliced(1))
                m_read.problem = QStringLiteral("closes what is not open: %1").arg(tag);
            return;
        }
        const QString name = tag.section(u' ', 0, 0);
        if (!allowed.contains(name)) {
            m_read.problem = QStringLiteral("unexpected element: %1").arg(tag.left(80));
            return;
        }
        static const QRegularExpression attribute(QStringLiteral(" ([a-z-]+)=\"([^\"]*)\""));
        qsizetype covered = name.size();
        auto matches = attribute.globalMatch(tag);
        while (matches.hasNext()) {
            const auto match = matches.next();
            covered += match.capturedLength();
            if (!allowed[name].contains(match.captured(1)))
                m_read.problem = QStringLiteral("unexpected attribute: %1").arg(tag.left(80));
            if (match.captured(1) == u"href" && !match.captured(2).startsWith(u"#o"))
                m_read.problem = QStringLiteral("a link out: %1").arg(tag.left(80));
        }
        if (covered != tag.size())
            m_read.problem = QStringLiteral("not only attributes: %1").arg(tag.left(80));
        if (!empty.contains(name))
            m_open.append(name);
    }

    HtmlRead m_read;
    QStringList m_open;
};

} // namespace clusprop::export_test
