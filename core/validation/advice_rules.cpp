// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/rule_functions.h"

#include "core/values/display.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

/// What every process on a Windows Server finds in its environment, a service such as the
/// cluster's included. Anything else is there only if somebody has set it on that node.
constexpr std::array<QStringView, 36> standardVariables{
    u"ALLUSERSPROFILE", u"APPDATA", u"CommonProgramFiles", u"CommonProgramFiles(x86)",
    u"CommonProgramW6432", u"COMPUTERNAME", u"ComSpec", u"DriverData", u"HOMEDRIVE", u"HOMEPATH",
    u"LOCALAPPDATA", u"LOGONSERVER", u"NUMBER_OF_PROCESSORS", u"OS", u"Path", u"PATHEXT",
    u"PROCESSOR_ARCHITECTURE", u"PROCESSOR_IDENTIFIER", u"PROCESSOR_LEVEL", u"PROCESSOR_REVISION",
    u"ProgramData", u"ProgramFiles", u"ProgramFiles(x86)", u"ProgramW6432", u"PSModulePath",
    u"PUBLIC", u"SystemDrive", u"SystemRoot", u"TEMP", u"TMP", u"USERDNSDOMAIN", u"USERDOMAIN",
    u"USERNAME", u"USERPROFILE", u"windir", u"SESSIONNAME",
};

bool isStandard(QStringView variable)
{
    return std::any_of(standardVariables.begin(), standardVariables.end(),
        [variable](QStringView known) { return known.compare(variable, Qt::CaseInsensitive) == 0; });
}

Sentence versionText(const CatalogEntry &entry, const QString &name, WindowsVersion chosen)
{
    const VersionSpan span = versionSpan(entry);
    if (span.first != WindowsVersion::Unknown && chosen < span.first) {
        return Sentence::tr("%1 is not on %2; it is documented from %3 on")
            .arg(name)
            .arg(windowsVersionName(chosen))
            .arg(windowsVersionName(span.first));
    }
    if (span.last != WindowsVersion::Unknown && chosen > span.last) {
        return Sentence::tr("%1 is not on %2; by its documentation %3 was the last to use it")
            .arg(name)
            .arg(windowsVersionName(chosen))
            .arg(windowsVersionName(span.last));
    }
    return {};
}

bool isDefault(const Property &property, const QVariant &defaultValue)
{
    if (!defaultValue.isValid())
        return false;
    if (defaultValue.typeId() == QMetaType::QString) {
        const auto text = textOf(property);
        return text && *text == defaultValue.toString();
    }
    const auto number = numberOf(property);
    return number && *number == static_cast<quint64>(defaultValue.toLongLong());
}

} // namespace

Found checkSources(const RuleInput &in)
{
    if (!in.property.isDisputed())
        return {};
    return RuleFinding{
        Sentence::tr("The sources differ: %1; choose one").arg(in.property.extras->cutText), {}, false,
        Severity::Warning, Severity::Warning };
}

Found checkReadOnly(const RuleInput &in)
{
    if (!in.edited)
        return {};
    const Sentence reason
        = lockReason(in.object, in.scope, in.before != nullptr ? *in.before : in.property);
    if (reason.isEmpty())
        return {};
    return RuleFinding{
        Sentence::tr("%1 cannot be changed: it is %2").arg(in.property.name).arg(reason),
        in.entry != nullptr ? sourceOf(*in.entry) : Sentence(), true, Severity::Note, Severity::Error
    };
}

/// Windows leaves a variable that it does not find as it is, percent signs and all.
Found checkVariables(const RuleInput &in)
{
    if (in.property.values.isEmpty()
        || in.property.values.first().format() != wire::Format::ExpandSz)
        return {};
    const QString text = textOf(in.property.values.first()).value_or(QString());
    const QStringList parts = text.split(u'%');
    if (parts.size() < 2)
        return {};
    QVector<Sentence> problems;
    for (qsizetype name = 1; name + 1 < parts.size(); name += 2) { // every other part is a name
        const Sentence problem
            = Sentence::tr("%%1% is no variable of a standard Windows Server").arg(parts[name]);
        if (!isStandard(parts[name]) && !problems.contains(problem))
            problems.append(problem);
    }
    if (parts.size() % 2 == 0)
        problems.append(Sentence::tr("a percent sign has no partner"));
    if (problems.isEmpty())
        return {};
    return RuleFinding{
        Sentence::tr("In %1: %2; the text stays as it is there")
            .arg(displayValue(in.property.values.first()))
            .arg(Sentence::joined(problems, ", ")),
        Sentence::tr("the environment of a Windows Server service"), false, Severity::Note,
        Severity::Warning };
}

Found checkVersion(const RuleInput &in)
{
    const WindowsVersion chosen = in.options.windowsVersion;
    if (in.entry == nullptr || chosen == WindowsVersion::Unknown)
        return {};
    if (const Sentence text = versionText(*in.entry, in.property.name, chosen); !text.isEmpty())
        return RuleFinding{ text, sourceOf(*in.entry), false, Severity::Note, Severity::Warning };
    // Of loaded values nobody asked; there are too many undated properties to speak of each.
    if (!in.edited || !in.entry->minimumServer.isEmpty() || in.entry->access == Access::ReadOnly)
        return {};
    return RuleFinding{
        Sentence::tr("Whether %1 has %2 is unknown; no version is documented")
            .arg(windowsVersionName(chosen))
            .arg(in.property.name),
        sourceOf(*in.entry), false, Severity::Note, Severity::Note };
}

Found checkSupported(const RuleInput &in)
{
    if (!in.edited || in.entry == nullptr || in.entry->supported)
        return {};
    return RuleFinding{
        Sentence::tr("%1 is documented as no longer supported").arg(in.property.name),
        sourceOf(*in.entry), false, Severity::Note, Severity::Warning };
}

Found checkDefault(const RuleInput &in)
{
    // What is known of a volume is its state, which has no default.
    if (!in.edited || in.entry == nullptr || in.object.objectClass == ObjectClass::Volume
        || !isDefault(in.property, in.entry->defaultValue)) {
        return {};
    }
    Sentence text = Sentence::tr("Same as the documented default, but stored; a reset would take "
                                  "the stored value away");
    if (!in.entry->defaultNote.isEmpty())
        text = Sentence::form("%1 (%2)").arg(text).arg(in.entry->defaultNote);
    return RuleFinding{ text, sourceOf(*in.entry), false, Severity::Note, Severity::Note };
}

/// Only where the catalog says so; of other properties nothing is known.
Found checkEffect(const RuleInput &in)
{
    if (!in.edited || in.entry == nullptr || !in.entry->caution.contains(u"offline and online"))
        return {};
    QString text = in.entry->caution;
    if (text.endsWith(u'.'))
        text.chop(1);
    return RuleFinding{ text, sourceOf(*in.entry), false, Severity::Note, Severity::Note };
}

Found checkKnown(const RuleInput &in)
{
    // Types that the catalog knows nothing of would only fill the list of problems.
    if (in.entry != nullptr || (isPrivate(in.scope) && !in.edited))
        return {};
    return RuleFinding{
        Sentence::tr("%1 is not documented; its value cannot be checked").arg(in.property.name),
        Sentence::tr("the catalog"), false, Severity::Note, Severity::Note };
}

} // namespace clusprop
