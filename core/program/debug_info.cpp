// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/program/debug_info.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QSysInfo>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

/// They decide on language, colours, display and style.
constexpr std::array variables{ "LANG", "LC_ALL", "NO_COLOR", "TERM", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE",
    "QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_FONT_DPI",
    "QT_ACCESSIBILITY", "QT_PLUGIN_PATH" };

QString environmentText()
{
    // No slash, so no path; no at sign, so no account. Words of these variables need neither.
    static const QRegularExpression word(u"\\A[A-Za-z0-9_.,:;=+-]{0,60}\\z"_s);
    QStringList set;
    for (const char *name : variables) {
        if (!qEnvironmentVariableIsSet(name))
            continue;
        const QString value = qEnvironmentVariable(name);
        set.append(QString::fromLatin1(name)
            + (word.match(value).hasMatch() ? u'=' + value : u" is set"_s));
    }
    return set.isEmpty() ? u"nothing that matters here"_s : set.join(u", "_s);
}

} // namespace

QString debugInfo(const ProgramFacts &facts, const QVector<FactLine> &more)
{
    QVector<FactLine> lines{
        { u"system"_s,
            u"%1, %2 %3"_s.arg(
                QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion()) },
        { u"processor"_s,
            u"%1 (built for %2)"_s.arg(QSysInfo::currentCpuArchitecture(), QSysInfo::buildAbi()) },
        { u"locale"_s, QLocale().name() },
        { u"environment"_s, environmentText() },
    };
    lines += more;
    return versionText(facts) + factText(lines);
}

} // namespace clusprop
