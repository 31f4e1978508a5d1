// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/options/argument_kind.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

struct NameRow
{
    QStringView name;
    ArgumentKind kind;
};
constexpr std::array nameRows{
    NameRow{ u"FILE", ArgumentKind::File },
    NameRow{ u"FILES", ArgumentKind::File },
    NameRow{ u"OLD", ArgumentKind::File },
    NameRow{ u"NEW", ArgumentKind::File },
    NameRow{ u"BASE", ArgumentKind::File },
    NameRow{ u"OUT", ArgumentKind::File },
    NameRow{ u"KEYFILE", ArgumentKind::File },
    NameRow{ u"POLICY", ArgumentKind::File },
    NameRow{ u"OBJECT", ArgumentKind::Object },
    NameRow{ u"CLASS:NAME", ArgumentKind::Object },
    NameRow{ u"PROPERTY", ArgumentKind::Property },
    NameRow{ u"NAME", ArgumentKind::Property },
    NameRow{ u"PROPERTY=VALUE", ArgumentKind::Assignment },
    NameRow{ u"CLASS", ArgumentKind::Documented },
    NameRow{ u"TYPE", ArgumentKind::ResourceType },
};

struct WordRow
{
    ArgumentKind kind;
    QStringView word;
};
constexpr std::array wordRows{
    WordRow{ ArgumentKind::Object, u"objects" },
    WordRow{ ArgumentKind::Property, u"properties" },
    WordRow{ ArgumentKind::Assignment, u"assignments" },
    WordRow{ ArgumentKind::Documented, u"documented" },
    WordRow{ ArgumentKind::ResourceType, u"types" },
};

} // namespace

ArgumentKind argumentKind(const QString &name)
{
    QString bare = name;
    for (const QString &mark : { u"["_s, u"]"_s, u"..."_s, u"…"_s, u".json"_s })
        bare.remove(mark);
    const auto found = std::ranges::find(nameRows, QStringView(bare), &NameRow::name);
    return found == nameRows.end() ? ArgumentKind::Text : found->kind;
}

QList<ArgumentKind> argumentKinds(const QString &arguments)
{
    QList<ArgumentKind> kinds;
    bool isOfOption = false;
    for (const QString &word : arguments.split(u' ', Qt::SkipEmptyParts)) {
        const bool isOption = word.startsWith(u'-') || word.startsWith(u"[-");
        const ArgumentKind kind = argumentKind(word);
        // What follows a class is a property of it: one kind speaks for both.
        const bool follows = kinds.contains(ArgumentKind::Documented);
        if (!isOption && !isOfOption && !follows && kind != ArgumentKind::Text && !kinds.contains(kind))
            kinds.append(kind);
        isOfOption = isOption;
    }
    return kinds;
}

QString completedWord(ArgumentKind kind)
{
    const auto found = std::ranges::find(wordRows, kind, &WordRow::kind);
    return found == wordRows.end() ? QString() : found->word.toString();
}

} // namespace clusprop
