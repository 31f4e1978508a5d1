// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Requests for exporters, and the texts that somebody could put into a cluster to do harm.
#pragma once

#include "core/exporters/exporter.h"
#include "core/model/volume.h"
#include "core/wire/text.h"
#include "core/wire/value.h"

#include <QStringList>

namespace clusprop::export_test {

/// Two states and the request that points into them, so it can be neither copied nor moved.
struct Subject
{
    Cluster before;
    Cluster after;
    ExportRequest request;

    Subject() = default;
    Subject(const Subject &) = delete;
    Subject &operator=(const Subject &) = delete;

    void ask(Extent extent)
    {
        request.before = &before;
        request.after = &after;
        request.extent = extent;
        request.created = QStringLiteral("2026-03-14T02:17:45Z");
        request.objects.clear();
        for (int object = 0; object < after.objects.size(); ++object)
            request.objects.append(object);
        request.changes = changesBetween(before, after);
    }
};

inline Property made(const QString &name, const Value &value)
{
    Property one;
    one.name = name;
    one.values = { value };
    return one;
}

inline Value stringsValue(const QStringList &texts)
{
    std::vector<std::u16string> strings;
    for (const QString &text : texts)
        strings.push_back(text.toStdU16String());
    return { wire::listValue(wire::Format::MultiSz), asByteArray(*wire::multiTextPayload(strings)), {}, true };
}

inline Value binaryValue(const QByteArray &bytes)
{
    return { wire::listValue(wire::Format::Binary), bytes, {}, true };
}

struct Hostile
{
    const char *what; ///< title of the row
    QString text;
};

inline QVector<Hostile> hostileTexts()
{
    return {
        { "plain quotes", QStringLiteral("a\"b'c\"\"d''") },
        { "curly quotes", QStringLiteral("\u2018x\u2019\u201a\u201b\u201cy\u201d\u201e") },
        { "line ends and tabs", QStringLiteral("one\r\ntwo\nthree\rfour\tfive") },
        { "end of a script", QStringLiteral("</script><script>alert(1)</script><!--") },
        { "element with a handler", QStringLiteral("\"><img src=x onerror=alert(1)>") },
        { "end of a style", QStringLiteral("</style></td></table><b>") },
        { "character references", QStringLiteral("&lt;b&gt; &#60; &amp;amp; &copy") },
        { "formula", QStringLiteral("=cmd|'/c calc'!A1") },
        { "formula with plus", QStringLiteral("+1+HYPERLINK(\"x\",\"y\")") },
        { "formula with minus", QStringLiteral("-2+3") },
        { "formula with at", QStringLiteral("@SUM(1,2)") },
        { "full-width formula", QStringLiteral("\uff1d1+1") },
        { "formula behind blanks", QStringLiteral("  \u00a0=1+1") },
        { "formula behind what nobody sees", QStringLiteral("\u200b\u2060=1+1") },
        { "formula behind a semicolon", QStringLiteral("harmless; =1+1;@x") },
        { "formula behind a tab", QStringLiteral("\t=1+1") },
        { "right-to-left marks", QStringLiteral("abc\u202egnp.exe\u2066\u200f\u2069\u061c") },
        { "line and paragraph separator", QStringLiteral("a\u2028b\u2029c\u0085d\ufeffe") },
        { "control characters", QStringLiteral("a\x01" "b\x1b[31mc\x7f" "d\x08" "e") },
        { "lone surrogate", QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b") + QChar(0xDC00) },
        { "letter outside of the first plane", QStringLiteral("\U0001F600\U00010348") },
        { "backticks", QStringLiteral("` `` ``` `a` ``````b") },
        { "backticks at the ends", QStringLiteral("``x``") },
        { "pipes and backslashes", QStringLiteral("a|b\\|c\\\\|d||e\\") },
        { "blanks at the ends", QStringLiteral("  x  ") },
        { "links", QStringLiteral("[a](javascript:alert(1)) ![b](http://c.example/d.png) <http://e.example>") },
        { "bare addresses", QStringLiteral("http://a.example www.b.example c@d.example @someone #12") },
        { "emphasis and rules", QStringLiteral("**a** _b_ ~~c~~ --- *** # d > e 1. f") },
        { "end of a comment", QStringLiteral("*/ int x; /* ?" "?/ \\") },
        { "macro and trigraph", QStringLiteral("#define A ?" "?= \\\n#error no") },
        { "expansion", QStringLiteral("$(calc) `calc` %PATH% ${x} !x!") },
        { "lines of a registry file", QStringLiteral("\"=-\r\n[-HKEY_LOCAL_MACHINE\\SOFTWARE]\r\n@=\"x") },
        { "brackets", QStringLiteral("a]b[c]") },
        { "digits first", QStringLiteral("12 monkeys") },
        { "no letter that C knows", QStringLiteral("\u00c4\u00d6\u00dc") },
        { "a mebibyte", QString(512 * 1024, u'<') },
    };
}

// Objects of hostileSubject().
enum : int { HostileCluster, HostileResource };

/// A resource whose name, private properties and values are all made of one text, and the same with
/// other values before.
inline void fillHostile(Subject &subject, const QString &text)
{
    const QString id = QStringLiteral("68360627-3752-4073-8a77-7316941d0153");
    const QString name = text.left(200); // a name of a mebibyte is another test's
    const QString part = text.left(4096);
    ClusterObject cluster;
    cluster.name = name;
    cluster.list(Scope::Common).properties
        = { made(QStringLiteral("Description"), textValue(part)) };
    ClusterObject resource;
    resource.objectClass = ObjectClass::Resource;
    resource.name = name;
    resource.id = id;
    resource.resourceType = QStringLiteral("Generic Script");
    resource.list(Scope::Private).properties = {
        made(QStringLiteral("Plain"), textValue(text)),
        made(QStringLiteral("Expanded"), textValue(part, wire::Format::ExpandSz)),
        made(QStringLiteral("Several"), stringsValue({ part, part })),
        made(QStringLiteral("Bytes"), binaryValue(part.toUtf8())),
        made(QStringLiteral("Number"), dwordValue(4294967295U)),
        made(name, textValue(u"x")),
    };
    subject.after.name = name;
    subject.after.sources = { { name, QStringLiteral("snapshot") } };
    subject.after.objects = { cluster, resource };
    subject.before = subject.after;
    subject.before.objects[HostileResource].list(Scope::Private).properties = {
        made(QStringLiteral("Plain"), textValue(u"old")),
        made(QStringLiteral("Expanded"), textValue(part + u'!', wire::Format::ExpandSz)),
        made(QStringLiteral("Several"), stringsValue({ part })),
        made(QStringLiteral("Bytes"), binaryValue("old")),
        made(QStringLiteral("Number"), dwordValue(1)),
        made(QStringLiteral("Gone"), textValue(part)),
    };
    subject.request.title = name;
    subject.ask(Extent::Changes);
    for (Change &change : subject.request.changes) {
        change.comment = name;
        if (change.after)
            change.allowedFor = name;
    }
}

} // namespace clusprop::export_test
