// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/foreign_formats.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

constexpr qsizetype examined = 64 * 1024;

struct ForeignRow
{
    const char16_t *mark; ///< somewhere in the examined text
    const char16_t *what;
    const char16_t *todo;
};

constexpr const char16_t *makeSnapshot
    = u"bring a snapshot, or the property list itself as a file";

constexpr std::array rows{
    ForeignRow{ u"Windows Registry Editor Version", u"it is a registry export, which holds no property list as a whole",
        makeSnapshot },
    ForeignRow{ u"REGEDIT4", u"it is a registry export, which holds no property list as a whole", makeSnapshot },
    ForeignRow{ u"<Objs Version=", u"it is an Export-Clixml file of PowerShell", makeSnapshot },
    ForeignRow{ u"Listing properties for ", u"it is the table that cluster.exe prints", makeSnapshot },
    ForeignRow{ u"Listing private properties for ", u"it is the table that cluster.exe prints", makeSnapshot },
    ForeignRow{ u"[=== Cluster ===]", u"it is a cluster log, which holds no properties", makeSnapshot },
    ForeignRow{ u"windows_mscluster_", u"it is a page of metrics, which holds no properties", makeSnapshot },
    ForeignRow{ u"\"snapshot\": \"cluster-properties\"", u"it is a snapshot of a whole cluster",
        u"look at it with clusprop show, or in the editor" },
    ForeignRow{ u"\"kind\": \"property-list\"", u"it is a decoded property list in JSON",
        u"make the list from it with clusprop encode" },
    ForeignRow{ u"\"kind\": \"value-list\"", u"it is a decoded value list in JSON",
        u"make the list from it with clusprop encode" },
};

QString textOf(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), examined));
    const bool wide = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    QStringDecoder decoder(wide ? QStringConverter::Utf16 : QStringConverter::Utf8);
    return decoder.decode(head);
}

} // namespace

bool looksLikeText(const QByteArray &bytes)
{
    const QString text = textOf(bytes);
    if (text.isEmpty())
        return false;
    const auto odd = std::count_if(text.cbegin(), text.cend(), [](QChar character) {
        const bool layout = character == u'\n' || character == u'\r' || character == u'\t' || character == u'\f';
        return character == QChar::ReplacementCharacter
            || (!layout && character.category() == QChar::Other_Control);
    });
    // A stray byte of another code page does not make a text file binary.
    constexpr qsizetype tolerated = 50;
    return odd * tolerated <= text.size();
}

ForeignFormat foreignFormat(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return { QStringLiteral("the file is empty"), QStringLiteral("capture it again") };
    if (bytes.startsWith("regf"))
        return { QStringLiteral("it is a registry hive, which holds no property list as a whole"),
            QString::fromUtf16(makeSnapshot) };
    if (!looksLikeText(bytes))
        return { QStringLiteral("its bytes are no property list, value list, structure or snapshot"),
            QStringLiteral("say what it is with --as, if you know") };
    const QString text = textOf(bytes);
    for (const ForeignRow &row : rows) {
        if (text.contains(QStringView(row.mark)))
            return { QString::fromUtf16(row.what), QString::fromUtf16(row.todo) };
    }
    const QString trimmed = text.left(64).trimmed();
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'['))
        return { QStringLiteral("it is JSON, but no snapshot of a cluster"), QString::fromUtf16(makeSnapshot) };
    return { QStringLiteral("it is a text file, not a property list or a snapshot"), QString::fromUtf16(makeSnapshot) };
}

} // namespace clusprop
