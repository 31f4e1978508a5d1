// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A change set as lines of cluster.exe, the tool that came before the cmdlets.
///
/// Lines are read twice: by cmd.exe, which ends a text at a quote and a command at a line end, and
/// replaces %NAME% everywhere; and by cluster.exe. Texts stand in double quotes, in which ^ & | < >
/// mean nothing, and % is doubled as a batch file wants it. What neither reader could be trusted
/// with is left out, with a note: quotes, control characters, a backslash before the closing quote.

#include "core/exporters/cluster_exe.h"

#include "core/exporters/exporter_rows.h"
#include "core/exporters/planned_lists.h"
#include "core/values/visible_text.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

using Word = tl::expected<QString, QString>;

constexpr qsizetype mostUnits = 8000; ///< cmd.exe takes 8191 in a line

// Values

Word quotedTexts(const QStringList &texts)
{
    QStringList words;
    for (const QString &text : texts) {
        const Word word = cmdText(text);
        if (!word)
            return word;
        words.append(*word);
    }
    return words.join(u',');
}

Word textWord(const Value &value)
{
    return cmdText(textOf(value).value_or(QString()));
}

Word stringsWord(const Value &value)
{
    const QStringList strings = stringsOf(value).value_or(QStringList());
    return strings.isEmpty() ? tl::unexpected(QStringLiteral("an empty list has no form there"))
                             : quotedTexts(strings);
}

Word numberWord(const Value &value)
{
    const auto number = numberOf(value);
    return number ? Word(QString::number(*number)) : tl::unexpected(QStringLiteral("its bytes are no number"));
}

Word bytesWord(const Value &value)
{
    QStringList bytes;
    for (const char byte : QByteArrayView(value.payload))
        bytes.append(QStringLiteral("0x%1").arg(static_cast<uchar>(byte), 2, 16, QLatin1Char('0')));
    return bytes.join(u',');
}

struct FormatRow
{
    wire::Format format;
    const char *word; ///< as it stands behind the value
    Word (*write)(const Value &value);
};
constexpr std::array formats{
    FormatRow{ wire::Format::Dword, "dword", numberWord },
    FormatRow{ wire::Format::ULargeInteger, "ularge", numberWord },
    FormatRow{ wire::Format::Sz, "string", textWord },
    FormatRow{ wire::Format::ExpandSz, "expandstr", textWord },
    FormatRow{ wire::Format::MultiSz, "multistr", stringsWord },
    FormatRow{ wire::Format::Binary, "binary", bytesWord },
};

Word valueWord(const Property &property)
{
    if (property.values.size() != 1)
        return tl::unexpected(property.values.isEmpty() ? QStringLiteral("it has no value")
                                                        : QStringLiteral("it has values of several formats"));
    const Value &value = property.values.first();
    if (value.payload.isEmpty())
        return tl::unexpected(QStringLiteral("no bytes at all would reset it"));
    for (const FormatRow &row : formats) {
        if (wire::typeOf(value.syntax) != wire::Type::ListValue || row.format != value.format())
            continue;
        const Word word = row.write(value);
        return word ? Word(QStringLiteral("%1:%2").arg(*word, QLatin1String(row.word))) : word;
    }
    return tl::unexpected(QStringLiteral("cluster.exe has no values of its format (%1)")
                              .arg(QString::fromStdString(wire::formatName(value.format()))));
}

/// Names stand without quotes: those that need some are none that a cluster has.
bool isPlainName(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar unit) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9')
            || unit == u'_' || unit == u'.' || unit == u'-';
    });
}

// Objects

/// By ObjectClass; null: cluster.exe does not know it. An interface goes by its node and network.
constexpr std::array<const char *, allObjectClasses.size()> kinds{ "", "node", "group", "res", "restype",
    "network", "netint", nullptr, nullptr };

