// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/assignment.h"

#include "core/values/display.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

struct TypeRow
{
    const char16_t *word;
    wire::Format format;
};
/// The words of Windows' former cluster command.
constexpr std::array typeRows{
    TypeRow{ u"binary", wire::Format::Binary },
    TypeRow{ u"dword", wire::Format::Dword },
    TypeRow{ u"string", wire::Format::Sz },
    TypeRow{ u"expandstr", wire::Format::ExpandSz },
    TypeRow{ u"multistr", wire::Format::MultiSz },
    TypeRow{ u"security", wire::Format::SecurityDescriptor },
    TypeRow{ u"ularge", wire::Format::ULargeInteger },
};

std::optional<wire::Format> formatOfWord(QStringView word)
{
    for (const TypeRow &row : typeRows) {
        if (word.compare(QStringView(row.word), Qt::CaseInsensitive) == 0)
            return row.format;
    }
    return std::nullopt;
}

tl::expected<Assignment, QString> parseAssignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0)
        return tl::unexpected(u"\"%1\" is no PROPERTY=VALUE"_s.arg(word));
    Assignment assignment{ word.first(equals), {}, {} };
    QString text = word.mid(equals + 1);
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon >= 0)
        assignment.format = formatOfWord(QStringView(text).sliced(colon + 1));
    if (assignment.format)
        text.truncate(colon);
    assignment.texts.append(text);
    return assignment;
}

tl::expected<Value, QString> inEnglish(const tl::expected<Value, Sentence> &value)
{
    return value.map_error([](const Sentence &problem) { return problem.english(); });
}

} // namespace

tl::expected<QVector<Assignment>, QString> parseAssignments(const QStringList &words)
{
    QVector<Assignment> assignments;
    for (const QString &word : words) {
        const auto parsed = parseAssignment(word);
        if (!parsed)
            return tl::unexpected(parsed.error());
        const auto same
            = std::find_if(assignments.begin(), assignments.end(), [&](const Assignment &other) {
                  return other.name.compare(parsed->name, Qt::CaseInsensitive) == 0;
              });
        if (same == assignments.end()) {
            assignments.append(*parsed);
        } else if (same->format != parsed->format) {
            return tl::unexpected(u"%1 is given with two types"_s.arg(parsed->name));
        } else {
            same->texts += parsed->texts;
        }
    }
    return assignments;
}

tl::expected<Value, QString> valueOf(const Assignment &assignment, quint32 syntax)
{
    if (assignment.texts.size() == 1)
        return inEnglish(parseValue(assignment.texts.first(), syntax));
    if (wire::formatOf(syntax) != wire::Format::MultiSz) {
        return tl::unexpected(
            u"%1 is given %2 times, and only a multi-string takes several values"_s.arg(
                assignment.name, QString::number(assignment.texts.size())));
    }
    // As JSON, because a string may contain a line break.
    const QJsonDocument list(QJsonArray::fromStringList(assignment.texts));
    return inEnglish(parseValue(QString::fromUtf8(list.toJson(QJsonDocument::Compact)), syntax));
}

} // namespace clusprop::cli
