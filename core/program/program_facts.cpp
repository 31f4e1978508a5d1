// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/program/program_facts.h"

#include "core/catalog/catalog_edition.h"
#include "core/program/fact_lines.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

QString buildText()
{
    const QString type = QStringLiteral(CLUSPROP_BUILD_TYPE);
    const QString sanitizers = QStringLiteral(CLUSPROP_BUILD_SANITIZERS);
    const QString named = type.isEmpty() ? u"of no type"_s : type;
    return sanitizers.isEmpty() ? named : u"%1 with %2"_s.arg(named, sanitizers);
}

} // namespace

QString programVersion()
{
    return QStringLiteral(CLUSPROP_VERSION);
}

ProgramFacts programFacts(const QString &name, const QString &commit)
{
    const CatalogEdition edition = catalogEdition();
    return {
        .name = name,
        .version = programVersion(),
        .commit = commit,
        .qtRunning = QString::fromLatin1(qVersion()),
        .qtBuilt = QStringLiteral(QT_VERSION_STR),
        .compiler = QStringLiteral(CLUSPROP_BUILD_COMPILER),
        .build = buildText(),
        .catalog = u"schema %1 of %2"_s.arg(edition.schema).arg(edition.date.toString(Qt::ISODate)),
        .libraries = QStringLiteral(CLUSPROP_BUILD_LIBRARIES),
        .leftOut = QStringLiteral(CLUSPROP_BUILD_LEFT_OUT),
    };
}

QString versionLine(const ProgramFacts &facts)
{
    return u"%1 %2"_s.arg(facts.name, facts.version);
}

QString versionText(const ProgramFacts &facts)
{
    QVector<FactLine> lines{
        { u"commit"_s, facts.commit },
        { u"Qt"_s, u"%1 (built with %2)"_s.arg(facts.qtRunning, facts.qtBuilt) },
        { u"compiler"_s, facts.compiler },
        { u"build"_s, facts.build },
        { u"catalog"_s, facts.catalog },
        { u"libraries"_s, facts.libraries },
    };
    if (!facts.leftOut.isEmpty())
        lines.append({ u"without"_s, facts.leftOut });
    return versionLine(facts) + u'\n' + factText(lines);
}

} // namespace clusprop