Word objectWords(const ClusterObject &object)
{
    const char *kind = kinds[static_cast<std::size_t>(object.objectClass)];
    if (kind == nullptr)
        return tl::unexpected(QStringLiteral("cluster.exe does not know this kind of object"));
    if (object.objectClass == ObjectClass::Cluster)
        return QStringLiteral("cluster .");
    const QString start = QStringLiteral("cluster . %1 ").arg(QLatin1String(kind));
    if (object.objectClass != ObjectClass::NetworkInterface) {
        if (object.name.isEmpty())
            return tl::unexpected(QStringLiteral("the object's name is not in this source"));
        const Word name = cmdText(object.name);
        return name ? Word(start + *name) : tl::unexpected(QStringLiteral("the object's name: ") + name.error());
    }
    const auto textOfMember = [&object](QStringView name) {
        const Property *property = object.find(name);
        return property == nullptr ? QString() : textOf(*property).value_or(QString());
    };
    const QString node = textOfMember(u"Node");
    const QString network = textOfMember(u"Network");
    if (node.isEmpty() || network.isEmpty())
        return tl::unexpected(QStringLiteral("node and network of the interface are not in this source"));
    const Word nodeWord = cmdText(node);
    const Word networkWord = cmdText(network);
    if (!nodeWord || !networkWord)
        return tl::unexpected((nodeWord ? networkWord : nodeWord).error());
    return QStringLiteral("%1/node:%2 /network:%3").arg(start, *nodeWord, *networkWord);
}

} // namespace

tl::expected<QString, QString> cmdText(const QString &text)
{
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar unit = text[position];
        const bool isLow = unit.isLowSurrogate() && position > 0 && text[position - 1].isHighSurrogate();
        const bool isHigh
            = unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate();
        // Code pages turn other quotes into this one.
        if (unit == u'"' || (unit >= QChar(0x201C) && unit <= QChar(0x201F)) || unit == QChar(0xFF02))
            return tl::unexpected(QStringLiteral("cmd.exe cannot take a quote in a text"));
        if (unit.isSurrogate() && !isLow && !isHigh)
            return tl::unexpected(QStringLiteral("half a letter has no form in a file"));
        if (unit.category() == QChar::Other_Control || isHiddenUnit(unit.unicode()))
            return tl::unexpected(QStringLiteral("cmd.exe cannot take a line end or another control character in a text"));
    }
    if (text.endsWith(u'\\'))
        return tl::unexpected(QStringLiteral("its last backslash would take the closing quote with it"));
    QString inside = text;
    return QStringLiteral("\"%1\"").arg(inside.replace(u'%', QLatin1String("%%")));
}

tl::expected<QString, QString> clusterExeLine(const ClusterObject &object, const Change &change)
{
    const Word start = objectWords(object);
    if (!start)
        return start;
    if (!isPlainName(change.name))
        return tl::unexpected(QStringLiteral("cmd.exe could misread the property's name"));
    const QString option = isPrivate(change.scope) ? QStringLiteral("/priv") : QStringLiteral("/prop");
    if (!change.after)
        return QStringLiteral("%1 %2:%3 /usedefault").arg(*start, option, change.name);
    const Word value = valueWord(*change.after);
    if (!value)
        return value;
    const QString line = QStringLiteral("%1 %2 %3=%4").arg(*start, option, change.name, *value);
    return line.size() <= mostUnits ? Word(line)
                                    : tl::unexpected(QStringLiteral("the line would be longer than cmd.exe takes"));
}

Exported exportClusterExe(const ExportRequest &request)
{
    const auto planned = planBuffers(request);
    if (!planned)
        return tl::unexpected(planned.error());
    ExportProduct product;
    QStringList lines;
    for (const PlannedBuffer &buffer : planned->buffers) {
        const ClusterObject &object = request.object(buffer.object);
        const auto leaveOut = [&](const QString &property, const QString &reason) {
            product.notes.append(QStringLiteral("left out: %1, %2: %3").arg(objectLabel(object), property, reason));
        };
        for (const LeftOut &left : buffer.plan.leftOut)
            leaveOut(left.property, left.reason);
        for (const Change &change : buffer.changes) {
            if (const Word line = clusterExeLine(object, change))
                lines.append(*line);
            else
                leaveOut(change.name, line.error());
        }
    }
    if (lines.isEmpty())
        return tl::unexpected(QStringLiteral("None of these changes can be written for cluster.exe (%1)")
                                  .arg(product.notes.join(QStringLiteral("; "))));
    product.items = static_cast<int>(lines.size());
    product.notes += planned->notes;
    product.notes.append(QStringLiteral("cluster.exe came with Windows Server up to 2008 R2, and later as a feature of "
                                        "its own. A line that fails does not stop those behind it."));
    // The file is UTF-8 without a mark, which cmd.exe would take for the first command's name.
    const QString head = QStringLiteral("@echo off\nsetlocal DisableDelayedExpansion\nchcp 65001 >nul\n@echo on\n");
    QString text = head + lines.join(u'\n') + u'\n';
    text.replace(u'\n', QLatin1String("\r\n"));
    product.files.append({ suggestedFileName(request, *findExporter(u"cluster-exe")), text.toUtf8() });
    return product;
}

} // namespace clusprop
