// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/apply_script.h"

#include "core/catalog/bundled_file.h"
#include "core/exporters/powershell_text.h"

#include <QCryptographicHash>
#include <QHash>

#include <array>

namespace clusprop {
namespace {

constexpr std::array sources{ "ClusterLibrary.cs", "Results.cs", "PropertyList.cs", "Steps.cs",
    "ChangeRun.cs" };
constexpr auto sourceNamespace = "ClusterChanges";

QByteArray resourceText(const char *name)
{
    // A checkout on Windows may have line ends of its own.
    return bundledFile(QStringLiteral("apply/") + QLatin1String(name)).replace("\r\n", "\n");
}

QByteArray engineSource()
{
    QByteArray all;
    for (const char *name : sources)
        all += (all.isEmpty() ? "" : "\n") + resourceText(name);
    return all.trimmed();
}

/// A session of PowerShell keeps the types that it has loaded, so another text needs other names.
QString engineNamespace(const QByteArray &source)
{
    const QByteArray digest = QCryptographicHash::hash(source, QCryptographicHash::Sha256).toHex();
    return QLatin1String(sourceNamespace) + u'_' + QString::fromLatin1(digest.left(12));
}

QString number(quint32 value)
{
    return QStringLiteral("0x%1").arg(value, 8, 16, QLatin1Char('0'));
}

/// The keys and the values, which are PowerShell already, of one step.
QString stepText(std::initializer_list<std::pair<const char *, QString>> members)
{
    QString text = QStringLiteral("    @{\n");
    for (const auto &[key, value] : members)
        text += QStringLiteral("        %1 = ").arg(QLatin1String(key), -12) + value + u'\n';
    return text + QStringLiteral("    }\n");
}

QString listText(const ApplyList &list)
{
    return stepText({ { "Kind", powershellText(u"list") },
        { "Class", powershellText(list.objectClass) },
        { "Name", powershellText(list.name) },
        { "Scope", list.isPrivate ? powershellText(u"private") : powershellText(u"common") },
        { "Get", number(list.get) },
        { "Validate", number(list.validate) },
        { "Set", number(list.set) },
        { "Changes", powershellBase64(list.changes) },
        { "Undo", powershellBase64(list.undo) },
        { "Defaults", powershellBase64(list.defaults) } });
}

QString volumeText(const ApplyVolume &volume)
{
    return stepText({ { "Kind", powershellText(u"volume") },
        { "FriendlyName", powershellText(volume.friendlyName) },
        { "VolumeName", powershellText(volume.volumeName) },
        { "Resource", powershellText(volume.resource) },
        { "OldState", QString::number(volume.oldState) },
        { "NewState", QString::number(volume.newState) },
        { "Changes", powershellBase64(volume.changes) },
        { "Undo", powershellBase64(volume.undo) } });
}

/// Fills in what stands between two "@". One pass: nothing that was filled in is looked at again.
QString filledIn(const QString &form, const QHash<QString, QString> &texts)
{
    QString filled;
    const QStringList parts = form.split(u'@');
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const auto text = texts.constFind(parts[index]);
        if (text != texts.constEnd() && index > 0 && index + 1 < parts.size()) {
            filled.chop(1);
            filled += *text;
            filled += parts[++index];
        } else {
            filled += parts[index];
        }
        if (index + 1 < parts.size())
            filled += u'@';
    }
    return filled;
}

} // namespace

QByteArray applyScript(const ApplySteps &steps)
{
    QString stepTexts;
    for (const ApplyList &list : steps.lists)
        stepTexts += listText(list);
    for (const ApplyVolume &volume : steps.volumes)
        stepTexts += volumeText(volume);
    stepTexts.chop(1); // the form has the line end

    const QByteArray source = engineSource();
    const QString name = engineNamespace(source);
    QString engine = QString::fromUtf8(source);
    engine.replace(QStringLiteral("namespace ") + QLatin1String(sourceNamespace),
        QStringLiteral("namespace ") + name);

    QString script = filledIn(QString::fromUtf8(resourceText("Apply-ClusterChanges.ps1")),
        { { QStringLiteral("MADE_FOR"), powershellText(steps.madeFor) },
            { QStringLiteral("STEPS"), stepTexts },
            { QStringLiteral("NAMESPACE"), name },
            { QStringLiteral("CLUSTER_INTERFACE"), engine } });
    script.replace(u'\n', QLatin1String("\r\n"));
    return QByteArray("\xEF\xBB\xBF") + script.toUtf8();
}

} // namespace clusprop
